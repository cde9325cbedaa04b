/**
 * Compare one programme's result with what a case expects of it: an outcome, or a map of what is named.
 */
import { textFromDate } from "../../base/calendar.ts";
import type { PlanType } from "../../plan/types.ts";
import type { EntityPlace } from "../entity-place.ts";
import type { RawFact } from "../facts/raw-case.ts";
import type { ProgrammeResult } from "../result.ts";
import {
  isRecord,
  type Meet,
  meetEach,
  meetKeys,
  meetKnown,
  meetNames,
  meetWord,
  type Note,
} from "./expectation.ts";

/** `place` is that of the programme's instances: members, applications and so on. */
export function meetProgramme(
  path: string,
  expected: RawFact,
  found: ProgrammeResult,
  { place, note }: { readonly place: EntityPlace; readonly note: Note },
): void {
  if (!isRecord(expected)) {
    meetWord(path, expected, found.outcome, note);
    return;
  }
  meetKeys(path, expected, meetsOf(found, place, note), note);
}

function meetsOf(
  found: ProgrammeResult,
  place: EntityPlace,
  note: Note,
): Readonly<Record<string, Meet>> {
  const { amount, verdict } = found;
  const bound = amount?.value === undefined ? undefined : amount.bound;
  const until = verdict?.duration?.until;
  const eachInstance: Meet = (path, raw) => {
    const meet = (at: string, one: RawFact, instance: ProgrammeResult) =>
      meetProgramme(at, one, instance, { place, note });
    meetEach(path, raw, found.instances, { meet, note });
  };
  return {
    outcome: (path, raw) => meetWord(path, raw, found.outcome, note),
    default: (path, raw) => meetWord(path, raw, found.default, note),
    amount: (path, raw) => meetKnown(path, raw, { value: amount?.value, type: money }, note),
    unit: (path, raw) => meetWord(path, raw, amount?.unit.text, note),
    bound: (path, raw) => meetWord(path, raw, bound, note),
    until: (path, raw) =>
      meetWord(path, raw, until === undefined ? undefined : textFromDate(until), note),
    needs: (path, raw) =>
      meetNames(
        path,
        raw,
        found.needs.map(({ name }) => name),
        note,
      ),
    depends: (path, raw) => meetDepends(path, raw, found, note),
    conditions: (path, raw) => meetConditions(path, raw, found, note),
    entitlements: (path, raw) =>
      meetNames(
        path,
        raw,
        found.entitlements.map(({ entitlement }) => entitlement.id),
        note,
      ),
    assumed: (path, raw) => meetNames(path, raw, found.assumed, note),
    from: (path, raw) => meetWord(path, raw, found.rule?.from, note),
    ...(place === "household" ? {} : { [`${place}s`]: eachInstance }),
  };
}

/** Amounts are compared as fractions, whatever their unit. */
const money: PlanType = { kind: "number", unit: { text: "元", key: "元1" } };

/** Names of readings; or, by reading, the outcome under each option. */
function meetDepends(
  path: string,
  expected: RawFact,
  { depends }: ProgrammeResult,
  note: Note,
): void {
  if (!isRecord(expected)) {
    meetNames(
      path,
      expected,
      depends.map(({ reading }) => reading),
      note,
    );
    return;
  }
  for (const [reading, results] of Object.entries(expected)) {
    const effect = depends.find((one) => one.reading === reading);
    if (effect === undefined || !isRecord(results)) note(`${path}.${reading}`, results, "");
    else
      for (const [option, outcome] of Object.entries(results))
        meetWord(`${path}.${reading}.${option}`, outcome, effect.results.get(option), note);
  }
}

/** Outcomes of conditions by their ids; those of the groups' own level. */
function meetConditions(
  path: string,
  expected: RawFact,
  { verdict }: ProgrammeResult,
  note: Note,
): void {
  if (!isRecord(expected)) {
    note(path, expected, "");
    return;
  }
  const group = verdict?.group;
  const conditions = group === undefined ? [] : [...group.all, ...group.any, ...group.none];
  for (const [id, outcome] of Object.entries(expected)) {
    const found = conditions.find(({ condition }) => condition.id === id)?.outcome;
    const words = { yes: "true", no: "false" } as Readonly<Record<string, string>>;
    const isTruth = outcome === "true" || outcome === "false";
    meetWord(
      `${path}.${id}`,
      outcome,
      found !== undefined && isTruth ? (words[found] ?? found) : found,
      note,
    );
  }
}
