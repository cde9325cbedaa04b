/** The words of the printed brief, of its file of tables, and of what a budget allows, in English. */
import type { CostBriefText, CostExploreText, CostFileText } from "./brief-zh.ts";

export const costBriefEn: CostBriefText = {
  kind: "Doudi · cost brief",
  paper: (assumed) => `${assumed} assumed values; for study, no basis for payment`,
  title: (region, figure) => `Changing the ${figure} in ${region}: what it costs`,
  subtitle: (name, value, now) => `${name}: ${value}; baseline: ${now} as it stands`,
  sections: {
    proposal: "1. Proposal",
    finding: "2. Finding",
    proposals: "3. The proposals",
    links: "4. Linked standards",
    fit: "5. Check of the baseline",
    sensitivity: "6. Sensitivity",
    sources: "7. Sources",
    limits: "8. Limits",
  },
  raised: (size, share) => (share === "" ? `, ${size} more` : `, ${size} more (${share})`),
  lowered: (size, share) => (share === "" ? `, ${size} less` : `, ${size} less (${share})`),
  further: (list) => `Together with: ${list}.`,
  mostWithin: (budget, value) => `With ¥${budget} a year more at most, it can reach ${value}.`,
  yearOne: {
    more: (year, months, money) => `Within ${year} it runs ${months} months: ${money} more.`,
    less: (year, months, money) => `Within ${year} it runs ${months} months: ${money} less.`,
    same: (year, months) => `Within ${year} it runs ${months} months at the same cost.`,
  },
  table: (index, caption) => `Table ${index}. ${caption}`,
  figure: (index, caption) => `Figure ${index}. ${caption}`,
  partsCaption: "Make-up of the extra cost, yuan a year",
  barsCaption: (most, times, least) =>
    times === ""
      ? "Make-up of each proposal's extra cost a year"
      : `${most} costs about ${times} times as much more a year as ${least}`,
  mainPart: (part) => `; most of each is "${part}"`,
  rangesCaption: (name) =>
    `Which assumptions move the extra cost of ${name} most, yuan a year; hatched: the range assumed`,
  interval: (least, most) =>
    `With each assumption at either end of its range the extra cost lies between ¥${least} and ¥${most}.`,
  part: "Part",
  basis: "Households",
  standard: "Standard",
  now: "As it stands",
  relation: "Relation",
  unmoved: "not moved",
  checked: (name, variants, verdict) =>
    `${name}: ${verdict}${variants.length === 0 ? "" : ` (${variants.join(", ")})`}`,
  synthetic: (title, size, seed) =>
    `The population is ${title}: ${size} rows drawn with seed ${seed}. It is synthetic; no household is real.`,
  sample: (count) =>
    `The population is ${count} sample households, each counted once; they stand for no place's total.`,
  fitSaid: (met, all) => `Of ${all} published or derived totals the baseline meets ${met}.`,
  notMet: (list) => `Not met: ${list}.`,
  given: (list) => `Open in the text and set by the population: ${list}.`,
  curve: (least, most) => `A year's extra cost of each value from ${least} to ${most}`,
  noRanges: "The effect of the assumptions was not worked out.",
  limits: [
    "The population stays as it is all year; coming and going within the year, price subsidies and take-up are left out.",
    "The text does not say how levels of government share the cost; it is not split.",
  ],
  notCounted: (list) => `Left out, for the text gives no figure or facts are missing: ${list}.`,
  receipt: (hash, region, date) => `receipt ${hash} · rules of ${region} · computed for ${date}`,
  proposed: "A value that the proposal puts forward; no document has it.",
};

export const costExploreEn: CostExploreText = {
  title: "Standard for a budget",
  note: "extra cost a year",
  ask: "At most",
  unit: "yuan a year more",
  run: "Work out",
  found: (value, cost, step) => `It can reach ${value} (¥${cost} more; another ${step} oversteps)`,
  over: (cost) => `One step more costs ¥${cost}.`,
  flip: (row, money) =>
    `Where the budget is overstepped, household row ${row} changes most: ¥${money} a year more.`,
  all: "Within what can be searched no rise oversteps the budget.",
  none: "Within what can be searched no cut meets the budget.",
  falling: "Some higher values cost less; values above may fit the budget again.",
  exact: (step) => `The curve is worked out every ${step}, exactly at each point.`,
  label: (figure) => `${figure} and extra cost a year, yuan`,
  budget: "budget",
  value: "Value",
  cost: "Extra a year, yuan",
  table: "Show the table",
  progress: (done, total) => `${done}/${total}`,
  failed: "This proposal cannot be searched.",
  ranges: {
    title: "Sensitivity",
    note: "extra cost a year with an assumption at either end of its range, yuan",
    run: "Work out each assumption",
    assumption: "Assumption",
    low: "Low",
    high: "High",
    middle: (money) => `¥${money} as supposed now`,
    none: "No assumption changes the extra cost.",
    only: "The sample households have no assumed ranges.",
    file: "sensitivity",
  },
  fit: {
    title: "Baseline and published totals",
    head: (met, all) => `${met} of ${all} met`,
    total: "Total",
    target: "Published or derived",
    reached: "Population",
    yes: "met",
    no: "not met",
    given: "Open in the text, set by the population",
    size: "Rows drawn",
    seed: "Seed",
    redraw: "Another seed",
  },
};

export const costFileEn: CostFileText = {
  button: { make: "Spreadsheet", making: "Writing", failed: "Failed; try again" },
  name: (region) => `cost of a changed standard, ${region}`,
  sheets: {
    about: "About",
    parts: "Make-up",
    classes: "Gains and losses",
    programmes: "Programmes",
    links: "Linked standards",
    year: "First year",
    fit: "Baseline",
    left: "Not counted",
  },
  about: {
    region: "Region",
    population: "Population",
    date: "Computed for",
    rules: "Rules",
    synthetic: "The population is synthetic; for study, no basis for payment",
    size: "Rows drawn",
    seed: "Seed",
    proposal: "Proposal",
    difference: "Extra a year, yuan",
    assumed: "Assumed values used",
  },
};
