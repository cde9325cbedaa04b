/**
 * A column of a population held to what its fact declares: what cannot stand is marked, what is left out has its default.
 *
 * In:       a column as the population has it.
 * Out:      values and states that kernels read without asking again.
 * Ignores:  which rows are run; each stretch copies its own.
 */
import { firstOfMonth } from "../../base/calendar.ts";
import { compare, rational } from "../../base/rational.ts";
import type { Known, PlanFact } from "../../plan/plan.ts";
import { type Column, isFaulty, isStated } from "../population.ts";
import type { ValueKind } from "./select-kernels.ts";

/** Every word of a plan and a population by its number. */
export class WordBook {
  readonly #numbers = new Map<string, number>();

  numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    this.#numbers.set(word, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  get size(): number {
    return this.#numbers.size;
  }
}

export interface FactColumn {
  readonly kind: ValueKind;
  readonly divisor: number;
  readonly values: Float64Array | Int32Array | Uint8Array;
  /** As in a population; absent: stated everywhere. */
  readonly stated: Uint8Array | undefined;
  /** The value of rows that leave it out; absent: unknown. */
  readonly usual: number | undefined;
  /** No value is beyond this in size. */
  readonly most: number;
  /** The value that everybody has; absent where they differ, or it is unknown of somebody. */
  readonly forAll: number | undefined;
}

/** The first and the last day that a text can write. */
const [firstDay, lastDay] = [-719_528, 2_932_896];
const secondsPerDay = 86_400;

export function kindOfFact({ type }: PlanFact): ValueKind {
  if (type.kind === "number") return "number";
  if (type.kind === "boolean") return "truth";
  return type.kind === "date" || type.kind === "datetime" ? "moment" : "word";
}

/** Undefined where a number is finer than a column can hold beside the fact's default. */
export function factColumn(
  fact: PlanFact,
  column: Column | undefined,
  words: WordBook,
): FactColumn | undefined {
  const kind = kindOfFact(fact);
  const scale = column?.kind === "number" ? column.scale : 0;
  const usual = fact.default === undefined ? undefined : usualNumber(fact.default, scale, words);
  if (usual !== undefined && !Number.isSafeInteger(usual)) return undefined;
  const divisor = 10 ** scale;
  if (column === undefined)
    return {
      kind,
      divisor,
      values: nobody,
      stated: nobody,
      usual,
      most: Math.abs(usual ?? 0),
      forAll: usual,
    };
  const values = valuesOf(fact, column, words);
  const [least, most] = extentOf(values);
  const stated = markedFaults(values, [least, most], column, rangeFor(fact, column));
  const forAll = stated === undefined && least === most ? least : undefined;
  const size = Math.max(Math.abs(usual ?? 0), -least, most);
  return { kind, divisor, values, stated, usual, most: size, forAll };
}

type Extent = readonly [least: number, most: number];

/** The least and the greatest of some values; of none more and less than any. */
function extentOf(values: FactColumn["values"]): Extent {
  const truths = values instanceof Uint8Array ? maybeExtentOfTruths(values) : undefined;
  if (truths !== undefined) return truths;
  const { length } = values;
  const [first] = values;
  if (first === undefined) return [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let [least, most] = [first, first];
  for (let i = 0; i < length; i += 1) {
    const value = values[i] as number;
    if (value < least) least = value;
    else if (value > most) most = value;
  }
  return [least, most];
}

/** The same of zeros and ones, four at a time; undefined where there is anything else, or they do not begin at a four. */
function maybeExtentOfTruths(values: Uint8Array): Extent | undefined {
  const { buffer, byteOffset, length } = values;
  if (length === 0 || byteOffset % 4 !== 0) return undefined;
  const fours = new Int32Array(buffer, byteOffset, length >> 2);
  let [some, all] = [0, allOnes];
  for (let i = 0; i < fours.length; i += 1) {
    const four = fours[i] as number; // the index is within the column
    some |= four;
    all &= four;
  }
  for (let i = fours.length * 4; i < length; i += 1) {
    const value = values[i] as number; // the same
    some |= value;
    all &= value * allOnes;
  }
  if ((some & ~allOnes) !== 0) return undefined;
  return [all === allOnes ? 1 : 0, some === 0 ? 0 : 1];
}

/** Four truths that hold. */
const allOnes = 0x01010101;

/** Stands for a column that nobody states: kernels see at once that it is empty. */
export const nobody = new Uint8Array(0);

function usualNumber(value: Known, scale: number, words: WordBook): number {
  if (typeof value === "string") return words.numberOf(value);
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "number") return value;
  const scaled = value.n * 10n ** BigInt(scale);
  return scaled % value.d === 0n ? Number(scaled / value.d) : Number.NaN;
}

const noWord = -1;

function valuesOf(fact: PlanFact, column: Column, words: WordBook): FactColumn["values"] {
  if (column.kind === "word") {
    const { type } = fact;
    const isKnownWord = (word: string) => type.kind !== "enum" || type.options.includes(word);
    const numbers = Int32Array.from(column.words, (word) =>
      isKnownWord(word) ? words.numberOf(word) : noWord,
    );
    const { values } = column;
    const found = new Int32Array(values.length);
    for (let i = 0; i < found.length; i += 1) found[i] = numbers[values[i] as number] ?? noWord; // the index is within the column
    return found;
  }
  if (column.kind === "truth")
    return extentOf(column.values)[1] <= 1
      ? column.values
      : column.values.map((value) => (value === 1 ? 1 : 0));
  if (!fact.isMonth) return column.values;
  const { values } = column;
  let months: Int32Array | undefined;
  for (let i = 0; i < values.length; i += 1) {
    const day = values[i] as number; // the index is within the column
    const first = firstOfMonth(day);
    if (first === day) continue;
    months ??= Int32Array.from(values);
    months[i] = first;
  }
  return months ?? values;
}

/** The values of a column that can stand as a fact: multiples of `finest` from `least` to `most`. */
interface Range {
  readonly least: number;
  readonly most: number;
  readonly finest: number;
}

const none: Range = { least: 1, most: 0, finest: 1 };

function rangeFor(fact: PlanFact, column: Column): Range {
  const { type, min, max } = fact;
  switch (column.kind) {
    case "number": {
      if (type.kind !== "number") return none;
      const unit = 10 ** column.scale;
      const [least, most] = [limit(min, column.scale, -1), limit(max, column.scale, 1)];
      const finest = fact.isInteger
        ? unit
        : fact.unit.key.includes("元")
          ? Math.max(1, unit / 100)
          : 1;
      return { least, most, finest };
    }
    case "truth":
      return type.kind === "boolean" ? { least: 0, most: 1, finest: 1 } : none;
    case "word":
      return type.kind === "enum" || type.kind === "string"
        ? { least: noWord + 1, most: Number.MAX_SAFE_INTEGER, finest: 1 }
        : none;
    case "date":
      return type.kind === "date" ? { least: firstDay, most: lastDay, finest: 1 } : none;
    case "datetime": {
      const [least, beyond] = [firstDay * secondsPerDay, (lastDay + 1) * secondsPerDay];
      return type.kind === "datetime" ? { least, most: beyond - 1, finest: 1 } : none;
    }
  }
}

/** The outermost whole number of units that is within a limit. */
function limit(bound: PlanFact["min"], scale: number, sign: 1 | -1): number {
  if (bound === undefined) return sign * Number.MAX_SAFE_INTEGER;
  const scaled = { n: bound.n * 10n ** BigInt(scale), d: bound.d };
  const near = Number(scaled.n / scaled.d);
  const isWithin = compare(rational(BigInt(near)), rational(scaled.n, scaled.d)) * sign <= 0;
  const inside = isWithin ? near : near - sign;
  return Math.max(-Number.MAX_SAFE_INTEGER, Math.min(Number.MAX_SAFE_INTEGER, inside));
}

function markedFaults(
  values: FactColumn["values"],
  [lowest, highest]: Extent,
  { stated }: Column,
  { least, most, finest }: Range,
): Uint8Array | undefined {
  const areWhole = finest === 1 && !(values instanceof Float64Array);
  if (areWhole && lowest >= least && highest <= most) return stated;
  let marked = stated;
  for (let i = 0; i < values.length; i += 1) {
    const isMeant = stated === undefined || stated[i] === isStated;
    const value = values[i] as number; // the index is within the column
    if (!isMeant || (value >= least && value <= most && value % finest === 0)) continue;
    if (marked === stated) marked = stated?.slice() ?? new Uint8Array(values.length).fill(isStated);
    if (marked !== undefined) marked[i] = isFaulty;
  }
  return marked;
}
