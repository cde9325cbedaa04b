/**
 * What stands in a step's place when a case is worked out in some way: under a mistake, a reading, a sheet's figures.
 *
 * In:       the case, the programme, figures that stand in for derived ones; the id of a step.
 * Out:      its value; also of a figure that makes no step here because it only passes another on. Undefined where
 *           nothing is worked out in its place.
 */
import type { PlainValue } from "../../compare/plain.ts";
import { plainValue } from "../../compare/plain-values.ts";
import { lessonSteps } from "../lesson/lesson-of.ts";
import { derivedBehind } from "../mistakes/figures-of-verdict.ts";
import { type Forced, forcedKey, type Subject, type Taught, verdictOf } from "../taught.ts";

export type StepValues = ReadonlyMap<string, PlainValue | undefined>;

export function stepValues(taught: Taught, subject: Subject, forced?: Forced): StepValues {
  const verdict = verdictOf(taught, subject, forced);
  const values = new Map<string, PlainValue | undefined>();
  for (const { rule, path, value } of verdict === undefined ? [] : derivedBehind(verdict))
    if (typeof value === "object")
      values.set(`value ${forcedKey(rule.key, path)}`, plainValue(value, "number"));
  for (const { id, value } of lessonSteps(taught, subject, forced)) values.set(id, value);
  return values;
}
