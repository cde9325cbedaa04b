/**
 * Proposals stacked on each other may not touch the same thing.
 *
 * In:       proposals in the order in which they are applied.
 * Out:      nothing.
 * Reports:  `spec/conflicting-changes` at the later change, `spec/conflicting-drop` at the drop; both with the other
 *           place. Once for each entry and pair.
 * Ignores:  dates: of two changes of one value the later would undo the earlier, whichever comes into force first.
 */
import type { Report } from "../../base/diagnostic.ts";
import type { SourceSpan } from "../../base/span.ts";
import { rawFromTree } from "../shape/raw-facts.ts";
import { maybeMap } from "../tree-access.ts";
import { type Change, meet } from "./changes-of.ts";
import { namesReadBy } from "./names-read.ts";
import { conflictingChanges, conflictingDrop, type DropUse } from "./proposal-messages.ts";
import type { ProposalTree } from "./read-proposal.ts";

export function findConflicts(proposals: readonly ProposalTree[], report: Report): void {
  for (const [index, second] of proposals.entries()) {
    for (const first of proposals.slice(0, index)) {
      const told = new Set<string>();
      clashingChanges(first, second, told, report);
      clashingReads(first, second, told, report);
      clashingReads(second, first, told, report);
    }
  }
}

function clashingChanges(
  first: ProposalTree,
  second: ProposalTree,
  told: Set<string>,
  report: Report,
): void {
  for (const change of second.changed) {
    const other = first.changed.find((one) => meet(one, change));
    if (other === undefined || isSameSource(change.path, first, second)) continue;
    if (isTold(change.path, told)) continue;
    if (change.kind === "drop") reportDrop(change, second, { ...first, ...useOf(other) }, report);
    else if (other.kind === "drop") {
      reportDrop(other, first, { ...second, ...useOf(change) }, report);
    } else {
      const rivals = { name: nameOf(change), first: first.id, second: second.id };
      report(conflictingChanges(rivals, change.at, other.at));
    }
  }
}

/** Two proposals may rest on one document, or on one clause of it, if both say the same of it. */
function isSameSource(
  [section = "", id = ""]: Change["path"],
  first: ProposalTree,
  second: ProposalTree,
): boolean {
  if (section !== "documents" && section !== "clauses") return false;
  const [one, other] = [first, second].map(({ tree }) => {
    const source = maybeMap(tree, section)?.entries.get(id)?.value;
    return source && JSON.stringify(rawFromTree(source));
  });
  return one === other;
}

/** One proposal drops an entry that a formula of the other reads. */
function clashingReads(
  dropper: ProposalTree,
  reader: ProposalTree,
  told: Set<string>,
  report: Report,
): void {
  const dropped = dropper.changed.filter(({ kind, path }) => kind === "drop" && path.length === 2);
  if (dropped.length === 0) return;
  const read = namesReadBy(reader.tree);
  for (const change of dropped) {
    const at = read.get(nameOf(change));
    if (at === undefined || isTold(change.path, told)) continue;
    reportDrop(change, dropper, { ...reader, use: "read", at }, report);
  }
}

interface Use {
  readonly id: string;
  readonly use: DropUse;
  readonly at: SourceSpan;
}

function reportDrop(drop: Change, dropper: ProposalTree, other: Use, report: Report): void {
  const details = {
    name: nameOf(drop),
    dropper: dropper.id,
    other: other.id,
    use: other.use,
  };
  report(conflictingDrop(details, drop.at, other.at));
}

function useOf({ kind, at }: Change): { use: DropUse; at: SourceSpan } {
  return { use: kind === "drop" ? "drop" : "change", at };
}

/** One finding for each thing is enough; remembers this one. */
function isTold(path: readonly string[], told: Set<string>): boolean {
  const key = path.slice(0, 4).join("\n");
  const isOld = told.has(key);
  told.add(key);
  return isOld;
}

/** An entry by its name; of a condition or a variant, the entry's name before it. */
function nameOf({ path }: Change): string {
  const [section = "", name = section, part, last] = path;
  if (section === "parameters" && part === "value" && last !== undefined) return `${name}.${last}`;
  if (part === "eligible" && last !== undefined) return `${name}.${last}`;
  return name;
}
