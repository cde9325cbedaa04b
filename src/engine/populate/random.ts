/**
 * Numbers that look drawn by lot and are not: the same place always has the same one.
 *
 * MurmurHash3 (Austin Appleby, x86, 32 bits) over the place of a draw: row, input and thing. Nothing is carried from
 * one draw to the next, so rows may be drawn in any order and any parts, and one input can be changed without moving
 * the lots of the others. Whole numbers only: every machine has the same bits.
 */

/** One more than the largest lot. */
export const lots = 2 ** 32;

/** The lot of a place, from 0 to `lots` - 1. `stream` tells inputs apart, `thing` the members of a household. */
export function lotOf(seed: number, row: number, stream: number, thing: number): number {
  let hash = seed | 0;
  hash = mixed(hash, row);
  hash = mixed(hash, stream);
  hash = mixed(hash, thing);
  return finished(hash ^ 12) >>> 0; // the length of what was hashed, in bytes
}

/** A stream of its own for each name. */
export function streamOf(name: string): number {
  let hash = 0;
  for (let i = 0; i < name.length; i += 1) hash = mixed(hash, name.charCodeAt(i));
  return finished(hash ^ (name.length * 4));
}

function mixed(hash: number, word: number): number {
  let k = Math.imul(word, 0xcc9e2d51);
  k = (k << 15) | (k >>> 17);
  const h = hash ^ Math.imul(k, 0x1b873593);
  return (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0;
}

function finished(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}
