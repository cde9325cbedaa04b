/**
 * The spreadsheet of the comparison, as the screen hands it over and as the file has it.
 */
import { beforeAll, describe, expect, test } from "vitest";
import { fileZh } from "../../../src/text/compare/file-zh.ts";
import { householdsZh } from "../../../src/text/compare/households-zh.ts";
import { zh } from "../../../src/text/zh.ts";
import { policyTexts } from "../../../src/ui/compare/compare-state.ts";
import { householdWorkbook } from "../../../src/ui/compare/file/household-workbook.ts";
import { inProcessClient } from "../../../src/worker/in-process-client.ts";
import type { SheetCell, WorkSheet } from "../../../src/worker/spreadsheet/workbook.ts";
import { type ReadSheet, sheetsOf } from "../../support/read-workbook.ts";
import { siteCatalogue } from "../../support/site-catalogue.ts";

const injected = "=1+1";
let sheets: readonly WorkSheet[];
let written: readonly ReadSheet[];
let count: number;

beforeAll(async () => {
  const site = siteCatalogue();
  const households = site.households.map((one) =>
    one.id === "three-members-low-wage" ? { ...one, title: { zh: injected, en: injected } } : one,
  );
  const client = inProcessClient();
  const policies = policyTexts(site);
  const shown = ["three-members-low-wage", "tekun-elder-without-self-care"];
  const asked = { policies, households, date: site.date, shown };
  const { compared } = await client.ask("compare-households", { ...asked, explained: [] });
  const survey = await client.ask("survey-households", { ...asked, scope: { kind: "main" } });
  const whole = await client.ask("export-households", asked);
  const workbook = householdWorkbook({
    text: zh,
    own: householdsZh,
    file: fileZh,
    locale: "zh",
    policies: compared.policies,
    places: site.places,
    households,
    shown,
    survey,
    whole,
  });
  ({ sheets } = workbook);
  written = sheetsOf(await client.ask("write-workbook", workbook));
  count = households.length * whole.survey.programmes.length * policies.length;
});

const told = (cell: SheetCell) =>
  cell === undefined
    ? ""
    : cell.kind === "text"
      ? cell.text
      : "value" in cell
        ? cell.value
        : cell.date;
const rowsOf = (name: string) => sheets.find((one) => one.name === name)?.rows ?? [];
const result = (household: string, programme: string, region: string) =>
  rowsOf("结果与金额").find(
    (row) => told(row[13]) === household && told(row[1]) === programme && told(row[2]) === region,
  );

describe("every household and programme", () => {
  test("has a line for each region", () => {
    expect(rowsOf("结果与金额").length - 1).toBe(count);
  });

  test("three people on 1,800 yuan have 3 × 1,045 − 1,800 = 1,335 yuan in Tianjin, as a number", () => {
    const row = result("three-members-low-wage", "低保", "天津市");
    expect(row?.slice(3, 7)).toEqual([
      { kind: "date", date: "2025-10-01" },
      { kind: "text", text: "符合" },
      { kind: "money", value: "1335" },
      { kind: "text", text: "元/户/月" },
    ]);
  });

  test("an amount that the text leaves open is an empty cell, and why is said", () => {
    const row = result("three-members-low-wage", "低保", "阿拉善盟");
    expect([row?.[5], told(row?.[8])]).toEqual([undefined, "金额未定，不计入"]);
  });
});

test("what is shown ends with totals that say of how many households", () => {
  const rows = rowsOf("所选对照");
  const total = rows.find((row) => told(row[0]).startsWith("已知合计"));
  // In Tianjin 1,335 + 1,870 = 3,205; in Alxa 2,096 alone is known.
  expect(total?.slice(2, 6).map(told)).toEqual([
    "2 户全部已知",
    "3205",
    "1/2 户已知，部分合计 · 金额未定 1",
    "2096",
  ]);
});

test("what is missing and which readings decide are listed by household, programme and region", () => {
  const open = rowsOf("缺项与口径").map((row) => [told(row[7]), told(row[2]), told(row[4])]);
  expect(open).toContainEqual(["four-members-serious-illness-at-band-end", "天津市", "解释口径"]);
  expect(open).toContainEqual(["three-members-low-wage", "阿拉善盟", "文件未载数值"]);
});

test("parameters have value, unit, status, first day and source", () => {
  const row = rowsOf("参数").find(
    (cells) => told(cells[0]) === "天津市" && told(cells[1]) === "低保标准",
  );
  expect(row?.map(told)).toEqual([
    "天津市",
    "低保标准",
    "",
    "1045",
    "元/人/月",
    "公布值",
    "",
    "",
    "2025-09-01",
    "",
    "津 津民规〔2025〕6号",
    "tianjin.yaml",
  ]);
});

test("the receipt says that nobody is paid by it, and names every assumed value", () => {
  const lines = rowsOf("回执与假设").map((row) => row.map(told).join(" "));
  expect(lines.join("\n")).toContain("不作发放依据");
  expect(lines.some((line) => /特困照料护理|照料护理标准/.test(line))).toBe(true);
});

test("in the file, a title that looks like a formula is a text, and nothing is a formula", () => {
  const cells = written.flatMap(({ rows }) => rows.flat());
  expect(cells.filter(({ kind }) => kind === "formula")).toEqual([]);
  const titles = cells.filter(({ text }) => text === injected);
  expect(titles.length).toBeGreaterThan(1);
  expect(new Set(titles.map(({ kind }) => kind))).toEqual(new Set(["text"]));
});
