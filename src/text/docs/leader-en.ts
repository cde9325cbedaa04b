/** The guide for leaders, in English. */
import type { DocPage } from "./blocks.ts";

export const leaderEn: DocPage = {
  title: "Guide for decision makers",
  lead: "What one household gets in each place and which clause makes the difference; how standards moved; what an idea means for a few households. What can be answered today, and what cannot yet.",
  sections: [
    {
      id: "compare",
      title: "One household, every place",
      blocks: [
        "The [comparison](compare) sets sample households beside the places. A cell gives the outcome and the amount, then why and the clause. Choose a cell, and all reasons and sums stand below.",
        {
          kind: "specimen",
          name: "comparison",
          caption:
            "Rules in force on 1 October 2025, computed when this page was made. The name of a programme opens the cell in the comparison.",
        },
        {
          kind: "list",
          items: [
            "Sort by place or household, and filter by programme. Totals add only what is known everywhere; a partial total says so.",
            "The map shows who gets what where at a glance; small charts draw the amounts of each household.",
            "Households of your own can be loaded and are compared in memory only. The table can be exported for Excel and WPS.",
          ],
        },
      ],
    },
    {
      id: "rules",
      title: "Which clause makes the difference",
      blocks: [
        "[Rules × places](rules) sets what each place says of every parameter, programme and time limit side by side, with the weight of the wording, the value and the clause: ＝ as the reference, ≠ different, — silent. Silence is not zero and may only mean that it stands elsewhere.",
        "The documents differ in date and kind: whole texts, interpretations, frameworks. See the [known gaps](sources#gaps) before you compare.",
      ],
    },
    {
      id: "standards",
      title: "How standards moved",
      blocks: [
        "[Standards over time](standards) draws each place’s standard through the years. Filled marks and solid lines are published, grey ones derived, hollow marks and broken lines assumed, with their range. A sentence above says what it shows, and the table below gives every figure and its source.",
      ],
    },
    {
      id: "proposal",
      title: "What a rise would mean",
      blocks: [
        "Write a proposal on the [drafting](draft) screen, or open an example, and see households before and after it:",
        {
          kind: "specimen",
          name: "effect",
          caption:
            "The day before an example proposal and its first day, computed by the engine. The figure only shows how it works; no authority has proposed it.",
        },
        "What is tied to the standard moves with it: every formula that reads it is worked out anew. What does not move does not follow that standard.",
      ],
    },
    {
      id: "trust",
      title: "How far a figure can be relied on",
      blocks: [
        {
          kind: "list",
          items: [
            "A result without a seal rests on published values alone. One with the seal of an assumption has to be read with its range.",
            "Depends means that the text itself has two readings, and the difference is that of the readings.",
            "Discretion is not a yes: the office decides.",
            "Every printed page names the version of the rules, the day and the assumptions.",
          ],
        },
        "How it is computed and tested is in [Method](method), where each figure comes from in [Sources](sources).",
      ],
    },
    {
      id: "not-yet",
      title: "What cannot be done yet",
      blocks: [
        "How much more a place would spend, and how many more people it would reach, cannot be worked out yet: it takes a model of the population, which is not finished. What is given is the change for one household, and multiplying it by a number of households is no total. Once it is done, it will stand in the menu above.",
      ],
    },
  ],
};
