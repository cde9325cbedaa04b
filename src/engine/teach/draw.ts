/**
 * Numbers drawn from a seed: the same seed draws the same numbers everywhere, so that a class gets one paper.
 *
 * In:       a seed as people write it.
 * Out:      a draw, to be handed to whatever chooses; it keeps its own place and knows nothing else.
 * Ignores:  chance. It is no source of secrets.
 */

/** A whole number from 0 and below the limit. */
export type Draw = (limit: number) => number;

export function drawFrom(seed: string): Draw {
  let state = hashOf(seed);
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    const number = (mixed ^ (mixed >>> 14)) >>> 0;
    return limit <= 1 ? 0 : number % limit;
  };
}

/** One of several; undefined of none. */
export function oneOf<T>(among: readonly T[], draw: Draw): T | undefined {
  return among[draw(among.length)];
}

/** The same in another order. */
export function shuffled<T>(among: readonly T[], draw: Draw): readonly T[] {
  const left = [...among];
  const order: T[] = [];
  while (left.length > 0) order.push(...left.splice(draw(left.length), 1));
  return order;
}

function hashOf(seed: string): number {
  let hash = 0x811c9dc5;
  for (const sign of seed) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}
