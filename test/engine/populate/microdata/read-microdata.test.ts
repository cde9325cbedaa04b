/** One's own households: every row is used or left out with its reason. */
import { describe, expect, test } from "vitest";
import {
  householdAt,
  type Microdata,
  type MicrodataFault,
  maybeDate,
  planOn,
  readMicrodata,
  suggestColumns,
} from "../../../../src/engine/index.ts";
import { cellsOf } from "../../../../src/text/csv-cells.ts";
import { maybeTextOf } from "../../../../src/text/decode-text.ts";
import { microdataSentence } from "../../../../src/text/microdata-words.ts";
import { plainCell as plain } from "../../../../src/text/plain-cell.ts";
import { linkedPolicy, shippedJurisdictions } from "../../../support/shipped.ts";

const [region = ""] = shippedJurisdictions();
const plan = planOn(linkedPolicy(region), maybeDate("2025-01-31") ?? 0);

function read(text: string, nobody: readonly string[] = []): Microdata {
  const { rows } = cellsOf(text);
  const [heads = { cells: [], number: 1 }, ...body] = rows;
  const columns = suggestColumns(heads.cells, plan).map(({ use }) => use);
  return readMicrodata({ heads: heads.cells, rows: body, columns, nobody, plain }, plan);
}

const whole = (one: Microdata) => {
  const left = new Set(one.faults.map(({ row }) => row));
  expect(one.rowsRead).toBe(one.rowsUsed + left.size);
  return one;
};
const brief = ({ kind, row, column }: MicrodataFault) => [kind, row, column];

test("rows of one number are one household, wherever they stand, and numbers stay text", () => {
  const data = whole(
    read(
      '户号,权重,户籍类别,姓名,月工资（元）\n007,2.5,城镇,甲,"1,200.50"\n12,1,农村,丙,0\n007,,,乙,800\n',
      ["申请", "义务人"],
    ),
  );
  expect(data.faults).toEqual([]);
  expect(data.ids).toEqual(["007", "12"]);
  expect([...(data.population.weights ?? [])]).toEqual([2500, 1000]);
  expect(householdAt(data.population, plan, 0)).toEqual({
    household: {
      户籍类别: "城镇",
      申请: [],
      成员: [
        { 姓名: "甲", 月工资: "1200.5", 义务人: [] },
        { 姓名: "乙", 月工资: "800", 义务人: [] },
      ],
    },
  });
});

test("without numbers each row is a household, and without weights each stands for one", () => {
  const data = whole(read("户籍类别,在享低保\n城镇,是\n农村,否\n"));
  expect(data.population.size).toBe(2);
  expect(data.population.weights).toBeUndefined();
  expect(householdAt(data.population, plan, 1)).toEqual({
    household: { 户籍类别: "农村", 在享低保: false },
  });
});

describe("a faulty row is left out with its whole household, and the rest is used", () => {
  test.each([
    ["户号,月工资\n1,100\n2,贵\n", ["fact", 3, 2]],
    ["户号,月工资\n1,100\n2,-5\n", ["fact", 3, 2]],
    ["户号,月工资\n1,100\n,5\n", ["no-household", 3, 1]],
    ["户号,月工资\n1,100\n2,5,多\n", ["beyond-columns", 3, 3]],
    ["户号,权重,月工资\n1,1,100\n2,-1,5\n", ["bad-weight", 3, 2]],
    ["户号,权重,月工资\n1,1,100\n2,0.0001,5\n", ["bad-weight", 3, 2]],
    ["户号,户籍类别,月工资\n1,城镇,100\n2,乡下,5\n", ["fact", 3, 2]],
  ])("%j", (text, fault) => {
    const data = whole(read(text));
    expect(data.faults.map(brief)).toEqual([fault]);
    expect(data.ids).toEqual(["1"]);
    expect(data.rowsUsed).toBe(1);
  });

  test("the other rows of its household are told of it", () => {
    const data = whole(read("户号,姓名,月工资\n1,甲,100\n1,乙,贵\n2,丙,50\n"));
    expect(data.faults.map(brief)).toEqual([
      ["household-left-out", 2, undefined],
      ["fact", 3, 3],
    ]);
    expect(data.faults[0]?.text).toBe("3");
    expect(data.ids).toEqual(["2"]);
  });

  test("rows of a household that contradict each other are told", () => {
    const data = whole(read("户号,户籍类别,姓名\n1,城镇,甲\n1,农村,乙\n"));
    expect(data.faults.map(brief)).toContainEqual(["rows-differ", 3, 2]);
    expect(data.population.size).toBe(0);
  });

  test("each kind has its sentence in both languages", () => {
    const tables = [
      "户号,权重,户籍类别,月工资\n1,1,城镇,1\n1,2,农村,贵\n,1,城镇,1\n3,x,城镇,1,多\n",
    ];
    const faults = tables.flatMap((text) => read(text).faults);
    expect(new Set(faults.map(({ kind }) => kind)).size).toBe(6);
    for (const fault of faults) {
      expect(microdataSentence(fault, "zh")).toMatch(/[\u4e00-\u9fff].*。$/);
      expect(microdataSentence(fault, "en")).toMatch(/\.$/);
    }
  });
});

test("an empty table has no households", () => {
  for (const text of ["", "户号,月工资\n"]) {
    const data = whole(read(text));
    expect([data.population.size, data.rowsRead, data.faults.length]).toEqual([0, 0, 0]);
  }
});

test("columns that say nothing known are ignored, and may be mapped by hand", () => {
  const heads = ["户号", "工资", "月工资(元)", "月工资", "weight"];
  expect(suggestColumns(heads, plan)).toEqual([
    { use: { kind: "household" } },
    { use: { kind: "ignored" }, note: "unknown" },
    { use: { kind: "fact", entity: "成员", fact: "月工资" } },
    { use: { kind: "ignored" }, note: "twice" },
    { use: { kind: "weight" } },
  ]);
  for (const head of ["月工资（万元）", "月工资（元/年）", "月工资(分)"])
    expect(suggestColumns([head], plan)).toEqual([{ use: { kind: "ignored" }, note: "unit" }]);
  const columns = [{ kind: "fact", entity: "成员", fact: "月工资" }] as const;
  const rows = [{ number: 2, cells: ["80"] }];
  const { population } = readMicrodata({ heads: ["工资"], rows, columns, plain }, plan);
  expect(householdAt(population, plan, 0)).toEqual({ household: { 成员: [{ 月工资: "80" }] } });
});

test("a table in GB18030 is the same as in UTF-8", () => {
  // 户号,户籍类别 / 1,城镇 in the encoding of older Chinese programs.
  const bytes = Uint8Array.from([
    0xbb, 0xa7, 0xba, 0xc5, 0x2c, 0xbb, 0xa7, 0xbc, 0xae, 0xc0, 0xe0, 0xb1, 0xf0, 0x0a, 0x31, 0x2c,
    0xb3, 0xc7, 0xd5, 0xf2, 0x0a,
  ]);
  const text = "户号,户籍类别\n1,城镇\n";
  expect(maybeTextOf(bytes)).toBe(text);
  expect(maybeTextOf(new TextEncoder().encode(text))).toBe(text);
  expect(read(maybeTextOf(bytes) ?? "").ids).toEqual(["1"]);
  expect(maybeTextOf(Uint8Array.from([0xff, 0xff, 0x00]))).toBeUndefined();
});

test("thousands of rows are read within seconds, none lost", () => {
  const lines = Array.from({ length: 20_000 }, (_, i) => `${i >> 1},城镇,${i % 7 === 0 ? "x" : i}`);
  const data = whole(read(`户号,户籍类别,月工资\n${lines.join("\n")}\n`));
  expect(data.rowsRead).toBe(20_000);
  expect(data.rowsUsed).toBeGreaterThan(10_000);
});
