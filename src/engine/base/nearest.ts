/** The name an author probably meant. */
import { diagnosticLimit } from "./diagnostic.ts";

/** Names of more UTF-16 units are no slips of a word, and comparing them would take the square of their length. */
const lengthLimit = 80;

/**
 * The candidate at the least edit distance, if it is close enough to be a slip; ties keep the first. The name itself is
 * no slip of it: what has that name is something that cannot stand there.
 */
export function nearestName(name: string, candidates: Iterable<string>): string | undefined {
  if (name.length > lengthLimit) return undefined;
  const limit = Math.max(1, Math.floor(name.length / 2));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    if (candidate === name) continue;
    if (Math.abs(candidate.length - name.length) >= bestDistance) continue;
    const distance = editDistance(name, candidate, bestDistance);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/**
 * The nearest of some names, for as many words as faults are shown: to compare thousands of slips with thousands of
 * names would take minutes, and nobody reads so many.
 */
export function nearestFinder(names: () => Iterable<string>): (name: string) => string | undefined {
  const found = new Map<string, string | undefined>();
  return (name) => {
    const isNew = !found.has(name) && found.size < diagnosticLimit;
    if (isNew) found.set(name, nearestName(name, names()));
    return found.get(name);
  };
}

/** Insertions, deletions and substitutions from one word to the other; `most` where there are at least as many. */
function editDistance(from: string, to: string, most: number): number {
  let row = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= to.length; j += 1) {
      const substitute = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      const distance = Math.min(substitute, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      next.push(distance);
      least = Math.min(least, distance);
    }
    if (least >= most) return most;
    row = next;
  }
  return row[to.length] ?? 0;
}
