/**
 * Which kinds of values go together, known before anything is run.
 *
 * Absent kinds are not known, and null goes with everything; only what can never give a value is refused.
 */
import type { ArithmeticOperator } from "./arithmetic.ts";
import type { ValueKind } from "./value.ts";

/** Undefined where the kind shows only when the formula is run. */
export type KnownKind = ValueKind | undefined;

const [number, string, months, seconds] = [
  "number",
  "string",
  "years and months duration",
  "days and time duration",
] as const;
const [date, time, both] = ["date", "time", "date and time"] as const;

/** Left, right, result. */
type Row = readonly [ValueKind, ValueKind, ValueKind];

const shifts: readonly Row[] = [
  [date, months, date],
  [date, seconds, date],
  [both, months, both],
  [both, seconds, both],
  [time, seconds, time],
];
const durationSums: readonly Row[] = [
  [months, months, months],
  [seconds, seconds, seconds],
];
const scalings: readonly Row[] = [
  [months, number, months],
  [seconds, number, seconds],
];
const reversed = (rows: readonly Row[]): readonly Row[] => rows.map(([a, b, c]) => [b, a, c]);
const ofNumbers: Row = [number, number, number];

const operations: Readonly<Record<ArithmeticOperator, readonly Row[]>> = {
  "+": [ofNumbers, [string, string, string], ...durationSums, ...shifts, ...reversed(shifts)],
  "-": [
    ofNumbers,
    ...durationSums,
    ...shifts,
    [date, date, seconds],
    [date, both, seconds],
    [both, date, seconds],
    [both, both, seconds],
    [time, time, seconds],
  ],
  "*": [ofNumbers, ...scalings, ...reversed(scalings)],
  "/": [ofNumbers, ...scalings, [months, months, number], [seconds, seconds, number]],
  "**": [ofNumbers],
};

const ordered: ReadonlySet<ValueKind> = new Set([
  number,
  string,
  date,
  time,
  both,
  months,
  seconds,
]);

const dayParts = ["year", "month", "day", "weekday"];
const clockParts = ["hour", "minute", "second", "timezone", "time offset"];
const properties: Readonly<Partial<Record<ValueKind, readonly string[]>>> = {
  number: [],
  string: [],
  boolean: [],
  function: [],
  date: dayParts,
  time: clockParts,
  "date and time": [...dayParts, ...clockParts],
  "years and months duration": ["years", "months"],
  "days and time duration": ["days", "hours", "minutes", "seconds"],
  range: ["start", "end", "start included", "end included"],
};

/** What such an operation gives, not known where an operand is not; `never` where none fits. */
export function kindOfOperation(
  operator: ArithmeticOperator,
  left: KnownKind,
  right: KnownKind,
): KnownKind | "never" {
  // What is not known may be null, beside which anything that is ever reckoned with may stand.
  if (left === undefined || right === undefined)
    return canBeOrdered(left, left) && canBeOrdered(right, right) ? undefined : "never";
  return operations[operator].find(([a, b]) => a === left && b === right)?.[2] ?? "never";
}

export function canBeEqual(a: KnownKind, b: KnownKind): boolean {
  return a === undefined || b === undefined || a === b;
}

export function canBeOrdered(a: KnownKind, b: KnownKind): boolean {
  return [a, b].every((kind) => kind === undefined || ordered.has(kind)) && canBeEqual(a, b);
}

export function canHaveProperty(kind: KnownKind, name: string): boolean {
  return kind === undefined || (properties[kind]?.includes(name) ?? true);
}
