/**
 * A Parquet file as rows of cells.
 *
 * In:       the file; how to tell of progress.
 * Out:      its columns and rows; a column that cannot be read is named with why. A file that breaks off, contradicts
 *           itself or is compressed in a way that is not read is refused, with the place.
 * Ignores:  what the columns mean. Compressions that would need code compiled at run time are not read.
 */
import { gunzipSync } from "fflate";
import {
  type AsyncBuffer,
  type Compressors,
  type FileMetaData,
  parquetMetadataAsync,
  parquetRead,
  type SchemaElement,
} from "hyparquet";
import { type OpenedTable, refused, type Tell } from "../table.ts";
import { type CellText, columnTexts } from "./cell-texts.ts";

const readCodecs: readonly string[] = ["UNCOMPRESSED", "SNAPPY", "GZIP"];
/** What its columns may come to before they are read: a small file can say that it is endless. */
const mostBytes = 1024 ** 3;

const compressors: Compressors = {
  GZIP: (input, length) => gunzipSync(input, { out: new Uint8Array(length) }),
};

interface ColumnPlan {
  readonly name: string;
  readonly text: CellText;
}

export async function readParquet(file: Blob, tell: Tell): Promise<OpenedTable> {
  const buffer: AsyncBuffer = {
    byteLength: file.size,
    slice: (start, end) => file.slice(start, end).arrayBuffer(),
  };
  const layout = await maybeLayout(buffer);
  if (layout === undefined) return refused("damaged");
  if (layout.refused !== undefined) return layout.refused;
  const { metadata, heads, columns, unread, floating } = layout;
  const rows: { readonly number: number; readonly cells: string[] }[] = [];
  const bare = withoutMeanings(metadata);
  const steps = metadata.row_groups.length * columns.length;
  for (const [group, { num_rows }] of metadata.row_groups.entries()) {
    const [first, count] = [rows.length, Number(num_rows)];
    for (const [at, column] of columns.entries()) {
      await tell(group * columns.length + at, steps);
      if (column === undefined) continue;
      const texts = await maybeTexts({ file: buffer, metadata: bare }, column, first, count);
      if (texts === undefined) return refused("damaged", `${column.name}, ${group + 1}`);
      if (at === columns.findIndex((one) => one !== undefined))
        for (let row = 0; row < count; row += 1)
          rows.push({ number: first + row + 1, cells: heads.map(() => "") });
      for (let row = 0; row < count; row += 1) {
        const cells = rows[first + row]?.cells;
        if (cells !== undefined) cells[at] = texts[row] ?? "";
      }
    }
  }
  if (rows.length === 0) return refused("no-rows");
  return { kind: "table", table: { encoding: "parquet", heads, rows, unread, floating } };
}

interface Layout {
  readonly metadata: FileMetaData;
  readonly heads: readonly string[];
  /** Absent where one cannot be read. */
  readonly columns: readonly (ColumnPlan | undefined)[];
  readonly unread: ReadonlyMap<number, string>;
  readonly floating: ReadonlySet<number>;
  readonly refused?: OpenedTable;
}

/** Undefined where what the file says of itself is not to be understood. */
async function maybeLayout(file: AsyncBuffer): Promise<Layout | undefined> {
  try {
    return layoutOf(await parquetMetadataAsync(file, { geoparquet: false }));
  } catch {
    return undefined;
  }
}

function layoutOf(metadata: FileMetaData): Layout {
  const elements = outermost(metadata);
  const unread = new Map<number, string>();
  const floating = new Set<number>();
  const columns = elements.map((element, at): ColumnPlan | undefined => {
    const found = columnTexts(element);
    if (found.kind === "unread") unread.set(at, found.why);
    else if (found.isFloating) floating.add(at);
    return found.kind === "read" ? { name: element.name, text: found.text } : undefined;
  });
  const why = maybeRefused(metadata, columns);
  const heads = elements.map(({ name }) => name);
  return {
    metadata,
    heads,
    columns,
    unread,
    floating,
    ...(why === undefined ? {} : { refused: why }),
  };
}

/** The columns, each with what it declares; those within a column are passed over. */
function outermost({ schema: [root, ...elements] }: FileMetaData): readonly SchemaElement[] {
  const found: SchemaElement[] = [];
  let at = 0;
  const pass = () => {
    const { num_children: children = 0 } = elements[at] ?? {};
    at += 1;
    for (let child = 0; child < children; child += 1) pass();
  };
  for (let column = 0; column < (root?.num_children ?? 0); column += 1) {
    const element = elements[at];
    if (element !== undefined) found.push(element);
    pass();
  }
  return found;
}

function maybeRefused(
  { row_groups: groups, num_rows: rows }: FileMetaData,
  columns: readonly (ColumnPlan | undefined)[],
): OpenedTable | undefined {
  const isRead = new Set(columns.flatMap((one) => one?.name ?? []));
  const chunks = groups.flatMap(({ columns: own }) =>
    own.flatMap(({ meta_data: meta }) =>
      meta !== undefined && isRead.has(meta.path_in_schema[0] ?? "") ? [meta] : [],
    ),
  );
  const strange = chunks.find(({ codec }) => !readCodecs.includes(codec));
  if (strange !== undefined) return refused("codec", strange.codec);
  const bytes = chunks.reduce((sum, { total_uncompressed_size: size }) => sum + Number(size), 0);
  if (bytes > mostBytes) return refused("too-large");
  const told = groups.reduce((sum, { num_rows }) => sum + num_rows, 0n);
  if (told !== rows || rows < 0n) return refused("damaged");
  return undefined;
}

/** Without what types mean the reader hands out values as they are stored: it would make decimals floating-point. */
function withoutMeanings(metadata: FileMetaData): FileMetaData {
  return {
    ...metadata,
    schema: metadata.schema.map(({ converted_type: _c, logical_type: _l, ...stored }) => stored),
  };
}

/** Undefined where the column cannot be read, or has not as many values as there are rows. */
async function maybeTexts(
  source: { readonly file: AsyncBuffer; readonly metadata: FileMetaData },
  { name, text }: ColumnPlan,
  rowStart: number,
  count: number,
): Promise<readonly string[] | undefined> {
  const texts: string[] = [];
  try {
    await parquetRead({
      ...source,
      columns: [name],
      rowStart,
      rowEnd: rowStart + count,
      utf8: false,
      compressors,
      onChunk: ({ columnData }) => {
        for (const value of columnData) texts.push(text(value));
      },
    });
  } catch {
    return undefined;
  }
  return texts.length === count ? texts : undefined;
}
