/**
 * The words about what a draft changes, in English.
 *
 * Out:      a text of the same shape as the Chinese one.
 */
import type { ChangesText } from "./changes-zh.ts";

export const changesEn: ChangesText = {
  tab: "Changes",
  view: "Compare with published",
  compareMeaning: "The draft and the published version, line by line",
  changes: "changes",
  count: (count) => (count === 1 ? "1 change" : `${count} changes`),
  comparing: "Comparing…",
  same: "Same as published.",
  sameMeaning: "The text differs; what it means is the same.",
  unpublished: "This file was never published; there is nothing to compare.",
  never: "The text has errors; its changes are listed once it can be run.",
  stale: (time) => `The text has errors: these are the changes of the version of ${time}.`,
  line: (line) => `line ${line}`,
  was: (line) => `published line ${line}`,
  copy: "Copy",
  copied: "Copied",
  exportList: "Export the list",
  listTitle: (policy, date) => `${policy}: changes of the draft to the published version (${date})`,
  listFile: "amendments",
  because: (names) => `because of ${names}`,
  diff: {
    before: "Published",
    after: "Draft",
    previous: "Previous",
    next: "Next",
    loading: "Opening the comparison…",
  },
};
