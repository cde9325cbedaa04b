/**
 * Between what a number lies: a comparison with the bound itself tells whether it was found, and found exactly.
 *
 * The facts: a grade from 0 to 4, money from 0 up, a parameter without bounds.
 */
import { describe, expect, test } from "vitest";
import { analysed, derived, withTable } from "../../../support/analysed.ts";

/** `true` or `false` where the formula is always so, else `either`. */
function verdict(formula: string, { on = "成员", before = "", after = "" } = {}): string {
  const text = `derived:\n${before}${derived("结果", formula, { on })}${after}`;
  const found = analysed(text).faults.filter((fault) => fault.endsWith(`«${formula}»`));
  if (found.length === 0) return "either";
  return String(found[0]?.startsWith("compile/always-true"));
}

/** Always, and with the bound left out no longer. */
const edges: readonly (readonly [always: string, either: string])[] = [
  ["等级 >= 0", "等级 > 0"],
  ["等级 <= 4", "等级 < 4"],
  ["等级 + 等级 <= 8", "等级 + 等级 < 8"],
  ["等级 + 1 >= 1", "等级 + 1 > 1"],
  ["等级 - 1 <= 3", "等级 - 1 < 3"],
  ["1 - 等级 <= 1", "1 - 等级 < 1"],
  ["0 - 3 <= 1 - 等级", "0 - 3 < 1 - 等级"],
  ["-等级 <= 0", "-等级 < 0"],
  ["-等级 >= 0 - 4", "-等级 > 0 - 4"],
  ["等级 * 2 <= 8", "等级 * 2 < 8"],
  ["(等级 + 1) * 2 >= 2", "(等级 + 1) * 2 > 2"],
  ["等级 / 2 <= 2", "等级 / 2 < 2"],
  ["等级 / 2 >= 0", "等级 / 2 > 0"],
  ["4 / (等级 + 1) <= 4", "4 / (等级 + 1) < 4"],
  ["4 / (等级 + 1) >= 0.8", "4 / (等级 + 1) > 0.8"],
  ["4 / 等级 >= 1", "4 / 等级 > 1"],
  ["abs(等级 - 2) >= 0", "abs(等级 - 2) > 0"],
  ["max(等级, 2) >= 2", "max(等级, 2) > 2"],
  ["max(等级, 2) <= 4", "max(等级, 2) < 4"],
  ["max(2, 等级, 3) >= 3", "max(2, 等级, 3) > 3"],
  ["min(等级, 2) <= 2", "min(等级, 2) < 2"],
  ["min(等级, 2) >= 0", "min(等级, 2) > 0"],
  ["min(3, 等级, 2) <= 2", "min(3, 等级, 2) < 2"],
  ["max(工资, 标准) >= 0", "max(工资, 标准) > 0"],
  ["(if 重病 then 1 else 3) >= 1", "(if 重病 then 1 else 3) > 1"],
  ["(if 重病 then 1 else 3) <= 3", "(if 重病 then 1 else 3) < 3"],
  ["(if 重病 then 3 else 1) >= 1", "(if 重病 then 3 else 1) > 1"],
  ["get or else(等级, 9) <= 9", "get or else(等级, 9) < 9"],
  ["get or else(等级, 9) >= 0", "get or else(等级, 9) > 0"],
];

describe("an operation on what is bounded", () => {
  test.for(edges)("%s, and not %s", ([always, either]) => {
    expect([verdict(always), verdict(either)]).toEqual(["true", "either"]);
  });

  test.for<[always: string, either: string]>([
    ["count(成员) >= 0", "count(成员) > 0"],
    ["count(成员) < 1 or count(成员) >= 1", "count(成员) < 1 or count(成员) >= 2"],
    ["count(成员) <= 0 or count(成员) >= 1", "count(成员) < 0 or count(成员) >= 1"],
    ["sum(成员.工资) >= 0", "sum(成员.工资) > 0"],
    ["max(成员.等级) <= 4", "max(成员.等级) < 4"],
    ["min(成员.等级) >= 0", "min(成员.等级) > 0"],
    ["max(for m in 成员 return m.等级 + 1) <= 5", "max(for m in 成员 return m.等级 + 1) < 5"],
  ])("over members: %s, and not %s", ([always, either]) => {
    const on = { on: "家庭" };
    expect([verdict(always, on), verdict(either, on)]).toEqual(["true", "either"]);
  });

  test.for([
    // Signs that are not known, divisors that may be zero, a parameter, and ends that one side alone has.
    "等级 * (0 - 1) <= 0",
    "(0 - 1) * 等级 <= 0",
    "(等级 - 1) / 2 >= 0",
    "2 / (等级 - 1) >= 0",
    "4 / 等级 < 100",
    "abs(等级 - 2) <= 2",
    "min(工资, 标准) >= 0",
    "max(工资, 标准) <= 100",
    "工资 + 标准 >= 0",
    "工资 - 工资 >= 0",
    "(if 重病 then 工资 else 标准) >= 0",
    "get or else(工资, 标准) >= 0",
    "floor(等级) <= 4",
    "years and months duration(出生日期, 评估日).years >= 0",
  ])("nothing is certain of %s", (formula) => {
    expect(verdict(formula)).toBe("either");
  });

  test("nothing is certain of a sum of what may be below zero, nor how great a sum is", () => {
    const on = { on: "家庭" };
    expect(verdict("sum(for m in 成员 return m.等级 - 1) >= 0", on)).toBe("either");
    expect(verdict("sum(成员.等级) <= 4", on)).toBe("either");
  });

  test("a fact of an outer entity, and of a variable, has its own bounds", () => {
    expect(verdict("家庭.其他收入 >= 0")).toBe("true");
    const { faults } = analysed(
      `derived:\n${derived("结果", "some m in 成员 satisfies m.等级 <= 4", { on: "家庭" })}`,
    );
    expect(faults).toEqual(["compile/always-true «m.等级 <= 4»"]);
  });
});

describe("a value behind a name", () => {
  const third = (round: string) => `  值:
    en: value
    on: 成员
    unit: 1
    formula: (等级 + 1) / 3
    cite: d
${round}`;

  test("is bounded as its formula is: a third to five thirds", () => {
    const before = third("");
    expect(verdict("值 < 2", { before })).toBe("true");
    expect(verdict("值 > 0", { before })).toBe("true");
    expect(verdict("值 > 1", { before })).toBe("either");
  });

  test("rounded up it is 1 to 2, rounded down 0 to 1", () => {
    const up = { before: third("    round: {mode: up, step: 1}\n") };
    expect([verdict("值 <= 2", up), verdict("值 < 2", up)]).toEqual(["true", "either"]);
    expect([verdict("值 >= 1", up), verdict("值 > 1", up)]).toEqual(["true", "either"]);
    const down = { before: third("    round: {mode: down, step: 1}\n") };
    expect([verdict("值 <= 1", down), verdict("值 > 0", down)]).toEqual(["true", "either"]);
  });

  test("read outward it is bounded too, and of two that are, neither takes the other's", () => {
    const before = `${derived("多", "工资 + 5", { unit: "元/人/月" })}${derived("少", "工资 + 1", { unit: "元/人/月" })}`;
    expect(verdict("多 >= 5", { before })).toBe("true");
    expect(verdict("少 >= 5", { before })).toBe("either");
    expect(verdict("多 >= 5 and 少 >= 1", { before })).toBe("true");
  });

  test("of a table lies between the least and the greatest of its results, but for sums and counts", () => {
    const found = (hit: string, formula: string) => {
      const rows = ["| 等级 | 结果 |", "| < 2 | 3 |", "| - | 1 |"];
      const table = withTable(rows, { hit, type: "unit: 1" });
      const { faults } = analysed(`${table}${derived("问", formula)}`);
      return faults.filter((fault) => fault.endsWith(`«${formula}»`)).length > 0;
    };
    for (const hit of ["first", "max", "min"]) {
      expect([found(hit, "结果 >= 1"), found(hit, "结果 > 1")]).toEqual([true, false]);
      expect([found(hit, "结果 <= 3"), found(hit, "结果 < 3")]).toEqual([true, false]);
    }
    for (const hit of ["sum", "count"]) {
      expect(found(hit, "结果 <= 3")).toBe(false);
      expect(found(hit, "结果 >= 1")).toBe(false);
    }
  });

  test("an amount of a programme has no bounds", () => {
    const programme =
      "programmes:\n  补助:\n    en: aid\n    on: 成员\n    cite: d\n    amount: {unit: 元/人/月, formula: 工资}\n";
    const { faults } = analysed(`${programme}derived:\n${derived("结果", "补助.金额 >= 0")}`);
    expect(faults).toEqual([]);
  });
});

describe("two sides without a figure", () => {
  test.for<[formula: string, always: string]>([
    ["等级 + 5 > 等级", "true"],
    ["等级 < 等级 + 5", "true"],
    ["等级 > 等级 + 5", "false"],
    ["等级 = 等级 + 5", "false"],
    ["等级 != 等级 + 5", "true"],
    ["等级 + 4 >= 等级 * 1", "true"],
    ["等级 * 1 <= 等级 + 4", "true"],
    ["等级 + 4 > 等级 * 1", "either"],
    ["等级 * 1 < 等级 + 4", "either"],
    ["等级 + 3 >= 等级 * 1", "either"],
    ["等级 - 4 <= 0 - 等级", "either"],
  ])("%s: %s", ([formula, always]) => expect(verdict(formula)).toBe(always));
});

test("a factor that may be below zero leaves a product without bounds, whichever it is", () => {
  for (const product of ["(等级 - 2) * 等级", "等级 * (等级 - 2)"]) {
    expect(verdict(`${product} >= 0`)).toBe("either");
    expect(verdict(`${product} <= 8`)).toBe("either");
  }
  for (const quotient of ["(等级 - 2) / (等级 + 1)", "(等级 + 1) / (等级 - 5)"])
    expect(verdict(`${quotient} >= 0`)).toBe("either");
});
