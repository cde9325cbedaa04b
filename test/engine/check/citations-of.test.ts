/** A citation of nothing is found wherever one may stand. */
import { expect, test } from "vitest";
import { holdPolicy } from "../../support/hold-policy.ts";

const programme = (rest: string) =>
  `programmes:\n  低保:\n    en: a\n    on: 家庭\n    cite: d\n${rest}`;
const table = (name: string, result: string) =>
  `table: |\n      | 财产符合规定 | ${name} | cite |\n      |---|---|---|\n      | true | ${result} | 无 |\n`;
const entry = (section: string, rest: string) =>
  `${section}:\n  甲:\n    en: a\n    on: 家庭\n    cite: d\n    ${rest}`;

test.for<[where: string, text: string]>([
  ["the version's first day", "from: {date: 2022-01-01, status: assumed, cite: 无}\n"],
  ["the file's rounding", "round: {mode: up, step: 1, cite: 无}\n"],
  ["a parameter", "parameters:\n  甲: {en: a, unit: 元, cite: 无}\n"],
  [
    "a value of a parameter",
    "parameters:\n  甲: {en: a, unit: 元, cite: d, values: [{from: 2022-01-01, value: 1, status: published, cite: 无}]}\n",
  ],
  [
    "a reading",
    "readings:\n  甲: {question: {zh: 哪, en: W}, options: [宽, 严], default: 宽, cite: 无}\n",
  ],
  [
    "a value",
    "derived:\n  甲: {en: a, on: 家庭, type: boolean, formula: 财产符合规定, cite: 无}\n",
  ],
  [
    "its rounding",
    entry(
      "derived",
      "unit: 元/户/月\n    formula: 家庭月收入\n    round: {mode: up, step: 1, cite: 无}\n",
    ),
  ],
  ["a row of its table", entry("derived", `type: boolean\n    ${table("甲", "true")}`)],
  ["a programme", "programmes:\n  低保: {en: a, on: 家庭, cite: 无}\n"],
  [
    "a condition",
    programme("    eligible:\n      all:\n        - {id: 甲, when: 财产符合规定, cite: 无}\n"),
  ],
  [
    "a condition in a group",
    programme(
      "    eligible:\n      any:\n        - id: 组\n          none:\n            - {id: 甲, open: 其他, cite: 无}\n",
    ),
  ],
  ["a duration", programme("    duration: {start: 上次核查日, months: 6, cite: 无}\n")],
  ["an amount", programme("    amount: {unit: 元/户/月, formula: 家庭月收入, cite: 无}\n")],
  [
    "its rounding",
    programme(
      "    amount: {unit: 元/户/月, formula: 家庭月收入, cite: d, round: {mode: up, step: 1, cite: 无}}\n",
    ),
  ],
  [
    "a row of its table",
    programme(
      `    amount:\n      unit: 元/户/月\n      ${table("低保", "家庭月收入").replaceAll("\n      |", "\n        |")}`,
    ),
  ],
  ["an entitlement", programme("    entitlements:\n      取暖: {en: h, kind: goods, cite: 无}\n")],
  [
    "a choice",
    `${programme("")}choices:\n  甲: {en: a, options: [低保], chosen: 申请人选择, cite: 无}\n`,
  ],
  ["a check", "checks:\n  甲: {en: a, when: 1 < 2, cite: 无}\n"],
  ["a deadline", "deadlines:\n  甲: {en: a, on: 家庭, due: 上次核查日, cite: 无}\n"],
  ["a row of its table", entry("deadlines", table("甲", "上次核查日"))],
  ["a route", "routes:\n  甲: {en: a, on: 家庭, formula: 财产符合规定, cite: 无}\n"],
  ["a row of its table", entry("routes", table("甲", '"街道"'))],
])("%s", ([, text]) => {
  const { faults } = holdPolicy(text);
  expect(faults).toContain("check/unknown-citation «无»");
  expect(holdPolicy(text.replaceAll("无", "d")).faults.join()).not.toContain("unknown-citation");
});
