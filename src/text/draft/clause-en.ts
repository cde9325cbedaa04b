/**
 * The words about the clause behind a line of the draft, in English.
 *
 * Out:      a text of the same shape as the Chinese one.
 */
import type { ClauseText } from "./clause-zh.ts";

export const clauseEn: ClauseText = {
  tab: "Clause",
  none: "Put the cursor on a rule that cites a clause to see the clause here.",
  reading: "Reading the clauses…",
  gloss: "Gloss (a summary of ours, not the document's words)",
  unknown: "The register has no such clause.",
  document: "Document cited",
  also: "Also cited here",
  noRules: "No rule cites this clause.",
  rules: "Rules made of it",
  cases: (count) => (count === 1 ? "1 test" : `${count} tests`),
  register: "See it in the register of clauses",
  place: (number) => `Item ${number}`,
  chip: (label) => `Clause ${label}`,
  states: "What became of each sentence",
  thread: "Thread",
  letters: { clause: "§", rule: "ƒ", figure: "#" },
};
