/**
 * Which texts there are and what has become of them: published files, the reader's own, drafts of an earlier visit.
 *
 * In:       events of the editor, the journal, other windows, the disk and the reader.
 * Out:      the next state; the text of a file; what differs from the published version. Pure.
 * Ignores:  React, Monaco, storage.
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

interface Asked {
  readonly name: string;
  readonly open: readonly string[];
}

export function firstTexts(published: readonly DraftFile[], asked: Asked): TextsState {
  const first = published.find(({ name }) => name === asked.name) ?? published[0];
  const name = first?.name ?? "";
  return {
    files: published,
    name,
    policy: policyShown(name, published.find(isPolicy)?.name ?? ""),
    open: withName([...new Set(asked.open)], name),
    followed: [],
    ...(asked.name === name ? {} : { wanted: asked.name }),
    texts: new Map(),
    offers: new Map(),
    holds: new Map(),
    arriving: new Map(),
    isUnreadable: false,
    isWithoutVersions: false,
    faults: [],
  };
}

export function nextTexts(state: TextsState, event: TextsEvent): TextsState {
  switch (event.kind) {
    case "shown":
      return shown(quiet(state), event.name);
    case "joined":
      return { ...state, open: event.names.reduce(withName, state.open) };
    case "left-behind":
      return { ...state, leftBehind: { name: event.name, files: event.files } };
    case "closed":
      return closed(state, event.name);
    case "changed": {
      const texts = new Map(state.texts).set(event.name, event.text);
      return { ...withFile(state, event.name), texts };
    }
    case "offered":
      return offered(state, event.kept);
    case "answered":
      return { ...quiet(state), offers: without(state.offers, event.name) };
    case "removed":
      return removed(state, event.name);
    case "saving":
      return { ...state, saving: event.saving };
    case "unreadable":
      return { ...state, isUnreadable: true };
    case "versions-refused":
      return { ...state, isWithoutVersions: true };
    case "fault":
      return { ...state, faults: [...state.faults, event.fault] };
    case "arriving":
      return { ...state, arriving: new Map(state.arriving).set(event.name, event.text) };
    case "arrived":
      return { ...state, arriving: without(state.arriving, event.name) };
    case "held":
      return held(state, event);
  }
}

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

/** Sentences about what was done before are no longer said. */
function quiet(state: TextsState): TextsState {
  const { removed: _, leftBehind: __, ...rest } = state;
  return { ...rest, faults: [] };
}

function shown(state: TextsState, name: string): TextsState {
  const { wanted: _, ...rest } = state;
  const policy = policyShown(name, state.policy);
  return { ...rest, name, policy, open: withName(state.open, name) };
}

/** The neighbour comes into view; the last tab stays. */
function closed(state: TextsState, name: string): TextsState {
  const tabs = openFiles(state).map((file) => file.name);
  const at = tabs.indexOf(name);
  const next = tabs[at + 1] ?? tabs[at - 1];
  if (at < 0 || next === undefined) return state;
  const rest = { ...quiet(state), open: state.open.filter((other) => other !== name) };
  const after = state.name === name ? shown(rest, next) : rest;
  const policies = openPolicies(after);
  const holds = new Map([...state.holds].filter(([policy]) => policies.includes(policy)));
  return { ...after, holds };
}

function offered(state: TextsState, kept: readonly KeptDraft[]): TextsState {
  const known = kept.reduce((before, { name }) => withFile(before, name), state);
  const offers = new Map(kept.map((draft) => [draft.name, draft]));
  const { wanted, ...after } = { ...known, offers };
  return wanted !== undefined && offers.has(wanted) ? shown(after, wanted) : after;
}

function removed(state: TextsState, name: string): TextsState {
  const text = textOf(state, { name });
  const files = state.files.filter((file) => file.name !== name);
  const tabs = openFiles(state).map((file) => file.name);
  const at = tabs.indexOf(name);
  const next = tabs[at + 1] ?? tabs[at - 1] ?? files[0]?.name ?? "";
  const rest = {
    ...quiet(state),
    files,
    open: state.open.filter((other) => other !== name),
    texts: without(state.texts, name),
    offers: without(state.offers, name),
    holds: without(state.holds, name),
    removed: { name, text },
  };
  const policy = state.policy === name ? (files[0]?.name ?? "") : state.policy;
  return state.name === name ? shown({ ...rest, policy }, next) : { ...rest, policy };
}

/**
 * A draft that this window has not seen is offered where the file may be written, and shown where another window writes
 * it. A text that was already taken up here gives way to what another window has kept since.
 */
function held(
  state: TextsState,
  { policy, hold, kept }: Extract<TextsEvent, { kind: "held" }>,
): TextsState {
  const holds = new Map(state.holds).set(policy, hold);
  if (kept === undefined) return { ...state, holds };
  const known = kept.reduce((before, { name }) => withFile(before, name), state);
  const wasElsewhere = state.holds.get(policy) === "elsewhere";
  const offers = new Map([...state.offers].filter(([name]) => familyOf(name) !== policy));
  const followed: NamedText[] = [];
  for (const file of known.files.filter(({ name }) => familyOf(name) === policy)) {
    const draft = kept.find(({ name }) => name === file.name);
    const isFresh = hold === "here" && !wasElsewhere && !state.texts.has(file.name);
    if (isFresh && draft !== undefined) offers.set(file.name, draft);
    if (isFresh || (draft === undefined && !state.texts.has(file.name))) continue;
    // An own file of which nothing is kept any more keeps the text that is in view.
    const text = draft?.text ?? file.published ?? textOf(state, file);
    followed.push({ name: file.name, text });
  }
  const texts = new Map([
    ...state.texts,
    ...followed.map(({ name, text }) => [name, text] as const),
  ]);
  return { ...known, holds, offers, texts, followed };
}

/** A case brings its policy to work; what is no policy and of none leaves the one that is there. */
function policyShown(name: string, before: string): string {
  return policyOfCase(name) ?? (name === vocabularyFile ? before : name);
}

function isPolicy({ name }: DraftFile): boolean {
  return policyOfCase(name) === undefined && name !== vocabularyFile;
}

function withName(names: readonly string[], name: string): readonly string[] {
  return names.includes(name) ? names : [...names, name];
}

function withFile(state: TextsState, name: string): TextsState {
  const isKnown = state.files.some((file) => file.name === name);
  return isKnown ? state : { ...state, files: [...state.files, { name }] };
}

function without<T>(map: ReadonlyMap<string, T>, name: string): ReadonlyMap<string, T> {
  return new Map([...map].filter(([key]) => key !== name));
}
