/**
 * The words of the register of clauses in English.
 *
 * Out:      a text of the same shape as the Chinese one.
 */

import type { ClausesText } from "./clauses-zh.ts";

const plural = new Intl.PluralRules("en");

function counted(count: number, one: string, many: string): string {
  return `${count} ${plural.select(count) === "one" ? one : many}`;
}

export const clausesEn: ClausesText = {
  page: "Clauses",
  title: "Register of clauses",
  lead: "Every clause of every document is accounted for: the rules made of it and the worked cases that try them; or why no household can compute it.",
  print: "Print",
  place: "Place",
  documents: "Documents",
  dates: {
    issued: (date) => `issued ${date}`,
    effective: (date) => `in force ${date}`,
    published: (date) => `published ${date}`,
    unknown: "no date stated",
  },
  dispositions: { encoded: "Encoded", duty: "Duty", open: "To do", umbrella: "Umbrella" },
  meanings: {
    encoded: "written as rules that a household can be run through",
    duty: "a duty of an office, which no household computes",
    open: "computable, not written yet",
    umbrella: "heads the clauses below it",
  },
  all: "All",
  filter: "How it is dealt with",
  count: (count) => counted(count, "clause", "clauses"),
  totals: ({ encoded, duty, open, umbrella }) =>
    `${counted(encoded + duty + open + umbrella, "clause", "clauses")}: ${encoded} encoded, ${duty} duties${open === 0 ? "" : `, ${open} to do`}, ${umbrella} umbrellas`,
  exercised: (reached, all) => `worked cases try ${reached} of ${all} encoded clauses`,
  search: "Find clauses",
  searchHint: "number, gloss, rule or case",
  nothing: "No clause matches.",
  own: {
    title: "The document's own text",
    explain:
      "Choose the document as a text file on this device to read it beside the register. It stays in this page's memory: nothing is uploaded or kept.",
    load: "Load the text",
    another: "Load another",
    unload: "Remove",
    loaded: (name, count) => `“${name}” loaded, ${counted(count, "paragraph", "paragraphs")}`,
    unplaced: (count) =>
      `${counted(count, "clause has", "clauses have")} no paragraph; they stand at the end.`,
    faults: {
      "too-large": "The file is larger than 2 MB; choose the text of the document alone.",
      "not-text": "This is no text in UTF-8 or GB18030; save it as plain text and choose it again.",
      empty: "The file holds no words.",
    },
    refused: (name) => `“${name}” was not loaded`,
  },
  list: "Register",
  noPlace: "No paragraph found",
  detail: {
    label: "The chosen clause",
    none: "Choose a clause to see the rules made of it.",
    close: "Close",
    reason: "Why no household computes it",
    note: "Note",
    gloss: "Gloss (our words, not the document's)",
    children: "Clauses below it",
    rules: "Rules made of it",
    readings: "Questions of reading",
    samples: "Sample households",
    cases: "Worked cases",
    noRules: "No rule cites this clause.",
    noCases: "No worked case tries this clause.",
    byDefault: "default",
    letters: { clause: "§", rule: "ƒ", figure: "#" },
  },
};
