/**
 * Every word of the formula language: how it is written, what becomes of units, and an example for the household of
 * examples/case.yaml under examples/place.yaml.
 *
 * Out:      entries in the order of the page. What an example comes to was worked by hand; when the site is built the
 *           engine computes it, and another value fails the build.
 * Ignores:  what each word means; that is in formula-words.ts and in the words of the editor.
 */

export type FormulaGroup = "functions" | "operators" | "forms" | "properties" | "names";

/** What becomes of units; formula-words.ts says it in words. */
export type UnitRule =
  | "none"
  | "kept"
  | "equal"
  | "people"
  | "multiply"
  | "divide"
  | "power"
  | "counted"
  | "months"
  | "time"
  | "part"
  | "bare";

export interface FormulaEntry {
  readonly group: FormulaGroup;
  /** The word as the language has it; what names the entry. */
  readonly word: string;
  /** How it is written; `n` is a number. */
  readonly signature: string;
  readonly units: UnitRule;
  readonly example: FormulaExample;
}

export interface FormulaExample {
  readonly formula: string;
  readonly on: "家庭" | "成员" | "申请";
  /** `unit: 元`, `type: boolean`. */
  readonly type: string;
  /** Of several members, one after another. */
  readonly gives: string;
}

type Row = readonly [
  word: string,
  signature: string,
  units: UnitRule,
  on: FormulaExample["on"],
  type: string,
  formula: string,
  gives: string,
];

const sum = "unit: 元/户/月";
const truth = "type: boolean";
const number = "type: number";
const date = "type: date";

const functions: readonly Row[] = [
  ["not", "not(yes-or-no)", "none", "家庭", truth, "not(存款 > 存款限额)", "true"],
  ["abs", "abs(n)", "kept", "家庭", sum, "abs(家庭月收入 - 生活标准 * 家庭人口)", "800"],
  ["modulo", "modulo(n, n)", "equal", "家庭", "unit: 元", "modulo(存款, 存款限额 * 0.12)", "2000"],
  ["floor", "floor(n[, places])", "kept", "家庭", sum, "floor(家庭月收入 / 3)", "333"],
  ["ceiling", "ceiling(n[, places])", "kept", "家庭", sum, "ceiling(家庭月收入 / 3)", "334"],
  ["round up", "round up(n, places)", "kept", "家庭", sum, "round up(家庭月收入 / 3, 1)", "333.4"],
  [
    "round down",
    "round down(n, places)",
    "kept",
    "家庭",
    sum,
    "round down(家庭月收入 / 3, 1)",
    "333.3",
  ],
  [
    "round half up",
    "round half up(n, places)",
    "kept",
    "家庭",
    sum,
    "round half up(sum(成员.月工资), 0)",
    "1001",
  ],
  [
    "round half down",
    "round half down(n, places)",
    "kept",
    "家庭",
    sum,
    "round half down(sum(成员.月工资), 0)",
    "1000",
  ],
  ["decimal", "decimal(n, places)", "kept", "家庭", sum, "decimal(家庭月收入 / 3, 2)", "333.33"],
  ["min", "min(list) · min(n, n, …)", "equal", "家庭", "unit: 元/人/月", "min(成员.月工资)", "0"],
  [
    "max",
    "max(list) · max(n, n, …)",
    "equal",
    "家庭",
    sum,
    "max(家庭月收入 - 生活标准 * 家庭人口, 0)",
    "0",
  ],
  ["sum", "sum(list) · sum(n, n, …)", "people", "家庭", sum, "sum(成员.月工资)", "1000.5"],
  [
    "mean",
    "mean(list) · mean(n, n, …)",
    "equal",
    "家庭",
    "unit: 元/人/月",
    "mean(成员.月工资)",
    "500.25",
  ],
  ["count", "count(list)", "counted", "家庭", "unit: 人", "count(成员[在就业])", "1"],
  ["all", "all(list)", "none", "家庭", truth, "all(成员.在就业)", "false"],
  ["any", "any(list)", "none", "家庭", truth, "any(成员.在就业)", "true"],
  ["date", "date(text)", "time", "成员", truth, '出生日期 < date("2000-01-01")', "true false"],
  ["duration", "duration(text)", "time", "申请", date, '受理日 + duration("P20D")', "2024-03-21"],
  [
    "years and months duration",
    "years and months duration(date, date)",
    "months",
    "成员",
    "unit: 月",
    "years and months duration(出生日期, 评估日)",
    "466 101",
  ],
  [
    "starts with",
    "starts with(text, text)",
    "none",
    "成员",
    truth,
    'starts with(姓名, "甲")',
    "true false",
  ],
  ["contains", "contains(text, text)", "none", "成员", truth, 'contains(姓名, "乙")', "false true"],
  ["string length", "string length(text)", "bare", "成员", number, "string length(姓名)", "1 1"],
  [
    "get or else",
    "get or else(value, value)",
    "equal",
    "申请",
    "unit: 元",
    "get or else(拟救助金额, 0)",
    "2000",
  ],
];

const operators: readonly Row[] = [
  [
    "or",
    "yes-or-no or yes-or-no",
    "none",
    "成员",
    truth,
    '在就业 or 照料等级 = "全部"',
    "true false",
  ],
  ["and", "yes-or-no and yes-or-no", "none", "成员", truth, "在就业 and 月工资 > 0", "true false"],
  ["=", "value = value", "equal", "家庭", truth, '户籍类别 = "城镇"', "true"],
  ["!=", "value != value", "equal", "成员", truth, '照料等级 != "不需"', "false true"],
  ["<", "n < n", "equal", "家庭", truth, "家庭月收入 / 家庭人口 < 生活标准", "true"],
  ["<=", "n <= n", "equal", "家庭", truth, "存款 <= 存款限额", "true"],
  [">", "n > n", "equal", "家庭", truth, "存款 > 存款限额", "false"],
  [">=", "n >= n", "equal", "家庭", truth, "家庭人口 >= 2", "true"],
  ["+", "n + n · date + duration", "equal", "家庭", sum, "sum(成员.月工资) + 其他收入", "1000.5"],
  ["-", "n - n · -n", "equal", "家庭", sum, "生活标准 * 家庭人口 - 家庭月收入", "800"],
  ["*", "n * n", "multiply", "家庭", sum, "生活标准 * 家庭人口", "1800"],
  ["/", "n / n", "divide", "家庭", "unit: 元/人/月", "家庭月收入 / 家庭人口", "500"],
  ["**", "n ** whole number", "power", "家庭", "unit: 元", "存款限额 * 0.5 ** 2", "12500"],
];

const forms: readonly Row[] = [
  [
    "if",
    "if … then … else …",
    "equal",
    "家庭",
    sum,
    "if 家庭人口 > 1 then 其他收入 else 家庭月收入",
    "0",
  ],
  [
    "some",
    "some x in list satisfies …",
    "none",
    "家庭",
    truth,
    "some 一人 in 成员 satisfies 一人.在就业",
    "true",
  ],
  [
    "every",
    "every x in list satisfies …",
    "none",
    "家庭",
    truth,
    "every 一人 in 成员 satisfies 一人.月工资 > 0",
    "false",
  ],
  [
    "for",
    "for x in list return …",
    "people",
    "家庭",
    sum,
    "sum(for 一人 in 成员 return 一人.月工资 / 2)",
    "500.25",
  ],
  ["between", "n between n and n", "equal", "家庭", truth, "家庭人口 between 1 and 2", "true"],
  [
    "in",
    "value in (test, test) · value in [n..n]",
    "equal",
    "成员",
    truth,
    '照料等级 in ("部分", "全部")',
    "false true",
  ],
  ["[…]", "list[yes-or-no]", "kept", "家庭", "unit: 人", "count(成员[月工资 = 0])", "1"],
  [".", "list.name · value.option", "kept", "家庭", "unit: 元/人/月", "生活标准.农村", "700"],
  ["@", '@"2024-01-01" · @"P6M"', "time", "申请", date, '受理日 + @"P6M"', "2024-09-01"],
  ["true", "true · false", "none", "家庭", truth, "存款可豁免 = true", "true"],
  ["null", "value = null · value != null", "none", "申请", truth, "受理日 = null", "false"],
];

const properties: readonly Row[] = [
  ["year", "date.year", "bare", "申请", number, "受理日.year", "2024"],
  ["month", "date.month", "bare", "申请", number, "受理日.month", "3"],
  ["day", "date.day", "bare", "申请", number, "受理日.day", "1"],
  [
    "years",
    "duration.years",
    "part",
    "成员",
    "unit: 年",
    "years and months duration(出生日期, 评估日).years",
    "38 8",
  ],
  [
    "months",
    "duration.months",
    "part",
    "成员",
    "unit: 月",
    "years and months duration(出生日期, 评估日).months",
    "10 5",
  ],
];

const names: readonly Row[] = [
  ["评估日", "评估日", "time", "家庭", truth, '评估日 >= @"2024-01-01"', "true"],
  ["每年月数", "每年月数", "part", "家庭", "unit: 年", "最长月数 / 每年月数", "0.5"],
  ["金额", "项目.金额", "kept", "家庭", sum, "生活补助.金额", "800"],
];

const groups: readonly (readonly [FormulaGroup, readonly Row[]])[] = [
  ["functions", functions],
  ["operators", operators],
  ["forms", forms],
  ["properties", properties],
  ["names", names],
];

export const formulaEntries: readonly FormulaEntry[] = groups.flatMap(([group, rows]) =>
  rows.map(([word, signature, units, on, type, formula, gives]) => ({
    group,
    word,
    signature,
    units,
    example: { formula, on, type, gives },
  })),
);
