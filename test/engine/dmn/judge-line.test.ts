import { describe, expect, test } from "vitest";
import { judgeLine } from "../../../src/engine/dmn/judge-line.ts";

function verdict(line: Readonly<Record<string, unknown>>) {
  return judgeLine(JSON.stringify({ id: "one", inputs: {}, ...line }));
}

const number = (v: string) => ({ t: "number", v });

describe("a line with a value", () => {
  test("passes when it gives exactly that", () => {
    expect(verdict({ expression: "0.1 + 0.2", expected: number("0.30") }).verdict).toBe("passed");
    const off = verdict({ expression: "0.31", expected: number("0.3") });
    expect(off).toMatchObject({
      verdict: "failed",
      found: number("0.31"),
      expected: number("0.3"),
    });
  });

  test("with a number without end is compared at the digits expected, and those alone", () => {
    expect(verdict({ expression: "2 / 3", expected: number("0.667") }).verdict).toBe("passed");
    expect(verdict({ expression: "2 / 3", expected: number("0.666") }).verdict).toBe("failed");
    expect(verdict({ expression: "2 / 3", expected: number("1") }).verdict).toBe("failed");
    expect(verdict({ expression: "sqrt(2)", expected: number("1.41421356") }).verdict).toBe(
      "passed",
    );
  });

  test("tells months from seconds, and looks into lists and contexts", () => {
    const months = { t: "duration", v: "P0M" };
    expect(verdict({ expression: '@"P0D"', expected: months }).verdict).toBe("failed");
    const nested = { t: "context", v: { a: { t: "list", v: [number("0.33")] } } };
    expect(verdict({ expression: "{a: [1 / 3]}", expected: nested }).verdict).toBe("passed");
  });

  test("fails when it cannot be run, and is judged by its null when it can", () => {
    expect(verdict({ expression: "1 +", expected: { t: "null" } }).verdict).toBe("failed");
    const mixed = verdict({ expression: '1 + "a"', expected: { t: "null" } });
    expect(mixed).toMatchObject({ verdict: "passed", fault: { code: "dmn/wrong-kinds" } });
  });
});

describe("a line to be refused", () => {
  const refused = (expression: string) => verdict({ expression, refuse: true });

  test.each([
    ["1 +", "dmn/unexpected"],
    ["nothing here", "dmn/unexpected"],
    ["unheard", "dmn/unknown-name"],
    ["abs()", "dmn/wrong-arguments"],
    ["abs(m: 1)", "dmn/wrong-arguments"],
    ['sqrt("4")', "dmn/wrong-arguments"],
    ['1 < "a"', "dmn/wrong-kinds"],
    ["true + null", "dmn/wrong-kinds"],
    ["true and 1", "dmn/wrong-kinds"],
    ['@"P1Y".days', "dmn/wrong-kinds"],
    ['1 in (< "a")', "dmn/wrong-kinds"],
    ['[1]["a"]', "dmn/wrong-kinds"],
    ['-@"2024-01-01"', "dmn/wrong-kinds"],
    ["some x in [1] satisfies 1", "dmn/wrong-kinds"],
    ["{f: function(x) x + [1]}", "dmn/wrong-kinds"],
    ['2 between 1 and "a"', "dmn/wrong-kinds"],
  ])("%s is, before it runs", (expression, code) => {
    expect(refused(expression)).toMatchObject({ verdict: "refused", fault: { code } });
  });

  test("passes when it gives null, and fails when it gives anything else", () => {
    expect(refused("all([1])")).toMatchObject({ verdict: "passed", found: { t: "null" } });
    expect(refused("1 + 1").verdict).toBe("failed");
  });

  test("nothing is refused that could have a value", () => {
    for (const expression of [
      "{f: function(n) f(n), g: 1}.g",
      "[{a: 1}][a = 1]",
      "null + 1",
      "for x in [1] return partial",
      "if true then 1 else null",
      "append([1], 2)",
      "(function(a: number) a)(1)",
      "[1] in [[1]]",
      "1 instance of number",
      "[1..2].start",
    ])
      expect(verdict({ expression }).fault).toBeUndefined();
  });
});

describe("inputs and definitions", () => {
  test("are seen by name, spaces and all; what is named and not given is null", () => {
    const inputs = {
      "net wage": number("5"),
      who: { t: "context", v: { "first name": { t: "string", v: "Li" } } },
    };
    const inputTypes = { "net wage": "number", bonus: "number" };
    const line = { inputs, inputTypes, expression: "if bonus = null then net wage else 0" };
    expect(verdict({ ...line, expected: number("5") }).verdict).toBe("passed");
    const name = { inputs, expression: "who.first name", expected: { t: "string", v: "Li" } };
    expect(verdict(name).verdict).toBe("passed");
  });

  test("definitions see those before them", () => {
    const defs = [
      { name: "base", kind: "literalExpression", expression: "n * 2" },
      { name: "whole sum", kind: "literalExpression", expression: "base + 1" },
    ];
    const line = { defs, inputs: { n: number("4") }, expression: "whole sum + base" };
    expect(verdict({ ...line, expected: number("17") }).verdict).toBe("passed");
  });

  test("a text that is no line fails without a name", () => {
    for (const text of [
      "",
      "nonsense",
      "[]",
      "{}",
      '{"id":1}',
      '{"id":"a","expected":{"t":"number","v":"x"}}',
    ])
      expect(judgeLine(text)).toMatchObject({
        verdict: "failed",
        fault: { code: "dmn/not-a-line" },
      });
    expect(verdict({ table: { rules: 1 } })).toMatchObject({ fault: { subject: "inputs" } });
  });
});
