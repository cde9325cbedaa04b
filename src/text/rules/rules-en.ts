/** The screen of rules × places in English: the matrix and its controls. */

import { rulesFileEn } from "./file-en.ts";
import type { RulesText } from "./rules-zh.ts";
import { triedEn } from "./tried-en.ts";

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const rulesEn: RulesText = {
  lead: (date, reference) =>
    `What each place's texts say of every parameter, programme and deadline, with the values in force on ${date}, held against ${reference}. Silence is not zero: it may stand in another document.`,
  feature: "Feature",
  baseline: "from the national baseline",
  open: "no value given",
  more: (count) => `${count} more`,
  truths: { true: "yes", false: "no" },
  legend: "Marks",
  relations: {
    reference: { mark: "·", word: "reference" },
    same: { mark: "＝", word: "same" },
    different: { mark: "≠", word: "different" },
    open: { mark: "?", word: "cannot be compared" },
    silent: { mark: "—", word: "silent" },
  },
  unknown: "not in the interpretation",
  relationMeanings: {
    reference: "the place that the others are held against",
    same: "says the same as the reference",
    different: "says something else than the reference",
    open: "one of the two gives no value, so nothing can be compared",
    silent: "neither the place's texts nor the national baseline say anything; that is not zero",
  },
  controls: {
    label: "What is shown",
    date: "As at",
    reference: "Reference",
    section: "Kind",
    all: "All",
    onlyDiffering: "Only what differs",
    search: "Search",
    searchHint: "name, value, clause number",
    household: "Household",
    print: "Print",
  },
  counts: (all, alike) => `${plural(all, "feature", "features")}, ${alike} worded alike everywhere`,
  none: "Nothing matches.",
  choose: (name) => `See what the texts say of “${name}” and try it elsewhere`,
  parts: (count) => plural(count, "condition or benefit", "conditions and benefits"),
  partKinds: {
    condition: "condition",
    entitlement: "benefit",
    amount: "amount",
    duration: "duration",
  },
  line: (line) => `line ${line}`,
  lineLabel: (place, line) => `Open line ${line} of the rules of ${place} in Draft`,
  words: {
    conditions: (count) => plural(count, "condition", "conditions"),
    rows: (count) => `table, ${plural(count, "row", "rows")}`,
    floor: (formula) => `not below ${formula}`,
    ceiling: (formula) => `not above ${formula}`,
    when: (formula) => `when ${formula}`,
    byDefault: (option) => `by default: ${option}`,
    list: ", ",
    kinds: {
      service: "service",
      goods: "goods",
      remission: "remission",
      priority: "priority",
      deferral: "deferral",
      uplift: "uplift",
    },
    written: "written",
  },
  tried: triedEn,
  file: rulesFileEn,
  computing: "Holding the rules against each other",
  failed: "The rules could not be worked out.",
  retry: "Try again",
  faults: (places) => `The rules of ${places} have errors and are left out.`,
};
