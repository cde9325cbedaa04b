/**
 * Turn the new value of a parameter into its history: the jurisdiction's up to the proposal's first day, then the new.
 *
 * In:       the jurisdiction's parameter, the proposal's, the first day of the proposal.
 * Out:      the list under `values`. Where the proposal names some variants only, the others keep the jurisdiction's
 *           value, later ones included; else the new value stands in for all that follow.
 * Reports:  `spec/superseded-value`, a hint at the new value.
 */
import { maybeDate, textFromDate } from "../../base/calendar.ts";
import type { Report } from "../../base/diagnostic.ts";
import { mapWith } from "../merge/tree-build.ts";
import type { ListNode, MapEntry, MapNode, ScalarNode, TreeNode } from "../tree.ts";
import { maybeList, maybeScalar, maybeText, scalars } from "../tree-access.ts";
import { type Axes, overlaid, overlaidRange } from "./overlay-variants.ts";
import { supersededValue } from "./proposal-messages.ts";

/** The first day of a proposal, and where it says so. */
export interface FirstDay {
  readonly date: number;
  readonly scalar: ScalarNode;
}

interface Dated {
  readonly node: MapNode;
  readonly from: number;
  readonly to: number;
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
  const items = change.old === undefined ? [] : datedItems(change.old);
  const earlier = items.filter(({ from }) => from < first.date);
  const later = items.filter(({ from }) => from > first.date);
  const value = change.node.entries.get("value");
  const pieces = valuePieces(change, items, first);
  if (value !== undefined && pieces.length === 1 && !pieces[0]?.keepsOld) {
    for (const { node, from } of later) {
      const place = { name: change.name, date: textFromDate(from) };
      report(supersededValue(place, value.value.at, node.at));
    }
  }
  const kept = earlier.map((item) => endedBefore(item, first));
  return {
    kind: "list",
    at: change.node.at,
    items: [...kept, ...pieces.map(({ node }) => node)],
  };
}

interface Piece {
  readonly node: MapNode;
  readonly keepsOld: boolean;
}

/** From the first day on: one value, or one for each stretch of the variants that go on. */
function valuePieces(change: NewValue, items: readonly Dated[], first: FirstDay): readonly Piece[] {
  const days = new Set([first.date]);
  for (const { from, to } of items) {
    if (from > first.date) days.add(from);
    if (to >= first.date && Number.isFinite(to)) days.add(to + 1);
  }
  const pieces = [...days]
    .sort((a, b) => a - b)
    .map((day) => {
      const old = items.findLast(({ from, to }) => from <= day && day <= to);
      return pieceFrom(day, change, old?.node, first);
    });
  return pieces.some(({ keepsOld }) => keepsOld) ? pieces : pieces.slice(0, 1);
}

function pieceFrom(
  day: number,
  { node, axes }: NewValue,
  old: MapNode | undefined,
  { date, scalar }: FirstDay,
): Piece {
  const value = node.entries.get("value");
  const from = day === date ? scalar : { ...scalar, text: textFromDate(day) };
  const entries = [...node.entries.values()].filter(({ key }) => datedKeys.has(key));
  let dated: MapNode = { ...node, entries: new Map(entries.map((entry) => [entry.key, entry])) };
  dated = mapWith(dated, { key: "from", keyAt: scalar.at, value: from });
  if (value === undefined) return { node: dated, keepsOld: false };
  const oldValue = old?.entries.get("value")?.value;
  const laid = overlaid(oldValue, value.value, axes);
  dated = mapWith(dated, { ...value, value: laid.value });
  if (!laid.keepsOld || old === undefined) return { node: dated, keepsOld: false };
  return { node: withOldMarks(dated, old, node), keepsOld: true };
}

const datedKeys: ReadonlySet<string> = new Set(["value", "status", "range", "cite", "note"]);

/** What is kept of an assumed value stays assumed, within its range, and goes on citing its source. */
function withOldMarks(merged: MapNode, old: MapNode, next: MapNode): MapNode {
  const part = (node: MapNode, key: string) => node.entries.get(key)?.value;
  let result = merged;
  const status = old.entries.get("status");
  if (status !== undefined && maybeText(old, "status") === "assumed")
    result = mapWith(result, status);
  const value = part(merged, "value");
  const ranges = [part(next, "range"), part(old, "range")];
  const entry = next.entries.get("range") ?? old.entries.get("range");
  if (entry !== undefined && value !== undefined && maybeText(result, "status") === "assumed") {
    const range = overlaidRange(
      value,
      { value: part(next, "value"), range: ranges[0] },
      { value: part(old, "value"), range: ranges[1] },
    );
    result = mapWith(result, { ...entry, value: range });
  }
  return withCitations(result, [...scalars(next, "cite"), ...scalars(old, "cite")]);
}

function withCitations(node: MapNode, items: readonly TreeNode[]): MapNode {
  const cite: MapEntry | undefined = node.entries.get("cite");
  if (cite === undefined) return node;
  return mapWith(node, { ...cite, value: { kind: "list", at: cite.value.at, items } });
}

/** The dated values of a parameter, in order; an end that is not written is where the next begins. */
function datedItems(parameter: MapNode): readonly Dated[] {
  const items = maybeList(parameter, "values")?.items ?? [];
  const dated = items.flatMap((node) => {
    const from = node.kind === "map" ? maybeDate(maybeText(node, "from") ?? "") : undefined;
    if (node.kind !== "map" || from === undefined) return [];
    return [{ node, from, to: maybeDate(maybeText(node, "to") ?? "") ?? Number.POSITIVE_INFINITY }];
  });
  dated.sort((a, b) => a.from - b.from);
  return dated.map((item, index) => {
    const next = dated[index + 1]?.from ?? Number.POSITIVE_INFINITY;
    return { ...item, to: Math.min(item.to, next - 1) };
  });
}

/** A value whose own end lies behind the proposal's first day ends the day before. */
function endedBefore({ node }: Dated, { date }: FirstDay): MapNode {
  const to = node.entries.get("to");
  const scalar = maybeScalar(node, "to");
  const end = scalar && maybeDate(scalar.text);
  if (to === undefined || scalar === undefined || end === undefined || end < date) return node;
  return mapWith(node, { ...to, value: { ...scalar, text: textFromDate(date - 1) } });
}
