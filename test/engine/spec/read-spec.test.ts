import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { readPolicy, everyEntry as region, smallVocabulary } from "../../support/read-policy.ts";

describe("a policy of every kind of entry", () => {
  const { spec, faults } = readPolicy({ region });
  const dibao = spec?.programmes.get("低保");

  test("is read without a fault", () => expect(faults).toEqual([]));

  test("has its head, and cases as trees", () => {
    expect(spec).toMatchObject({
      id: "x",
      seal: { zh: "某", series: 2 },
      from: { status: "assumed" },
    });
    expect(spec?.tests.map(({ name }) => name)).toEqual(["三口之家"]);
    expect(spec?.baseline).toBeUndefined();
  });

  test("gives a clause to the longest document id that begins it", () => {
    const documents = [...(spec?.clauses.values() ?? [])].map(({ id, document }) => [id, document]);
    expect(documents).toEqual([
      ["d.1", "d"],
      ["d.1.a", "d"],
      ["d.附.1", "d.附"],
    ]);
    expect(spec?.clauses.get("d.附.1")?.reason).toEqual({ zh: "组织性要求", en: "组织性要求" });
  });

  test("nests conditions, and hands their entry's citation down", () => {
    const [special] = dibao?.eligible?.any ?? [];
    expect(special).toMatchObject({
      kind: "group",
      id: "特殊",
      force: "firm",
      cite: [{ id: "d" }],
    });
    const parts = special?.kind === "group" ? special.group.all : [];
    expect(parts?.map(({ id, kind, cite }) => [id, kind, cite[0]?.id])).toEqual([
      ["财产符合规定", "formula", "d"],
      ["等", "open", "d.1.a"],
    ]);
    expect(dibao?.eligible?.none?.[0]).toMatchObject({ id: "已就业", kind: "formula" });
  });

  test("rounds an amount without a rounding as the file does", () => {
    expect(dibao?.amount).toMatchObject({ round: { mode: "half-up" }, floor: { text: "100" } });
    expect(dibao?.amount?.body).toBeUndefined();
    expect(dibao?.entitlements[0]).toMatchObject({
      kind: "goods",
      force: "encourage",
      name: "取暖",
    });
  });

  test("reads a table with its hit policy; a row without a citation takes the entry's", () => {
    const body = spec?.derived.find(({ name }) => name === "下次核查日")?.body;
    const table = body?.kind === "table" ? body.table : undefined;
    expect(table?.hit).toBe("first");
    expect(table?.columns.map(({ heading }) => heading.text)).toEqual(["财产符合规定"]);
    expect(table?.rows.map(({ result, cite }) => [result.text, cite[0]?.id])).toEqual([
      ["评估日", "d.1.a"],
      ["评估日 + 核查月数", "d"],
    ]);
  });

  test("has the hash of its texts one after another", () => {
    const text = `${smallVocabulary}spec: 1\nid: x\ntitle: {zh: 某地, en: Somewhere}\n${region}`;
    expect(spec?.hash).toBe(createHash("sha256").update(text).digest("hex"));
  });
});

/** What is written, and every fault of it. */
const bad: readonly (readonly [string, string, readonly string[]])[] = [
  ["a programme on nothing", "programmes:\n  低保: {en: dibao}\n", ["schema/missing-key «低保»"]],
  [
    "an entity that does not exist",
    "programmes:\n  低保: {en: dibao, on: 家亭}\n",
    ["spec/unknown-entity «家亭»"],
  ],
  ["an entry without a gloss", "programmes:\n  低保: {on: 家庭}\n", ["spec/missing-gloss «低保»"]],
  ["a derived value without a formula", "derived:\n  甲: {en: a}\n", ["schema/missing-key «甲»"]],
  [
    "an amount without a unit",
    "programmes:\n  低保: {en: a, on: 家庭, amount: {formula: 1}}\n",
    ["schema/missing-key «amount»"],
  ],
  ["a rounding without a mode", "round: {step: 1}\n", ["schema/missing-key «round»"]],
  [
    "a rounding in steps of nothing",
    "round: {mode: up, step: 0}\n",
    ["spec/step-not-positive «0»"],
  ],
  [
    "a formula beside a table",
    "derived:\n  甲:\n    en: a\n    formula: 1\n    table: |\n      | 乙 | 甲 |\n      |----|----|\n      | -  | 1  |\n",
    ["spec/two-ways «table»"],
  ],
  [
    "a formula in quotes",
    'checks:\n  甲:\n    en: a\n    when: "1 < 2"\n',
    ['spec/quoted-formula «"1 < 2"»'],
  ],
  [
    "a formula of two lines",
    "checks:\n  甲:\n    en: a\n    when: 1\n      < 2\n",
    ["spec/formula-lines «1\n      < 2»"],
  ],
  [
    "a default that is no option",
    "readings:\n  甲: {question: {zh: 何, en: what}, options: [乙, 丙], default: 丁}\n",
    ["spec/unknown-option «丁»"],
  ],
  [
    "a clause of no document",
    "clauses:\n  e.1: {gloss: {zh: 甲, en: a}, disposition: encoded}\n",
    ["spec/unknown-document «e.1»"],
  ],
  [
    "a condition that tests nothing",
    "programmes:\n  低保:\n    en: a\n    on: 家庭\n    eligible:\n      all:\n        - {id: 甲, force: may}\n",
    ["spec/empty-condition «甲»"],
  ],
  [
    "a condition that tests twice",
    "programmes:\n  低保:\n    en: a\n    on: 家庭\n    eligible:\n      all:\n        - {id: 甲, when: a, open: b}\n",
    ["spec/two-ways «open»"],
  ],
  [
    "a duration without a beginning",
    "programmes:\n  低保: {en: a, on: 家庭, duration: {months: 6}}\n",
    ["schema/missing-key «duration»"],
  ],
];

describe("an entry that cannot stand", () => {
  test.for(bad)("%s", ([, text, faults]) => {
    expect(readPolicy({ region: text }).faults).toEqual(faults);
  });
});

describe("names", () => {
  test("a parameter and a programme of one name point at each other", () => {
    const { faults, diagnostics } = readPolicy({
      region: "parameters:\n  甲: {en: a}\nprogrammes:\n  甲: {en: a, on: 家庭}\n",
    });
    expect(faults).toEqual(["spec/duplicate-name «甲»"]);
    expect(diagnostics[0]?.because).toHaveLength(1);
  });

  test("a derived value may share a fact's name on another entity, not on its own", () => {
    const derived = (on: string) => `derived:\n  月工资: {en: wage, on: ${on}, formula: 1}\n`;
    expect(readPolicy({ region: derived("家庭") }).faults).toEqual([]);
    expect(readPolicy({ region: derived("成员") }).faults).toEqual([
      "spec/duplicate-name «月工资»",
    ]);
  });

  test("an entity's name is taken everywhere", () => {
    const region = "derived:\n  成员: {en: m, on: 家庭, formula: 1}\n";
    expect(readPolicy({ region }).faults).toEqual(["spec/duplicate-name «成员»"]);
  });
});

test("of a file with hundreds of faults two hundred show, the last saying how many more", () => {
  const region = Array.from({ length: 250 }, (_, i) => `k${i}: 1\n`).join("");
  const { diagnostics } = readPolicy({ region });
  expect(diagnostics).toHaveLength(200);
  expect(diagnostics.at(-1)).toMatchObject({ code: "yaml/more-faults", details: { count: "51" } });
});
