/**
 * The words of the case screen's frame and of its outcomes in English.
 *
 * Out:      a text of the same shape as the Chinese one.
 */
import type { ScreenText } from "./screen-zh.ts";

export const screenEn: ScreenText = {
  controls: {
    household: "Sample household",
    find: "Find: people, income, hardship",
    found: (count, all) => (count === all ? `${all} households` : `${count} of ${all} households`),
    region: "Region",
    date: "Evaluated on",
    copyLink: "Copy link",
    copied: "Copied: the sample and the region, no household facts",
    copiedOther:
      "Copied. The link opens the unchanged sample: what you entered stays on this page and is never in a link",
    print: "Print",
    changed: "changed",
    created: "A household of your own",
    opened: (file) => `Household of the file ${file}`,
    said: (programme, outcome) => `${programme}: ${outcome}`,
  },
  outcomes: {
    title: (region) => `Results in ${region}`,
    label: "Results by programme",
    count: (count) => `${count} programmes, decided first`,
    silent: (count) => `Not provided for: ${count}`,
    idle: (count) => `No application or stay, so not concerned: ${count}`,
    answers: "Deadlines and who decides",
    kinds: { deadline: "deadline", route: "office" },
    byReading: (reading) => `by reading: ${reading}`,
    waiting: "worked out on this device once the page is open",
  },
  reason: {
    label: "Grounds of the result",
    tabs: "Sides of the grounds",
    why: (what) => `Why ${what}`,
    whyNot: "Why not",
    whyOutcome: (outcome) => `Why "${outcome}"`,
    panes: { reasons: "Reasons", timeline: "Timeline", certificate: "Certificate" },
    noCertificate: "No amount is known, so there is no sum to check.",
    certificateNote:
      "The fraction is the exact value before rounding, free of rounding error; the two recomputations are independent.",
    loading: "Working it out…",
    broken: "That failed; the household has not left this device.",
  },
  changes: {
    title: "What would change it",
    note: "one fact at a time, the smallest change",
    none: "No change of a single fact changes the result.",
    more: (count) => `${count} more`,
    others: "Other members",
    of: (of, fact) => `${fact} (${of})`,
    turned: (names) => `turning ${names}`,
    depends: (names) => `turns on ${names}`,
    rate: (unit, amount) => `for each ${unit} more, the amount moves by ${amount} yuan`,
    unfinished: (names) => `not followed to the end: ${names}`,
    days: (count) => `${count} ${count === "1" ? "day" : "days"}`,
    months: (count) => `${count} ${count === "1" ? "month" : "months"}`,
  },
  bounds: {
    title: "Until the missing facts are there, it can be",
    outcomes: (list) => list,
    ask: "Ask first for",
    wide: "a wide estimate: not all of it need come about",
    mayLack: "the amount may stay open when every fact is there",
    amount: "Amount",
  },
  print: {
    kind: "Case worksheet",
    rules: (title, hash) => `rules of ${title} ${hash}`,
    date: (date) => `evaluated on ${date}`,
    place: "for research, no ground for payment",
  },
  noScript:
    "Cases are worked out in your browser and need scripts. The rules can be read under Clauses and Compare.",
};
