/**
 * What lies between two ends of a chart's scale: numbers, for no scale of ours mixes colours, dates or texts.
 *
 * The library's own, which mixes them all, weighs as much as a screen's texts. The build puts this file in its place where
 * scales ask for it (build/in-place-of.mjs); a scale with other ends would fail in its tests.
 */

type Between<T> = (share: number) => T;

export function interpolateNumber(from: number, to: number): Between<number> {
  return (share) => from * (1 - share) + to * share;
}

export function interpolateRound(from: number, to: number): Between<number> {
  return (share) => Math.round(from * (1 - share) + to * share);
}

export function interpolate(from: unknown, to: unknown): Between<number> {
  if (typeof from !== "number" || typeof to !== "number")
    throw new Error("A chart asks for a scale between other things than numbers.");
  return interpolateNumber(from, to);
}

export function piecewise(): never {
  throw new Error("A chart asks for a scale in pieces, which is left out.");
}
