/** The household of a case with one fact changed, everything else as it is and nothing yet worked out. */
import type { Instance } from "../evaluate/facts/instance.ts";
import type { Known } from "../plan/plan.ts";

/** A fact of one instance of a case. */
export interface FactPlace {
  /** `成员[0]`; empty for the household. */
  readonly path: string;
  readonly name: string;
}

/** Undefined takes the fact away. */
export function changedHousehold(
  household: Instance,
  place: FactPlace,
  value: Known | undefined,
): Instance {
  return copied(household, undefined, (instance) => {
    if (instance.path !== place.path) return instance.facts;
    const facts = new Map(instance.facts);
    if (value === undefined) facts.delete(place.name);
    else facts.set(place.name, value);
    return facts;
  });
}

/** The instance of a household at a path. */
export function instanceAt(household: Instance, path: string): Instance | undefined {
  return instancesIn(household).find((instance) => instance.path === path);
}

/** Every instance of a case, the household first. */
export function instancesIn(instance: Instance): readonly Instance[] {
  return [instance, ...[...instance.children.values()].flat().flatMap(instancesIn)];
}

function copied(
  instance: Instance,
  parent: Instance | undefined,
  factsOf: (instance: Instance) => Instance["facts"],
): Instance {
  const { entity, index, path, declared, faulty } = instance;
  const base = { entity, index, parent, path, declared, faulty, facts: factsOf(instance) };
  const copy: Instance = {
    ...base,
    children: new Map(),
    cache: new Map(),
  };
  for (const [name, children] of instance.children)
    copy.children.set(
      name,
      children.map((child) => copied(child, copy, factsOf)),
    );
  return copy;
}
