/**
 * How the texts on the screen change.
 *
 * In:       the state; events of the editor, the journal, other windows, the disk and the reader.
 * Out:      the first state, and the next. Pure.
 * Ignores:  React, Monaco, storage.
 */
import { policyOfCase } from "./cases/case-texts.ts";
import { type DraftFile, vocabularyFile } from "./draft-state.ts";
import type { KeptDraft } from "./keeping/draft-journal.ts";
import {
  familyOf,
  type NamedText,
  openFiles,
  openPolicies,
  type TextsEvent,
  type TextsState,
  textOf,
} from "./texts-state.ts";

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
    case "parted":
      return parted(state, event.names);
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

/** The one in view keeps its tab. */
function parted(state: TextsState, names: readonly string[]): TextsState {
  const open = state.open.filter((name) => name === state.name || !names.includes(name));
  return heldAsOpen({ ...state, open });
}

/** Of what is not open any more, nobody asks who writes it. */
function heldAsOpen(state: TextsState): TextsState {
  const policies = openPolicies(state);
  const holds = new Map([...state.holds].filter(([policy]) => policies.includes(policy)));
  return { ...state, holds };
}

/** The neighbour comes into view; the last tab stays. */
function closed(state: TextsState, name: string): TextsState {
  const tabs = openFiles(state).map((file) => file.name);
  const at = tabs.indexOf(name);
  const next = tabs[at + 1] ?? tabs[at - 1];
  if (at < 0 || next === undefined) return state;
  const rest = { ...quiet(state), open: state.open.filter((other) => other !== name) };
  return heldAsOpen(state.name === name ? shown(rest, next) : rest);
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
