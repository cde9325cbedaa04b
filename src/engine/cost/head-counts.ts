/**
 * How many households and people rows stand for.
 *
 * In:       a population; the entities whose instances are people.
 * Out:      the weight and the people of each row; a tally that adds them up exactly.
 * Units:    weights and tallies in thousandths of a household or a person.
 */
import { textFromRational } from "../base/decimal.ts";
import { rational } from "../base/rational.ts";
import type { Plan } from "../plan/plan.ts";
import { isListed, type Population, rowsWithin } from "../simulate/population.ts";
import { weightScale } from "./exact-sum.ts";

export interface HeadCounts {
  readonly weightOf: (row: number) => number;
  /** Members that are listed; of a household whose list is left out none. */
  readonly peopleIn: (row: number) => number;
}

/** Rows as they stand in the population, and what they stand for, as decimals. */
export interface Heads {
  readonly rows: number;
  readonly households: string;
  readonly people: string;
}

export interface Tally {
  readonly add: (row: number) => void;
  readonly heads: () => Heads;
}

export function headCounts(population: Population, plan: Plan): HeadCounts {
  const household = plan.entities.get(plan.household);
  const names = household?.children.filter((name) => plan.entities.get(name)?.isPerson) ?? [];
  const tables = names.flatMap((name) => population.tables.get(name) ?? []);
  const { weights } = population;
  return {
    weightOf: (row) => weights?.[row] ?? Number(weightScale),
    peopleIn: (row) => {
      let people = 0;
      for (const table of tables) {
        if (!isListed(table, row)) continue;
        const [first, end] = rowsWithin(table, row);
        people += end - first;
      }
      return people;
    },
  };
}

export function tally({ weightOf, peopleIn }: HeadCounts): Tally {
  let rows = 0;
  let households = 0;
  let people = 0;
  return {
    add(row) {
      const weight = weightOf(row);
      rows += 1;
      households += weight;
      people += weight * peopleIn(row);
    },
    heads: () => ({ rows, households: decimal(households), people: decimal(people) }),
  };
}

function decimal(thousandths: number): string {
  return textFromRational(rational(BigInt(thousandths), weightScale));
}
