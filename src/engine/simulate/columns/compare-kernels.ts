/**
 * Comparisons of columns. Fractions are compared crosswise, by whole numbers held to 2^53.
 *
 * Casts: a row's index is within its columns.
 */
import type { Rows } from "./frame.ts";
import { beyondColumns, isKnown } from "./missing-sets.ts";
import { isWhole, lacksOfBoth, readsOfBoth } from "./number-kernels.ts";
import { type Numbers, type Truths, type Vector, vector } from "./vector.ts";

export type Comparison =
  | "equal"
  | "not-equal"
  | "less"
  | "less-or-equal"
  | "greater"
  | "greater-or-equal";

/** The factors bring both to one divisor. */
export function compared(
  a: Numbers,
  b: Numbers,
  how: { readonly comparison: Comparison; readonly fa: number; readonly fb: number },
  { table, frame }: Rows,
): Truths {
  const reads = readsOfBoth(a, b, { table, frame });
  const lacks = lacksOfBoth(a, b, { table, frame });
  const { comparison, fa, fb } = how;
  if (fa === 1 && fb === 1 && a.below === undefined && b.below === undefined)
    return vector(plainly(a.values, b.values, comparison, { table, frame }), lacks, reads);
  const [left, right] = [frame.floats(table), frame.floats(table)];
  const rows = frame.rows(table);
  let flagged = lacks;
  for (let i = 0; i < rows; i += 1) {
    const x = (a.values[i] as number) * fa * (b.below?.[i] ?? 1);
    const y = (b.values[i] as number) * fb * (a.below?.[i] ?? 1);
    left[i] = x;
    right[i] = y;
    if (!(isWhole(x) && isWhole(y))) {
      flagged ??= frame.ints(table).fill(isKnown, 0, rows);
      if (flagged[i] === isKnown) flagged[i] = beyondColumns;
    }
  }
  return vector(plainly(left, right, comparison, { table, frame }), flagged, reads);
}

function plainly(
  x: Float64Array,
  y: Float64Array,
  comparison: Comparison,
  { table, frame }: Rows,
): Uint8Array {
  const rows = frame.rows(table);
  const out = frame.bytes(table);
  switch (comparison) {
    case "equal":
      for (let i = 0; i < rows; i += 1) out[i] = x[i] === y[i] ? 1 : 0;
      return out;
    case "not-equal":
      for (let i = 0; i < rows; i += 1) out[i] = x[i] === y[i] ? 0 : 1;
      return out;
    case "less":
      for (let i = 0; i < rows; i += 1) out[i] = (x[i] as number) < (y[i] as number) ? 1 : 0;
      return out;
    case "less-or-equal":
      for (let i = 0; i < rows; i += 1) out[i] = (x[i] as number) <= (y[i] as number) ? 1 : 0;
      return out;
    case "greater":
      for (let i = 0; i < rows; i += 1) out[i] = (x[i] as number) > (y[i] as number) ? 1 : 0;
      return out;
    case "greater-or-equal":
      for (let i = 0; i < rows; i += 1) out[i] = (x[i] as number) >= (y[i] as number) ? 1 : 0;
      return out;
  }
}

/** Whether two words, or two truths, are one; or, with `isNegated`, are not. */
export function sameValues<V extends Uint8Array | Int32Array>(
  a: Vector<V>,
  b: Vector<V>,
  isNegated: boolean,
  { table, frame }: Rows,
): Truths {
  const rows = frame.rows(table);
  const out = frame.bytes(table);
  const yes = isNegated ? 0 : 1;
  const [x, y] = [a.values, b.values];
  for (let i = 0; i < rows; i += 1) out[i] = x[i] === y[i] ? yes : 1 - yes;
  return vector(out, lacksOfBoth(a, b, { table, frame }), readsOfBoth(a, b, { table, frame }));
}
