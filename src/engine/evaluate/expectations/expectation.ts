/**
 * The parts of an expectation: words, sets and values compared with what was found.
 *
 * In:   what a case expects, as written, and what the evaluation found.
 * Out:  mismatches, each with the path of the expectation.
 */
import type { Known } from "../../plan/plan.ts";
import type { PlanType } from "../../plan/types.ts";
import type { RawFact, RawRecord } from "../facts/raw-case.ts";
import { maybeKnownFromText, textFromKnown } from "../known-text.ts";
import { isEqual } from "../nodes/operators.ts";

/** What a case expects and the policy does not give. */
export interface Mismatch {
  /** `补助.members.2.amount`. */
  readonly path: string;
  readonly expected: string;
  /** Empty where the policy has nothing of that name. */
  readonly found: string;
}

export type Note = (path: string, expected: RawFact, found: string) => void;

/** Compares one expected value, found under a key, and notes how it differs. */
export type Meet = (path: string, expected: RawFact) => void;

/** Each key of an expectation against the comparison of that name; a key without one names nothing. */
export function meetKeys(
  path: string,
  expected: RawRecord,
  meets: Readonly<Record<string, Meet>>,
  note: Note,
): void {
  for (const [key, value] of Object.entries(expected)) {
    const meet = Object.hasOwn(meets, key) ? meets[key] : undefined;
    if (meet === undefined) note(`${path}.${key}`, value, "");
    else meet(`${path}.${key}`, value);
  }
}

export function meetWord(
  path: string,
  expected: RawFact,
  found: string | undefined,
  note: Note,
): void {
  const isSame = isNothing(expected) ? found === undefined : expected === found;
  if (!isSame) note(path, expected, found ?? "null");
}

/** Sets of names; one name may be written for a list of one. */
export function meetNames(
  path: string,
  expected: RawFact,
  found: readonly string[],
  note: Note,
): void {
  const wanted = new Set(listOf(expected).map(textOf));
  const given = new Set(found);
  if (wanted.symmetricDifference(given).size > 0)
    note(path, expected, `[${[...given].join(", ")}]`);
}

/** Numbers as fractions, dates as dates; null for a value that is unknown. */
export function meetKnown(
  path: string,
  expected: RawFact,
  found: { readonly value: Known | undefined; readonly type: PlanType },
  note: Note,
): void {
  const { value, type } = found;
  if (isNothing(expected)) {
    if (value !== undefined) note(path, expected, textFromKnown(value, type));
    return;
  }
  const wanted = isRecord(expected) ? undefined : maybeKnownFromText(textOf(expected), type);
  const isMet = wanted !== undefined && value !== undefined && isEqual(wanted, value);
  if (!isMet) note(path, expected, value === undefined ? "null" : textFromKnown(value, type));
}

/** A list of expectations, one for each thing found, in the case's order. */
export function meetEach<Found>(
  path: string,
  expected: RawFact,
  found: readonly Found[] | undefined,
  {
    meet,
    note,
  }: {
    readonly meet: (path: string, expected: RawFact, found: Found) => void;
    readonly note: Note;
  },
): void {
  const wanted = listOf(expected);
  if (found === undefined || found.length !== wanted.length) {
    note(path, expected, found === undefined ? "null" : `${found.length} ×`);
    return;
  }
  for (const [index, one] of found.entries()) meet(`${path}.${index}`, wanted[index] ?? null, one);
}

/** YAML's `null` keeps its text, and an empty value is null. */
export function isNothing(raw: RawFact): boolean {
  return raw === null || raw === "null";
}

export function isRecord(raw: RawFact): raw is RawRecord {
  return typeof raw === "object" && raw !== null && !Array.isArray(raw);
}

export function listOf(raw: RawFact): readonly RawFact[] {
  return Array.isArray(raw) ? raw : isNothing(raw) ? [] : [raw];
}

export function textOf(raw: RawFact): string {
  return typeof raw === "object" ? JSON.stringify(raw) : String(raw);
}
