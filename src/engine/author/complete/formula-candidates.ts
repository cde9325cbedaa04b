/**
 * What may be written in a formula, what fits first.
 *
 * In:       the text of a formula and the cursor in it; the names in reach; what the formula should come to.
 * Out:      a completion whose stretch is counted in the formula's text; undefined where nothing can be offered.
 * Ignores:  where in a document the formula stands.
 */

import { amountPart } from "../../compile/symbols.ts";
import { functionNames } from "../../compile/type-calls.ts";
import type { PlanType } from "../../plan/types.ts";
import { optionsOfAxis } from "../../spec/axis-options.ts";
import type { Candidate, Completion } from "./completion.ts";
import { type Fitting, fittingAt } from "./fit.ts";
import { type FormulaSlot, formulaSlot } from "./formula-slot.ts";
import { signatures } from "./function-signatures.ts";
import {
  type NamedCandidate,
  named,
  namesInReach,
  namesOfEntity,
  type Reach,
} from "./names-in-scope.ts";

export interface FormulaAsked {
  readonly text: string;
  readonly cursor: number;
  readonly reach: Reach;
  /** Absent where facts are out of reach. */
  readonly entity: string | undefined;
  readonly expected: PlanType | undefined;
}

export function completeFormula(asked: FormulaAsked): Completion | undefined {
  const { text, cursor, reach, entity, expected } = asked;
  const slot = formulaSlot(text, cursor);
  if (slot === undefined) return undefined;
  const fitting = fittingAt({ text, slot, symbols: reach.symbols, entity, expected });
  const found = candidatesFor(slot, reach, fitting);
  const strict = rated(found, fitting.fits);
  const hasFit = strict.some(({ fits }) => fits);
  const candidates = inOrder(hasFit ? strict : rated(found, fitting.isSound), slot.other);
  const isOptional = slot.kind === "infix";
  return { replaced: { start: slot.start, end: slot.end }, candidates, isOptional };
}

function candidatesFor(
  slot: FormulaSlot,
  reach: Reach,
  fitting: Fitting,
): readonly NamedCandidate[] {
  switch (slot.kind) {
    case "infix":
      return [...slot.wanted, "and", "or", "in", "between"].map(keyword);
    case "part":
      return partsOf(slot.other ?? "", reach, fitting);
    case "text":
      return optionsBeside(slot, fitting);
    case "operand":
      return [
        ...optionsBeside(slot, fitting),
        ...[...fitting.variables].map(
          ([name]): NamedCandidate => ({ label: name, kind: "variable", insert: `${name}.` }),
        ),
        ...namesInReach(reach, fitting.entity),
        ...functionNames.map(functionCandidate),
        ...["if", "some", "every", "true", "false", "null"].map(keyword),
      ];
  }
}

/** The words that the other side of a comparison may be. */
function optionsBeside({ other }: FormulaSlot, { typeOf }: Fitting): readonly NamedCandidate[] {
  const type = other === undefined ? undefined : typeOf(other);
  const options = type?.kind === "enum" ? type.options : [];
  return options.map((label) => ({ label, kind: "option", insert: `"${label}"` }));
}

/** What may follow a point. */
function partsOf(path: string, reach: Reach, fitting: Fitting): readonly NamedCandidate[] {
  const { symbols, spec } = reach;
  const last =
    path
      .replace(/\[[^\]]*\]/g, "")
      .split(".")
      .at(-1)
      ?.trim() ?? "";
  const type = fitting.typeOf(path);
  const instance = fitting.variables.get(path) ?? (symbols.isEntity(last) ? last : undefined);
  const entity = type?.kind === "instances" ? type.entity : instance;
  if (entity !== undefined) return namesOfEntity(reach, entity);
  const parameter = spec.parameters.get(last);
  if (parameter !== undefined && parameter.by.length > 0)
    return parameter.by
      .flatMap(({ id }) => optionsOfAxis(id, spec))
      .map((option) => ({ label: option, kind: "option", insert: option }));
  const programme = spec.programmes.get(last);
  if (programme?.amount !== undefined && type?.kind !== "date") {
    const { unit } = programme.amount;
    return [named(amountPart, "part", { kind: "number", unit })];
  }
  return dateParts(type).map((part) => ({ label: part, kind: "part", insert: part }));
}

function dateParts(type: PlanType | undefined): readonly string[] {
  if (type?.kind === "date") return ["year", "month", "day"];
  if (type?.kind !== "number") return [];
  if (type.unit.key === "月1") return ["years"];
  return type.unit.key === "日1" ? ["days"] : [];
}

function keyword(word: string): NamedCandidate {
  const template = templates.get(word);
  return template === undefined
    ? { label: word, kind: "keyword", insert: word }
    : { label: word, kind: "keyword", insert: template, isTemplate: true };
}

const templates: ReadonlyMap<string, string> = new Map([
  ["if", "if $1 then $2 else $0"],
  ["some", "some $1 in $2 satisfies $1.$0"],
  ["every", "every $1 in $2 satisfies $1.$0"],
]);

function functionCandidate(name: string): NamedCandidate {
  return {
    label: name,
    kind: "function",
    insert: `${name}($0)`,
    isTemplate: true,
    signature: `${name}(${signatures[name] ?? ""})`,
  };
}

/** Of names of one type one is tried for all, but for parameters, whose variants may be out of reach one by one. */
function rated(
  candidates: readonly NamedCandidate[],
  fits: (word: string) => boolean,
): readonly Candidate[] {
  const known = new Map<string, boolean>();
  return candidates.map((one) => {
    const { kind, label, type, unit, options } = one;
    if (kind === "function" || kind === "keyword" || kind === "variable")
      return { ...one, fits: false };
    const isTriedAlone = kind === "parameter" || kind === "option" || kind === "entity";
    const key = isTriedAlone ? `${kind} ${label}` : JSON.stringify([type, unit, options]);
    const fit = known.get(key) ?? fits(one.insert);
    known.set(key, fit);
    return { ...one, fits: fit };
  });
}

/** What is compared with itself is hardly meant. */
function inOrder(
  candidates: readonly Candidate[],
  other: string | undefined,
): readonly Candidate[] {
  const place = (one: Candidate) => rank(one) + (one.insert === other ? 9 : 0);
  return candidates
    .map((one, index) => ({ one, index }))
    .sort((a, b) => place(a.one) - place(b.one) || a.index - b.index)
    .map(({ one }) => one);
}

const order: readonly (readonly Candidate["kind"][])[] = [
  ["option"],
  ["variable", "part"],
  ["derived", "fact", "parameter", "reading", "programme", "entity", "constant"],
  ["function"],
  ["keyword"],
];

/** What fits, then what makes something that may fit of others, then the rest. */
function rank({ fits, kind }: Candidate): number {
  const place = order.findIndex((kinds) => kinds.includes(kind));
  const isMaker = kind === "function" || kind === "keyword" || kind === "variable";
  return (fits ? 0 : isMaker ? 10 : 20) + place;
}
