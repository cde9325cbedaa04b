/** The words around proposals that are documents, in English. */
import type { CostDocumentsText } from "./documents-zh.ts";

export const costDocumentsEn: CostDocumentsText = {
  source: "Take a document",
  choose: "Choose…",
  kinds: { shipped: "Examples", draft: "Drafts in this browser", file: "Files opened" },
  marks: { shipped: "document", draft: "draft", file: "document", absent: "missing" },
  amend: "The chosen proposal",
  under: (title) => `what “${title}” says holds. `,
  set: (figure) => `Change the ${figure} as well`,
  open: "Open a document…",
  openMeaning:
    "Choose proposal documents (.yaml) from this computer, or drop them on the page; they stay in this page’s memory and are neither uploaded nor kept",
  drop: "Drop to open: .yaml as a proposal, a table as the population",
  write: "Write one in Draft",
  writeMeaning:
    "Changes of structure and conditions are written in Draft; the draft stays in this browser and can be chosen here",
  edit: "Edit in Draft",
  refused: {
    "too-large": (name) =>
      `“${name}” is too large for a proposal and was not opened. The other proposals stand.`,
    "no-text": (name) => `“${name}” is no text and was not opened. The other proposals stand.`,
    unreadable: (name) =>
      `“${name}” could not be read and was not opened. The other proposals stand.`,
    full: (name) =>
      `There are five proposals already; “${name}” was not added. Remove one and open it again.`,
  },
  absent: (file) =>
    `“${file}” is not here: files that are opened are not kept, and a draft is only in the browser it was written in. Open it again, or remove this proposal.`,
  warnings: (count) =>
    `The proposal is worked out, with ${count} ${count === 1 ? "warning" : "warnings"}`,
  furtherWarnings: (count) => `${count} more ${count === 1 ? "warning" : "warnings"}.`,
  day: {
    starts: (starts, day) =>
      `This proposal changes nothing before ${starts}; costs are worked out for ${day}, when it is not in force yet.`,
    reckon: (day) => `Reckon for ${day}`,
    reckoned: (day, own) =>
      `Reckoned by the rules of ${day}; the population is still that of ${own}.`,
  },
  further: (count) => `${count} more ${count === 1 ? "error" : "errors"}.`,
};
