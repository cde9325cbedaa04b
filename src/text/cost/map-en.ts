/** The words of the map of two figures in English. */
import type { CostMapText } from "./map-zh.ts";

const pairsWord = (count: number) => (count === 1 ? "pair" : "pairs");

export const costMapEn: CostMapText = {
  title: "Two figures together",
  note: "extra cost a year, yuan",
  across: "Across",
  down: "Down",
  from: "from",
  to: "to",
  count: (count) => `${count} values`,
  counts: "How many values",
  budget: "At most, a year more",
  run: "Work out all pairs",
  swap: "Swap sides",
  failed:
    "These two cannot be worked out: each side has to rise from first to last, and the proposal itself has to work.",
  one: "This region has fewer than two figures that could be changed.",
  head: (figure, unit) => (unit === "" ? figure : `${figure} (${unit})`),
  now: "now",
  proposal: "this proposal",
  within: "within the budget",
  over: "over the budget",
  cell: (across, down) => `${across}, ${down}: `,
  pair: (name, value) => `${name} ${value}`,
  alone: (across, down, both) => `Only the ${across}; only the ${down}; both: ${both}. `,
  reach: (name, value, cost) => `${name} at ${value}: ${cost}`,
  spread: (least, most) => `The pairs range from ${least} to ${most}. `,
  fits: (budget, pairs, of) =>
    pairs === 0
      ? `None of the ${of} ${pairsWord(of)} stays within ${budget}.`
      : pairs === of
        ? `All ${of} ${pairsWord(of)} stay within ${budget}.`
        : `${pairs} of the ${of} ${pairsWord(of)} ${pairs === 1 ? "stays" : "stay"} within ${budget}.`,
  key: (least, most) => `Light to dark: ${least} to ${most} yuan`,
  line: "What the thick line encloses is within the budget",
  use: "Choosing a cell puts its two values into the chosen proposal.",
  exact: "Each cell is worked out by itself, to the fen, over the same population.",
  file: "two figures together",
  picture: {
    title: (region, date) => `${region} · Two figures together (${date})`,
    unit: (rest) => `Each cell is the extra cost a year, in yuan; ${rest}.`,
    stands: "all else as in force",
    rest: (proposal, list) => `all else as in ${proposal}${list === "" ? "" : ` (${list})`}`,
    line: (budget) => `What the thick line encloses is within ${budget}`,
  },
};
