/**
 * Whether a programme is met, and if not, for which condition.
 *
 * In:       a case whose outcome is the same under every reading and rests on one condition alone where it is no.
 * Out:      a question; undefined where the case gives none.
 */
import type { ConditionResult, Verdict } from "../../evaluate/result.ts";
import { shuffled } from "../draw.ts";
import { misjudged } from "../mistakes/condition-mistakes.ts";
import type { Mistake } from "../mistakes/mistake.ts";
import { mistakesIn } from "../mistakes/mistakes-in.ts";
import { type Taught, verdictOf, verdictsOf } from "../taught.ts";
import { type Asked, explanationOf, questionOf } from "./asked.ts";
import {
  type Answer,
  type FailedThing,
  isSameAnswer,
  type Question,
  type QuizOption,
} from "./question.ts";

export function askEligibility(asked: Asked): Question | undefined {
  const { taught, subject, result, verdict, draw } = asked;
  const right = answerOf(verdict);
  const isSettled = result.outcome === verdict.outcome && result.depends.length === 0;
  if (right === undefined || !isSettled) return undefined;
  // Under another reading a second condition may fail: then two answers would be right.
  const isSteady = verdictsOf(taught, subject).every((other) => {
    const answer = answerOf(other);
    return answer !== undefined && isSameAnswer(answer, right);
  });
  if (!isSteady) return undefined;
  const mistakes = [...shuffled(mistakesIn(taught.plan, verdict), draw), ...insteadOf(verdict)];
  const wrong = mistakes.flatMap(({ said, apply }): readonly QuizOption[] => {
    const other = verdictOf(apply(taught), subject);
    const answer = other && answerOf(other);
    return answer === undefined ? [] : [{ answer, mistake: said }];
  });
  const { name, en } = verdict.rule;
  const why = explanationOf(asked, citedBy(verdict));
  return questionOf({ kind: "eligibility", about: { name, en }, right, why }, wrong, asked);
}

/** A condition taken as failed that is met, and the one that fails as met. */
function insteadOf(verdict: Verdict): readonly Mistake[] {
  const failing = failedOf(verdict);
  const [failed] = failing;
  const { group, rule } = verdict;
  if (failed === undefined || failing.length !== 1 || group === undefined) return [];
  const others = [
    ...group.all.filter(({ outcome }) => outcome === "yes").map((one) => [one, false] as const),
    ...group.none.filter(({ outcome }) => outcome === "no").map((one) => [one, true] as const),
  ];
  return others.map(([{ condition }, isMet]): Mistake => {
    const other = misjudged(rule, condition, isMet);
    const own = misjudged(rule, failed.condition, failed.outcome === "no");
    return { said: other.said, apply: (to: Taught) => other.apply(own.apply(to)) };
  });
}

/** Undefined where it is neither yes nor no, and where more than one thing, or none by name, stands against it. */
function answerOf(verdict: Verdict): Answer | undefined {
  const { outcome, scope, duration, yieldsTo } = verdict;
  if (outcome === "yes") return { kind: "outcome", isMet: true };
  if (outcome !== "no" || yieldsTo !== undefined || scope?.value === false) return undefined;
  const failed = failedOf(verdict).map(({ condition: { id, en }, outcome: own }): FailedThing => {
    const isExclusion = own === "yes" ? { isExclusion: true as const } : {};
    return { name: id, en, ...isExclusion };
  });
  if (duration?.outcome === "no") failed.push({ name: verdict.rule.name, en: verdict.rule.en });
  const [because] = failed;
  if (because === undefined || because.name === "" || failed.length !== 1) return undefined;
  return { kind: "outcome", isMet: false, because };
}

function failedOf({ group }: Verdict): readonly ConditionResult[] {
  if (group === undefined) return [];
  const noneOfAny = group.any.length > 0 && group.any.every(({ outcome }) => outcome === "no");
  return [
    ...group.all.filter(({ outcome }) => outcome === "no"),
    ...(noneOfAny ? group.any : []),
    ...group.none.filter(({ outcome }) => outcome === "yes"),
  ];
}

/** What the condition that decides cites, else the rule. */
function citedBy(verdict: Verdict): readonly string[] {
  const cites = failedOf(verdict).flatMap(({ condition }) => condition.cite);
  if (verdict.duration?.outcome === "no") cites.push(...(verdict.rule.duration?.cite ?? []));
  return cites.length > 0 ? cites : verdict.rule.cite;
}
