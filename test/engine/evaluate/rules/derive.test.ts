/** Decision tables under every hit policy: what decides, what a row that is not known leaves, and which rows gave it. */
import { describe, expect, test } from "vitest";
import { type CaseData, textFromRational } from "../../../../src/engine/index.ts";
import { run } from "../../../support/small-policy.ts";

function decided(hit: string, rows: readonly string[], household: CaseData["household"]) {
  const lines = ["| 月收入 | 财产符合规定 | 值 |", "|---|---|---|", ...rows];
  const text = `derived:
  值:
    en: v
    on: 家庭
    unit: 元/户/月
    hit: ${hit}
    cite: 例
    table: |
${lines.map((line) => `      ${line}\n`).join("")}`;
  const result = run(text, { household }).values[0]?.result;
  const value = result?.value;
  return {
    value: typeof value === "object" ? textFromRational(value) : value,
    rows: result?.rows,
    missing: result?.missing.map(({ kind, name }) => `${kind} ${name}`),
    silent: result?.isSilent,
  };
}

const rows = ["| < 100 | - | 1 |", "| - | true | 2 |", "| > 500 | false | 月收入 * 2 |"];
const both = { 月收入: "99", 财产符合规定: true as never };
const second = { 月收入: "100", 财产符合规定: true as never };
const none = { 月收入: "100", 财产符合规定: false as never };
const silent = { value: undefined, rows: [], missing: ["rule 值"], silent: true };
const lacking = (...missing: readonly string[]) => ({
  value: undefined,
  rows: undefined,
  missing,
  silent: false,
});
const given = (value: string, ...found: readonly number[]) => ({
  value,
  rows: found,
  missing: [],
  silent: false,
});

describe("where every row is known", () => {
  test.for<[hit: string, household: CaseData["household"], expected: object]>([
    ["unique", second, given("2", 1)],
    ["unique", both, lacking("rule 值")],
    ["unique", none, silent],
    ["any", second, given("2", 1)],
    ["any", both, lacking("rule 值")],
    ["first", both, given("1", 0)],
    ["first", second, given("2", 1)],
    ["first", { 月收入: "501", 财产符合规定: false as never }, given("1002", 2)],
    ["first", none, silent],
    ["max", both, given("2", 0, 1)],
    ["min", both, given("1", 0, 1)],
    ["sum", both, given("3", 0, 1)],
    ["count", both, given("2", 0, 1)],
    ["count", none, given("0")],
    ["max", none, silent],
    ["sum", none, silent],
  ])("%s with %j", ([hit, household, expected]) => {
    const written = hit === "count" ? rows.map((row) => row.replace("月收入 * 2", "2")) : rows;
    expect(decided(hit, written, household)).toMatchObject(expected);
  });

  test("rows that agree are one answer", () => {
    const agreeing = ["| < 100 | - | 2 |", "| - | true | 1 + 1 |"];
    expect(decided("unique", agreeing, both)).toEqual(given("2", 0, 1));
  });
});

describe("where a row is not known", () => {
  test.for<[hit: string, household: CaseData["household"], expected: object]>([
    // The second row holds; the first and the third may.
    ["unique", { 财产符合规定: true as never }, lacking("fact 月收入")],
    ["first", { 财产符合规定: true as never }, lacking("fact 月收入")],
    ["first", { 月收入: "99" }, given("1", 0)],
    ["max", { 月收入: "99" }, lacking("fact 财产符合规定")],
    ["sum", { 月收入: "99" }, lacking("fact 财产符合规定")],
    ["count", { 月收入: "99" }, lacking("fact 财产符合规定")],
    ["first", { 月收入: "501" }, lacking("fact 财产符合规定")],
    ["first", {}, lacking("fact 月收入", "fact 财产符合规定")],
  ])("%s with %j", ([hit, household, expected]) => {
    expect(decided(hit, rows, household)).toMatchObject(expected);
  });

  test("one that gives the same changes nothing, one whose answer is not known may", () => {
    const same = ["| < 100 | - | 2 |", "| - | true | 2 |"];
    expect(decided("unique", same, { 财产符合规定: true as never })).toEqual(given("2", 1));
    const open = ["| < 100 | - | 月收入 |", "| - | true | 2 |"];
    expect(decided("unique", open, { 财产符合规定: true as never })).toMatchObject({
      value: undefined,
    });
  });

  test("an answer that is not known lacks what it lacks", () => {
    const open = ["| - | true | 月收入 |", "| - | - | 1 |"];
    const compliant = { 财产符合规定: true as never };
    expect(decided("first", open, compliant)).toMatchObject({
      missing: ["fact 月收入"],
      rows: [0],
    });
    for (const hit of ["max", "sum"])
      expect(decided(hit, open, compliant)).toMatchObject(lacking("fact 月收入"));
  });
});
