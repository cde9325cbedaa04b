/**
 * An edit of a parameter in its form, as the smallest change of its text.
 *
 * In:       the text, its tree, what was asked.
 * Out:      replacements; all else stays as it is, quotes, brackets, layout and comments included. Undefined where the
 *           place is gone, or where only the text itself can say what should become of a comment.
 * Ignores:  whether the new value is right (try-edit.ts).
 */
import type { Fix } from "../../base/diagnostic.ts";
import type { SourceText } from "../../spec/read-spec.ts";
import type { ValueStatus } from "../../spec/spec.ts";
import type { ListNode, MapNode, ScalarNode, TreeNode } from "../../spec/tree.ts";
import { maybeList, maybeMap, maybeScalar } from "../../spec/tree-access.ts";
import { maybeEditedCitation } from "./edit-citation.ts";
import { datedMaps, isScalar, leavesOf, maybeEnds } from "./form-rows.ts";
import {
  indentOf,
  insertedAfter,
  insertedBefore,
  isFlow,
  lineEnd,
  lineStart,
  maybeTakenOut,
  newlineOf,
  scalarText,
  writtenInPlace,
} from "./write-scalar.ts";

export interface VariantRangeText {
  readonly variant: readonly string[];
  readonly least: string;
  readonly most: string;
}

export interface NewValue {
  readonly from: string;
  readonly figures: readonly { readonly variant: readonly string[]; readonly text: string }[];
  readonly status: ValueStatus;
  /** Of an assumed value. */
  readonly ranges: readonly VariantRangeText[];
  readonly cite: readonly string[];
}

export type ParameterEdit = { readonly parameter: string } & (
  | {
      readonly kind: "write-value";
      readonly row: number;
      readonly field: "from" | "to" | "cite";
      readonly text: string;
    }
  | {
      readonly kind: "write-figure";
      readonly row: number;
      readonly field: "value" | "least" | "most";
      readonly variant: readonly string[];
      readonly text: string;
    }
  | {
      readonly kind: "set-status";
      readonly row: number;
      readonly status: ValueStatus;
      /** Written where the value has no range yet. */
      readonly ranges: readonly VariantRangeText[];
    }
  | { readonly kind: "add-value"; readonly value: NewValue }
  | { readonly kind: "remove-value"; readonly row: number }
);

export function maybeParameterEdit(
  source: SourceText,
  tree: MapNode,
  edit: ParameterEdit,
): readonly Fix[] | undefined {
  const section = maybeMap(tree, "parameters");
  const node = section && maybeMap(section, edit.parameter);
  if (node === undefined) return undefined;
  if (edit.kind === "add-value") return maybeAdded(source, node, edit.value);
  const row = datedMaps(node)[edit.row];
  if (row === undefined) return undefined;
  switch (edit.kind) {
    case "write-value":
      return maybeWritten(source, row, edit.field, edit.text);
    case "write-figure": {
      const scalar = maybeFigure(row, edit.field, edit.variant);
      return scalar && [writtenInPlace(source, scalar, edit.text)];
    }
    case "set-status":
      return maybeStatus(source, row, edit.status, edit.ranges);
    case "remove-value":
      return row === node ? undefined : maybeRemoved(source, node, edit.row);
  }
}

function maybeWritten(
  source: SourceText,
  row: MapNode,
  field: "from" | "to" | "cite",
  text: string,
): readonly Fix[] | undefined {
  if (field === "cite") return maybeEditedCitation(source, row, text);
  const scalar = maybeScalar(row, field);
  const from = row.entries.get("from");
  if (text === "" && field === "to") {
    const taken = maybeTakenOut(source, row, "to");
    return taken && [taken];
  }
  if (scalar !== undefined) return [writtenInPlace(source, scalar, text)];
  if (field === "from" || from === undefined || row.entries.has("to")) return undefined;
  return [insertedAfter(source, row, from, `to: ${scalarText(text)}`)];
}

function maybeFigure(
  row: MapNode,
  field: "value" | "least" | "most",
  variant: readonly string[],
): ScalarNode | undefined {
  if (field !== "value") return maybeEnds(row.entries.get("range")?.value, variant)?.[field];
  const leaves = leavesOf(row.entries.get("value")?.value, isScalar);
  const key = JSON.stringify(variant);
  return leaves.find((one) => JSON.stringify(one.variant) === key)?.leaf;
}

function maybeStatus(
  source: SourceText,
  row: MapNode,
  status: ValueStatus,
  ranges: readonly VariantRangeText[],
): readonly Fix[] | undefined {
  const [entry, scalar] = [row.entries.get("status"), maybeScalar(row, "status")];
  if (entry === undefined || scalar === undefined) return undefined;
  const written = writtenInPlace(source, scalar, status);
  if (ranges.length === 0 || row.entries.has("range")) return [written];
  return [insertedBefore(source, row, entry, `range: ${rangeText(ranges)}`), written];
}

/** Behind the last value, written as that one is; as the first of a parameter that had none. */
function maybeAdded(
  source: SourceText,
  node: MapNode,
  value: NewValue,
): readonly Fix[] | undefined {
  const list = maybeList(node, "values");
  const last = list?.items.at(-1);
  if (node.entries.has("value")) return undefined;
  if (list === undefined || last === undefined) return maybeFirst(source, node, value);
  const { file, end } = last.at;
  if (isFlow(source, list))
    return [{ at: { file, start: end, end }, text: `, {${entriesOf(value).join(", ")}}` }];
  const at = lineEnd(source, end);
  const indent = indentOf(source, dashOf(source, last));
  const words = isFlow(source, last)
    ? `{${entriesOf(value).join(", ")}}`
    : entriesOf(value).join(`${newlineOf(source)}${indent}  `);
  return [{ at: { file, start: at, end: at }, text: `${newlineOf(source)}${indent}- ${words}` }];
}

function maybeFirst(
  source: SourceText,
  node: MapNode,
  value: NewValue,
): readonly Fix[] | undefined {
  const last = [...node.entries.values()].at(-1);
  if (last === undefined || node.entries.has("values")) return undefined;
  const words = `{${entriesOf(value).join(", ")}}`;
  if (isFlow(source, node)) return [insertedAfter(source, node, last, `values: [${words}]`)];
  const indent = indentOf(source, last.keyAt.start);
  const lines = `values:${newlineOf(source)}${indent}  - ${words}`;
  return [insertedAfter(source, node, last, lines)];
}

function entriesOf({ from, figures, status, ranges, cite }: NewValue): readonly string[] {
  const ids = cite.map(scalarText);
  return [
    `from: ${scalarText(from)}`,
    `value: ${nested(figures.map(({ variant, text }) => ({ variant, words: scalarText(text) })))}`,
    ...(ranges.length === 0 ? [] : [`range: ${rangeText(ranges)}`]),
    `status: ${status}`,
    ...(ids.length === 0 ? [] : [`cite: ${ids.length === 1 ? ids[0] : `[${ids.join(", ")}]`}`]),
  ];
}

function rangeText(ranges: readonly VariantRangeText[]): string {
  return nested(
    ranges.map(({ variant, least, most }) => ({
      variant,
      words: `[${scalarText(least)}, ${scalarText(most)}]`,
    })),
  );
}

interface Leaf {
  readonly variant: readonly string[];
  readonly words: string;
}

/** `{城镇: 1, 农村: {是: 2}}`; the words alone where there is no variant. */
function nested(leaves: readonly Leaf[]): string {
  const [first] = leaves;
  if (first === undefined || first.variant.length === 0) return first?.words ?? '""';
  const groups = Map.groupBy(leaves, ({ variant }) => variant[0] ?? "");
  const entries = [...groups].map(([option, inside]) => {
    const rest = inside.map(({ variant, words }) => ({ variant: variant.slice(1), words }));
    return `${scalarText(option)}: ${nested(rest)}`;
  });
  return `{${entries.join(", ")}}`;
}

/** With its line or its comma; the last one of a parameter with the key above it, which leaves the parameter open. */
function maybeRemoved(source: SourceText, node: MapNode, row: number): readonly Fix[] | undefined {
  const list = maybeList(node, "values");
  const gone = datedMaps(node)[row];
  if (list === undefined || gone === undefined) return undefined;
  if (list.items.length === 1) {
    const taken = maybeTakenOut(source, node, "values");
    return taken && [taken];
  }
  return isFlow(source, list)
    ? maybeCutOut(source, list, list.items.indexOf(gone))
    : [linesOf(source, gone)];
}

function maybeCutOut(
  source: SourceText,
  list: ListNode,
  index: number,
): readonly Fix[] | undefined {
  const [before, gone, after] = [list.items[index - 1], list.items[index], list.items[index + 1]];
  if (gone === undefined) return undefined;
  const start = before?.at.end ?? gone.at.start;
  const end = before === undefined ? (after?.at.start ?? gone.at.end) : gone.at.end;
  if (source.text.slice(start, end).includes("#")) return undefined;
  return [{ at: { ...gone.at, start, end }, text: "" }];
}

/** From its dash to the end of its last line, comments of its own included, and the line's ending. */
function linesOf(source: SourceText, node: TreeNode): Fix {
  const start = lineStart(source, dashOf(source, node));
  const end = source.text.indexOf("\n", node.at.end) + 1 || source.text.length;
  return { at: { ...node.at, start, end }, text: "" };
}

/** Of the dash before an item of a list in lines. */
function dashOf({ text }: SourceText, item: TreeNode): number {
  return text.lastIndexOf("-", item.at.start - 1);
}
