/**
 * Lay proposals over a jurisdiction, one after another; the jurisdiction's own tree stays as it is.
 *
 * In:       the jurisdiction's tree with what it inherits, its citations handed down; proposals in order.
 * Out:      the tree as it stands under them. The head stays the jurisdiction's.
 * Reports:  what merging reports, `spec/nothing-to-change`, `spec/redeclared-parameter`, and what propose-values.ts says.
 * Ignores:  conflicts between proposals (find-conflicts.ts).
 */
import type { Report } from "../../base/diagnostic.ts";
import { nearestName } from "../../base/nearest.ts";
import { booleanOptions, optionsOfType } from "../axis-options.ts";
import { inheritCitations } from "../merge/inherit-citations.ts";
import { layOver } from "../merge/merge-trees.ts";
import { mapWith } from "../merge/tree-build.ts";
import type { Vocabulary } from "../spec.ts";
import type { MapEntry, MapNode } from "../tree.ts";
import { isTrue, maybeMap, maybeText, texts } from "../tree-access.ts";
import { nothingToChange, redeclaredParameter } from "./proposal-messages.ts";
import { proposedValues } from "./propose-values.ts";
import type { ProposalTree } from "./read-proposal.ts";
import type { Axes } from "./take-out-variants.ts";

export interface Laying {
  readonly vocabulary: Vocabulary;
  readonly report: Report;
}

/** The jurisdiction under the proposals. */
export function layProposals(
  jurisdiction: MapNode,
  proposals: readonly ProposalTree[],
  laying: Laying,
): MapNode {
  return proposals.reduce((tree, proposal) => {
    const patch = withHistories(tree, proposal, laying);
    return inheritCitations(layOver(tree, patch, laying.report));
  }, jurisdiction);
}

/** The proposal with the new value of each parameter written out as its history. */
function withHistories(base: MapNode, proposal: ProposalTree, laying: Laying): MapNode {
  const section = proposal.tree.entries.get("parameters");
  const node = maybeMap(proposal.tree, "parameters");
  if (section === undefined || node === undefined) return proposal.tree;
  const entries = [...node.entries.values()].map((entry): [string, MapEntry] => [
    entry.key,
    withHistory(entry, base, { ...laying, proposal }),
  ]);
  return mapWith(proposal.tree, { ...section, value: { ...node, entries: new Map(entries) } });
}

function withHistory(
  entry: MapEntry,
  base: MapNode,
  { proposal, vocabulary, report }: Laying & { readonly proposal: ProposalTree },
): MapEntry {
  const { key: name, keyAt, value: node } = entry;
  if (node.kind !== "map" || isTrue(node, "drop")) return entry;
  const known = maybeMap(base, "parameters");
  const declared = known?.entries.get(name);
  const old = declared?.value.kind === "map" ? declared.value : undefined;
  if (declared === undefined || old === undefined) {
    const isNew = typeKeys.some((key) => node.entries.has(key));
    if (!isNew)
      report(nothingToChange(name, nearestName(name, known?.entries.keys() ?? []), keyAt));
  } else {
    for (const key of [...typeKeys, "by"]) {
      const again = node.entries.get(key);
      if (again !== undefined)
        report(redeclaredParameter({ name, key }, again.keyAt, declared.keyAt));
    }
  }
  const axes = axesOf(old ?? node, base, vocabulary);
  const values = proposedValues({ name, node, old, axes }, proposal.first, report);
  const isGiven = node.entries.has("value");
  const kept = [...node.entries].filter(([key]) => !isOfValue(key, old !== undefined && isGiven));
  const bare: MapNode = { ...node, entries: new Map(kept) };
  const value = isGiven ? mapWith(bare, { key: "values", keyAt, value: values }) : bare;
  return { ...entry, value };
}

const typeKeys = ["unit", "options", "type"] as const;

/** What goes with the value; of a parameter that there was before, citation and note as well. */
function isOfValue(key: string, isOld: boolean): boolean {
  return ["value", "status", "range"].includes(key) || (isOld && ["cite", "note"].includes(key));
}

/** The options of the axes by which a parameter varies, outer first. */
function axesOf(parameter: MapNode, base: MapNode, vocabulary: Vocabulary): Axes {
  return texts(parameter, "by").map((name) => {
    const derived = maybeMap(maybeMap(base, "derived") ?? base, name);
    if (derived !== undefined) return optionsOfDerived(derived, vocabulary);
    const facts = [...vocabulary.entities.values()].flatMap(({ facts }) => facts.get(name) ?? []);
    return facts[0] === undefined ? [] : optionsOfType(facts[0].type);
  });
}

function optionsOfDerived(derived: MapNode, vocabulary: Vocabulary): readonly string[] {
  const type = maybeText(derived, "type") ?? "";
  if (type === "boolean") return booleanOptions;
  return vocabulary.enums.get(type) ?? texts(derived, "options");
}
