/**
 * The words of the comparison screen in English.
 *
 * Out:      a text of the same shape as the Chinese one.
 */

import type { CompareText } from "./compare-zh.ts";

const plural = new Intl.PluralRules("en");

function counted(count: number, one: string, many: string): string {
  return `${count} ${plural.select(count) === "one" ? one : many}`;
}

export const compareEn: CompareText = {
  page: "Compare",
  title: "Places compared",
  controls: {
    date: "As at",
    programme: "Programme",
    ownProgramme: "Main one of each",
    households: "Households",
    householdCount: (count) => `${count} chosen`,
    chooseHouseholds: "Choose households",
    print: "Print",
    region: "Region",
  },
  matrix: {
    label: "Households by region",
    hint: "Arrow keys move, Enter chooses",
    household: "Household",
    amount: "results ¥/hh/month",
    noStandard: "No standard compared",
    choiceOpen: "a choice",
    baseline: "from the national baseline",
    amountNeeded: "amount unknown",
    floorOnly: "a floor only",
    byMethod: (option, figure) => `${figure} by ${option}`,
    lacks: (names) => `lacks ${names}`,
    notInAnyText: "not in the texts",
    open: (household, region) => `${household}, ${region}`,
  },
  chart: {
    title: "What each would receive a month",
    note: "yuan a month, programmes never added up",
    sealed: (figure, seal) => `${figure} (${seal})`,
    axis: "yuan/household/month",
    label: "What each household would receive a month in each region",
    showTable: "Show the table",
    showChart: "Show the chart",
    household: "Household",
    programme: "Programme",
    difference: "Difference",
    choice: "a choice to make",
    floor: "a floor only",
    amountNeeded: "amount unknown",
    empty: "None of the households chosen has a known monthly amount.",
    finding: (found) => [
      `${found.household}: ${found.programme} differs most, by `,
      ` a month: ${found.mostRegion} ${found.most}, ${found.leastRegion} ${found.least}.`,
    ],
    same: "Where several regions give a known amount, it is the same.",
    single: "No programme has a known amount in two regions, so none can be compared.",
    money: " yuan",
  },
  detail: {
    label: "Why the chosen cell says so",
    programmes: "All programmes",
    silentCount: (count) => `${count} silent`,
    why: (name) => `Why: ${name}`,
    figure: "#",
    rule: "ƒ",
    clause: "§",
    all: "all of these",
    any: "one of these",
    none: "none of these",
    noSum: "This programme has no arithmetic.",
    noReasons: "This programme has no conditions.",
    silent:
      "Neither the local text nor the national baseline says anything about this, and nothing is inferred.",
    outOfScope: "The rule does not speak of this case, and nothing is inferred.",
    noInstances: "The household has no application or stay, so this does not apply.",
    others: "Other members",
    rounding: {
      up: "rounded up to",
      down: "rounded down to",
      "half-up": "rounded to",
      "half-down": "rounded, halves down, to",
    },
    step: (mode, step) => `${mode} ${step === "1" ? "the yuan" : `${step} yuan`}`,
    readings: "Readings",
    defaultOption: "default",
    methods: "The method is open; each would give",
    unknownMethod: "cannot be worked out",
    needs: "Still needed",
    entitlements: "What goes with it",
    undecided: "undecided",
    choiceTitle: "One of the two, not both",
    choiceClear: "Undo the choice",
    choiceNote: "The applicant chooses; nothing is chosen here",
    choiceMade: (name) => `The applicant chose ${name}`,
    choiceDepends: "Whether there is a choice depends on a reading",
    choiceNeeds: "Whether there is a choice needs more facts",
    assumptions: "Assumed values used",
    range: (text) => `range ${text}`,
    noRange: "no range given",
    more: (count) => `${count} more`,
    inner: (count) => counted(count, "condition within", "conditions within"),
    missing: "cannot be worked out",
    faults: "Faults in the household's facts",
  },
  force: {
    firm: "",
    "in-principle": "in principle",
    may: "may",
    encourage: "encouraged",
    explore: "explored",
    pilot: "pilot",
    progressive: "step by step",
    "by-regulation": "as regulations say",
  },
  clause: {
    encoded: "encoded",
    duty: "a duty, not computed",
    open: "computable, not encoded yet",
    umbrella: "an umbrella clause",
    document: "source of a standard",
    outside: "from outside the local texts, so an assumption",
    register: "See it in the register of clauses",
    word: "Clause",
    name: (seal, label) => `Clause ${seal} ${label}`,
    unknown: "a source that is not registered",
  },
  states: {
    running: (done, total) => `Computing ${done} / ${total}`,
    cancel: "Cancel",
    cancelled: "The computation was cancelled.",
    stale: (date) =>
      `The choice has changed; these are still the earlier results, as at ${date}. Computing again.`,
    retry: "Compute again",
    broken: "This page has failed. Rules and household facts have not left this device.",
    copy: "Copy the details",
    fault: (title, count) =>
      `The rules of ${title} have ${counted(count, "error", "errors")} and cannot run`,
    place: (file, line) => `${file}, line ${line}`,
    beforeVersion: (title, date) =>
      `The rules of ${title} did not apply yet on ${date}; the results are for reference.`,
    waiting: "Computed here once the page is open",
    paper: (count) =>
      count === 0
        ? "For study, not a basis for payment"
        : `Rests on ${counted(count, "assumed value", "assumed values")}; for study, not a basis for payment`,
    noScript:
      "Results are computed in your browser, which needs scripts. The regions and households are below.",
  },
  receipt: {
    hash: "Receipt",
    sources: (files, clauses) =>
      `${counted(files, "rule file", "rule files")} · ${counted(clauses, "clause", "clauses")}`,
    noAssumed: "No assumed value used here",
    assumed: (count, places) =>
      `${counted(count, "assumed value", "assumed values")} used here: ${places}`,
    requests: "0 network requests",
    computed: (date) => `as at ${date}`,
  },
};
