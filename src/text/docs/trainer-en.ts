/** The guide for caseworkers and trainers, in English. */
import type { DocPage } from "./blocks.ts";

export const trainerEn: DocPage = {
  title: "Guide for caseworkers and trainers",
  lead: "Explain a rule with one household: what the result is, what it rests on, what a fen would change, and what a change of income does.",
  sections: [
    {
      id: "household",
      title: "State a household",
      blocks: [
        {
          kind: "steps",
          items: [
            "Go to [Cases](cases) and pick a sample household, or begin a new one. Each member and each application is a card.",
            "It need not be complete. The form asks first what matters most; what is left out counts as unknown.",
            "Households can be loaded from YAML and CSV files and saved to them, for you to keep. The site keeps nothing and writes nothing into the address.",
          ],
        },
        "Do not use real names for practice.",
      ],
    },
    {
      id: "answer",
      title: "Explain a result",
      blocks: [
        "Choose a programme, and its reasons stand at the right: condition by condition, what fails first and by how much. The amount is written as a caseworker would write it, with the name of each figure under it.",
        {
          kind: "specimen",
          name: "answer",
          caption: "Walk along the line: the figure, then the rule, then the clause.",
        },
        {
          kind: "list",
          items: [
            "What would change it lists the least change of one single fact. It makes good questions: how much is missing?",
            "The timeline goes month by month: work begins, support fades out, a review falls due, somebody turns eighteen.",
            "The certificate gives the exact fraction before rounding and two recomputations, to check a sum by hand.",
          ],
        },
      ],
    },
    {
      id: "line",
      title: "Explain a line",
      blocks: [
        "The last fen at a line is what goes wrong most: below leaves the line out, not above includes it. As income changes gives every turning point exactly, to the fen and not by sampling. For the household above, as one wage changes:",
        {
          kind: "specimen",
          name: "curve",
          caption:
            "At this wage an amount or an outcome changes; at the right the rule and the clause that cause it. Computed by the engine.",
        },
        "On the [cases](cases) screen set the wage to such a point, a fen less and a fen more, and see.",
      ],
    },
    {
      id: "cases",
      title: "Use the worked cases",
      blocks: [
        "Each place has cases that were checked, most of them right on a line, their expected figures with a source. Some of them:",
        {
          kind: "specimen",
          name: "cases",
          caption:
            "Run when this page was made. All cases stand in the register by clause: choose one, and see the cases that test it.",
        },
        "To teach one provision, begin on the [clauses](clauses) page: what it says, the rules made of it, the cases that test it. Load the text of the document and read along.",
      ],
    },
    {
      id: "mistakes",
      title: "What goes wrong easily",
      blocks: [
        {
          kind: "list",
          items: [
            "A household and a person. Standards are mostly by the head and payments by the household; the sum has to multiply.",
            "A floor is no formula. Not below says the least and not what is due.",
            "Shall, in principle and may weigh differently, and so do the outcomes.",
            "Silence is not zero and not a refusal: the text does not say.",
            "The standard is that of the day. The same household on another day has another standard.",
            "Where one of two programmes has to be chosen, the applicant chooses; nobody picks the larger one for them.",
          ],
        },
      ],
    },
    {
      id: "paper",
      title: "On paper",
      blocks: [
        "The cases screen prints as one sheet, with the version of the rules, the day, the assumptions used and a note that it is no basis for payment. It makes a handout; in black and white the marks keep their shapes.",
      ],
    },
    {
      id: "train",
      title: "Exercises and marking",
      blocks: [
        "Everything on the [training](train) screen is made from the rules: when a rule changes, so do questions and answers.",
        {
          kind: "list",
          items: [
            "Worked steps: from who counts and which income counts to income per head, the comparison, the amount and its rounding, one step after the other with sum and clause; the figures can be left blank to be filled in.",
            "Side by side: two cases, or one household in another place or with one fact changed, and the step at which they part; pairs of cases that differ in one fact are listed.",
            "Practice: a paper by place, topic, kind of question and level. The same paper number gives the same questions, so that a class has one paper. Every wrong answer stands for a mistake that people make, and says which; that “may” is no “shall” and what is not stated is not zero has questions of its own. A paper half done goes on after a reload.",
            "Check my sheet: fill one in, paste the cells from Excel or WPS, or open a CSV file, and the first step that departs from the rules is named; later figures that follow from the sheet’s own are not counted again.",
            "Make a case: choose a clause and what the household is to be like (members, registration, schooling), and one is found whose result would be another if that clause were; it is saved as YAML with what it expects left for you to confirm, or taught at once. A case file of your own can be opened to be taught and marked; it is kept nowhere and written into no address.",
            "Handouts: one case, several, a whole topic or a paper on A4, with or without the solution; at the end stand the version of the rules, the day and the number of assumed values, and every page has its number.",
            "The record of progress is kept in this browser only, and can be exported or wiped.",
          ],
        },
        "Only what has one answer is asked: what depends on a reading or lacks a fact never becomes a question of yes or no; of what is left to the office or to other rules, the question is how far the text goes.",
      ],
    },
  ],
};
