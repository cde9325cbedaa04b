/**
 * What every diagnostic means, what it looks like and how it is cured: the reader's side of the codes.
 *
 * In:       notes by stage, a block for each code: the code; an example, `wrong → right` where the cure is mechanical;
 *           meaning｜cure in Chinese; meaning｜cure in English. Plain text, for two hundred of them are read as a list.
 * Out:      the catalogue in one language, stage by stage, in the order in which a document passes through them.
 * Ignores:  the sentence of one occurrence (diagnostics-zh.ts and the stages' messages).
 */
import type { Locale } from "../text-for.ts";
import { caseNotes } from "./case-notes.ts";
import { checkNotes } from "./check-notes.ts";
import { compileNotes } from "./compile-notes.ts";
import { feelNotes } from "./feel-notes.ts";
import { populationNotes } from "./population-notes.ts";
import { schemaNotes } from "./schema-notes.ts";
import { specNotes } from "./spec-notes.ts";
import { yamlNotes } from "./yaml-notes.ts";

export interface CatalogueEntry {
  /** `compile/table-gap`. */
  readonly code: string;
  /** `compile`. */
  readonly stage: string;
  readonly means: string;
  readonly cure: string;
  /** What an author may have written, and after `→` what stands there instead. */
  readonly example: string;
}

const notes = [
  yamlNotes,
  schemaNotes,
  specNotes,
  feelNotes,
  compileNotes,
  checkNotes,
  caseNotes,
  populationNotes,
];
const bar = "｜";

/** Every code, once. */
export function faultCatalogue(locale: Locale): readonly CatalogueEntry[] {
  return notes.flatMap((text) =>
    text
      .trim()
      .split("\n\n")
      .map((block) => entryFrom(block.split("\n"), locale)),
  );
}

function entryFrom([code = "", example = "", zh = "", en = ""]: readonly string[], locale: Locale) {
  const [means = "", cure = ""] = (locale === "zh" ? zh : en).split(bar);
  return { code, stage: code.slice(0, code.indexOf("/")), means, cure, example };
}
