/**
 * The words of the case screen's frame and of its outcomes in English.
 *
 * Out:      a text of the same shape as the Chinese one.
 */
import type { CasesScreenText } from "./screen-zh.ts";

export const screenEn: CasesScreenText = {
  title: "Cases",
  controls: {
    household: "Sample household",
    region: "Region",
    date: "Evaluated on",
    copyLink: "Copy link",
    copied: "Copied: the sample and the region, no household facts",
    print: "Print",
    changed: "changed",
  },
  headline: (region, programme, outcome) => `${region}, ${programme}: ${outcome}`,
  household: {
    title: "Household",
    label: "Members and facts of the household",
    members: (count) => `${count} ${count === 1 ? "person" : "people"}`,
    member: (index) => `Member ${index}`,
    facts: "Facts of the household",
    application: "Application",
    none: "nothing stated",
    notStated: "not stated",
    count: (count) => `${count} entered`,
  },
  outcomes: {
    title: (region) => `Results in ${region}`,
    label: "Results by programme",
    count: (count) => `${count} programmes, decided first`,
    silent: (count) => `Not provided for: ${count}`,
    idle: (count) => `No application or stay, so not concerned: ${count}`,
    exact: "exact amount",
    floor: "floor only",
    ceiling: "ceiling only",
    waiting: "worked out on this device once the page is open",
  },
  reason: {
    tabs: "Grounds",
    why: (what) => `Why ${what}`,
    whyNot: "Why not",
    panes: { reasons: "Reasons", certificate: "Certificate" },
  },
  noScript:
    "Cases are worked out in your browser and need scripts. The rules can be read under Clauses and Compare.",
};
