/**
 * The words of the drafting screen in English.
 *
 * Out:      a text of the same shape as the Chinese one.
 */

import { casesEn } from "./draft/cases-en.ts";
import { changesEn } from "./draft/changes-en.ts";
import { clauseEn } from "./draft/clause-en.ts";
import { explainEn } from "./draft/explain-en.ts";
import { formsEn } from "./draft/forms-en.ts";
import { graphEn } from "./draft/graph-en.ts";
import { keepingEn } from "./draft/keeping-en.ts";
import { namesEn } from "./draft/names-en.ts";
import { writingEn } from "./draft/writing-en.ts";
import type { DraftText } from "./draft-zh.ts";

const plural = new Intl.PluralRules("en");

function counted(count: number, one: string, many: string): string {
  return `${count} ${plural.select(count) === "one" ? one : many}`;
}

export const draftEn: DraftText = {
  writing: writingEn,
  page: "Draft",
  loading: "Opening the editor…",
  noScript:
    "Drafting runs in your browser and needs scripts. Rules and clauses can be read on the pages Clauses and Compare.",
  files: {
    title: "Files",
    shipped: "Published",
    cases: "Cases",
    vocabulary: "Vocabulary of facts",
    own: "From this device",
    changed: "changed",
    kept: "a draft is waiting",
    open: "Open a file",
    openMeaning:
      "Choose rule files (.yaml) from this device, or drop them onto the page; they are not uploaded",
  },
  controls: {
    date: "As at",
    revert: "Back to published",
    revertMeaning: "Replace the whole text by the published one; can be undone (Ctrl+Z)",
    remove: "Remove",
    removeMeaning: "Remove the file from this page; the file on the device stays as it is",
    download: "Download",
    cost: "What would it cost?",
    costMeaning: "Work out on the cost screen what this text costs a year, as a proposal there",
  },
  saving: {
    unchanged: "Same as published",
    own: "From this device",
    pending: "Saving…",
    saved: (time) => `Saved on this device ${time}`,
    refused:
      "The browser does not allow saving on this device: closing the page loses your changes. Download to keep them.",
  },
  offer: {
    found: (date, time) => `A draft of ${date} ${time} is kept on this device.`,
    until: "The text cannot be changed until you restore or discard it.",
    restore: "Restore the draft",
    discard: "Discard it",
  },
  phone:
    "A narrow screen is for reading: the text, its problems and the results. Change it on a computer.",
  editor: (file) => `Text of ${file}`,
  readOnly: {
    offer: "Restore or discard the kept draft first.",
    elsewhere: keepingEn.elsewhere.readOnly,
    asking: keepingEn.elsewhere.asking,
    phone: "A narrow screen is for reading.",
    vocabulary: "All regions share the vocabulary of facts; it can only be read here.",
  },
  keeping: keepingEn,
  views: {
    title: "Views of the text",
    text: "Text",
    leave: "Ctrl+M, then Tab leaves the text",
    leaveMeaning:
      "By keyboard: Ctrl+M (on a Mac Ctrl+Shift+M) stops Tab from indenting; again, and it indents.",
  },
  panes: { title: "Beside the text" },
  explain: explainEn,
  names: namesEn,
  graph: graphEn,
  forms: formsEn,
  problems: {
    title: "Problems",
    none: "No problems.",
    checking: "Checking…",
    counts: ({ errors, warnings, hints }) =>
      [
        counted(errors, "error", "errors"),
        counted(warnings, "warning", "warnings"),
        counted(hints, "hint", "hints"),
      ].join(", "),
    line: (line) => `Line ${line}`,
    elsewhere: (file, line) => `${file} line ${line}`,
    severities: { error: "Error", warning: "Warning", hint: "Hint" },
    fix: "Fix",
    fixTo: (text) => `Change to “${text}”`,
    fixRemove: "Take it out",
    fixWrite: "Rewrite as suggested",
  },
  cases: casesEn,
  changes: changesEn,
  clause: clauseEn,
  consequences: {
    title: "Households",
    versions: "published → draft",
    choose: "Choose households",
    count: (count) => `${count} chosen`,
    columns: {
      household: "Household",
      programme: "Programme",
      published: "Published",
      draft: "Draft",
      change: "Change",
    },
    unchanged: "unchanged",
    changed: "result differs",
    gone: "no such programme",
    stale: (errors, time) =>
      `${counted(errors, "error", "errors")}: these are the results of the version of ${time}, which could be run.`,
    otherDate: (date) => `Computing for the new date; these are still the results for ${date}.`,
    staleDate: (date) => `Assessed on ${date}.`,
    staleNever: (errors) =>
      `${counted(errors, "error", "errors")}. Results are shown once the text can be run.`,
    later: "shown once the text can be run",
    goThere: "Go there",
    unpublished: "This file was never published; only the draft's results are listed.",
    broken: "The page has failed; your text is kept on this device.",
    copy: "Copy the details",
  },
};
