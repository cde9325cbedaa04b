/**
 * How an evaluation works with values that are known.
 *
 * One case is evaluated with exact figures. Whoever asks what other figures would do puts in an arithmetic that also
 * notes how far each answer reaches; everything else of the evaluation stays the same.
 */
import { type Rational, roundToStep } from "../../base/rational.ts";
import type { Known, PlanNode, PlanRounding } from "../../plan/plan.ts";
import { isEqual, operations, type StrictOperator } from "./operators.ts";

export interface Arithmetic {
  /** Undefined where there is no value: division by zero, half a month. */
  readonly operate: (
    operator: StrictOperator,
    args: readonly Known[],
    node: PlanNode,
  ) => Known | undefined;
  readonly isEqual: (a: Known | undefined, b: Known | undefined) => boolean;
  readonly round: (value: Rational, round: Pick<PlanRounding, "step" | "mode">) => Rational;
}

export const exactArithmetic: Arithmetic = {
  operate: (operator, args, node) => operations[operator](args, node),
  isEqual,
  round: (value, { step, mode }) => roundToStep(value, step, mode),
};
