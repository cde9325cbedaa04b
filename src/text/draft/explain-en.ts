/**
 * The words of the pane of reasons in English.
 *
 * Out:      a text of the same shape as the Chinese one.
 */
import type { ExplainText } from "./explain-zh.ts";

export const explainEn: ExplainText = {
  pane: "Reasons",
  household: "Household",
  programme: "Programme",
  loading: "Working it out…",
  noHousehold: "No household is chosen yet. Choose some below.",
  notRunnable: "Reasons are shown once the text can be run.",
  stale: "The text has errors: these are the reasons of the last version that could be run.",
  broken: "Working it out has failed; your text is kept on this device.",
  hint: "Select part of a formula in the text to see its value and steps for this household.",
  why: (programme) => `Reasons for ${programme}`,
  choose: (household, programme) => `Reasons for ${programme} of “${household}”`,
  line: (line) => `line ${line}`,
  elsewhere: (file, line) => `${file} line ${line}`,
  goTo: (what, place) => `${what}, go to ${place}`,
  rule: "Rule",
  selection: {
    title: "Selected part",
    none: "What is selected is no part of a formula.",
    notHere: "Nothing to work it out for: the household has no such member, application or stay.",
    inRule: (rule, part) => `${rule} · ${part}`,
    more: (count) => `${count} more are not listed`,
    steps: "Steps",
    unknown: "unknown",
    lacks: (names) => `missing: ${names}`,
    unused: "not reached for this household",
    list: (count) => `a list of ${count}`,
    since: (from, to) => (to === undefined ? `from ${from}` : `${from} to ${to}`),
    parts: {
      value: "formula",
      scope: "scope",
      condition: "condition",
      duration: "duration",
      amount: "amount",
      floor: "floor",
      ceiling: "ceiling",
      entitlement: "entitlement",
      when: "applies when",
      check: "check",
    },
    sources: {
      fact: "stated by the household",
      default: "not stated, the default",
      parameter: "parameter",
      given: "parameter given by the case",
      derived: "derived value",
      literal: "",
      date: "evaluation date",
      reading: "reading",
      "worked-out": "",
    },
  },
};
