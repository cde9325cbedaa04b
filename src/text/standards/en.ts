/** The words of the screen of standards over time in English. */
import { en } from "../en.ts";
import type { StandardsScreenText, StandardsText } from "./zh.ts";

export const standardsEn: StandardsText = {
  title: "Standards over time",
  parameter: "Standard",
  date: "As at",
  print: "Print",
  histories: "With changes",
  singles: "With one value only",
  chart: {
    title: (parameter) => `History: ${parameter}`,
    label: (parameter, unit) => `${parameter} of each place over the years, ${unit}`,
    marks:
      "Filled and solid: published; grey: derived; hollow and dashed: assumed, with its range as a whisker",
    axis: (unit) => (unit === "" ? "multiple or share" : unit),
    today: (date) => `as at ${date}`,
    keys: "Left and right change the date, up and down the place, Enter opens the source",
    empty: "There are no dated values of the chosen kind.",
    goes: (now, later) => `${now} → ${later}`,
    ended: (value, until) => `${value} (until ${until})`,
    notYet: (value, from) => `${value} (from ${from})`,
    file: (parameter) => `history of ${parameter}`,
  },
  finding: {
    spread: (count, most, least) => [
      `Of ${count} places with published or derived values, ${most} is highest and ${least} lowest, apart by `,
      ".",
    ],
    holder: (places, value) => `${places} at ${value}`,
    same: (count) => [`All ${count} places with published or derived values are at `, "."],
    single: (place) => [`Only ${place} has a published or derived value: `, "."],
    unknown: "No place has a published or derived value on the day; nothing is compared.",
    rise: ({ place, date, before, value, by, share }) =>
      `The largest rise: ${place} on ${date}, from ${before} to ${value}, ${by} more (${share}).`,
    still: (place, value, since, length) =>
      `Unchanged longest: ${place}, ${value} since ${since}, ${length} by the date.`,
    length: (years, months) => {
      const parts = [
        years === 0 ? [] : [`${years} ${years === 1 ? "year" : "years"}`],
        months === 0 ? [] : [`${months} ${months === 1 ? "month" : "months"}`],
      ].flat();
      return parts.join(" and ") || "less than a month";
    },
    assumed: (places) => `Only an assumed value on the day, left out: ${places}.`,
    none: (places) => `No value on the day: ${places}.`,
    caution:
      "Sources differ in date and kind: some are notices, some reports or web pages; some are a city’s own standard, some a minimum set above it. Higher and lower are no ranking, and no value does not mean no standard.",
  },
  now: {
    title: (date) => `Places on ${date}`,
    since: (from) => `since ${from}`,
    kinds: {
      dated: "no value on the day",
      variant: "no value of this kind",
      open: "named in the text, figure not found",
      baseline: "left to the national baseline",
      silent: "silent",
    },
    range: (range) => `may lie in ${range}`,
    note: "Notes on the figures",
  },
  table: {
    title: "Every dated value",
    place: "Place",
    from: "From",
    until: "Until",
    value: "Value",
    range: "Range",
    by: "Change",
    share: "Change, %",
    source: "Source",
    line: "Rule",
    order: "Order",
    orders: { place: "by place", newest: "by date, newest first", oldest: "by date, oldest first" },
    first: "first",
    guess: "Changes in grey rest on an assumed value and are no adjustment",
    gap: "gap between",
    same: "unchanged",
    open: "in force",
    lineOf: (line) => `line ${line}`,
  },
  step: {
    label: (place, from, value, status) => `${place}, ${value} from ${from}, ${status}`,
    days: (from, until) => `${from} to ${until}`,
    since: (from) => `from ${from}`,
    change: (by, share) => `against the value before: ${by}${share === "" ? "" : ` (${share})`}`,
    published: (date) => `published ${date}`,
    effective: (date) => `effective ${date}`,
    toClause: "To the clause",
    toRegister: "To the register",
    toLine: (file, line) => `To the rule, ${file} line ${line}`,
    close: "Close",
  },
  csvHead: [
    "place",
    "variant",
    "from",
    "until (exclusive)",
    "value",
    "unit",
    "status",
    "least",
    "most",
    "change",
    "change as a share",
    "source",
    "cited",
    "file",
    "line",
  ],
  failed: "The comparison could not be made: ",
};

export const standardsScreenEn: StandardsScreenText = { ...en, standardsScreen: standardsEn };
