/** Which checks a proposal bears on: by what they read, however many rules stand between. */
import { expect, test } from "vitest";
import { openProposalsOver, regionText } from "../../support/open-proposals.ts";

const region = regionText
  .replace(
    "derived:\n",
    `derived:
  半数: {en: half, unit: 元, formula: 无关数 / 2, cite: d}
  双数: {en: twice, unit: 元, formula: 半数 * 2 + 半数, cite: d}
`,
  )
  .replace(
    "checks:\n",
    "checks:\n  隔层限: {en: by way of rules, when: 双数 > 0 * 无关限, cite: d}\n",
  );

function proposed(...bodies: readonly string[]) {
  const { checks } = openProposalsOver(region, ...bodies).planOn("2026-08-01");
  return checks.flatMap(({ name, isProposed }) => (isProposed ? [name] : []));
}

test("a check knows the parameters behind the rules that it reads", () => {
  const { checks } = openProposalsOver(region).planOn("2026-08-01");
  expect(checks.map(({ name, parameters }) => [name, [...parameters].sort().join()])).toEqual([
    ["隔层限", "无关数,无关限"],
    ["其他限", "无关数,无关限"],
    ["特困下限", "下限倍数,标准,特困标准"],
  ]);
  expect(proposed()).toEqual([]);
});

test("a proposal bears on the checks that read one of the parameters it changes", () => {
  const changes = (...names: readonly string[]) =>
    `parameters:\n${names.map((name) => `  ${name}: {value: 7, cite: p1文}\n`).join("")}`;
  expect(proposed(changes("无关数"))).toEqual(["隔层限", "其他限"]);
  expect(proposed(changes("无关数", "比例"))).toEqual(["隔层限", "其他限"]);
  expect(proposed(changes("比例"))).toEqual([]);
});

test("a proposal bears on the checks that read a rule it changes", () => {
  expect(proposed("derived:\n  半数: {formula: 无关数 / 4, cite: p1文}\n")).toEqual(["隔层限"]);
});
