/**
 * What a case states, in the vocabulary's order: the household, its members, their obligors and stays, applications.
 *
 * In:       a case and the plan that knows its words.
 * Out:      plain data. What cannot stand is left out; what nobody stated is not there.
 */

import { instanceNames } from "../../compare/name-instances.ts";
import { plainValue } from "../../compare/plain-values.ts";
import { openEvaluation } from "../../evaluate/evaluate-household.ts";
import type { Instance } from "../../evaluate/facts/instance.ts";
import type { InForce, Known, Plan, PlanEntity } from "../../plan/plan.ts";
import type { PlanType } from "../../plan/types.ts";
import type { Taught } from "../taught.ts";
import type { Situation, StatedFact, StatedThing } from "./lesson.ts";

export function situationOf({ plan, facts }: Taught): Situation {
  const { household, given } = openEvaluation(plan, facts, () => undefined);
  const nameOf = instanceNames(facts, plan);
  const thingsOf = (instance: Instance): readonly StatedThing[] => {
    const entity = plan.entities.get(instance.entity);
    const own = entity === undefined ? [] : statedIn(instance, entity);
    const of = nameOf(instance.path);
    const thing = { path: instance.path, facts: own, ...(of === undefined ? {} : { of }) };
    return [thing, ...[...instance.children.values()].flat().flatMap(thingsOf)];
  };
  return {
    things: thingsOf(household),
    given: [...given].flatMap(([name, value]) => givenFact(name, value, plan)),
  };
}

/** A name in free text is what the thing is called, not what is said of it. */
function statedIn(instance: Instance, entity: PlanEntity): readonly StatedFact[] {
  return [...entity.facts.values()].flatMap((fact) => {
    const value = instance.facts.get(fact.name);
    if (value === undefined || fact.type.kind === "string") return [];
    const { name, en, unit, isMonth } = fact;
    return [{ name, en, unit: unit.text, isMonth, value: plainValue(value, fact.type.kind) }];
  });
}

function givenFact(name: string, given: InForce<Known>, plan: Plan): readonly StatedFact[] {
  const parameter = plan.parameters.get(name);
  if (parameter === undefined) return [];
  const { en, unitText: unit, type } = parameter;
  return leavesOf(given, type).map(({ option, value }) => {
    const said = option === "" ? name : `${name}·${option}`;
    return {
      name: said,
      en: option === "" ? en : `${en} · ${option}`,
      unit,
      isMonth: false,
      value,
    };
  });
}

function leavesOf(given: InForce<Known>, type: PlanType, option = "") {
  if (given.kind === "plain") return [{ option, value: plainValue(given.value, type.kind) }];
  const leaves: { option: string; value: StatedFact["value"] }[] = [];
  for (const [name, inner] of given.options)
    leaves.push(...leavesOf(inner, type, option === "" ? name : `${option}·${name}`));
  return leaves;
}
