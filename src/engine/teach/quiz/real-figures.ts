/**
 * A case with the region's own figures: what it gives in place of values that are in force on the day is taken back.
 *
 * In:       a plan, a case.
 * Out:      the case; what the region leaves open stays as the case gives it.
 */
import type { CaseData } from "../../evaluate/facts/raw-case.ts";
import type { Plan } from "../../plan/plan.ts";

export function withRealFigures(plan: Plan, facts: CaseData): CaseData {
  const { parameters, ...rest } = facts;
  if (parameters === undefined) return facts;
  const open = Object.entries(parameters).filter(
    ([name]) => plan.parameters.get(name)?.current === undefined,
  );
  return open.length === 0 ? rest : { ...rest, parameters: Object.fromEntries(open) };
}
