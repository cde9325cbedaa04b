/**
 * Write a workbook as a spreadsheet file that office programs open: numbers as numbers, texts as texts.
 *
 * In:       the workbook as plain data.
 * Out:      the bytes of an .xlsx file. A text is a text cell whatever it begins with, and stays one when it is edited.
 * Throws:   RangeError where a figure is no decimal, or a date no calendar date: our own fault.
 * Ignores:  what the figures mean. Here exact decimals become binary numbers, for such a file knows no others.
 */
import writeXlsxFile, { type CellObject, type Sheet } from "write-excel-file/universal";
import type { SheetCell, Workbook, WorkSheet } from "./workbook.ts";

/** For texts, so that a spreadsheet does not run `=1+1` when somebody edits the cell. */
const textFormat = "@";
const decimal = /^-?\d+(\.\d+)?$/;
/** The most letters that a cell may hold. */
const longest = 32_767;

export async function writeWorkbook({ sheets }: Workbook): Promise<Uint8Array<ArrayBuffer>> {
  const names = tabNames(sheets);
  const file = writeXlsxFile(
    sheets.map((sheet, index) => laidOut(sheet, names[index] ?? "")),
    { fontFamily: "Microsoft YaHei", fontSize: 10 },
  );
  return new Uint8Array(await (await file.toBlob()).arrayBuffer());
}

function laidOut(sheet: WorkSheet, name: string): Sheet<Blob> {
  const { widths, headRows, headColumns, rows } = sheet;
  return {
    sheet: name,
    columns: widths.map((width) => ({ width })),
    ...(headRows === 0 ? {} : { stickyRowsCount: headRows }),
    ...(headColumns === undefined ? {} : { stickyColumnsCount: headColumns }),
    data: rows.map((row) => row.map(writtenCell)),
  };
}

function writtenCell(cell: SheetCell): CellObject | null {
  if (cell === undefined) return null;
  switch (cell.kind) {
    case "money":
      return { value: numberOf(cell.value), type: Number, format: "#,##0.00" };
    case "number":
      return { value: numberOf(cell.value), type: Number };
    case "date":
      return { value: dayOf(cell.date), type: Date, format: "yyyy-mm-dd", align: "left" };
    case "text":
      return textCell(cell.text, cell.look);
  }
}

function textCell(text: string, look: "head" | "wrapped" | undefined): CellObject | null {
  if (text === "") return null;
  const value = escaped(text).slice(0, longest);
  const cell: CellObject = { value, type: String, format: textFormat, alignVertical: "top" };
  if (look === "head")
    return { ...cell, wrap: true, fontWeight: "bold", backgroundColor: "#edf3fb" };
  return look === "wrapped" ? { ...cell, wrap: true } : cell;
}

/** Office programs read `_x0041_` as the letter of that number. */
function escaped(text: string): string {
  return text.replace(/_(?=x[0-9a-fA-F]{4}_)/g, "_x005F_");
}

function numberOf(value: string): number {
  if (!decimal.test(value)) throw new RangeError(`"${value}" is not a decimal.`);
  return Number(value);
}

/** At midnight of no time zone, which is how the library counts days. */
function dayOf(date: string): Date {
  const day = new Date(`${date}T00:00:00Z`);
  // The thirtieth of February is no day, though a Date would make one of it.
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== date)
    throw new RangeError(`"${date}" is not a calendar date.`);
  return day;
}

/** Without the signs that a tab may not have, no longer than 31 letters, and each once. */
function tabNames(sheets: readonly WorkSheet[]): readonly string[] {
  const taken: string[] = [];
  for (const { name } of sheets) {
    const clean = name.replace(/[[\]/\\:*?'\s]+/g, " ").trim() || String(taken.length + 1);
    let tab = clean.slice(0, 31);
    for (let count = 2; taken.includes(tab); count += 1) tab = `${clean.slice(0, 27)} ${count}`;
    taken.push(tab);
  }
  return taken;
}
