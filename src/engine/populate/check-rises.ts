/**
 * The method held against rises whose cost was published: the same households before and after, and what they get more.
 *
 * In:       a population with its plan, and the rises that its file reports.
 * Out:      for each what it costs by this population, exactly, apart for who received before and who comes in.
 * Units:    of the programme's amount a month, times the months.
 * Ignores:  anything but the parameter that rises; take-up.
 */
import { add, multiply, type Rational, rational, subtract, zero } from "../base/rational.ts";
import type { Plan } from "../plan/plan.ts";
import type { Population } from "../simulate/population.ts";
import { simulate } from "../simulate/simulate.ts";
import { amountAt, outcomeIndex, type ProgrammeColumns } from "../simulate/simulation.ts";
import type { PopulationModel, PublishedRise } from "../spec/population/population-model.ts";
import { givenPlan } from "./given-plan.ts";

export interface CheckedRise {
  readonly rise: PublishedRise;
  /** More for households that received before. */
  readonly forRecipients: Rational;
  /** What households get that come in by the rise. */
  readonly forEntrants: Rational;
  readonly reached: Rational;
  /** Reached less published. */
  readonly remainder: Rational;
}

export function checkRises(
  model: PopulationModel,
  plan: Plan,
  population: Population,
): readonly CheckedRise[] {
  return model.rises.map((rise) => {
    const { programme, parameter, to, at } = rise;
    const given = { name: parameter, value: to, status: rise.status, cite: rise.cite, at };
    const raised = givenPlan(plan, { parameters: [given], readings: [] });
    const programmes = [programme];
    const before = simulate(plan, population, { programmes }).programmes.get(programme);
    const after = simulate(raised, population, { programmes }).programmes.get(programme);
    const { forRecipients, forEntrants } = differences(before, after, population);
    const months = rational(BigInt(rise.months));
    const parts = [forRecipients, forEntrants].map((part) => multiply(part, months));
    const [recipients = zero, entrants = zero] = parts;
    const reached = add(recipients, entrants);
    return {
      rise,
      forRecipients: recipients,
      forEntrants: entrants,
      reached,
      remainder: subtract(reached, rise.value),
    };
  });
}

function differences(
  before: ProgrammeColumns | undefined,
  after: ProgrammeColumns | undefined,
  { size, weights }: Population,
) {
  let forRecipients = zero;
  let forEntrants = zero;
  for (let row = 0; row < size; row += 1) {
    const [old, now] = [paidAt(before, row), paidAt(after, row)];
    const more = multiply(subtract(now, old), rational(BigInt(weights?.[row] ?? 1000), 1000n));
    if (before?.byDefault[row] === outcomeIndex.yes) forRecipients = add(forRecipients, more);
    else forEntrants = add(forEntrants, more);
  }
  return { forRecipients, forEntrants };
}

function paidAt(columns: ProgrammeColumns | undefined, row: number): Rational {
  if (columns?.known[row] !== 1 || columns.byDefault[row] !== outcomeIndex.yes) return zero;
  return amountAt(columns, row);
}
