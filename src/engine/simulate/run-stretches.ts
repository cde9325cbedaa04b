/**
 * Run the steps of a plan over a population, stretch by stretch.
 *
 * In:       programmes as steps, and what is known of each stretch from an earlier run.
 * Yields:   after each stretch how many households are done, so that whoever runs it can tell of it, or stop.
 * Out:      columns for each programme. What steps cannot prove exact for a household goes through `evaluate`.
 */
import { openEvaluation } from "../evaluate/evaluate-household.ts";
import { settleProgramme } from "../evaluate/readings/settle-programme.ts";
import type { Plan } from "../plan/plan.ts";
import { Frame, type StretchMemory } from "./columns/frame.ts";
import type { Stock } from "./columns/stock.ts";
import { householdAt } from "./household-at.ts";
import type { Population } from "./population.ts";
import { Blanks, ProgrammeWriter } from "./programme-writer.ts";
import { Alternatives } from "./settle/alternatives.ts";
import type { OpenReading } from "./settle/explore-readings.ts";
import { settleStretch } from "./settle/settle-stretch.ts";
import type { ProgrammeColumns } from "./simulation.ts";
import type { PlannedProgramme } from "./steps/plan-steps.ts";
import { stretchesOf } from "./steps/tables-of.ts";
import type { Workshop } from "./steps/workshop.ts";

export interface Run {
  readonly plan: Plan;
  readonly population: Population;
  readonly shop: Workshop;
  /** Households at a time; results do not depend on it. */
  readonly stretch: number;
  readonly stock: Stock;
  /** What to remember of the stretch that begins with a household; absent: nothing. */
  readonly memoryOf?: (first: number) => StretchMemory;
}

export interface RanProgramme {
  readonly columns: ProgrammeColumns;
  /** Households of which it went through `evaluate`. */
  readonly routed: ReadonlySet<number>;
}

/** A computation over a population that can be left between two steps; it yields the households that are done. */
export type InSteps<T> = Generator<number, T, void>;

/** All the steps of it at once. */
export function finish<T>(steps: InSteps<T>): T {
  let next = steps.next();
  while (next.done !== true) next = steps.next();
  return next.value;
}

export function* runStretches(
  run: Run,
  programmes: readonly PlannedProgramme[],
): InSteps<readonly RanProgramme[]> {
  if (programmes.length === 0) return [];
  const { population, shop, stretch, stock } = run;
  const { constants, missing } = shop;
  const blanks = new Blanks(population.size);
  const filled = programmes.map((programme): Filled => {
    const writer = new ProgrammeWriter(programme.name, programme.rule, missing, blanks);
    return { programme, writer, routed: new Set() };
  });
  const varying = filled.filter(({ programme, writer }) => {
    const outcome = programme.steps?.nobodys;
    if (outcome !== undefined) writer.putForAll(outcome);
    return outcome === undefined;
  });
  const readings = openReadings(run);
  const household = shop.table(run.plan.household);
  const finals = varying.flatMap(({ programme }) => programme.steps?.final ?? []);
  for (let first = 0; first < population.size; first += stretch) {
    const households = Math.min(stretch, population.size - first);
    stock.reset();
    const stretches = stretchesOf(shop.tables, first, households);
    const memory = run.memoryOf?.(first);
    const frame = new Frame({ stock, stretches, missing, constants, memory });
    const alternatives = new Alternatives(frame, household, finals);
    for (const one of varying) {
      const { steps, rule } = one.programme;
      const route = (row: number) => void one.routed.add(row);
      if (steps !== undefined)
        settleStretch(
          steps,
          { into: one.writer, route },
          { frame, alternatives, readings, first, households },
        );
      else if (rule !== undefined) for (let i = 0; i < households; i += 1) route(first + i);
    }
    yield first + households;
  }
  yield* evaluateRouted(filled, run);
  return filled.map(({ writer, routed }) => ({ columns: writer.columns(), routed }));
}

interface Filled {
  readonly programme: PlannedProgramme;
  readonly writer: ProgrammeWriter;
  readonly routed: Set<number>;
}

/** The readings that steps read, as the plan leaves them open. */
function openReadings({ plan, shop }: Run): readonly OpenReading[] {
  return [...shop.bits].flatMap(([name, bit]) => {
    const reading = plan.readings.get(name);
    if (reading === undefined || reading.fixed !== undefined) return [];
    const others = reading.options.filter((option) => option !== reading.default);
    return [{ bit, others: others.map((option) => shop.words.numberOf(option)) }];
  });
}

/** Households that go through `evaluate` in one step. */
const routedAtATime = 256;

/** Each household once, for all the programmes that columns could not settle. */
function* evaluateRouted(filled: readonly Filled[], { plan, population }: Run): InSteps<void> {
  const rows = [...new Set(filled.flatMap(({ routed }) => [...routed]))];
  for (const [index, row] of rows.entries()) {
    if (index % routedAtATime === routedAtATime - 1) yield population.size;
    const evaluation = openEvaluation(plan, householdAt(population, plan, row), () => undefined);
    for (const { programme, writer, routed } of filled)
      if (routed.has(row))
        writer.putResult(row, settleProgramme(programme.name, programme.rule, evaluation));
  }
}
