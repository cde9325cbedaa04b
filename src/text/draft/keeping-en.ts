/**
 * The words of keeping texts in English.
 *
 * Out:      a text of the same shape as the Chinese one.
 */
import type { KeepingText } from "./keeping-zh.ts";

export const keepingEn: KeepingText = {
  tabs: {
    title: "Open files",
    close: (file) => `Close ${file}`,
    closeMeaning: "Close the tab; the text stays kept (Delete)",
    changed: "changed",
  },
  proposals: {
    title: "Proposals",
    add: "New proposal",
    addMeaning: (place) => `Start a proposal for ${place}`,
    comments: [
      "Nothing is changed yet. Write changed parameters and their values under parameters:, changed rules under derived:,",
      "programmes: and so on, each with its status and what it cites; an assumed value also needs its range.",
    ],
    columns: { published: "Current", versions: "current → proposal" },
    before: (from) =>
      `The proposal holds from ${from}. The date of assessment is earlier, so results are as they are now.`,
    goTo: "Assess on that day",
  },
  drafted: (files) => `Checked and computed with drafts that are not published: ${files}.`,
  elsewhere: {
    found: "This file is being edited in another window. Here it can be read and follows along.",
    takeOver: "Edit it here instead",
    readOnly: "This file is being edited in another window.",
    unguarded:
      "This browser (or an unencrypted address) cannot tell whether a file is open in another window: where two windows change it, the one that saves last overwrites the other. Edit in one window only.",
    asking: "Asking whether another window edits the file…",
  },
  versions: {
    title: "Versions",
    none: "No earlier version yet. One is kept before a text is restored, imported or replaced, every few minutes of typing, and on leaving the page: up to 50 of each file.",
    unreadable: "Earlier versions cannot be read.",
    refused:
      "The browser does not allow keeping earlier versions; drafts and downloads are as before.",
    causes: {
      "while-typing": "while typing",
      "before-replacing": "before a replacement",
      "on-leaving": "on leaving",
    },
    size: ({ removed, added }) => `differs from now by −${removed}, +${added} lines`,
    same: "same as now",
    look: "Look",
    restore: "Restore",
    restoreMeaning:
      "This version becomes the text; the text as it is now is kept first, and the step can be undone (Ctrl+Z)",
  },
  diff: {
    look: "See the difference",
    close: "Close",
    offer: (date, time) => `The draft of ${date} ${time} and the text now`,
    version: (date, time) => `The text now and the version of ${date} ${time}`,
    before: "before",
    after: "after",
    files: "Files",
    same: "Both texts are the same.",
    line: (line) => `line ${line}`,
  },
  faults: {
    "too-large": (name) => `“${name}” was not opened: it is larger than 2 MB.`,
    "no-text": (name) => `“${name}” was not opened: it is no UTF-8 or GB18030 text.`,
    unreadable: (name) => `“${name}” was not opened: the file cannot be read.`,
    offered: (name) =>
      `A draft of “${name}” is kept: restore or discard it first, then open the file.`,
    elsewhere: (name) => `“${name}” is being edited in another window and was not opened.`,
  },
  removed: (name) => `“${name}” was removed.`,
  putBack: "Put it back",
  drop: "Drop the files to open them; they are not uploaded",
  all: (count) => `Export all changes (${count})`,
  allMeaning: "Changed files and your own as one zip",
  share: {
    button: "Share",
    title: "Link to this draft",
    meaning:
      "The link itself carries the compressed text; no server sees it. Whoever has the link can read the text.",
    link: "Link",
    copy: "Copy the link",
    copied: "Copied",
    tooLong:
      "Even compressed the text is larger than 32 KB and does not fit into a link. Download it and send the file.",
    making: "Making the link…",
    preview: "The link carries a draft",
    size: (kilobytes) => `${kilobytes} KB`,
    differs: ({ removed, added }) =>
      `differs from the published version by −${removed}, +${added} lines`,
    unpublished: "there is no published version of that name",
    until:
      "This is what it says. It has not been opened, saved or run. Look at it first if you do not know where it comes from.",
    accept: "Open as a new draft",
    decline: "Do not open",
    faults: {
      broken: "The draft in the link is incomplete or damaged and was not opened.",
      "too-large": "The draft in the link is too large and was not opened.",
      "other-version":
        "The draft in the link was made from another published version and cannot be put together here. Ask for the file instead.",
    },
    dismiss: "Close",
  },
  withoutEditor: {
    found:
      "The editor did not load; the connection may have failed. The text can be read and downloaded all the same.",
    again: "Try again",
    text: "Text",
  },
};
