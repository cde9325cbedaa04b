/**
 * The variant of a parameter that each row is under.
 *
 * As in evaluate/nodes/parameter-lookup.ts: an unknown axis matters only where the variants differ.
 * Casts: a row's index is within its columns, a variant's within the variants.
 */
import type { Rows } from "./frame.ts";
import { beyondColumns, isKnown } from "./missing-sets.ts";
import { readsOfBoth } from "./number-kernels.ts";
import { blank, type ValueKind } from "./select-kernels.ts";
import { type Vector, vector, within } from "./vector.ts";

/** A parameter's variants as one row of values, the innermost axis first to move. */
export interface Variants {
  readonly kind: ValueKind;
  /** Brought to one divisor; undefined where a variant has no value. */
  readonly values: readonly (number | undefined)[];
  /** The same, with NaN where a variant has no value. */
  readonly numbers: Float64Array;
  /** For each axis how many values one option spans. */
  readonly spans: readonly number[];
  /** For each axis the number of its options. */
  readonly counts: readonly number[];
  /** What is missing where there is no value: the parameter itself. */
  readonly lack: number;
}

/** The option of one axis for each row: an index, or -1 where it is none of the options. */
export type AxisVector = Vector<Float64Array | Uint8Array | Int32Array>;

export interface Axis {
  readonly vector: AxisVector;
  /** The option's index by the value that the axis has; none where it is no option. */
  readonly optionOf: Int32Array;
}

export function variantOf(
  variants: Variants,
  axes: readonly Axis[],
  { table, frame }: Rows,
): Vector {
  const rows = frame.rows(table);
  const out = blank(variants.kind, { table, frame });
  const { numbers, lack } = variants;
  let reads: Int32Array | undefined;
  for (const axis of axes) reads = readsOfBoth({ reads }, axis.vector, { table, frame });
  const most = numbers.reduce(
    (all, one) => (Number.isNaN(one) ? all : Math.max(all, Math.abs(one))),
    0,
  );
  const chosen = variantsChosen(variants, axes, { table, frame });
  let lacks: Int32Array | undefined;
  const putLack = (row: number, what: number) => {
    lacks ??= frame.ints(table).fill(isKnown, 0, rows);
    lacks[row] = what;
  };
  for (let i = 0; i < rows; i += 1) {
    const at = chosen[i] as number;
    const found = numbers[at] ?? Number.NaN;
    out[i] = found;
    if (!Number.isNaN(found)) continue;
    out[i] = 0;
    putLack(i, at < 0 ? beyondColumns : lack);
  }
  if (axes.every(({ vector: { lacks: open } }) => open === undefined))
    return within(vector(out, lacks, reads), most);
  for (let i = 0; i < rows; i += 1) {
    if (axes.every((axis) => (axis.vector.lacks?.[i] ?? isKnown) === isKnown)) continue;
    const found = amongOpen(variants, axes, i);
    out[i] = typeof found === "number" ? found : 0;
    const missing = typeof found === "number" ? isKnown : found.lacks;
    if (missing !== isKnown || lacks !== undefined) putLack(i, missing);
  }
  return within(vector(out, lacks, reads), most);
}

/** For each row the index of the variant that its axes lead to, -1 where one of them is none of the options. */
function variantsChosen(
  { spans }: Variants,
  axes: readonly Axis[],
  { table, frame }: Rows,
): Int32Array {
  const rows = frame.rows(table);
  const chosen = frame.ints(table).fill(0, 0, rows);
  for (const [level, { vector: axis, optionOf }] of axes.entries()) {
    const span = spans[level] as number;
    const { values } = axis;
    for (let i = 0; i < rows; i += 1) {
      const option = optionOf[values[i] as number] ?? -1;
      const at = chosen[i] as number;
      chosen[i] = option < 0 || at < 0 ? -1 : at + option * span;
    }
  }
  return chosen;
}

/** Where an axis is unknown: the value that every variant gives which may be meant, or what the outermost such axis lacks. */
function amongOpen(
  { values, spans, counts }: Variants,
  axes: readonly Axis[],
  row: number,
): number | { readonly lacks: number } {
  let reached = [0];
  let openLacks = isKnown;
  for (const [level, { vector: axis, optionOf }] of axes.entries()) {
    const span = spans[level] as number;
    const missing = axis.lacks?.[row] ?? isKnown;
    if (missing === beyondColumns) return { lacks: beyondColumns };
    if (missing === isKnown) {
      const option = optionOf[axis.values[row] as number] ?? -1;
      if (option < 0) return { lacks: beyondColumns };
      reached = reached.map((at) => at + option * span);
    } else {
      if (openLacks === isKnown) openLacks = missing;
      const every = Array.from({ length: counts[level] as number }, (_, option) => option);
      reached = reached.flatMap((at) => every.map((option) => at + option * span));
    }
  }
  const [first = 0] = reached;
  const value = values[first];
  // Where no variant has a value it is the nesting that tells what lacks, and the nesting is not kept here.
  if (reached.every((at) => values[at] === undefined)) return { lacks: beyondColumns };
  const isSame = value !== undefined && reached.every((at) => values[at] === value);
  return isSame ? value : { lacks: openLacks };
}
