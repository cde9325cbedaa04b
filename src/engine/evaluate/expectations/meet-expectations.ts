/**
 * Compare a result with what a case expects of it.
 *
 * In:   the result, its plan, and the `expect` of the case as written.
 * Out:  mismatches. Only what is named is compared: amounts and values as fractions, names that are lacking as sets.
 *       A name that the policy does not have is a mismatch, never ignored.
 */
import type { Plan } from "../../plan/plan.ts";
import { entityPlace } from "../entity-place.ts";
import type { RawFact, RawRecord } from "../facts/raw-case.ts";
import type {
  AnswerResult,
  CheckResult,
  ChoiceResult,
  HouseholdResult,
  ValueResult,
} from "../result.ts";
import {
  isNothing,
  isRecord,
  type Meet,
  type Mismatch,
  meetEach,
  meetKeys,
  meetKnown,
  meetNames,
  meetWord,
  type Note,
  textOf,
} from "./expectation.ts";
import { meetProgramme } from "./meet-programme.ts";

export type { Mismatch } from "./expectation.ts";

export function meetExpectations(
  result: HouseholdResult,
  expect: RawRecord,
  plan: Plan,
): readonly Mismatch[] {
  const mismatches: Mismatch[] = [];
  const note: Note = (path, expected, found) => {
    mismatches.push({ path, expected: textOf(expected), found });
  };
  meetFaults(expect.faults, result, note);
  for (const [name, expected] of Object.entries(expect)) {
    if (name === faultsKey) continue;
    const meet = meetFor(name, { result, plan, note });
    if (meet === undefined) note(name, expected, "");
    else meet(name, expected);
  }
  return mismatches;
}

const faultsKey = "faults";

/** Facts that cannot stand are faults unless the case lists their codes: a misspelt fact must not pass unseen. */
function meetFaults(expected: RawFact | undefined, { faults }: HouseholdResult, note: Note): void {
  const wanted = Array.isArray(expected) ? expected.map(String) : [];
  const found = [...new Set(faults.map(({ code }) => code))];
  const isSame = wanted.length === found.length && found.every((code) => wanted.includes(code));
  if (!isSame) note(faultsKey, wanted, found.join(", "));
}

interface Context {
  readonly result: HouseholdResult;
  readonly plan: Plan;
  readonly note: Note;
}

/** How what is called so is compared; undefined where nothing is. */
function meetFor(name: string, { result, plan, note }: Context): Meet | undefined {
  const programme = result.programmes.find((one) => one.name === name);
  if (programme !== undefined) {
    const place = entityPlace(programme.rule?.entity, plan);
    return (path, raw) => meetProgramme(path, raw, programme, { place, note });
  }
  const value = result.values.find(({ rule }) => rule.name === name);
  if (value !== undefined)
    return (path, raw) => meetValue(path, raw, value, { result, plan, note });
  const choice = result.choices.find((one) => one.choice.name === name);
  if (choice !== undefined) return (path, raw) => meetChoice(path, raw, choice, note);
  const checks = result.checks.filter(({ id }) => id === name);
  if (checks.length > 0) return (path, raw) => meetChecks(path, raw, checks, note);
  const answer = plan.answers.find((one) => one.name === name);
  if (answer === undefined) return undefined;
  const found = [...result.deadlines, ...result.routes].filter(({ rule }) => rule.name === name);
  return (path, raw) => meetAnswers(path, raw, found, note);
}

function meetValue(path: string, expected: RawFact, found: ValueResult, context: Context): void {
  const { plan, note } = context;
  const { value, missing = [], isSilent = false } = found.result ?? {};
  const { type, unit, entity } = found.rule;
  const meetsPlain: Meet = (at, raw) =>
    isSilent && !isNothing(raw)
      ? meetWord(at, raw, "silent", note)
      : meetKnown(at, raw, { value, type }, note);
  if (!isRecord(expected)) {
    meetsPlain(path, expected);
    return;
  }
  const place = entityPlace(entity, plan);
  const eachInstance: Meet = (at, raw) =>
    meetEach(at, raw, found.instances, {
      meet: (inner, one, instance) => meetValue(inner, one, instance, context),
      note,
    });
  const meets: Readonly<Record<string, Meet>> = {
    value: meetsPlain,
    unit: (at, raw) => meetWord(at, raw, unit.text, note),
    needs: (at, raw) =>
      meetNames(
        at,
        raw,
        missing.map(({ name }) => name),
        note,
      ),
    silent: (at, raw) => meetWord(at, raw, String(isSilent), note),
    depends: (at, raw) =>
      meetNames(
        at,
        raw,
        found.depends.map(({ reading }) => reading),
        note,
      ),
    ...(place === "household" ? {} : { [`${place}s`]: eachInstance }),
  };
  meetKeys(path, expected, meets, note);
}

function meetChoice(path: string, expected: RawFact, found: ChoiceResult, note: Note): void {
  if (!isRecord(expected)) {
    meetWord(path, expected, found.open, note);
    return;
  }
  const meets: Readonly<Record<string, Meet>> = {
    open: (at, raw) => meetWord(at, raw, found.open, note),
    default: (at, raw) => meetWord(at, raw, found.default, note),
    chosen: (at, raw) => meetWord(at, raw, found.chosen, note),
    options: (at, raw) => meetNames(at, raw, found.options, note),
    because: (at, raw) => meetNames(at, raw, found.because, note),
  };
  meetKeys(path, expected, meets, note);
}

const levels = ["breach", "warning", "pass", "undecided"] as const;

/** The worst of the variants; or what is named of it or of single variants. */
function meetChecks(
  path: string,
  expected: RawFact,
  found: readonly CheckResult[],
  note: Note,
): void {
  const worst = levels.find((level) => found.some((one) => one.level === level));
  if (!isRecord(expected)) {
    meetWord(path, expected, worst, note);
    return;
  }
  const decisive = found.find(({ level }) => level === worst);
  const type = { kind: "number", unit: { text: "", key: "" } } as const;
  const missing = found.flatMap((one) => one.missing.map(({ name }) => name));
  const meets: Record<string, Meet> = {};
  for (const { variant, level } of found) {
    if (variant !== undefined) meets[variant] = (at, raw) => meetWord(at, raw, level, note);
  }
  meets.level = (at, raw) => meetWord(at, raw, worst, note);
  meets.shortfall = (at, raw) => meetKnown(at, raw, { value: decisive?.shortfall, type }, note);
  meets.needs = (at, raw) => meetNames(at, raw, missing, note);
  meetKeys(path, expected, meets, note);
}

/**
 * Deadlines and routes: a list for each thing they apply to, in order; one expectation holds for all of them.
 * Null: none applies, or the answer is unknown.
 */
function meetAnswers(
  path: string,
  expected: RawFact,
  found: readonly AnswerResult[],
  note: Note,
): void {
  if (Array.isArray(expected)) {
    meetEach(path, expected, found, {
      meet: (at, one, answer) => meetAnswer(at, one, answer, note),
      note,
    });
    return;
  }
  if (found.length === 0 && !isNothing(expected)) note(path, expected, "null");
  for (const answer of found) meetAnswer(path, expected, answer, note);
}

function meetAnswer(path: string, expected: RawFact, found: AnswerResult, note: Note): void {
  const { value, rule, isSilent, missing, depends } = found;
  const meetsPlain: Meet = (at, raw) =>
    isSilent && !isNothing(raw)
      ? meetWord(at, raw, "silent", note)
      : meetKnown(at, raw, { value, type: rule.type }, note);
  if (!isRecord(expected)) {
    meetsPlain(path, expected);
    return;
  }
  const meets: Readonly<Record<string, Meet>> = {
    [rule.kind === "deadline" ? "due" : "value"]: meetsPlain,
    needs: (at, raw) =>
      meetNames(
        at,
        raw,
        missing.map(({ name }) => name),
        note,
      ),
    silent: (at, raw) => meetWord(at, raw, String(isSilent), note),
    depends: (at, raw) =>
      meetNames(
        at,
        raw,
        depends.map(({ reading }) => reading),
        note,
      ),
  };
  meetKeys(path, expected, meets, note);
}
