/** The file of rules × places, as the screen hands it over and as it is read back. */
import { beforeAll, describe, expect, test } from "vitest";
import { householdsEn } from "../../../src/text/compare/households-en.ts";
import { householdsZh } from "../../../src/text/compare/households-zh.ts";
import { cellsOf, textOfCells } from "../../../src/text/csv-cells.ts";
import { en } from "../../../src/text/en.ts";
import { rulesEn } from "../../../src/text/rules/rules-en.ts";
import { rulesZh } from "../../../src/text/rules/rules-zh.ts";
import { zh } from "../../../src/text/zh.ts";
import { policyTexts } from "../../../src/ui/compare/compare-state.ts";
import {
  csvOfRules,
  type RulesFile,
  rulesWorkbook,
} from "../../../src/ui/rules/file/rules-workbook.ts";
import {
  firstSelection,
  type RulesSelection,
  shownSections,
} from "../../../src/ui/rules/rules-state.ts";
import { wordingOfRules } from "../../../src/ui/rules/rules-wording.ts";
import { inProcessClient } from "../../../src/worker/in-process-client.ts";
import type { RulesFound } from "../../../src/worker/rules-protocol.ts";
import { sheetsOf } from "../../support/read-workbook.ts";
import { siteCatalogue } from "../../support/site-catalogue.ts";

const site = siteCatalogue();
const client = inProcessClient();
const addresses = { clauses: "/clauses", draft: "/draft" };
const zhText = { ...zh, rules: { ...zh.rules, ...rulesZh }, documents: householdsZh.documents };
const enText = { ...en, rules: { ...en.rules, ...rulesEn }, documents: householdsEn.documents };
let found: RulesFound;

beforeAll(async () => {
  found = await client.ask("rules-matrix", { policies: policyTexts(site), date: "2025-10-01" });
});

function source(change: Partial<RulesSelection>, locale: "zh" | "en" = "zh"): RulesFile {
  const selection = { ...firstSelection(site), date: "2025-10-01", ...change };
  const text = locale === "zh" ? zhText : enText;
  const wording = wordingOfRules(found.policies, site.places, { text, locale, addresses });
  return { sections: shownSections(found.rows, selection, 0), selection, wording };
}

async function rowsOf(file: RulesFile) {
  const [rules, receipt] = sheetsOf(await client.ask("write-workbook", rulesWorkbook(file)));
  return { rules: rules?.rows ?? [], receipt: receipt?.rows ?? [] };
}

describe("the spreadsheet, read back", () => {
  test("a standard is a number with its source, first day and notice", async () => {
    const { rules } = await rowsOf(source({ query: "低保标准" }));
    const lines = rules.filter((cells) => cells[1]?.text === "低保标准");
    // 津民规〔2025〕6号: 1,045 yuan from September 2025.
    const tianjin = lines.find((cells) => cells.some(({ text }) => text === "天津市"));
    expect(tianjin?.find(({ text }) => text === "1045")?.kind).toBe("number");
    const told = tianjin?.map(({ text }) => text);
    for (const word of ["基准", "公布值", "津 津民规〔2025〕6号", "tianjin.yaml"])
      expect(told).toContain(word);
    // 2025-09-01 is day 45901 of a spreadsheet's count.
    expect(told).toContain("45901");
  });

  test("each variant of a value has a line of its own", async () => {
    const { rules } = await rowsOf(source({ query: "照料护理标准" }));
    const own = rules.filter(
      (cells) => cells[1]?.text === "照料护理标准" && cells.some(({ text }) => text === "阿拉善盟"),
    );
    // The league's notice of January 2025: 1,287 yuan and 495 yuan.
    expect(own.map((cells) => cells.slice(5, 7).map(({ text }) => text))).toEqual([
      ["完全丧失", "1287"],
      ["部分丧失", "495"],
    ]);
  });

  test("no cell is a formula, whatever was looked for", async () => {
    const { rules, receipt } = await rowsOf(source({ section: "all", query: "=1+1" }));
    expect(rules.length).toBe(1);
    const both = await rowsOf(source({ section: "all" }));
    const cells = [...both.rules, ...both.receipt, ...receipt].flat();
    expect(cells.filter(({ kind }) => kind === "formula")).toEqual([]);
    expect(receipt.flat().some(({ text }) => text.includes("=1+1"))).toBe(true);
  });

  test("what is filtered out is not in it, and the receipt says what was asked for", async () => {
    const whole = await rowsOf(source({ section: "checks" }));
    const some = await rowsOf(source({ section: "checks", isOnlyDiffering: true }));
    expect(some.rules.length).toBeGreaterThan(1);
    expect(some.rules.length).toBeLessThan(whole.rules.length + 1);
    expect(some.receipt.flat().map(({ text }) => text)).toContain("标准校验、只列有差别的");
  });
});

test("a line has as many cells as there are heads, or stops where a place is silent", () => {
  const [head = [], ...lines] = csvOfRules(source({ section: "all" }));
  const lengths = new Set(lines.map((line) => line.length));
  expect([...lengths].sort((a, b) => a - b)).toEqual([7, head.length]);
  const silent = lines.filter((line) => line.length === 7);
  expect(new Set(silent.map((line) => line[6]))).toEqual(new Set(["未规定"]));
});

test("the same lines as CSV come back as they were", () => {
  const rows = csvOfRules(source({ section: "parameters" }));
  const read = cellsOf(textOfCells(rows)).rows;
  expect(read.length).toBe(rows.length);
  const own = read.find(({ cells }) => cells[1] === "低保标准" && cells[5] === "天津市")?.cells;
  expect(own?.slice(7, 11)).toEqual(["", "1045", "", ""]);
  expect(own?.slice(11, 15)).toEqual(["公布值", "", "", "2025-09-01"]);
});

test("in English no word of a parameter is Chinese but numbers of documents", () => {
  const lines = csvOfRules(source({ section: "parameters" }, "en"));
  const clauses = lines[0]?.indexOf("Clauses") ?? -1;
  const others = lines.flatMap((line) => line.filter((_, index) => index !== clauses));
  expect(others.filter((word) => /\p{Script=Han}/u.test(word))).toEqual([]);
});
