import { describe, expect, test } from "vitest";
import { said, testsIn } from "./said.ts";

/** Formula, then its value as the standard's own `string` writes it. */
type Rows = readonly (readonly [string, string])[];

function holds(rows: Rows): void {
  test.each(rows)("%s is %s", (formula, value) => expect(said(formula)).toBe(value));
}

describe("operators", () => {
  holds([
    ["7 - 2 - 1", "4"],
    ["-4 ** 2", "16"],
    ["2 ** -2", "0.25"],
    ["2 ** 3 ** 2", "64"],
    ["1 / 3", "0.3333333333333333333333333333333333"],
    ["1 / 3 * 3", "1"],
    ["0.1 + 0.2", "0.3"],
    ["6 / 0", "null"],
    ["1.25e2", "125"],
    ['"社会" + "救助"', "社会救助"],
    ['"a" + 1', "null"],
    ["--3", "3"],
    ['-"3"', "null"],
    ["3 + null", "null"],
    ["2 ** 0.5", "1.414213562373095048801688724209698"],
    ["0 ** -1", "null"],
    ["1 // one\n+ /* and */ 1", "2"],
  ]);
});

describe("truth", () => {
  holds([
    ["false and null", "false"],
    ["null and true", "null"],
    ["true or null", "true"],
    ["false or 1", "null"],
    ["not(null)", "null"],
    ["not(2 > 1)", "false"],
    ["if null then 1 else 2", "2"],
    ["if 1 = 1 then 1 else 2", "1"],
  ]);
});

describe("comparison", () => {
  holds([
    ["1 = 1.0", "true"],
    ['1 = "1"', "null"],
    ["null = null", "true"],
    ["[] = null", "false"],
    ["[1, [2]] = [1, [2]]", "true"],
    ["[1, 2] = [1]", "false"],
    ["{a: 1, b: 2} = {b: 2, a: 1}", "true"],
    ["{a: 1} = {b: 1}", "false"],
    ["{a: 1} = {a: 1, b: 1}", "false"],
    ["[1..2] = [1..2)", "false"],
    ["[1..2] = [1..2]", "true"],
    ['"b" > "a"', "true"],
    ['"ab" > "a"', "true"],
    ["true < false", "null"],
    ["3 between 1 and 3", "true"],
    ["0 between 1 and null", "false"],
    ["2 between null and 3", "null"],
    ['@"P1Y" = @"P12M"', "true"],
    ['@"P1Y" < @"P1D"', "null"],
  ]);
});

describe("membership", () => {
  holds([
    ["2 in [1..2)", "false"],
    ["2 in (1..2]", "true"],
    ["2 in ]1..3[", "true"],
    ["2 in 2", "true"],
    ["2 in (1, >= 2)", "true"],
    ["2 in (< 1, 5)", "false"],
    ["2 in != 3", "true"],
    ["2 in [1, 2]", "true"],
    ["2 in [[5..6], [1..3]]", "true"],
    ["[1] in [[1], [2]]", "true"],
    ["null in [1..2]", "null"],
    ["9 in [1..null]", "null"],
    ["5 in (> 4)", "true"],
    ["4 in (+ 3)", "dmn/unexpected"],
    ["2 in (1..3) and false", "false"],
    ["1 in (1) or false", "true"],
    ["[1..3] in [[1..3]]", "true"],
  ]);
});

describe("lists, contexts and paths", () => {
  holds([
    ["[4, 5, 6][2]", "5"],
    ["[4, 5, 6][-1]", "6"],
    ["[4, 5, 6][4]", "null"],
    ["[4, 5, 6][0]", "null"],
    ["[4, 5, 6][item > 4]", "[5, 6]"],
    ["[4, 5][true]", "[4, 5]"],
    ["[][1]", "null"],
    ["[][item = 1]", "[]"],
    ["7[1]", "7"],
    ["[1, 2][if item = 1 then true else 0]", "null"],
    ["[{n: 1}, {n: 2}][n = 2].n", "[2]"],
    ["[{n: 1}, {m: 2}].n", "[1, null]"],
    ["{a: 1, b: a + 1}.b", "2"],
    ["{a: {b: [3]}}.a.b[1]", "3"],
    ["{monthly wage: 5, rest: monthly wage - 1}.rest", "4"],
    ["{a-b: 5, c: 1}.a-b", "5"],
    ['{"": 1, "x y": 2}.x y', "2"],
    ["{a: 1, a: 2}", "dmn/duplicate-key"],
    ["null.a", "null"],
    ['{a: "x", b: [1, "y"]}', '{a: "x", b: [1, "y"]}'],
  ]);

  test("names with spaces and signs are known from the inputs, the longest first", () => {
    const inputs = { "monthly wage": "10", monthly: "2", "a/b": "3" };
    expect(said("monthly wage + monthly + a/b", inputs)).toBe("15");
    expect(said("monthly  wage * 2", inputs)).toBe("20");
    expect(said("monthly wages", inputs)).toBe("dmn/unexpected");
  });
});

describe("loops", () => {
  holds([
    ["for i in 1..3 return i * i", "[1, 4, 9]"],
    ["for i in 3..1 return i", "[3, 2, 1]"],
    ["for i in [1..3) return i", "[1, 2]"],
    ["for a in [1, 2], b in [a, 10] return a * b", "[1, 10, 4, 20]"],
    ["for i in 1..4 return if i < 3 then 1 else partial[-1] + partial[-2]", "[1, 1, 2, 3]"],
    ["for i in 5 return i", "[5]"],
    ["for i in null return i", "null"],
    ["for i in [] return i", "[]"],
    ["for the item in [1] return the item + 1", "[2]"],
    ["some x in [1, 2] satisfies x > 1", "true"],
    ["some x in [] satisfies true", "false"],
    ["some x in [null] satisfies x", "null"],
    ["every x in [1, 2], y in [3] satisfies x < y", "true"],
    ["every x in [] satisfies false", "true"],
    ['every x in [1] satisfies "a"', "null"],
    ['count(for d in @"2024-02-27"..@"2024-03-01" return d)', "4"],
    ["for i in 1..1000000000 return i", "null"],
  ]);
});

describe("functions of the formula", () => {
  holds([
    ["{twice: function(n) n * 2, r: twice(4)}.r", "8"],
    ["{f: function(a, b) a - b, r: f(b: 1, a: 5)}.r", "4"],
    ["{f: function(a) a, r: f()}.r", "null"],
    ["{f: function(n: number) n, r: f([3])}.r", "3"],
    ["{f: function(n: list<number>) n, r: f(3)}.r", "[3]"],
    ['{f: function(n: number) n, r: f("3")}.r', "null"],
    ["{f: function(n) if n = 0 then 1 else n * f(n - 1), r: f(5)}.r", "120"],
    ["{f: function(n) f(n), r: f(5)}.r", "null"],
    ["{f: function(n) external {java: 1}, r: f(5)}.r", "null"],
    ["nowhere(1)", "null"],
    ["sort([2, 3, 1], function(x, y) x > y)", "[3, 2, 1]"],
  ]);
});

describe("types", () => {
  holds([
    ["1 instance of number", "true"],
    ["null instance of number", "false"],
    ['@"2024-01-01" instance of date', "true"],
    ['@"P1D" instance of days and time duration', "true"],
    ["[1, 2] instance of list<number>", "true"],
    ['[1, "a"] instance of list<number>', "false"],
    ["{a: 1} instance of context<a: number>", "true"],
    ["{a: 1} instance of context<a: string>", "false"],
    ["[1..2] instance of range<number>", "true"],
    ["(function(x) x) instance of function<Any> -> Any", "true"],
    ["1 instance of tUnknown", "null"],
  ]);
});

describe("texts", () => {
  holds([
    ['"a\\tb"', "a\tb"],
    ['"\\u5146"', "兆"],
    ['string length("\\U01F33E")', "1"],
    ['"\\d"', "\\d"],
    ['"unfinished', "dmn/unexpected"],
  ]);
});

describe("faults", () => {
  holds([
    ["", "dmn/unexpected"],
    ["1 +", "dmn/unexpected"],
    ["1 2", "dmn/unexpected"],
    ["if 1 then 2", "dmn/unexpected"],
    ["(1", "dmn/unexpected"],
    ["[1..2", "dmn/unexpected"],
    ["then", "dmn/unexpected"],
    ["@2024", "dmn/unexpected"],
    ["function(", "dmn/unexpected"],
    ["for i 1 return 2", "dmn/unexpected"],
    [`${"(".repeat(300)}1`, "dmn/too-deep"],
    [`1${" + 1".repeat(5000)}`, "dmn/too-long"],
    ["x in (".repeat(90), "dmn/unexpected"],
  ]);

  test("cells are several tests, a dash, or nothing", () => {
    expect([testsIn("-"), testsIn(""), testsIn("1, > 3"), testsIn("not(1, 2)")]).toEqual([
      1, 1, 2, 1,
    ]);
    expect(testsIn("> ")).toBe("dmn/unexpected");
  });
});
