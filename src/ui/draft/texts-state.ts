/**
 * Which texts there are and what has become of them: published files, the reader's own, drafts of an earlier visit.
 *
 * In:       events of the editor, the journal, the disk and the reader.
 * Out:      the next state; the text of a file; what differs from the published version. Pure.
 * Ignores:  React, Monaco, storage.
 */
import { policyOfCase } from "./cases/case-texts.ts";
import type { KeptDraft } from "./draft-journal.ts";
import type { Saving } from "./draft-keeper.ts";
import { type DraftFile, vocabularyFile } from "./draft-state.ts";

export interface TextsState {
  readonly files: readonly DraftFile[];
  /** The file in view. */
  readonly name: string;
  /** The policy that is worked on: the file in view, or what the case in view belongs to. */
  readonly policy: string;
  /** Texts as they are now, of files that have been changed or opened from the disk. */
  readonly texts: ReadonlyMap<string, string>;
  /** Neither restored nor discarded; until then their files cannot be changed. */
  readonly offers: ReadonlyMap<string, KeptDraft>;
  /** Absent until something was to be kept. */
  readonly saving?: Saving;
  readonly fault?: OpenFault;
}

/** Why a file from the disk was not opened. */
export interface OpenFault {
  readonly kind: "refused" | "offered";
  readonly name: string;
}

export type TextsEvent =
  | { readonly kind: "shown"; readonly name: string }
  | { readonly kind: "changed"; readonly name: string; readonly text: string }
  /** The journal has said what it keeps. */
  | { readonly kind: "offered"; readonly kept: readonly KeptDraft[] }
  /** The offer was taken or turned down. */
  | { readonly kind: "answered"; readonly name: string }
  | { readonly kind: "removed"; readonly name: string }
  | { readonly kind: "saving"; readonly saving: Saving }
  | { readonly kind: "fault"; readonly fault: OpenFault };

export function firstTexts(published: readonly DraftFile[], wanted: string): TextsState {
  const first = published.find(({ name }) => name === wanted) ?? published[0];
  const name = first?.name ?? "";
  const policy = policyShown(name, published.find(isPolicy)?.name ?? "");
  return { files: published, name, policy, texts: new Map(), offers: new Map() };
}

export function nextTexts(state: TextsState, event: TextsEvent): TextsState {
  const { fault: _, ...rest } = state;
  switch (event.kind) {
    case "shown":
      return { ...rest, name: event.name, policy: policyShown(event.name, state.policy) };
    case "changed": {
      const texts = new Map(state.texts).set(event.name, event.text);
      return { ...withFile(state, event.name), texts };
    }
    case "offered": {
      const known = event.kept.reduce((before, { name }) => withFile(before, name), state);
      return { ...known, offers: new Map(event.kept.map((draft) => [draft.name, draft])) };
    }
    case "answered":
      return { ...rest, offers: without(state.offers, event.name) };
    case "removed": {
      const files = state.files.filter(({ name }) => name !== event.name);
      const name = state.name === event.name ? (files[0]?.name ?? "") : state.name;
      const policy = policyShown(name, files[0]?.name ?? "");
      const [texts, offers] = [without(state.texts, event.name), without(state.offers, event.name)];
      return { ...rest, files, name, policy, texts, offers };
    }
    case "saving":
      return { ...state, saving: event.saving };
    case "fault":
      return { ...state, fault: event.fault };
  }
}

export function fileOf({ files, name }: TextsState): DraftFile {
  return files.find((file) => file.name === name) ?? { name };
}

export function policyFileOf({ files, policy: name }: TextsState): DraftFile {
  return files.find((file) => file.name === name) ?? { name };
}

/** Drafts that are offered of a file, or of the policy that it belongs to: they were changed together. */
export function offersBeside({ offers }: TextsState, name: string): readonly KeptDraft[] {
  const policy = policyOfCase(name) ?? name;
  return [...offers.values()].filter((one) => (policyOfCase(one.name) ?? one.name) === policy);
}

/** An own file whose draft is only offered shows that draft, for nothing else of it is there. */
export function textOf(state: TextsState, { name, published }: DraftFile): string {
  return state.texts.get(name) ?? published ?? state.offers.get(name)?.text ?? "";
}

export function isChanged({ texts }: TextsState, { name, published }: DraftFile): boolean {
  const text = texts.get(name);
  return published !== undefined && text !== undefined && text !== published;
}

/** A case brings its policy to work; what is no policy and of none leaves the one that is there. */
function policyShown(name: string, before: string): string {
  return policyOfCase(name) ?? (name === vocabularyFile ? before : name);
}

function isPolicy({ name }: DraftFile): boolean {
  return policyOfCase(name) === undefined && name !== vocabularyFile;
}

function withFile(state: TextsState, name: string): TextsState {
  const isKnown = state.files.some((file) => file.name === name);
  return isKnown ? state : { ...state, files: [...state.files, { name }] };
}

function without<T>(map: ReadonlyMap<string, T>, name: string): ReadonlyMap<string, T> {
  return new Map([...map].filter(([key]) => key !== name));
}
