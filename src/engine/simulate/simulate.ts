/**
 * Run a plan over a population.
 *
 * In:       a plan, households in columns, and the names of the programmes asked for.
 * Out:      columns for each programme, equal to what `evaluateHousehold` says of each household, to the last digit.
 * Throws:   BrokenInvariant only.
 */
import { openEvaluation } from "../evaluate/evaluate-household.ts";
import { settleProgramme } from "../evaluate/readings/settle-programme.ts";
import type { Plan, PlanProgramme } from "../plan/plan.ts";
import { householdAt } from "./household-at.ts";
import type { Population } from "./population.ts";
import { type ProgrammeWriter, programmeWriter } from "./programme-writer.ts";
import type { Simulation } from "./simulation.ts";

export interface SimulationOptions {
  /** Names of the programmes asked for; absent: every one of the plan. */
  readonly programmes?: readonly string[];
}

export function simulate(
  plan: Plan,
  population: Population,
  { programmes: asked }: SimulationOptions = {},
): Simulation {
  const { size } = population;
  const wanted = plan.programmes.filter(({ name }) => asked === undefined || asked.includes(name));
  const writers = wanted.map(({ name, rule: key }) => {
    const rule = programmeNamed(key, plan);
    return { rule, writer: programmeWriter(name, rule, size) };
  });
  for (let row = 0; row < size; row += 1) routeRow(row, population, plan, writers);
  const programmes = new Map(writers.map(({ writer: { columns } }) => [columns.name, columns]));
  return { size, programmes, routed: size };
}

function programmeNamed(key: string | undefined, plan: Plan): PlanProgramme | undefined {
  const rule = key === undefined ? undefined : plan.rules.get(key);
  return rule?.kind === "programme" ? rule : undefined;
}

/** One household through `evaluate`. */
function routeRow(
  row: number,
  population: Population,
  plan: Plan,
  writers: readonly {
    readonly rule: PlanProgramme | undefined;
    readonly writer: ProgrammeWriter;
  }[],
): void {
  const evaluation = openEvaluation(plan, householdAt(population, plan, row), () => undefined);
  for (const { rule, writer } of writers)
    writer.put(row, settleProgramme(writer.columns.name, rule, evaluation));
}
