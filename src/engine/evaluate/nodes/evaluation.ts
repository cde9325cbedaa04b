/** What the evaluation of one case goes by: its plan, its household, what stands in for either, and how rules are asked. */
import type { InForce, Known, Plan, PlanNode } from "../../plan/plan.ts";
import type { Instance } from "../facts/instance.ts";
import type { CaseFault, Cell, DerivedResult } from "../result.ts";
import type { ParameterTrail } from "../rules/trace.ts";
import type { Arithmetic } from "./arithmetic.ts";

/** Options of readings that stand in for their defaults. */
export type Assignment = ReadonlyMap<string, string>;

/** An option that is tried for a parameter without a value. */
export interface TriedMethod {
  readonly parameter: string;
  readonly option: string;
}

export interface Evaluation {
  readonly plan: Plan;
  readonly household: Instance;
  /** Values that the case or the command gives for parameters, at every date. */
  readonly given: ReadonlyMap<string, InForce<Known>>;
  /** The one among `given` that nobody gave: an option of a method that the text leaves open. */
  readonly method?: TriedMethod | undefined;
  readonly assignment: Assignment;
  /** In a check: the option of each axis. */
  readonly variant: ReadonlyMap<string, string>;
  /** How the rules that nodes refer to are worked out. */
  readonly rules: RuleEvaluator;
  readonly trail: ParameterTrail;
  readonly arithmetic: Arithmetic;
  /** Stands in for the plan's date, where the day moves (course/walk-days.ts). */
  readonly today?: Known;
  readonly reportFault: (fault: CaseFault) => void;
}

export interface RuleEvaluator {
  readonly derive: (key: string, instance: Instance, evaluation: Evaluation) => DerivedResult;
  /** A programme as a truth value, its choice applied; a cell without parts of its own. */
  readonly truth: (key: string, instance: Instance, evaluation: Evaluation, node: PlanNode) => Cell;
  readonly amount: (
    key: string,
    instance: Instance,
    evaluation: Evaluation,
    node: PlanNode,
  ) => Cell;
}
