/**
 * Run a plan over a population.
 *
 * In:       a plan, households in columns, and the names of the programmes asked for.
 * Out:      columns for each programme, equal to what `evaluateHousehold` says of each household, to the last digit.
 * Method:   the plan's nodes as kernels over stretches of the population; what they cannot prove exact for a household
 *           goes through `evaluate`.
 * Throws:   BrokenInvariant only.
 */
import { openEvaluation } from "../evaluate/evaluate-household.ts";
import { settleProgramme } from "../evaluate/readings/settle-programme.ts";
import type { Plan } from "../plan/plan.ts";
import { Frame, Stock } from "./columns/frame.ts";
import { householdAt } from "./household-at.ts";
import type { Population } from "./population.ts";
import { Blanks, ProgrammeWriter } from "./programme-writer.ts";
import { Alternatives, type OpenReading } from "./settle/explore-readings.ts";
import { settleStretch } from "./settle/settle-stretch.ts";
import type { Simulation } from "./simulation.ts";
import { type PlannedProgramme, planSteps } from "./steps/plan-steps.ts";
import { stretchesOf } from "./steps/tables-of.ts";
import type { Workshop } from "./steps/workshop.ts";

export interface SimulationOptions {
  /** Names of the programmes asked for; absent: every one of the plan. */
  readonly programmes?: readonly string[];
  /** Households at a time; results do not depend on it. */
  readonly stretch?: number;
}

/** Households whose columns stay near the processor. */
const usualStretch = 1024;

export function simulate(
  plan: Plan,
  population: Population,
  { programmes: asked, stretch = usualStretch }: SimulationOptions = {},
): Simulation {
  const { size } = population;
  const { shop, programmes } = planSteps(plan, population, asked);
  const blanks = new Blanks(size);
  const filled = programmes.map((programme) => ({
    programme,
    writer: new ProgrammeWriter(programme.name, programme.rule, shop.missing, blanks),
  }));
  const readings = openReadings(shop);
  const constants: unknown[] = [];
  const stock = new Stock();
  let routed = 0;
  for (let first = 0; first < size; first += stretch) {
    const households = Math.min(stretch, size - first);
    stock.reset();
    const stretches = stretchesOf(shop.tables, first, households);
    const frame = new Frame({ stock, stretches, missing: shop.missing, constants });
    const stretched = { frame, alternatives: new Alternatives(frame), readings, first, households };
    const unsettled = new Map<number, Filled[]>();
    for (const one of filled) {
      const route = (row: number) => {
        const others = unsettled.get(row);
        if (others === undefined) unsettled.set(row, [one]);
        else if (others.at(-1) !== one) others.push(one);
      };
      const { steps, rule } = one.programme;
      if (steps !== undefined) settleStretch(steps, { into: one.writer, route }, stretched);
      else if (rule !== undefined) for (let i = 0; i < households; i += 1) route(first + i);
    }
    for (const [row, through] of unsettled) evaluateRow(row, through, population, shop);
    routed += unsettled.size;
  }
  const byName = new Map(filled.map(({ writer }) => [writer.name, writer.columns()]));
  return { size, programmes: byName, routed };
}

interface Filled {
  readonly programme: PlannedProgramme;
  readonly writer: ProgrammeWriter;
}

function openReadings({ plan, words, readingBits }: Workshop): readonly OpenReading[] {
  return [...readingBits].map(([name, bit]) => {
    const { options, default: usual } = plan.readings.get(name) ?? { options: [], default: "" };
    const others = options.filter((option) => option !== usual);
    return { bit, others: others.map((option) => words.numberOf(option)) };
  });
}

/** One household through `evaluate`, for the programmes that columns could not settle. */
function evaluateRow(
  row: number,
  through: readonly Filled[],
  population: Population,
  { plan }: Workshop,
): void {
  const evaluation = openEvaluation(plan, householdAt(population, plan, row), () => undefined);
  for (const { programme, writer } of through)
    writer.putResult(row, settleProgramme(programme.name, programme.rule, evaluation));
}
