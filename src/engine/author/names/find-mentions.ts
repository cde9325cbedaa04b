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

/** Every place at which the same name is written: the policy's own, then its cases, its baseline, the vocabulary. */
export function mentionsOf(index: NameIndex, key: string): readonly Mention[] {
  const { jurisdiction, cases, baseline, vocabulary } = index.files;
  const files = [jurisdiction, ...cases, ...(baseline === undefined ? [] : [baseline]), vocabulary];
  const seen = new Set<string>();
  return files.flatMap((file) =>
    (index.mentions.get(file) ?? []).filter(({ symbol, at }) => {
      const place = `${file} ${at.start}`;
      const isNew = symbol.key === key && !seen.has(place);
      if (isNew) seen.add(place);
      return isNew;
    }),
  );
}

/** Where the name at an offset is declared: the policy's own entry first, then what that changes. */
export function definitionAt(index: NameIndex, file: string, offset: number): readonly Mention[] {
  const mention = maybeMentionAt(index, file, offset);
  if (mention === undefined) return [];
  const all = mentionsOf(index, mention.symbol.key).filter(({ role }) => role === "definition");
  // At a declaration the others are wanted; a lone one leads to itself.
  const others = all.filter(
    ({ at }) => at.file !== mention.at.file || at.start !== mention.at.start,
  );
  return others.length > 0 && others.length < all.length ? others : all;
}

export function referencesAt(index: NameIndex, file: string, offset: number): readonly Mention[] {
  const mention = maybeMentionAt(index, file, offset);
  return mention === undefined ? [] : mentionsOf(index, mention.symbol.key);
}
