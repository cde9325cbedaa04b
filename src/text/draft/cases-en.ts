/**
 * The words of the panes of cases and of coverage in English.
 *
 * Out:      a text of the same shape as the Chinese one.
 */
import type { CasesText } from "./cases-zh.ts";

const plural = new Intl.PluralRules("en");

function counted(count: number, one: string, many: string): string {
  return `${count} ${plural.select(count) === "one" ? one : many}`;
}

export const casesEn: CasesText = {
  tab: "Cases",
  coverageTab: "Coverage",
  title: "Cases",
  ofAll: (passed, all) => ({ passed: String(passed), rest: `/ ${all} pass` }),
  clauses: "Clauses",
  ofAllClauses: (done, all) => ({ done: String(done), rest: `/ ${all} dealt with` }),
  running: (done, total) => `Running ${done} / ${total}`,
  waiting: "They run after the check",
  none: "This text has no cases. Cases are written in case files, or under tests in the text itself.",
  noneFound: "No case matches.",
  stale: "These are the results of the last text that could be run.",
  failedRun: "The cases could not be run; your text is not affected.",
  copy: "Copy the details",
  filter: "Filter cases",
  counts: (passed, failed, unconfirmed) =>
    [
      `${passed} pass`,
      counted(failed, "fails", "fail"),
      ...(unconfirmed > 0 ? [`${unconfirmed} to be confirmed`] : []),
    ].join(", "),
  passed: "Passes",
  failed: "Fails",
  unconfirmed: "to be confirmed",
  unconfirmedMeaning:
    "The engine worked out what it expects and nobody has checked it against the text; whoever does writes a source of their own",
  open: (name) => `Open the case ${name}`,
  beside: (name) => `The test “${name}” in the text`,
  expected: "expected",
  found: "got",
  nothing: "nothing",
  notThere: "the text has no such name",
  empty: "This case expects nothing, so it holds nothing.",
  goToStep: "Go to this step in the text",
  differs: "Differs from this step on",
  gives: "Follows from this step",
  kinds: { changed: "", added: "added", removed: "removed", found: "" },
  steps: {
    programme: (name) => `programme “${name}”`,
    scope: (name) => `scope of “${name}”`,
    condition: (name, part) => `condition “${part}” of “${name}”`,
    duration: (name) => `duration of “${name}”`,
    choice: (name) => `choice “${name}”`,
    amount: (name) => `amount of “${name}”`,
    value: (name) => `derived value “${name}”`,
    parameter: (name) => `parameter “${name}”`,
    check: (name) => `check “${name}”`,
    answer: (name) => `“${name}”`,
  },
  parts: {
    outcome: "outcome",
    default: "default outcome",
    amount: "amount",
    unit: "unit",
    bound: "bound",
    until: "until",
    needs: "needs",
    depends: "depends",
    conditions: "conditions",
    entitlements: "entitlements",
    assumed: "assumed",
    from: "from",
    members: "member",
    applications: "application",
    obligors: "obligor",
    stays: "stay",
    open: "open",
    chosen: "chosen",
    options: "options",
    because: "because",
    level: "result",
    shortfall: "shortfall",
    value: "value",
    due: "due",
    silent: "silent",
    faults: "faulty facts",
  },
  numbered: (part, number) => `${part} ${number}`,
  values: {
    true: "yes",
    false: "no",
    null: "nothing",
    pass: "passes",
    breach: "breach",
    warning: "warning",
    undecided: "undecided",
  },
  line: (line) => `line ${line}`,
  elsewhere: (file, line) => `${file} line ${line}`,
  and: ", ",
  is: (name, value) => `${name} = ${value}`,
  unknown: "unknown",
  coverage: {
    clausesReached: (reached, all) => `${reached} / ${all} encoded clauses reached`,
    sidesReached: (reached, all) => `${reached} / ${all} sides of conditions seen`,
    totals: (encoded, duty, umbrella, open) =>
      [
        `${encoded} encoded`,
        counted(duty, "duty", "duties"),
        `${umbrella} umbrella`,
        ...(open > 0 ? [`${open} to do`] : []),
      ].join(" · "),
    unreached: "Clauses that no case reaches",
    allReached: "Cases reach every encoded clause.",
    uncited: "no rule cites it",
    sides: "Conditions seen from one side only",
    allSides: "Every condition has been seen met and not met.",
    never: (isTrue) => (isTrue ? "never met" : "never unmet"),
    mark: (what, never) => `No case covers this: ${what}, ${never}`,
    scope: "scope",
    duration: "duration",
    others: "Other clauses",
    dispositions: { encoded: "encoded", duty: "duty", umbrella: "umbrella", open: "to do" },
  },
  proposed: {
    counts: (changed, same) =>
      `${counted(changed, "case changes", "cases change")}, ${same} as before`,
    meaning: (from) =>
      `The cases of the place under the proposal, beside today's rules on the same day; earlier ones on ${from}. What they expect, and threshold cases, belong to the place's own text and test nothing here.`,
    ofAll: (changed, all) => ({ passed: String(changed), rest: `/ ${all} change` }),
    same: "unchanged",
    none: "The place has no cases.",
    coverage: (from) =>
      `With the proposal in force: the cases of the place are worked out under it, those before ${from} on ${from}.`,
  },
  threshold: {
    title: "Threshold cases",
    meaning:
      "For the comparison at the cursor, find a household that reaches it and move one fact: a step below, exactly at, and a step above",
    start: "Add threshold cases at the cursor",
    searching: "Looking for a household…",
    reasons: {
      "no-comparison":
        "There is no comparison at the cursor. Put it on a condition with <, <=, > or >=.",
      "in-check":
        "Parameters are compared here and no household is: no fact can be moved, a place has one answer, and the check runs anew whenever a parameter changes, so it needs no case.",
      "in-answer":
        "Times and routes settle neither eligibility nor an amount, so no threshold cases are made here; write them under tests or in a case file.",
      "not-reached": "No case and no household reaches this condition.",
      "not-moved":
        "Of the households that reach it, none crosses this threshold by one fact alone.",
    },
    moved: (source, fact) => `From ${source}, moving “${fact}”`,
    sides: { below: "a step below", at: "exactly at", above: "a step above" },
    noMiddle:
      "Moved step by step, this fact never makes both sides equal: there are two cases only.",
    compared: (left, right) => `${left} against ${right}`,
    add: (count) => `Add these ${counted(count, "case", "cases")}`,
    cancel: "Do not add",
    added: (count) => `${counted(count, "case", "cases")} added, to be confirmed.`,
  },
};
