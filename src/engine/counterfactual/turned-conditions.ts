/** What turned between two results: the conditions, the scope, the period or the choice, each with its clause. */
import type { GroupResult, ProgrammeResult, SettledOutcome, Verdict } from "../evaluate/result.ts";
import type { Plan } from "../plan/plan.ts";

export interface Turned {
  readonly kind: "scope" | "condition" | "duration" | "choice";
  /** The condition's name, or the option chosen instead. */
  readonly id: string;
  readonly en: string;
  readonly from: SettledOutcome;
  readonly to: SettledOutcome;
  readonly cite: readonly string[];
}

type Limb = Omit<Turned, "from" | "to"> & { readonly outcome: SettledOutcome };

export function turnedBetween(
  before: ProgrammeResult,
  after: ProgrammeResult,
  plan: Plan,
): readonly Turned[] {
  const [earlier, later] = [limbsOf(before.verdict, plan), limbsOf(after.verdict, plan)];
  return [...later].flatMap(([key, { outcome: to, ...limb }]) => {
    const from = earlier.get(key)?.outcome;
    return from === undefined || from === to ? [] : [{ ...limb, from, to }];
  });
}

/** By their place in the rule; of groups only the conditions that are none. */
function limbsOf(verdict: Verdict | undefined, plan: Plan): ReadonlyMap<string, Limb> {
  const limbs = new Map<string, Limb>();
  if (verdict === undefined) return limbs;
  const { rule, scope, group, duration, yieldsTo } = verdict;
  if (rule.scope !== undefined) {
    const outcome = scope?.value === undefined ? "needs" : scope.value === true ? "yes" : "silent";
    limbs.set("scope", { kind: "scope", id: "", en: "", outcome, cite: rule.cite });
  }
  if (duration !== undefined) {
    const { outcome } = duration;
    const cite = rule.duration?.cite ?? [];
    limbs.set("duration", { kind: "duration", id: "", en: "", outcome, cite });
  }
  if (group !== undefined) addConditions(group, "", limbs);
  const choice = plan.choices.get(rule.choice ?? "");
  if (choice !== undefined) {
    const outcome = yieldsTo === undefined ? "yes" : "no";
    const cite = choice.cite;
    limbs.set("choice", { kind: "choice", id: choice.name, en: choice.en, outcome, cite });
  }
  return limbs;
}

function addConditions(group: GroupResult, prefix: string, limbs: Map<string, Limb>): void {
  for (const join of ["all", "any", "none"] as const) {
    for (const [index, { condition, outcome, group: inner }] of group[join].entries()) {
      const key = `${prefix}${join}[${index}]`;
      if (inner !== undefined) addConditions(inner, `${key}.`, limbs);
      else {
        const { id, en, cite } = condition;
        limbs.set(key, { kind: "condition", id, en, outcome, cite });
      }
    }
  }
}
