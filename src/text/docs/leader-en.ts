/** The guide for leaders, in English. */
import type { DocPage } from "./blocks.ts";

export const leaderEn: DocPage = {
  title: "Guide for decision makers",
  lead: "What one household gets in each place and which clause makes the difference; how standards moved; what an idea means for a few households. What a place would spend, and how far that can be said.",
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
      id: "cost",
      title: "What a place would spend",
      blocks: [
        "The [cost](cost) screen works a proposal out for every household of a place's population: yearly spending and what is added to it, who gains and who loses, who enters and who leaves, the standards that move along, the first year month by month. Choose a place and a population, change the figure in the sentence or drag the slider, and the results follow; up to five proposals stand side by side.",
        {
          kind: "list",
          items: [
            "The extra cost is taken apart: present recipients, entrants, leavers, other programmes that move along. The parts add up to the total, to the fen.",
            "Households that cannot be decided are listed apart, never as zero and never in the total.",
            "Where no document says how levels of government share the cost, it is not split.",
            "Two figures together lists every pair of values of any two figures, with those in force, the proposal's and those within a budget marked. The same on the command line: `doudi cost --grid NAME=FROM..TO:COUNT`, once for each of the two.",
            "Print the brief makes two pages: old and new values, people, money, linked standards, assumptions and receipts.",
          ],
        },
        "The population is synthetic, not real families: it is weighted to the households, people and sums that were published, and what has no published split is assumed, with its seal and range. So a total is an estimate of size and direction; the sum for each household is exact, the population is not.",
      ],
    },
    {
      id: "own-data",
      title: "With data of your own",
      blocks: [
        "“Import” on the cost page reads a table of your own households in place of the synthetic population; everything else stays as it is. The table is handled in the memory of this tab alone: it is not uploaded, not stored, not in the address, and gone when the tab closes. Begin with the empty template, whose second row says what to fill in.",
        {
          kind: "list",
          items: [
            "Formats: CSV (UTF-8 or GB18030, found by itself) or Parquet (uncompressed, SNAPPY or GZIP). A row for each person; rows with the same household number are one household, and without that column each row is one. Facts of the household may stand in any of its rows, and must not contradict each other.",
            "Columns named as in the vocabulary are recognised, but not where their unit is another, such as tens of thousands of yuan. Each column can be changed or left out.",
            "What is not filled in is unknown, never zero. Of people and things the table does not have, such as obligors, you can say that nobody has any; otherwise programmes that need them cannot be worked out.",
            "Rows read = rows used + rows left out. Where one row cannot be used, neither can its household; each row left out has its place, what stands there, the reason and a way out, and all of them can be downloaded.",
            "With a column of weights a household stands for that many; without, it counts once. Household numbers are kept as text, leading zeros and all.",
            "Decimals and whole numbers of Parquet are read digit by digit. Money stored as floating-point is used only where it is whole in fens. Times of a time zone are not guessed; that column is not read.",
          ],
        },
        "The brief and the spreadsheet then tell rows and households, are not called synthetic, and are not held against published totals; the file's name is written only if you tick it. Where the text leaves open what the region's synthetic population supposes, such as how an amount is reckoned, the same is supposed, and said.",
        "The same on the command line: `doudi population --microdata FILE` goes through the rows, `doudi cost --microdata FILE` works out the cost; `--map COLUMN=FACT` says what a column is, and `--nobody` what nobody has.",
      ],
    },
  ],
};
