/**
 * The register of clauses that the site is built with: every clause with the rules, readings and worked cases that
 * rest on it.
 *
 * In:       policy-specs/ and scenarios/cases/ as texts; the reader's language.
 * Out:      plain data for the page.
 * Throws:   an error that names the file where a policy or a case cannot be read; the build then fails.
 * Ignores:  whether a case passes, which the tests say.
 */

import {
  type CitingRule,
  clauseRegister,
  clausesOfDraft,
  type Diagnostic,
  LineFinder,
  type LinkedPolicy,
  maybeDate,
  openPolicy,
  type RegisteredClause,
  type SourceDocument,
  type SourceSpan,
  type Spec,
  touchedBy,
} from "../engine/index.ts";
import type { Locale } from "../text/text-for.ts";
import type {
  BookClause,
  BookDocument,
  BookPlace,
  BookReading,
  BookRule,
  BookSample,
  ClauseBook,
} from "../ui/clauses/clause-book.ts";
import { readHouseholds } from "./catalogue.ts";
import { policyIds, policySources, policyTextsOf } from "./policy-texts.ts";
import { type SampleCase, sampleCases } from "./sample-cases.ts";
import { workedCasesOf } from "./worked-cases.ts";

/** The day is the one that screens begin with. */
export function readClauseBook(locale: Locale, date: string): ClauseBook {
  const places = policyIds
    .map((id) => openOne(id, date))
    .filter(({ spec }) => spec.clauses.size > 0);
  const inOrder = places.toSorted((a, b) => a.spec.seal.series - b.spec.seal.series);
  return { date, places: inOrder.map((place) => placeOf(place, locale, date)) };
}

interface OpenPlace {
  readonly spec: Spec;
  /** By the id of a clause or a document: the cases that reach it. */
  readonly cases: ReadonlyMap<string, readonly string[]>;
  readonly samples: ReadonlyMap<string, readonly SampleCase[]>;
  /** By the id of a clause, with their places. */
  readonly rules: ReadonlyMap<string, readonly CitingRule[]>;
}

function openOne(id: string, date: string): OpenPlace {
  const { spec, policy, diagnostics } = openPolicy(policyTextsOf(id));
  diagnostics.forEach(failOnError);
  if (spec === undefined || policy === undefined) throw new Error(`${id}.yaml cannot be read.`);
  const day = maybeDate(date);
  if (day === undefined) throw new Error(`${date} is no day.`);
  const citing = new Map(clausesOfDraft(spec, "").clauses.map((one) => [one.id, one.rules]));
  const samples = sampleCases({ policy, households: readHouseholds(), date: day, citing });
  return { spec, cases: casesByClause(id, policy), samples, rules: citing };
}

function casesByClause(region: string, policy: LinkedPolicy): OpenPlace["cases"] {
  const cases = new Map<string, string[]>();
  for (const { situation, document, result, plan } of workedCasesOf(region, policy))
    for (const id of touchedBy(result, Object.keys(document.expect ?? {}), plan).cites)
      cases.set(id, [...(cases.get(id) ?? []), situation]);
  return cases;
}

function placeOf(
  { spec, cases, samples, rules }: OpenPlace,
  locale: Locale,
  date: string,
): BookPlace {
  const { clauses, totals } = clauseRegister(spec);
  const documents = new Set([...spec.clauses.values()].map(({ document }) => document));
  const english = englishOf(spec);
  const encoded = clauses.filter(({ disposition }) => disposition === "encoded");
  return {
    id: spec.id,
    title: spec.title[locale],
    seal: spec.seal[locale],
    hash: spec.hash.slice(0, 8),
    documents: [...spec.documents.values()]
      .filter(({ id }) => documents.has(id))
      .map((document) => documentOf(document, locale)),
    clauses: clauses.map((clause) =>
      clauseOf(clause, { spec, cases, samples, locale, date, english, rules }),
    ),
    totals: {
      encoded: totals.encoded,
      duty: totals.duty,
      open: totals.open,
      umbrella: totals.umbrella,
    },
    exercised: encoded.filter(({ clause }) => cases.has(clause.id)).length,
  };
}

export function documentOf(document: SourceDocument, locale: Locale): BookDocument {
  const { id, title, number, issuer, issued, effective, published } = document;
  return {
    id,
    title: title[locale],
    ...(number === undefined ? {} : { number }),
    ...(issuer === undefined ? {} : { issuer }),
    ...(issued === undefined ? {} : { issued }),
    ...(effective === undefined ? {} : { effective }),
    ...(published === undefined ? {} : { published }),
  };
}

interface Place extends OpenPlace {
  readonly locale: Locale;
  readonly date: string;
  /** Of facts and entries: a condition that is one of them is called as it is. */
  readonly english: ReadonlyMap<string, string>;
}

function englishOf({ vocabulary, derived, programmes }: Spec): Place["english"] {
  const facts = [...vocabulary.entities.values()].flatMap((entity) => [...entity.facts.values()]);
  const named = [...facts, ...derived, ...programmes.values()];
  return new Map(named.map(({ name, en }) => [name, en]));
}

function clauseOf(
  { clause, disposition }: RegisteredClause,
  { spec, cases, samples, locale, date, english, rules: placed }: Place,
): BookClause {
  const { id, document, gloss, reason, note, children } = clause;
  const citedBy = placed.get(id) ?? [];
  const readings = citedBy.filter(({ section }) => section === "readings");
  const rules = citedBy.filter(({ section }) => section !== "readings");
  return {
    id,
    number: id.slice(document.length + 1) || id,
    document,
    gloss: gloss[locale],
    disposition,
    ...(reason === undefined ? {} : { reason: reason[locale] }),
    ...(note === undefined ? {} : { note: note[locale] }),
    children,
    rules: rules.map((entry) => ruleOf(entry, english, locale)),
    readings: readings.flatMap(({ name }) => readingOf(name, spec, locale)),
    cases: cases.get(id) ?? [],
    samples: (samples.get(id) ?? []).map((sample) =>
      sampleOf(sample, { region: spec.id, locale, date }),
    ),
  };
}

function sampleOf(
  { household, programme, en, outcome }: SampleCase,
  {
    region,
    locale,
    date,
  }: { readonly region: string; readonly locale: Locale; readonly date: string },
): BookSample {
  const asked = { household: household.id, region, programme, date };
  return {
    title: household.title[locale],
    programme: locale === "zh" ? programme : en || programme,
    outcome,
    search: new URLSearchParams(asked).toString(),
  };
}

function ruleOf(
  { section, name, en, part, partEn, force, at }: CitingRule,
  english: Place["english"],
  locale: Locale,
): BookRule {
  const word = (chinese: string, own: string) =>
    locale === "zh" ? chinese : own || english.get(chinese) || chinese;
  return {
    section,
    name: word(name, en),
    ...(part === undefined ? {} : { part: word(part, partEn ?? "") }),
    ...(force === undefined ? {} : { force }),
    ...(at === undefined ? {} : { at: lineOf(at) }),
  };
}

const finders = new Map(
  Object.entries(policySources).map(([id, text]) => [`${id}.yaml`, new LineFinder(text)]),
);

/** Where a span begins, in a text that the site is built with. */
export function lineOf({ file, start }: SourceSpan): NonNullable<BookRule["at"]> {
  return { file, line: finders.get(file)?.positionAt(start).line ?? 1 };
}

function readingOf(name: string, spec: Spec, locale: Locale): readonly BookReading[] {
  const reading = spec.readings.get(name);
  if (reading === undefined) return [];
  const { question, options } = reading;
  return [{ name, question: question[locale], options, default: reading.default }];
}

function failOnError({ severity, at, code, message }: Diagnostic): void {
  if (severity === "error") throw new Error(`${at.file}: ${code}: ${message}`);
}
