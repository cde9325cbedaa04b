/**
 * Which cases show a topic best: for each programme a few that are decided, those that are paid first.
 *
 * In:       cases, each with its plan; the programmes that each is about.
 * Out:      examples with what comes of them in a line.
 * Ignores:  cases whose result rests on a reading or lacks a fact: they teach something else.
 */
import type { Localized } from "../base/localized.ts";
import { plainAmount } from "../compare/describe-household.ts";
import { englishOf } from "../compare/describe-policy.ts";
import type { PlainAmount } from "../compare/plain.ts";
import { openEvaluation } from "../evaluate/evaluate-household.ts";
import type { ConditionResult } from "../evaluate/result.ts";
import type { Plan } from "../plan/plan.ts";
import { lessonSteps } from "./lesson/lesson-of.ts";
import { resultOf, type Subject, subjectsOf, type Taught } from "./taught.ts";

export interface LibraryCase {
  readonly id: string;
  readonly taught: Taught;
  /** Names that the case says something of. */
  readonly about: readonly string[];
}

export interface Example {
  /** The case's id. */
  readonly case: string;
  readonly subject: Subject;
  /** Persons of the household. */
  readonly members: number;
  readonly outcome: "yes" | "no";
  readonly amount?: PlainAmount;
  /** The condition that fails, where one does. */
  readonly because?: Localized;
}

/** Of each outcome. */
const most = { yes: 5, no: 3 } as const;

/** A few examples of a programme, the richest in steps first among those that are paid. */
export function examplesOf(programme: string, cases: readonly LibraryCase[]): readonly Example[] {
  const all = cases.flatMap((one) => (one.about.includes(programme) ? ofCase(programme, one) : []));
  const ranked = all.toSorted((a, b) => b.steps - a.steps);
  const distinct = [
    ...new Map(ranked.toReversed().map((one) => [keyOf(one.example), one])).values(),
  ];
  const picked = (outcome: "yes" | "no") =>
    distinct
      .toReversed()
      .filter(({ example }) => example.outcome === outcome)
      .slice(0, most[outcome]);
  return [...picked("yes"), ...picked("no")].map(({ example }) => example);
}

/** One case as an example; undefined where it teaches something else. */
export function exampleIn(subject: Subject, one: LibraryCase): Example | undefined {
  const found = ofCase(subject.programme, one);
  return found.find(({ example }) => example.subject.path === subject.path)?.example;
}

/** Two that look the same in a list are one. */
function keyOf({ members, outcome, amount, because }: Example): string {
  return JSON.stringify([members, outcome, amount?.value, because?.zh]);
}

function ofCase(programme: string, { id, taught }: LibraryCase) {
  const members = personCount(taught);
  return subjectsOf(taught, programme).flatMap((subject) => {
    const result = resultOf(taught, subject);
    const { verdict, amount } = result ?? {};
    if (result === undefined || verdict === undefined || result.depends.length > 0) return [];
    const { outcome } = result;
    if (outcome !== "yes" && outcome !== "no") return [];
    if (verdict.scope?.value === false || verdict.yieldsTo !== undefined) return [];
    const failed = failedOf(verdict.group?.all ?? [], verdict.group?.none ?? []);
    const because = failed && saidOf(failed, taught.plan);
    const example: Example = {
      case: id,
      subject,
      members,
      outcome,
      ...(amount?.value === undefined ? {} : { amount: plainAmount(amount) }),
      ...(because === undefined ? {} : { because }),
    };
    return [{ example, steps: lessonSteps(taught, subject).length }];
  });
}

function failedOf(
  all: readonly ConditionResult[],
  none: readonly ConditionResult[],
): ConditionResult | undefined {
  return [
    ...all.filter(({ outcome }) => outcome === "no"),
    ...none.filter(({ outcome }) => outcome === "yes"),
  ].find(({ condition }) => condition.id !== "");
}

/** A condition that is a fact, or another rule, by itself is called as that is. */
function saidOf({ condition: { id, en } }: ConditionResult, plan: Plan): Localized {
  return { zh: id, en: en || (englishOf(plan)[id] ?? "") };
}

function personCount({ plan, facts }: Taught): number {
  const { household } = openEvaluation(plan, facts, () => undefined);
  const person = personEntity(plan);
  return person === undefined ? 0 : (household.children.get(person)?.length ?? 0);
}

export function personEntity({ entities, household }: Plan): string | undefined {
  return [...entities.values()].find(({ isPerson, of }) => isPerson && of === household)?.name;
}
