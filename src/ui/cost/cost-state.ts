/**
 * What is selected on the cost screen: region, figure, proposals and their days; its address, and how it changes.
 *
 * In:       the book; the address.
 * Out:      selections and addresses. A household's facts are in neither. Pure.
 * Ignores:  React, words, the engine.
 */
import type { OfferedFigure, Setting } from "../../engine/index.ts";
import type { ProposalAsked } from "../../worker/cost-protocol.ts";
import { isDay } from "../parts/is-day.ts";
import {
  type CostBook,
  dayOf,
  figureId,
  populationsIn,
  regionOf,
  sampleHouseholds,
} from "./cost-book.ts";
import { placesIn, shifted, unshifted } from "./decimal-places.ts";
import { askedOf } from "./documents/own-documents.ts";
import { axesFromAddress, axesText, type MapAxes } from "./map/map-axes.ts";

export const proposalsAtMost = 5;

/** One proposal: the value of the figure that is looked at, and what goes with it. */
export interface CostProposal {
  readonly value: string;
  readonly further: readonly Setting[];
  /** Id of a document. */
  readonly source?: string;
}

export const views = ["parts", "people", "rows"] as const;
export type CostViewName = (typeof views)[number];

export interface CostSelection {
  readonly region: string;
  readonly population: string;
  readonly size: number;
  readonly seed: number;
  readonly date: string;
  readonly figure: string;
  readonly proposals: readonly CostProposal[];
  /** Which of them. */
  readonly chosen: number;
  readonly view: CostViewName;
  /** First day, and the month from which it is paid. */
  readonly from: string;
  readonly paidFrom: string;
  /** Extra cost a year that a budget allows; empty: what the first proposal costs. */
  readonly budget: string;
  /** Which figures the map is of; absent: the usual ones. */
  readonly map?: MapAxes;
}

export type CostChange =
  | { readonly kind: "region"; readonly region: string }
  | { readonly kind: "population"; readonly population: string }
  /** The households of a table of one's own, of which no address knows. */
  | { readonly kind: "own" }
  | { readonly kind: "size"; readonly size: number }
  | { readonly kind: "seed"; readonly seed: number }
  /** The day whose rules are worked out. */
  | { readonly kind: "date"; readonly date: string }
  | { readonly kind: "figure"; readonly figure: string }
  | { readonly kind: "value"; readonly value: string }
  | { readonly kind: "further"; readonly setting: Setting }
  /** Of the chosen proposal, several at once. */
  | { readonly kind: "settings"; readonly settings: readonly Setting[] }
  | { readonly kind: "map"; readonly axes: MapAxes }
  | { readonly kind: "choose"; readonly index: number }
  | { readonly kind: "add" }
  | { readonly kind: "remove"; readonly index: number }
  | { readonly kind: "view"; readonly view: CostViewName }
  | { readonly kind: "budget"; readonly budget: string }
  | { readonly kind: "source"; readonly source: string }
  | { readonly kind: "from"; readonly from: string }
  | { readonly kind: "paidFrom"; readonly paidFrom: string };

export function firstSelection(book: CostBook): CostSelection {
  // A region whose population is described shows what the screen is for.
  const described = book.regions.filter(({ id }) =>
    book.populations.some(({ region }) => region === id),
  );
  const [region] = [...described, ...book.regions];
  const from = firstOfNextYear(book.date);
  const bare: CostSelection = {
    region: region?.id ?? "",
    population: "",
    size: firstSize,
    seed: firstSeed,
    date: book.date,
    figure: "",
    proposals: [],
    chosen: 1,
    view: "parts",
    from,
    paidFrom: from,
    budget: "",
  };
  return ofRegion(bare, book);
}

/** Rows that are drawn to begin with, and the most that may be asked for. */
const firstSize = 2000;
export const sizes = [500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000] as const;
const firstSeed = 1;

export function figuresOf({ region }: CostSelection, book: CostBook): readonly OfferedFigure[] {
  return regionOf(region, book)?.figures ?? [];
}

export function figureOf(selection: CostSelection, book: CostBook): OfferedFigure | undefined {
  return figuresOf(selection, book).find((one) => figureId(one) === selection.figure);
}

/** What is asked of the engine. */
export function proposalsAsked(
  { proposals, from, paidFrom }: CostSelection,
  figure: OfferedFigure | undefined,
  book: CostBook,
): readonly ProposalAsked[] {
  if (figure === undefined) return [];
  const { parameter, variant } = figure;
  return proposals.map(({ value, further, source }, index) => {
    const own = value === "" ? [] : [{ parameter, variant, value }];
    return {
      id: String(index),
      settings: [...own, ...further],
      from,
      paidFrom,
      ...(source === undefined ? {} : askedOf(source, book)),
    };
  });
}

export function changeSelection(
  selection: CostSelection,
  change: CostChange,
  book: CostBook,
): CostSelection {
  switch (change.kind) {
    case "region":
      return ofRegion({ ...selection, region: change.region }, book);
    case "population":
      return ofPopulation({ ...selection, population: change.population }, book);
    case "own":
      return ofPopulation({ ...selection, population: sampleHouseholds }, book);
    case "size":
      return { ...selection, size: change.size };
    case "date":
      return { ...selection, date: change.date };
    case "seed":
      return { ...selection, seed: change.seed };
    case "figure":
      return ofFigure({ ...selection, figure: change.figure }, book);
    case "value":
      return withProposal(selection, (one) => ({ ...one, value: change.value }));
    case "further":
      return withProposal(selection, (one) => withSetting(one, change.setting));
    case "settings":
      return change.settings.reduce(
        (all, setting) =>
          figureId(setting) === all.figure
            ? withProposal(all, (one) => ({ ...one, value: setting.value }))
            : withProposal(all, (one) => withSetting(one, setting)),
        selection,
      );
    case "map":
      return { ...selection, map: change.axes };
    case "choose":
      return { ...selection, chosen: change.index };
    case "add":
      return added(selection);
    case "remove":
      return removed(selection, change.index);
    case "view":
      return { ...selection, view: change.view };
    case "budget":
      return { ...selection, budget: change.budget };
    case "source":
      return { ...withSource(selection, change.source, book) };
    case "from":
      return isDay(change.from)
        ? { ...selection, from: change.from, paidFrom: later(change.from, selection.paidFrom) }
        : selection;
    case "paidFrom":
      return isDay(change.paidFrom)
        ? { ...selection, paidFrom: later(selection.from, change.paidFrom) }
        : selection;
  }
}

/** A document as one more proposal; its own first day is looked at. One that is there already is chosen. */
function withSource(selection: CostSelection, source: string, book: CostBook): CostSelection {
  const { proposals, population } = selection;
  const there = proposals.findIndex((one) => one.source === source);
  if (there >= 0) return { ...selection, chosen: there };
  if (!book.proposals.some(({ id }) => id === source)) return selection;
  const kept = proposals.slice(0, proposalsAtMost - 1);
  const from = startOf(source, book);
  return {
    ...selection,
    proposals: [...kept, { value: "", further: [], source }],
    chosen: kept.length,
    date: later(dayOf(population, book), from),
    from,
    paidFrom: from,
  };
}

function sourcesOf(proposals: readonly CostProposal[]): readonly string[] {
  return proposals.flatMap(({ source }) => source ?? []);
}

/** Whether every document among the proposals is here. */
export function hasDocuments({ proposals }: CostSelection, book: CostBook): boolean {
  return proposals.every(
    ({ source }) => source === undefined || book.proposals.some(({ id }) => id === source),
  );
}

function startOf(source: string, { proposals, date }: CostBook): string {
  const text = proposals.find(({ id }) => id === source)?.text ?? "";
  return /^from:\s*(\d{4}-\d{2}-\d{2})/m.exec(text)?.[1] ?? date;
}

function later(a: string, b: string): string {
  return a < b ? b : a;
}

function isSame(a: Setting, b: Setting): boolean {
  return a.parameter === b.parameter && `${a.variant}` === `${b.variant}`;
}

function withSetting(proposal: CostProposal, setting: Setting): CostProposal {
  const others = proposal.further.filter((other) => !isSame(other, setting));
  return { ...proposal, further: [...others, setting] };
}

function withProposal(
  selection: CostSelection,
  change: (proposal: CostProposal) => CostProposal,
): CostSelection {
  const { proposals, chosen } = selection;
  return {
    ...selection,
    proposals: proposals.map((one, index) => (index === chosen ? change(one) : one)),
  };
}

function added(selection: CostSelection): CostSelection {
  const { proposals, chosen } = selection;
  if (proposals.length >= proposalsAtMost) return selection;
  const copied = proposals[chosen] ?? { value: "", further: [] };
  return { ...selection, proposals: [...proposals, copied], chosen: proposals.length };
}

function removed(selection: CostSelection, index: number): CostSelection {
  const { proposals, chosen } = selection;
  if (proposals.length < 2) return selection;
  const left = proposals.filter((_, other) => other !== index);
  const next = chosen > index || chosen === left.length ? chosen - 1 : chosen;
  return { ...selection, proposals: left, chosen: next };
}

function ofRegion(selection: CostSelection, book: CostBook): CostSelection {
  const [figure] = regionOf(selection.region, book)?.figures ?? [];
  const [population = sampleHouseholds] = populationsIn(selection.region, book);
  const here = ofPopulation({ ...selection, population }, book);
  return ofFigure({ ...here, figure: figure === undefined ? "" : figureId(figure) }, book);
}

/** The day of the population, or the later one on which a proposal's document begins. */
function usualDay(population: string, sources: readonly string[], book: CostBook): string {
  return sources.map((one) => startOf(one, book)).reduce(later, dayOf(population, book));
}

function ofPopulation(selection: CostSelection, book: CostBook): CostSelection {
  const sources = sourcesOf(selection.proposals);
  return { ...selection, date: usualDay(selection.population, sources, book) };
}

function ofFigure({ map: _, ...selection }: CostSelection, book: CostBook): CostSelection {
  const proposals = firstProposals(figureOf(selection, book));
  return { ...selection, proposals, chosen: Math.min(1, proposals.length - 1) };
}

/** About three, five and eight per cent more, in whole steps: where a reader begins. */
function firstProposals(figure: OfferedFigure | undefined): readonly CostProposal[] {
  if (figure === undefined) return [];
  const places = placesIn(figure.step);
  const now = shifted(figure.value, places);
  const values = [103n, 105n, 108n].map((share) => now + (now * (share - 100n) + 99n) / 100n);
  return [...new Set(values)].map((value) => ({ value: unshifted(value, places), further: [] }));
}

function firstOfNextYear(date: string): string {
  return `${Number(date.slice(0, 4)) + 1}-01-01`;
}

const separator = "~";

export function selectionFromAddress(search: string, book: CostBook): CostSelection {
  const asked = new URLSearchParams(search);
  const first = firstSelection(book);
  const region = asked.get("region") ?? first.region;
  const own = regionOf(region, book) === undefined ? first : ofRegion({ ...first, region }, book);
  const population = populationsIn(own.region, book).find((id) => id === asked.get("population"));
  const peopled = population === undefined ? own : ofPopulation({ ...own, population }, book);
  const figure = figuresOf(peopled, book).find((one) => figureId(one) === asked.get("figure"));
  const here =
    figure === undefined ? peopled : ofFigure({ ...peopled, figure: figureId(figure) }, book);
  const given = asked.getAll("proposal").slice(0, proposalsAtMost).map(proposalFrom);
  const proposals = given.length === 0 ? here.proposals : given;
  const chosen = Number(asked.get("chosen") ?? here.chosen + 1) - 1;
  const [from, paidFrom] = [asked.get("from") ?? "", asked.get("paid") ?? ""];
  const day = asked.get("day") ?? "";
  const start = isDay(from) ? from : here.from;
  const map = axesFromAddress(asked.getAll("map"), figuresOf(here, book));
  return {
    ...here,
    ...(map === undefined ? {} : { map }),
    size: sizes.find((one) => String(one) === asked.get("size")) ?? here.size,
    seed: /^\d{1,9}$/.test(asked.get("seed") ?? "") ? Number(asked.get("seed")) : here.seed,
    proposals,
    chosen: proposals[chosen] === undefined ? 0 : chosen,
    view: views.find((one) => one === asked.get("view")) ?? here.view,
    from: start,
    paidFrom: later(start, isDay(paidFrom) ? paidFrom : start),
    budget: /^-?\d{1,15}(\.\d+)?$/.test(asked.get("budget") ?? "")
      ? (asked.get("budget") ?? "")
      : "",
    date: isDay(day) ? day : usualDay(here.population, sourcesOf(given), book),
  };
}

export function searchOfSelection(
  selection: CostSelection,
  _search: string,
  book: CostBook,
): string {
  const first = firstSelection(book);
  const asked = new URLSearchParams();
  const put = (name: string, value: string, usual: string) => {
    if (value !== usual) asked.set(name, value);
  };
  put("region", selection.region, first.region);
  const usual = ofRegion({ ...first, region: selection.region }, book);
  put("population", selection.population, usual.population);
  put("size", String(selection.size), String(first.size));
  put("seed", String(selection.seed), String(first.seed));
  put("figure", selection.figure, usual.figure);
  const here = ofFigure({ ...usual, figure: selection.figure }, book);
  const written = selection.proposals.map(textOf);
  if (`${written}` !== `${here.proposals.map(textOf)}`)
    for (const one of written) asked.append("proposal", one);
  put("chosen", String(selection.chosen + 1), String(here.chosen + 1));
  put("view", selection.view, first.view);
  const day = usualDay(selection.population, sourcesOf(selection.proposals), book);
  put("day", selection.date, day);
  put("from", selection.from, first.from);
  put("paid", selection.paidFrom, selection.from);
  put("budget", selection.budget, "");
  for (const one of axesText(selection.map)) asked.append("map", one);
  const text = asked.toString();
  return text === "" ? "" : `?${text}`;
}

/** `1110~name.variant=2206~=document` */
function textOf({ value, further, source }: CostProposal): string {
  const set = further.map((one) => `${[one.parameter, ...one.variant].join(".")}=${one.value}`);
  return [value, ...set, ...(source === undefined ? [] : [`=${source}`])].join(separator);
}

function proposalFrom(text: string): CostProposal {
  const [value = "", ...rest] = text.split(separator);
  const further: Setting[] = [];
  let source: string | undefined;
  for (const part of rest) {
    const [name = "", set = ""] = part.split("=");
    const [parameter = "", ...variant] = name.split(".");
    if (parameter === "") source = set;
    else further.push({ parameter, variant, value: set });
  }
  const figure = /^-?\d+(\.\d+)?$/.test(value) ? value : "";
  return { value: figure, further, ...(source === undefined ? {} : { source }) };
}
