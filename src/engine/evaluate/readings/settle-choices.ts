/** Choices of the applicant over the readings: open or not, chosen or not. Nothing is ever chosen here. */
import type { PlanChoice } from "../../plan/plan.ts";
import type { Evaluation } from "../nodes/evaluation.ts";
import type { ChoiceResult, Missing, SettledOutcome } from "../result.ts";
import { type ChoiceState, choiceState } from "../rules/rule-evaluator.ts";
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
    because: isDecided ? keptFrom(open, options, missing) : readings,
  };
}

/** What keeps a choice from being open: what is missing, or else the options that are not met. */
function keptFrom(
  open: SettledOutcome,
  options: ChoiceState["options"],
  missing: readonly Missing[],
): readonly string[] {
  if (open === "yes") return [];
  if (open === "needs") return [...new Set(missing.map(({ name }) => name))];
  return options.filter(({ outcome }) => outcome !== "yes").map(({ name }) => name);
}
