/** The words of the timeline in English. */
import type { TimelineText } from "./timeline-zh.ts";

export const timelineEn: TimelineText = {
  tab: "Timeline",
  title: (from, until) => `${from} to ${until}`,
  note: "Only the day moves, every other fact stays; each change is worked out to the day, no month is sampled",
  waiting: "Working out the timeline",
  span: (first, last) => `${first} to ${last}`,
  support: (amount) => `cash support known: ${amount} yuan a month`,
  toChoose: "waits for the applicant's choice, not added up",
  looked: "evaluation date",
  nothing: "no programme that it has or may have",
  steady: (programmes) => `Met throughout: ${programmes.join(", ")}`,
  others: (count) => `${count} more that lack something or are open`,
  noChange: "Nothing changes over this time.",
  finding: {
    none: (amount) => [
      "Nothing changes over this time; the cash support known is ",
      `${amount} yuan`,
      " a month.",
    ],
    next: (on, what, count) => [
      `Results change ${count === 1 ? "once" : `${count} times`} over this time; next after the evaluation date on `,
      on,
      `: ${what}.`,
    ],
    past: (on, count) => [
      `Results change ${count === 1 ? "once" : `${count} times`} over this time and no more after the evaluation date; last on `,
      on,
      ".",
    ],
  },
  turns: (from, to) => `${from} → ${to}`,
  amounts: (from, to) => `${from} → ${to}`,
  noAmount: "none",
  anniversary: (who, fact, length) =>
    `${length} since the ${fact}${who === "" ? "" : ` of ${who}`}`,
  years: (count) => (count === 1 ? "1 year" : `${count} years`),
  months: (count) => (count === 1 ? "1 month" : `${count} months`),
  parameter: (name) => `a new value of the ${name}`,
  parameterValues: (name, before, after) => `the ${name} goes from ${before} to ${after}`,
  parameterEnds: (name, before) => `the ${name} (${before}) ends and has no value after`,
  days: {
    title: "Days that the rules give",
    none: "The rules give no day, or lack a fact for it.",
    review: "review",
    deadline: "deadline",
    "period-from": "begins",
    "period-until": "ends",
  },
  monthly: {
    show: "Show the months as a table",
    caption:
      "Results and amounts on the first of each month (of the first, on the first day shown)",
    month: "Month",
    support: "Cash support",
    programmes: "Programmes met",
  },
  cutShort: "Too much changes; it was not followed beyond this.",
};
