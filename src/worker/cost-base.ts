/**
 * A policy's baseline over a population, worked out once for as long as a thread works with it.
 *
 * In:       the policy, the population, the date, what is set on either side; how to tell of progress.
 * Out:      plan, population and simulation; each proposal's simulation, run only for the programmes it can change.
 * Ignores:  what is made of them.
 */
import {
  joinSimulations,
  type Plan,
  type Population,
  planOn,
  planWithValues,
  programmesTouched,
  type Simulation,
  simulate,
  slicePopulation,
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

/** Rows between two looks at whether the job was cancelled. */
const rowsAtATime = 1024;

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
  const simulation = await simulateInParts(plan, drawn.population, { advance });
  const fitted = fittedPopulation(drawn, simulation);
  const results: CostBase["results"] = new Map();
  const base: CostBase = { spec: policy.spec, plan, simulation, faults, results, ...fitted };
  // One population at a time: another is another question.
  costs.clear();
  costs.set(key, base);
  return { kind: "base", base };
}

/** The baseline's results stand for every programme that the plan cannot change. */
export async function simulateProposal(
  { plan: before, population, simulation }: CostBase,
  plan: Plan,
  advance: Advance,
): Promise<Simulation> {
  const touched = [...programmesTouched(before, plan)];
  if (touched.length === 0) return simulation;
  const changed = await simulateInParts(plan, population, { advance, programmes: touched });
  const programmes = plan.programmes.flatMap(({ name }) => {
    const columns = changed.programmes.get(name) ?? simulation.programmes.get(name);
    return columns === undefined ? [] : [[name, columns] as const];
  });
  return { ...changed, programmes: new Map(programmes) };
}

async function simulateInParts(
  plan: Plan,
  population: Population,
  { advance, programmes }: { readonly advance: Advance; readonly programmes?: readonly string[] },
): Promise<Simulation> {
  const parts: Simulation[] = [];
  for (let first = 0; first < population.size; first += rowsAtATime) {
    const end = Math.min(first + rowsAtATime, population.size);
    const part = slicePopulation(population, plan, [first, end]);
    parts.push(simulate(plan, part, programmes === undefined ? {} : { programmes }));
    await advance(end, population.size);
  }
  return joinSimulations(parts);
}
