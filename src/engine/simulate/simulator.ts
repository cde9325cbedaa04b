/**
 * A population held ready, to be run under one plan after another.
 *
 * In:       plans of one vocabulary: the region as it is, then proposals, or one parameter moved a little at a time.
 * Out:      for each plan what `simulate` would give. What does not rest on parameters that differ is kept.
 * Ignores:  whether anybody still needs an earlier result; those stay as they were.
 */

import type { InForce, Known, Plan, ValueInForce } from "../plan/plan.ts";
import { movingBit, StretchMemory } from "./columns/frame.ts";
import { Stock } from "./columns/stock.ts";
import type { Population } from "./population.ts";
import {
  finish,
  type InSteps,
  type RanProgramme,
  type Run,
  runStretches,
} from "./run-stretches.ts";
import type { Simulation } from "./simulation.ts";
import { type PlannedProgramme, planSteps } from "./steps/plan-steps.ts";
import { Workshop } from "./steps/workshop.ts";

export interface SimulationOptions {
  /** Names of the programmes asked for; absent: every one of the plan. */
  readonly programmes?: readonly string[];
  /** Households at a time; results do not depend on it. */
  readonly stretch?: number;
}

export interface Simulator {
  /** Under the plan that it was opened with. */
  readonly simulation: Simulation;
  /** Under another plan of the same vocabulary. */
  readonly under: (plan: Plan) => Simulation;
  readonly underInSteps: (plan: Plan) => InSteps<Simulation>;
}

/** Households whose columns stay near the processor. */
const usualStretch = 2048;

export function openSimulation(
  plan: Plan,
  population: Population,
  options?: SimulationOptions,
): Simulator {
  return finish(openSimulationInSteps(plan, population, options));
}

export function* openSimulationInSteps(
  plan: Plan,
  population: Population,
  { programmes: asked, stretch = usualStretch }: SimulationOptions = {},
): InSteps<Simulator> {
  const shop = new Workshop(plan, population);
  const stock = new Stock();
  const memories = new Map<number, StretchMemory>();
  const settled = new Map<string, RanProgramme>();
  const memoryOf = (first: number): StretchMemory => {
    const memory = memories.get(first) ?? new StretchMemory();
    memories.set(first, memory);
    return memory;
  };
  const base = { population, shop, stretch, stock };
  const simulation = yield* runPlan(planSteps(plan, shop, { asked }), { ...base, plan });
  return { simulation, under: (other) => finish(underInSteps(other)), underInSteps };

  function* underInSteps(other: Plan): InSteps<Simulation> {
    const moving = parametersThatDiffer(plan, other);
    const programmes = planSteps(other, shop, { asked, moving });
    return yield* runPlan(programmes, { ...base, plan: other, memoryOf });
  }

  /** Programmes that rest on nothing new are not run again. */
  function* runPlan(programmes: readonly PlannedProgramme[], run: Run): InSteps<Simulation> {
    const keys = programmes.map((programme) => keyOf(programme, run.plan));
    const fresh = programmes.filter((_, index) => !settled.has(keys[index] ?? ""));
    const columns = yield* runStretches(run, fresh);
    const ran = new Map(
      columns.map((one, index) => [fresh[index] as PlannedProgramme, one]), // one for each
    );
    const all = programmes.map((programme, index) => {
      const key = keys[index];
      const one = ran.get(programme) ?? (settled.get(key ?? "") as RanProgramme); // run now or before
      // What went through `evaluate` may rest on more than its steps show.
      if (key !== undefined && one.routed.size === 0) settled.set(key, one);
      return one;
    });
    const routed = new Set(all.flatMap((one) => [...one.routed]));
    return {
      size: population.size,
      programmes: new Map(all.map(({ columns }) => [columns.name, columns])),
      routed: routed.size,
    };
  }
}

/** By which a programme's columns are known again; undefined where they rest on what moves. */
function keyOf({ name, rule, steps }: PlannedProgramme, plan: Plan): string | undefined {
  if (rule === undefined) return name;
  if (steps === undefined) return undefined;
  const { final, household, group, amount } = steps;
  const parts = [final, household, group, amount];
  if (parts.some((step) => ((step?.reach ?? 0) & movingBit) !== 0)) return undefined;
  const readings = rule.readings.map((reading) => plan.readings.get(reading)?.options.join("/"));
  const unit = rule.amount?.unit.text ?? "";
  return [name, unit, ...readings, ...parts.map((step) => step?.id)].join(" ");
}

function parametersThatDiffer(plan: Plan, other: Plan): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [name, { current }] of other.parameters)
    if (!isSameInForce(current, plan.parameters.get(name)?.current)) names.add(name);
  return names;
}

/** Whether both say the same values, whatever they rest on. */
export function isSameInForce(
  a: InForce<ValueInForce> | undefined,
  b: InForce<ValueInForce> | undefined,
): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined) return false;
  if (a.kind === "plain")
    return b.kind === "plain" && textOf(a.value.value) === textOf(b.value.value);
  return (
    b.kind === "variants" &&
    a.options.size === b.options.size &&
    [...a.options].every(([option, inner]) => isSameInForce(inner, b.options.get(option)))
  );
}

function textOf(value: Known): string {
  return typeof value === "object" ? `${value.n}/${value.d}` : `${typeof value} ${value}`;
}
