/**
 * A policy's baseline over a population, worked out once for as long as a thread works with it.
 *
 * In:       the policy, the population, the date, what is set on either side; how to tell of progress.
 * Out:      plan, population and simulation; each proposal's simulation, of which only what it changes is run anew.
 * Ignores:  what is made of them.
 */
import {
  type InSteps,
  openSimulationInSteps,
  type Plan,
  type Population,
  planOn,
  planWithValues,
  type Simulation,
} from "../engine/index.ts";
import type { CostBase } from "./cost-memory.ts";
import type { CostBaseAsked } from "./cost-protocol.ts";
import { drawFrom, fittedPopulation } from "./draw-households.ts";
import { type Linked, linkPolicy } from "./link-policy.ts";
import type { PolicyFault } from "./policy-texts.ts";

export type Advance = (done: number, total: number) => Promise<void>;

export type BaseFound =
  | { readonly kind: "base"; readonly base: CostBase }
  | { readonly kind: "fault"; readonly fault: PolicyFault | undefined };

export async function costBase(
  asked: CostBaseAsked,
  date: number,
  { policyCache, advance }: { policyCache: Map<string, Linked>; readonly advance: Advance },
): Promise<BaseFound> {
  const { policy, fault, costs } = linkPolicy(asked.policy, policyCache);
  if (policy === undefined) return { kind: "fault", fault };
  const key = JSON.stringify([date, asked.shared, asked.population]);
  const known = costs.get(key);
  if (known !== undefined) return { kind: "base", base: known };
  const { plan: set, faults } = planWithValues(planOn(policy, date), asked.shared);
  const drawn = drawFrom(asked.population, set);
  const { plan } = drawn;
  const steps = openSimulationInSteps(plan, drawn.population);
  const simulator = await runThrough(steps, drawn.population, advance);
  const fitted = fittedPopulation(drawn, simulator.simulation);
  const results: CostBase["results"] = new Map();
  const base: CostBase = { spec: policy.spec, plan, simulator, faults, results, ...fitted };
  // One population at a time: another is another question.
  costs.clear();
  costs.set(key, base);
  return { kind: "base", base };
}

/** The side of a comparison that stands. */
export function baselineOf({ plan, simulator }: CostBase) {
  return { plan, simulation: simulator.simulation };
}

/** Only what rests on what the plan changes is worked out anew. */
export function simulateProposal(
  { simulator, population }: CostBase,
  plan: Plan,
  advance: Advance,
): Promise<Simulation> {
  return runThrough(simulator.underInSteps(plan), population, advance);
}

async function runThrough<T>(
  steps: InSteps<T>,
  { size }: Population,
  advance: Advance,
): Promise<T> {
  let next = steps.next();
  while (next.done !== true) {
    await advance(next.value, size);
    next = steps.next();
  }
  return next.value;
}
