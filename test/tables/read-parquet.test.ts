/** Parquet files as rows of cells: every value exactly as it was stored, and every file that cannot be read refused as that. */
import { gzipSync } from "fflate";
import { type ColumnSource, parquetWriteBuffer } from "hyparquet-writer";
import { describe, expect, test } from "vitest";
import { openTable } from "../../src/tables/open-table.ts";
import type { Table } from "../../src/tables/table.ts";

type Options = Omit<Parameters<typeof parquetWriteBuffer>[0], "columnData">;

function bytesOf(columnData: ColumnSource[], options: Options = {}): Uint8Array<ArrayBuffer> {
  return new Uint8Array(parquetWriteBuffer({ columnData, ...options }));
}

const open = (bytes: Uint8Array<ArrayBuffer>) =>
  openTable(new Blob([bytes]), async () => undefined);

async function opened(columnData: ColumnSource[], options?: Options): Promise<Table> {
  const found = await open(bytesOf(columnData, options));
  if (found.kind === "refused") throw new Error(`${found.why} ${found.detail}`);
  return found.table;
}

const column = (table: Table, at = 0) => table.rows.map(({ cells }) => cells[at]);
const schemaOf = (name: string, element: object): Options => ({
  schema: [
    { name: "root", num_children: 1 },
    { name, repetition_type: "OPTIONAL", ...element },
  ],
});

test("numbers of households stay text, and long whole numbers keep every digit", async () => {
  const table = await opened([
    { name: "户号", data: ["007", "110101199003078888", ""], type: "STRING" },
    { name: "编号", data: [110_101_199_003_078_888n, -1n, 0n], type: "INT64" },
    { name: "户籍类别", data: ["城镇", null, "城镇"], type: "STRING" },
    { name: "在享低保", data: [true, false, null], type: "BOOLEAN" },
  ]);
  expect(table.encoding).toBe("parquet");
  expect(table.heads).toEqual(["户号", "编号", "户籍类别", "在享低保"]);
  expect(table.rows.map(({ cells }) => cells)).toEqual([
    ["007", "110101199003078888", "城镇", "true"],
    ["110101199003078888", "-1", "", "false"],
    ["", "0", "城镇", ""],
  ]);
});

describe("decimals never pass through floating-point", () => {
  const values = [12_345_678_901_234_567n, -1n, 100n, 0n, null];
  const texts = ["123456789012345.67", "-0.01", "1", "0", ""];

  test.each([
    ["INT64", {}],
    ["FIXED_LEN_BYTE_ARRAY", { type_length: 16 }],
    ["BYTE_ARRAY", {}],
  ])("kept as %s", async (type, more) => {
    const element = { type, converted_type: "DECIMAL", scale: 2, precision: 18, ...more };
    const table = await opened([{ name: "工资", data: values }], schemaOf("工资", element));
    expect(column(table)).toEqual(texts);
  });

  test("kept as INT32", async () => {
    const element = { type: "INT32", converted_type: "DECIMAL", scale: 2, precision: 9 };
    const table = await opened(
      [{ name: "工资", data: [120_050n, -5n] }],
      schemaOf("工资", element),
    );
    expect(column(table)).toEqual(["1200.5", "-0.05"]);
  });
});

test("floating-point is told as its shortest decimal, and marked as what it is", async () => {
  const data = [0.1 + 0.2, 1200.5, Number.NaN, 2 ** 53];
  const table = await opened([{ name: "工资", data, type: "DOUBLE" }]);
  expect(column(table)).toEqual(["0.30000000000000004", "1200.5", "NaN", "9007199254740992"]);
  expect([...table.floating]).toEqual([0]);
});

test("dates are days of the calendar, also before 1970", async () => {
  const element = { type: "INT32", converted_type: "DATE" };
  const table = await opened(
    [{ name: "出生日期", data: [0, -1, 11_016] }],
    schemaOf("出生日期", element),
  );
  expect(column(table)).toEqual(["1970-01-01", "1969-12-31", "2000-02-29"]);
});

test("a time without a zone is told to the minute, a midnight as its day; one of another zone is not guessed", async () => {
  const local = {
    type: "INT64",
    logical_type: { type: "TIMESTAMP", isAdjustedToUTC: false, unit: "MICROS" },
  };
  const data = [0n, 34_200_000_000n, -86_400_000_000n, 34_200_000_001n];
  const table = await opened([{ name: "时间", data }], schemaOf("时间", local));
  expect(column(table).slice(0, 3)).toEqual(["1970-01-01", "1970-01-01T09:30", "1969-12-31"]);
  const zoned = await opened([
    { name: "时间", data: [new Date(0)], type: "TIMESTAMP" },
    { name: "户号", data: ["1"], type: "STRING" },
  ]);
  expect([...zoned.unread]).toEqual([[0, "zone"]]);
  expect(column(zoned, 1)).toEqual(["1"]);
});

test("unsigned numbers are told as such", async () => {
  const element = { type: "INT32", converted_type: "UINT_32", repetition_type: "REQUIRED" };
  const table = await opened([{ name: "编号", data: [4_294_967_295] }], schemaOf("编号", element));
  expect(column(table)).toEqual(["4294967295"]);
});

test("lists within a column are not read, and the column is named", async () => {
  const table = await opened(
    [
      { name: "户号", data: ["1"] },
      { name: "成员", data: [[1, 2]] },
    ],
    {
      schema: [
        { name: "root", num_children: 2 },
        { name: "户号", type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "OPTIONAL" },
        { name: "成员", num_children: 1, converted_type: "LIST", repetition_type: "OPTIONAL" },
        { name: "list", num_children: 1, repetition_type: "REPEATED" },
        { name: "element", type: "INT32", repetition_type: "OPTIONAL" },
      ],
    },
  );
  expect([...table.unread]).toEqual([[1, "nested"]]);
  expect(column(table)).toEqual(["1"]);
});

test("bytes that are no text leave a sign that says so", async () => {
  const data = [Uint8Array.from([0xb3, 0xc7]), new TextEncoder().encode("城镇")];
  const table = await opened([{ name: "户籍类别", data, type: "BYTE_ARRAY" }]);
  expect(column(table)[0]).toContain("\uFFFD");
  expect(column(table)[1]).toBe("城镇");
});

test("rows in several groups are read one behind the other", async () => {
  const data = Array.from({ length: 25 }, (_, i) => String(i));
  const table = await opened([{ name: "户号", data, type: "STRING" }], { rowGroupSize: 10 });
  expect(column(table)).toEqual(data);
  expect(table.rows.map(({ number }) => number)).toEqual(data.map((_, i) => i + 1));
});

describe("compressions", () => {
  const data = Array.from({ length: 500 }, () => "城镇");
  const columns: ColumnSource[] = [{ name: "户籍类别", data, type: "STRING" }];

  test.each(["SNAPPY", "UNCOMPRESSED", "GZIP"] as const)("%s is read", async (codec) => {
    const compressors = { GZIP: (input: Uint8Array) => gzipSync(input) };
    expect(column(await opened(columns, { codec, compressors }))).toEqual(data);
  });

  test.each(["ZSTD", "BROTLI", "LZ4_RAW"] as const)("%s is refused by its name", async (codec) => {
    const compressors = { [codec]: (input: Uint8Array) => input };
    const found = await open(bytesOf(columns, { codec, compressors }));
    expect(found).toEqual({ kind: "refused", why: "codec", detail: codec });
  });
});

describe("a damaged file", () => {
  const data = Array.from({ length: 300 }, (_, i) => `城镇${i}`);
  const whole = bytesOf([
    { name: "户籍类别", data, type: "STRING" },
    { name: "月工资", data: data.map((_, i) => BigInt(i)), type: "INT64" },
  ]);

  test("that breaks off is refused", async () => {
    for (const end of [4, 20, whole.length >> 1, whole.length - 1])
      expect(await open(whole.slice(0, end))).toMatchObject({ kind: "refused", why: "damaged" });
  });

  test("is read or refused with one bit turned, and never brings anything down", async () => {
    const kinds = new Set<string>();
    for (let at = 4; at < whole.length; at += 13) {
      const bytes = whole.slice();
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (at % 8));
      const found = await open(bytes);
      kinds.add(found.kind === "refused" ? found.why : found.kind);
      if (found.kind === "table") expect(found.table.rows).toHaveLength(300);
    }
    expect(kinds).toContain("damaged");
    for (const kind of kinds)
      expect(["table", "damaged", "codec", "too-large", "no-rows"]).toContain(kind);
  });

  test("without rows has no rows", async () => {
    expect(await open(bytesOf([{ name: "户号", data: [], type: "STRING" }]))).toMatchObject({
      why: "no-rows",
    });
  });
});
