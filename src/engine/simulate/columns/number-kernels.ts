/**
 * Exact arithmetic over columns of whole numbers with denominators.
 *
 * Every result is held to 2^53: of whole numbers within it, a sum or a product that stays within it is exact, and one
 * that does not comes out beyond it, whatever was rounded. Such a row is `beyondColumns`.
 * Casts: a row's index is within its columns.
 */
import type { Frame, Rows } from "./frame.ts";
import { beyondColumns, isKnown } from "./missing-sets.ts";
import type { Table } from "./stretch.ts";
import { largestWhole, type Numbers, provenWhole, type Vector, vector, within } from "./vector.ts";

/** What two columns lack together, fresh where there is anything, so that it may be written to. */
export function lacksOfBoth(
  a: Vector<unknown>,
  b: Vector<unknown>,
  { table, frame }: Rows,
): Int32Array | undefined {
  if (a.lacks === undefined && b.lacks === undefined) return undefined;
  const rows = frame.rows(table);
  const lacks = frame.ints(table);
  const [la, lb] = [a.lacks ?? frame.zeros(table), b.lacks ?? frame.zeros(table)];
  for (let i = 0; i < rows; i += 1) {
    const other = lb[i] as number;
    lacks[i] = other === isKnown ? (la[i] as number) : frame.missing.union(la[i] as number, other);
  }
  return lacks;
}

export function readsOfBoth(
  a: { readonly reads: Int32Array | undefined },
  b: { readonly reads: Int32Array | undefined },
  { table, frame }: Rows,
): Int32Array | undefined {
  if (a.reads === undefined) return b.reads;
  if (b.reads === undefined) return a.reads;
  const rows = frame.rows(table);
  const reads = frame.ints(table);
  for (let i = 0; i < rows; i += 1) reads[i] = (a.reads[i] as number) | (b.reads[i] as number);
  return reads;
}

/** A column that a kernel fills, with the rows that it cannot. */
class Result {
  readonly rows: number;
  readonly out: Float64Array;
  lacks: Int32Array | undefined;
  readonly #table: Table | undefined;
  readonly #frame: Frame;

  constructor(lacks: Int32Array | undefined, { table, frame }: Rows) {
    this.rows = frame.rows(table);
    this.out = frame.floats(table);
    this.lacks = lacks;
    this.#table = table;
    this.#frame = frame;
  }

  /** Beyond columns, unless it is unknown anyway. */
  flag(row: number): void {
    this.lacks ??= this.#frame.ints(this.#table).fill(isKnown, 0, this.rows);
    if (this.lacks[row] === isKnown) this.lacks[row] = beyondColumns;
    this.out[row] = 0;
  }
}

/** a * fa + b * fb: the factors bring both to one divisor, and are negative to subtract. */
export function added(
  a: Numbers,
  b: Numbers,
  { fa, fb }: { readonly fa: number; readonly fb: number },
  { table, frame }: Rows,
): Numbers {
  const reads = readsOfBoth(a, b, { table, frame });
  const result = new Result(lacksOfBoth(a, b, { table, frame }), { table, frame });
  const { out, rows } = result;
  const [x, y] = [a.values, b.values];
  if (a.below === undefined && b.below === undefined) {
    const most = a.most * Math.abs(fa) + b.most * Math.abs(fb);
    if (most <= provenWhole)
      for (let i = 0; i < rows; i += 1) out[i] = (x[i] as number) * fa + (y[i] as number) * fb;
    else
      for (let i = 0; i < rows; i += 1) {
        const left = (x[i] as number) * fa;
        const right = (y[i] as number) * fb;
        const sum = left + right;
        out[i] = sum;
        if (!(isWhole(left) && isWhole(right) && isWhole(sum))) result.flag(i);
      }
    return within(vector(out, result.lacks, reads), most);
  }
  const below = frame.floats(table);
  for (let i = 0; i < rows; i += 1) {
    const da = a.below?.[i] ?? 1;
    const db = b.below?.[i] ?? 1;
    const isSame = da === db;
    const left = (x[i] as number) * fa * (isSame ? 1 : db);
    const right = (y[i] as number) * fb * (isSame ? 1 : da);
    const sum = left + right;
    const bottom = isSame ? da : da * db;
    out[i] = sum;
    below[i] = bottom;
    if (!(isWhole(left) && isWhole(right) && isWhole(sum) && isWhole(bottom))) {
      result.flag(i);
      below[i] = 1;
    }
  }
  return vector(out, result.lacks, reads, below);
}

/** a * b; denominators too. */
export function multiplied(a: Numbers, b: Numbers, { table, frame }: Rows): Numbers {
  const reads = readsOfBoth(a, b, { table, frame });
  const result = new Result(lacksOfBoth(a, b, { table, frame }), { table, frame });
  const { out, rows } = result;
  const [x, y] = [a.values, b.values];
  const most = a.most * b.most;
  for (let i = 0; i < rows; i += 1) out[i] = (x[i] as number) * (y[i] as number);
  if (!(most <= provenWhole))
    for (let i = 0; i < rows; i += 1) if (!isWhole(out[i] as number)) result.flag(i);
  if (a.below === undefined || b.below === undefined) {
    const [{ below, mostBelow }] = a.below === undefined ? [b] : [a];
    return within(vector(out, result.lacks, reads, below), most, mostBelow);
  }
  const below = frame.floats(table);
  for (let i = 0; i < rows; i += 1) {
    const bottom = (a.below[i] as number) * (b.below[i] as number);
    below[i] = bottom;
    if (!isWhole(bottom)) {
      result.flag(i);
      below[i] = 1;
    }
  }
  return vector(out, result.lacks, reads, below);
}

/** a * factor / b; nothing is divided by zero. */
export function divided(a: Numbers, b: Numbers, factor: number, { table, frame }: Rows): Numbers {
  const reads = readsOfBoth(a, b, { table, frame });
  const result = new Result(lacksOfBoth(a, b, { table, frame }), { table, frame });
  const below = frame.floats(table);
  const { out, rows } = result;
  const [x, y] = [a.values, b.values];
  for (let i = 0; i < rows; i += 1) {
    const by = y[i] as number;
    const top = (x[i] as number) * factor * (b.below?.[i] ?? 1) * (by < 0 ? -1 : 1);
    const bottom = (a.below?.[i] ?? 1) * (by < 0 ? -by : by);
    out[i] = top;
    below[i] = bottom;
    if (by === 0 || !isWhole(top) || !isWhole(bottom)) {
      result.flag(i);
      below[i] = 1;
    }
  }
  const most = a.most * factor * (b.below === undefined ? 1 : b.mostBelow);
  const mostBelow = (a.below === undefined ? 1 : a.mostBelow) * Math.max(b.most, 1);
  return within(vector(out, result.lacks, reads, below), most, mostBelow);
}

export function multipliedBy(a: Numbers, factor: number, { table, frame }: Rows): Numbers {
  if (factor === 1) return a;
  const lacks = a.lacks === undefined ? undefined : copied(a.lacks, { table, frame });
  const result = new Result(lacks, { table, frame });
  const { out, rows } = result;
  const { values } = a;
  const most = a.most * Math.abs(factor);
  for (let i = 0; i < rows; i += 1) out[i] = (values[i] as number) * factor;
  if (!(most <= provenWhole))
    for (let i = 0; i < rows; i += 1) if (!isWhole(out[i] as number)) result.flag(i);
  return within(vector(out, result.lacks, a.reads, a.below), most, a.mostBelow);
}

function copied(from: Int32Array, { table, frame }: Rows): Int32Array {
  const rows = frame.rows(table);
  const copy = frame.ints(table);
  for (let i = 0; i < rows; i += 1) copy[i] = from[i] as number;
  return copy;
}

export function absolute(a: Numbers, { table, frame }: Rows): Numbers {
  const rows = frame.rows(table);
  const out = frame.floats(table);
  for (let i = 0; i < rows; i += 1) out[i] = Math.abs(a.values[i] as number);
  return within(vector(out, a.lacks, a.reads, a.below), a.most, a.mostBelow);
}

/** The lesser (`sign` -1) or the greater (1) of two; the factors bring both to one divisor. */
export function extreme(
  a: Numbers,
  b: Numbers,
  { fa, fb, sign }: { readonly fa: number; readonly fb: number; readonly sign: 1 | -1 },
  { table, frame }: Rows,
): Numbers {
  const reads = readsOfBoth(a, b, { table, frame });
  const result = new Result(lacksOfBoth(a, b, { table, frame }), { table, frame });
  const { out, rows } = result;
  const hasBelow = a.below !== undefined || b.below !== undefined;
  const most = Math.max(a.most * Math.abs(fa), b.most * Math.abs(fb));
  if (!hasBelow && ((fa === 1 && fb === 1) || most <= provenWhole)) {
    const [x, y] = [a.values, b.values];
    if (sign === 1)
      for (let i = 0; i < rows; i += 1)
        out[i] = Math.max((x[i] as number) * fa, (y[i] as number) * fb);
    else
      for (let i = 0; i < rows; i += 1)
        out[i] = Math.min((x[i] as number) * fa, (y[i] as number) * fb);
    return within(vector(out, result.lacks, reads), most);
  }
  const below = hasBelow ? frame.floats(table) : undefined;
  for (let i = 0; i < rows; i += 1) {
    const da = a.below?.[i] ?? 1;
    const db = b.below?.[i] ?? 1;
    const left = (a.values[i] as number) * fa;
    const right = (b.values[i] as number) * fb;
    const [crossLeft, crossRight] = da === db ? [left, right] : [left * db, right * da];
    const isFirst = (crossRight - crossLeft) * sign <= 0;
    out[i] = isFirst ? left : right;
    if (below !== undefined) below[i] = isFirst ? da : db;
    if (!(isWhole(left) && isWhole(right) && isWhole(crossLeft) && isWhole(crossRight)))
      result.flag(i);
  }
  return vector(out, result.lacks, reads, below);
}

/** Whether a computed number is within what is exact; of NaN it is not. */
export function isWhole(value: number): boolean {
  return value <= largestWhole && value >= -largestWhole;
}
