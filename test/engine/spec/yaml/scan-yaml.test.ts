import { describe, expect, test } from "vitest";
import { diagnosticLimit } from "../../../../src/engine/base/diagnostic.ts";
import { readTree } from "../../../../src/engine/spec/yaml/read-tree.ts";

function read(text: string) {
  const faults: { code: string; start: number }[] = [];
  const tree = readTree("policy.yaml", text, ({ code, at }) => {
    faults.push({ code, start: at.start });
  });
  return { tree, faults };
}

const maps = (depth: number) =>
  Array.from({ length: depth }, (_, i) => `${" ".repeat(i)}a:`).join("\n");
const keys = (count: number) => Array.from({ length: count }, (_, i) => `k${i}: 1`).join("\n");

describe("depth", () => {
  test.each([1_000, 100_000])("%i brackets are one fault, at the 65th", (count) => {
    expect(read("[".repeat(count)).faults).toEqual([{ code: "yaml/too-deep", start: 64 }]);
  });

  test.each([
    ["- ", 128],
    ["? ", 128],
    [": ", 128],
    ["a: ", 64 * 3 + 1],
    ["{a: ", 64 * 4],
  ])("a chain of %j", (part, start) => {
    expect(read(part.repeat(70_000)).faults).toEqual([{ code: "yaml/too-deep", start }]);
  });

  test("64 maps are no fault, 65 are", () => {
    expect(read(`${maps(64)} x`).faults).toEqual([]);
    expect(read(`${maps(65)} x`).faults.map(({ code }) => code)).toEqual(["yaml/too-deep"]);
  });

  test("brackets inside texts, formulas and comments do not count", () => {
    const many = "(".repeat(100) + "[".repeat(100);
    expect(read(`a: "${many}"\nb: x${many}\nc: 1 # ${many}\nd: |\n  ${many}\n`).faults).toEqual([]);
  });
});

describe("size", () => {
  test("20,000 keys are read, one more is refused", () => {
    expect(read(keys(20_000)).tree?.entries.size).toBe(20_000);
    expect(read(keys(20_001)).faults.map(({ code }) => code)).toEqual(["yaml/too-many-entries"]);
  });

  test("a file over one mebibyte is refused", () => {
    const limit = 1024 * 1024;
    expect(read(`a: ${"b".repeat(limit)}`).faults).toEqual([
      { code: "yaml/too-large", start: limit },
    ]);
  });

  test("of very many faults the first are reported, and a hint counts the rest", () => {
    const { faults } = read("- &a b\n".repeat(10_000));
    expect(faults).toHaveLength(diagnosticLimit);
    expect(faults.at(-1)?.code).toBe("yaml/more-faults");
  });
});

describe("hostile texts end soon and throw nothing", () => {
  // Most of these took the library ten seconds and more, or the stack.
  const parts = [
    "&a ",
    "*a ",
    "!x ",
    "%x\n",
    '"',
    '"a" ',
    "[]",
    "{}",
    "[a,",
    "? \n",
    ": \n",
    "a: b\n",
  ];
  const more = [
    "---\n",
    "\0x",
    "\r",
    "#\n",
    "a: |\n",
    "a: {b}\n",
    "a: [b\n",
    "? a\n",
    "'a': ",
    "a： b\n",
  ];
  test.each([...parts, ...more].flatMap((part) => [part, `{${part}`]))("%j", (part) => {
    const count = Math.floor(200_000 / part.length);
    const text =
      part.startsWith("{") && part !== "{}"
        ? `{${part.slice(1).repeat(count)}`
        : part.repeat(count);
    expect(read(text).faults.length).toBeGreaterThan(0);
  });

  test("aliases that multiply are not followed", () => {
    const lines = Array.from(
      { length: 25 },
      (_, i) => `k${i}: &k${i} [${`*k${i - 1}, `.repeat(9)}]`,
    );
    expect(read(lines.join("\n")).faults).toHaveLength(diagnosticLimit);
  });

  test("a bracket that is forgotten early costs only its own line", () => {
    const { tree, faults } = read(`a:\n- {x: 1\n- {x: 2}\n${keys(200)}\n`);
    expect(faults).toEqual([{ code: "yaml/syntax", start: 3 }]);
    expect(tree?.entries.size).toBe(201);
  });
});
