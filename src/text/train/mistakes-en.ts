/** Mistakes of training in English. */
import type { MistakeKind } from "../../engine/index.ts";
import type { MistakeWords } from "./mistakes-zh.ts";

const standingsEn: Readonly<Record<string, string>> = {
  granted: "shall be given",
  refused: "refused",
  discretion: "may be given",
  "by-regulation": "as other rules say",
  silent: "not dealt with",
};

export const forcesEn: Readonly<Record<string, string>> = {
  firm: "shall",
  "in-principle": "in principle",
  may: "may",
  encourage: "encouraged",
  explore: "explored",
  pilot: "on trial",
  progressive: "step by step",
  "by-regulation": "as regulations say",
};

export const mistakesEn: MistakeWords = {
  "left-out": ({ name }) => `“${name}” was left out`,
  "taken-for-another": ({ name }) => `“${name}” was written here`,
  "deduction-forgotten": ({ name }) => `“${name}” was not deducted`,
  "times-members": () => "what is per household was paid per person",
  "divided-by-members": () => "the household’s sum was shared out by heads",
  "not-divided": ({ name }) => `not divided by “${name}”`,
  "not-rounded": () => "not rounded as the rule says",
  "rounded-otherwise": () => "rounded the wrong way",
  "rounded-to-whole": () => "rounded where no rule says so",
  "rounded-early": ({ name }) => `“${name}” was rounded too early`,
  "other-variant": ({ name, detail = "" }) => `${name} of “${detail}” was used`,
  "earlier-value": ({ name, detail = "" }) => `${name} as it was from ${detail} was used`,
  "factor-left-out": ({ name }) => `not multiplied by “${name}”`,
  "addition-forgotten": ({ name }) => `“${name}” was not added`,
  "floor-as-payment": ({ detail }) =>
    detail === undefined
      ? "the floor was taken for the payment"
      : "the floor was taken for a ceiling",
  "other-row": ({ name }) => `“${name}” was taken from another situation`,
  "end-point-taken-in": ({ name }) => `exactly at “${name}” was counted in`,
  "end-point-left-out": ({ name }) => `exactly at “${name}” was left out`,
  "month-too-long": () => "one month too many",
  "month-too-short": () => "one month too few",
  "exclusion-ignored": ({ name }) => `the exclusion “${name}” was not looked at`,
  "condition-ignored": ({ name }) => `the condition “${name}” was not looked at`,
  "condition-misjudged": ({ name }) => `“${name}” was judged the wrong way`,
  "one-for-all": ({ name }) => `“${name}” asks for all of them; one was taken as enough`,
  "all-for-one": ({ name }) => `of “${name}” one is enough; all were asked for`,
  "added-excluded": ({ name }) => `added to “${name}”, of which only one may be chosen`,
  "silence-misread": () => "what is not stated is not zero",
  "may-misread": ({ detail = "" }) => `“may” was taken for “${standingsEn[detail] ?? detail}”`,
  "regulation-misread": ({ detail = "" }) =>
    `the rule pointed to was not looked up: “${standingsEn[detail] ?? detail}”`,
  "force-misread": ({ name, detail = "" }) =>
    `“${forcesEn[name] ?? name}” was taken for “${forcesEn[detail] ?? detail}”`,
  "not-asked": ({ name }) => `the programme does not wait for “${name}”`,
  "other-answer": ({ name }) => `that is the place for “${name}”`,
  "other-clause": ({ name }) => `that clause is about “${name}”`,
  "day-too-late": () => "counted from the next day",
  "day-only": () => "counted to the day and not to the hour",
  "months-as-days": () => "a month was taken for thirty days",
};

/** Where people go wrong, as headings of a course. */
export const trapsEn: Readonly<Record<MistakeKind, string>> = {
  "left-out": "Something left out",
  "taken-for-another": "One figure for another",
  "deduction-forgotten": "Deductions",
  "times-members": "Household and person",
  "divided-by-members": "Shared by heads",
  "not-divided": "Total and per head",
  "not-rounded": "Rounding left out",
  "rounded-otherwise": "Which way to round",
  "rounded-to-whole": "Rounding not asked for",
  "rounded-early": "Rounding too early",
  "other-variant": "Whose standard",
  "earlier-value": "Old and new standards",
  "factor-left-out": "A factor left out",
  "addition-forgotten": "Income left out",
  "floor-as-payment": "A floor is no payment",
  "other-row": "The wrong situation",
  "end-point-taken-in": "Below, or not above",
  "end-point-left-out": "Exactly at the limit",
  "month-too-long": "The last month",
  "month-too-short": "A month too few",
  "exclusion-ignored": "Exclusions",
  "condition-ignored": "Conditions not seen",
  "condition-misjudged": "Conditions judged wrongly",
  "one-for-all": "All of them, or one",
  "all-for-one": "One is enough",
  "added-excluded": "Not both",
  "silence-misread": "Silence is not zero",
  "may-misread": "“May” and “shall”",
  "regulation-misread": "Rules pointed to",
  "force-misread": "“In principle” and “shall”",
  "not-asked": "Facts not asked for",
  "other-answer": "Which office",
  "other-clause": "Which clause",
  "day-too-late": "The first day",
  "day-only": "The hour",
  "months-as-days": "Months and days",
};
