/**
 * The two sides of a map: which figures, from where to where, how many values; and how an address says it.
 *
 * In:       the figures that a proposal can change.
 * Out:      sides, and texts of them. Pure.
 */
import type { OfferedFigure, Setting } from "../../../engine/index.ts";
import type { CostAsked, CostMapAsked, MapFigure } from "../../../worker/cost-protocol.ts";
import { figureId } from "../cost-book.ts";
import { placesIn, shifted, unshifted } from "../decimal-places.ts";

export interface MapAxis {
  /** Its id. */
  readonly figure: string;
  /** As typed. */
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/** Across and down. */
export type MapAxes = readonly [across: MapAxis, down: MapAxis];

/** The figures of both sides. */
export function mapFigures(
  axes: MapAxes | undefined,
  figures: readonly OfferedFigure[],
): { readonly across: OfferedFigure; readonly down: OfferedFigure } | undefined {
  const [across, down] = (axes ?? []).map(({ figure }) =>
    figures.find((one) => figureId(one) === figure),
  );
  return across && down && { across, down };
}

export const counts = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;
const usualCount = 7;

/** The figure that is looked at, and the first other one that is paid after and is the same for everybody. */
export function usualAxes(figures: readonly OfferedFigure[], chosen: string): MapAxes | undefined {
  const across = figures.find((one) => figureId(one) === chosen);
  const others = figures.filter((one) => one !== across);
  const paid = others.filter(({ named }) => named.length > 0);
  const down = paid.find(({ variant }) => variant.length === 0) ?? paid[0] ?? others[0];
  return across && down && [usualAxis(across), usualAxis(down)];
}

/** From one stride below the value in force; a stride is about a fiftieth of it, in round steps. */
export function usualAxis(figure: OfferedFigure): MapAxis {
  const { value, step } = figure;
  const coarse = placesIn(step) > 0 && 10n * shifted(step, 9) > shifted(value, 9);
  const places = placesIn(step) + (coarse ? 1 : 0);
  const now = shifted(value, places);
  const grain = shifted(step, places) / (coarse ? 2n : 1n);
  const stride = roundStride(now, grain);
  const first = now > stride ? now - stride : now;
  const last = first + BigInt(usualCount - 1) * stride;
  const ends = { from: unshifted(first, places), to: unshifted(last, places) };
  return { figure: figureId(figure), ...ends, count: usualCount };
}

/** The first of 1, 2, 5, 10, … grains that reaches a sixtieth. */
function roundStride(now: bigint, grain: bigint): bigint {
  for (let power = 1n; ; power *= 10n)
    for (const times of [1n, 2n, 5n])
      if (times * power * grain * 60n >= now) return times * power * grain;
}

const separator = "~";

export function axesText(axes: MapAxes | undefined): readonly string[] {
  return (axes ?? []).map(({ figure, from, to, count }) =>
    [figure, from, to, count].join(separator),
  );
}

/** Undefined where the address has no map, or not one of two figures that are here. */
export function axesFromAddress(
  texts: readonly string[],
  figures: readonly OfferedFigure[],
): MapAxes | undefined {
  const [across, down] = texts.map((text) => axisFrom(text, figures));
  if (across === undefined || down === undefined || across.figure === down.figure) return undefined;
  return [across, down];
}

const decimal = /^\d{1,9}(\.\d{1,4})?$/;

function axisFrom(text: string, figures: readonly OfferedFigure[]): MapAxis | undefined {
  const [figure = "", from = "", to = "", many = ""] = text.split(separator);
  const count = counts.find((one) => String(one) === many);
  if (count === undefined || !decimal.test(from) || !decimal.test(to)) return undefined;
  return figures.some((one) => figureId(one) === figure) ? { figure, from, to, count } : undefined;
}

/** What is asked of the engine: the proposal without what it says of the two figures. */
export function maybeMapAsked(
  { proposals, ...base }: CostAsked,
  chosen: number,
  axes: MapAxes | undefined,
  figures: readonly OfferedFigure[],
): CostMapAsked | undefined {
  const proposal = proposals[chosen];
  const [across, down] = (axes ?? []).map((axis) => mapFigure(axis, figures));
  if (proposal === undefined || across === undefined || down === undefined) return undefined;
  const isMoved = (one: Setting) => [across, down].some((side) => figureId(side) === figureId(one));
  const settings = proposal.settings.filter((one) => !isMoved(one));
  return { ...base, proposal: { ...proposal, id: "", settings }, across, down };
}

function mapFigure(
  { figure, from, to, count }: MapAxis,
  figures: readonly OfferedFigure[],
): MapFigure | undefined {
  const found = figures.find((one) => figureId(one) === figure);
  if (found === undefined) return undefined;
  const { parameter, variant, value, step } = found;
  return { parameter, variant, value, step, from, to, count };
}
