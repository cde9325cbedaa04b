/**
 * A file of one's own as rows of cells: CSV, or Parquet.
 *
 * In:       the file; how to tell of progress.
 * Out:      heads and rows, or why there are none. Nothing is left out of what is read.
 * Ignores:  what the columns mean.
 */
import { cellsInSteps } from "../text/csv-cells.ts";
import { decodeFile } from "./decode-file.ts";
import { readParquet } from "./parquet/read-parquet.ts";
import { bytesIn, FileGone, type OpenedTable, refused, type Tell } from "./table.ts";

/** A text of more would not fit in memory beside what is made of it. */
export const mostTableBytes = 300 * 1024 * 1024;

export async function openTable(file: Blob, tell: Tell): Promise<OpenedTable> {
  if (file.size === 0) return refused("empty");
  if (file.size > mostTableBytes) return refused("too-large");
  try {
    const start = String.fromCharCode(...new Uint8Array(await bytesIn(file, 0, 4)));
    if (workbooks.includes(start)) return refused("workbook");
    return await (start === "PAR1" ? readParquet(file, tell) : readCsv(file, tell));
  } catch (error) {
    if (error instanceof FileGone) return refused("unreadable");
    throw error;
  }
}

/** What the files of office programs begin with. */
const workbooks: readonly string[] = ["PK\u0003\u0004", "\u00d0\u00cf\u0011\u00e0"];

async function readCsv(file: Blob, tell: Tell): Promise<OpenedTable> {
  const decoded = await decodeFile(file, (done, total) => tell(done, total * 2));
  if (decoded === undefined) return refused("no-text");
  const { text, encoding } = decoded;
  const steps = cellsInSteps(text);
  let next = steps.next();
  for (; next.done !== true; next = steps.next())
    await tell(text.length + next.value, text.length * 2);
  const { rows: all, unclosed } = next.value;
  if (unclosed !== undefined) return refused("unclosed", String(unclosed));
  const [head, ...rows] = all;
  if (head === undefined) return refused("empty");
  if (rows.length === 0) return refused("no-rows");
  const told = { encoding, heads: head.cells, rows };
  return { kind: "table", table: { ...told, unread: new Map(), floating: new Set() } };
}
