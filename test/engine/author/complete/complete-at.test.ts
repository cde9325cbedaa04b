/** What is offered where: keys, words, names that fit, citations, patterns; in broken texts too. */
import { describe, expect, test } from "vitest";
import { signatures } from "../../../../src/engine/author/complete/function-signatures.ts";
import { functionNames } from "../../../../src/engine/compile/type-calls.ts";
import {
  type Candidate,
  type Completion,
  completeAt,
  emptyMemory,
  maybeDate,
  openPolicy,
  readSpec,
} from "../../../../src/engine/index.ts";

const vocabulary = `
entities:
  家庭: {en: household}
  成员: {en: member, of: 家庭, unit: 人}
enums:
  户籍类别: [城镇, 农村]
家庭:
  户籍类别: {type: 户籍类别, en: registration, default: 城镇}
  财产符合规定: {type: boolean, en: assets comply}
  月收入: {unit: 元/户/月, en: income}
  人均收入: {unit: 元/人/月, en: income a head}
  起始月: {type: month, en: first month}
成员:
  月工资: {unit: 元/人/月, en: wage, default: 0}
  重病: {type: boolean, en: seriously ill, default: false}
results:
  programmes: [补助, 津贴]
`;

const policy = `spec: 1
id: small
title: {zh: 小例, en: Small}
seal: {zh: 例, en: EX, series: 1}
documents:
  例: {title: {zh: 例, en: example}}
clauses:
  例.1:
    gloss: {zh: 甲款, en: first}
    disposition: encoded
  例.2:
    gloss: {zh: 乙款, en: second}
    disposition: encoded
parameters:
  标准:
    en: standard
    unit: 元/人/月
    by: 户籍类别
    cite: 例.1
    values:
      - {from: 2020-01-01, value: {城镇: 500, 农村: 300}, status: published}
      - {from: 2025-01-01, value: {城镇: 600, 农村: 400}, status: published}
readings:
  口径:
    question: {zh: 怎样, en: How}
    options: [甲, 乙]
    default: 甲
    cite: 例.1
derived:
  人口:
    on: 家庭
    unit: 人
    formula: count(成员)
    cite: 例.1
programmes:
  补助:
    en: aid
    on: 家庭
    cite: 例.1
    eligible:
      all:
        - id: 收入
          when: 人均收入 < 标准
        - 财产符合规定
    amount:
      unit: 元/户/月
      formula: 标准 * 人口 - 月收入
routes:
  审批:
    on: 家庭
    cite: 例.2
    hit: first
    table: |
      | 户籍类别 | 月收入 | 审批 |
      |----------|--------|------|
      | "城镇"   | < 100  | "镇" |
      | -        | -      | "县" |
`;

const date = maybeDate("2025-10-01") ?? 0;
const textsOf = (text: string) => ({
  vocabulary: { file: "vocabulary.yaml", text: vocabulary },
  jurisdiction: { file: "small.yaml", text },
});
const opened = openPolicy(textsOf(policy));

/** The policy with one stretch rewritten; the cursor is where the bar is. */
function complete(before: string, after: string): Completion | undefined {
  const at = policy.indexOf(before);
  if (at < 0) throw new Error(`The policy does not hold ${before}.`);
  const text = policy.slice(0, at) + after.replace("‸", "") + policy.slice(at + before.length);
  const offset = at + after.indexOf("‸");
  return completeAt({
    text,
    offset,
    date,
    spec: openPolicy(textsOf(text)).spec,
    before: opened.spec,
  });
}

const labels = (completion: Completion | undefined) =>
  (completion?.candidates ?? []).map(({ label }) => label);
const fitting = (completion: Completion | undefined) =>
  labels(
    completion && { ...completion, candidates: completion.candidates.filter((one) => one.fits) },
  );
const found = (completion: Completion | undefined, label: string): Candidate | undefined =>
  completion?.candidates.find((one) => one.label === label);

test("the policy of these tests has no errors", () => {
  expect(opened.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(opened.policy).toBeDefined();
});

describe("keys", () => {
  test.each([
    ["documents:\n", "‸\ndocuments:\n", ["extends", "from", "round"], ["spec", "parameters"]],
    ["    en: standard\n", "    en: standard\n    ‸\n", ["note", "drop", "type"], ["en", "unit"]],
    ["    en: aid\n", "    en: aid\n    ‸\n", ["force", "scope", "duration"], ["on", "amount"]],
    ["      unit: 元/户/月\n", "      unit: 元/户/月\n      ‸\n", ["floor", "round"], ["formula"]],
    ["      all:\n", "      ‸\n      all:\n", ["any", "none"], ["all", "when"]],
    ["          when: 人均收入 < 标准\n", "          ‸\n", ["when", "cite", "force"], ["id"]],
    ["    hit: first\n", "    ‸\n", ["formula", "when", "hit"], ["table", "on"]],
    ["    gloss: {zh: 甲款, en: first}\n", "    ‸\n", ["gloss", "children"], ["disposition"]],
    ["title: {zh: 小例, en: Small}", "title: {zh: 小例, ‸}", ["en"], ["zh"]],
    [", status: published}", ", ‸}", ["to", "status", "cite"], ["from", "value"]],
  ])("after %j they are those that may stand there and do not yet", (before, after, some, none) => {
    const offered = labels(complete(before, after));
    expect(offered).toEqual(expect.arrayContaining(some));
    for (const key of none) expect(offered).not.toContain(key);
  });

  test("a key that has its colon is replaced alone", () => {
    const completion = complete("    unit: 元/人/月", "    un‸it: 元/人/月");
    expect(found(completion, "type")?.insert).toBe("type");
    expect(completion?.replaced.end).toBe(policy.indexOf("unit: 元/人/月") + 4);
  });

  test("of a section they are entries that are spoken of elsewhere and not here", () => {
    const offered = labels(complete("programmes:\n", "programmes:\n  ‸\n"));
    expect(offered).toContain("津贴");
    expect(offered).not.toContain("补助");
  });

  test("of a value they are the options that the parameter varies by", () => {
    expect(labels(complete("{城镇: 600, 农村: 400}", "{城镇: 600, ‸}"))).toEqual(["农村"]);
  });
});

describe("words and citations", () => {
  test.each([
    ["disposition: encoded", "disposition: ‸", ["encoded", "duty", "open"]],
    ["status: published", "status: ‸", ["published", "derived", "assumed"]],
    ["cite: 例.2", "cite: ‸", ["例.1", "例.2", "例"]],
    ["cite: 例.2", "cite: [例.1, ‸]", ["例.1", "例.2", "例"]],
    ["on: 家庭", "on: ‸", ["家庭", "成员"]],
    ["default: 甲", "default: ‸", ["甲", "乙"]],
    ["unit: 元/户/月", "unit: ‸", ["元/人/月", "人", "元/户/月"]],
  ])("%j gives way to %j", (before, after, expected) => {
    expect(labels(complete(before, after))).toEqual(expected);
  });

  test("a clause comes with its gloss in both languages", () => {
    expect(found(complete("cite: 例.2", "cite: ‸"), "例.1")?.gloss).toEqual({
      zh: "甲款",
      en: "first",
    });
  });

  test("a parameter varies by what has options, or is a yes-or-no", () => {
    expect(labels(complete("by: 户籍类别", "by: ‸"))).toEqual(
      expect.arrayContaining(["户籍类别", "财产符合规定"]),
    );
  });
});

describe("names in a formula", () => {
  test("beside money per person per month they are first those of that unit", () => {
    expect(fitting(complete("when: 人均收入 < 标准", "when: 人均收入 < ‸"))).toEqual([
      "标准",
      "人均收入",
    ]);
    expect(fitting(complete("when: 人均收入 < 标准", "when: ‸ < 标准"))).toEqual([
      "人均收入",
      "标准",
    ]);
  });

  test("a condition expects a yes-or-no", () => {
    expect(fitting(complete("when: 人均收入 < 标准", "when: ‸"))).toEqual(["财产符合规定", "补助"]);
  });

  test("an amount expects its unit: 元/人/月 × 人 is 元/户/月", () => {
    const product = complete("formula: 标准 * 人口 - 月收入", "formula: 标准 * ‸");
    expect(fitting(product)).toEqual(["人口"]);
    const difference = complete("formula: 标准 * 人口 - 月收入", "formula: 标准 * 人口 - ‸");
    expect(fitting(difference)).toEqual(["月收入"]);
  });

  test("they come with unit, gloss and the values on the date", () => {
    const offered = found(complete("when: 人均收入 < 标准", "when: 人均收入 < ‸"), "标准");
    expect(offered).toMatchObject({
      kind: "parameter",
      unit: "元/人/月",
      gloss: { en: "standard" },
      status: "published",
      values: [
        { variant: "城镇", text: "600" },
        { variant: "农村", text: "400" },
      ],
    });
  });

  test("the word is replaced as a whole, and nothing else", () => {
    const completion = complete("when: 人均收入 < 标准", "when: 人均收‸入 < 标准");
    const start = policy.indexOf("人均收入 < 标准");
    expect(completion?.replaced).toEqual({ start, end: start + 4 });
  });

  test("in an unfinished branch the condition and the results are told apart", () => {
    const formula = "formula: 标准 * 人口 - 月收入";
    expect(fitting(complete(formula, "formula: if 人均收入 < ‸"))).toEqual(["标准", "人均收入"]);
    expect(fitting(complete(formula, "formula: if 财产符合规定 then ‸"))).toEqual(["月收入"]);
    const joint = complete(formula, "formula: if 财产符合规定 ‸");
    expect(labels(joint)[0]).toBe("then");
    expect(joint?.isOptional).toBe(true);
  });

  test("after a point stand the facts of an instance, and the variants of a parameter", () => {
    const when = "when: 人均收入 < 标准";
    expect(fitting(complete(when, "when: any(成员.‸)"))).toEqual(["重病"]);
    expect(labels(complete(when, "when: some m in 成员 satisfies m.‸"))).toEqual([
      "重病",
      "月工资",
    ]);
    expect(labels(complete(when, "when: 人均收入 < 标准.‸"))).toEqual(["城镇", "农村"]);
    expect(labels(complete(when, "when: 补助.‸ > 0"))).toEqual(["金额"]);
    expect(labels(complete(when, "when: 起始月.‸ = 1"))).toEqual(["year", "month", "day"]);
  });

  test("in a filter they are those of the list", () => {
    expect(fitting(complete("when: 人均收入 < 标准", "when: count(成员[‸")).slice(0, 1)).toEqual([
      "重病",
    ]);
  });

  test("beside a reading or a fact with options stand its words, in quotes or not yet", () => {
    const when = "when: 人均收入 < 标准";
    expect(fitting(complete(when, "when: 口径 = ‸")).slice(0, 2)).toEqual(["甲", "乙"]);
    expect(complete(when, 'when: 口径 = "甲‸"')?.candidates.map(({ insert }) => insert)).toEqual([
      '"甲"',
      '"乙"',
    ]);
    expect(fitting(complete(when, "when: 户籍类别 in (‸")).slice(0, 2)).toEqual(["城镇", "农村"]);
  });

  test("nothing is offered in a number or in a comment", () => {
    expect(complete("when: 人均收入 < 标准", "when: 人均收入 < 12‸")).toBeUndefined();
    expect(complete("spec: 1\n", "spec: 1 # 标‸\n")).toBeUndefined();
  });

  test("every function is offered with what it takes", () => {
    expect(Object.keys(signatures)).toEqual([...functionNames]);
    const offered = found(complete("formula: count(成员)", "formula: ‸"), "count");
    expect(offered).toMatchObject({ signature: "count(list)", insert: "count($0)" });
  });
});

describe("tables", () => {
  test("a cell expects what its heading may be tested against", () => {
    expect(fitting(complete('| "城镇"   |', "| ‸   |")).slice(0, 2)).toEqual(["城镇", "农村"]);
    expect(fitting(complete("| < 100  |", "| < ‸  |"))).toEqual(["月收入"]);
  });

  test("a heading takes any name", () => {
    expect(labels(complete("| 月收入 |", "| ‸ |"))).toContain("月收入");
  });
});

describe("patterns", () => {
  test.each([
    ["programmes:\n", "programmes:\n  ‸\n", "programme"],
    ["    values:\n", "    values:\n      ‸\n", "dated-value"],
    ["      - {from: 2025-01-01", "      - ‸\n      - {from: 2025-01-01", "dated-value"],
    ["derived:\n", "derived:\n  ‸\n", "table"],
    ["readings:\n", "readings:\n  ‸\n", "reading"],
    ["        - 财产符合规定", "        - ‸", "group"],
  ])("after %j a whole one is offered", (before, after, label) => {
    expect(found(complete(before, after), label)).toMatchObject({
      kind: "pattern",
      isTemplate: true,
    });
  });

  test("a condition may also be the name of a yes-or-no", () => {
    expect(labels(complete("        - 财产符合规定", "        - ‸"))).toContain("财产符合规定");
  });
});

describe("a text that is being written", () => {
  test("no prefix of a policy throws, and the usual answer takes less than 50 ms", () => {
    const memory = emptyMemory();
    const times: number[] = [];
    for (let offset = 0; offset <= policy.length; offset++) {
      const text = policy.slice(0, offset);
      const spec = readSpec(textsOf(text), () => undefined, memory);
      const start = performance.now();
      completeAt({ text, offset, date, spec, before: opened.spec });
      times.push(performance.now() - start);
      completeAt({ text: policy, offset, date, spec: opened.spec });
    }
    // Of 20, one may have been held up by the machine.
    times.sort((a, b) => a - b);
    expect(times[Math.floor(times.length * 0.95)]).toBeLessThan(50);
  });

  test("names that a broken text has lost are those of the last one that could be run", () => {
    const at = policy.indexOf("人均收入 < 标准") + "人均收入 < ".length;
    const text = `${policy.slice(policy.indexOf("programmes:"), at)}\n  [`;
    const { spec } = openPolicy(textsOf(text));
    expect(spec?.parameters.get("标准")).toBeUndefined();
    const offset = text.indexOf("\n  [");
    const completion = completeAt({ text, offset, date, spec, before: opened.spec });
    expect(fitting(completion)).toContain("标准");
  });

  test("without anything read nothing is offered", () => {
    expect(completeAt({ text: "a", offset: 1, date, spec: undefined })).toBeUndefined();
  });
});
