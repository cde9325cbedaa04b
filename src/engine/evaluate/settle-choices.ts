/** Choices of the applicant over the readings: open or not, chosen or not. Nothing is ever chosen here. */
import type { PlanChoice } from "../plan/plan.ts";
import type { Evaluation } from "./evaluation.ts";
import type { ChoiceResult } from "./result.ts";
import { choiceState } from "./rule-evaluator.ts";
import { tryReadings } from "./try-readings.ts";

export function settleChoice(choice: PlanChoice, evaluation: Evaluation): ChoiceResult {
  const work = (under: Evaluation) => choiceState(choice, under.household, under);
  const trials = tryReadings(evaluation, work, ({ reads }) => reads);
  const { open, chosen, missing, options } = trials.default;
  const isDecided = trials.all.every(({ result }) => result.open === open);
  const readings = trials.tried.map(({ name }) => name);
  return {
    choice,
    options: options.map(({ name }) => name),
    open: isDecided ? open : "depends",
    default: open,
    ...(chosen === undefined ? {} : { chosen }),
    because: isDecided ? missing.map(({ name }) => name) : readings,
  };
}
