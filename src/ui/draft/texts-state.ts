/**
 * Which texts there are and what has become of them: published files, the reader's own, drafts of an earlier visit.
 *
 * In:       the state of the texts.
 * Out:      its types; the text of a file; what differs from the published version; which files belong together. Pure.
 * Ignores:  how the state changes (next-texts.ts).
 */
import { policyOfCase } from "./cases/case-texts.ts";
import { type DraftFile, vocabularyFile } from "./draft-state.ts";
import type { KeptDraft } from "./keeping/draft-journal.ts";
import type { Saving } from "./keeping/draft-keeper.ts";
import type { RefusedWhy } from "./keeping/read-text-file.ts";
import type { Hold } from "./keeping/text-holds.ts";

export interface TextsState {
  readonly files: readonly DraftFile[];
  /** The file in view. */
  readonly name: string;
  /** The policy that is worked on: the file in view, or what the case in view belongs to. */
  readonly policy: string;
  /** Files with a tab, in order; a name that no file has yet waits for the journal to know it. */
  readonly open: readonly string[];
  /** What the address asked for, until the journal has said what it keeps. */
  readonly wanted?: string;
  /** Texts as they are now, of files that have been changed or opened from the disk. */
  readonly texts: ReadonlyMap<string, string>;
  /** Neither restored nor discarded; until then their files cannot be changed. */
  readonly offers: ReadonlyMap<string, KeptDraft>;
  /** Whether this window may write a policy and its cases; of open ones alone. */
  readonly holds: ReadonlyMap<string, Hold>;
  /** The texts that came from another window last; the editor is to show them. */
  readonly followed: readonly NamedText[];
  /** Texts for files that are there, until it is known whether they may be written. */
  readonly arriving: ReadonlyMap<string, string>;
  /** Absent until something was to be kept. */
  readonly saving?: Saving;
  /** What the browser keeps cannot be read: a draft could not be offered again. */
  readonly isUnreadable: boolean;
  /** Earlier versions cannot be kept. */
  readonly isWithoutVersions: boolean;
  /** Why files from the disk were not opened. */
  readonly faults: readonly OpenFault[];
  /** The own file that was removed last, and can be put back. */
  readonly removed?: NamedText;
  /** Files that a name was to be changed in and was not. */
  readonly leftBehind?: LeftBehind;
}

export interface LeftBehind {
  /** The old name. */
  readonly name: string;
  readonly files: readonly string[];
}

export interface NamedText {
  readonly name: string;
  readonly text: string;
}

export interface OpenFault {
  readonly kind: RefusedWhy | "offered" | "elsewhere";
  readonly name: string;
}

export type TextsEvent =
  | { readonly kind: "shown"; readonly name: string }
  /** Files get tabs and so can be written; the one in view stays. */
  | { readonly kind: "joined"; readonly names: readonly string[] }
  /** Files that were joined in vain lose their tabs again. */
  | { readonly kind: "parted"; readonly names: readonly string[] }
  | ({ readonly kind: "left-behind" } & LeftBehind)
  | { readonly kind: "closed"; readonly name: string }
  | { readonly kind: "changed"; readonly name: string; readonly text: string }
  /** The journal has said what it keeps. */
  | { readonly kind: "offered"; readonly kept: readonly KeptDraft[] }
  /** The offer was taken or turned down. */
  | { readonly kind: "answered"; readonly name: string }
  | { readonly kind: "removed"; readonly name: string }
  | { readonly kind: "saving"; readonly saving: Saving }
  | { readonly kind: "unreadable" }
  | { readonly kind: "versions-refused" }
  | { readonly kind: "fault"; readonly fault: OpenFault }
  | { readonly kind: "arriving"; readonly name: string; readonly text: string }
  | { readonly kind: "arrived"; readonly name: string }
  /** Who writes a policy and its cases; what the journal keeps of them, if that could be read. */
  | {
      readonly kind: "held";
      readonly policy: string;
      readonly hold: Hold;
      readonly kept?: readonly KeptDraft[];
    };

export function fileOf({ files, name }: TextsState): DraftFile {
  return files.find((file) => file.name === name) ?? { name };
}

export function policyFileOf({ files, policy: name }: TextsState): DraftFile {
  return files.find((file) => file.name === name) ?? { name };
}

/** A policy and its cases are changed together: the policy's name, for each of them. */
export function familyOf(name: string): string {
  return policyOfCase(name) ?? name;
}

/** Drafts that are offered of a file, or of the policy that it belongs to: they were changed together. */
export function offersBeside({ offers }: TextsState, name: string): readonly KeptDraft[] {
  return [...offers.values()].filter((one) => familyOf(one.name) === familyOf(name));
}

/** The policies that are written here, of all files with a tab. */
export function openPolicies({ open, policy }: TextsState): readonly string[] {
  const all = new Set([...open.map(familyOf), familyOf(policy)]);
  all.delete(vocabularyFile);
  return [...all];
}

/** The files with a tab. */
export function openFiles({ open, files }: TextsState): readonly DraftFile[] {
  return open.flatMap((name) => files.find((file) => file.name === name) ?? []);
}

/** An own file whose draft is only offered shows that draft, for nothing else of it is there. */
export function textOf(state: TextsState, { name, published }: DraftFile): string {
  return state.texts.get(name) ?? published ?? state.offers.get(name)?.text ?? "";
}

export function isChanged({ texts }: TextsState, { name, published }: DraftFile): boolean {
  const text = texts.get(name);
  return published !== undefined && text !== undefined && text !== published;
}

/** What would be lost with this browser: changed texts, and the reader's own. */
export function ownTexts(state: TextsState): readonly NamedText[] {
  return state.files
    .filter((file) => file.published === undefined || isChanged(state, file))
    .map((file) => ({ name: file.name, text: textOf(state, file) }));
}
