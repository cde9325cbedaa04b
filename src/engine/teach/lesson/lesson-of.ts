/**
 * A worked case: the situation, the steps, what else the household gets, who decides and by when.
 *
 * In:       a plan and a case; the programme, and the member or application where it is about one.
 * Out:      plain data; undefined where no rule gives the programme, or the case has no such instance.
 */
import { textFromDate } from "../../base/calendar.ts";
import { describeHousehold } from "../../compare/describe-household.ts";
import { instanceNames } from "../../compare/name-instances.ts";
import { evaluateHousehold } from "../../evaluate/evaluate-household.ts";
import type { Verdict } from "../../evaluate/result.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Subject, Taught } from "../taught.ts";
import { resultOf, verdictOf } from "../taught.ts";
import type { Lesson, LessonStep, OtherProgramme } from "./lesson.ts";
import { stepsOfVerdict } from "./lesson-steps.ts";
import { situationOf } from "./situation.ts";

export function lessonOf(taught: Taught, subject: Subject): Lesson | undefined {
  const result = resultOf(taught, subject);
  const { plan, facts } = taught;
  const { verdict, rule } = result ?? {};
  if (result === undefined || verdict === undefined || rule === undefined) return undefined;
  const nameOf = instanceNames(facts, plan);
  const of = nameOf(subject.path);
  const whole = describeHousehold({
    plan,
    facts,
    result: evaluateHousehold(plan, facts),
    explain: () => ({ reasons: [], sums: [] }),
  });
  return {
    programme: subject.programme,
    en: rule.en,
    path: subject.path,
    ...(of === undefined ? {} : { of }),
    date: textFromDate(plan.date),
    outcome: verdict.outcome,
    depends: result.depends.map(({ reading }) => reading),
    assumed: result.assumed,
    situation: situationOf(taught),
    steps: stepsOf(taught, verdict),
    others: whole.programmes
      .filter(({ name, outcome }) => name !== subject.programme && isWorthTelling(outcome))
      .map(({ name, en, outcome, amount, rule: own }): OtherProgramme => {
        const cite = own?.cite ?? [];
        return { name, en, outcome, cite, ...(amount === undefined ? {} : { amount }) };
      }),
    answers: whole.answers,
  };
}

/** The steps alone, as often as a sheet is held against them. */
export function lessonSteps(
  taught: Taught,
  subject: Subject,
  forced?: Parameters<typeof verdictOf>[2],
): readonly LessonStep[] {
  const verdict = verdictOf(taught, subject, forced);
  return verdict === undefined ? [] : stepsOf(taught, verdict);
}

function stepsOf(
  { plan, facts }: { readonly plan: Plan; readonly facts: Taught["facts"] },
  verdict: Verdict,
) {
  return stepsOfVerdict(verdict, { plan, nameOf: instanceNames(facts, plan) });
}

function isWorthTelling(outcome: OtherProgramme["outcome"]): boolean {
  return outcome === "yes" || outcome === "depends" || outcome === "discretion";
}
