/**
 * Each check finds its fault at its place, and stays silent about the same policy put right.
 *
 * A sample is a policy and what to put right in it: the words `wrong`, and what stands there instead.
 */
import { describe, expect, test } from "vitest";
import { fullVocabulary, holdPolicy, resultOf, source } from "../../support/hold-policy.ts";

/** The findings of the checks alone, as `code «marked text»`. */
function found(text: string, options?: Parameters<typeof holdPolicy>[1]): readonly string[] {
  const { faults } = holdPolicy(text, options);
  return faults.filter((fault) => fault.startsWith("check/"));
}

const register = (clauses: string) => ({ sources: `${source}clauses:\n${clauses}` });
const encoded = "  d.1: {gloss: {zh: 甲, en: a}, disposition: encoded}\n";
const result = resultOf("财产符合规定");
const parameter = (values: string, unit = "元/人/月") => `parameters:
  标准:
    en: standard
    unit: ${unit}
    values:
${values}
${resultOf("标准 > 0")}`;
const programme = (amount: string) => `programmes:
  低保:
    en: dibao
    on: 家庭
    cite: d.1
    amount:
      unit: 元/人/月
${amount}
parameters:
  标准: {en: standard, unit: 元/人/月, cite: d.1}
  倍数: {en: multiple, cite: d.1}
`;

describe("citations", () => {
  test("a rule that cites nothing is marked at its name", () => {
    const uncited = result.replace("    cite: d.1\n", "");
    expect(found(uncited)).toEqual(["check/encoded-never-cited «d.1»", "check/uncited «结果»"]);
    expect(found(result)).toEqual([]);
  });

  test("a programme is marked once, unless each of its parts cites for itself", () => {
    const parts = (cite: string) => `programmes:
  低保:
    en: dibao
    on: 家庭
    eligible:
      all:
        - {id: 财产, when: 财产符合规定, cite: d.1}
        - {id: 其他, open: 其他${cite}}
`;
    expect(found(parts(""))).toEqual(["check/uncited «低保»"]);
    expect(found(parts(", cite: d.1"))).toEqual([]);
  });

  test("a table needs no citation over rows that all cite", () => {
    const table = (cite: string) => `derived:
  结果:
    en: result
    on: 家庭
    type: boolean
    table: |
      | 财产符合规定 | 结果  | cite |
      |--------------|-------|------|
      | true         | true  | d.1  |
      | false        | false | ${cite} |
`;
    expect(found(table("d.1"))).toEqual([]);
    expect(found(table("-"))).toEqual(["check/uncited «结果»"]);
  });

  test("money without a source is its own fault, any other value another", () => {
    const value = "      - {from: 2022-01-01, value: 690, status: published}";
    expect(found(parameter(value))).toEqual(["check/uncited-money «690»"]);
    const months = parameter(value, "月");
    expect(found(months)).toEqual(["check/uncited-value «690»"]);
    expect(found(parameter(value.replace("published", "published, cite: d")))).toEqual([]);
  });

  test("a citation of nothing offers the nearest clause as its cure", () => {
    const { diagnostics } = holdPolicy(result.replace("cite: d.1", "cite: [d.1, d.l]"));
    expect(diagnostics).toMatchObject([{ code: "check/unknown-citation", fix: { text: "d.1" } }]);
  });

  test("what is inherited is reported once, where it stands", () => {
    const text = programme("      formula: 标准").replace("    cite: d.1", "    cite: [d.1, d.2]");
    expect(found(text)).toEqual([
      "check/unknown-citation «d.2»",
      "check/parameter-never-read «倍数»",
    ]);
  });

  test("a clause that takes an inherited rule away is cited by doing so", () => {
    // A region alone cannot drop; that the reader faults it does not matter to the check.
    expect(found("derived:\n  结果: {drop: true, cite: d.1}\n")).toEqual([]);
  });
});

describe("the register", () => {
  test("a clause said to be encoded is cited by something", () => {
    const second = `${encoded}  d.2: {gloss: {zh: 乙, en: b}, disposition: encoded}\n`;
    expect(found(result, register(second))).toEqual(["check/encoded-never-cited «d.2»"]);
  });

  test("a clause that something cites is not said to be open or a duty", () => {
    const open = encoded.replace("encoded", "open");
    expect(found(result, register(open)).toSorted()).toEqual([
      "check/cited-not-encoded «d.1»",
      "check/clause-left-open «d.1»",
    ]);
    const duty = encoded.replace("encoded", "duty, reason: 组织性要求");
    expect(found(result, register(duty))).toEqual(["check/cited-not-encoded «d.1»"]);
  });

  test("a duty gives its reason", () => {
    const duty = `${encoded}  d.2: {gloss: {zh: 乙, en: b}, disposition: duty}\n`;
    expect(found(result, register(duty))).toEqual(["check/duty-without-reason «d.2»"]);
    expect(found(result, register(duty.replace("duty}", "duty, reason: 组织}")))).toEqual([]);
  });

  test("a clause that is left open is a fault until it is a rule or a duty", () => {
    const open = `${encoded}  d.2: {gloss: {zh: 乙, en: b}, disposition: open}\n`;
    expect(found(result, register(open))).toEqual(["check/clause-left-open «d.2»"]);
  });

  test("a clause has a disposition or children, not both and not neither", () => {
    const umbrella = (rest: string) => `${encoded}  d.2: {gloss: {zh: 乙, en: b}${rest}}\n`;
    const told = (rest: string) => found(result, register(umbrella(rest)));
    expect(told("")).toEqual(["check/unsettled-clause «d.2»"]);
    expect(told(", children: [d.1]")).toEqual([]);
    expect(told(", children: [d.1], disposition: encoded")).toEqual([
      "check/encoded-never-cited «d.2»",
      "check/umbrella-with-disposition «d.2»",
    ]);
    expect(told(", children: [d.1, d.3]")).toEqual(["check/unknown-child «d.2»"]);
    expect(told(", children: [d.1, d.2]")).toEqual(["check/clause-loop «d.2»"]);
  });

  test("a loop of umbrellas is reported once", () => {
    const ring = [2, 3, 4].map(
      (i) => `  d.${i}: {gloss: {zh: 乙, en: b}, children: [d.1, d.${i === 4 ? 2 : i + 1}]}\n`,
    );
    expect(found(result, register(encoded + ring.join("")))).toEqual(["check/clause-loop «d.2»"]);
  });
});

describe("values and readings", () => {
  const assumed = (value: string, range: string) =>
    parameter(
      `      - {from: 2022-01-01, value: ${value}, range: ${range}, status: assumed, cite: d.1}`,
    );

  test("an assumed value lies within its range, the ends included", () => {
    expect(found(assumed("600", "[600, 700]"))).toEqual([]);
    expect(found(assumed("700", "[600, 700]"))).toEqual([]);
    expect(found(assumed("700.01", "[600, 700]"))).toEqual(["check/outside-range «700.01»"]);
    expect(found(assumed("599.99", "[600, 700]"))).toEqual(["check/outside-range «599.99»"]);
  });

  test("each variant lies within its own range, and has one", () => {
    const varied = (value: string, range: string) =>
      assumed(value, range).replace("    values:", "    by: 户籍类别\n    values:");
    const value = "{城镇: 690, 农村: 510}";
    expect(found(varied(value, "{城镇: [600, 700], 农村: [500, 600]}"))).toEqual([]);
    expect(found(varied(value, "{城镇: [600, 700], 农村: [600, 700]}"))).toEqual([
      "check/outside-range «510»",
    ]);
    expect(found(varied(value, "{城镇: [600, 700]}"))).toEqual([
      "check/variant-without-range «510»",
    ]);
    expect(found(varied(value, "[600, 700]"))).toEqual(["check/outside-range «510»"]);
  });

  test("a day without a value between two values is told, the day after an end is none", () => {
    const history = (from: string) =>
      parameter(`      - {from: 2020-01-01, to: 2020-12-31, value: 1, status: published, cite: d.1}
      - {from: ${from}, value: 2, status: published, cite: d.1}`);
    expect(found(history("2021-01-01"))).toEqual([]);
    expect(found(history("2021-01-02"))).toEqual(["check/gap-in-history «2021-01-02»"]);
  });

  const byRegistration = (...values: readonly string[]) =>
    parameter(
      values.map((value) => `      - {${value}, status: published, cite: d.1}`).join("\n"),
    ).replace("    values:", "    by: 户籍类别\n    values:");

  test("a day without a value is looked for in each variant's own history", () => {
    const apart = (...values: readonly string[]) => found(byRegistration(...values));
    const plain = "from: 2020-01-01, to: 2020-12-31, value: 1";
    expect(
      apart(plain, "from: 2021-01-01, value: {城镇: 2}", "from: 2021-01-01, value: {农村: 2}"),
    ).toEqual([]);
    expect(
      apart(plain, "from: 2021-01-01, value: {城镇: 2}", "from: 2021-03-01, value: {农村: 2}"),
    ).toEqual(["check/gap-in-history «2021-03-01»"]);
    const { diagnostics } = holdPolicy(
      byRegistration(
        plain,
        "from: 2021-01-01, value: {城镇: 2}",
        "from: 2021-03-01, value: {农村: 2}",
      ),
    );
    expect(diagnostics.find(({ code }) => code === "check/gap-in-history")?.details).toEqual({
      name: "标准.农村",
      first: "2021-01-01",
      last: "2021-02-28",
    });
    // Two gaps before one value are two, however it names both variants.
    const ends = [
      "from: 2020-01-01, to: 2020-06-30, value: {城镇: 1}",
      "from: 2020-01-01, to: 2020-12-31, value: {农村: 1}",
    ];
    const gaps = holdPolicy(byRegistration(...ends, "from: 2021-03-01, value: {城镇: 2, 农村: 2}"));
    expect(gaps.diagnostics.map((one) => one.details)).toEqual([
      { name: "标准.城镇", first: "2020-07-01", last: "2021-02-28" },
      { name: "标准.农村", first: "2021-01-01", last: "2021-02-28" },
    ]);
    // A gap of the plain value is one of both variants, and is told once.
    expect(apart(plain, "from: 2021-03-01, value: 2")).toEqual([
      "check/gap-in-history «2021-03-01»",
    ]);
  });

  test("a variant's last value that ends is told, another's that goes on is none", () => {
    const details = (...values: readonly string[]) =>
      holdPolicy(byRegistration(...values))
        .diagnostics.filter(({ code }) => code === "check/expired-parameter")
        .map((one) => one.details);
    expect(
      details("from: 2020-01-01, value: 1", "from: 2021-01-01, to: 2021-12-31, value: {农村: 2}"),
    ).toEqual([{ name: "标准.农村", last: "2021-12-31" }]);
    // What ends for several is told once, of all.
    expect(
      details(
        "from: 2020-01-01, to: 2021-12-31, value: {城镇: 1, 农村: 1}",
        "from: 2019-01-01, to: 2019-12-31, value: {农村: 2}",
      ),
    ).toEqual([{ name: "标准", last: "2021-12-31" }]);
    expect(
      details(
        "from: 2020-01-01, to: 2020-12-31, value: 1",
        "from: 2021-01-01, value: {城镇: 2}",
        "from: 2021-01-01, value: {农村: 2}",
      ),
    ).toEqual([]);
    expect(details("from: 2020-01-01, to: 2020-12-31, value: {城镇: 1, 农村: 1}")).toEqual([
      { name: "标准", last: "2020-12-31" },
    ]);
  });

  test("a last value that ends is told while something reads it", () => {
    const ending = parameter(
      "      - {from: 2020-01-01, to: 2020-12-31, value: 1, status: published, cite: d.1}",
    );
    expect(found(ending)).toEqual([
      "check/expired-parameter «{from: 2020-01-01, to: 2020-12-31, value: 1, status: published, cite: d.1}»",
    ]);
    expect(found(ending.replace("标准 > 0", "财产符合规定"))).toEqual([
      "check/parameter-never-read «标准»",
    ]);
  });

  test("a reading is read by some formula", () => {
    const reading = `readings:
  起算月:
    question: {zh: 哪月, en: Which?}
    options: [当月, 次月]
    default: 当月
    cite: d.1
`;
    expect(found(reading)).toEqual(["check/reading-never-read «起算月»"]);
    expect(found(reading + resultOf('起算月 = "当月"'))).toEqual([]);
  });

  test("a parameter is read by a formula or by a cell of a table", () => {
    const open = "parameters:\n  标准: {en: standard, unit: 元/户/月}\n";
    const table = `derived:
  结果:
    en: result
    on: 家庭
    type: boolean
    cite: d.1
    table: |
      | 家庭月收入 | 结果 |
      |------------|------|
      | < 标准     | true |
`;
    expect(found(open + result)).toEqual(["check/parameter-never-read «标准»"]);
    expect(found(open + table)).toEqual([]);
  });
});

describe("English of options", () => {
  const bare = (words: string) => ({ vocabulary: fullVocabulary.replace(/^words: .*$/m, words) });
  const reading = `readings:
  起算月:
    question: {zh: 哪月, en: Which?}
    options: [当月, 次月]
    default: 当月
    cite: d.1
${resultOf('起算月 = "当月"')}`;

  test("a word that an English screen would show in Chinese is told where it is declared", () => {
    expect(found(reading)).toEqual([]);
    expect(
      found(reading, bare("words: {城镇: urban, 农村: rural, 未选择: none, 救助: aid}")),
    ).toEqual(["check/words-without-english «选择»", "check/words-without-english «起算月»"]);
    const { diagnostics } = holdPolicy(reading, bare("words: {城镇: urban}"));
    const told = diagnostics.filter(({ code }) => code === "check/words-without-english");
    expect(told.map(({ details }) => details.words)).toEqual([
      "农村",
      "未选择, 低保, 救助",
      "当月, 次月",
    ]);
  });

  test("a jurisdiction may say it itself, and a name that has a gloss needs no word", () => {
    const vocabulary = bare("words: {城镇: urban, 农村: rural, 未选择: none, 当月: x}");
    const own = `${programme("      formula: 标准 * 倍数").trimEnd()}\nwords: {救助: aid}\n`;
    expect(found(own, vocabulary)).toEqual([]);
    expect(found(own.replace("words: {救助: aid}", ""), vocabulary)).toEqual([
      "check/words-without-english «选择»",
    ]);
  });

  test("what a route answers in so many words is a word as well", () => {
    const route = (answer: string) =>
      `routes:\n  受理: {en: who receives, on: 申请, formula: (${answer}), cite: d.1}\n`;
    expect(found(route('if 家庭.财产符合规定 then "城镇" else "农村"'))).toEqual([]);
    expect(found(route('if 家庭.财产符合规定 then "城镇" else "县级"'))).toEqual([
      "check/words-without-english «受理»",
    ]);
  });
});

describe("rules that do nothing, or something else", () => {
  const choice = (options: string) => `programmes:
  低保: {en: dibao, on: 家庭, cite: d.1}
  渐退: {en: exit, on: 家庭, cite: d.1}
choices:
  选择一: {en: choice, options: ${options}, chosen: 申请人选择, cite: d.1}
`;

  test("what can be chosen is an option of the fact that says what was chosen", () => {
    expect(fullVocabulary).toContain("选择: [未选择, 低保, 救助]");
    expect(found(choice("[低保]"))).toEqual([]);
    expect(found(choice("[低保, 渐退]"))).toEqual(["check/choice-without-option «渐退»"]);
  });

  test("an amount says how much, if only a bound", () => {
    const read =
      "\nderived:\n  乙: {en: b, type: boolean, formula: 倍数 > 0 and 标准 > 0, cite: d.1}\n";
    expect(found(programme("") + read)).toEqual(["check/empty-amount «元/人/月»"]);
    expect(found(programme("      floor: 标准 * 倍数"))).toEqual([]);
    expect(found(programme("      ceiling: 标准 * 倍数"))).toEqual([]);
  });

  test("a floor is not what is paid", () => {
    const both = (formula: string) =>
      programme(`      formula: ${formula}\n      floor: 标准 * 倍数`);
    expect(found(both("标准"))).toEqual([]);
    // The same formula in other spaces and brackets.
    expect(found(both("(标准*倍数)"))).toEqual(["check/floor-as-payment «(标准*倍数)»"]);
  });

  test("nor is the lower limit that a check sets for a standard", () => {
    const limit = "checks:\n  下限: {en: floor, when: 倍数 >= 标准 * 倍数, cite: d.1}\n";
    expect(found(programme("      formula: 标准 * 倍数") + limit)).toEqual([
      "check/floor-as-payment «标准 * 倍数»",
    ]);
    const plain = limit.replace(">= 标准 * 倍数", ">= 标准");
    expect(found(programme("      formula: 标准") + plain)).toEqual([]);
  });

  test.for([
    ["first", ["check/unreachable-row «| true         | false |»"]],
    ["unique", ["check/unreachable-row «| true         | false |»"]],
    ["any", []],
  ] as const)("under %s a row with the words of an earlier one", ([hit, expected]) => {
    const table = `derived:
  结果:
    en: result
    on: 家庭
    type: boolean
    hit: ${hit}
    cite: d.1
    table: |
      | 财产符合规定 | 结果  |
      |--------------|-------|
      | true         | true  |
      | true         | false |
      | -            | false |
`;
    expect(found(table)).toEqual(expected);
  });

  test("nothing is reached behind a row that tests nothing", () => {
    const table = `derived:
  结果:
    en: result
    on: 家庭
    type: boolean
    hit: first
    cite: d.1
    table: |
      | 财产符合规定 | 结果  |
      |--------------|-------|
      | -            | true  |
      | false        | false |
`;
    expect(found(table)).toEqual(["check/unreachable-row «| false        | false |»"]);
  });
});
