/** `doudi population`: totals met, and one's own households row by row. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parquetWriteBuffer } from "hyparquet-writer";
import { afterAll, describe, expect, test } from "vitest";
import { run } from "../../src/cli/population.ts";
import { capturedIo } from "../support/captured-io.ts";

const folder = mkdtempSync(join(tmpdir(), "doudi-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function called(...args: readonly string[]) {
  const io = capturedIo({ folder });
  const code = await run(args, io);
  return { code, out: io.written(), told: io.told() };
}

describe("a region's population", () => {
  test("meets its totals, as a table and as JSON", async () => {
    const args = ["--region", "alxa", "--size", "400"];
    const table = await called(...args);
    expect(table.code).toBe(0);
    expect(table.out).toMatch(/城镇低保人数 +2025-01 +公布 +1,362 人 +1,362 人 +用于校准，一致/);
    const { code, out } = await called(...args, "--json");
    const { population, size, totals } = JSON.parse(out);
    expect([code, population, size]).toEqual([0, "alxa", 400]);
    expect(totals).toContainEqual(
      expect.objectContaining({ wanted: "1362", status: "published", isMet: true }),
    );
  });

  test("is the same for the same seed and otherwise for another", async () => {
    const args = (seed: string) => ["--region", "alxa", "--size", "60", "--seed", seed, "--json"];
    const [first, again, other] = [
      await called(...args("3")),
      await called(...args("3")),
      await called(...args("4")),
    ];
    expect(again.out).toBe(first.out);
    expect(other.out).not.toBe(first.out);
  });

  test.each([
    [[]],
    [["--region", "nowhere"]],
    [["--region", "alxa", "--size", "0"]],
    [["--region", "alxa", "--microdata", "lost.csv", "--date", "2025-01-01"]],
    [["--region", "alxa", "--size", "many"]],
  ])("%j is misuse", async (args) => {
    const { code, told } = await called(...args);
    expect(code).toBe(2);
    expect(told.length).toBeGreaterThan(0);
  });
});

describe("one's own households", () => {
  const asked = (file: string) => ["--region", "alxa", "--date", "2025-01-31", "--microdata", file];
  const table =
    "户号,户籍类别,姓名,月工资,备注\n01,城镇,甲,贵,\n01,城镇,乙,5,\n02,农村,丙,100,好\n";

  test("are counted row by row, with the reason of each left out", async () => {
    writeFileSync(join(folder, "own.csv"), table);
    const { code, out, told } = await called(...asked("own.csv"));
    expect(code).toBe(1);
    expect(out).toBe("读入 3 行：用 1 行，合 1 户；未用 2 行。 编码 UTF-8\n");
    expect(told).toMatch(/^第 2 行第 4 列 {2}.*贵/m);
    expect(told).toMatch(/^第 3 行 {2}同一户的第 2 行有错/m);
    expect(told).toContain("备注");
    const json = JSON.parse((await called(...asked("own.csv"), "--json")).out);
    expect([json.read, json.used, json.households]).toEqual([3, 1, 1]);
    expect(json.faults.map(({ row }: { row: number }) => row)).toEqual([2, 3]);
  });

  test("may be written in GB18030", async () => {
    const bytes = [0xbb, 0xa7, 0xba, 0xc5, 0x2c, 0xbb, 0xa7, 0xbc, 0xae, 0xc0, 0xe0, 0xb1, 0xf0];
    const row = [0x0a, 0x31, 0x2c, 0xb3, 0xc7, 0xd5, 0xf2, 0x0a];
    writeFileSync(join(folder, "old.csv"), Uint8Array.from([...bytes, ...row]));
    const { code, out } = await called(...asked("old.csv"));
    expect(code).toBe(0);
    expect(out).toBe("读入 1 行：用 1 行，合 1 户；未用 0 行。 编码 GB18030\n");
  });

  test("are the same households from Parquet", async () => {
    const columnData = [
      { name: "户号", data: ["01", "01", "02"], type: "STRING" as const },
      { name: "户籍类别", data: ["城镇", "城镇", "农村"], type: "STRING" as const },
      { name: "月工资", data: [1200.5, 0.1 + 0.2, null], type: "DOUBLE" as const },
    ];
    writeFileSync(join(folder, "whole.parquet"), Buffer.from(parquetWriteBuffer({ columnData })));
    const { code, told, out } = await called(...asked("whole.parquet"), "--json");
    const json = JSON.parse(out);
    expect([code, told, json.encoding]).toEqual([1, "", "parquet"]);
    expect([json.read, json.used, json.households]).toEqual([3, 1, 1]);
    const [, inexact] = json.faults;
    expect(inexact).toMatchObject({
      row: 2,
      head: "月工资",
      code: "microdata/not-fen",
      text: "0.30000000000000004",
    });
  });

  test("have columns that are mapped by hand, and a wrong name is told", async () => {
    writeFileSync(join(folder, "other.csv"), "编号,身份,工资\n1,城镇,100\n1,城镇,50\n");
    const maps = ["--map", "编号=户号", "--map", "身份=户籍类别", "--map", "工资=月工资"];
    const { out } = await called(...asked("other.csv"), ...maps, "--json");
    const { columns, households } = JSON.parse(out);
    expect(households).toBe(1);
    expect(columns.map(({ fact, kind }: { fact?: string; kind: string }) => fact ?? kind)).toEqual([
      "household",
      "户籍类别",
      "月工资",
    ]);
    for (const map of ["没有=月工资", "工资=没有", "工资"])
      expect((await called(...asked("other.csv"), "--map", map)).code).toBe(2);
  });

  test("that are no table are told as such", async () => {
    writeFileSync(join(folder, "own.parquet"), "PAR1");
    const broken = await called(...asked("own.parquet"));
    expect([broken.code, broken.told]).toEqual([2, expect.stringContaining("Parquet")]);
    writeFileSync(join(folder, "empty.csv"), "");
    expect((await called(...asked("empty.csv"))).told).toContain("空");
    writeFileSync(join(folder, "bad.csv"), Uint8Array.from([0xff, 0xff, 0x00]));
    expect((await called(...asked("bad.csv"))).code).toBe(2);
    writeFileSync(join(folder, "quote.csv"), '户号\n"1\n');
    expect((await called(...asked("quote.csv"))).told).toContain("第 2 行");
  });
});
