/**
 * The clauses of a policy as its drafter meets them: what each became, and which of them stands behind a place of the
 * text.
 *
 * In:       a spec; the file whose text is in view.
 * Out:      the register with the place of each rule that cites a clause; in that file, every citation and every stretch
 *           that rests on citations.
 * Ignores:  the documents' own words.
 */
import type { Localized } from "../base/localized.ts";
import type { SourceSpan } from "../base/span.ts";
import { citationsOf, conditionsOf } from "../check/citations-of.ts";
import {
  type CitingEntry,
  clauseRegister,
  type RegisteredClause,
} from "../compile/clause-register.ts";
import type { Body, Citation, SourceDocument, Spec } from "../spec/spec.ts";

export interface DraftClauses {
  /** In the order of the register. */
  readonly clauses: readonly DraftClause[];
  readonly documents: Readonly<Record<string, DraftDocument>>;
  /** In the order of the text. */
  readonly citations: readonly {
    readonly id: string;
    readonly start: number;
    readonly end: number;
  }[];
  readonly stretches: readonly CitingStretch[];
}

/** A stretch of the text, and what it rests on. */
export interface CitingStretch {
  readonly start: number;
  readonly end: number;
  readonly ids: readonly string[];
}

export interface DraftClause {
  readonly id: string;
  /** Within its document: `4.b`. */
  readonly number: string;
  readonly document: string;
  /** The file that registers it. */
  readonly from: string;
  readonly gloss: Localized;
  readonly disposition: RegisteredClause["disposition"];
  readonly reason?: Localized;
  readonly note?: Localized;
  readonly rules: readonly CitingRule[];
  readonly at: SourceSpan;
}

export interface CitingRule extends CitingEntry {
  readonly at?: SourceSpan;
}

export type DraftDocument = Pick<
  SourceDocument,
  "title" | "number" | "issuer" | "issued" | "effective" | "published" | "from"
>;

export function clausesOfDraft(spec: Spec, file: string): DraftClauses {
  const placeOf = placesOfRules(spec);
  return {
    clauses: clauseRegister(spec).clauses.map(({ clause, disposition, citedBy }) => {
      const { id, document, from, gloss, reason, note, idAt } = clause;
      return {
        id,
        number: id.slice(document.length + 1) || id,
        document,
        from,
        gloss,
        disposition,
        ...(reason === undefined ? {} : { reason }),
        ...(note === undefined ? {} : { note }),
        rules: citedBy.map((entry) => {
          const at = placeOf(entry);
          return { ...entry, ...(at === undefined ? {} : { at }) };
        }),
        at: idAt,
      };
    }),
    documents: Object.fromEntries([...spec.documents.values()].map((one) => [one.id, one])),
    citations: citationsIn(spec, file),
    stretches: [...stretchesOf(spec)].flatMap(({ at, ids }) =>
      at.file === file && ids.length > 0 ? [{ start: at.start, end: at.end, ids }] : [],
    ),
  };
}

/** Each place once, though parts have taken over the citation of the entry around them. */
function citationsIn(spec: Spec, file: string): DraftClauses["citations"] {
  const found = new Map<number, DraftClauses["citations"][number]>();
  for (const { id, at } of citationsOf(spec))
    if (at.file === file) found.set(at.start, { id, start: at.start, end: at.end });
  return [...found.values()].sort((a, b) => a.start - b.start);
}

interface Stretch {
  readonly at: SourceSpan;
  readonly ids: readonly string[];
}

function* stretchesOf(spec: Spec): Iterable<Stretch> {
  for (const { id, at } of spec.clauses.values()) yield { at, ids: [id] };
  for (const parameter of spec.parameters.values()) {
    const { values } = parameter;
    yield { at: parameter.at, ids: idsOf(values.flatMap(({ cite }) => cite)) };
    yield* values.map(stretchOf);
  }
  for (const derived of spec.derived) yield* [stretchOf(derived), ...rowsOf(derived.body)];
  for (const programme of spec.programmes.values()) {
    const { eligible, amount, duration, entitlements } = programme;
    yield stretchOf(programme);
    for (const condition of conditionsOf(eligible)) yield stretchOf(condition);
    if (duration !== undefined) yield stretchOf(duration);
    if (amount !== undefined) yield stretchOf(amount);
    if (amount?.round !== undefined) yield stretchOf(amount.round);
    if (amount?.body !== undefined) yield* rowsOf(amount.body);
    yield* entitlements.map(stretchOf);
  }
  for (const entries of [spec.readings, spec.choices, spec.checks, spec.deadlines, spec.routes])
    for (const entry of entries.values()) yield stretchOf(entry);
  for (const { due } of spec.deadlines.values()) yield* rowsOf(due);
  for (const { body } of spec.routes.values()) yield* rowsOf(body);
}

interface Citing {
  readonly at: SourceSpan;
  readonly cite: readonly Citation[];
}

function stretchOf({ at, cite }: Citing): Stretch {
  return { at, ids: idsOf(cite) };
}

function rowsOf(body: Body): readonly Stretch[] {
  return body.kind === "table" ? body.table.rows.map(stretchOf) : [];
}

function idsOf(cite: readonly Citation[]): readonly string[] {
  return [...new Set(cite.map(({ id }) => id))];
}

function placesOfRules(spec: Spec): (entry: CitingEntry) => SourceSpan | undefined {
  const derived = new Map(spec.derived.map((one) => [one.name, one]));
  return ({ section, name, part }) => {
    const entries = section === "derived" ? derived : spec[section];
    if (part === undefined || section !== "programmes") return entries.get(name)?.nameAt;
    const programme = spec.programmes.get(name);
    const condition = [...conditionsOf(programme?.eligible)].find(({ id }) => id === part);
    const entitlement = programme?.entitlements.find((one) => one.name === part);
    return condition?.at ?? entitlement?.nameAt ?? programme?.nameAt;
  };
}
