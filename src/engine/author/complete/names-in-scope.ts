/**
 * The names that a formula may read where it stands, each with what a reader must know of it.
 *
 * In:       a policy as far as it could be read, its names, the entity at hand, a date.
 * Out:      candidates without a word on whether they fit.
 * Ignores:  the formula.
 */
import { bindParameter, parameterOn } from "../../compile/bind-parameters.ts";
import {
  evaluationDateName,
  monthsPerYear,
  planType,
  type SymbolTable,
} from "../../compile/symbols.ts";
import { textFromKnown } from "../../evaluate/known-text.ts";
import type { PlanType } from "../../plan/types.ts";
import { sourcesInForce, weakestStatus } from "../../plan/values-in-force.ts";
import type { Entry, Parameter, Spec } from "../../spec/spec.ts";
import { variantsOf } from "../parameter-now.ts";
import type { Candidate } from "./completion.ts";

export type NamedCandidate = Omit<Candidate, "fits">;

export interface Reach {
  readonly spec: Spec;
  readonly symbols: SymbolTable;
  readonly date: number;
  /** The id of the text that is written: of the policy, or of a proposal that is laid over it. */
  readonly own: string;
}

/** `entity` absent: parameters and readings alone. */
export function namesInReach(reach: Reach, entity: string | undefined): readonly NamedCandidate[] {
  const { symbols } = reach;
  const chain = entity === undefined ? [] : symbols.chainOf(entity);
  const found = new Map<string, NamedCandidate>();
  const add = (candidates: readonly NamedCandidate[]) => {
    for (const one of candidates) if (!found.has(one.label)) found.set(one.label, one);
  };
  for (const [hops, around] of chain.entries()) {
    add(namesOfEntity(reach, around));
    if (hops > 0) add([entityCandidate(around, reach)]);
  }
  add([...reach.spec.parameters.values()].map((one) => parameterCandidate(one, reach)));
  add(readingCandidates(reach.spec));
  add(valuesWithoutEntity(reach));
  add(constants);
  return [...found.values()];
}

/** What belongs to an entity itself: facts, derived values, programmes, the lists in it. */
export function namesOfEntity(reach: Reach, entity: string): readonly NamedCandidate[] {
  const { spec, symbols } = reach;
  const facts = [...(spec.vocabulary.entities.get(entity)?.facts.values() ?? [])];
  const lists = symbols.entityNames.filter((name) => symbols.parentOf(name) === entity);
  return [
    ...facts.map(
      ({ name, en, type }): NamedCandidate => ({
        ...named(name, "fact", planType(type, name)),
        gloss: { zh: "", en },
      }),
    ),
    ...spec.derived
      .filter(({ on }) => on?.id === entity)
      .map(
        (one): NamedCandidate => ({
          ...named(one.name, "derived", planType(one.type, one.name)),
          ...wordsOf(one),
        }),
      ),
    ...[...spec.programmes.values()]
      .filter(({ on }) => on.id === entity)
      .map(
        (one): NamedCandidate => ({
          ...named(one.name, "programme", { kind: "boolean" }),
          ...wordsOf(one),
        }),
      ),
    ...lists.map((name) => entityCandidate(name, reach)),
  ];
}

export function named(name: string, kind: Candidate["kind"], type: PlanType): NamedCandidate {
  return { label: name, kind, insert: name, ...typeWords(type) };
}

export function typeWords(type: PlanType): Pick<Candidate, "unit" | "type" | "options"> {
  if (type.kind === "number") return { type: "number", unit: type.unit.text };
  if (type.kind === "enum") return { type: "enum", options: type.options };
  return { type: type.kind };
}

export function wordsOf({ en, note, from }: Entry): Pick<Candidate, "gloss" | "from"> {
  return { gloss: { zh: note?.zh ?? "", en: note === undefined ? en : `${en}. ${note.en}` }, from };
}

function entityCandidate(name: string, { spec }: Reach): NamedCandidate {
  const en = spec.vocabulary.entities.get(name)?.en ?? "";
  return { label: name, kind: "entity", insert: name, gloss: { zh: "", en } };
}

export function parameterCandidate(parameter: Parameter, { symbols, date }: Reach): NamedCandidate {
  const bound = bindParameter(parameter, symbols, () => undefined);
  const { current } = parameterOn(bound, date);
  const values = (current === undefined ? [] : variantsOf(current)).map(({ variant, now }) => ({
    variant: variant.join("."),
    text: textFromKnown(now.value, bound.type),
  }));
  return {
    ...named(parameter.name, "parameter", bound.type),
    ...wordsOf(parameter),
    ...(values.length === 0 ? {} : { values, status: weakestStatus(sourcesInForce(current)) }),
  };
}

function readingCandidates(spec: Spec): readonly NamedCandidate[] {
  return [...spec.readings.values()].map((one) => ({
    ...named(one.name, "reading", { kind: "enum", name: one.name, options: one.options }),
    gloss: one.question,
    from: one.from,
    values: [{ variant: "", text: one.default }],
  }));
}

/** Values that read parameters only. */
function valuesWithoutEntity({ spec }: Reach): readonly NamedCandidate[] {
  return spec.derived
    .filter(({ on }) => on === undefined)
    .map((one) => ({
      ...named(one.name, "derived", planType(one.type, one.name)),
      ...wordsOf(one),
    }));
}

const constants: readonly NamedCandidate[] = [
  named(evaluationDateName, "constant", { kind: "date" }),
  {
    ...named(monthsPerYear.name, "constant", { kind: "number", unit: monthsPerYear.unit }),
    values: [{ variant: "", text: String(monthsPerYear.value) }],
  },
];
