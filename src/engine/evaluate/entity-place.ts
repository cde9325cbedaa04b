/**
 * What the things of a case are to the household, whatever a vocabulary calls them.
 *
 * People of the household are members, its other things applications; people of a member are obligors, a member's
 * other things stays. Results are keyed by these words in every jurisdiction.
 */
import type { Plan } from "../plan/plan.ts";

export type EntityPlace = "household" | "member" | "application" | "obligor" | "stay";

/** The place of an entity; of one further in, that of a member's. */
export function entityPlace(
  entity: string | undefined,
  plan: Pick<Plan, "entities" | "household">,
): EntityPlace {
  if (entity === undefined || entity === plan.household) return "household";
  const { of, isPerson } = plan.entities.get(entity) ?? { of: plan.household, isPerson: false };
  if (of === plan.household) return isPerson ? "member" : "application";
  return isPerson ? "obligor" : "stay";
}

/** `成员[1].就诊[0]` as `[1, 0]`: the place among its siblings of each instance on the way. */
export function indicesOnPath(path: string): readonly number[] {
  return path
    .split("[")
    .slice(1)
    .map((step) => Number.parseInt(step, 10));
}
