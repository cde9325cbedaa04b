/** What a step is told with: the plan, and what the household calls its members. */
import type { NameOfPath } from "../../compare/plain-values.ts";
import type { Plan } from "../../plan/plan.ts";

export interface StepSurroundings {
  readonly plan: Plan;
  readonly nameOf: NameOfPath;
}
