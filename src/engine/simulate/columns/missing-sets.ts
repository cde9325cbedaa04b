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

export class MissingSets {
  /** By number; the first two lack nothing. */
  readonly lists: (readonly Missing[])[] = [[], []];
  readonly #byKey = new Map<string, number>([["", lacksNothing]]);
  readonly #unions = new Map<number, number>();

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
