/**
 * What a reader must know of a policy to read its results: its name and seal, its clauses, its assumed values, its
 * questions of reading, and the English of its names and options.
 *
 * In:       the spec and its plan on the date.
 * Out:      plain data.
 */
import type { Localized } from "../base/localized.ts";
import type { Plan, PlanCondition, PlanGroup, PlanParameter } from "../plan/plan.ts";
import type { DocumentForm, Seal, SourceDocument, Spec } from "../spec/spec.ts";
import { type Limits, maybeLimits, plainKnown, variantsInForce } from "./variants-in-force.ts";

export interface PolicyView {
  readonly id: string;
  /** The baseline that it extends; absent where it stands alone. */
  readonly baseline?: string;
  readonly title: Localized;
  readonly seal: Seal;
  readonly specHash: string;
  /** True when the version stated begins after the date. */
  readonly isBeforeVersion: boolean;
  readonly clauseCount: number;
  readonly clauses: Readonly<Record<string, ClauseView>>;
  readonly documents: Readonly<Record<string, DocumentView>>;
  /** The id of the document that lays the policy down; absent where its beginning cites none. */
  readonly origin?: string;
  readonly assumptions: Readonly<Record<string, AssumptionView>>;
  readonly readings: Readonly<Record<string, ReadingView>>;
  /** English of every name and of every option; those without any are left out. */
  readonly english: Readonly<Record<string, string>>;
}

export interface ClauseView {
  /** Within its document: `4.b`. */
  readonly number: string;
  readonly document: string;
  readonly gloss: Localized;
  readonly disposition?: "encoded" | "duty" | "open";
  readonly from: string;
}

export interface DocumentView {
  readonly title: Localized;
  readonly form?: DocumentForm;
  /** Each in as many parts as the source states; absent where it does not. */
  readonly issued?: string;
  readonly published?: string;
  readonly effective?: string;
  readonly number?: string;
  readonly isOutside: boolean;
  readonly from: string;
}

export interface AssumptionView {
  readonly en: string;
  readonly unit: string;
  readonly values: readonly AssumedValue[];
  readonly cite: readonly string[];
}

export interface AssumedValue {
  /** Options of the axes, outer first; empty for a plain value. */
  readonly variant: readonly string[];
  readonly value: string;
  /** Absent where no range is given. */
  readonly range?: Limits;
}

export interface ReadingView {
  readonly en: string;
  readonly question: Localized;
  readonly cite: readonly string[];
}

export function describePolicy(spec: Spec, plan: Plan): PolicyView {
  const origin = spec.from?.cite.find(({ id }) => spec.documents.has(id))?.id;
  return {
    id: spec.id,
    ...(spec.baseline === undefined ? {} : { baseline: spec.baseline }),
    title: spec.title,
    seal: spec.seal,
    specHash: spec.hash,
    isBeforeVersion: plan.isBeforeVersion,
    ...(origin === undefined ? {} : { origin }),
    clauseCount: spec.clauses.size,
    clauses: record(spec.clauses, ({ id, document, gloss, disposition, from }) => ({
      number: id.slice(document.length + 1) || id,
      document,
      gloss,
      ...(disposition === undefined ? {} : { disposition }),
      from,
    })),
    documents: record(spec.documents, (document) => describeDocument(document)),
    assumptions: assumptionsOf(plan),
    readings: record(plan.readings, ({ en, question, cite }) => ({ en, question, cite })),
    english: englishOf(plan),
  };
}

function describeDocument(document: SourceDocument): DocumentView {
  const { title, form, number, issued, published, effective, outside, from } = document;
  return {
    title,
    ...(form === undefined ? {} : { form }),
    ...(issued === undefined ? {} : { issued }),
    ...(published === undefined ? {} : { published }),
    ...(effective === undefined ? {} : { effective }),
    ...(number === undefined ? {} : { number }),
    isOutside: outside,
    from,
  };
}

function assumptionsOf(plan: Plan): PolicyView["assumptions"] {
  const assumed = [...plan.parameters].flatMap(([name, parameter]) => {
    const assumption = maybeAssumption(parameter);
    return assumption === undefined ? [] : [[name, assumption] as const];
  });
  return Object.fromEntries(assumed);
}

/** Of a parameter: the variants that are assumed, and what they rest on; undefined where none is. */
function maybeAssumption({ en, unitText, current }: PlanParameter): AssumptionView | undefined {
  const inForce = current === undefined ? [] : variantsInForce(current);
  const assumed = inForce.filter(({ source }) => source.status === "assumed");
  if (assumed.length === 0) return undefined;
  const values = assumed.map(({ variant, value, source }) => {
    const range = source.range && maybeLimits(variant, source.range);
    return { variant, value: plainKnown(value), ...(range === undefined ? {} : { range }) };
  });
  const cite = new Set(assumed.flatMap(({ source }) => source.cite));
  return { en, unit: unitText, values, cite: [...cite] };
}

/** English of every name, part and option that has some; an option that is a name as well is said as the name is. */
export function englishOf(plan: Plan): Readonly<Record<string, string>> {
  const entities = [...plan.entities.values()];
  const named = [
    ...entities.flatMap(({ facts }) => [...facts.values()]),
    ...entities,
    ...plan.parameters.values(),
    ...plan.readings.values(),
    ...plan.choices.values(),
    ...plan.checks,
    ...plan.rules.values(),
  ];
  const parts = [...plan.rules.values()].flatMap((rule) =>
    rule.kind === "programme" ? [...conditionsIn(rule.eligible), ...rule.entitlements] : [],
  );
  const partNames = parts.filter(({ en }) => en !== "").map(({ id, en }) => [id, en] as const);
  const names = named.filter(({ en }) => en !== "").map(({ name, en }) => [name, en] as const);
  return Object.fromEntries([...partNames, ...plan.words, ...names]);
}

function conditionsIn(group: PlanGroup | undefined): readonly PlanCondition[] {
  const own = group === undefined ? [] : [...group.all, ...group.any, ...group.none];
  return own.flatMap((one) => (one.kind === "group" ? [one, ...conditionsIn(one.group)] : [one]));
}

function record<T, V>(
  map: ReadonlyMap<string, T>,
  describe: (value: T) => V,
): Readonly<Record<string, V>> {
  return Object.fromEntries([...map].map(([id, value]) => [id, describe(value)]));
}
