import { expect, test } from "vitest";
import { textFromRational } from "../../../src/engine/index.ts";
import { needsOf, programme, run } from "../../support/small-policy.ts";

const eitherWay = `
parameters:
  计发方式: {en: method, options: [按差额, 分档], cite: 例}
  档次: {en: tier, unit: 元/户/月, cite: 例}
programmes:
  补助:
    en: aid
    on: 家庭
    cite: 例
    amount:
      unit: 元/户/月
      formula: if 计发方式 = "分档" then 档次 else 1000 - 月收入
`;

test("an open method leaves the amount unknown, and what each method would give is told", () => {
  const result = run(eitherWay, { household: { 月收入: "400" } });
  const { outcome, amount, methods } = programme(result, "补助");
  expect([outcome, amount?.value, needsOf(result, "补助")]).toEqual([
    "yes",
    undefined,
    ["计发方式"],
  ]);
  const told = methods.map(({ parameter, amounts }) => [
    parameter,
    [...amounts].map(([option, one]) => [option, one?.value && textFromRational(one.value)]),
  ]);
  expect(told).toEqual([
    [
      "计发方式",
      [
        ["按差额", "600"],
        ["分档", undefined],
      ],
    ],
  ]);
});

test("a method that is given leaves nothing to try", () => {
  const given = { household: { 月收入: "400" }, parameters: { 计发方式: "按差额" } };
  expect(programme(run(eitherWay, given), "补助").methods).toEqual([]);
});
