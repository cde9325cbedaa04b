import { describe, expect, test } from "vitest";
import { readPolicy } from "../../../support/read-policy.ts";

/** What is written, and every fault of it: code and marked text. */
const bad: readonly (readonly [title: string, region: string, faults: readonly string[]])[] = [
  [
    "a section that the language lacks",
    "programs:\n  低保: {}\n",
    ["schema/unknown-key «programs»"],
  ],
  [
    "a slip in a key of an entry",
    "parameters:\n  低保标准: {en: standard, untt: 元/人/月}\n",
    ["schema/unknown-key «untt»"],
  ],
  ["a section that is a list", "parameters: [低保标准]\n", ["schema/wrong-kind «parameters»"]],
  ["nothing after a key", "parameters:\n", ["schema/empty-value «parameters»"]],
  [
    "a formula that YAML took for a list",
    "checks:\n  限额:\n    en: cap\n    when: [1, 2]\n",
    ["schema/wrong-kind «[1, 2]»"],
  ],
  [
    "a force that does not exist",
    "checks:\n  限额: {en: cap, force: firmly, when: true}\n",
    ["schema/unknown-word «firmly»"],
  ],
  [
    "a name with a space",
    "checks:\n  限 额: {en: cap, when: true}\n",
    ["schema/not-a-name «限 额»"],
  ],
  [
    "a day that the calendar lacks",
    "from: {date: 2022-02-30, status: published}\n",
    ["schema/not-a-date «2022-02-30»"],
  ],
  [
    "a date with slashes",
    "parameters:\n  甲:\n    en: a\n    values:\n      - {from: 2022/3/1, value: 1, status: published}\n",
    ["schema/not-a-date «2022/3/1»"],
  ],
  [
    "a value without its date and status",
    "parameters:\n  甲:\n    en: a\n    values:\n      - {value: 1}\n",
    ["schema/missing-key «value»", "schema/missing-key «value»"],
  ],
  [
    "a range of one",
    "parameters:\n  甲:\n    en: a\n    values:\n      - {from: 2022-03-01, value: 1, status: assumed, range: [1]}\n",
    ["schema/list-length «[1]»"],
  ],
  [
    "a clause that is an umbrella and encoded",
    "documents:\n  d: {title: {zh: 甲, en: a}}\nclauses:\n  d.1: {gloss: {zh: 甲, en: a}, children: [d.1.a], disposition: encoded}\n",
    ["schema/unwanted-key «disposition»"],
  ],
  [
    "a duty without a reason",
    "documents:\n  d: {title: {zh: 甲, en: a}}\nclauses:\n  d.1: {gloss: {zh: 甲, en: a}, disposition: duty}\n",
    ["schema/missing-key «d.1»"],
  ],
  [
    "a condition of two names",
    "programmes:\n  低保:\n    en: dibao\n    on: 家庭\n    eligible:\n      all:\n        - 甲: a\n          乙: b\n",
    ["schema/condition-pair «甲: a\n          乙: b»"],
  ],
  [
    "a condition without an id",
    "programmes:\n  低保:\n    en: dibao\n    on: 家庭\n    eligible:\n      all:\n        - when: a\n          force: may\n",
    ["schema/missing-key «when»"],
  ],
  [
    "a title in one language",
    "seal: {zh: 津}\n",
    ["schema/missing-key «seal»", "schema/missing-key «seal»"],
  ],
  [
    "a yes for a true",
    "documents:\n  d: {title: {zh: 甲, en: a}, outside: yes}\n",
    ["schema/not-a-yes-or-no «yes»"],
  ],
  [
    "sections out of order",
    "checks:\n  限额: {en: cap, when: true}\nparameters: {}\n",
    ["schema/section-order «parameters»"],
  ],
];

describe("a document laid out otherwise than the language", () => {
  test.for(bad)("%s", ([, region, faults]) => {
    expect(readPolicy({ region }).faults).toEqual(faults);
  });
});

describe("numbers that are no plain decimals", () => {
  const step = (text: string) => `round: {mode: up, step: ${text}}\n`;

  test.for([
    ["010", "10"],
    ["1_000", "1000"],
    ["1e3", "1000"],
    ["１０００", "1000"],
    ["1万", "10000"],
    ["30%", "0.3"],
    [".5", "0.5"],
    ["300元", "300"],
  ])("%s is marked, and mended to %s", ([written = "", mended]) => {
    const { faults, diagnostics } = readPolicy({ region: step(written) });
    expect(faults).toEqual([`schema/not-a-number «${written}»`]);
    expect(diagnostics[0]?.fix?.text).toBe(mended);
  });

  test("a word is marked, and nothing is offered for it", () => {
    const { faults, diagnostics } = readPolicy({ region: step("much") });
    expect(faults).toEqual(["schema/not-a-number «much»"]);
    expect(diagnostics[0]?.fix).toBeUndefined();
  });
});

test("the nearest key is offered as the cure, one that is there already is not", () => {
  const region = "parameters:\n  甲: {en: a, unit: 元, unitt: 元}\n";
  const [fault] = readPolicy({ region }).diagnostics;
  expect(fault?.details).toMatchObject({ key: "unitt", nearest: "" });
  expect(readPolicy({ region: "parameter: {}\n" }).diagnostics[0]?.fix?.text).toBe("parameters");
});

test("every fault of a file shows in one run, in the order of the text", () => {
  const region =
    "round: {mode: upp, step: 1}\nchecks:\n  甲: {en: a, force: must, when: 1 = = 2}\nextra: 1\n";
  expect(readPolicy({ region }).faults.map((fault) => fault.split(" ")[0])).toEqual([
    "schema/unknown-word",
    "schema/unknown-word",
    "feel/missing-operand",
    "schema/unknown-key",
  ]);
});
