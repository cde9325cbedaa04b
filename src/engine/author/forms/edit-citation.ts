/**
 * Change what a dated value cites: one id, or several between brackets.
 *
 * In:       the text, the map of the value, ids apart by commas.
 * Out:      replacements. Undefined where ids stand in lines or beside comments, which only the text can settle.
 * Ignores:  whether the ids exist.
 */
import type { Fix } from "../../base/diagnostic.ts";
import type { SourceText } from "../../spec/read-spec.ts";
import type { MapNode } from "../../spec/tree.ts";
import {
  insertedAfter,
  isFlow,
  maybeTakenOut,
  scalarText,
  writtenInPlace,
} from "./write-scalar.ts";

/** `a, b` as ids. */
export function citedIds(text: string): readonly string[] {
  return text.split(/[,，、]/u).flatMap((id) => id.trim() || []);
}

export function maybeEditedCitation(
  source: SourceText,
  row: MapNode,
  text: string,
): readonly Fix[] | undefined {
  const ids = citedIds(text);
  const words = ids.length === 1 ? (ids[0] ?? "") : `[${ids.map(scalarText).join(", ")}]`;
  const entry = row.entries.get("cite");
  if (entry === undefined) return maybeCited(source, row, ids);
  if (ids.length === 0) {
    const taken = maybeTakenOut(source, row, "cite");
    return taken && [taken];
  }
  const { value } = entry;
  if (value.kind === "scalar" && ids.length === 1) return [writtenInPlace(source, value, words)];
  if (value.kind === "scalar" && !value.empty) return [{ at: value.at, text: words }];
  const isOneLine = isFlow(source, value) && !/[#\n]/.test(textOf(source, value.at));
  const written = ids.length === 1 ? scalarText(words) : words;
  return isOneLine ? [{ at: value.at, text: written }] : undefined;
}

function maybeCited(
  source: SourceText,
  row: MapNode,
  ids: readonly string[],
): readonly Fix[] | undefined {
  const last = [...row.entries.values()].at(-1);
  if (last === undefined || ids.length === 0) return [];
  const words = ids.map(scalarText);
  const value = words.length === 1 ? words[0] : `[${words.join(", ")}]`;
  return [insertedAfter(source, row, last, `cite: ${value}`)];
}

function textOf({ text }: SourceText, { start, end }: { start: number; end: number }): string {
  return text.slice(start, end);
}
