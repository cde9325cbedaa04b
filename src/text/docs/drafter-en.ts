/** The guide for drafters, in English. */
import type { DocPage } from "./blocks.ts";

export const drafterEn: DocPage = {
  title: "Guide for drafters",
  lead: "Write a document as rules, or change one number or one rule of those that are there: checked while you write, with what it means for households beside it.",
  sections: [
    {
      id: "open",
      title: "Open a text",
      blocks: [
        {
          kind: "steps",
          items: [
            "Go to [Draft](draft) and choose a place at the left. In the middle is the text of its rules, at the right clauses, cases, changes and more, below the problems and the results of chosen households.",
            "Change the text. Changes are kept in this device’s browser; the published text can be brought back at any time, and earlier versions are kept.",
            "To open files of your own, use the button for local files or drop them on the page. They are not uploaded.",
          ],
        },
        "Drafting needs a computer. On a phone the text, the problems and the results can be read and not changed.",
      ],
    },
    {
      id: "faults",
      title: "Checked while you write",
      blocks: [
        "A fault is marked on the very characters, with what is wrong and what to write; where the cure is mechanical, one press of the fix does it. These two slips were written into the example file on purpose, and the checker found them:",
        {
          kind: "specimen",
          name: "faults",
          caption:
            "The first has a full-width sign and can be mended by itself. The second compares a household’s income with one person’s standard; the units do not agree, and the formula has to change.",
        },
        "It finds more than slips: units and dates that do not agree, clauses that are not registered or not written as rules, parameters without a source, conditions that always or never hold, gaps and overlaps in tables, rules that go in circles. All of it is in [Diagnostics](diagnostics), and how things are written in the [language reference](language).",
      ],
    },
    {
      id: "values",
      title: "Change a number",
      blocks: [
        {
          kind: "steps",
          items: [
            "Above the text choose the parameters: they become forms. Form and text are one; change either.",
            "A new value says from which day it holds, its status and its source; an assumed one also its range. Leave the old value as it is: the results of earlier years need it.",
            "The chosen households show published → draft at once.",
          ],
        },
        "A standard that is not published but only thought of does not belong in the place’s file. Make it a proposal.",
      ],
    },
    {
      id: "proposals",
      title: "Write a proposal",
      blocks: [
        "A new proposal for the chosen place is a file with a name, a day and the parameters and rules that it changes. Before its day nothing changes. Here is what an example proposal means for some sample households, computed by the engine:",
        {
          kind: "specimen",
          name: "effect",
          caption:
            "The day before the proposal and its first day. The figure only shows how it works; no authority has proposed it.",
        },
        "The pane of changes says in words what the proposal changes and which edit moves which result. A proposal has to pass every check on the standards, such as that a care standard is not below its floor.",
      ],
    },
    {
      id: "clauses",
      title: "Beside the clause",
      blocks: [
        "The clause pane shows the clause of the rule in which the cursor stands; once you load the text of the document, it stands beside it. For a new rule, first register the clause and its disposition under `clauses:`, then write the rule and cite it. A clause registered and not written, or written and not registered, is found.",
        {
          kind: "list",
          items: [
            "Shall is `firm`, in principle is `in-principle`, may is `may`. The weight of the wording changes the outcome.",
            "Where a sentence has two readings, write a reading, and do not choose for the document.",
            "A number that the text does not give stays open; do not fill in one that is about right.",
          ],
        },
      ],
    },
    {
      id: "cases",
      title: "Write cases",
      blocks: [
        "The pane of cases runs every case of the place; for one that fails it says from which step on it differs. A new rule needs at least three: exactly on the line, a fen below and a fen above. The pane of coverage lists clauses and branches that no case reaches yet, and writes those three around a line.",
        "What it writes has figures computed by the engine and is marked as not confirmed. Work the figures out by hand from the clause and write their source; only then do they count.",
      ],
    },
    {
      id: "hand-over",
      title: "Hand it over",
      blocks: [
        "Download the file, or copy a link: the text is compressed in the link and passes no server. On the command line `doudi check` and `doudi test` do the same checks, for a workflow of your own.",
      ],
    },
  ],
};
