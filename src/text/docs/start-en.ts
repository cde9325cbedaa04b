/** The first page of the documentation, in English. */
import type { DocPage } from "./blocks.ts";

export const startEn: DocPage = {
  title: "Documentation",
  lead: "Doudi turns documents on social assistance into rules that run: household by household, place by place, clause by clause. These pages say what its marks mean, how its figures are worked out and where they come from.",
  sections: [
    {
      id: "what",
      title: "What Doudi is",
      blocks: [
        "Documents on social assistance are written by people, carried out by people, and end in a sum of money for one household. Between the two lie many steps: which income counts, which day’s standard applies, whether an income equal to the standard is below it, how the last fen is rounded. Doudi writes every step down as a rule, has it carried out exactly, and can say at any time which clause it rests on.",
        "Rules are written in a text close to the wording of the documents; every figure has a date, a source and a status. Everything is computed in your browser, and what you say of a household stays on your device.",
        {
          kind: "terms",
          items: [
            {
              term: "[Draft](draft)",
              says: "The text of the rules, checked while you write. Change a figure, and households and worked cases are computed anew.",
            },
            {
              term: "[Cases](cases)",
              says: "What one household gets in each place, why, what would change it, and how it fares over months and as its income changes.",
            },
            {
              term: "[Compare](compare)",
              says: "Several households against all places, and the rules of all places feature by feature.",
            },
            {
              term: "[Cost](cost)",
              says: "What a changed standard costs a place in a year, whom it helps, and which standards move along.",
            },
            {
              term: "[Train](train)",
              says: "Worked steps, practice and marked sheets, all made from the rules.",
            },
            {
              term: "[Clauses](clauses)",
              says: "What became of every clause of every document: its rules, its worked cases, and the duties that no household can be tried against.",
            },
          ],
        },
        "Doudi is for study and drafting. Who is recognised and what is paid, the competent office decides; nothing here is a basis for payment.",
      ],
    },
    {
      id: "thread",
      title: "Figure, rule, clause",
      blocks: [
        "No figure stands alone. Every result is tied to the rule that computed it, and the rule to the clause that says so. The three are drawn on one line, in the same way everywhere: the figure in a circle, the rule in a square, the clause in a square with a folded corner. A solid line says that no assumed value was used; a broken one says that one was.",
        {
          kind: "specimen",
          name: "thread",
          caption:
            "One household’s result, computed from the rules when this page was made. Under each figure is its name in the rules, after it the seal of its source, and last the clauses that it rests on.",
        },
      ],
    },
    {
      id: "outcomes",
      title: "Six outcomes",
      blocks: [
        "For one household a programme has one of six outcomes. Each has a shape of its own, so a black-and-white print loses nothing. Beside it always stands what is short, what is missing, or what it turns on.",
        {
          kind: "specimen",
          name: "outcomes",
          caption:
            "The six outcomes. Silence is not zero, a missing fact is not a no, and what a text leaves to the authority is not decided by the program.",
        },
        "One condition that definitely fails decides, whatever else is missing. A result under a rule taken over from the national baseline says so. Where only the amount lacks a fact or turns on a reading, the outcome stays yes and the mark stands at the amount.",
      ],
    },
    {
      id: "provenances",
      title: "Three sources of a value",
      blocks: [
        "Every value put into the rules has a status, and its seal follows the figure.",
        {
          kind: "specimen",
          name: "provenances",
          caption:
            "A result carries the weakest seal among the values it used, and none when all of them are published.",
        },
        "An assumed value must have a range. It has a broken frame and is marked wherever it goes: in charts, in tables and on paper.",
      ],
    },
    {
      id: "clauses",
      title: "The clause chip",
      blocks: [
        "A chip names the place and the number of a clause; opened, it gives what the clause says. Its look says what became of the clause.",
        {
          kind: "specimen",
          name: "chips",
          caption:
            "The gist is in our own words and is not the text of the document. You can load the text itself on the clauses page, where it stays on your device.",
        },
      ],
    },
    {
      id: "amounts",
      title: "How amounts are written",
      blocks: [
        {
          kind: "list",
          items: [
            "Amounts always have their unit and period. Payments are written to the fen, standards as they were published.",
            "“≥” is not below, “≤” not above: the text gives a floor or a ceiling and no way of computing. Such a figure is no payment, and no total adds it.",
            "“≈” marks a figure rounded to be shown. The sum goes on with the exact fraction.",
            "An amount that cannot be worked out says what is missing. It is never written as zero.",
          ],
        },
      ],
    },
    {
      id: "where",
      title: "Where to go from here",
      blocks: [
        {
          kind: "terms",
          items: [
            {
              term: "[For drafters](drafter)",
              says: "Open rules, have them checked while you write, write proposals and cases.",
            },
            {
              term: "[For decision makers](leader)",
              says: "Places compared, standards over time, what an idea means for households and for a year’s spending.",
            },
            {
              term: "[For caseworkers and trainers](trainer)",
              says: "Explain a provision with one household, explain a line, and what goes wrong easily.",
            },
            {
              term: "[Language reference](language)",
              says: "Every construct and key of the files and every word of a formula, each with an example that was checked.",
            },
            {
              term: "[Diagnostics](diagnostics)",
              says: "Every finding of the checker, with an example and its cure.",
            },
            {
              term: "[Method](method)",
              says: "How figures are kept exact, what becomes of the unknown and the doubtful, what is tested against what, how households are protected, what cannot be done.",
            },
            {
              term: "[Sources](sources)",
              says: "Status, source, period, range and confidence of every value; every document; the known gaps.",
            },
          ],
        },
      ],
    },
  ],
};
