/**
 * Dated values of the shipped policies: on every day a series says what the plan of that day says.
 */
import { describe, expect, test } from "vitest";
import {
  datedSeries,
  type InForce,
  maybeDate,
  planOn,
  textFromRational,
  type ValueInForce,
} from "../../../../src/engine/index.ts";
import { linkedPolicy, shippedJurisdictions } from "../../../support/shipped.ts";

const last = maybeDate("2030-01-01") ?? 0;

/** What the plan of a day gives for a variant. */
function inForce(current: InForce<ValueInForce> | undefined, variant: readonly string[]) {
  let at = current;
  for (const option of variant) if (at?.kind === "variants") at = at.options.get(option);
  if (at?.kind !== "plain" || typeof at.value.value !== "object") return undefined;
  return { value: textFromRational(at.value.value), status: at.value.source.status };
}

describe.each(shippedJurisdictions())("%s", (id) => {
  const policy = linkedPolicy(id);
  const parameters = [...planOn(policy, last).parameters.values()].filter(
    ({ type, history }) => type.kind === "number" && history.length > 0,
  );

  test("the first day of each value, the day before and the day after its end", () => {
    const days = new Set(
      parameters.flatMap(({ history }) =>
        history.flatMap(({ from, to }) => [
          from - 1,
          from,
          ...(to === undefined ? [] : [to, to + 1]),
        ]),
      ),
    );
    expect(days.size).toBeGreaterThan(0);
    for (const day of days) {
      const plan = planOn(policy, day);
      for (const parameter of parameters) {
        for (const { variant, steps } of datedSeries(parameter)) {
          const step = steps.find(
            ({ from, until }) =>
              (maybeDate(from) ?? 0) <= day &&
              (until === undefined || day < (maybeDate(until) ?? 0)),
          );
          const said = step && { value: step.value, status: step.status };
          expect(said, `${parameter.name} ${variant} ${day}`).toEqual(
            inForce(plan.parameters.get(parameter.name)?.current, variant),
          );
        }
      }
    }
  });
});

test("what was added, as a share of the value before, over how many months", () => {
  const parameter = planOn(linkedPolicy("tianjin"), last).parameters.get("低保标准");
  const urban = parameter && datedSeries(parameter).find(({ variant }) => variant[0] === "城镇");
  const rural = parameter && datedSeries(parameter).find(({ variant }) => variant[0] === "农村");
  // 705 in April 2015, 780 a year later; 35 on 1010 five years after September 2020.
  expect(urban?.steps[1]?.change).toEqual({ by: "75", share: "5/47", months: 12, hasGap: false });
  expect(urban?.steps.at(-1)?.change).toEqual({
    by: "35",
    share: "7/202",
    months: 60,
    hasGap: false,
  });
  // One value for all is a step of each variant: 700 to 860 in the country, 780 to 860 in town.
  expect(rural?.steps[2]?.change?.by).toBe("160");
  expect(urban?.steps[2]?.change?.by).toBe("80");
});

test("days without a value stay between two values", () => {
  const parameter = planOn(linkedPolicy("alxa"), last).parameters.get("低保标准");
  const urban = parameter && datedSeries(parameter).find(({ variant }) => variant[0] === "城镇");
  expect(urban?.steps[0]).toMatchObject({ from: "2012-01-01", until: "2013-01-01", value: "336" });
  expect(urban?.steps[1]).toMatchObject({
    from: "2019-01-01",
    range: { least: "730", most: "850" },
  });
  expect(urban?.steps[1]?.change?.hasGap).toBe(true);
});
