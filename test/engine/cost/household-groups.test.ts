/** A group opens the rows that it counts: worked out one by one, each household is in its own group and class. */
import { describe, expect, test } from "vitest";
import {
  add,
  compare,
  multiply,
  type Rational,
  rational,
  zero,
} from "../../../src/engine/base/rational.ts";
import {
  compareCosts,
  drawPopulation,
  evaluateHousehold,
  householdAt,
  offeredFigures,
  type Plan,
  type Population,
  planWithValues,
  rowsInGroup,
  simulate,
} from "../../../src/engine/index.ts";
import { shippedPopulation, shippedPopulations } from "../../support/populations.ts";

const classes = ["gain", "loss", "same", "unknown"] as const;

/** Drawn households, and what another value of the first figure comes to for them. */
function compared(id: string, by: number) {
  const { model, plan } = shippedPopulation(id);
  const [figure] = offeredFigures(plan);
  if (figure === undefined) throw new Error(`${id} offers no figure.`);
  const { parameter, variant } = figure;
  const settings = [{ parameter, variant, value: String(Number(figure.value) + by) }];
  const { plan: after } = planWithValues(plan, settings);
  const population = drawPopulation(model, plan, { size: 120, seed: 7 });
  const { comparison, changes, headCounts } = compareCosts({
    population,
    baseline: { plan, simulation: simulate(plan, population) },
    proposal: { plan: after, simulation: simulate(after, population) },
    settings,
  });
  const rows = { population, plan, changes, heads: headCounts };
  return { plan, after, population, comparison, rows };
}

const moves = shippedPopulations.flatMap((id) => [53, -53].map((by) => ({ id, by })));

describe.for(moves)("$id by $by", ({ id, by }) => {
  const { plan, after, population, comparison, rows } = compared(id, by);
  const all = Array.from({ length: population.size }, (_, row) => row);
  const alone = all.map((row) => {
    const { household = {} } = householdAt(population, plan, row);
    const own = classAlone(paidBy(plan, population, row), paidBy(after, population, row));
    return { household, own };
  });

  test("each opens those whose own facts and own results are the group's", () => {
    for (const { by, groups } of comparison.groups)
      for (const { option } of groups) {
        const group = { by, ...(option === undefined ? {} : { option }) };
        const own = all.filter((row) => {
          const { household } = alone[row] ?? {};
          const { 成员: people = [] } = household as { readonly 成员?: readonly unknown[] };
          return by.kind === "size"
            ? String(people.length) === option
            : household?.[by.name] === option;
        });
        expect(rowsInGroup(group, rows)).toEqual(own);
        for (const of of classes)
          expect(rowsInGroup({ ...group, of }, rows)).toEqual(
            own.filter((row) => alone[row]?.own === of),
          );
      }
  });

  test("each opens as many as it counts, and those of one way are everybody once", () => {
    for (const { by, groups } of comparison.groups) {
      const opened = groups.flatMap(({ option, heads }) => {
        const group = { by, ...(option === undefined ? {} : { option }) };
        const counts = classes.map((of) => rowsInGroup({ ...group, of }, rows).length);
        expect(counts).toEqual(classes.map((of) => heads[of].rows));
        return rowsInGroup(group, rows);
      });
      expect(opened.toSorted((a, b) => a - b)).toEqual(all);
    }
  });

  test("no household is of an option or a fact that is not there", () => {
    expect(rowsInGroup({ by: { kind: "size" }, option: "99" }, rows)).toEqual([]);
    expect(rowsInGroup({ by: { kind: "fact", name: "无" } }, rows)).toEqual([]);
  });
});

/** What a year brings more; where it brings the same, what is paid once decides. */
function classAlone(before: Paid, now: Paid): (typeof classes)[number] {
  const [year, once] = [compare(now.yearly, before.yearly), compare(now.once, before.once)];
  const change = year === 0 ? once : year;
  return change > 0 ? "gain" : change < 0 ? "loss" : "same";
}

interface Paid {
  readonly yearly: Rational;
  readonly once: Rational;
}

function paidBy(plan: Plan, population: Population, row: number): Paid {
  const result = evaluateHousehold(plan, householdAt(population, plan, row));
  let [yearly, once] = [zero, zero];
  for (const { default: outcome, amount } of result.programmes) {
    if (outcome !== "yes" || amount?.value === undefined || amount.bound !== "exact") continue;
    const { key } = amount.unit;
    if (key === "元1月-1") yearly = add(yearly, multiply(amount.value, rational(12n)));
    else if (key === "元1年-1") yearly = add(yearly, amount.value);
    else if (key === "元1") once = add(once, amount.value);
  }
  return { yearly, once };
}
