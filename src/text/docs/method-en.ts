/** The method, in English. */
import type { DocPage } from "./blocks.ts";
import { populationsEn } from "./populations-section.ts";

export const methodEn: DocPage = {
  title: "Method",
  lead: "How figures are kept exact, what becomes of what is not known, what becomes of words with two readings, why a result can be trusted, how households are protected, and what cannot be done.",
  sections: [
    {
      id: "exact",
      title: "Exact to the fen",
      blocks: [
        "Amounts and rates are exact fractions over whole numbers of any length. A hundred divided by three is a third of a hundred and not 33.33. Nothing is rounded but where a rule says so; rounding is a step of its own with a clause of its own.",
        "The decimals that computers commonly use hold fractions only nearly. A few steps later a fen is lost, and a household exactly at a standard may be judged wrongly. No amount here is ever turned into such a decimal but to draw a chart, and nothing is computed after that.",
        "Units take part in the sum. Yuan a person a month times persons is yuan a month, and a formula whose sides do not agree does not pass. Between years and months there is one way, written `每年月数`.",
      ],
    },
    {
      id: "unknown",
      title: "Unknown stays unknown",
      blocks: [
        "A fact that is not stated and a number that no text gives take part as unknown. An unknown carries its cause: the fact, the parameter or the choice that is missing.",
        {
          kind: "list",
          items: [
            "One condition that definitely fails makes the outcome no, whatever else is missing.",
            "What cannot be decided yet needs facts, and says which. The outcomes and amounts that are still possible are given beside it.",
            "Where no text has a rule, the outcome is silent. It is not zero, not the figure of a neighbouring year, and not that of another place.",
            "Where a text says may, explore or leaves a list open, the outcome is discretion, and never more than that.",
          ],
        },
        "Learning more never turns what was decided. This is tested over and over on generated households, with two exceptions: a formula that asks whether something is stated, and facts whose absence has a meaning.",
      ],
    },
    {
      id: "readings",
      title: "Readings",
      blocks: [
        "Where a sentence can be read in two ways (whether months count from the month of excess or the next, whether a limit is included) both become options of one reading. Unless you fix it, every combination of the readings that a result reaches is tried. Where all agree, it is decided; where they differ, the outcome is depends, and each is given.",
        "Only readings that the result really reached are tried. Amounts are shown under the default first, and a reading that changes the amount is named beside it.",
        "A reading is a doubt about words that are there. A number that is left to another text is not a reading but a parameter without a value, and results need it.",
      ],
    },
    {
      id: "provenance",
      title: "Where values come from",
      blocks: [
        "Every value says from which day it holds, which document it comes from, and whether it is published, derived or assumed. A derived value gives its sum, an assumed one its range and reason. A result names the assumed values that it used.",
        "Provenance follows the value that was read: that of the year and the variant, not of its neighbours. All values and how far they can be relied on are on the page of [sources](sources).",
      ],
    },
    {
      id: "certificate",
      title: "Certificates and receipts",
      blocks: [
        "The certificate on the cases page gives an amount’s exact fraction and its rounding with the clause, and works it out anew in two independent ways, in fractions and in scaled integers. Should they disagree with the result, that is our defect, and it is shown and not hidden. Only the arithmetic is checked anew; which row and which branch was taken stays as it was.",
        "Results of the command line carry a receipt: the version of the engine and SHA-256 digests of the rules, the proposals, the facts and the result. With the same texts anyone can verify it later. Nothing of a person stands in it but the digest of all facts together.",
      ],
    },
    {
      id: "proposals",
      title: "Proposals",
      blocks: [
        "A proposal is a named and dated change to one place’s rules. Before its day the rules stand unchanged. It may change one number or the rules themselves. It has to pass every check on the standards: a firm one that fails is a breach, one in principle a warning.",
        "The proposals that come with the site show how one is written. No authority has made them.",
      ],
    },
    {
      id: "tests",
      title: "What is tested against what",
      blocks: [
        {
          kind: "table",
          head: ["What", "Against what"],
          rows: [
            [
              "Whether results are right",
              "the [worked cases](clauses) of each place: expected figures with their source, published examples or sums by hand, mostly on a line, a fen beside it, on a first or a last day",
            ],
            [
              "Whether rules are complete",
              "every clause with its disposition, rules and cases, in the register on the [clauses](clauses) page; a missing one is reported",
            ],
            [
              "Whether formulas are read rightly",
              "all formulas of the shipped rules and 5,000 generated ones, held against an independent parser, `lezer-feel`; its one defect in `in … or …` is held apart",
            ],
            ["Whether fractions are right", "a recomputation in whole numbers, written apart"],
            [
              "Whether FEEL follows the standard",
              "820 lines of the DMN conformance kit: 580 give the value that they have to, all 240 that have to be refused are refused, none fails (22 November 2026)",
            ],
            [
              "Whether broken files do harm",
              "texts that the YAML test suite calls invalid, cut texts and malicious ones: each is told with a place, within a second, and nothing crashes",
            ],
            [
              "Whether the tests are strict",
              "the engine broken in one place at a time: of 480 drawn at random, 88.3% were noticed (95% interval 85.2–90.9%), 22 November 2026",
            ],
            [
              "The screens",
              "every page in Chromium: figures as the engine gives them, all of it by keyboard, nothing cut off at 400%, no request once it is open",
            ],
          ],
        },
      ],
    },
    {
      id: "privacy",
      title: "How households are protected",
      blocks: [
        "The site has no program on a server, no accounts and no analytics. Rules and computation are in your browser.",
        {
          kind: "terms",
          items: [
            {
              term: "Households",
              says: "Only in the memory of the page: not in addresses, not in the browser’s storage, not sent. A copied link holds the name of the sample household, the place and the day. To keep a household, you export it to a file yourself.",
            },
            {
              term: "Drafts of rules",
              says: "What you change is kept in this device’s browser, so that you can go on. Clearing the browser’s data clears it.",
            },
            {
              term: "Shared links",
              says: "Made only when you press share; the text is compressed behind the # sign, which browsers do not send to servers. Whoever has the link can read the text.",
            },
            {
              term: "Texts of documents",
              says: "A document that you load is compared in memory and neither kept nor uploaded.",
            },
            {
              term: "Network",
              says: "Pages may fetch files of this site alone, run no foreign scripts and stand in no other site’s frame. Once open they ask for nothing more, and they work without a network.",
            },
          ],
        },
        "What this does not keep out: people who can use the device, the browser’s extensions, screenshots and prints, and whoever replaces the whole site. On a shared computer, close the page when you are done, and treat what concerns real households by your office’s rules of confidentiality.",
      ],
    },
    populationsEn,
    {
      id: "limits",
      title: "What cannot be done",
      blocks: [
        {
          kind: "list",
          items: [
            "Facts are not verified. Whether an income, an asset or a grade of disability is so, offices find out.",
            "Discretion is not exercised. What a text leaves to an authority is shown with the words that leave it.",
            "The rules are our understanding of the documents. What was weighed stands beside the entries, and it may be wrong; where they differ, the document holds.",
            "The documents of the places differ in date and kind: some are whole, some are interpretations, some are frameworks. Silence may only mean that it stands elsewhere. See the [known gaps](sources#gaps).",
            "A place’s total spending is an estimate: the population is synthetic, weighted to published totals and assumed in the rest. What each household gets is exact, the population is not.",
          ],
        },
      ],
    },
  ],
};
