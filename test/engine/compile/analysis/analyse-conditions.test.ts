/** Conditions that test nothing, by the declared ranges and options. */
import { expect, test } from "vitest";
import { analysed, derived, withTable } from "../../../support/analysed.ts";

const found = (formula: string, on = "成员") =>
  analysed(`derived:\n${derived("结果", formula, { on })}`).faults;

test.for([
  ["等级 >= 0", "compile/always-true «等级 >= 0»"],
  ["等级 < 5", "compile/always-true «等级 < 5»"],
  ["5 > 等级", "compile/always-true «5 > 等级»"],
  ["等级 > 4", "compile/always-false «等级 > 4»"],
  ["等级 in [5..9]", "compile/always-false «[5..9]»"],
  ["等级 > 2 and 等级 < 3", "compile/always-false «等级 > 2 and 等级 < 3»"],
  ["等级 < 2 or 等级 > 1", "compile/always-true «等级 < 2 or 等级 > 1»"],
  ["工资 + 10 > 5", "compile/always-true «工资 + 10 > 5»"],
  ["工资 >= 0 and 重病", "compile/always-true «工资 >= 0»"],
  ["重病 or not(重病)", "compile/always-true «重病 or not(重病)»"],
  ["标准 <= 标准", "compile/always-true «标准 <= 标准»"],
  ["工资 < 标准 and 工资 > 标准", "compile/always-false «工资 < 标准 and 工资 > 标准»"],
  ["工资 < 标准 or 标准 <= 工资", "compile/always-true «工资 < 标准 or 标准 <= 工资»"],
  ["等级 + 4 < 工资 / 工资", undefined],
] as const)("%s", ([formula, expected]) => {
  expect(found(formula)).toEqual(expected === undefined ? [] : [expected]);
});

test.for([
  "等级 in [0..2]",
  "等级 in (0, 1, 2)",
  "工资 > 0",
  "工资 < 标准",
  "工资 between 0 and 100",
  "等级 != 2 or 重病",
  '姓名 = "甲"',
  "not(重病) and 等级 = 4",
  "工资 - 10 < 0",
  "等级 = null",
])("%s tests something", (formula) => {
  expect(found(formula)).toEqual([]);
});

test("every option of an enum named is always true, and one left out is not", () => {
  expect(found('户籍类别 in ("城镇", "农村")', "家庭")).toHaveLength(1);
  expect(found('户籍类别 = "城镇" and 户籍类别 = "农村"', "家庭")).toHaveLength(1);
  expect(found('户籍类别 in ("城镇")', "家庭")).toEqual([]);
});

test("a value worked out is held to the bounds of what it is worked out from", () => {
  const total = derived("总额", "max(sum(成员.工资) - 其他收入, 0)", {
    on: "家庭",
    unit: "元/户/月",
  });
  const sections = (formula: string) =>
    `derived:\n${total}${derived("结果", formula, { on: "家庭" })}`;
  expect(analysed(sections("总额 >= 0")).faults).toEqual(["compile/always-true «总额 >= 0»"]);
  expect(analysed(sections("总额 < 0")).faults).toEqual(["compile/always-false «总额 < 0»"]);
  expect(analysed(sections("总额 > 0")).faults).toEqual([]);
});

test("a condition of a programme and a cell are looked at too, with what is declared of the fact", () => {
  const programme = `programmes:
  补助:
    en: benefit
    on: 成员
    cite: d
    eligible:
      any:
        - 重病
        - {id: 高等级, when: 等级 > 4}
`;
  const { faults, diagnostics } = analysed(programme);
  expect(faults).toEqual(["compile/always-false «等级 > 4»"]);
  expect(diagnostics[0]?.details.ranges).toBe("等级 [0..4]");
  const table = withTable(["| 等级 | 结果 |", "| > 4 | true |", "| - | false |"], { hit: "first" });
  expect(analysed(table).faults).toEqual(["compile/always-false «> 4»"]);
});

test("names that double at every step, long formulas and long tables take no time", () => {
  const doubling = Array.from({ length: 60 }, (_, i) =>
    derived(`甲${i + 1}`, `甲${i} + 甲${i}`, { unit: "元/人/月" }),
  );
  const chain = Array.from({ length: 400 }, (_, i) => derived(`乙${i + 1}`, `not(乙${i})`));
  const before = [
    derived("甲0", "工资", { unit: "元/人/月" }),
    ...doubling,
    derived("乙0", "重病"),
    ...chain,
    derived("长", Array.from({ length: 150 }, (_, i) => `工资 != ${i}`).join(" and ")),
  ].join("");
  const rows = Array.from({ length: 120 }, (_, i) => `| ${i} | - | - | ${i % 7} |`);
  const { faults } = analysed(
    withTable(["| 甲60 | 乙400 | 长 | 结果 |", ...rows], { type: "unit: 1", before }),
  );
  expect(faults.filter((fault) => fault.includes("overlap"))).toEqual([]);
}, 20_000);
