import { describe, expect, test } from "vitest";
import type { PlainQuantity, PlainReason } from "../../src/engine/index.ts";
import { moneyDigits, quantityText } from "../../src/text/figures.ts";
import {
  failureWords,
  hasWords,
  marginWords,
  missingWords,
  namerFor,
  reasonWords,
} from "../../src/text/reasons.ts";

const income: PlainQuantity = {
  name: "人均月收入",
  en: "assessed income a head",
  value: { kind: "number", text: "1254" },
  unit: "元/人/月",
  source: "derived",
  cite: [],
};
const standard: PlainQuantity = {
  ...income,
  name: "低保标准",
  en: "dibao standard",
  value: { kind: "number", text: "1045" },
  source: "parameter",
};
const failed: PlainReason = {
  kind: "condition",
  id: "收入低于标准",
  en: "income below the standard",
  outcome: "no",
  force: "firm",
  comparison: { left: income, operator: "<", right: standard, margin: "209", side: "above" },
  quantities: [],
  missing: [],
  cite: [],
  children: [],
};
const zh = namerFor("zh", {});
const en = namerFor("en", { 财产符合规定: "assets in order" });

describe("a reason in words", () => {
  test("what failed is said as it is, with the margin", () => {
    expect(reasonWords(failed, zh, "zh")).toEqual({
      title: "收入低于标准",
      detail: "人均月收入 1,254.00，不低于低保标准 1,045 元/人/月",
      margin: "高出 209.00 元",
    });
    expect(reasonWords(failed, en, "en")).toEqual({
      title: "income below the standard",
      detail: "assessed income a head 1,254.00, not below dibao standard 1,045 yuan/person/month",
      margin: "209.00 yuan above",
    });
  });

  test("a group without a name is called by what decided it; what says nothing is passed over", () => {
    const bare: PlainReason = {
      kind: "condition",
      id: "",
      en: "",
      outcome: "no",
      force: "firm",
      quantities: [],
      missing: [],
      cite: [],
      children: [],
    };
    const group: PlainReason = { ...bare, kind: "group", join: "all", children: [bare, failed] };
    expect([hasWords(bare, zh, "zh"), hasWords(group, zh, "zh")]).toEqual([false, true]);
    expect(failureWords(group, zh, "zh")).toBe("未满足：收入低于标准");
    expect(
      failureWords(
        { ...group, join: "none", children: [bare, { ...failed, outcome: "yes" }] },
        en,
        "en",
      ),
    ).toBe("excluded: income below the standard");
  });

  test("a margin of nothing is equality, not zero", () => {
    const equal = {
      left: income,
      operator: "<",
      right: standard,
      margin: "0",
      side: "equal",
    } as const;
    expect([marginWords(equal, "zh"), marginWords(equal, "en")]).toEqual([
      "恰好相等",
      "exactly equal",
    ]);
  });

  test("a condition named after the one fact it read does not say it twice", () => {
    const { comparison: _, ...rest } = failed;
    const fact: PlainQuantity = {
      ...income,
      name: "财产符合规定",
      value: { kind: "truth", isTrue: false },
      unit: "",
      source: "fact",
    };
    expect(
      reasonWords({ ...rest, id: "财产符合规定", en: "", quantities: [fact] }, zh, "zh"),
    ).toEqual({ title: "财产符合规定" });
  });

  test("what is missing is named, with whose it is", () => {
    const missing = [
      { kind: "fact", name: "财产符合规定" },
      { kind: "fact", name: "自理能力", of: { zh: "妻", en: "妻" } },
    ] as const;
    expect(missingWords(missing, zh, "zh")).toBe("财产符合规定、妻的自理能力");
    expect(missingWords(missing, en, "en")).toBe("assets in order, 自理能力 (妻)");
  });
});

describe("figures", () => {
  test("money without an end is rounded and says so", () => {
    expect([
      moneyDigits("1000/3"),
      moneyDigits("-2/3"),
      moneyDigits("1.005"),
      moneyDigits("600"),
    ]).toEqual(["≈333.33", "≈−0.67", "≈1.01", "600.00"]);
  });

  test("a standard stays as published; a date is no number", () => {
    expect(quantityText(standard, "zh", zh)).toBe("1,045 元/人/月");
    expect(
      quantityText({ ...income, value: { kind: "date", text: "2025-10-01" }, unit: "" }, "zh", zh),
    ).toBe("2025-10-01");
  });
});
