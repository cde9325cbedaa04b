import { expect, test } from "vitest";
import { type Amended, amendmentList, amendmentSentence } from "../../src/text/amendments.ts";

const entry = {
  section: "parameters",
  name: "低收入家庭救助比例",
  en: "low-income aid rate",
} as const;
const always = { kind: "value", variants: [], from: "2026-01-01" } as const;
const published = { status: "published", cite: ["例"] } as const;

const both = (change: Amended) => [
  amendmentSentence(change, "zh"),
  amendmentSentence(change, "en"),
];

test("a share is said as a percentage, from its first day", () => {
  const unit = "人/户";
  expect(
    both({
      ...entry,
      what: always,
      before: { text: "0.3", unit, ...published },
      after: { text: "0.355", unit, ...published },
    }),
  ).toEqual([
    "低收入家庭救助比例：30% → 35.5%，自 2026-01-01 起",
    "low-income aid rate: 30% → 35.5%, from 2026-01-01",
  ]);
});

test("a sum of money has its unit once, and its variants", () => {
  const unit = "元/人/月";
  expect(
    both({
      section: "parameters",
      name: "低保标准",
      en: "dibao standard",
      what: {
        kind: "value",
        variants: [["城镇"], ["农村", "是"]],
        from: "2025-09-01",
        to: "2025-12-31",
      },
      before: { text: "1045", unit, ...published },
      after: { text: "1100.5", unit, ...published },
    }),
  ).toEqual([
    "低保标准（城镇、农村·是）：1,045 → 1,100.5 元/人/月，2025-09-01 至 2025-12-31",
    "dibao standard (城镇, 农村·是): 1,045 → 1,100.5 yuan/person/month, from 2025-09-01 to 2025-12-31",
  ]);
});

test("silence is said, never as zero", () => {
  const value = { text: "900", unit: "元", ...published };
  const change = { section: "parameters", name: "限额", en: "cap", what: always } as const;
  expect(both({ ...change, after: value })).toEqual([
    "限额：未规定 → 900 元，自 2026-01-01 起",
    "cap: not stated → 900 yuan, from 2026-01-01",
  ]);
  expect(both({ ...change, before: value })).toEqual([
    "限额：900 元 → 未规定，自 2026-01-01 起",
    "cap: 900 yuan → not stated, from 2026-01-01",
  ]);
});

test("a figure that stays has its status, its source and its range said", () => {
  const [zh, en] = both({
    ...entry,
    what: always,
    before: { text: "0.3", status: "published", cite: ["甲"] },
    after: { text: "0.3", status: "assumed", cite: ["乙"], range: "0.2–0.4" },
  });
  expect(zh).toBe(
    "低收入家庭救助比例：30% 不变，公布值 → 假设值，依据 甲 → 依据 乙，范围 无 → 范围 0.2–0.4，自 2026-01-01 起",
  );
  expect(en).toBe(
    "low-income aid rate: 30% stays, published → assumed, source 甲 → source 乙, range none → range 0.2–0.4, from 2026-01-01",
  );
});

test("rules are said part by part", () => {
  const aid = { section: "programmes", name: "补助", en: "aid" } as const;
  const condition = { kind: "part", part: "condition", id: "收入", en: "income" } as const;
  expect(
    both({
      ...aid,
      what: { ...condition, aspect: "when" },
      before: { text: "甲 < 乙" },
      after: { text: "甲 <= 乙" },
    }),
  ).toEqual(["补助：条件“收入” 甲 < 乙 → 甲 <= 乙", "aid: condition “income” 甲 < 乙 → 甲 <= 乙"]);
  expect(
    both({
      ...aid,
      what: { ...condition, aspect: "force" },
      before: { text: "firm" },
      after: { text: "may" },
    }),
  ).toEqual([
    "补助：条件“收入” 用语力度 应当 → 可以",
    "aid: condition “income” force of wording shall → may",
  ]);
  expect(both({ ...aid, what: condition, before: { text: "甲 < 乙" } })).toEqual([
    "补助：删去条件“收入”：甲 < 乙",
    "aid: condition “income” taken out: 甲 < 乙",
  ]);
  const amount = { kind: "part", part: "amount", id: "", en: "", aspect: "rounding" } as const;
  expect(both({ ...aid, what: amount, before: { text: "up 1" } })).toEqual([
    "补助：金额 取整 进到 1 → 无",
    "aid: amount rounding up to 1 → none",
  ]);
  expect(both({ ...aid, what: { kind: "entry" }, after: { text: "标准 * 人口" } })).toEqual([
    "新增项目“补助”：标准 * 人口",
    "new programme “aid”: 标准 * 人口",
  ]);
});

test("the list is numbered within each kind of entry", () => {
  const change = { ...entry, what: always, before: { text: "0.3" }, after: { text: "0.35" } };
  const clause: Amended = {
    section: "clauses",
    name: "例.1",
    en: "",
    what: { kind: "aspect", aspect: "disposition" },
    before: { text: "open" },
    after: { text: "encoded" },
  };
  expect(amendmentList([change, change, clause], { title: "修改", locale: "zh" })).toBe(
    [
      "# 修改\n",
      "## 参数\n",
      "1. 低收入家庭救助比例：30% → 35%，自 2026-01-01 起",
      "2. 低收入家庭救助比例：30% → 35%，自 2026-01-01 起\n",
      "## 条文\n",
      "1. 例.1：处理方式 待入 → 已入规则\n",
    ].join("\n"),
  );
});
