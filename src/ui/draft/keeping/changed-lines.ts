/**
 * The lines that differ between two texts, with where they stand: enough to see what one would lose or win.
 *
 * Out:      runs of lines removed and added, in order; the size of a change. Pure.
 * Ignores:  what changed within a line. Texts that differ all over are one run: the search for the best match ends
 *           where it would take too long, for texts may come from anywhere.
 */

export interface ChangedRun {
  /** The first line of the run in the text before, and in the text after; from 1. */
  readonly before: number;
  readonly after: number;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

export interface ChangeSize {
  readonly removed: number;
  readonly added: number;
}

/** Lines of both texts that are looked for among each other; beyond it a stretch counts as changed as a whole. */
const mostSteps = 600;

export function changedLines(before: string, after: string): readonly ChangedRun[] {
  if (before === after) return [];
  const [a, b] = [linesOf(before), linesOf(after)];
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  let end = 0;
  const most = Math.min(a.length, b.length) - start;
  while (end < most && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const middle = { a: a.slice(start, a.length - end), b: b.slice(start, b.length - end) };
  return runsOf(middle.a, middle.b, start + 1);
}

export function sizeOfChange(runs: readonly ChangedRun[]): ChangeSize {
  const count = (part: "removed" | "added") => runs.reduce((sum, run) => sum + run[part].length, 0);
  return { removed: count("removed"), added: count("added") };
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\n|\r/);
}

/** Pairs of equal lines, from Myers' greedy search, and the runs between them. */
function runsOf(a: readonly string[], b: readonly string[], first: number): readonly ChangedRun[] {
  const runs: ChangedRun[] = [];
  let [atA, atB] = [0, 0];
  const close = (untilA: number, untilB: number) => {
    const [removed, added] = [a.slice(atA, untilA), b.slice(atB, untilB)];
    if (removed.length + added.length > 0)
      runs.push({ before: first + atA, after: first + atB, removed, added });
  };
  for (const [x, y] of equalPairs(a, b)) {
    close(x, y);
    [atA, atB] = [x + 1, y + 1];
  }
  close(a.length, b.length);
  return runs;
}

function equalPairs(
  a: readonly string[],
  b: readonly string[],
): readonly (readonly [number, number])[] {
  const reached: Map<number, number>[] = [];
  let best = new Map([[1, 0]]);
  for (let steps = 0; steps <= Math.min(mostSteps, a.length + b.length); steps += 1) {
    const next = new Map<number, number>();
    for (let k = -steps; k <= steps; k += 2) {
      const [down, right] = [best.get(k + 1) ?? -1, (best.get(k - 1) ?? -2) + 1];
      let x = Math.max(down, right);
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x += 1;
      next.set(k, x);
      if (x >= a.length && x - k >= b.length) return walkBack([...reached, best], a, b);
    }
    reached.push(best);
    best = next;
  }
  return [];
}

function walkBack(
  reached: readonly Map<number, number>[],
  a: readonly string[],
  b: readonly string[],
): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  let [x, y] = [a.length, b.length];
  for (const best of reached.toReversed()) {
    const k = x - y;
    const [down, right] = [best.get(k + 1) ?? -1, (best.get(k - 1) ?? -2) + 1];
    const start = Math.max(down, right);
    for (; x > start && x > 0 && y > 0; x -= 1, y -= 1) pairs.push([x - 1, y - 1]);
    [x, y] = down >= right ? [down, down - k - 1] : [right - 1, right - k];
  }
  return pairs.toReversed();
}
