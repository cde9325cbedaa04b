/** Wherever a formula may stand, it reads: a parameter read there alone is not told as read by nothing. */
import { expect, test } from "vitest";
import { fullVocabulary, holdPolicy } from "../../support/hold-policy.ts";

const line = "parameters:\n  线: {en: line, unit: 元/户/月, cite: d.1}\n";
const rule = "en: a\n    on: 家庭\n    cite: d.1\n    ";
const programme = (rest: string) => `programmes:\n  低保:\n    ${rule}${rest}\n`;
const table = (name: string, rest: string) =>
  `    table: |\n      | 家庭月收入 | ${name} |\n      |---|---|\n      | ${rest} |\n`;

/** Whether `线` is told as a parameter that nothing reads. */
function isTold(text: string): boolean {
  const { faults } = holdPolicy(line + text);
  return faults.includes("check/parameter-never-read «线»");
}

test("what nothing reads is told", () => {
  expect(isTold(programme("scope: 财产符合规定"))).toBe(true);
});

test.for<[where: string, text: string]>([
  ["the formula of a value", `derived:\n  值:\n    ${rule}unit: 元/户/月\n    formula: 线\n`],
  [
    "a heading",
    `derived:\n  值:\n    ${rule}type: boolean\n    hit: first\n    table: |
      | 线 | 值   |
      |----|------|
      | -  | true |
`,
  ],
  ["a cell", `derived:\n  值:\n    ${rule}type: boolean\n${table("值", "< 线 | true")}`],
  ["a result", `derived:\n  值:\n    ${rule}unit: 元/户/月\n${table("值", "- | 线")}`],
  ["a scope", programme("scope: 家庭月收入 < 线")],
  [
    "a condition",
    programme("eligible: {all: [{id: 甲, when: 家庭月收入 < 线}]}").replace(
      "eligible: {all: [{id: 甲, when: 家庭月收入 < 线}]}",
      "eligible:\n      all:\n        - {id: 甲, when: 家庭月收入 < 线}",
    ),
  ],
  [
    "a condition in a group under none",
    programme(`eligible:
      none:
        - id: 组
          any:
            - {id: 等, open: 其他}
            - {id: 甲, when: 家庭月收入 < 线}`),
  ],
  ["the start of a duration", programme("duration: {start: 线, months: 6}")],
  ["the months of a duration", programme("duration: {start: 上次核查日, months: 线}")],
  ["the least of a duration", programme("duration: {start: 上次核查日, months: 6, least: 线}")],
  ["the most of a duration", programme("duration: {start: 上次核查日, months: 6, most: 线}")],
  ["an amount", programme("amount: {unit: 元/户/月, formula: 线}")],
  ["a floor", programme("amount: {unit: 元/户/月, floor: 线}")],
  ["a ceiling", programme("amount: {unit: 元/户/月, ceiling: 线}")],
  [
    "an entitlement",
    programme("entitlements:\n      取暖: {en: h, kind: goods, when: 家庭月收入 < 线}"),
  ],
  ["a check", "checks:\n  下限: {en: floor, when: 线 > 0, cite: d.1}\n"],
  [
    "when a deadline applies",
    `deadlines:\n  答复:\n    ${rule}when: 线 > 0\n    due: 上次核查日\n`,
  ],
  ["a deadline", `deadlines:\n  答复:\n    ${rule}due: 线\n`],
  ["when a route applies", `routes:\n  受理:\n    ${rule}when: 线 > 0\n    formula: ("街道")\n`],
  ["a route", `routes:\n  受理:\n    ${rule}formula: 线\n`],
])("%s reads", ([, text]) => expect(isTold(text)).toBe(false));

test("a variant that is named reads its parameter", () => {
  const varied = line.replace("cite", "by: 户籍类别, cite");
  const { faults } = holdPolicy(
    `${varied}checks:\n  下限: {en: floor, when: 线.城镇 > 0, cite: d.1}\n`,
  );
  expect(faults).not.toContain("check/parameter-never-read «线»");
});

test("a part of a path reads, for the name may be what stands behind the dot", () => {
  expect(isTold(`derived:\n  值:\n    ${rule}unit: 元/户/月\n    formula: 家庭.线\n`)).toBe(false);
});

test("what a parameter varies by is read, and so is what says which option was chosen", () => {
  const by = `  标准: {en: b, unit: 元, by: 线, cite: d.1}\nchecks:\n  下限: {en: c, when: 标准 > 0, cite: d.1}\n`;
  expect(isTold(by)).toBe(false);
  expect(fullVocabulary).toContain("申请人选择");
  expect(
    isTold(
      `${programme("scope: 财产符合规定")}choices:\n  选一: {en: c, options: [低保], chosen: 线, cite: d.1}\n`,
    ),
  ).toBe(false);
});

test("tables are looked at wherever they stand", () => {
  const twice = (name: string) => `    hit: first
    table: |
      | 财产符合规定 | ${name} |
      |---|---|
      | true | 1 |
      | true | 2 |
`;
  const unreached = (text: string) =>
    holdPolicy(text).faults.filter((fault) => fault.startsWith("check/unreachable-row"));
  for (const text of [
    `deadlines:\n  答复:\n    ${rule.trimEnd()}\n${twice("答复")}`,
    `routes:\n  受理:\n    ${rule.trimEnd()}\n${twice("受理")}`,
    `programmes:\n  低保:\n    ${rule}amount:\n      unit: 元/户/月\n${twice("低保").replaceAll(/^/gm, "  ")}`,
  ])
    expect(unreached(text)).toEqual(["check/unreachable-row «| true | 2 |»"]);
});
