import { expect, test } from "vitest";
import type { TableForm } from "../../../../src/engine/index.ts";
import {
  emptyRow,
  placeAfter,
  placeOfNewRow,
  placeWithin,
  wordsOfColumn,
} from "../../../../src/ui/draft/forms/grid-state.ts";

const at = { file: "x", start: 0, end: 0 };
const column = (kind: "condition" | "result" | "cite") => ({ kind, text: kind, at });
const table = (rows: readonly string[][], hit: TableForm["hit"] = "first"): TableForm => ({
  name: "例",
  nameAt: at,
  owner: at,
  en: "",
  hit,
  at,
  columns: [column("condition"), column("result"), column("cite")],
  rows: rows.map((cells) => ({ at, cells: cells.map((text) => ({ text, at })) })),
});

test("arrow keys stop at the edges, Home and End lead to the ends of the row", () => {
  const size = { rows: 2, columns: 4 };
  expect(placeAfter({ row: 0, column: 0 }, "ArrowLeft", size)).toEqual({ row: 0, column: 0 });
  expect(placeAfter({ row: 0, column: 3 }, "ArrowDown", size)).toEqual({ row: 1, column: 3 });
  expect(placeAfter({ row: 1, column: 3 }, "ArrowDown", size)).toEqual({ row: 1, column: 3 });
  expect(placeAfter({ row: 1, column: 2 }, "Home", size)).toEqual({ row: 1, column: 0 });
  expect(placeAfter({ row: 1, column: 2 }, "End", size)).toEqual({ row: 1, column: 3 });
  expect(placeAfter({ row: 1, column: 2 }, "x", size)).toBeUndefined();
  expect(placeWithin({ row: 5, column: 1 }, size)).toEqual({ row: 1, column: 1 });
});

test("a new row stands before the one that answers all else, where the first match counts", () => {
  const rows = [
    ["1", "甲", "-"],
    ["-", "乙", "-"],
  ];
  expect(placeOfNewRow(table(rows))).toBe(0);
  expect(placeOfNewRow(table(rows, "max"))).toBe(1);
  expect(placeOfNewRow(table([["1", "甲", "-"]]))).toBe(0);
  expect(emptyRow(table(rows))).toEqual(["-", "", "-"]);
});

test("a column offers what it can say", () => {
  const options = { kind: "enum", unit: "", options: ["甲", "乙"] } as const;
  expect(wordsOfColumn({ ...column("condition"), type: options })).toEqual(['"甲"', '"乙"', "-"]);
  expect(wordsOfColumn({ ...column("result"), type: options })).toEqual(['"甲"', '"乙"']);
  const truth = { kind: "boolean", unit: "", options: [] } as const;
  expect(wordsOfColumn({ ...column("condition"), type: truth })).toEqual(["true", "false", "-"]);
  expect(wordsOfColumn(column("cite"))).toEqual([]);
});
