/** Whether the facts of a household can stand: the engine's own faults, which a result would have too. */
import { type CaseFault, type LinkedPolicy, openEvaluation, planOn } from "../engine/index.ts";
import type { FactsAsked } from "./household-protocol.ts";
import { type Said, said } from "./said-fault.ts";

export function checkFacts(
  { facts }: Pick<FactsAsked, "facts">,
  policy: LinkedPolicy,
  date: number,
): readonly Said<CaseFault>[] {
  const faults: Said<CaseFault>[] = [];
  openEvaluation(planOn(policy, date), facts, (fault) => void faults.push(said(fault)));
  return faults;
}
