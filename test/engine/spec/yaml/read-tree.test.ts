import { describe, expect, test } from "vitest";
import type { TreeNode } from "../../../../src/engine/spec/tree.ts";
import { readTree } from "../../../../src/engine/spec/yaml/read-tree.ts";

function read(text: string) {
  const faults: string[] = [];
  const tree = readTree("policy.yaml", text, ({ code, at }) => {
    faults.push(`${code} «${text.slice(at.start, at.end)}»`);
  });
  return { tree, faults };
}

/** A tree as plain values; what is not there is null. */
function plain(node: TreeNode | undefined): unknown {
  if (node === undefined) return undefined;
  if (node.kind === "list") return node.items.map(plain);
  if (node.kind === "scalar") return node.empty ? null : node.text;
  return Object.fromEntries(Array.from(node.entries, ([key, { value }]) => [key, plain(value)]));
}

const example = `spec: 1
title: {zh: 天津市, en: Tianjin's}
parameters:
  低保标准:
    values:
    - {from: 2020-09-01, value: 1.10}
when: 人均月收入 < 低保标准   # a comment
table: |
  | a | b |

    | c |
next: "x\\ty"
`;

describe("what is well written", () => {
  test("scalars keep their source text, and nothing is resolved", () => {
    const { tree, faults } = read(example);
    expect(faults).toEqual([]);
    expect(plain(tree)).toEqual({
      spec: "1",
      title: { zh: "天津市", en: "Tianjin's" },
      parameters: { 低保标准: { values: [{ from: "2020-09-01", value: "1.10" }] } },
      when: "人均月收入 < 低保标准",
      table: "| a | b |\n\n  | c |",
      next: "x\ty",
    });
  });

  test("keys, scalars and lines of blocks know where they stand", () => {
    const { tree } = read(example);
    const entry = tree?.entries.get("table");
    if (entry?.value.kind !== "scalar") throw new Error("The table is a scalar.");
    expect(example.slice(entry.keyAt.start, entry.keyAt.end)).toBe("table");
    const starts = entry.value.lineStarts.map((start) => example.slice(start, start + 5));
    expect(starts).toEqual(["| a |", "\n    ", "  | c"]);
    const list = tree?.entries.get("parameters")?.value;
    expect(list && example.slice(list.at.start, list.at.end)).toBe(
      "低保标准:\n    values:\n    - {from: 2020-09-01, value: 1.10}",
    );
  });

  test("a byte order mark, carriage returns and one document mark are no fault", () => {
    const { tree, faults } = read("\ufeff---\r\na: 1\r\nb: |\r\n  x\r\n  y\r\n...\r\n");
    expect(faults).toEqual([]);
    expect(plain(tree)).toEqual({ a: "1", b: "x\ny" });
  });

  test("a value that is missing stands behind its colon", () => {
    const { tree } = read("a:\nb: 1\n");
    expect(tree?.entries.get("a")?.value).toMatchObject({ empty: true, at: { start: 2, end: 2 } });
  });
});

describe("what is not used here", () => {
  test.each([
    ["a: &x 1\n", ["yaml/anchor «&x»"]],
    ["a: 1\nb: *a\n", ["yaml/alias «*a»"]],
    ["a: !!str 1\n", ["yaml/tag «!!str»"]],
    ["%YAML 1.2\n---\na: 1\n", ["yaml/directive «%YAML 1.2»"]],
    ["a: 1\n---\nb: 2\n", ["yaml/multiple-documents «---»"]],
    ["a: 1\n<<: 2\n", ["yaml/merge-key «<<»"]],
    ["a: 1\n? [b]\n: 2\n", ["yaml/complex-key «[b]»"]],
    ["a: 1\n? b\n- c\n", ["yaml/complex-key «b»"]],
    ["a: 1\nd: {? b : c}\n", ["yaml/complex-key «b»"]],
    ["a: 1\nb\n  : 2\n", ["yaml/complex-key «b»"]],
    ["a: 1\na: 2\n", ["yaml/duplicate-key «a»"]],
    ["é: 1\ne\u0301: 2\na: 1\n", ["yaml/duplicate-key «e\u0301»"]],
    ["a: 1\nb\u202e: 2\n", ["yaml/control-character «\u202e»"]],
    ["a: 1\nb: \ufeff2\0\n", ["yaml/control-character «\ufeff»", "yaml/control-character «\0»"]],
  ])("%j", (text, faults) => {
    const { tree, faults: found } = read(text);
    expect(found).toEqual(faults);
    expect(tree?.entries.get("a") ?? tree?.entries.get("é")).toBeDefined();
  });

  test.each([
    "__proto__",
    "constructor",
    "prototype",
    "toString",
    "hasOwnProperty",
    "valueOf",
    "then",
    "",
  ])("the name %j", (name) => {
    const { tree, faults } = read(`a: 1\n${name}: {b: 2}\n`);
    expect(faults).toEqual([`yaml/reserved-name «${name || ":"}»`]);
    expect(plain(tree)).toEqual({ a: "1" });
  });

  test.each([
    ["", "yaml/empty-document «»"],
    ["# only a comment\n", "yaml/empty-document «»"],
    ["- a\n", "yaml/not-a-map «- a»"],
    ["a\n", "yaml/not-a-map «a»"],
    ["低保：5\n", "yaml/full-width-colon «：»"],
  ])("%j instead of a map", (text, fault) => {
    expect(read(text)).toEqual({ tree: undefined, faults: [fault] });
  });
});

describe("formulas that YAML misreads", () => {
  test.each([
    ["a: {when: x in (1, 2)}\n", "x in (1, 2)"],
    ["a: {when: get or else(x, max(1, 2)), id: q}\n", "get or else(x, max(1, 2))"],
    ['a: {when: if x = "a, b" then 1 else 2, id: q}\n', 'if x = "a, b" then 1 else 2'],
    ["a: [any(x, y), z]\n", "any(x, y)"],
    ["a: {p}\n", "p"],
  ])("%j is cut in two", (text, formula) => {
    expect(read(text).faults).toEqual([`yaml/formula-in-flow «${formula}»`]);
  });

  test("prose in brackets may have brackets and apostrophes as it likes", () => {
    expect(read("a: {zh: 1）甲, en: a) the household's}\nb: {x: y's, z: f(1)}\n").faults).toEqual(
      [],
    );
  });

  test.each(['"超标" = x', '@"P1M" + x', "> 5", ">= 5", "[1..2] = x", "- x", "% x", "`x`"])(
    "%s goes in brackets",
    (formula) => {
      const text = `id: 1\nwhen: ${formula}\nnext: 2\n`;
      const fixes: unknown[] = [];
      readTree("policy.yaml", text, ({ code, fix, details }) => {
        fixes.push([code, fix?.text, details.start]);
      });
      expect(fixes).toEqual([["yaml/syntax", `(${formula})`, formula.charAt(0)]]);
    },
  );
});

describe("broken YAML", () => {
  test.each([
    ["a: b: c\n", "b"],
    ["a:\n\tb: 1\n", "b: 1"],
    ["a: 1\nb: {c: 1\nd: 2\n", "b: {c: 1"],
    ['a: 1\nb: "c\n', 'b: "c'],
    ["a: 1\nb\nc: 2\n", "b"],
  ])("%j is reported once, and the rest is read", (text, marked) => {
    const { tree, faults } = read(text);
    expect(faults).toEqual([`yaml/syntax «${marked}»`]);
    expect(tree?.entries.get("a")).toBeDefined();
  });

  test("a full-width colon is named", () => {
    expect(read("a: 1\n低保： 5\nb: 2\n").faults).toEqual(["yaml/full-width-colon «： »"]);
  });

  test("every prefix of a file is read without throwing", () => {
    for (let end = 0; end <= example.length; end++) read(example.slice(0, end));
  });
});
