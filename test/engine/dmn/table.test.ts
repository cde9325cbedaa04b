import { describe, expect, test } from "vitest";
import { judgeLine } from "../../../src/engine/dmn/judge-line.ts";

const rules = [
  { in: [">= 60"], out: ['"pension"', "1"] },
  { in: [">= 18, null"], out: ['"work"', "2"] },
  { in: ["[6..18)"], out: ['"school"', "3"] },
  { in: ["? < 0 or ? > 150"], out: ['"error"', "4"] },
];

function result(table: Readonly<Record<string, unknown>>, age: string) {
  const whole = { inputs: [{ expression: "age" }], outputs: [{}], ...table };
  const inputs = { age: { t: "number", v: age } };
  return judgeLine(JSON.stringify({ id: "one", table: whole, inputs })).found;
}

const single = rules.map((rule) => ({ ...rule, out: rule.out.slice(0, 1) }));
const numbers = rules.map((rule) => ({ ...rule, out: rule.out.slice(1) }));
const word = (v: string) => ({ t: "string", v });
const number = (v: string) => ({ t: "number", v });

describe("hit policies", () => {
  test.each([
    ["UNIQUE", "20", word("work")],
    ["UNIQUE", "70", { t: "null" }],
    ["UNIQUE", "3", { t: "null" }],
    ["ANY", "70", { t: "null" }],
    ["FIRST", "70", word("pension")],
    ["RULE ORDER", "70", { t: "list", v: [word("pension"), word("work")] }],
    ["COLLECT", "160", { t: "list", v: [word("pension"), word("work"), word("error")] }],
  ])("%s of %s", (hitPolicy, age, expected) => {
    expect(result({ hitPolicy, rules: single }, age)).toEqual(expected);
  });

  test("priority follows the order of the output's values", () => {
    const outputs = [{ values: '"error", "work", "pension"' }];
    expect(result({ hitPolicy: "PRIORITY", outputs, rules: single }, "70")).toEqual(word("work"));
    expect(result({ hitPolicy: "OUTPUT ORDER", outputs, rules: single }, "160")).toEqual({
      t: "list",
      v: [word("error"), word("work"), word("pension")],
    });
  });

  test.each([
    ["SUM", number("3")],
    ["MIN", number("1")],
    ["MAX", number("2")],
    ["COUNT", number("2")],
  ])("collected by %s", (aggregation, expected) => {
    expect(result({ hitPolicy: "COLLECT", aggregation, rules: numbers }, "70")).toEqual(expected);
  });

  test("several outputs make a context, and defaults stand in for no hit", () => {
    const outputs = [{ name: "what", default: '"none"' }, { name: "rank" }];
    expect(result({ outputs, rules }, "20")).toEqual({
      t: "context",
      v: { what: word("work"), rank: number("2") },
    });
    expect(result({ outputs, rules }, "3")).toEqual({
      t: "context",
      v: { what: word("none"), rank: { t: "null" } },
    });
    const ordered = { hitPolicy: "RULE ORDER", outputs, rules };
    expect(result(ordered, "3")).toMatchObject({ t: "list", v: [{ t: "context" }] });
  });
});

describe("cells", () => {
  test.each([
    ["-", true],
    ["", true],
    ["not(20, 30)", false],
    ["not(> 30)", true],
    ["other", true],
    ["[10..other]", true],
    ["list contains([1, 20], ?)", true],
    ["other > 30", false],
    ["(10..20)", false],
  ])("%s", (cell, isHit) => {
    const table = {
      inputs: [{ expression: "age" }],
      outputs: [{}],
      rules: [{ in: [cell], out: ["true"] }],
    };
    const inputs = { age: number("20"), other: number("20") };
    const { found } = judgeLine(JSON.stringify({ id: "one", table, inputs }));
    expect(found?.t).toBe(isHit ? "boolean" : "null");
  });

  test("a truth value is compared with a truth value", () => {
    const table = {
      inputs: [{ expression: "met" }],
      outputs: [{}],
      rules: [
        { in: ["other"], out: ['"same"'] },
        { in: ["not(other)"], out: ['"different"'] },
      ],
    };
    const inputs = { met: { t: "boolean", v: false }, other: { t: "boolean", v: true } };
    expect(judgeLine(JSON.stringify({ id: "one", table, inputs })).found).toEqual(
      word("different"),
    );
  });

  test("a cell that cannot be read is a fault", () => {
    const table = {
      inputs: [{ expression: "1" }],
      outputs: [{}],
      rules: [{ in: [">"], out: ["1"] }],
    };
    const judged = judgeLine(JSON.stringify({ id: "one", table, refuse: true }));
    expect(judged).toMatchObject({ verdict: "refused", fault: { code: "dmn/unexpected" } });
  });
});
