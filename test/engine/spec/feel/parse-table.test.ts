import { describe, expect, test } from "vitest";
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

describe("lines and cells", () => {
  const rows = (...lines: readonly string[]) => {
    const { table, faults } = readTable(["| a | 审批 | cite |", "|---|---|---|", ...lines]);
    return { rows: shownRows(table), faults };
  };

  test("blank lines and indented ones are none and as others; spaces round a cell say nothing", () => {
    expect(rows("", "   | 1 |  2  | - |", "|3|4|-|")).toEqual({
      rows: [
        ["1", "2", []],
        ["3", "4", []],
      ],
      faults: [],
    });
  });

  test("a bar inside a text is none, also behind an escaped quote", () => {
    expect(rows(String.raw`| "a|b" | "c\"|d" | - |`)).toEqual({
      rows: [['"a|b"', String.raw`"c\"|d"`, []]],
      faults: [],
    });
  });

  test("where a text is never closed every bar counts", () => {
    const { rows: found, faults } = rows('| "a | 2 | x |');
    expect(found?.[0]?.slice(1)).toEqual(["2", ["x"]]);
    expect(faults).toEqual(['feel/unclosed-string «"a»']);
  });

  test("citations stand apart by commas or spaces; a dash cites nothing", () => {
    expect(
      rows("| 1 | 2 | x.1, x.2  x.3，x.4、x.5 |", "| 1 | 2 | - |", "| 1 | 2 | - x |").rows,
    ).toEqual([
      ["1", "2", ["x.1", "x.2", "x.3", "x.4", "x.5"]],
      ["1", "2", []],
      ["1", "2", ["x"]],
    ]);
  });

  test("a row of the wrong length is told once, and what it lacks is not told again", () => {
    expect(rows("| 1 | 2 |", "| 1 |", "| 1 | 2 | - | 3 |").faults).toEqual([
      "feel/table-cells «| 1 | 2 |»",
      "feel/table-cells «| 1 |»",
      "feel/table-cells «| 1 | 2 | - | 3 |»",
    ]);
  });

  test("a row without its first or last bar is read", () => {
    expect(rows("1 | 2 | - |", "| 1 | 2 | -", "1 | 2 | -")).toEqual({
      rows: Array(3).fill(["1", "2", []]),
      faults: [
        "feel/table-row «1 | 2 | - |»",
        "feel/table-row «| 1 | 2 | -»",
        "feel/table-row «1 | 2 | -»",
      ],
    });
  });
});

describe("headings and the line below", () => {
  const faultsOf = (...lines: readonly string[]) => readTable(lines).faults;

  test("the line of dashes has as many cells as there are headings", () => {
    expect(faultsOf("| a | 审批 |", "|---|", "| 1 | 2 |")).toEqual(["feel/table-cells «|---|»"]);
    expect(faultsOf("| a | 审批 |", "|:--|--:|", "| 1 | 2 |")).toEqual([]);
    expect(faultsOf("| a | 审批 |", "| - | - |", "| 1 | 2 |")[0]).toBe(
      "feel/table-separator «| a | 审批 |»",
    );
    expect(faultsOf("| a | 审批 |", "|---|-x-|", "| 1 | 2 |")[0]).toBe(
      "feel/table-separator «| a | 审批 |»",
    );
  });

  test("two columns of citations are one too many", () => {
    expect(
      faultsOf("| a | 审批 | cite | cite |", "|---|---|---|---|", "| 1 | 2 | x | y |"),
    ).toEqual(["feel/table-column-twice «cite»"]);
  });

  test("64 columns are none too many", () => {
    const line = (cell: string) => `|${cell.repeat(63)} 审批 |`;
    expect(faultsOf(line(" a |"), `|${"--|".repeat(64)}`, `|${" 1 |".repeat(64)}`)).toEqual([]);
    expect(faultsOf(`|${" a |".repeat(64)} 审批 |`)[0]).toMatch(/^feel\/table-too-wide/);
  });

  test("a faulty heading is told at its place", () => {
    expect(faultsOf("| a ≥ 1 | 审批 |", "|---|---|", "| true | 2 |")).toEqual([
      "feel/full-width «≥»",
    ]);
  });

  test("the whole table stands from its heading to its last row", () => {
    const { table, marked } = readTable(["| a | 审批 |", "|---|---|", "| 1 | 2 |"]);
    expect(table && marked(table.at)).toMatch(/^\| a \| 审批 \|\s[\s\S]*\| 1 \| 2 \|$/);
  });
});
