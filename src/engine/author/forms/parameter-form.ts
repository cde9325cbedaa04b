/**
 * The parameters that a text gives, as rows of a form: each piece that can be edited with the stretch it stands in.
 *
 * In:       the tree of the text in view; the policy read from it, where there is one, for what the baseline declares.
 * Out:      parameters in the order of the text, their dated values in the order of the text.
 * Ignores:  parameters that are only inherited; whether values are right, which the checks say.
 */
import type { Parameter, Spec } from "../../spec/spec.ts";
import type { MapNode, ScalarNode } from "../../spec/tree.ts";
import {
  given,
  maybeScalar,
  maybeText,
  maybeWords,
  namedMaps,
  scalars,
  texts,
} from "../../spec/tree-access.ts";
import {
  type DatedRow,
  datedMaps,
  isScalar,
  leavesOf,
  maybeEnds,
  type ParameterRow,
  type Piece,
} from "./form-rows.ts";
import { historiesOf } from "./parameter-history.ts";

/** Every parameter of the text that has a map of its own. */
export function parameterForm(tree: MapNode, spec: Spec | undefined): readonly ParameterRow[] {
  return namedMaps(tree, "parameters").flatMap(({ entry, node }) => {
    if (maybeText(node, "drop") === "true") return [];
    const merged = spec?.parameters.get(entry.key);
    const declared = declaredBy(node, merged);
    const values = datedMaps(node).map(rowOf);
    return {
      name: entry.key,
      nameAt: entry.keyAt,
      en: maybeText(node, "en") ?? merged?.en ?? "",
      ...given("note", maybeWords(node, "note")),
      ...declared,
      values,
      histories: declared.kind === "number" ? historiesOf(values) : [],
    };
  });
}

function declaredBy(node: MapNode, merged: Parameter | undefined) {
  const own = maybeText(node, "unit");
  const options = merged?.type.options ?? texts(node, "options");
  const unit = own ?? merged?.type.unit?.text ?? "";
  const kind = merged?.type.kind ?? (options.length > 0 ? "enum" : "number");
  const by = merged?.by.map(({ id }) => id) ?? texts(node, "by");
  return { unit, kind, options, by };
}

function rowOf(node: MapNode): DatedRow {
  const status = maybeText(node, "status");
  const range = node.entries.get("range")?.value;
  return {
    at: node.at,
    ...given("from", maybePiece(maybeScalar(node, "from"))),
    ...given("to", maybePiece(maybeScalar(node, "to"))),
    status: status === "derived" || status === "assumed" ? status : "published",
    statusAt: node.entries.get("status")?.value.at ?? node.at,
    figures: leavesOf(node.entries.get("value")?.value, isScalar).map(({ variant, leaf }) => {
      const ends = maybeEnds(range, variant);
      const pieces = ends && { least: pieceOf(ends.least), most: pieceOf(ends.most) };
      return { variant, value: pieceOf(leaf), ...given("range", pieces) };
    }),
    cite: scalars(node, "cite").map(pieceOf),
    ...given("note", maybeWords(node, "note")),
  };
}

function maybePiece(scalar: ScalarNode | undefined): Piece | undefined {
  return scalar && pieceOf(scalar);
}

function pieceOf({ text, at }: ScalarNode): Piece {
  return { text, at };
}
