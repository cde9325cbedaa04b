/**
 * The conditions of a programme, in groups as deep as the author nests them.
 *
 * In:       the merged `eligible` of a programme; every condition is a map with an id (normalise-conditions.ts).
 * Out:      a group of conditions.
 * Reports:  `spec/empty-condition`, `spec/two-ways`, what the formula reader says.
 */

import { groupKeys } from "../merge/entry-sections.ts";
import type { Condition, ConditionGroup } from "../spec.ts";
import type { MapNode } from "../tree.ts";
import { citations, given, maybeList, maybeScalar, maybeText, maybeWords } from "../tree-access.ts";
import { readFormula } from "./read-body.ts";
import { readForce } from "./read-force.ts";
import type { ReadingContext } from "./reading-context.ts";
import { emptyCondition, twoWays } from "./spec-messages.ts";

export function readGroup(node: MapNode, context: ReadingContext): ConditionGroup {
  const [all, any, none] = groupKeys.map((key) => maybeConditions(node, key, context));
  return { at: node.at, ...given("all", all), ...given("any", any), ...given("none", none) };
}

function maybeConditions(
  node: MapNode,
  key: string,
  context: ReadingContext,
): Condition[] | undefined {
  return maybeList(node, key)?.items.flatMap((item) =>
    item.kind === "map" ? (maybeCondition(item, context) ?? []) : [],
  );
}

function maybeCondition(node: MapNode, context: ReadingContext): Condition | undefined {
  const id = maybeScalar(node, "id");
  if (id === undefined) return undefined;
  const common = {
    id: id.text,
    at: node.at,
    en: maybeText(node, "en") ?? "",
    ...given("note", maybeWords(node, "note")),
    force: readForce(node),
    cite: citations(node, "cite"),
    from: context.policyOf(node.at.file),
  };
  reportSecondBody(node, id.text, context);
  const when = maybeScalar(node, "when");
  if (when !== undefined) {
    return { ...common, kind: "formula", when: readFormula(when, context.report) };
  }
  const open = maybeWords(node, "open");
  if (open !== undefined) return { ...common, kind: "open", open };
  if (groupKeys.some((key) => maybeList(node, key) !== undefined)) {
    return { ...common, kind: "group", group: readGroup(node, context) };
  }
  if (!bodiesOf(node).length) context.report(emptyCondition(id.text, id.at));
  return undefined;
}

function reportSecondBody(node: MapNode, name: string, { report }: ReadingContext): void {
  const [first, second] = bodiesOf(node);
  if (first === undefined || second === undefined) return;
  report(twoWays({ name, first: first.key, second: second.key }, second.keyAt, first.keyAt));
}

/** The keys that say what is tested; the lists of a group count as one. */
function bodiesOf(node: MapNode) {
  const group = groupKeys.find((key) => node.entries.has(key));
  return ["when", "open", ...(group === undefined ? [] : [group])].flatMap(
    (key) => node.entries.get(key) ?? [],
  );
}
