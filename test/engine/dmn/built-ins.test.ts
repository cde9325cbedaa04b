import { describe, expect, test } from "vitest";
import { said } from "./said.ts";

type Rows = readonly (readonly [string, string])[];

function holds(rows: Rows): void {
  test.each(rows)("%s is %s", (formula, value) => expect(said(formula)).toBe(value));
}

describe("numbers", () => {
  holds([
    ["decimal(2.345, 2)", "2.34"],
    ["decimal(2.355, 2)", "2.36"],
    ["decimal(-0.5, 0)", "0"],
    ["decimal(1234, -2)", "1200"],
    ["decimal(1, 7000)", "null"],
    ["floor(-2.5)", "-3"],
    ["ceiling(-2.5)", "-2"],
    ["floor(2.57, 1)", "2.5"],
    ["round up(-2.1, 0)", "-3"],
    ["round down(-2.9, 0)", "-2"],
    ["round half up(-2.5, 0)", "-3"],
    ["round half down(-2.5, 0)", "-2"],
    ["round half up(n: 2.25, scale: 1)", "2.3"],
    ["abs(-3)", "3"],
    ['abs(@"-P2M")', "P2M"],
    ["modulo(-7, 3)", "2"],
    ["modulo(7, -3)", "-2"],
    ["modulo(1, 0)", "null"],
    ["sqrt(16)", "4"],
    ["sqrt(-1)", "null"],
    ["exp(0)", "1"],
    ["exp(100000)", "null"],
    ["log(1)", "0"],
    ["log(0)", "null"],
    ["even(4)", "true"],
    ["odd(-3)", "true"],
    ["even(2.5)", "false"],
    ["abs()", "null"],
    ["abs(1, 2)", "null"],
    ["abs(number: 1)", "null"],
    ['abs("1")', "null"],
    ["abs([-1])", "1"],
  ]);
});

describe("texts", () => {
  holds([
    ['substring("abcdef", 3, 2)', "cd"],
    ['substring("abcdef", -2)', "ef"],
    ['substring("abcdef", 0)', "null"],
    ['substring(string: "abc", start position: 2)', "bc"],
    ['string length("低保")', "2"],
    ['upper case("aé")', "AÉ"],
    ['lower case("AÉ")', "aé"],
    ['substring before("key=value", "=")', "key"],
    ['substring before("key", "=")', ""],
    ['substring after("key=value", "=")', "value"],
    ['contains("abc", "bc")', "true"],
    ['starts with("abc", "ab")', "true"],
    ['ends with("abc", null)', "null"],
    ['matches("Abc", "^a", "i")', "true"],
    ['matches("abc", "[")', "null"],
    ['matches("abc", "a", "y")', "null"],
    ['matches("d", "[a-f-[d]]")', "false"],
    ['matches("ab", "a b", "x")', "true"],
    ['replace("2024-05", "(\\d+)-(\\d+)", "$2/$1")', "05/2024"],
    ['replace("a.b", ".", "-", "q")', "a-b"],
    ['replace("ab", "a", "$")', "null"],
    ['split("a, b,c", ",\\s*")', '["a", "b", "c"]'],
    ['string join(["a", null, "b"], "-")', "a-b"],
    ['string join(["a", 1])', "null"],
    ["string(1.50)", "1.5"],
    ["string(null)", "null"],
    ['string([1, "a", {k: @"P1D"}])', '[1, "a", {k: P1D}]'],
    ['number("1.234,5", ".", ",")', "1234.5"],
    ['number("12", ",", ",")', "null"],
    ['number("x")', "null"],
  ]);
});

describe("lists", () => {
  holds([
    ["list contains([1, null], null)", "true"],
    ["count([1, [2, 3]])", "2"],
    ["count(1, 2)", "2"],
    ["min(3, 1, 2)", "1"],
    ['max(["a", "c", "b"])', "c"],
    ['max([@"P1D", @"P2D"])', "P2D"],
    ['min([1, "a"])', "null"],
    ["min([])", "null"],
    ["sum([1, 2.5])", "3.5"],
    ['sum([@"P1D", @"PT12H"])', "P1DT12H"],
    ["sum([1, null])", "null"],
    ["sum([])", "null"],
    ["mean([1, 2])", "1.5"],
    ["median([3, 1, 2])", "2"],
    ["median([4, 1, 2, 3])", "2.5"],
    ["product([2, 3, 4])", "24"],
    ["product(null)", "null"],
    ["stddev([2, 4, 4, 4, 5, 5, 7, 9, 5, 5])", "1.885618083164126731735584965612931"],
    ["stddev([1])", "null"],
    ["mode([2, 1, 2, 1, 3])", "[1, 2]"],
    ["mode([])", "[]"],
    ["all([true, null])", "null"],
    ["all([false, null])", "false"],
    ["all([])", "true"],
    ["any(false, true)", "true"],
    ["any(list: [false])", "false"],
    ["any([1])", "null"],
    ["sublist([1, 2, 3], -2, 1)", "[2]"],
    ["sublist([1, 2, 3], 2)", "[2, 3]"],
    ["append([1], 2, [3])", "[1, 2, [3]]"],
    ["concatenate([1], [2], 3)", "[1, 2, 3]"],
    ["union([1, 2], [2, 3])", "[1, 2, 3]"],
    ["insert before([1, 2], 2, 9)", "[1, 9, 2]"],
    ["remove([1, 2], -1)", "[1]"],
    ["remove([1, 2], 5)", "null"],
    ["reverse([1, 2])", "[2, 1]"],
    ["index of([1, 2, 1], 1)", "[1, 3]"],
    ["distinct values([1, 2, 1.0])", "[1, 2]"],
    ["flatten([1, [2, [3]]])", "[1, 2, 3]"],
    ["list replace([1, 2], 2, 7)", "[1, 7]"],
    ["list replace([1, 2], function(one, new) one < new, 2)", "[2, 2]"],
  ]);
});

describe("contexts", () => {
  holds([
    ['get value({a: 1}, "a")', "1"],
    ['get value({a: {b: 1}}, ["a", "b"])', "1"],
    ["get entries({a: 1})[1].key", "a"],
    ['context([{key: "a", value: 1}])', "{a: 1}"],
    ['context([{key: "a", value: 1}, {key: "a", value: 2}])', "null"],
    ['context put({a: 1}, "b", 2)', "{a: 1, b: 2}"],
    ['context put({a: {b: 1}}, ["a", "b"], 2).a.b', "2"],
    ["context merge([{a: 1}, {a: 2}])", "{a: 2}"],
    ["is(1, 1.0)", "true"],
    ['is(@"10:00:00Z", @"18:00:00+08:00")', "false"],
    ["is(1, null)", "false"],
  ]);
});

describe("ranges", () => {
  holds([
    ["before(1, 2)", "true"],
    ["before([1..2), [2..3])", "true"],
    ["after(3, [1..2])", "true"],
    ["meets([1..2], [2..3])", "true"],
    ["met by([2..3], [1..2])", "true"],
    ["overlaps([1..3], [3..4])", "true"],
    ["overlaps([1..3), [3..4])", "false"],
    ["overlaps before([1..3], [2..4])", "true"],
    ["overlaps after([2..4], [1..3])", "true"],
    ["finishes(3, [1..3])", "true"],
    ["finished by([1..3], [2..3])", "true"],
    ["includes([1..3], 2)", "true"],
    ["during([1..3], (1..3))", "false"],
    ["starts(1, [1..3])", "true"],
    ["started by([1..3], 1)", "true"],
    ["coincides(1, 1)", "true"],
    ["coincides([1..2], [1..2))", "false"],
    ['before(1, "a")', "null"],
    ['range("(1..3]")', "(1..3]"],
    ['range("[3..1]")', "null"],
  ]);
});
