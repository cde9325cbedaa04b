/** Questions about results of the shipped policies, asked anew with a fact changed. Nothing is asserted here. */
import {
  changedHousehold,
  instanceAt,
  instancesIn,
} from "../../src/engine/counterfactual/changed-household.ts";
import { factKey, reachedFacts } from "../../src/engine/counterfactual/reached-facts.ts";
import {
  settleInstance,
  settleProgramme,
} from "../../src/engine/evaluate/readings/settle-programme.ts";
import {
  add,
  type CaseData,
  type Change,
  compare,
  type Evaluation,
  type FactPlace,
  type Known,
  maybeDate,
  multiply,
  openEvaluation,
  type Plan,
  type PlanFact,
  type ProgrammeResult,
  planOn,
  type Rational,
  rational,
  subtract,
  textFromRational,
  whatWouldChange,
} from "../../src/engine/index.ts";
import { linkedPolicy, scenarioHouseholds, shippedJurisdictions } from "./shipped.ts";

export interface ShippedPlan {
  readonly id: string;
  readonly plan: Plan;
  readonly cases: readonly CaseData[];
}

/** Each jurisdiction in October 2025, with every scenario household. */
export function shippedPlans(): readonly ShippedPlan[] {
  const cases = scenarioHouseholds();
  return shippedJurisdictions().map((id) => ({
    id,
    plan: planOn(linkedPolicy(id), maybeDate("2025-10-01") ?? 0),
    cases,
  }));
}

export function evaluationOf(plan: Plan, data: CaseData): Evaluation {
  return openEvaluation(plan, data, () => undefined);
}

/** The results of every programme, instance by instance. */
export function everyInstance(evaluation: Evaluation): readonly ProgrammeResult[] {
  const { plan } = evaluation;
  return plan.programmes.flatMap(({ name, rule }) => {
    const found = rule === undefined ? undefined : plan.rules.get(rule);
    if (found?.kind !== "programme") return [];
    const result = settleProgramme(name, found, evaluation);
    return result.instances ?? [result];
  });
}

export interface Outcome {
  readonly outcome: string;
  readonly default: string;
  /** Empty where it is unknown; a bound leads with its kind. */
  readonly amount: string;
}

/** Ask once more, with one fact changed or none. */
export function outcomeWith(
  evaluation: Evaluation,
  asked: ProgrammeResult,
  place?: FactPlace,
  value?: Known,
): Outcome {
  const nowhere = { path: "-", name: "-" };
  const household = changedHousehold(evaluation.household, place ?? nowhere, value);
  const result = settledWith({ ...evaluation, household }, asked);
  const { amount } = result;
  const bound = amount?.bound === undefined || amount.bound === "exact" ? "" : `${amount.bound} `;
  const text = amount?.value === undefined ? "" : `${bound}${textFromRational(amount.value)}`;
  return { outcome: result.outcome, default: result.default, amount: text };
}

/** The same programme and instance under another evaluation. */
export function settledWith(evaluation: Evaluation, asked: ProgrammeResult): ProgrammeResult {
  const { rule, path } = asked;
  const { household } = evaluation;
  const instance = instanceAt(household, path) ?? household;
  if (rule === undefined) return asked;
  return settleInstance(rule, instance, {
    ...evaluation,
    trail: new Map(),
    reportFault: () => undefined,
  });
}

export interface NumericWalk {
  readonly result: ProgrammeResult;
  readonly place: FactPlace;
  /** How far the outcome holds: a step short of the nearest turn, or to the end of the range. */
  readonly nearest: Rational;
  /** A value of the fact's own kind, so far on the way there. */
  readonly valueAt: (share: number, nearest: Rational) => Known;
}

/** Every way along which a number can be changed without turning the outcome. */
export function numericWalks(evaluation: Evaluation): readonly NumericWalk[] {
  return everyInstance(evaluation).flatMap((result) => {
    const { changes, unfinished } = whatWouldChange(evaluation, result);
    const reached =
      result.rule === undefined ? new Set() : reachedFacts(result.rule, evaluation.plan);
    return instancesIn(evaluation.household).flatMap((instance) =>
      [...instance.declared.values()].flatMap((fact) => {
        const present = instance.facts.get(fact.name) ?? fact.default;
        const place = { path: instance.path, name: fact.name };
        const isCut = unfinished.some(
          ({ path, name }) => path === place.path && name === place.name,
        );
        if (fact.type.kind !== "number" || typeof present !== "object" || isCut) return [];
        if (!reached.has(factKey(instance.entity, fact.name))) return [];
        const own = changes.filter((one) => isAt(one, place) && one.kind === "outcome");
        return ([-1, 1] as const).map((sign) => {
          const nearest = nearestOf(own, present, { fact, sign });
          const valueAt = (share: number, end: Rational) => between(present, end, share, fact);
          return { result, place, nearest, valueAt };
        });
      }),
    );
  });
}

function isAt({ place }: Change, { path, name }: FactPlace): boolean {
  return place.path === path && place.name === name;
}

function nearestOf(
  changes: readonly Change[],
  present: Rational,
  { fact, sign }: { readonly fact: PlanFact; readonly sign: 1 | -1 },
): Rational {
  const turns = changes
    .flatMap(({ to }) => (typeof to === "object" ? [to] : []))
    .filter((to) => compare(to, present) * sign > 0)
    .sort((a, b) => compare(a, b) * sign);
  const step = rational(BigInt(sign), fact.isInteger ? 1n : 100n);
  const [first] = turns;
  if (first !== undefined) return subtract(first, step);
  return (sign === 1 ? fact.max : fact.min) ?? present;
}

/** The value one step before a number is reached; undefined of options and dates. */
export function aStepShort({ fact, to, size }: Change): Rational | undefined {
  if (typeof to !== "object" || size === undefined) return undefined;
  const back = size.n < 0n ? 1n : -1n;
  return add(to, rational(back, fact.isInteger ? 1n : 100n));
}

/** Rounded down to the fact's step, so that it can be stated. */
function between(from: Rational, to: Rational, share: number, fact: PlanFact): Rational {
  const size = fact.isInteger ? 1n : 100n;
  const parts = 1_000_000_000n;
  const length = multiply(subtract(to, from), rational(BigInt(Math.round(share * 1e9)), parts));
  const steps = (length.n * size) / length.d;
  return add(from, rational(steps, size));
}
