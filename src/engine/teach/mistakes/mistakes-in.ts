/** Every mistake that can be made with a verdict, in the order in which they are told. */
import type { Verdict } from "../../evaluate/result.ts";
import type { Plan } from "../../plan/plan.ts";
import { arithmeticMistakes } from "./arithmetic-mistakes.ts";
import { conditionMistakes } from "./condition-mistakes.ts";
import { type Mistake, mistakeKinds } from "./mistake.ts";
import { standardMistakes } from "./standard-mistakes.ts";

export function mistakesIn(plan: Plan, verdict: Verdict): readonly Mistake[] {
  const all = [
    ...arithmeticMistakes(plan, verdict),
    ...standardMistakes(plan, verdict),
    ...conditionMistakes(plan, verdict),
  ];
  const rank = ({ said }: Mistake) => mistakeKinds.indexOf(said.kind);
  return all.toSorted((a, b) => rank(a) - rank(b));
}
