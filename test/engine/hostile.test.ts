/**
 * Faulty and hostile policies, from their text to a plan: each is told with its place, within a second, and nothing
 * throws.
 *
 * The samples of test/samples/hostile hold each construct once; every beginning of them is read, and every text that
 * one deleted character makes of them, but for those inside a word: to cut or shorten a word at another letter makes
 * the same kind of text. Where such a text still compiles, a household is evaluated under it.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { maybeDate } from "../../src/engine/base/calendar.ts";
import type { Diagnostic } from "../../src/engine/base/diagnostic.ts";
import { planOn } from "../../src/engine/compile/compile-spec.ts";
import { evaluateHousehold } from "../../src/engine/evaluate/evaluate-household.ts";
import {
  fullVocabulary,
  type HeldPolicy,
  holdPolicy,
  holdTexts,
  resultOf,
  source,
} from "../support/hold-policy.ts";

const folder = join(import.meta.dirname, "..", "samples", "hostile");
const sample = (file: string) => ({ file, text: readFileSync(join(folder, file), "utf8") });
const vocabulary = sample("vocabulary.yaml");
const jurisdiction = sample("every-construct.yaml");
const evaluationDate = maybeDate("2022-03-01") ?? 0;

/** What a policy is faulted for. A second on an idle machine is the promise; tests share theirs, hence five. */
function quickly(hold: () => HeldPolicy): readonly string[] {
  const before = performance.now();
  const { faults, diagnostics } = hold();
  expect(performance.now() - before).toBeLessThan(5000);
  for (const { at } of diagnostics) expect(at.end).toBeGreaterThanOrEqual(at.start);
  return faults;
}

function alone(text: string): HeldPolicy {
  return holdTexts({
    vocabulary: { file: "vocabulary.yaml", text: fullVocabulary },
    jurisdiction: { file: "x.yaml", text },
  });
}

describe("slips of an author", () => {
  test.for<[what: string, text: string, fault: string]>([
    ["a typing error in a name", resultOf("财产符合规"), "compile/unknown-name «财产符合规»"],
    [
      "an amount a head compared with an amount a household",
      resultOf("人均月收入 < 家庭月收入"),
      "compile/unit-clash «人均月收入 < 家庭月收入»",
    ],
    ["a rule that needs itself", resultOf("not(结果)"), "compile/circular-rules «结果»"],
    [
      "a day that no calendar has",
      "parameters:\n  月数: {en: m, unit: 月, values: [{from: 2022-02-30, value: 6, status: published, cite: d.1}]}\n",
      "schema/not-a-date «2022-02-30»",
    ],
    [
      "a clause that is not registered",
      resultOf("财产符合规定").replace("cite: d.1", "cite: d.9"),
      "check/unknown-citation «d.9»",
    ],
    [
      "an option that an enum lacks",
      resultOf('户籍类别 = "城市"'),
      'compile/unknown-option «"城市"»',
    ],
    [
      "a member's fact read from the household",
      resultOf("重病患者"),
      "compile/child-fact «重病患者»",
    ],
    [
      "an entity that does not exist",
      resultOf("true", { on: "家户" }),
      "spec/unknown-entity «家户»",
    ],
  ])("%s", ([, text, fault]) => {
    expect(quickly(() => holdPolicy(text))).toContain(fault);
  });
});

describe("files that are no policy", () => {
  test.for<[what: string, text: string, fault: string]>([
    ["an empty file", "", "yaml/empty-document «»"],
    ["a file of comments", "# nothing\n", "yaml/empty-document «»"],
    [
      "a file of bytes",
      "\u0000\u0001PNG\u0000\u001a\n\u0000",
      "yaml/control-character «\u0000\u0001»",
    ],
    ["a list", "- 1\n", "yaml/not-a-map «- 1»"],
    ["a file without an id", "spec: 1\ntitle: {zh: 某, en: s}\n", "schema/missing-key «spec»"],
    [
      "a file without a language version",
      "id: x\ntitle: {zh: 某, en: s}\n",
      "schema/missing-key «id»",
    ],
    [
      "a policy that extends itself",
      "spec: 1\nid: x\nextends: x\ntitle: {zh: 某, en: s}\n",
      "spec/unknown-baseline «x»",
    ],
    [
      "a policy that extends something unknown",
      "spec: 1\nid: x\nextends: 全国\ntitle: {zh: 某, en: s}\n",
      "spec/unknown-baseline «全国»",
    ],
  ])("%s", ([, text, fault]) => {
    expect(quickly(() => alone(text))).toContain(fault);
  });

  test("a region that extends another baseline than the one read", () => {
    const region = "spec: 1\nid: x\nextends: other\ntitle: {zh: 某, en: s}\n";
    const baseline = "spec: 1\nid: national\ntitle: {zh: 国, en: n}\n";
    const texts = {
      vocabulary: { file: "vocabulary.yaml", text: fullVocabulary },
      baseline: { file: "national.yaml", text: baseline },
      jurisdiction: { file: "x.yaml", text: region },
    };
    expect(quickly(() => holdTexts(texts))).toContain("spec/unknown-baseline «other»");
  });
});

describe("vocabularies that do not hang together", () => {
  const withEntities = (entities: string) =>
    `entities:\n${entities}家庭:\n  财产符合规定: {type: boolean, en: a}\n成员:\n  月工资: {unit: 元/人/月, en: w}\n`;
  test.for<[what: string, entities: string, faults: readonly string[]]>([
    [
      "an entity that belongs to nothing, beside the household",
      "  家庭: {en: household}\n  成员: {en: member, unit: 人}\n",
      ["spec/second-household «成员»", "compile/entity-out-of-reach «成员»"],
    ],
    [
      "entities that belong to each other",
      "  家庭: {en: household}\n  成员: {en: member, of: 甲}\n  甲: {en: a, of: 成员}\n",
      ["spec/entity-loop «甲»", "compile/entity-out-of-reach «成员»"],
    ],
    [
      "no household, for the only entity belongs to itself",
      "  家庭: {en: household, of: 家庭}\n  成员: {en: member, of: 家庭}\n",
      ["spec/entity-loop «家庭»"],
    ],
    [
      "no household, for its name is another's owner only",
      "  成员: {en: member, of: 住户}\n",
      ["spec/unknown-entity «住户»", "spec/unknown-entity «家庭»"],
    ],
  ])("%s", ([, entities, faults]) => {
    const text = resultOf("any(成员.月工资 > 0)");
    const told = quickly(() => holdPolicy(text, { vocabulary: withEntities(entities) }));
    expect(told).toEqual(expect.arrayContaining([...faults]));
  });

  test("a rule on an entity apart cannot read the household", () => {
    const entities = "  家庭: {en: household}\n  成员: {en: member, unit: 人}\n";
    const text = resultOf("家庭.财产符合规定", { on: "成员" });
    const told = quickly(() => holdPolicy(text, { vocabulary: withEntities(entities) }));
    expect(told).toContain("compile/entity-out-of-reach «家庭»");
  });

  test("no entity at all", () => {
    const told = quickly(() => holdPolicy(resultOf("1 < 2"), { vocabulary: "entities: {}\n" }));
    expect(told).toContain("spec/no-household «entities»");
  });
});

describe("names that a program could stumble over", () => {
  const bodies = {
    parameters: "{en: p, unit: 元, cite: d.1}",
    readings: "{question: {zh: q, en: q}, options: [a, b], default: a, cite: d.1}",
    derived: "{en: p, on: 家庭, type: boolean, formula: 财产符合规定, cite: d.1}",
    programmes: "{en: p, on: 家庭, cite: d.1}",
    choices: "{en: c, options: [低保], chosen: 申请人选择, cite: d.1}",
    checks: "{en: c, when: 1 < 2, cite: d.1}",
    deadlines: "{en: c, on: 申请, due: 申请时间, cite: d.1}",
    routes: '{en: c, on: 申请, formula: ("a"), cite: d.1}',
    tests: "{date: 2022-03-01}",
  };
  const reserved = "yaml/reserved-name «__proto__»";

  test.for(Object.entries(bodies))("__proto__ under %s", ([section, body]) => {
    const told = quickly(() => holdPolicy(`${section}:\n  __proto__: ${body}\n`));
    expect(told).toContain(reserved);
  });

  test.for(["documents:\n  __proto__: {title: {zh: a, en: a}}\n", "clauses:\n  __proto__: {}\n"])(
    "%s",
    (sources) => {
      expect(quickly(() => holdPolicy(resultOf("true"), { sources }))).toContain(reserved);
    },
  );

  test("__proto__ as an entity, a fact and an enum", () => {
    const hostile = fullVocabulary
      .replace("enums:", "  __proto__: {en: p, of: 家庭}\nenums:\n  __proto__: [a]")
      .replace("成员:\n  月工资", "成员:\n  __proto__: {unit: 元, en: p}\n  月工资");
    const told = quickly(() => holdPolicy(resultOf("true"), { vocabulary: hostile }));
    expect(told.filter((fault) => fault === reserved)).toHaveLength(3);
  });

  test("the same words in a formula are names that nothing has", () => {
    const told = quickly(() => holdPolicy(resultOf("__proto__ or constructor or toString(1)")));
    expect(told).toEqual(
      expect.arrayContaining([
        "compile/unknown-name «__proto__»",
        "compile/unknown-name «constructor»",
        "compile/unknown-function «toString»",
      ]),
    );
  });
});

describe("texts made to take long", () => {
  const many = (count: number, line: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => line(index)).join("");
  const entry = (name: string, formula: string) =>
    `  ${name}: {en: a, on: 家庭, type: boolean, formula: ${formula}, cite: d.1}\n`;
  const long = 100_000;

  test.for<[what: string, text: string, fault: string]>([
    ["100,000 brackets", `derived: ${"[".repeat(long)}`, "yaml/too-deep «[»"],
    ["100,000 maps", `derived: ${"{a: ".repeat(long)}`, "yaml/too-deep «{»"],
    ["100,000 brackets in a formula", resultOf("(".repeat(long)), "feel/too-deep «(»"],
    [
      "100,000 brackets in a formula, closed again",
      resultOf(`${"(".repeat(long)}1${")".repeat(long)}`),
      "feel/too-deep «(»",
    ],
    ["a filter of filters", resultOf(`成员${"[".repeat(long)}`), "feel/too-deep «[»"],
    ["a sum of 20,000", resultOf(`0 < 1${" + 1".repeat(20_000)}`), "feel/too-long «1»"],
    [
      "an alternative of 20,000",
      resultOf(`true${" or true".repeat(20_000)}`),
      "feel/too-long «true»",
    ],
    ["a path of 50,000", resultOf(`a${".b".repeat(50_000)}`), "feel/too-long «b»"],
    [
      "20,000 times if",
      resultOf(`${"if true then true else ".repeat(20_000)}true`),
      "feel/too-deep «if»",
    ],
    [
      "an alias bomb",
      `parameters:\n  a: &a [x, x]\n${many(40, (i) => `  b${i}: &b${i} [*${i === 0 ? "a" : `b${i - 1}`}]\n`)}`,
      "yaml/alias «*a»",
    ],
    [
      "a loop of 2,000 rules",
      `derived:\n${many(2000, (i) => entry(`甲${i}`, `甲${(i + 1) % 2000}`))}`,
      "compile/circular-rules «甲0»",
    ],
    [
      "2,000 names that nothing has",
      `derived:\n${many(2000, (i) => entry(`甲${i}`, `乙${i}号`))}`,
      "compile/unknown-name «乙0号»",
    ],
    [
      "2,000 citations of nothing",
      resultOf("true").replace("cite: d.1", `cite: [${many(2000, (i) => `d.x${i}, `)}d.1]`),
      "check/unknown-citation «d.x0»",
    ],
    [
      "a citation of 200,000 letters",
      resultOf("true").replace("cite: d.1", `cite: ${"d".repeat(2 * long)}`),
      `check/unknown-citation «${"d".repeat(2 * long)}»`,
    ],
  ])("%s", ([, text, fault]) => {
    expect(quickly(() => holdPolicy(text))).toContain(fault);
  });

  test("clauses that are children in a ring", () => {
    const clause = (i: number) =>
      `  d.${i}: {gloss: {zh: 甲, en: a}, children: [d.${(i + 1) % 1000}, d.x${i}]}\n`;
    const sources = `${source}clauses:\n${many(1000, clause)}`;
    const told = quickly(() => holdPolicy("", { sources }));
    expect(told).toEqual(
      expect.arrayContaining(["check/clause-loop «d.0»", "check/unknown-child «d.0»"]),
    );
  });
});

describe("a policy cut off, or with a character missing", () => {
  const household = { 户籍类别: "城镇", 财产符合规定: true, 成员: [{ 出生日期: "1950-01-01" }] };
  const { text } = jurisdiction;

  /** Read, check and link; evaluate a household where a plan comes of it. */
  function survive(cut: string): HeldPolicy {
    const held = holdTexts({ vocabulary, jurisdiction: { ...jurisdiction, text: cut } });
    if (held.policy !== undefined) {
      evaluateHousehold(planOn(held.policy, evaluationDate), { household });
    }
    return held;
  }

  /** Every sign, digit and space, and the first letter of each word. */
  function placesIn(whole: string): readonly number[] {
    const isLetter = (i: number) => /[\p{L}_ ]/u.test(whole[i] ?? "");
    return [...whole].flatMap((_, i) => (isLetter(i) && isLetter(i - 1) ? [] : [i]));
  }

  function isOutside(cut: string, { at }: Diagnostic): boolean {
    const most = at.file === jurisdiction.file ? cut.length : vocabulary.text.length;
    return at.start < 0 || at.end < at.start || at.end > most;
  }

  test("the whole sample has no fault, and its household a result", () => {
    const { faults, policy } = survive(text);
    expect(faults).toEqual([]);
    expect(policy).toBeDefined();
  });

  test("every beginning of it", { timeout: 60_000 }, () => {
    for (const end of placesIn(text)) {
      const cut = text.slice(0, end);
      const { diagnostics } = survive(cut);
      if (diagnostics.some((one) => isOutside(cut, one))) expect(diagnostics).toBe(cut);
    }
  });

  test("every deletion of one character", { timeout: 60_000 }, () => {
    for (const i of placesIn(text)) {
      const cut = text.slice(0, i) + text.slice(i + 1);
      const { diagnostics } = survive(cut);
      if (diagnostics.some((one) => isOutside(cut, one))) expect(diagnostics).toBe(cut);
    }
  });

  test("every deletion of one character of the vocabulary", { timeout: 60_000 }, () => {
    const facts = vocabulary.text;
    for (const i of placesIn(facts)) {
      const cut = facts.slice(0, i) + facts.slice(i + 1);
      holdTexts({ vocabulary: { ...vocabulary, text: cut }, jurisdiction });
    }
  });
});
