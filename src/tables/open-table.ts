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
import { type OpenedTable, refused, type Tell } from "./table.ts";

/** A text of more would not fit in memory beside what is made of it. */
export const mostTableBytes = 300 * 1024 * 1024;

export async function openTable(file: Blob, tell: Tell): Promise<OpenedTable> {
  if (file.size === 0) return refused("empty");
  if (file.size > mostTableBytes) return refused("too-large");
  const start = await maybeStart(file);
  if (start === undefined) return refused("unreadable");
  if (start.startsWith("PK\u0003\u0004") || start.startsWith("ÐÏ\u0011à"))
    return refused("workbook");
  if (start === "PAR1") return readParquet(file, tell);
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
  return {
    kind: "table",
    table: { encoding, heads: head.cells, rows, unread: new Map(), floating: new Set() },
  };
}

/** The first bytes, a sign each; undefined where the file cannot be read. */
async function maybeStart(file: Blob): Promise<string | undefined> {
  try {
    return String.fromCharCode(...new Uint8Array(await file.slice(0, 4).arrayBuffer()));
  } catch {
    return undefined;
  }
}
