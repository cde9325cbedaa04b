/**
 * Every value of every policy with what it rests on, and every document, as plain data for the page of sources.
 *
 * In:       policy-specs/; the reader's language.
 * Out:      values by the policy in whose file they stand, in the order of the file; the parameters that are left open.
 * Throws:   an error that names the file where a policy cannot be read; the build then fails.
 */
import { type Spec, textFromDate, type ValueStatus } from "../../engine/index.ts";
import { groupedDigits, rangeText, unitText } from "../../text/format.ts";
import type { Locale } from "../../text/text-for.ts";
import { policyIds } from "../policy-texts.ts";
import { opened } from "./specimen.ts";

/**
 * How far a value can be relied on; no field of the rules says it, so it follows from its status and the kind of its
 * source.
 */
export type Confidence = "high" | "middle" | "low" | "open";

export interface SourcesPlace {
  readonly id: string;
  readonly title: string;
  readonly seal: string;
  readonly values: readonly SourcesValue[];
  readonly documents: readonly SourcesDocument[];
  /** From when the rules of the file hold, and whether a document says so. */
  readonly from?: { readonly date: string; readonly status: ValueStatus };
  /** Names of parameters that no text gives a value. */
  readonly open: readonly string[];
}

export interface SourcesValue {
  readonly parameter: string;
  readonly unit: string;
  readonly figures: readonly SourcesFigure[];
  readonly from: string;
  /** The last day in force, where it is written. */
  readonly to?: string;
  readonly status: ValueStatus;
  readonly cites: readonly string[];
  readonly confidence: Confidence;
  readonly note?: string;
}

export interface SourcesFigure {
  /** Options of the axes, outer first. */
  readonly variant: readonly string[];
  readonly text: string;
  readonly range?: string;
}

export interface SourcesDocument {
  readonly id: string;
  readonly title: string;
  readonly number?: string;
  readonly issuer?: string;
  readonly dates: readonly {
    readonly kind: "issued" | "effective" | "published";
    readonly date: string;
  }[];
  readonly kind: DocumentKind;
  readonly note?: string;
}

/** A text whose clauses are registered, a document with issuer or number, a report, or any other source from elsewhere. */
export type DocumentKind = "rules" | "official" | "report" | "outside";

export function readSourcesBook(locale: Locale): readonly SourcesPlace[] {
  return policyIds
    .map((id) => opened(id).spec)
    .toSorted((a, b) => a.seal.series - b.seal.series)
    .map((spec) => placeOf(spec, locale));
}

type Parameter = Spec["parameters"] extends ReadonlyMap<string, infer P> ? P : never;
type Dated = Parameter["values"][number];
type Document = Spec["documents"] extends ReadonlyMap<string, infer D> ? D : never;

function placeOf(spec: Spec, locale: Locale): SourcesPlace {
  const parameters = [...spec.parameters.values()];
  const ownFile = `${spec.id}.yaml`;
  return {
    id: spec.id,
    title: spec.title[locale],
    seal: spec.seal[locale],
    values: parameters.flatMap((parameter) =>
      parameter.values
        .filter(({ at }) => at.file === ownFile)
        .map((value) => sourcedValue(parameter, value, spec, locale)),
    ),
    documents: [...spec.documents.values()]
      .filter(({ from }) => from === spec.id)
      .map((document) => documentOf(document, spec, locale)),
    ...(spec.from === undefined
      ? {}
      : { from: { date: textFromDate(spec.from.date), status: spec.from.status } }),
    open: parameters
      .filter(({ values }) => values.length === 0)
      .map((parameter) => nameOf(parameter, locale)),
  };
}

function nameOf({ name, en }: Parameter, locale: Locale): string {
  return locale === "zh" || en === "" ? name : en;
}

function sourcedValue(
  parameter: Parameter,
  value: Dated,
  spec: Spec,
  locale: Locale,
): SourcesValue {
  const { from, to, status, note } = value;
  // What the value does not cite, its parameter does.
  const cites = (value.cite.length > 0 ? value.cite : parameter.cite).map(({ id }) => id);
  return {
    parameter: nameOf(parameter, locale),
    unit: parameter.type.unit === undefined ? "" : unitText(parameter.type.unit.text, locale),
    figures: figuresOf(value.value, value.range, [], { locale, words: spec.words }),
    from: textFromDate(from),
    ...(to === undefined ? {} : { to: textFromDate(to) }),
    status,
    cites,
    confidence: confidenceOf(status, cites, spec),
    ...(note === undefined ? {} : { note: note[locale] }),
  };
}

interface Saying {
  readonly locale: Locale;
  /** English of options. */
  readonly words: Spec["words"];
}

function figuresOf(
  value: Dated["value"],
  range: Dated["range"],
  variant: readonly string[],
  saying: Saying,
): readonly SourcesFigure[] {
  const { locale, words } = saying;
  const say = (word: string) => (locale === "zh" ? word : (words.get(word) ?? word));
  if (value.kind === "variants")
    return [...value.options].flatMap(([option, inner]) => {
      const within = range?.kind === "variants" ? range.options.get(option) : range;
      return figuresOf(inner, within, [...variant, say(option)], saying);
    });
  const text = /^-?\d+(\.\d+)?$/.test(value.text) ? groupedDigits(value.text) : say(value.text);
  return [
    {
      variant,
      text,
      ...(range?.kind === "plain" ? { range: rangeText(range.least, range.most, locale) } : {}),
    },
  ];
}

/** The rule is told on the page, in the same words. */
export function confidenceOf(
  status: ValueStatus,
  cites: readonly string[],
  spec: Spec,
): Confidence {
  if (status === "assumed") return "low";
  const kinds = cites.map((id) => kindOf(id, spec));
  if (kinds.every((kind) => kind === undefined || kind === "outside")) return "low";
  if (status === "derived") return "middle";
  return kinds.some((kind) => kind === "rules" || kind === "official") ? "high" : "middle";
}

/** Of what is cited: a clause's document, or a document. */
function kindOf(id: string, spec: Spec): DocumentKind | undefined {
  const document = spec.documents.get(spec.clauses.get(id)?.document ?? id);
  return document && documentKind(document, spec);
}

function documentKind({ id, outside, number, issuer }: Document, spec: Spec): DocumentKind {
  if ([...spec.clauses.values()].some(({ document }) => document === id)) return "rules";
  if (number !== undefined || issuer !== undefined) return "official";
  return outside ? "outside" : "report";
}

function documentOf(document: Document, spec: Spec, locale: Locale): SourcesDocument {
  const { id, title, number, issuer, note } = document;
  return {
    id,
    title: title[locale],
    ...(number === undefined ? {} : { number }),
    ...(issuer === undefined ? {} : { issuer }),
    dates: (["issued", "effective", "published"] as const).flatMap((kind) => {
      const date = document[kind];
      return date === undefined ? [] : [{ kind, date }];
    }),
    kind: documentKind(document, spec),
    ...(note === undefined ? {} : { note: note[locale] }),
  };
}
