/**
 * Spreadsheet files, taken apart again: what a cell is, not what it looks like.
 */
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { SheetCell, WorkSheet } from "../../../src/worker/spreadsheet/workbook.ts";
import { writeWorkbook } from "../../../src/worker/spreadsheet/write-workbook.ts";
import { zip } from "../../../src/worker/spreadsheet/zip-at-once.ts";
import { sheetsOf } from "../../support/read-workbook.ts";

const text = (said: string): SheetCell => ({ kind: "text", text: said });
const sheet = (rows: WorkSheet["rows"], name = "一"): WorkSheet => ({
  name,
  widths: [20],
  headRows: 1,
  rows,
});

async function cellsOf(...cells: readonly SheetCell[]) {
  const [first] = sheetsOf(await writeWorkbook({ sheets: [sheet([cells])] }));
  return first?.rows[0] ?? [];
}

describe("what a cell is", () => {
  test("money is a number with two places, and its last fen is kept", async () => {
    const [money] = await cellsOf({ kind: "money", value: "1335.05" });
    expect(money).toEqual({ kind: "number", text: "1335.05", format: "#,##0.00" });
  });

  test("the first of March 1900 is day 61, so the first of October 2025 is day 45931", async () => {
    // 125 years and 31 leap days after 1900-01-01, which is day 1, and the day that office programs invent:
    // 125 × 365 + 31 + 273 + 2 = 45,931.
    const [date] = await cellsOf({ kind: "date", date: "2025-10-01" });
    expect(date).toEqual({ kind: "number", text: "45931", format: "yyyy-mm-dd" });
  });

  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1+1", '=HYPERLINK("http://x")'])(
    "%j stays a text",
    async (said) => {
      expect(await cellsOf(text(said))).toEqual([{ kind: "text", text: said, format: "@" }]);
    },
  );

  test("a text of digits stays a text, and what is not known leaves the cell empty", async () => {
    expect(await cellsOf(text("007"), undefined, text(""))).toEqual([
      { kind: "text", text: "007", format: "@" },
    ]);
  });

  test("signs that XML or office programs would swallow are kept or left out, never run", async () => {
    const [kept] = await cellsOf(text("<b>&\"' _x0041_ \uD800"));
    expect(kept?.text).toBe("<b>&\"' _x005F_x0041_ ");
  });

  test.each(["", "1/3", "1e3", "NaN", "１"])("%j is no figure", async (value) => {
    await expect(cellsOf({ kind: "money", value })).rejects.toThrow(RangeError);
  });

  test.each(["2025-02-30", "2025-1-1", ""])("%j is no date", async (date) => {
    await expect(cellsOf({ kind: "date", date })).rejects.toThrow(RangeError);
  });
});

test("sheets keep their order; their tabs are short, allowed and each different", async () => {
  const names = ["甲/乙: [丙]?", "甲 乙 丙", "长".repeat(40), "长".repeat(40), "*", "<&>"];
  const written = sheetsOf(await writeWorkbook({ sheets: names.map((name) => sheet([], name)) }));
  expect(written.map(({ name }) => name)).toEqual([
    "甲 乙 丙",
    "甲 乙 丙 2",
    "长".repeat(31),
    `${"长".repeat(27)} 2`,
    "5",
    "<&>",
  ]);
});

test("a file of 20,000 rows is finished, and every row is in it", async () => {
  const rows = Array.from({ length: 20_000 }, (_, row) => [
    text(`=${row}`),
    { kind: "money" as const, value: `${row}.5` },
  ]);
  const [written] = sheetsOf(await writeWorkbook({ sheets: [sheet(rows)] }));
  expect(written?.rows.length).toBe(20_000);
  expect(written?.rows.at(-1)).toEqual([
    { kind: "text", text: "=19999", format: "@" },
    { kind: "number", text: "19999.5", format: "#,##0.00" },
  ]);
});

test("our zip has told its archive by the time it returns", () => {
  let archive: Uint8Array | undefined;
  zip({ "a.txt": new TextEncoder().encode("兜底".repeat(200_000)) }, (error, made) => {
    expect(error).toBeNull();
    archive = made;
  });
  const file = archive && unzipSync(archive)["a.txt"];
  expect(file && strFromU8(file)).toBe("兜底".repeat(200_000));
});
