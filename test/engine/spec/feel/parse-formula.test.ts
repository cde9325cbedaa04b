import { describe, expect, test } from "vitest";
import { parseFormula } from "../../../../src/engine/spec/feel/parse-formula.ts";
import { hasError } from "../../../../src/engine/spec/feel/walk.ts";
import { cellFaultsOf, cured, faultsOf, shapeOf } from "../../../support/formulas.ts";

describe("the shape of formulas", () => {
  test.each([
    ["a or b and c", "a or (b and c)"],
    ["低保标准 * 家庭人口 - 家庭月收入", "(低保标准 * 家庭人口) - 家庭月收入"],
    ["a - b - c", "(a - b) - c"],
    ["-a ** 2 * b", "((-a) ** 2) * b"],
    ["a + b < c and d", "((a + b) < c) and d"],
    ["if a then b else c + 1", "if a then b else (c + 1)"],
    ["1 + if a then b else c", "1 + (if a then b else c)"],
    ["x between 1 and 2 and y", "(x between 1 and 2) and y"],
    [
      "残疾等级 in [1..2] or 残疾等级 = 3 and x",
      "(残疾等级 in ([1..2])) or ((残疾等级 = 3) and x)",
    ],
    ["x in (1, > 4, (5..6])", "x in (1, > 4, (5..6])"],
    ["x in (1 + 2) * 3", "x in (((1 + 2) * 3))"],
    ["x in ((1 + 2)..3)", "x in (((1 + 2)..3))"],
    ["x in (((1 + 2) * 3..4], (5))", "x in ((((1 + 2) * 3)..4], 5)"],
    ["x in ((a or b), (1 + 2) * 3)", "x in ((a or b), ((1 + 2) * 3))"],
    ["x in ((a).b, (f(a))[c])", "x in (a.b, f(a)[c])"],
    ["x in ((1, > 2), [3..4])", "x in (1, > 2, [3..4])"],
    ["成员[在就业].就业成本", "成员[在就业].就业成本"],
    ["every o in 义务人 satisfies o.a and b", "every o in 义务人 satisfies (o.a and b)"],
    ["sum(for m in 成员 return m.月工资)", "sum(for m in 成员 return m.月工资)"],
    ["years  and months duration(a, b).years", "years and months duration(a, b).years"],
    ["get or else(a, b) = null", "get or else(a, b) = null"],
    ['起始月 + @"P1M"', '起始月 + @"P1M"'],
  ])("%s", (text, shape) => {
    expect(faultsOf(text)).toEqual([]);
    expect(shapeOf(text)).toBe(shape);
  });
});

describe("slips that have a mechanical cure", () => {
  test.each([
    ["人均月收入＜低保标准", "feel/full-width «＜»", "人均月收入<低保标准"],
    ["a ≤ b", "feel/full-width «≤»", "a <= b"],
    ["a ＜＝ b", "feel/full-width «＜＝»", "a <= b"],
    ["a × b", "feel/full-width «×»", "a * b"],
    ["１２０ + a", "feel/full-width «１２０»", "120 + a"],
    ["x = “超标次月”", "feel/full-width «“超标次月”»", 'x = "超标次月"'],
    ["x = '超标次月'", "feel/single-quotes «'超标次月'»", 'x = "超标次月"'],
    ["a == b", "feel/foreign-operator «==»", "a = b"],
    ["a && b", "feel/foreign-operator «&&»", "a and b"],
    ["a || b", "feel/foreign-operator «||»", "a or b"],
    ["a not in (1, 2)", "feel/foreign-operator «not in»", "not(a in (1, 2))"],
    ["!a", "feel/not-brackets «!»", "not(a)"],
    ["not a", "feel/not-brackets «not»", "not(a)"],
    ["a 且 b", "feel/word-operator «且»", "a and b"],
    ["(a)或者(b)", "feel/word-operator «或者»", "(a)or(b)"],
    ["低保标准 * 30%", "feel/unit-after-number «30%»", "低保标准 * 0.3"],
    ["0.5‰ * a", "feel/unit-after-number «0.5‰»", "0.0005 * a"],
    ["a < 300元/人/月", "feel/unit-after-number «300元/人/月»", "a < 300"],
    ["a < 1.5万元", "feel/unit-after-number «1.5万元»", "a < 15000"],
    ["a < 1,045", "feel/thousands-separator «1,045»", "a < 1045"],
    ["a < 12_000", "feel/thousands-separator «12_000»", "a < 12000"],
    ["a < 1.5e3", "feel/exponent «1.5e3»", "a < 1500"],
    ["a < 2024-01-01", "feel/bare-date «2024-01-01»", 'a < @"2024-01-01"'],
    ["a < 2024年1月2日", "feel/bare-date «2024年1月2日»", 'a < @"2024-01-02"'],
    ["0 < a < b", "feel/chained-comparison «0 < a < b»", "0 < a and a < b"],
    ["a in [1, 2]", "feel/list-literal «[1, 2]»", "a in (1, 2)"],
    ["a in 1..2", "feel/range-brackets «1..2»", "a in [1..2]"],
    ["(a + b", "feel/unclosed-bracket «(»", "(a + b)"],
    ["(a + b]", "feel/wrong-bracket «]»", "(a + b)"],
    ["a + b)", "feel/unopened-bracket «)»", "a + b"],
    ['a = "b', 'feel/unclosed-string «"b»', 'a = "b"'],
    ["a + b。", "feel/unexpected-character «。»", "a + b"],
    ["+a", "feel/unexpected-token «+»", "a"],
    ["a in (null)", "feel/null-alone «null»", "a in (= null)"],
  ])("%s", (text, fault, cure) => {
    expect(faultsOf(text)).toEqual([fault]);
    expect(cured(text)).toBe(cure);
    expect(faultsOf(cure)).toEqual([]);
  });
});

describe("slips that only the author can cure", () => {
  test.each([
    ["低保标准 家庭人口", ["feel/missing-operator «低保标准 家庭人口»"]],
    ["a +", ["feel/unexpected-end «+»"]],
    ["a = = b", ["feel/missing-operand «=»"]],
    ["if a then b", ["feel/missing-word «b»"]],
    ["60岁以上", ["feel/unit-after-number «60岁以上»"]],
    ["null + 1", ["feel/null-alone «null»"]],
    ["a < null", ["feel/null-alone «null»"]],
    ["for m in 成员 return m", ["feel/for-outside-aggregate «for»"]],
    ["get or else(for m in 成员 return m, 1)", ["feel/for-outside-aggregate «for»"]],
    ["a ** b", ["feel/power-operand «b»"]],
    ["a.b(c)", ["feel/not-a-function «a.b»"]],
    ["max([a, b])", ["feel/list-literal «[a, b]»"]],
    ["a # b", ["feel/unexpected-character «#»"]],
    ["a instance of b", ["feel/missing-operator «a instance»"]],
    ["1".repeat(41), [`feel/long-number «${"1".repeat(41)}»`]],
    ["", ["feel/empty-formula «»"]],
    ["   ", ["feel/empty-formula «   »"]],
  ])("%s", (text, faults) => {
    expect(faultsOf(text)).toEqual(faults);
  });

  test("all faults of a formula are found in one run, in the order of the text", () => {
    expect(faultsOf("如果 （a == 30%） 那么 b c 否则 max(，d")).toEqual([
      "feel/word-operator «如果»",
      "feel/full-width «（»",
      "feel/foreign-operator «==»",
      "feel/unit-after-number «30%»",
      "feel/full-width «）»",
      "feel/word-operator «那么»",
      "feel/missing-operator «b c»",
      "feel/word-operator «否则»",
      "feel/unclosed-bracket «(»",
      "feel/full-width «，»",
      "feel/missing-operand «，»",
    ]);
  });

  test("a word of ordinary Chinese inside a name is part of the name", () => {
    expect(faultsOf("低保或特困 and 且慢")).toEqual([]);
  });

  test("a comma between digits separates arguments, unless a zero follows it", () => {
    expect(faultsOf("max(1,100)")).toEqual([]);
    expect(faultsOf("max(1,045)")).toEqual(["feel/thousands-separator «1,045»"]);
  });
});

describe("cells", () => {
  test.each(["-", "-5", "> 5", '"a", "b"', "not(1, 2)", "[1..2)", "= null", "< a.b * c"])(
    "%s is one",
    (text) => expect(cellFaultsOf(text)).toEqual([]),
  );

  test.each([
    ["not(1), 2", ["feel/not-tests-alone «,»"]],
    ["null", ["feel/null-alone «null»"]],
    ["1 2", ["feel/missing-operator «1 2»"]],
    ["≥ 5", ["feel/full-width «≥»"]],
  ])("%s is none", (text, faults) => expect(cellFaultsOf(text)).toEqual(faults));
});

describe("limits", () => {
  const marks = (text: string) => {
    const found: { code: string; start: number }[] = [];
    const place = { file: "policy.yaml", offset: 0 };
    const tree = parseFormula(text, place, ({ code, at }) => {
      found.push({ code, start: at.start });
    });
    return { found, tree };
  };

  test.each([1_000, 100_000])("%i brackets are one fault, at the 65th", (count) => {
    expect(marks("(".repeat(count)).found).toEqual([{ code: "feel/too-deep", start: 64 }]);
  });

  test("64 brackets are no fault", () => {
    expect(marks(`${"(".repeat(64)}a${")".repeat(64)}`).found).toEqual([]);
  });

  test.each(["if ", "not ", "!", "f(", "a[", "[", "some x in ", "every x in "])(
    "a chain of %s is too deep",
    (word) => {
      const { found } = marks(word.repeat(20_000));
      expect(found.map(({ code }) => code)).toEqual(["feel/too-deep"]);
      expect(Math.floor((found[0]?.start ?? 0) / word.length)).toBe(64);
    },
  );

  test("a long sum is refused, so that no tree is too high to recurse over", () => {
    expect(marks("a + ".repeat(100_000)).found.map(({ code }) => code)).toEqual(["feel/too-long"]);
  });

  test("2,000 tokens are none too many, one more is", () => {
    // Each `a +` is two, the last `a` one.
    const codes = (text: string) => marks(text).found.map(({ code }) => code);
    expect(codes(`-${"a + ".repeat(999)}a`)).toEqual([]);
    expect(codes(`${"a + ".repeat(1000)}a`)).toEqual(["feel/too-long"]);
  });

  test("every prefix of a formula gives a tree, and an error in it is never silent", () => {
    const text =
      'if x in (1, [2..3]) then sum(for m in 成员[a] return -m.b) else get or else(c, "d")';
    for (let end = 0; end <= text.length; end++) {
      const { found, tree } = marks(text.slice(0, end));
      if (hasError(tree)) expect(found).not.toEqual([]);
    }
  });
});
