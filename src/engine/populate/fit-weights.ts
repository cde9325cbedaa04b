/**
 * Weights under which a population meets the totals that were published.
 *
 * In:       the model, the population drawn from it and what the baseline gives it: who receives, and how much.
 * Out:      weights in whole thousandths; every total with what is reached, exactly, and whether that is the figure that
 *           was printed. A total that no household counts to, or that others contradict, stays with its remainder.
 * Units:    of payment, the unit of the programme's amount.
 */
import {
  add,
  compare,
  divide,
  floor,
  multiply,
  type Rational,
  rational,
  subtract,
  zero,
} from "../base/rational.ts";
import type { Plan } from "../plan/plan.ts";
import { withoutOpenChoices } from "../simulate/open-choices.ts";
import type { Population } from "../simulate/population.ts";
import { finish, type InSteps } from "../simulate/run-stretches.ts";
import {
  amountAt,
  outcomeIndex,
  type ProgrammeColumns,
  type Simulation,
} from "../simulate/simulation.ts";
import type { PopulationModel, PopulationTotal } from "../spec/population/population-model.ts";
import { rakeInSteps } from "./rake.ts";
import { wholeWeights } from "./whole-weights.ts";

export interface FittedTotal {
  readonly total: PopulationTotal;
  readonly target: Rational;
  /** By the fitted weights, exactly. */
  readonly reached: Rational;
  /** Less than the target: below zero. */
  readonly remainder: Rational;
  /** Whether what is reached, to the last digit printed, is the target. */
  readonly isMet: boolean;
  /** Rows that count to it. */
  readonly rows: number;
}

export interface Fit {
  readonly weights: Float64Array;
  /** Totals that weights are to meet and totals held against the outcome; not those of other dates. */
  readonly fit: readonly FittedTotal[];
}

export function fitWeights(
  model: PopulationModel,
  plan: Plan,
  population: Population,
  simulated: Simulation,
): Fit {
  return finish(fitWeightsInSteps(model, plan, population, simulated));
}

/** The same, that can be left between two totals and two tries of weights; it yields the rows. */
export function* fitWeightsInSteps(
  model: PopulationModel,
  plan: Plan,
  population: Population,
  simulated: Simulation,
): InSteps<Fit> {
  const simulation = withoutOpenChoices(plan, simulated);
  const counted: { readonly total: PopulationTotal; readonly counts: Counts }[] = [];
  for (const total of model.totals) {
    if (total.use === "shown") continue;
    counted.push({ total, counts: countsOf(total, { plan, population, simulation }) });
    yield population.size;
  }
  const raked = counted.flatMap(({ total, counts }) =>
    total.use === "fit" && counts.rows > 0
      ? [{ counts: counts.figures, target: 1000 * (Number(total.value.n) / Number(total.value.d)) }]
      : [],
  );
  const given = population.weights ?? new Float64Array(population.size).fill(1000);
  const broken = yield* rakeInSteps(given, raked);
  const weights = wholeWeights(broken, raked);
  const fit: FittedTotal[] = [];
  for (const { total, counts } of counted) {
    yield population.size;
    fit.push(fitted(total, counts, weights));
  }
  return { weights, fit };
}

/** What each row counts for a total: exactly, as a fraction, and as a number for raking. */
interface Counts {
  readonly numerators: Float64Array;
  readonly denominators: Float64Array;
  readonly figures: Float64Array;
  /** Of rows whose amount has more digits than a column holds: exactly. Their numerators are zero. */
  readonly large: ReadonlyMap<number, Rational>;
  readonly rows: number;
}

interface Source {
  readonly plan: Plan;
  readonly population: Population;
  readonly simulation: Simulation;
}

function countsOf(total: PopulationTotal, source: Source): Counts {
  const { population, simulation, plan } = source;
  const { size } = population;
  const columns = simulation.programmes.get(total.programme);
  const numerators = new Float64Array(size);
  const denominators = new Float64Array(size).fill(1);
  const figures = new Float64Array(size);
  const large = new Map<number, Rational>();
  const isWhere = rowsWhere(total, source);
  const members = peopleOf(plan, population);
  let rows = 0;
  for (let row = 0; row < size; row += 1) {
    if (columns === undefined || columns.byDefault[row] !== outcomeIndex.yes || !isWhere(row))
      continue;
    if (total.measure === "payment" && columns.known[row] === 1 && columns.large.has(row)) {
      const amount = amountAt(columns, row);
      large.set(row, amount);
      figures[row] = numberOf(amount);
      rows += 1;
      continue;
    }
    const numerator = measured(total, columns, row, members);
    if (total.measure === "payment") denominators[row] = columns.denominator[row] ?? 1;
    numerators[row] = numerator;
    figures[row] = numerator / (denominators[row] ?? 1);
    if (numerator !== 0) rows += 1;
  }
  return { numerators, denominators, figures, large, rows };
}

/** To a millionth, as near as a number can be: for raking, and in no sum that is told. */
function numberOf(amount: Rational): number {
  return Number(floor(multiply(amount, rational(1_000_000n)))) / 1_000_000;
}

function measured(
  { measure }: PopulationTotal,
  { known, numerator }: ProgrammeColumns,
  row: number,
  members: (row: number) => number,
): number {
  if (measure === "households") return 1;
  if (measure === "people") return members(row);
  return known[row] === 1 ? (numerator[row] ?? 0) : 0;
}

function rowsWhere({ where }: PopulationTotal, { plan, population }: Source) {
  const columns = population.tables.get(plan.household)?.columns;
  const tests = [...where].map(([name, word]) => {
    const column = columns?.get(name);
    if (column?.kind !== "word") return () => false;
    const index = column.words.indexOf(word);
    return (row: number) => column.values[row] === index && column.stated?.[row] !== 0;
  });
  return (row: number) => tests.every((test) => test(row));
}

/** Members of each household. */
function peopleOf(plan: Plan, { tables }: Population): (row: number) => number {
  const person = [...plan.entities.values()].find(
    ({ isPerson, of }) => isPerson && of === plan.household,
  );
  const starts = tables.get(person?.name ?? "")?.starts;
  return (row) => (starts?.[row + 1] ?? 0) - (starts?.[row] ?? 0);
}

function fitted(total: PopulationTotal, counts: Counts, weights: Float64Array): FittedTotal {
  const { numerators, denominators, large, rows } = counts;
  // One sum for each denominator: to bring every row to a common one costs a thousand times as much.
  const sums = new Map<number, bigint>();
  for (const [row, weight] of weights.entries()) {
    const numerator = numerators[row] ?? 0;
    if (numerator === 0) continue;
    const denominator = denominators[row] ?? 1;
    const sum = sums.get(denominator) ?? 0n;
    sums.set(denominator, sum + BigInt(numerator) * BigInt(weight));
  }
  const beside = [...large].map(([row, amount]) =>
    multiply(amount, rational(BigInt(weights[row] ?? 0), 1000n)),
  );
  const reached = [...sums].reduce(
    (all, [denominator, sum]) => add(all, rational(sum, BigInt(denominator) * 1000n)),
    beside.reduce(add, zero),
  );
  const target = total.value;
  const remainder = subtract(reached, target);
  const half = divide(total.step, rational(2n));
  const size = remainder.n < 0n ? subtract(zero, remainder) : remainder;
  return { total, target, reached, remainder, isMet: compare(size, half) <= 0, rows };
}
