/**
 * Parameters over time in every place, worked out from the policies when the site is built.
 *
 * In:       policy-specs/; the date that is looked from at first; the reader's language.
 * Out:      plain data for the page: numbers with dated values, and what each place has of them.
 * Throws:   an error that names the file where a policy cannot be read; the build then fails.
 */
import {
  type DatedSeries,
  datedSeries,
  describePolicy,
  maybeDate,
  openPolicy,
  type Plan,
  type PlanParameter,
  type PolicyView,
  planOn,
  readersOf,
  type Spec,
  standardLinks,
} from "../engine/index.ts";
import type { Locale } from "../text/text-for.ts";
import type {
  BookAxis,
  BookParameter,
  PlaceParameter,
  StandardsBook,
  StandardsPlace,
} from "../ui/standards/standards-book.ts";
import { documentOf, lineOf } from "./clause-book.ts";
import { linkedTo, type PlaceLinks } from "./linked-to.ts";
import { policyIds, policyTextsOf } from "./policy-texts.ts";

/** A policy on the date, and what its rules make of its parameters. */
interface Place extends PlaceLinks {
  readonly spec: Spec;
}

export function readStandardsBook(date: string, locale: Locale): StandardsBook {
  const day = maybeDate(date);
  if (day === undefined) throw new Error(`"${date}" is no date.`);
  const all = policyIds.map((id) => openOne(id, day));
  const places = all
    .filter(({ spec }) => spec.baseline !== undefined)
    .toSorted((a, b) => a.spec.seal.series - b.spec.seal.series);
  const parameters = parametersOf(places);
  return {
    date,
    places: places.map((place) => placeOf(place, citedBy(place.spec.id, parameters), locale)),
    sealed: all.map(({ spec: { id, title, seal } }) => ({ id, title, seal })),
    parameters,
    clauseCount: new Set(all.flatMap(({ spec }) => [...spec.clauses.keys()])).size,
    axisNames: axisNames(places),
    optionNames: optionNames(places),
  };
}

/** Of the axes of what a standard is multiplied by and held against too. */
function axisNames(places: readonly Place[]): Readonly<Record<string, string>> {
  const named = places.flatMap(({ plan }) =>
    [...plan.parameters.values()].flatMap(({ by }) =>
      by.map(({ name }) => [name, englishOf(name, plan)] as const),
    ),
  );
  return Object.fromEntries(named.filter(([, en]) => en !== ""));
}

function optionNames(places: readonly Place[]): Readonly<Record<string, string>> {
  const named = places.flatMap(({ spec, plan }) => {
    const { english } = describePolicy(spec, plan);
    const options = [...plan.parameters.values()].flatMap(({ by }) =>
      by.flatMap((axis) => axis.options),
    );
    return options.map((option) => [option, english[option] ?? ""] as const);
  });
  return Object.fromEntries(named.filter(([, en]) => en !== ""));
}

function openOne(id: string, day: number): Place {
  const { spec, policy } = openPolicy(policyTextsOf(id));
  if (spec === undefined || policy === undefined) throw new Error(`${id}.yaml cannot be read.`);
  const plan = planOn(policy, day);
  return { spec, plan, links: standardLinks(plan), readers: readersOf(plan) };
}

/** Of names that stand for several units each unit is a parameter of its own: one axis has one unit. */
function parametersOf(places: readonly Place[]): readonly BookParameter[] {
  const named = new Map<string, Set<string>>();
  for (const { spec, plan } of places)
    for (const parameter of plan.parameters.values())
      if (ownSeries(spec, parameter).length > 0)
        named.set(parameter.name, (named.get(parameter.name) ?? new Set()).add(parameter.unitText));
  const parameters = [...named].flatMap(([name, units]) =>
    [...units].map((unit) => ({
      ...parameterOf(name, unit, places),
      id: units.size === 1 ? name : `${name} ${unit}`,
    })),
  );
  return parameters.toSorted((a, b) => weightOf(b) - weightOf(a));
}

/** Places first, then values; the order of the policies settles the rest. */
function weightOf({ places }: BookParameter): number {
  const dated = places.filter(({ kind }) => kind === "dated").length;
  return dated * 10_000 + lengthOf(places.flatMap(({ series }) => series));
}

function lengthOf(series: readonly { readonly steps: readonly unknown[] }[]): number {
  return series.reduce((sum, { steps }) => sum + steps.length, 0);
}

/** What a place takes over from the baseline is no history of its own. */
function ownSeries(spec: Spec, parameter: PlanParameter): readonly DatedSeries[] {
  return parameter.from === spec.id ? datedSeries(parameter) : [];
}

function parameterOf(name: string, unit: string, places: readonly Place[]): BookParameter {
  const all = places.map((place) => placeParameter(name, unit, place));
  const dated = places.flatMap(({ spec, plan }) => {
    const parameter = plan.parameters.get(name);
    const isHere = parameter?.from === spec.id && parameter.unitText === unit;
    return isHere ? [{ plan, parameter }] : [];
  });
  const series = all.flatMap((place) => place.series);
  return {
    id: name,
    name: {
      zh: name,
      en: dated.find(({ parameter }) => parameter.en !== "")?.parameter.en ?? name,
    },
    unit,
    axes: axesOf(dated, all),
    isHistory: series.some(({ steps }) => steps.length > 1),
    places: all,
  };
}

function placeParameter(name: string, unit: string, place: Place): PlaceParameter {
  const { spec, plan } = place;
  const parameter = plan.parameters.get(name);
  if (parameter === undefined || parameter.unitText !== unit)
    return { place: spec.id, kind: "silent", by: [], series: [], readers: [], links: [] };
  const series = ownSeries(spec, parameter);
  const note = spec.parameters.get(name)?.note;
  const isOwn = parameter.from === spec.id;
  return {
    place: spec.id,
    kind: series.length > 0 ? "dated" : isOwn ? "open" : "baseline",
    ...(note === undefined || !isOwn ? {} : { note }),
    by: parameter.by.map((axis) => axis.name),
    series: series.map(({ variant, steps }) => ({
      variant,
      steps: steps.map(({ at, ...step }) => ({ ...step, at: lineOf(at) })),
    })),
    at: lineOf(parameter.at),
    ...linkedTo(name, place),
  };
}

interface DatedIn {
  readonly plan: Plan;
  readonly parameter: PlanParameter;
}

function axesOf(dated: readonly DatedIn[], places: readonly PlaceParameter[]): readonly BookAxis[] {
  const axes = new Map<string, { en: string; options: Set<string> }>();
  for (const { plan, parameter } of dated)
    for (const { name, options } of parameter.by) {
      const axis = axes.get(name) ?? { en: englishOf(name, plan), options: new Set() };
      for (const option of options) axis.options.add(option);
      axes.set(name, axis);
    }
  return [...axes].map(([name, { en, options }]) => ({
    name: { zh: name, en: en || name },
    options: [...options].filter((option) => publishedOf(name, option, places).all > 0),
    first: [...options].reduce((best, option) =>
      publishedOf(name, option, places).known > publishedOf(name, best, places).known
        ? option
        : best,
    ),
  }));
}

function englishOf(axis: string, plan: Plan): string {
  for (const { facts } of plan.entities.values())
    for (const fact of facts.values()) if (fact.name === axis) return fact.en;
  return plan.readings.get(axis)?.en ?? ruleNamed(axis, plan)?.en ?? "";
}

function ruleNamed(name: string, { rules }: Plan) {
  return [...rules.values()].find((rule) => rule.name === name);
}

/** How many dated values of an option there are, and how many of them are no assumption. */
function publishedOf(axis: string, option: string, places: readonly PlaceParameter[]) {
  const steps = places.flatMap(({ by, series }) => {
    const at = by.indexOf(axis);
    return series.filter(({ variant }) => variant[at] === option).flatMap((one) => one.steps);
  });
  return { all: steps.length, known: steps.filter(({ status }) => status !== "assumed").length };
}

function citedBy(place: string, parameters: readonly BookParameter[]): ReadonlySet<string> {
  const own = parameters.flatMap(({ places }) => places.filter((one) => one.place === place));
  return new Set([
    ...own.flatMap(({ links }) => links.flatMap(({ cite }) => cite)),
    ...own.flatMap(({ series }) => series.flatMap(({ steps }) => steps.flatMap((one) => one.cite))),
  ]);
}

function placeOf(
  { spec, plan }: Place,
  cited: ReadonlySet<string>,
  locale: Locale,
): StandardsPlace {
  const policy = describePolicy(spec, plan);
  const clauses = kept(policy.clauses, (id) => cited.has(id));
  const named = new Set([...cited, ...Object.values(clauses).map(({ document }) => document)]);
  const documents = [...spec.documents.values()].filter(({ id }) => named.has(id));
  return {
    policy: { ...bare(policy), clauses, documents: kept(policy.documents, (id) => named.has(id)) },
    documents: Object.fromEntries(documents.map((one) => [one.id, documentOf(one, locale)])),
  };
}

/** Without what no dated value needs: all of it would go into the page. */
function bare(policy: PolicyView): PolicyView {
  return { ...policy, assumptions: {}, readings: {}, english: {} };
}

function kept<T>(
  record: Readonly<Record<string, T>>,
  isKept: (id: string) => boolean,
): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).filter(([id]) => isKept(id)));
}
