/**
 * Lay out a policy file or a case as the house does.
 *
 * In:       a text in YAML.
 * Out:      the same document with two spaces a level, one space where one belongs, at most one blank line, formulas
 *           and tables printed; undefined where YAML finds a fault. Formatted again it is the same.
 * Reports:  `yaml/…`. Slips in formulas are left as they are and not reported.
 * Ignores:  the order of sections, quotes, where lines break. Only what is laid out differently is touched.
 * Throws:   BrokenInvariant, should the text it made read as another document.
 */
import { applyFixes } from "../../base/apply-fixes.ts";
import type { Report } from "../../base/diagnostic.ts";
import { BrokenInvariant } from "../../base/invariant.ts";
import type { MapNode, TreeNode } from "../tree.ts";
import { readTree } from "../yaml/read-tree.ts";
import { sizeLimit } from "../yaml/yaml-limits.ts";
import { cutText, type Piece } from "./cut-text.ts";
import { maybeFormattedFormula } from "./format-formula.ts";
import { maybeFormattedTable } from "./format-table.ts";
import { formulaPlaces } from "./formula-places.ts";
import { layOut } from "./lay-out.ts";
import { blockColumn } from "./reindent.ts";

/** Format a text; undefined where it cannot be read. */
export function maybeFormattedText(
  source: { readonly file: string; readonly text: string },
  report: Report,
): string | undefined {
  const tree = maybeTree(source, report);
  if (tree === undefined) return undefined;
  const pieces = cutText(source.text);
  const texts = newTexts(tree, pieces, source.text);
  const { text } = applyFixes(source.text, layOut(source, pieces, texts));
  // A text that nobody could read any more stays as it is.
  if (text.length > sizeLimit) return source.text;
  const again = maybeTree({ ...source, text }, () => {});
  if (again === undefined || contentOf(again) !== contentOf(tree))
    throw new BrokenInvariant("Formatting changed a document.", { file: source.file });
  return text;
}

function maybeTree(
  { file, text }: { readonly file: string; readonly text: string },
  report: Report,
): MapNode | undefined {
  let hasFault = false;
  const tree = readTree(file, text, (fault) => {
    hasFault = true;
    report(fault);
  });
  return hasFault ? undefined : tree;
}

/** What formulas and tables become, by the offset of their piece. */
function newTexts(
  tree: MapNode,
  pieces: readonly Piece[],
  text: string,
): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  const { formulas, tables } = formulaPlaces(tree);
  const byStart = new Map(pieces.map((piece) => [piece.start, piece]));
  for (const { at, text: formula } of formulas) {
    const site = byStart.get(at.start)?.inFlow ? "flow" : "line";
    const formatted = maybeFormattedFormula(formula, site);
    if (formatted !== undefined) texts.set(at.start, formatted);
  }
  const bodies = pieces.filter(({ kind }) => kind === "body").values();
  let body = bodies.next().value;
  for (const table of tables.toSorted((a, b) => a.node.at.start - b.node.at.start)) {
    while (body !== undefined && body.end <= table.node.at.start) body = bodies.next().value;
    const lines = body && maybeFormattedTable(table);
    if (body === undefined || lines === undefined) continue;
    const own = text.slice(body.start, body.end);
    const [lineEnd = "\n"] = /\r?\n/.exec(own) ?? [];
    const indent = " ".repeat(blockColumn(body, text));
    const close = own.endsWith("\n") ? lineEnd : "";
    texts.set(body.start, lines.map((line) => indent + line).join(lineEnd) + close);
  }
  return texts;
}

/** All that a document says, formulas and tables in the form that each comes to. */
function contentOf(tree: MapNode): string {
  const { formulas, tables } = formulaPlaces(tree);
  const known = new Map<TreeNode, string>();
  for (const node of formulas) {
    const formatted = maybeFormattedFormula(node.text, "cell");
    if (formatted !== undefined) known.set(node, formatted);
  }
  for (const place of tables) {
    const lines = maybeFormattedTable(place);
    if (lines !== undefined) known.set(place.node, lines.join("\n"));
  }
  const plain = (node: TreeNode): unknown => {
    if (node.kind === "list") return node.items.map(plain);
    if (node.kind === "map")
      return [...node.entries.values()].map(({ key, value }) => [folded(key), plain(value)]);
    const text = known.get(node) ?? node.text;
    return {
      style: node.style,
      empty: node.empty,
      text: node.style === "plain" ? folded(text) : text,
    };
  };
  return JSON.stringify(plain(tree));
}

/** A text over several lines, however far they stand in. */
function folded(text: string): string {
  return text.includes("\n")
    ? text
        .split("\n")
        .map((line) => line.trim())
        .join("\n")
    : text;
}
