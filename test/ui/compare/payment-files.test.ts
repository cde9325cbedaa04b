/** Payments as a file: a figure where one is known, and in its place never a zero. */
import { expect, test } from "vitest";
import type { PaymentRow, PolicyView } from "../../../src/engine/index.ts";
import { textFor } from "../../../src/text/text-for.ts";
import { csvOfPayments } from "../../../src/ui/compare/payment-groups.ts";

const policy = (id: string, title: string): PolicyView => ({
  id,
  title: { zh: title, en: title },
  seal: { zh: title, en: title, series: 1 },
  specHash: "",
  isBeforeVersion: false,
  clauseCount: 0,
  clauses: {},
  documents: {},
  assumptions: {},
  readings: {},
  english: {},
});

test("each place has its figure and its status, or the word that stands for it", () => {
  const row: PaymentRow = {
    household: "family",
    programme: "低保",
    en: "dibao",
    unit: "元/户/月",
    payments: [
      { kind: "paid", region: "a", value: "1335", weakest: "published" },
      { kind: "paid", region: "b", value: "870.5", weakest: "assumed" },
      { kind: "unpaid", region: "c", outcome: "silent", why: "outcome" },
    ],
  };
  const words = {
    text: textFor("zh"),
    locale: "zh",
    policies: [policy("a", "甲地"), policy("b", "乙地"), policy("c", "丙地")],
    households: [{ id: "family", title: { zh: "一户", en: "family" }, facts: {} }],
  } as const;
  const [head, cells] = csvOfPayments([row], words);
  expect(head).toHaveLength(cells?.length ?? 0);
  expect(cells).toEqual(["一户", "低保", "1335", "公布值", "870.5", "假设值", "", "未规定", ""]);
});
