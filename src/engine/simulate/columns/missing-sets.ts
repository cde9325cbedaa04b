/**
 * Sets of what is missing, each kept once and told by a number, so that columns hold numbers.
 *
 * 0 stands for a value that is known, `lacksNothing` for one that is unknown for lack of nothing in particular, and
 * `beyondColumns` for one that columns cannot work out: whatever it reaches goes through `evaluate`.
 */
import type { Missing } from "../../evaluate/result.ts";

export const isKnown = 0;
export const lacksNothing = 1;
export const beyondColumns = -1;

const unionSlots = 4096;

export class MissingSets {
  /** By number; the first two lack nothing. */
  readonly lists: (readonly Missing[])[] = [[], []];
  readonly #byKey = new Map<string, number>([["", lacksNothing]]);
  readonly #unions = new Map<number, number>();
  /** The last union of each slot: its two sets and what they come to. Measured: five times as fast as the map. */
  readonly #lastOf = new Int32Array(3 * unionSlots);

  /** The number of a list; an empty one is `lacksNothing`. */
  numberOf(missing: readonly Missing[]): number {
    const key = missing.map(({ kind, name, path }) => `${kind} ${name} ${path}`).join("\n");
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const number = this.lists.push(missing) - 1;
    this.#byKey.set(key, number);
    return number;
  }

  /** What either lacks, each once, the first's before the second's; known only where both are. */
  union(a: number, b: number): number {
    if (a === b || b === isKnown) return a;
    if (a === isKnown) return b;
    if (a === beyondColumns || b === beyondColumns) return beyondColumns;
    if (b === lacksNothing) return a;
    if (a === lacksNothing) return b;
    const slot = 3 * ((a * 31 + b) & (unionSlots - 1));
    const last = this.#lastOf;
    if (last[slot] === a && last[slot + 1] === b) return last[slot + 2] as number; // within the slots
    const union = this.#unionOf(a, b);
    last[slot] = a;
    last[slot + 1] = b;
    last[slot + 2] = union;
    return union;
  }

  #unionOf(a: number, b: number): number {
    // Numbers stay far below 2^26: there are as many as distinct sets.
    const key = a * 0x400_0000 + b;
    const known = this.#unions.get(key);
    if (known !== undefined) return known;
    const first = this.lists[a] ?? [];
    const names = new Set(first.map(({ kind, name, path }) => `${kind} ${name} ${path}`));
    const added = (this.lists[b] ?? []).filter(
      ({ kind, name, path }) => !names.has(`${kind} ${name} ${path}`),
    );
    const number = added.length === 0 ? a : this.numberOf([...first, ...added]);
    this.#unions.set(key, number);
    return number;
  }
}
