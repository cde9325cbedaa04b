/** What a proposal costs is what the households' own results add up to, to the last digit. */
import { describe, expect, test } from "vitest";
import {
  evaluateHousehold,
  type HouseholdResult,
  householdAt,
  offeredFigures,
  type Plan,
  type Population,
  planOn,
  rowsInBand,
  type Setting,
} from "../../../src/engine/index.ts";
import {
  costDate,
  costOf,
  scenarioPopulation,
  sumOfParts,
  thousandths,
} from "../../support/costed.ts";
import { linkedPolicy, shippedJurisdictions } from "../../support/shipped.ts";

const regions = shippedJurisdictions();

/** The first figure that is offered, raised by a twentieth and a bit, and lowered by as much. */
function movesOf(region: string): readonly Setting[][] {
  const [first] = offeredFigures(planOn(linkedPolicy(region), costDate));
  if (first === undefined) throw new Error(`${region} offers no figure.`);
  const { parameter, variant } = first;
  return [53, -53].map((by) => [{ parameter, variant, value: String(Number(first.value) + by) }]);
}

const moves = regions.flatMap((region) =>
  movesOf(region).map((settings) => ({ region, settings, value: settings[0]?.value })),
);

describe.for(moves)("$region at $value", ({ region, settings }) => {
  const { plan, after, population, comparison, changes } = costOf(region, settings);

  test("the parts sum to the difference exactly", () => {
    expect(sumOfParts(comparison)).toBe(thousandths(comparison.difference));
  });

  test("every household is in one class, and every group adds up to all", () => {
    const sum = (heads: typeof comparison.classes, key: "rows" | "households" | "people") =>
      Object.values(heads).reduce((all, one) => all + thousandths(String(one[key])), 0n);
    for (const key of ["rows", "households", "people"] as const) {
      const whole = thousandths(String(comparison.heads[key]));
      expect(sum(comparison.classes, key)).toBe(whole);
      for (const { groups } of comparison.groups)
        expect(groups.reduce((all, { heads }) => all + sum(heads, key), 0n)).toBe(whole);
    }
  });

  test("each household's own results give the same sums", () => {
    let [before, now] = [0n, 0n];
    for (let row = 0; row < population.size; row += 1) {
      before += paidBy(plan, population, row);
      now += paidBy(after, population, row);
    }
    expect(thousandths(comparison.yearly.before)).toBe(before);
    expect(thousandths(comparison.yearly.after)).toBe(now);
  });

  test("those that gain are in the tenths, and those that change in the bands", () => {
    const rows = (all: readonly { readonly heads: { readonly rows: number } }[]) =>
      all.reduce((sum, { heads }) => sum + heads.rows, 0);
    const { gain, loss } = comparison.classes;
    expect(rows(comparison.deciles)).toBe(gain.rows);
    expect(rows(comparison.bands)).toBe(gain.rows + loss.rows);
    expect(changes.classes.length).toBe(population.size);
  });

  test("each band opens the rows that it counts, and no row is in two", () => {
    const opened = comparison.bands.map((band) => rowsInBand(changes, band));
    expect(opened.map((rows) => rows.length)).toEqual(
      comparison.bands.map(({ heads }) => heads.rows),
    );
    expect(new Set(opened.flat()).size).toBe(opened.flat().length);
    const perMonth = changes.denominator * 12n;
    for (const [index, { over, upTo }] of comparison.bands.entries())
      for (const row of opened[index] ?? []) {
        const change = changes.changes[row] ?? 0n;
        expect(over === undefined || change > BigInt(over) * perMonth).toBe(true);
        expect(upTo === undefined || change <= BigInt(upTo) * perMonth).toBe(true);
      }
  });
});

test("raising the first figure makes some gain and costs something; lowering it the reverse", () => {
  for (const region of regions) {
    const [raised = [], lowered = []] = movesOf(region);
    const [up, down] = [costOf(region, raised).comparison, costOf(region, lowered).comparison];
    expect(up.classes.loss.rows, region).toBe(0);
    expect(down.classes.gain.rows, region).toBe(0);
  }
});

test("nothing changes where nothing is set", () => {
  const [region = ""] = regions;
  const { comparison } = costOf(region, []);
  expect([comparison.difference, comparison.touched, comparison.parts]).toEqual(["0", [], []]);
  expect(comparison.classes.same.rows).toBe(
    scenarioPopulation(planOn(linkedPolicy(region), costDate)).size,
  );
});

/** In millionths: regular amounts that are known and exact, as often as they are paid and as the row stands for others. */
function paidBy(plan: Plan, population: Population, row: number): bigint {
  const result: HouseholdResult = evaluateHousehold(plan, householdAt(population, plan, row));
  const weight = BigInt(population.weights?.[row] ?? 1000);
  // Options between which nobody has chosen are never added up.
  const open = result.choices.filter((one) => one.default === "yes" && one.chosen === undefined);
  const waiting = new Set(open.flatMap(({ options }) => options));
  let sum = 0n;
  for (const { name, default: outcome, amount } of result.programmes) {
    if (waiting.has(name)) continue;
    if (outcome !== "yes" || amount?.value === undefined || amount.bound !== "exact") continue;
    const times = amount.unit.key === "元1月-1" ? 12n : amount.unit.key === "元1年-1" ? 1n : 0n;
    sum += (amount.value.n * times * weight * 1000n) / amount.value.d;
  }
  return sum;
}
