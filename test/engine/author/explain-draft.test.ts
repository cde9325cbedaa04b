import { expect, test } from "vitest";
import { explainDraft, maybeDate, type PlainReason, planOn } from "../../../src/engine/index.ts";
import { smallPolicy, smallText } from "../../support/small-policy.ts";

const thirds = `
parameters:
  标准:
    en: standard
    unit: 元/人/月
    cite: 例
    values:
      - {from: 2020-01-01, value: 10, status: published, cite: 例}
derived:
  人口: {en: size, on: 家庭, unit: 人, formula: count(成员), cite: 例}
programmes:
  补助:
    en: aid
    on: 家庭
    cite: 例
    eligible:
      all:
        - 收入低: 月收入 / 人口 < 标准 * 2
    amount:
      unit: 元/户/月
      formula: 标准 * 人口 + 月收入 / 3
      round: {mode: half-up, step: 0.01, cite: 例}
`;
const household = { household: { 月收入: "10", 成员: [{}, {}] } };
const plan = () => planOn(smallPolicy(thirds), maybeDate("2025-10-01") ?? 0);
const textOf = (at: { readonly start: number; readonly end: number } | undefined) =>
  at === undefined ? "" : smallText(thirds).slice(at.start, at.end);

test("each reason stands at the formula that made it, each term at what defines it", () => {
  const [part] = explainDraft(plan(), household, "补助")?.programme.parts ?? [];
  const [reason] = part?.reasons ?? ([] as readonly PlainReason[]);
  expect([reason?.id, textOf(reason?.at)]).toEqual(["收入低", "月收入 / 人口 < 标准 * 2"]);
  const sum = part?.sums.at(-1);
  expect(textOf(sum?.at)).toBe("标准 * 人口 + 月收入 / 3");
  const figures = sum?.terms.flatMap((term) => (term.kind === "figure" ? [term.quantity] : []));
  expect(figures?.map(({ name, at }) => [name, textOf(at).slice(0, 18)])).toEqual([
    ["标准", "{from: 2020-01-01,"],
    ["人口", "人口"],
    ["月收入", "月收入"],
    [undefined, "3"],
  ]);
});

test("the certificate gives 20 + 10/3 = 70/3 and its rounding to 23.33, worked out twice more", () => {
  const [certificate] = explainDraft(plan(), household, "补助")?.certificates ?? [];
  expect(certificate).toMatchObject({
    fraction: { n: "70", d: "3" },
    value: "23.33",
    unit: "元/户/月",
    round: { mode: "half-up", step: "0.01", cite: ["例"] },
  });
  expect(certificate?.recomputations.map(({ value, agrees }) => [value, agrees])).toEqual([
    ["23.33", true],
    ["23.33", true],
  ]);
});

test("a programme that neither policy nor vocabulary knows is not explained", () => {
  expect(explainDraft(plan(), household, "无此项")).toBeUndefined();
});
