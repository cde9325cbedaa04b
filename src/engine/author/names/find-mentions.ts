/**
 * From a place in a text to what is written there, where it is declared, and where else it is written.
 *
 * In:       an index of names; a file and an offset in it.
 * Out:      mentions.
 */
import type { NameIndex } from "./index-names.ts";
import type { Mention } from "./mention.ts";

/** What is written at an offset, the end of a name included; the narrowest where names stand around each other. */
export function maybeMentionAt(
  { mentions }: NameIndex,
  file: string,
  offset: number,
): Mention | undefined {
  const around = (mentions.get(file) ?? []).filter(
    ({ at }) => at.start <= offset && offset <= at.end,
  );
  // Where one name ends and another begins, the one that begins is meant; a bare condition is what it reads.
  const meant = around.filter(({ at }) => offset < at.end);
  const [first] = (meant.length > 0 ? meant : around).toSorted(
    (a, b) =>
      a.at.end - a.at.start - (b.at.end - b.at.start) ||
      Number(a.symbol.kind === "condition") - Number(b.symbol.kind === "condition"),
  );
  return first;
}

/** Where a name is written: its key, and a file in which it stands. */
export interface WrittenName {
  readonly key: string;
  readonly file: string;
}

/**
 * Every place at which the same name is written: the policy's own, then its cases, its baseline, its proposals, the
 * vocabulary. What a proposal alone has is looked for in that proposal: another may give the name another meaning.
 */
export function mentionsOf(index: NameIndex, name: WrittenName): readonly Mention[] {
  const { jurisdiction, cases, baseline, vocabulary } = index.files;
  const before = [jurisdiction, ...cases, ...(baseline === undefined ? [] : [baseline])];
  const files = isProposalsOwn(index, name)
    ? [name.file]
    : [...before, ...index.proposals.keys(), vocabulary];
  const seen = new Set<string>();
  return files.flatMap((file) =>
    (index.mentions.get(file) ?? []).filter(({ symbol, at }) => {
      const place = `${file} ${at.start}`;
      const isNew = symbol.key === name.key && !seen.has(place);
      if (isNew) seen.add(place);
      return isNew;
    }),
  );
}

/** Whether a name in a proposal stands in none of the texts that the proposal changes. */
export function isProposalsOwn({ mentions, proposals }: NameIndex, name: WrittenName): boolean {
  if (!proposals.has(name.file)) return false;
  return [...mentions].every(
    ([file, all]) => proposals.has(file) || all.every(({ symbol }) => symbol.key !== name.key),
  );
}

/** Where the name at an offset is declared: the policy's own entry first, then what that changes. */
export function definitionAt(index: NameIndex, file: string, offset: number): readonly Mention[] {
  const mention = maybeMentionAt(index, file, offset);
  if (mention === undefined) return [];
  const all = mentionsOf(index, nameOf(mention)).filter(
    // What a proposal makes of an entry is asked for within that proposal.
    ({ role, at }) => role === "definition" && (at.file === file || !index.proposals.has(at.file)),
  );
  // At a declaration the others are wanted; a lone one leads to itself.
  const others = all.filter(
    ({ at }) => at.file !== mention.at.file || at.start !== mention.at.start,
  );
  return others.length > 0 && others.length < all.length ? others : all;
}

export function referencesAt(index: NameIndex, file: string, offset: number): readonly Mention[] {
  const mention = maybeMentionAt(index, file, offset);
  return mention === undefined ? [] : mentionsOf(index, nameOf(mention));
}

export function nameOf({ symbol, at }: Mention): WrittenName {
  return { key: symbol.key, file: at.file };
}
