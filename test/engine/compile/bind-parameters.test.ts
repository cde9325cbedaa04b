/** What each variant of a parameter is worth on a date, and which dated value says so. */
import { describe, expect, test } from "vitest";
import { type InForce, textFromRational, type ValueInForce } from "../../../src/engine/index.ts";
import { smallPlan } from "../../support/small-policy.ts";

const standard = (by: string, ...values: readonly string[]) => `
clauses:
  例.市: {gloss: {zh: 市, en: city}, disposition: encoded}
  例.县: {gloss: {zh: 县, en: county}, disposition: encoded}
parameters:
  标准:
    en: standard
    unit: 元/人/月
    by: ${by}
    values:
${values.map((value) => `      - {${value}}\n`).join("")}`;

/** `700 例 published` for each variant. */
function inForceOn(date: string, text: string): unknown {
  const plan = smallPlan(text, date);
  const shown = (value: InForce<ValueInForce>): unknown => {
    if (value.kind === "variants")
      return Object.fromEntries([...value.options].map(([key, inner]) => [key, shown(inner)]));
    const { value: known, source } = value.value;
    const figure = typeof known === "object" ? textFromRational(known) : String(known);
    return [figure, ...source.cite, source.status].join(" ");
  };
  const current = plan.parameters.get("标准")?.current;
  return current && shown(current);
}

describe("a parameter whose values name some variants", () => {
  const apart = standard(
    "户籍类别",
    "from: 2020-01-01, value: {城镇: 700, 农村: 450}, status: published, cite: 例",
    "from: 2021-07-01, value: {农村: 500}, status: assumed, range: [480, 520], cite: 例.县",
    "from: 2022-01-01, value: {城镇: 800}, status: published, cite: 例.市",
  );

  test.for([
    ["2019-12-31", undefined],
    ["2020-01-01", { 城镇: "700 例 published", 农村: "450 例 published" }],
    ["2021-07-01", { 城镇: "700 例 published", 农村: "500 例.县 assumed" }],
    ["2022-01-01", { 城镇: "800 例.市 published", 农村: "500 例.县 assumed" }],
  ] as const)("on %s each variant has its own latest value, source and status", ([date, found]) => {
    expect(inForceOn(date, apart)).toEqual(found);
  });

  test("may give two of them on one day, each with its source", () => {
    const text = standard(
      "户籍类别",
      "from: 2020-01-01, value: {城镇: 700}, status: published, cite: 例.市",
      "from: 2020-01-01, value: {农村: 450}, status: derived, cite: 例.县",
    );
    expect(inForceOn("2020-01-01", text)).toEqual({
      城镇: "700 例.市 published",
      农村: "450 例.县 derived",
    });
  });

  test("leaves a variant open that none has named so far", () => {
    const text = standard(
      "户籍类别",
      "from: 2020-01-01, value: {城镇: 700}, status: published, cite: 例.市",
      "from: 2022-01-01, value: {农村: 450}, status: published, cite: 例.县",
    );
    expect(inForceOn("2021-12-31", text)).toEqual({ 城镇: "700 例.市 published" });
    expect(inForceOn("2022-01-01", text)).toEqual({
      城镇: "700 例.市 published",
      农村: "450 例.县 published",
    });
  });

  test("writes a plain value out for the others", () => {
    const text = standard(
      "户籍类别",
      "from: 2020-01-01, value: 700, status: published, cite: 例",
      "from: 2022-01-01, value: {农村: 450}, status: published, cite: 例.县",
    );
    expect(inForceOn("2021-12-31", text)).toBe("700 例 published");
    expect(inForceOn("2022-01-01", text)).toEqual({
      城镇: "700 例 published",
      农村: "450 例.县 published",
    });
  });

  test("gives way to a plain value in every variant", () => {
    const text = standard(
      "户籍类别",
      "from: 2020-01-01, value: {农村: 450}, status: published, cite: 例.县",
      "from: 2022-01-01, value: 900, status: published, cite: 例",
    );
    expect(inForceOn("2022-01-01", text)).toBe("900 例 published");
  });

  test("which has ended leaves its variants without one, the others as they are", () => {
    const text = standard(
      "户籍类别",
      "from: 2020-01-01, value: 700, status: published, cite: 例",
      "from: 2021-01-01, to: 2021-12-31, value: {农村: 450}, status: published, cite: 例.县",
    );
    expect(inForceOn("2021-12-31", text)).toMatchObject({ 农村: "450 例.县 published" });
    expect(inForceOn("2022-01-01", text)).toEqual({ 城镇: "700 例 published" });
  });

  test("all of which have ended is open, whatever a plain value was before", () => {
    const text = standard(
      "户籍类别",
      "from: 2020-01-01, value: 700, status: published, cite: 例",
      "from: 2021-01-01, to: 2021-06-30, value: {农村: 450}, status: published, cite: 例.县",
      "from: 2021-01-01, to: 2021-12-31, value: {城镇: 750}, status: published, cite: 例.市",
    );
    expect(inForceOn("2021-07-01", text)).toEqual({ 城镇: "750 例.市 published" });
    expect(inForceOn("2022-01-01", text)).toBeUndefined();
  });

  test("goes down to the inner variant where two axes are named", () => {
    const text = standard(
      "[户籍类别, 财产符合规定]",
      "from: 2020-01-01, value: {城镇: 700, 农村: {是: 450, 否: 400}}, status: published, cite: 例",
      "from: 2021-01-01, value: {城镇: {否: 600}, 农村: {是: 500}}, status: published, cite: 例.市",
    );
    expect(inForceOn("2021-01-01", text)).toEqual({
      城镇: { 是: "700 例 published", 否: "600 例.市 published" },
      农村: { 是: "500 例.市 published", 否: "400 例 published" },
    });
  });
});
