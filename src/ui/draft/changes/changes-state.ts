/**
 * What the screen knows of a draft's changes, and what it does with them.
 *
 * In:       what the engine found; the file in view.
 * Out:      the state of the comparison; rows by section; the edits behind a result; where a row leads. Pure.
 */
import type { ChangedSection } from "../../../engine/index.ts";
import { nameOf } from "../../../text/amendments.ts";
import type { Locale } from "../../../text/text-for.ts";
import type { DraftChanges, PlacedChange } from "../../../worker/changes-protocol.ts";
import type { Stretch } from "../../editor/findings.ts";

export type Comparison =
  /** The file was never published. */
  | { readonly kind: "unpublished" }
  /** The text is the published one. */
  | { readonly kind: "same" }
  | { readonly kind: "running"; readonly last?: Compared }
  | { readonly kind: "ready"; readonly last: Compared }
  /** The text has errors; what was last found still stands, if anything was. */
  | { readonly kind: "stale"; readonly last?: Compared };

export interface Compared extends DraftChanges {
  /** `10:41:52`. */
  readonly at: string;
}

export interface ChangeGroup {
  readonly section: ChangedSection;
  readonly changes: readonly PlacedChange[];
}

/** None where nothing can be said. */
export function maybeChanges(comparison: Comparison): readonly PlacedChange[] | undefined {
  if (comparison.kind === "same") return [];
  return comparison.kind === "unpublished" ? undefined : comparison.last?.changes;
}

/**
 * How many changes of the text stand between it and its published version; none where that is not known. What a proposal
 * changes it changes of its region: beside its own published version that number would say something else.
 */
export function changesSincePublished(comparison: Comparison, isProposal: boolean): number {
  return isProposal ? 0 : (maybeChanges(comparison)?.length ?? 0);
}

export function groupsOf(changes: readonly PlacedChange[]): readonly ChangeGroup[] {
  return [...Map.groupBy(changes, ({ section }) => section)].map(([section, own]) => ({
    section,
    changes: own,
  }));
}

/** The stretch of the text in view that a change leads to; none where it stands in another file. */
export function maybePlaceOf({ afterAt }: PlacedChange, file: string): Stretch | undefined {
  return afterAt?.file === file ? { start: afterAt.start, end: afterAt.end } : undefined;
}

/** Names of the edits that move a result, as they are listed; empty where it does not move or nothing is known yet. */
export function causeNames(
  comparison: Comparison,
  { household, programme }: { readonly household: string; readonly programme: string },
  locale: Locale,
): readonly string[] {
  if (comparison.kind !== "ready" && comparison.kind !== "stale") return [];
  const cause = comparison.last?.causes.find(
    (one) => one.household === household && one.programme === programme,
  );
  return cause?.entries.map((entry) => nameOf(entry, locale)) ?? [];
}
