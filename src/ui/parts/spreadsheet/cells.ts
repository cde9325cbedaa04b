/**
 * Cells of spreadsheets from what screens have: figures that a spreadsheet can add up, and texts that it cannot run.
 *
 * In:       plain figures, dates and words.
 * Out:      cells. A figure whose decimals have no end, or that is finer than a fen, is a text with ≈ before it, so that
 *           no sum in the spreadsheet says more than is known.
 */

import { moneyDigits, plainDigits } from "../../../text/figures.ts";
import type { SheetCell } from "../../../worker/spreadsheet/workbook.ts";

export function textCell(text: string | undefined): SheetCell {
  return text === undefined || text === "" ? undefined : { kind: "text", text };
}

/** A text of several lines, or one too long for its column. */
export function longCell(text: string | undefined): SheetCell {
  return text === undefined || text === "" ? undefined : { kind: "text", text, look: "wrapped" };
}

/** The cells of a row of heads. */
export function headCells(titles: readonly string[]): readonly SheetCell[] {
  return titles.map((text) => ({ kind: "text", text, look: "head" }));
}

export function moneyCell(value: string | undefined): SheetCell {
  if (value === undefined) return undefined;
  return /^-?\d+(\.\d\d?0*)?$/.test(value)
    ? { kind: "money", value }
    : textCell(moneyDigits(value));
}

/** A number of a policy: what is no number stays a text. */
export function numberCell(value: string | undefined): SheetCell {
  if (value === undefined) return undefined;
  if (/^-?\d{1,15}(\.\d{1,10})?$/.test(value)) return { kind: "number", value };
  return textCell(/^-?\d+\/\d+$/.test(value) ? plainDigits(value) : value);
}

export function countCell(count: number): SheetCell {
  return { kind: "number", value: String(count) };
}

export function dateCell(date: string | undefined): SheetCell {
  return date === undefined ? undefined : { kind: "date", date };
}

/** What a cell says, for files that know no kinds of cells. */
export function wordOf(cell: SheetCell): string {
  if (cell === undefined) return "";
  if (cell.kind === "text") return cell.text;
  return cell.kind === "date" ? cell.date : cell.value;
}
