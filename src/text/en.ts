/**
 * Every word of the interface in English.
 *
 * Out:      a text of the same shape as the Chinese one.
 * Ignores:  what a policy says: labels, glosses and citations belong to its YAML.
 */

import { certificateEn } from "./certificate-en.ts";
import { compareEn } from "./compare-en.ts";
import type { Text } from "./zh.ts";

export const en: Text = {
  site: {
    name: "Doudi",
    tagline: "Policy as code for social assistance",
    title: (page) => `${page} · Doudi`,
    skip: "Skip to the content",
    nav: "Main",
    home: "Home",
    draft: "Draft",
    cases: "Cases",
    compare: "Compare",
    cost: "Cost",
    train: "Train",
    clauses: "Clauses",
    docs: "Docs",
    notKept: "This browser keeps no copy of the site: without a network it does not open",
    newer: "A newer version of this site is ready; kept drafts stay as they are.",
    newerUse: "Use it",
    local: "Runs here",
    localMeaning: "Rules and household facts are computed on this device and never uploaded",
    language: "Language",
    evaluationDate: "Evaluated on",
    theme: "Appearance",
    themes: { system: "As the system", light: "Light", dark: "Dark" },
  },
  certificate: certificateEn,
  sections: {
    parameters: "parameter",
    readings: "reading",
    derived: "derived value",
    programmes: "programme",
    choices: "choice",
    checks: "check on standards",
    deadlines: "deadline",
    routes: "route",
  },
  outcomes: {
    yes: "Yes",
    no: "No",
    needs: "Needs facts",
    depends: "Depends",
    discretion: "Discretion",
    silent: "Silent",
  },
  provenances: {
    published: { name: "Published", seal: "P", meaning: "read on the page that published it" },
    derived: { name: "Derived", seal: "D", meaning: "worked out from published values" },
    assumed: { name: "Assumed", seal: "A", meaning: "not published yet; comes with a range" },
  },
  home: {
    page: "Home",
    headline: ["Every figure", "has its clause."],
    lead: "Doudi turns social assistance documents into rules that run: try them on a household, compare them between places. Every result leads back to the rule that computed it and the clause that says so.",
    cases: "Work out a household",
    draft: "Open the rules",
    anatomy: {
      title: (place, programme) => `Where a figure comes from: ${programme}, ${place}`,
      household: (household, date) => `${household}, ${date}`,
      change: "Change it, and the answer follows:",
      whose: (member, fact) => `${fact} (${member})`,
      fault: "A number of at least 0, with at most two decimals.",
    },
    places: {
      title: "The places at a glance",
      date: (date) => `in force on ${date}`,
      place: "Place",
      document: "Document",
      standard: "Dibao standard",
      years: (from, until) => `${from}–${until}`,
      second: "A sample household, per month",
      secondMeaning: (household) =>
        `Standards are those of an urban household; the sample is “${household}”, with the first monthly benefit whose amount is known.`,
      clauses: "Clauses: computable / duties / umbrellas",
      cases: "Cases",
      passed: (passed, all) =>
        passed === all ? `${all}, all passing` : `${all}, ${passed} passing`,
      range: (range) => `may lie in ${range}`,
      spread: (range) => `all classes ${range}`,
      silent: "Silent",
    },
    doors: {
      title: "Begin here",
      draft: {
        who: "For drafters",
        what: "Checked as you type: units, dates, citations, each fault at its very character. Change a figure and see at once what households get.",
      },
      cost: {
        who: "For leaders",
        what: "Change a standard: a year's spending, who gains and who loses, and what else moves.",
      },
      train: {
        who: "For caseworkers and trainers",
        what: "Worked steps, practice and marking, all made from the rules; every wrong answer says which mistake it stands for.",
      },
    },
    promises: [
      "No account",
      "Household facts stay on this device",
      "Works offline after one visit",
    ],
    outcomesTitle: "Six outcomes",
    outcomesNote: "told apart by shape, not by colour alone",
    outcomeMeanings: {
      yes: "every condition is met; the conditions are listed",
      no: "a condition fails; the margin is shown",
      needs: "a fact or a parameter is missing; the list says which",
      depends: "the wording can be read in more than one way; each result is given",
      discretion: "the authority decides; the wording that leaves it open is shown",
      silent: "neither the local document nor the national baseline says; not zero",
    },
  },
  rules: {
    page: "Rules × places",
    title: "Compare",
    tabs: {
      households: "Households × places",
      rules: "Rules × places",
      standards: "Standards over time",
      label: "What is compared",
    },
  },
  charts: { csv: "Download CSV", svg: "Download SVG", png: "Download PNG" },
  train: { page: "Train" },
  standards: { page: "Standards over time" },
  cost: { page: "Cost" },
  compare: compareEn,
  diagnostics: {
    page: "Diagnostics",
    lead: "Every diagnostic that checking a policy, a proposal, a case or a population can give: what it means, how it is cured, and an example. What follows an arrow is the text put right.",
    stages: {
      yaml: "The format of files",
      schema: "How entries are written",
      spec: "Entries, inheritance and proposals",
      feel: "How formulas and tables are written",
      compile: "Names, types, units and tests",
      check: "Sources, registers and completeness",
      case: "Cases",
      population: "Populations",
    },
  },
};
