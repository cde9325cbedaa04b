/**
 * The words of households compared, in English.
 *
 * Out:      words of the same shape as the Chinese ones.
 */
import type { HouseholdsText } from "./households-zh.ts";

const plural = new Intl.PluralRules("en");

function counted(count: number, one: string, many: string): string {
  return `${count} ${plural.select(count) === "one" ? one : many}`;
}

const households = (count: number) => counted(count, "household", "households");

export const householdsEn: HouseholdsText = {
  views: { label: "View", table: "Table", heat: "Map", panels: "Small charts" },
  scope: {
    all: "All programmes",
    several: "Several programmes",
    one: "One programme",
    group: {
      monthly: "Paid every month",
      money: "Other payments",
      service: "Services and reliefs",
    },
  },
  picker: {
    find: "Find by name or situation",
    all: "Choose all",
    first: "Back to the first ones",
    count: (shown, all) => `${shown} of ${all} chosen`,
    group: (programme, shown, all) => `Main programme: ${programme} (${shown}/${all})`,
    groupAll: (programme) => `Choose all whose main programme is ${programme}`,
    noneFound: "No household matches.",
    keepOne: "One household stays.",
  },
  regions: {
    title: "Places",
    choose: "Choose places",
    all: "Show all",
    count: (shown, all) => `${shown} of ${all} places shown`,
    keepOne: "One place stays.",
  },
  sort: {
    byRegion: (region) => `Sort by the results of ${region}`,
    byHousehold: "Sort by the households' names",
    household: "Household",
    empty: (count) =>
      `${counted(count, "row", "rows")} on which every region is silent ${count === 1 ? "is" : "are"} left out.`,
    more: (count) => `Show ${counted(count, "more row", "more rows")}`,
    noRows: "No region says anything of these programmes for these households.",
  },
  totals: {
    title: (unit) => `Known total ${unit}`,
    comparable: (count) => `The ${households(count)} known everywhere`,
    incomparable: "No household is known everywhere, so the totals cannot be compared",
    known: (known, count) =>
      known === count ? `all ${count} known` : `${known}/${count} known, a partial total`,
    none: "no known amount",
    refused: (count) => `not eligible ${count}`,
    bound: (count) => `floor only ${count}`,
    choice: (count) => `a choice ${count}`,
    open: (count) => `amount open ${count}`,
    silent: (count) => `silent ${count}`,
    separate:
      "Programmes are never added up: a household may not be able to draw two of them at once.",
  },
  heat: {
    title: (programme) => `Who gets what where: ${programme}`,
    fallback: "The map shows one programme at a time; here the main one of each household.",
    count: (count, regions) => `${households(count)} × ${counted(regions, "region", "regions")}`,
    legend: (unit) => `Shade by amount, ${unit}`,
    upTo: (figure) => `to ${figure}`,
    outcomes: "Marks",
    regionCounts: "Households by outcome",
    outcomeCount: (word, count) => `${word} ${count}`,
    finding: ({ count, same, most, least }) => [
      `Of ${households(count)}, `,
      `${count - same} fare differently from region to region`,
      most.region === least.region
        ? ` and ${same} alike. Every region grants it to ${most.yes}.`
        : ` and ${same} alike. ${most.region} says yes most often (${most.yes}), ${least.region} least (${least.yes}${
            least.silent > 0
              ? `; it is silent on ${least.silent} more, from which nothing is inferred`
              : ""
          }).`,
    ],
    cell: (household, region, said) => `${household}, ${region}: ${said}`,
  },
  panels: {
    title: (unit) => `What each household would receive, ${unit}`,
    titleOfOne: (household, unit) => `${household}: what each programme would give, ${unit}`,
    label: "One small chart for each, five regions, one scale",
    omitted: (count) => `${households(count)} without any amount in this unit left out.`,
    omittedProgrammes: (count) =>
      `${counted(count, "programme", "programmes")} without any amount in this unit left out.`,
    empty: "None of the households chosen has an amount that can be drawn.",
    notSame: " (main programmes differ)",
    finding: (found) => [
      `${found.what} differs most, by `,
      `: ${found.mostRegion} ${found.most}, ${found.leastRegion} ${found.least}.`,
    ],
    none: "No programme has a known amount in two regions, so none can be compared.",
    same: "Where two regions give a known amount, it is the same.",
    png: "PNG",
    svg: "SVG",
    csv: "CSV",
    table: "Show the table",
    chart: "Show the charts",
    file: "households-by-region",
  },
  detail: {
    openCase: "Open in Cases",
    computing: "Computing the chosen household",
    surveying: "Computing all households",
  },
  documents: {
    kinds: {
      measures: "measures",
      framework: "framework",
      plan: "work plan",
      interpretation: "interpretation",
    },
    meaning: {
      measures: "local measures that can be followed clause by clause",
      framework:
        "a provincial framework that leaves the figures to other rules: no figure does not mean no aid",
      plan: "a department's work plan that sets tasks and is no full set of dibao rules",
      interpretation:
        "only the interpretation of a document that is not at hand: what it does not say is unknown, and nothing is inferred",
    },
    effective: (date) => `in force from ${date}`,
    noEffective: "states no effective date",
    differ: (years) =>
      `The documents differ in kind and year (${years}), and so in policy stage: results can be read side by side, not ranked as of one moment.`,
    undated: (places, count) =>
      places.length === count
        ? "No document states from when it is in force; the days shown are those of issue or publication."
        : `The documents of ${places.join(", ")} do not state from when they are in force; the days shown are those of issue or publication.`,
    separator: "; ",
  },
};
