/**
 * Places of the texts as a reader names them: the line, with the file's name where it is another file.
 *
 * In:       the texts that the draft is checked with, the file in view, the files that can be shown.
 * Out:      links to places; none to a file that the screen cannot show.
 */
import type { SourceSpan, SpecTexts } from "../../../engine/index.ts";
import type { ExplainText } from "../../../text/draft/explain-zh.ts";
import type { PlaceLinks } from "../../parts/place-links.ts";

export interface Places {
  readonly texts: SpecTexts;
  readonly file: string;
  /** Names of files that can come into view. */
  readonly files: readonly string[];
  readonly words: Pick<ExplainText, "line" | "elsewhere" | "goTo">;
  readonly goToPlace: (place: SourceSpan) => void;
}

export function placeLinks(places: Places): PlaceLinks {
  const { file, files, words, goToPlace } = places;
  return (at) => {
    if (at === undefined || !files.includes(at.file)) return undefined;
    const line = lineOf(textOf(at.file, places.texts), at.start);
    const place = at.file === file ? words.line(line) : words.elsewhere(at.file, line);
    return { place, label: (what) => words.goTo(what, place), go: () => goToPlace(at) };
  };
}

/** Counted from 1. */
export function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1))
    line += 1;
  return line;
}

function textOf(file: string, texts: SpecTexts): string {
  const { vocabulary, baseline, jurisdiction, proposals = [] } = texts;
  const sources = [vocabulary, baseline, jurisdiction, ...proposals];
  return sources.find((one) => one?.file === file)?.text ?? "";
}
