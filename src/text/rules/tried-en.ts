/** The particulars of a rule in English: what the texts say of it, and what it would do elsewhere. */
import type { TriedText } from "./tried-zh.ts";

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const triedEn: TriedText = {
  statement: {
    title: (name) => `What the texts say: ${name}`,
    against: (place) => `held against ${place}`,
    silent:
      "neither the place’s texts nor the national baseline say anything; another document may, and this is not zero",
    values: (variant, value) => (variant === "" ? value : `${variant} ${value}`),
    range: (range) => `may be ${range}`,
  },
  title: "Try this rule there",
  lead: (from, name) =>
    `What this household would get if the other places used “${name}” of ${from}. Merged and checked as any proposal; for comparison only, and nobody’s intention.`,
  controls: {
    from: "From",
    to: "Used in",
    variant: "Value for",
    allVariants: "as it varies",
    household: "Household",
    carry: (count) => `Take the ${plural(count, "missing name", "missing names")} along`,
    keep: "Leave the missing names",
  },
  running: "Trying the rule",
  failed: "The rule could not be tried.",
  columns: {
    place: "Place",
    programme: "Programme",
    before: "Now",
    after: "With the rule",
    change: "Change",
  },
  choosePlace: (place) => `See every household of ${place}`,
  unchanged: "nothing changes",
  choiceOpen: "waits for the applicant’s choice",
  amountNeeded: "amount not known",
  change: {
    none: "same amount",
    unknown: "difference not known",
    fresh: "silent before",
  },
  refused: {
    silent: ({ from }) => `${from} has no such rule to be tried.`,
    open: ({ from }) => `The texts of ${from} give no value to be tried.`,
    same: "Both places say the same: nothing would change.",
    notRead: ({ to }) => `No rule of ${to} reads it: it would have no effect.`,
    units: ({ from, to }, there, here) =>
      `Units or options differ, so it cannot be moved: ${there || "no unit"} in ${from}, ${here || "no unit"} in ${to}.`,
    axes: ({ from, to }, there, here) =>
      `It varies differently, so it cannot be moved as a whole: by ${there} in ${from}, ${here === "" ? "not at all" : `by ${here}`} in ${to}. Choose above whose value to take.`,
    missing: ({ to }, names) =>
      `${to} does not have what the rule reads: ${names}. It cannot be moved without them.`,
    noProgramme: ({ to }) => `${to} does not have the programme; only all of it can be moved.`,
    noGroup: ({ to }, group) =>
      `The programme in ${to} has no group of conditions “${group}”; only all of it can be moved.`,
    otherGroup: ({ to }) =>
      `In ${to} this condition stands in another group and means something else; only all of the programme can be moved.`,
    notMovable: "Entries of this kind belong to the text that has them and cannot be moved.",
    fault: ({ to }, sentence) => `The rules of ${to} do not run with it: ${sentence}`,
  },
  detail: {
    title: (from, to) => `The rule of ${from} in ${to}`,
    counts: (all, changed) =>
      changed === 0
        ? `Nothing changes for any of the ${all} households.`
        : `Results change for ${changed} of ${all} households.`,
    sum: (period, change, count) =>
      `Changes that are known come to ${change} yuan ${period} (${plural(count, "result", "results")}).`,
    fresh: (period, amount, count) =>
      `Amounts where the text was silent come to ${amount} yuan ${period} (${plural(count, "result", "results")}); they are no difference.`,
    unknown: (count) =>
      `${plural(count, "more result changes", "more results change")} by an amount that is not known.`,
    periods: { month: "a month", year: "a year", once: "once" },
    carried: (names) => `Taken along: ${names}.`,
    kept: (place, parts) => `${place} keeps its own ${parts}, which a proposal cannot take away.`,
    parts: {
      scope: "scope",
      amount: "amount",
      formula: "formula of payment",
      floor: "lower limit",
      ceiling: "upper limit",
      duration: "duration",
      when: "conditions of benefits",
    },
    limit: ({ date, check, variants, least, most, isFirm }) =>
      `From ${date} it ${isFirm ? "breaks" : "misses"} “${check}”${variants === "" ? "" : ` (${variants})`}${most === "" ? "" : `, by ${least === most ? most : `${least} to ${most}`}`}${isFirm ? "" : "; it holds in principle only"}.`,
    limits: (place) => `It does not keep the limits that ${place} sets itself:`,
    more: (count) => `and ${count} more`,
    text: "Text of the proposal",
    open: "Open as a new draft",
    list: ", ",
  },
};
