/**
 * Who earns what: the facts that the vocabulary marks as wages, and the rest of what comes in.
 *
 * Out:      the wages of a case, each with what it is now; the household's other income, as it stands.
 * Ignores:  what the rules make of it: money that they do not count comes in all the same.
 */
import { add, type Rational, zero } from "../base/rational.ts";
import { type FactPlace, instancesIn } from "../counterfactual/changed-household.ts";
import type { Evaluation } from "../evaluate/nodes/evaluation.ts";
import type { PlanFact } from "../plan/plan.ts";

export interface Earner {
  readonly place: FactPlace;
  readonly fact: PlanFact;
  /** What is stated, or what the vocabulary says where nothing is. */
  readonly present: Rational;
}

export interface OtherIncome {
  /** Absent where some of it is unknown. */
  readonly value?: Rational;
  /** What is unknown. */
  readonly missing: readonly FactPlace[];
}

/** The wages, in the order of the case; nobody's where none is known. */
export function earnersOf(evaluation: Evaluation): readonly Earner[] {
  return incomesOf(evaluation).flatMap(({ place, fact, present }) =>
    fact.income === "wage" && present !== undefined ? [{ place, fact, present }] : [],
  );
}

/** Everything that comes in each month but the wage at a place. */
export function incomeBeside(evaluation: Evaluation, wage: FactPlace): OtherIncome {
  const others = incomesOf(evaluation).filter(
    ({ place }) => place.path !== wage.path || place.name !== wage.name,
  );
  const missing = others.flatMap(({ place, present }) => (present === undefined ? [place] : []));
  if (missing.length > 0) return { missing };
  return { missing, value: others.reduce((sum, { present }) => add(sum, present ?? zero), zero) };
}

function incomesOf({ household }: Evaluation) {
  return instancesIn(household).flatMap((instance) =>
    [...instance.declared.values()]
      .filter(({ income }) => income !== undefined)
      .map((fact) => {
        const isFaulty = instance.faulty.has(fact.name);
        const value = isFaulty ? undefined : (instance.facts.get(fact.name) ?? fact.default);
        const place = { path: instance.path, name: fact.name };
        return { place, fact, present: typeof value === "object" ? value : undefined };
      }),
  );
}
