/**
 * Find, rename and explain the names of a draft, and lay its text out.
 *
 * In:       the draft's texts and its cases; a place in one of them; the thread's memory.
 * Out:      places, edits, notes.
 * Ignores:  words.
 */
import {
  definitionAt,
  emptyIndexMemory,
  hoverAt,
  type IndexMemory,
  indexNames,
  type Mention,
  maybeFormattedText,
  maybeMentionAt,
  type NameIndex,
  outlineOf,
  planOn,
  referencesAt,
  renameAt,
  renameFaultAt,
  type SourceText,
  type SpecTexts,
} from "../engine/index.ts";
import type { FoundPlace, NameStages } from "./names-protocol.ts";
import { type DraftMemory, openDraft } from "./open-draft.ts";

/** One thread's memory of the names that it found last. */
export interface NamesMemory extends IndexMemory {
  last?: { readonly key: string; readonly index: NameIndex };
}

export function emptyNamesMemory(): NamesMemory {
  return emptyIndexMemory();
}

type Asked<S extends keyof NameStages> = NameStages[S]["asked"];
type Answer<S extends keyof NameStages> = NameStages[S]["answer"];

export function findNames(asked: Asked<"find-names">, memory: NamesMemory): Answer<"find-names"> {
  const { texts, cases, file, offset } = asked;
  const index = indexOf(texts, cases, memory);
  const mention = maybeMentionAt(index, file, offset);
  return (
    mention && {
      at: mention.at,
      name: mention.symbol.name,
      definitions: definitionAt(index, file, offset).map(placeOf),
      references: referencesAt(index, file, offset).map(placeOf),
    }
  );
}

export function checkRename(
  asked: Asked<"check-rename">,
  memory: NamesMemory,
): Answer<"check-rename"> {
  const { texts, cases, file, offset, isExtended } = asked;
  const index = indexOf(texts, cases, memory);
  const mention = maybeMentionAt(index, file, offset);
  const fault = renameFaultAt(index, { file, offset, isExtended });
  return {
    ...(mention === undefined ? {} : { at: mention.at }),
    name: mention?.symbol.name ?? "",
    ...(fault === undefined ? {} : { fault }),
  };
}

export function renameName(
  asked: Asked<"rename-name">,
  memory: NamesMemory,
): Answer<"rename-name"> {
  const { texts, cases, ...place } = asked;
  return renameAt(indexOf(texts, cases, memory), place);
}

export function hoverName(
  asked: Asked<"hover-name">,
  date: number,
  { names, draft }: { readonly names: NamesMemory; readonly draft: DraftMemory },
): Answer<"hover-name"> {
  const { texts, cases, file, offset, facts } = asked;
  const mention = maybeMentionAt(indexOf(texts, cases, names), file, offset);
  if (mention === undefined) return undefined;
  const { spec, policy } = openDraft(texts, draft);
  const plan = policy && planOn(policy, date);
  return { at: mention.at, note: hoverAt({ mention, spec, plan, date, facts }) };
}

export function outlineText(
  { texts, file }: Asked<"outline-text">,
  memory: NamesMemory,
): Answer<"outline-text"> {
  return outlineOf(indexOf(texts, [], memory), file);
}

export function formatText({ file, text }: Asked<"format-text">): Answer<"format-text"> {
  return maybeFormattedText({ file, text }, () => undefined);
}

function indexOf(texts: SpecTexts, cases: readonly SourceText[], memory: NamesMemory): NameIndex {
  const key = JSON.stringify([texts, cases]);
  if (memory.last?.key !== key) memory.last = { key, index: indexNames(texts, cases, memory) };
  return memory.last.index;
}

function placeOf({ at, entryAt = at }: Mention): FoundPlace {
  return { at, entryAt };
}
