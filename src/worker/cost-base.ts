/**
 * A policy's baseline over a population, worked out once for as long as a thread works with it.
 *
 * In:       the policy, the population, the date, what is set on either side; how to tell of progress.
 * Out:      plan, population and simulation; each proposal's simulation, of which only what it changes is run anew.
 * Ignores:  what is made of them.
 */
import {
  givenPlan,
  type InSteps,
  openSimulationInSteps,
  type Plan,
  type Population,
  planOn,
  planWithValues,
  readPopulation,
  type Simulation,
} from "../engine/index.ts";
import type { CostBase, Supposed } from "./cost-memory.ts";
import type { CostBaseAsked, PopulationAsked } from "./cost-protocol.ts";
import { type DrawnHouseholds, drawFrom, fittedPopulation, givenView } from "./draw-households.ts";
import { type Linked, linkPolicy } from "./link-policy.ts";
import { countsOf, ownPopulation } from "./own-population.ts";
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
  const linked = linkPolicy(asked.policy, policyCache);
  const { policy, fault, costs } = linked;
  if (policy === undefined) return { kind: "fault", fault };
  const key = JSON.stringify([date, asked.shared, keyOf(asked.population)]);
  const known = costs.get(key);
  if (known !== undefined) return { kind: "base", base: known };
  const { plan: set, faults } = planWithValues(planOn(policy, date), asked.shared);
  const when = { date, advance };
  const { drawn, own, supposed } = await householdsOf(asked.population, set, linked, when);
  const { plan } = drawn;
  const steps = openSimulationInSteps(plan, drawn.population);
  const simulator = await runThrough(steps, drawn.population, advance);
  const { size } = drawn.population;
  const fitted = await fittedPopulation(drawn, simulator.simulation, () => advance(size, size));
  const results: CostBase["results"] = new Map();
  const under = { bare: set, shared: asked.shared, ...supposed };
  const memory = { results, ...fitted, ...own };
  const base: CostBase = { spec: policy.spec, plan, under, simulator, faults, ...memory };
  // One population at a time: another is another question.
  costs.clear();
  costs.set(key, base);
  return { kind: "base", base };
}

/** A file is known by its number. */
function keyOf(population: PopulationAsked) {
  if (population.kind !== "own") return population;
  const { id, columns, nobody } = population.own;
  return [id, columns, nobody, population.supposed];
}

interface Households {
  readonly drawn: DrawnHouseholds;
  readonly own?: Pick<CostBase, "own">;
  /** What is supposed where the text leaves it open, if anything is. */
  readonly supposed: Pick<Supposed, "model">;
}

async function householdsOf(
  asked: PopulationAsked,
  plan: Plan,
  linked: Linked,
  when: { readonly date: number; readonly advance: Advance },
): Promise<Households> {
  if (asked.kind !== "own") {
    const { advance } = when;
    const drawn = await drawFrom(asked, plan, () => advance(0, 1));
    return { drawn, supposed: drawn.model === undefined ? {} : { model: drawn.model } };
  }
  const read = await ownPopulation(asked.own, linked, when);
  // It was read when it was chosen: since then it was taken away.
  if (read === undefined || read.kind === "refused")
    throw new RangeError(`The table cannot be read any more: ${read?.why ?? ""}.`);
  const { population, ids } = read.data;
  const model = asked.supposed && readPopulation(asked.supposed, () => undefined);
  const view = { ...countsOf(read), given: model === undefined ? [] : givenView(model) };
  return {
    drawn: { asked, plan: model === undefined ? plan : givenPlan(plan, model), population },
    own: { own: { view, ids } },
    supposed: model === undefined ? {} : { model },
  };
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

/** Step by step, telling of each: whoever is told can stop it. */
export async function runThrough<T>(
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
