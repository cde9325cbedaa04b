/** The formatter on every shipped file, as it is and in layouts that mean the same. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { Parser } from "yaml";
import { parseFormula } from "../../../../src/engine/spec/feel/parse-formula.ts";
import { parseTable } from "../../../../src/engine/spec/feel/parse-table.ts";
import { maybeFormattedText } from "../../../../src/engine/spec/format/format-text.ts";
import { formulaPlaces } from "../../../../src/engine/spec/format/formula-places.ts";
import type { TreeNode } from "../../../../src/engine/spec/tree.ts";
import { readTree } from "../../../../src/engine/spec/yaml/read-tree.ts";
import { withoutSpans } from "../../../support/formulas.ts";
import { otherLayout } from "../../../support/layouts.ts";
import { policyFiles, yamlFiles } from "../../../support/yaml-files.ts";

const file = "policy.yaml";
const format = (text: string) => maybeFormattedText({ file, text }, () => {}) ?? "not read";

/** Everything that a document says: keys and texts, and the trees of its formulas and tables. */
function meaningOf(text: string): unknown {
  const tree = readTree(file, text, ({ code }) => expect.fail(code));
  if (tree === undefined) return undefined;
  const { formulas, tables } = formulaPlaces(tree);
  const trees = new Map<TreeNode, unknown>();
  for (const node of formulas)
    trees.set(
      node,
      parseFormula(node.text, { file, offset: 0 }, () => {}),
    );
  for (const { node, entryName } of tables) {
    const { columns, rows } = parseTable(node, entryName, () => {}) ?? {};
    trees.set(node, { columns: columns?.map(({ kind }) => kind), rows });
  }
  const plain = (node: TreeNode): unknown => {
    if (trees.has(node)) return withoutSpans(trees.get(node));
    if (node.kind === "scalar") return [node.style, node.text];
    if (node.kind === "list") return node.items.map(plain);
    return [...node.entries.values()].map(({ key, value }) => [key, plain(value)]);
  };
  return plain(tree);
}

/** The comments, in their order, by the library's own reader. */
function commentsOf(text: string): readonly string[] {
  const comments: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    // An object may have any properties.
    const { type, source } = value as { type?: unknown; source?: unknown };
    if (type === "comment" && typeof source === "string") comments.push(source.trimEnd());
    for (const part of Object.values(value)) visit(part);
  };
  for (const token of new Parser().parse(text)) visit(token);
  return comments;
}

test.each(yamlFiles())(
  "$file says the same formatted, with the same comments, and is done at once",
  ({ text }) => {
    const formatted = format(text);
    expect(meaningOf(formatted)).toEqual(meaningOf(text));
    expect(commentsOf(formatted)).toEqual(commentsOf(text));
    expect(format(formatted)).toBe(formatted);
  },
);

/** Formatting other layouts of a formatted text gives it back; comments beside are where the author lined them up. */
function expectSameFromOtherLayouts(formatted: string, numRuns: number): void {
  const withoutColumns = (text: string) => text.replace(/ {2,}#/g, " #");
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat(59)), (numbers) => {
      const pick = (count: number) => (numbers.next().value ?? 0) % count;
      const again = format(otherLayout(formatted, pick));
      expect(withoutColumns(again)).toBe(withoutColumns(formatted));
    }),
    { numRuns },
  );
}

test.each(policyFiles())("$file comes out the same from whatever layout", ({ text }) => {
  expectSameFromOtherLayouts(format(text), 3);
});

const small = `# A comment above.
id: small

programmes:
  甲:
    en: first # beside
    eligible:
      all:
        - 乙
        # Between conditions.
        - 丙: a > 1 and b
        - id: 等
          open: {zh: 其他, en: other}
    amount: {unit: 元, formula: a * 2, cite: [x, y]}
  # Below the last.
derived:
  丁:
    note: "two
      lines"
    table: |
      | a      | 丁   |
      |--------|------|
      | > 1    | "甲" |
      | not(2) | "乙" |
`;

test("a small document of every kind of line comes out the same from whatever layout", () => {
  expect(format(small)).toBe(small);
  expectSameFromOtherLayouts(small, 200);
});

test("whatever a hand does to a text, it is formatted for good, or it has a fault", () => {
  const small =
    'a:\n- {x: 1 , y: [1,\n   2]}   # c\n# d\n-   id: z\n\n    when: a\nb: |\n   | a |\n\n # e\nc:\n  f\n   g\nh: "i\n  j"\n';
  const bits = [
    " ",
    "\n",
    ": ",
    "- ",
    "# k\n",
    "{",
    "}",
    "[",
    "]",
    ",",
    "|\n",
    "'",
    '"',
    "\t",
    "\r\n",
    "? ",
    "|2\n",
    "---\n",
  ];
  const hand = fc.array(fc.tuple(fc.nat(small.length), fc.nat(2), fc.constantFrom("", ...bits)), {
    maxLength: 5,
  });
  fc.assert(
    fc.property(hand, (slips) => {
      let text = small;
      for (const [at, cut, bit] of slips) text = text.slice(0, at) + bit + text.slice(at + cut);
      const formatted = maybeFormattedText({ file, text }, () => {});
      if (formatted !== undefined) expect(format(formatted)).toBe(formatted);
    }),
    { numRuns: 500 },
  );
});
