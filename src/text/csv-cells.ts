/**
 * Text with separators as rows of cells, and back.
 *
 * In:       a text as an office program saves it: commas, semicolons or tabs, quoted cells, any line end, a mark at its
 *           beginning.
 * Out:      rows; a quote that is never closed is told with its row. Written, a text that a spreadsheet would run as a
 *           formula has an apostrophe before it, which reading takes off again.
 * Ignores:  what is in the cells.
 */

export interface CsvRow {
  /** From 1, as a spreadsheet counts. */
  readonly number: number;
  readonly cells: readonly string[];
}

export interface CsvCells {
  readonly rows: readonly CsvRow[];
  /** The row in which a quote opens that never closes. */
  readonly unclosed?: number;
}

export function cellsOf(text: string): CsvCells {
  const whole = text.replace(/^\uFEFF/, "");
  const announced = /^sep=(.)\r?\n/i.exec(whole);
  const content = announced === null ? whole : whole.slice(announced[0].length);
  const separator = announced?.[1] ?? separatorOf(content);
  const first = announced === null ? 1 : 2;
  return readRows(content, separator, first);
}

/** What stands most often in the first line. */
function separatorOf(content: string): string {
  const [line = ""] = content.split(/\r?\n|\r/, 1);
  const counted = [",", "\t", ";"].map((sign) => ({ sign, count: line.split(sign).length }));
  return counted.reduce((best, one) => (one.count > best.count ? one : best)).sign;
}

function readRows(content: string, separator: string, first: number): CsvCells {
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let cell = "";
  let number = first;
  let quotedSince: number | undefined;
  const endCell = () => {
    cells.push(unguarded(cell.trim()));
    cell = "";
  };
  const endRow = () => {
    endCell();
    if (cells.some((one) => one !== "")) rows.push({ number, cells });
    cells = [];
    number += 1;
  };
  for (let i = 0; i < content.length; i += 1) {
    const sign = content[i] ?? "";
    if (quotedSince !== undefined) {
      if (sign !== '"') cell += sign;
      else if (content[i + 1] === '"') {
        cell += '"';
        i += 1;
      } else quotedSince = undefined;
    } else if (sign === '"' && cell.trim() === "") {
      quotedSince = number;
      cell = "";
    } else if (sign === separator) endCell();
    else if (sign === "\r" || sign === "\n") {
      if (sign === "\r" && content[i + 1] === "\n") i += 1;
      endRow();
    } else cell += sign;
  }
  if (cell !== "" || cells.length > 0) endRow();
  return { rows, ...(quotedSince === undefined ? {} : { unclosed: quotedSince }) };
}

/** With a mark at the beginning, so that office programs read it as Unicode. */
export function textOfCells(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells) => cells.map(written).join(","));
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}

function written(cell: string): string {
  const safe = guarded(cell);
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const figure = /^-?\d+(\.\d+)?$/;
const startsFormula = /^[=+\-@\t\r\n＝＋－＠]/;

function guarded(cell: string): string {
  return startsFormula.test(cell) && !figure.test(cell) ? `'${cell}` : cell;
}

function unguarded(cell: string): string {
  return cell.startsWith("'") && startsFormula.test(cell.slice(1)) ? cell.slice(1) : cell;
}
