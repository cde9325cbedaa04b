/** The particulars of a rule in English: what the texts say of it, and what it would do elsewhere. */
import type { TriedText } from "./tried-zh.ts";

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

function unitWord(count: string, unit: "日" | "小时"): string {
  const word = unit === "日" ? "day" : "hour";
  return count === "1" ? word : `${word}s`;
}

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
  leadOfAnswer: (from, name) =>
    `By when, and who would receive or decide for this household if the other places used “${name}” of ${from}. Merged and checked as any proposal; for comparison only, and nobody’s intention.`,
  leadOfCheck: (from, name) =>
    `Whether the standards of the other places would meet “${name}” of ${from}. A check is about standards, not about a household. Merged and checked as any proposal; for comparison only, and nobody’s intention.`,
  leadOfReading: (from, name) =>
    `The texts of ${from} leave “${name}” in doubt. What this household would get if other places with the same doubt read it as chosen. Both sides are worked out under the place’s default; for comparison only, and nobody’s intention.`,
  controls: {
    from: "From",
    to: "Used in",
    variant: "Value for",
    allVariants: "as it varies",
    reading: "Read as",
    household: "Household",
    carry: (count) => `Take the ${plural(count, "missing name", "missing names")} along`,
    keep: "Leave the missing names",
  },
  running: "Trying the rule",
  failed: "The rule could not be tried.",
  columns: {
    place: "Place",
    programme: "Programme or matter",
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
    added: "new",
    gone: "falls away",
    other: "changes",
  },
  answer: {
    none: "none",
    needs: (names) => `missing: ${names}`,
    later: (count, unit) => `${count} ${unitWord(count, unit)} later`,
    earlier: (count, unit) => `${count} ${unitWord(count, unit)} earlier`,
  },
  check: {
    none: "no such check",
    levels: {
      pass: "met",
      warning: "not met, a warning",
      breach: "broken",
      undecided: "undecided",
    },
    by: (shortfall) => `by ${shortfall}`,
  },
  refused: {
    silent: ({ from }) => `${from} has no such rule to be tried. Choose a place that has one.`,
    open: ({ from }) =>
      `The texts of ${from} give no value to be tried. Choose a place that gives one, or write a proposal with a value in Draft.`,
    same: "Both places say the same: nothing would change.",
    sameReading:
      "The place reads it so by default: nothing would change. Choose another reading above.",
    notRead: ({ to }, readers) =>
      `No rule of ${to} reads it: alone it would have no effect. ${readers === "" ? "Write the rule that reads it in Draft first." : `Try ${readers} instead, which reads it and brings it along.`}`,
    units: ({ from, to }, there, here) =>
      `Units or options differ, so it cannot be moved: ${there || "no unit"} in ${from}, ${here || "no unit"} in ${to}. Write it in Draft in the terms of ${to}.`,
    entity: ({ from, to }, there, here) =>
      `${from} says it of the ${there}, ${to} of the ${here}: it is not the same matter and cannot be moved. Write it in Draft in the terms of ${to}.`,
    choice: (options) =>
      `A choice comes with its programmes, not alone. Try those that the place has not: ${options}.`,
    axes: ({ from, to }, there, here) =>
      `It varies differently, so it cannot be moved as a whole: by ${there} in ${from}, ${here === "" ? "not at all" : `by ${here}`} in ${to}. Choose above whose value to take.`,
    missing: ({ to }, names) =>
      `${to} does not have what the rule reads: ${names}. It cannot be moved without them; choose ${to} to take them along.`,
    noProgramme: ({ to }) => `${to} does not have the programme; only all of it can be moved.`,
    noGroup: ({ to }, group) =>
      `The programme in ${to} has no group of conditions “${group}”; only all of it can be moved.`,
    otherGroup: ({ to }) =>
      `In ${to} this condition stands in another group and means something else; only all of the programme can be moved.`,
    notMovable:
      "This part has no words of its own and cannot be moved alone. Try its whole programme.",
    fault: ({ to }, sentence) =>
      `The rules of ${to} do not run with it: ${sentence} Choose ${to} to open the proposal in Draft and mend it there.`,
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
    answers: {
      deadline: "Deadlines",
      route: "Who receives or decides",
      fresh: (count) => `${count} new`,
      gone: (count) => `${count} falling away`,
      later: (count) => `${count} later`,
      earlier: (count) => `${count} earlier`,
      other: (count) => `${count} changed`,
      line: (kind, parts) => `${kind}: ${parts}.`,
    },
    checks: (count) =>
      count === 0
        ? "No standard of the place meets its checks otherwise than before."
        : `Checks come out otherwise for ${plural(count, "standard", "standards")}.`,
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
