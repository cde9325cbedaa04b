/**
 * How much: the amount, and what each mistake with its rule would make of it.
 *
 * In:       a case in which the programme is met and its amount known and the same under every reading.
 * Out:      a question; undefined where the case gives none.
 */
import { textFromRational } from "../../base/decimal.ts";
import {
  add,
  compare,
  isInteger,
  multiply,
  type Rational,
  rationalFromInteger,
  zero,
} from "../../base/rational.ts";
import type { PlainAmount } from "../../compare/plain.ts";
import type { AmountResult } from "../../evaluate/result.ts";
import { shuffled } from "../draw.ts";
import { mistakesIn } from "../mistakes/mistakes-in.ts";
import { subjectsOf, verdictOf } from "../taught.ts";
import { type Asked, explanationOf, questionOf } from "./asked.ts";
import type { Question, QuizOption } from "./question.ts";
import { withFact } from "./vary-case.ts";

export function askAmount(asked: Asked): Question | undefined {
  const { taught, subject, result, verdict, draw } = asked;
  const right = payable(result.amount);
  if (result.outcome !== "yes" || result.depends.length > 0 || right === undefined)
    return undefined;
  const wrong: readonly QuizOption[] = [
    ...sumsOfExcluded(asked, right),
    ...shuffled(mistakesIn(taught.plan, verdict), draw).flatMap(
      ({ said, apply }): readonly QuizOption[] => {
        const amount = payable(verdictOf(apply(taught), subject)?.amount);
        return amount === undefined ? [] : [{ answer: { kind: "amount", amount }, mistake: said }];
      },
    ),
  ];
  const { name, en } = verdict.rule;
  const cite = [...(result.amount?.cite ?? []), ...(result.amount?.round?.cite ?? [])];
  const why = explanationOf(asked, cite);
  return questionOf(
    { kind: "amount", about: { name, en }, right: { kind: "amount", amount: right }, why },
    wrong,
    asked,
  );
}

/** The sum with that of a programme beside which it cannot be had: only one of the two may be chosen. */
function sumsOfExcluded(
  { taught, subject, verdict }: Asked,
  right: PlainAmount,
): readonly QuizOption[] {
  const { plan, facts } = taught;
  const choice = plan.choices.get(verdict.rule.choice ?? "");
  if (choice === undefined || choice.chosen.kind !== "fact") return [];
  const chosenName = choice.chosen.name;
  return choice.options.flatMap((key): readonly QuizOption[] => {
    const other = plan.rules.get(key);
    if (other?.kind !== "programme" || other.name === subject.programme) return [];
    const chosen = withFact(facts, "", chosenName, other.name);
    if (chosen === undefined) return [];
    const there = { plan, facts: chosen };
    const own = maybePaid(verdict.amount);
    const amounts = subjectsOf(there, other.name).flatMap(
      (one) => maybePaid(verdictOf(there, one)?.amount) ?? [],
    );
    return amounts.flatMap((value): readonly QuizOption[] => {
      if (own === undefined) return [];
      const amount = { ...right, value: textFromRational(add(value, own)) };
      const { name, en } = other;
      return [
        { answer: { kind: "amount", amount }, mistake: { kind: "added-excluded", name, en } },
      ];
    });
  });
}

/** What could be paid: known, no bound, not less than nothing, to the fen. */
export function payable(amount: AmountResult | undefined): PlainAmount | undefined {
  const value = maybePaid(amount);
  if (value === undefined || amount === undefined) return undefined;
  return { unit: amount.unit.text, value: textFromRational(value), bound: "exact" };
}

function maybePaid({ value, bound }: Partial<AmountResult> = {}): Rational | undefined {
  if (value === undefined || bound !== "exact" || compare(value, zero) < 0) return undefined;
  return isInteger(multiply(value, rationalFromInteger(100))) ? value : undefined;
}
