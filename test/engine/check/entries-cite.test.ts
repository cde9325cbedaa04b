/** Every kind of entry that cites nothing is told at its name, with the parts that cite nothing either. */
import { describe, expect, test } from "vitest";
import { holdPolicy } from "../../support/hold-policy.ts";

const uncited = (text: string) =>
  holdPolicy(text).faults.filter((fault) => fault === "check/uncited «甲»");
const table = (name: string, cite: string) => `table: |
      | 财产符合规定 | ${name} | cite |
      |---|---|---|
      | true | 上次核查日 | d.1 |
      | false | 上次核查日 | ${cite} |
`;

test.for<[kind: string, text: string]>([
  [
    "a reading",
    "readings:\n  甲: {question: {zh: 哪种, en: Which?}, options: [宽, 严], default: 宽}\n",
  ],
  ["a value", "derived:\n  甲: {en: a, on: 家庭, type: boolean, formula: 财产符合规定}\n"],
  ["a programme of nothing", "programmes:\n  甲: {en: a, on: 家庭}\n"],
  ["a choice", "choices:\n  甲: {en: a, options: [低保], chosen: 申请人选择}\n"],
  ["a check", "checks:\n  甲: {en: a, when: 1 < 2}\n"],
  ["a deadline", "deadlines:\n  甲: {en: a, on: 家庭, due: 上次核查日}\n"],
  ["a route", "routes:\n  甲: {en: a, on: 家庭, formula: 财产符合规定}\n"],
  [
    "a table of which a row cites nothing",
    `deadlines:\n  甲:\n    en: a\n    on: 家庭\n    ${table("甲", "-")}`,
  ],
])("%s", ([, text]) => {
  expect(uncited(text)).toEqual(["check/uncited «甲»"]);
  expect(uncited(text.replace(/\}\n$/, ", cite: d.1}\n").replace("| - |", "| d.1 |"))).toEqual([]);
});

test.for(["deadlines", "routes"])(
  "a table in %s needs no citation over rows that all cite",
  (section) => {
    const entry = `${section}:\n  甲:\n    en: a\n    on: 家庭\n    ${table("甲", "d.1")}`;
    expect(uncited(entry)).toEqual([]);
  },
);

describe("a programme's parts", () => {
  const parts = `programmes:
  甲:
    en: a
    on: 家庭
    eligible:
      all:
        - {id: 财产, when: 财产符合规定, cite: d.1}
        - {id: 其他, open: 其他}
    duration: {start: 上次核查日, months: 6}
    amount: {unit: 元/户/月, formula: 家庭月收入}
    entitlements:
      取暖: {en: heating, kind: goods}
      住房: {en: housing, kind: goods, cite: d.1}
`;
  const silent = (text: string) => {
    const found = holdPolicy(text).diagnostics.find(({ code }) => code === "check/uncited");
    return found?.because.map(({ note }) => note);
  };

  test("that cite nothing are named, each at its place", () => {
    expect(silent(parts)).toEqual(["其他", "duration", "amount", "取暖"]);
  });

  test("are all that is lacking: once each cites, nothing is", () => {
    const cited = parts
      .replace("open: 其他}", "open: 其他, cite: d.1}")
      .replace("months: 6}", "months: 6, cite: d.1}")
      .replace("家庭月收入}", "家庭月收入, cite: d.1}");
    expect(silent(cited)).toEqual(["取暖"]);
    expect(silent(cited.replace("goods}", "goods, cite: d.1}"))).toBeUndefined();
  });

  test("are told of a programme alone", () => {
    const value = "derived:\n  甲: {en: a, on: 家庭, type: boolean, formula: 财产符合规定}\n";
    expect(silent(value)).toEqual([]);
  });
});
