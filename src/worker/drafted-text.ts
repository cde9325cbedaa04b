/** Which of the texts of a draft is written on. */
import type { SourceText, SpecTexts } from "../engine/index.ts";

/** The proposal where there is one. */
export function draftedText({ jurisdiction, proposals = [] }: SpecTexts): SourceText {
  return proposals[0] ?? jurisdiction;
}
