/** A file of rows and columns, read. Types only. */
import type { CsvRow } from "../text/csv-cells.ts";

export type TableEncoding = "utf-8" | "gb18030" | "utf-16" | "parquet";

export interface Table {
  readonly encoding: TableEncoding;
  readonly heads: readonly string[];
  readonly rows: readonly CsvRow[];
  /** By the number of a column, from 0: why nothing of it can be read. */
  readonly unread: ReadonlyMap<number, string>;
  /** Columns of floating-point numbers, which cannot hold the digits of a long number. */
  readonly floating: ReadonlySet<number>;
}

export type RefusedWhy =
  | "empty"
  | "no-rows"
  | "too-large"
  | "no-text"
  | "workbook"
  /** A quote that never closes; `detail` is its row. */
  | "unclosed"
  /** A Parquet file that breaks off or contradicts itself; `detail` says where. */
  | "damaged"
  /** A compression that is not read; `detail` is its name. */
  | "codec"
  /** The file is gone, or has changed since it was chosen. */
  | "unreadable";

export type OpenedTable =
  | { readonly kind: "table"; readonly table: Table }
  | { readonly kind: "refused"; readonly why: RefusedWhy; readonly detail: string };

/** Tells how much of the file is done, and lets others in. */
export type Tell = (done: number, total: number) => Promise<void>;

/** The file is gone, or has changed, while it was read. */
export class FileGone extends Error {}

/** Some of the file's bytes. */
export async function bytesIn(file: Blob, from: number, end: number): Promise<ArrayBuffer> {
  try {
    return await file.slice(from, end).arrayBuffer();
  } catch (error) {
    throw new FileGone(String(error));
  }
}

export function refused(why: RefusedWhy, detail = ""): OpenedTable {
  return { kind: "refused", why, detail };
}
