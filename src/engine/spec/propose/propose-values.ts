/**
 * Add the new value of a parameter to its history: from the proposal's first day on it holds for the variants it names.
 *
 * In:       the jurisdiction's parameter, the proposal's, the first day of the proposal.
 * Out:      the list under `values`. The jurisdiction's values go on for the variants that the proposal does not name,
 *           later ones included; for the others the new value stands in for all that follow.
 * Reports:  `spec/superseded-value`, a hint at the new value, for each later value where no variant is left alone.
 */
import { maybeDate, textFromDate } from "../../base/calendar.ts";
import type { Report } from "../../base/diagnostic.ts";
import { mapWith } from "../merge/tree-build.ts";
import type { ListNode, MapNode, ScalarNode } from "../tree.ts";
import { maybeList, maybeText } from "../tree-access.ts";
import { supersededValue } from "./proposal-messages.ts";
import { type Axes, withoutVariants } from "./take-out-variants.ts";

/** The first day of a proposal, and where it says so. */
export interface FirstDay {
  readonly date: number;
  readonly scalar: ScalarNode;
}

interface Dated {
  readonly node: MapNode;
  readonly from: number;
  /** As it is written; absent where a later value or nothing ends it. */
  readonly to?: number;
}

interface DatedWithRest extends Dated {
  /** From the proposal's first day on, for the variants that the proposal leaves alone; absent where there are none. */
  readonly left: MapNode | undefined;
}

export interface NewValue {
  readonly name: string;
  /** The proposal's map: `value`, `status`, `range`, `cite`, `note`. */
  readonly node: MapNode;
  /** The jurisdiction's; absent for a new parameter. */
  readonly old: MapNode | undefined;
  readonly axes: Axes;
}

/** The history that a parameter has under the proposal. */
export function proposedValues(change: NewValue, first: FirstDay, report: Report): ListNode {
  const old = (change.old === undefined ? [] : datedItems(change.old)).map((dated) => ({
    ...dated,
    left: dated.to !== undefined && dated.to < first.date ? undefined : leftOf(dated.node, change),
  }));
  if (old.every(({ left }) => left === undefined)) {
    for (const dated of old) if (dated.from > first.date) tellSuperseded(dated, change, report);
  }
  const kept = old.flatMap((dated) =>
    dated.from < first.date ? splitAt(dated, first) : (dated.left ?? []),
  );
  return { kind: "list", at: change.node.at, items: [...kept, newItem(change, first)] };
}

/** The proposal's own, in the form of a dated value. */
function newItem({ node }: NewValue, { scalar }: FirstDay): MapNode {
  const entries = [...node.entries].filter(([key]) => datedKeys.has(key));
  const bare: MapNode = { ...node, entries: new Map(entries) };
  return mapWith(bare, { key: "from", keyAt: scalar.at, value: scalar });
}

const datedKeys: ReadonlySet<string> = new Set(["value", "status", "range", "cite", "note"]);

/**
 * A value that has begun before the proposal's first day. Without an end of its own it stays: the new value ends it for
 * the variants it names. With one it ends the day before, and goes on to its end for the variants that are left.
 */
function splitAt({ node, to, left }: DatedWithRest, first: FirstDay): readonly MapNode[] {
  const end = node.entries.get("to");
  if (left === node || end?.value.kind !== "scalar" || to === undefined || to < first.date)
    return [node];
  const lastDay = { ...end.value, text: textFromDate(first.date - 1) };
  const before = mapWith(node, { ...end, value: lastDay });
  if (left === undefined) return [before];
  return [before, mapWith(left, { key: "from", keyAt: first.scalar.at, value: first.scalar })];
}

/** A dated value for the variants that the proposal does not name; undefined where it names them all. */
function leftOf(node: MapNode, change: NewValue): MapNode | undefined {
  const value = node.entries.get("value");
  const next = change.node.entries.get("value");
  if (value === undefined || next === undefined) return node;
  const left = withoutVariants(value.value, next.value, change.axes);
  if (left === value.value) return node;
  return left && mapWith(node, { ...value, value: left });
}

function tellSuperseded({ node, from }: Dated, change: NewValue, report: Report): void {
  const value = change.node.entries.get("value");
  if (value === undefined) return;
  const place = { name: change.name, date: textFromDate(from) };
  report(supersededValue(place, value.value.at, node.at));
}

/** The dated values of a parameter, in order. */
function datedItems(parameter: MapNode): readonly Dated[] {
  const items = maybeList(parameter, "values")?.items ?? [];
  const dated = items.flatMap((node): Dated[] => {
    const from = node.kind === "map" ? maybeDate(maybeText(node, "from") ?? "") : undefined;
    if (node.kind !== "map" || from === undefined) return [];
    const to = maybeDate(maybeText(node, "to") ?? "");
    return [{ node, from, ...(to === undefined ? {} : { to }) }];
  });
  return dated.toSorted((a, b) => a.from - b.from);
}
