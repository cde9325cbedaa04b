import { expect, test } from "vitest";
import { parseTable } from "../../../../src/engine/spec/feel/parse-table.ts";
import { printCell, printFormula } from "../../../../src/engine/spec/feel/print-formula.ts";
import type { Table } from "../../../../src/engine/spec/feel/table-syntax.ts";
import { readTree } from "../../../../src/engine/spec/yaml/read-tree.ts";

/** A table as it stands in a file, under the entry 审批. */
function readTable(lines: readonly string[], style = "|") {
  const text = `table: ${style}\n${lines.map((line) => `    ${line}\n`).join("")}`;
  const faults: string[] = [];
  const node = readTree("policy.yaml", text, () => {})?.entries.get("table")?.value;
  if (node?.kind !== "scalar") throw new Error("The test's text holds no table.");
  const table = parseTable(node, "审批", ({ code, at }) => {
    faults.push(`${code} «${text.slice(at.start, at.end)}»`);
  });
  return {
    table,
    faults,
    marked: (at: { start: number; end: number }) => text.slice(at.start, at.end),
  };
}

const shownRows = (table: Table | undefined) =>
  table?.rows.map(({ cells }) =>
    cells.map((cell) => {
      if (cell.kind === "condition") return printCell(cell.test);
      return cell.kind === "result" ? printFormula(cell.value) : cell.ids.map(({ id }) => id);
    }),
  );

test("headings and cells are read and placed", () => {
  const { table, faults, marked } = readTable([
    "| 拟救助金额 | 审批             | cite         |",
    "|------------|------------------|--------------|",
    '| <= 限额    | "旗（区）|部门"  | x.14.e, x.2  |',
    '| -          | "领导小组"       | -            |',
  ]);
  expect(faults).toEqual([]);
  expect(table?.columns.map(({ kind, at }) => [kind, marked(at)])).toEqual([
    ["condition", "拟救助金额"],
    ["result", "审批"],
    ["cite", "cite"],
  ]);
  expect(shownRows(table)).toEqual([
    ["<= 限额", '"旗（区）|部门"', ["x.14.e", "x.2"]],
    ["-", '"领导小组"', []],
  ]);
  const cited = table?.rows[0]?.cells[2];
  expect(cited?.kind === "cite" && cited.ids.map(({ at }) => marked(at))).toEqual([
    "x.14.e",
    "x.2",
  ]);
});

test("faults of cells point into the file, and rows of the wrong length are still read", () => {
  const { table, faults } = readTable([
    "| a | 审批 |",
    "|---|------|",
    "| ≥ 1 | 2 3 |",
    "| 1 | 2 | 3 |",
    "| 1 |",
    "|   | 2 |",
    "| 1 | |",
    "| 1 | 2",
  ]);
  expect(faults).toEqual([
    "feel/table-row «| 1 | 2»",
    "feel/full-width «≥»",
    "feel/missing-operator «2 3»",
    "feel/table-cells «| 1 | 2 | 3 |»",
    "feel/table-cells «| 1 |»",
    "feel/empty-cell «   »",
    "feel/empty-cell « »",
  ]);
  expect(table?.rows.every(({ cells }) => cells.length === 2)).toBe(true);
});

test("a table needs one result column, a line of dashes and a row", () => {
  expect(readTable(["| a | b |", "|---|---|", "| 1 | 2 |"]).faults).toEqual([
    "feel/table-no-result «| a | b |»",
  ]);
  expect(readTable(["| a | 审批 | 审批 |", "|---|---|---|", "| 1 | 2 | 3 |"]).faults).toEqual([
    "feel/table-column-twice «审批»",
  ]);
  expect(readTable(["| a | 审批 |", "| 1 | 2 |"]).faults).toEqual([
    "feel/table-separator «| a | 审批 |»",
  ]);
  expect(readTable(["| a | 审批 |", "|---|---|"]).faults[0]).toMatch(/^feel\/table-empty/);
  expect(readTable(["| | 审批 |", "|---|---|", "| 1 | 2 |"]).faults).toEqual([
    "feel/table-heading-empty « »",
  ]);
  expect(readTable([]).faults).toEqual(["feel/table-empty «»"]);
});

test("what is no block, and what has too many columns, is no table", () => {
  const text = "table: a";
  const node = readTree("policy.yaml", text, () => {})?.entries.get("table")?.value;
  const codes: string[] = [];
  if (node?.kind === "scalar") parseTable(node, "审批", ({ code }) => void codes.push(code));
  expect(codes).toEqual(["feel/table-not-block"]);
  expect(readTable(["|".repeat(100_000)]).faults[0]).toMatch(/^feel\/table-too-wide/);
});
