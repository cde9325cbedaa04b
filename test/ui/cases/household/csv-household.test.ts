/** A household as a table that office programs read and write. */
import { describe, expect, test } from "vitest";
import { cellsOf, textOfCells } from "../../../../src/text/csv-cells.ts";
import {
  householdOfTable,
  tableOfHousehold,
} from "../../../../src/ui/cases/household/csv-household.ts";
import {
  factsFromThing,
  thingFromFacts,
} from "../../../../src/ui/cases/household/household-tree.ts";
import { shippedForm as form } from "../../../support/household-form.ts";

const read = (text: string) => householdOfTable(cellsOf(text), form);
const facts = {
  household: {
    户籍类别: "农村",
    财产符合规定: "true",
    成员: [
      {
        姓名: "甲",
        出生日期: "1950-04-18",
        经营净收入: "-120.5",
        义务人: [{ 年龄: "44" }],
        就诊: [],
      },
      { 姓名: "乙", 残疾类别: "肢体", 义务人: [] },
    ],
    申请: [],
  },
};

test("a household comes back from its own table", () => {
  const table = textOfCells(tableOfHousehold(thingFromFacts(facts, form), form));

  expect(table.split("\r\n")[0]).toBe(
    "\uFEFF对象,户籍类别,财产符合规定,姓名,出生日期,经营净收入,残疾类别,年龄,申请,义务人,就诊",
  );
  expect(read(table).faults).toEqual([]);
  expect(read(table).facts).toEqual(factsFromThing(thingFromFacts(facts, form), form));
});

test("rows without a column for what they are about are members", () => {
  const { facts, faults } = read('姓名;月工资（元）;在就业\n甲;"4,800.00";是\n乙;;\n');

  expect(faults).toEqual([]);
  expect(facts).toEqual({
    household: { 成员: [{ 姓名: "甲", 月工资: "4800.00", 在就业: "true" }, { 姓名: "乙" }] },
  });
});

test("heads may be the vocabulary's glosses", () => {
  const { facts, faults } = read("thing,monthly wage,date of birth\nmember,1200,1980/5/1\n");

  expect(faults).toEqual([]);
  expect(facts).toEqual({ household: { 成员: [{ 出生日期: "1980-05-01", 月工资: "1200" }] } });
});

describe("a fault has its row and column, and the rest is taken", () => {
  test.each([
    ["对象,工资\n成员,1200\n", { kind: "unknown-column", row: 1, column: 2, text: "工资" }],
    ["对象,姓名,姓名\n成员,甲,乙\n", { kind: "column-twice", row: 1, column: 3 }],
    ["对象,姓名\n亲戚,甲\n", { kind: "unknown-thing", row: 2, column: 1, text: "亲戚" }],
    ["对象,年龄\n义务人,44\n", { kind: "belongs-nowhere", row: 2, text: "义务人" }],
    ["对象,住房套数\n家庭,1\n家庭,2\n", { kind: "second-household", row: 3 }],
    ["对象,住房套数\n成员,1\n", { kind: "not-of-thing", row: 2, column: 2, text: "成员" }],
    ["对象,姓名\n成员,甲,多\n", { kind: "beyond-columns", row: 2, column: 3, text: "多" }],
    ["对象,义务人\n成员,两人\n", { kind: "no-list", row: 2, column: 2, text: "两人" }],
    ['对象,姓名\n成员,"甲\n', { kind: "unclosed-quote", row: 2 }],
    ["对象,姓名\n", { kind: "empty", row: 1 }],
    ["", { kind: "empty", row: 1 }],
  ] as const)("%j", (text, fault) => {
    const { faults } = read(text);

    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject(fault);
  });

  test("an obligor after another household's thing does not go to the member before", () => {
    const { faults } = read(
      "对象,年龄,救助类型\n成员,,\n义务人,44,\n成员,,\n申请,,急难型\n义务人,50,\n",
    );
    expect(faults).toEqual([]);
  });
});

test("an obligor is that of the member above, whatever stands between", () => {
  const { facts, faults } = read(
    "对象,年龄,救助类型\n成员,,\n义务人,44,\n成员,,\n申请,,急难型\n义务人,50,\n",
  );

  expect(faults).toEqual([]);
  expect(facts.household).toEqual({
    成员: [{ 义务人: [{ 年龄: "44" }] }, { 义务人: [{ 年龄: "50" }] }],
    申请: [{ 救助类型: "急难型" }],
  });
});

test("the engine's faults find their cell, and a missing fact its row", () => {
  const { placeOf } = read("对象,姓名,月工资\n家庭,,\n成员,甲,约一千\n申请,,\n");

  expect(placeOf("成员[0].月工资")).toEqual({ row: 3, column: 3, head: "月工资" });
  expect(placeOf("申请[0].救助类型")).toEqual({ row: 4 });
});

describe("no cell is a formula", () => {
  test.each(["=1+1", "+1", "-cmd", "@SUM(A1)", "\t=1", "＝1+1"])("%j", (name) => {
    const root = thingFromFacts({ household: { 成员: [{ 姓名: name }] } }, form);
    const table = textOfCells(tableOfHousehold(root, form));

    expect(table).toMatch(/,"?'[=+\-@\t＝]/);
    expect(cellsOf(table).rows.at(-1)?.cells.at(-1)).toBe(name.trim());
  });

  test("a figure below zero stays a figure", () => {
    expect(textOfCells([["-120.5"]])).toBe("\uFEFF-120.5\r\n");
  });
});

test("quotes, line ends within a cell and a named separator are read as spreadsheets write them", () => {
  expect(cellsOf('sep=;\r\na;"b ""c""\r\nd"\r\n').rows).toEqual([
    { number: 2, cells: ["a", 'b "c"\r\nd'] },
  ]);
});
