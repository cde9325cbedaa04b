/** Sums and answers beside the formulas of a draft, for one household. */
import { expect, test } from "vitest";
import { inlaysIn, maybeDate, openPolicy, planOn } from "../../../src/engine/index.ts";

const vocabulary = `
entities:
  家庭: {en: household}
家庭:
  月收入: {unit: 元/户/月, en: income}
  人数: {unit: 人, en: people}
results:
  programmes: [补助, 津贴]
`;

const policy = `spec: 1
id: small
title: {zh: 小例, en: Small}
documents:
  例: {title: {zh: 例, en: example}}
parameters:
  标准:
    unit: 元/人/月
    cite: 例
    values:
      - {from: 2020-01-01, value: 1045, status: published}
  比例:
    unit: 人/户
    cite: 例
    values:
      - {from: 2020-01-01, value: 0.3, status: published}
programmes:
  补助:
    on: 家庭
    cite: 例
    eligible:
      all:
        - id: 收入
          when: 月收入 < 标准 * 人数
    amount:
      unit: 元/户/月
      formula: 标准 * 比例
      round: {mode: up, step: 1} # 进到元
  津贴:
    on: 家庭
    cite: 例
    amount:
      unit: 元/户/月
      formula: 标准 * 人数 - 月收入
`;

const texts = {
  vocabulary: { file: "vocabulary.yaml", text: vocabulary },
  jurisdiction: { file: "small.yaml", text: policy },
};
const opened = openPolicy(texts);

function inlays(facts: Record<string, string>, from = "", to = "") {
  if (opened.policy === undefined) throw new Error(JSON.stringify(opened.diagnostics));
  const found = inlaysIn({
    plan: planOn(opened.policy, maybeDate("2025-10-01") ?? 0),
    facts: { household: facts },
    file: "small.yaml",
    text: policy,
    start: from === "" ? 0 : policy.indexOf(from),
    end: to === "" ? policy.length : policy.indexOf(to) + to.length,
  });
  const lineOf = (at: number) => policy.slice(policy.lastIndexOf("\n", at - 1) + 1, at).trim();
  return found.map(({ at, ...one }) => ({ before: lineOf(at), one }));
}

test("an amount shows its sum, and its rounding on the line that says so: 1045 × 0.3 = 313.5, up to 314", () => {
  const found = inlays({ 月收入: "1800", 人数: "3" }, "formula: 标准 * 比例", "step: 1}");

  expect(found).toMatchObject([
    { before: "formula: 标准 * 比例", one: { kind: "sum", result: { value: { text: "313.5" } } } },
    {
      before: "round: {mode: up, step: 1}",
      one: { kind: "round", mode: "up", result: { value: { text: "314" } } },
    },
  ]);
});

test("a condition shows its sides and whether it is met: 1800 < 1045 × 3", () => {
  const [found] = inlays({ 月收入: "1800", 人数: "3" }, "when:", "人数\n");

  expect(found).toMatchObject({
    before: "when: 月收入 < 标准 * 人数",
    one: {
      kind: "answer",
      isMet: true,
      comparison: { left: { value: { text: "1800" } }, right: { value: { text: "3135" } } },
    },
  });
});

test("what is not known is told so, and has no sum", () => {
  const found = inlays({ 人数: "3" });

  expect(found.map(({ before }) => before)).toEqual(["when: 月收入 < 标准 * 人数"]);
  expect(found[0]?.one).toEqual({ kind: "answer" });
});

test("only what stands in the stretch is told", () => {
  const found = inlays({ 月收入: "1800", 人数: "3" }, "  津贴:");

  expect(found.map(({ before }) => before)).toEqual(["formula: 标准 * 人数 - 月收入"]);
});
