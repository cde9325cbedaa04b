/**
 * How much: the amount, and what each mistake with its rule would make of it.
 *
 * In:       a case in which the programme is met and its amount known and the same under every reading.
 * Out:      a question; undefined where the case gives none.
 */
import { textFromRational } from "../../base/decimal.ts";
import { compare, isInteger, multiply, rationalFromInteger, zero } from "../../base/rational.ts";
import type { PlainAmount } from "../../compare/plain.ts";
import type { AmountResult } from "../../evaluate/result.ts";
import { shuffled } from "../draw.ts";
import { mistakesIn } from "../mistakes/mistakes-in.ts";
import { verdictOf } from "../taught.ts";
import { type Asked, explanationOf, questionOf } from "./asked.ts";
import type { Question, QuizOption } from "./question.ts";

export function askAmount(asked: Asked): Question | undefined {
  const { taught, subject, result, verdict, draw } = asked;
  const right = payable(result.amount);
  if (result.outcome !== "yes" || result.depends.length > 0 || right === undefined)
    return undefined;
  const wrong = shuffled(mistakesIn(taught.plan, verdict), draw).flatMap(
    ({ said, apply }): readonly QuizOption[] => {
      const amount = payable(verdictOf(apply(taught), subject)?.amount);
      return amount === undefined ? [] : [{ answer: { kind: "amount", amount }, mistake: said }];
    },
  );
  const { name, en } = verdict.rule;
  const cite = [...(result.amount?.cite ?? []), ...(result.amount?.round?.cite ?? [])];
  const why = explanationOf(asked, cite);
  return questionOf(
    { kind: "amount", about: { name, en }, right: { kind: "amount", amount: right }, why },
    wrong,
    asked,
  );
}

/** What could be paid: known, no bound, not less than nothing, to the fen. */
function payable(amount: AmountResult | undefined): PlainAmount | undefined {
  const { value, bound, unit } = amount ?? {};
  if (value === undefined || bound !== "exact" || unit === undefined) return undefined;
  const isToTheFen = isInteger(multiply(value, rationalFromInteger(100)));
  if (compare(value, zero) < 0 || !isToTheFen) return undefined;
  return { unit: unit.text, value: textFromRational(value), bound };
}
