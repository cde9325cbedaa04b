/**
 * What a name is and what it is worth: for whoever points at it.
 *
 * In:       what is written at the place, the index; the spec, the plan where there is one, a date, a household.
 * Out:      facts about the name as plain data: label, unit, options, values in force with their sources, clause gloss, the
 *           household's own value.
 * Ignores:  words. Without a spec little more is told than the name.
 */
import { textFromDate } from "../../base/calendar.ts";
import type { Localized } from "../../base/localized.ts";
import { evaluateHousehold } from "../../evaluate/evaluate-household.ts";
import type { CaseData, RawFact } from "../../evaluate/facts/raw-case.ts";
import { textFromKnown } from "../../evaluate/known-text.ts";
import type { ProgrammeResult, ValueResult } from "../../evaluate/result.ts";
import type { Plan } from "../../plan/plan.ts";
import type {
  DeclaredType,
  Entry,
  Parameter,
  Spec,
  ValueStatus,
  VariantValue,
} from "../../spec/spec.ts";
import type { Mention, NameKind, NameSymbol } from "./mention.ts";

/** One value in force, of one variant or of all. */
export interface TextInForce {
  /** Options of the axes, outer first; empty for all variants. */
  readonly variant: readonly string[];
  readonly text: string;
  /** `2025-09-01`. */
  readonly from: string;
  readonly status: ValueStatus;
  readonly cite: readonly CitedSource[];
}

export interface CitedSource {
  readonly id: string;
  /** The clause's gloss, or the document's title; absent for what is not registered. */
  readonly words?: Localized;
}

/** What the household has of it; one for each member and so on. */
export interface HeldValue {
  /** An outcome's word for a programme, a text otherwise; null where it is unknown. */
  readonly text: string | null;
  /** Of a programme, where one is paid. */
  readonly amount?: string;
  readonly unit?: string;
}

export interface NameNote {
  readonly kind: NameKind;
  readonly name: string;
  readonly en?: string;
  readonly entity?: string;
  readonly unit?: string;
  readonly type?: DeclaredType["kind"];
  readonly options?: readonly string[];
  /** Of a reading; of a fact, what leaving it out means. */
  readonly default?: string;
  readonly question?: Localized;
  readonly note?: Localized;
  /** The clause's gloss, or the document's title. */
  readonly gloss?: Localized;
  readonly cite: readonly CitedSource[];
  /** Of a parameter: empty where no value is in force. */
  readonly values?: readonly TextInForce[];
  readonly held?: readonly HeldValue[];
}

export interface HoverAsked {
  readonly mention: Mention;
  readonly spec?: Spec | undefined;
  readonly plan?: Plan | undefined;
  /** Days since 1970-01-01. */
  readonly date: number;
  readonly facts?: CaseData | undefined;
}

export function hoverAt({ mention, spec, plan, date, facts }: HoverAsked): NameNote {
  const { symbol } = mention;
  const { kind, name } = symbol;
  const common = { kind, name, ...(symbol.entity === undefined ? {} : { entity: symbol.entity }) };
  if (spec === undefined) return { ...common, cite: [] };
  const held = plan && facts && heldBy(symbol, plan, facts);
  return {
    ...common,
    ...noteOf(symbol, spec, date),
    ...(held === undefined || held.length === 0 ? {} : { held }),
  };
}

type Told = Omit<NameNote, "kind" | "name" | "entity">;

function noteOf({ kind, name, entity }: NameSymbol, spec: Spec, date: number): Told {
  switch (kind) {
    case "fact": {
      const fact = spec.vocabulary.entities.get(entity ?? "")?.facts.get(name);
      if (fact === undefined) return { cite: [] };
      const absent = fact.default === undefined ? {} : { default: fact.default };
      return { en: fact.en, ...typeNote(fact.type), ...absent, cite: [] };
    }
    case "entity":
      return { en: spec.vocabulary.entities.get(name)?.en ?? "", cite: [] };
    case "enum":
      return { options: spec.vocabulary.enums.get(name) ?? [], cite: [] };
    case "parameter": {
      const parameter = spec.parameters.get(name);
      if (parameter === undefined) return { cite: [] };
      const values = valuesOn(parameter, date, spec);
      return { ...entryNote(parameter, spec), ...typeNote(parameter.type), values };
    }
    case "reading": {
      const reading = spec.readings.get(name);
      if (reading === undefined) return { cite: [] };
      const { options, default: chosen, question } = reading;
      return { ...entryNote(reading, spec), options, default: chosen, question };
    }
    case "derived": {
      const derived = spec.derived.find((one) => one.name === name);
      return derived === undefined
        ? { cite: [] }
        : { ...entryNote(derived, spec), ...typeNote(derived.type) };
    }
    case "programme": {
      const programme = spec.programmes.get(name);
      const unit = programme?.amount?.unit.text;
      return programme === undefined
        ? { cite: [] }
        : { ...entryNote(programme, spec), ...(unit === undefined ? {} : { unit }) };
    }
    case "clause":
    case "document": {
      const { words: gloss } = sourceOf(name, spec);
      return { ...(gloss === undefined ? {} : { gloss }), cite: [] };
    }
    default: {
      const entry = [spec.choices, spec.checks, spec.deadlines, spec.routes]
        .flatMap((entries) => entries.get(name) ?? [])
        .find(() => kind !== "condition" && kind !== "option" && kind !== "built-in");
      return entry === undefined ? { cite: [] } : entryNote(entry, spec);
    }
  }
}

function entryNote({ en, note, cite }: Entry, spec: Spec): Told {
  return {
    en,
    ...(note === undefined ? {} : { note }),
    cite: cite.map(({ id }) => sourceOf(id, spec)),
  };
}

function typeNote({
  kind,
  unit,
  options,
}: DeclaredType): Pick<NameNote, "type" | "unit" | "options"> {
  return {
    type: kind,
    ...(unit === undefined ? {} : { unit: unit.text }),
    ...(options === undefined ? {} : { options }),
  };
}

function sourceOf(id: string, { clauses, documents }: Spec): CitedSource {
  const words = clauses.get(id)?.gloss ?? documents.get(id)?.title;
  return { id, ...(words === undefined ? {} : { words }) };
}

/** What is in force on the day, a later value in place of an earlier one of the same variant. */
function valuesOn({ values }: Parameter, date: number, spec: Spec): readonly TextInForce[] {
  const inForce = new Map<string, TextInForce>();
  for (const { from, to, value, status, cite } of values) {
    if (from > date || (to !== undefined && to < date)) continue;
    if (value.kind === "plain") inForce.clear();
    for (const [variant, text] of plainValues(value)) {
      const sources = cite.map(({ id }) => sourceOf(id, spec));
      const row = { variant, text, from: textFromDate(from), status, cite: sources };
      inForce.set(variant.join(" "), row);
    }
  }
  return [...inForce.values()];
}

function plainValues(value: VariantValue): readonly (readonly [readonly string[], string])[] {
  if (value.kind === "plain") return [[[], value.text]];
  return [...value.options].flatMap(([option, inner]) =>
    plainValues(inner).map(([variant, text]) => [[option, ...variant], text] as const),
  );
}

function heldBy({ kind, name, entity }: NameSymbol, plan: Plan, facts: CaseData): HeldValue[] {
  if (kind === "fact") return statedIn(facts.household, name, entity).map((text) => ({ text }));
  if (kind !== "derived" && kind !== "programme") return [];
  const result = evaluateHousehold(plan, facts);
  const value = result.values.find(({ rule }) => rule.name === name);
  const programme = result.programmes.find((one) => one.name === name);
  if (kind === "derived") return value === undefined ? [] : heldValues(value);
  return programme === undefined ? [] : heldOutcomes(programme);
}

function heldValues({ rule, result, instances }: ValueResult): HeldValue[] {
  if (instances !== undefined) return instances.flatMap(heldValues);
  const { value } = result ?? {};
  const unit = rule.unit.text === "" ? {} : { unit: rule.unit.text };
  return [{ text: value === undefined ? null : textFromKnown(value, rule.type), ...unit }];
}

function heldOutcomes({ outcome, amount, instances }: ProgrammeResult): HeldValue[] {
  if (instances !== undefined && instances.length > 0) return instances.flatMap(heldOutcomes);
  if (amount?.value === undefined) return [{ text: outcome }];
  const { unit, value } = amount;
  return [
    { text: outcome, amount: textFromKnown(value, { kind: "number", unit }), unit: unit.text },
  ];
}

/** What a case states of a fact: the household's own, or that of each instance of its entity, in order. */
function statedIn(raw: RawFact | undefined, name: string, entity = "", at = ""): readonly string[] {
  if (Array.isArray(raw)) return raw.flatMap((one) => statedIn(one, name, entity, at));
  if (typeof raw !== "object" || raw === null) return [];
  return Object.entries(raw).flatMap(([key, value]) => {
    if (typeof value === "object") return statedIn(value, name, entity, key);
    return key === name && (at === "" || at === entity) ? [String(value)] : [];
  });
}
