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
  const steps = cellsInSteps(text);
  let next = steps.next();
  while (next.done !== true) next = steps.next();
  return next.value;
}

/** Yields now and then how much of the text is done, so that whoever reads it can tell of it, or stop. */
export function* cellsInSteps(text: string): Generator<number, CsvCells, void> {
  const whole = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const announced = /^sep=(.)\r?\n/i.exec(whole);
  const content = announced === null ? whole : whole.slice(announced[0].length);
  const separator = announced?.[1] ?? separatorOf(content);
  return yield* readRows(content, separator, announced === null ? 1 : 2);
}

/** What stands most often in the first line. */
function separatorOf(content: string): string {
  const [line = ""] = /^[^\r\n]*/.exec(content) ?? [];
  const counted = [",", "\t", ";"].map((sign) => ({ sign, count: line.split(sign).length }));
  return counted.reduce((best, one) => (one.count > best.count ? one : best)).sign;
}

const [quote, lineFeed, carriageReturn] = [0x22, 0x0a, 0x0d];
const rowsAStep = 5000;
/** Cells that are often the same are kept once: so many, and none longer than this. */
const [mostKept, longestKept] = [100_000, 24];

function* readRows(
  content: string,
  sign: string,
  first: number,
): Generator<number, CsvCells, void> {
  const rows: CsvRow[] = [];
  const kept = new Map<string, string>();
  const separator = sign.charCodeAt(0);
  const { length } = content;
  let [at, number, cells]: [number, number, string[]] = [0, first, []];
  let unclosed: number | undefined;
  while (at < length) {
    let [cell, from] = ["", at];
    let code = content.charCodeAt(at);
    while (at < length && code !== separator && code !== lineFeed && code !== carriageReturn) {
      if (code === quote && (cell + content.slice(from, at)).trim() === "") {
        const quoted = quotedFrom(content, at + 1);
        [cell, at] = [quoted.text, quoted.end];
        from = at;
        if (!quoted.isClosed) unclosed = number;
      } else at += 1;
      code = content.charCodeAt(at);
    }
    const bare = unguarded(
      (cell === "" ? content.slice(from, at) : cell + content.slice(from, at)).trim(),
    );
    cells.push(bare.length > longestKept ? bare : keptOnce(bare, kept));
    const isLast = at >= length;
    at += 1;
    if (!isLast && code === separator) {
      if (at < length) continue;
      cells.push("");
    }
    if (code === carriageReturn && content.charCodeAt(at) === lineFeed) at += 1;
    if (cells.some((one) => one !== "")) rows.push({ number, cells });
    cells = [];
    number += 1;
    if (number % rowsAStep === 0) yield at;
  }
  return { rows, ...(unclosed === undefined ? {} : { unclosed }) };
}

/** What stands between quotes; two of them are one. */
function quotedFrom(content: string, first: number) {
  let [text, from] = ["", first];
  for (;;) {
    const end = content.indexOf('"', from);
    if (end < 0) return { text: text + content.slice(from), end: content.length, isClosed: false };
    const isDoubled = content.charCodeAt(end + 1) === quote;
    text += content.slice(from, isDoubled ? end + 1 : end);
    if (!isDoubled) return { text, end: end + 1, isClosed: true };
    from = end + 2;
  }
}

function keptOnce(cell: string, kept: Map<string, string>): string {
  const known = kept.get(cell);
  if (known !== undefined) return known;
  if (kept.size < mostKept) kept.set(cell, cell);
  return cell;
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
