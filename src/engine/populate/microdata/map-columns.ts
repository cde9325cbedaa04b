/**
 * Columns of a table as facts of the vocabulary: what their heads say, to be changed by whoever knows the table better.
 *
 * In:       the heads; the plan, whose vocabulary names the facts.
 * Out:      for each column what it is taken for. A head is a fact's name or English gloss, with its unit in brackets
 *           behind it or not, or one of the words for a household's number and for its weight.
 */
import type { Plan, PlanFact } from "../../plan/plan.ts";

export type ColumnUse =
  | { readonly kind: "fact"; readonly entity: string; readonly fact: string }
  /** What tells households apart, kept as text. */
  | { readonly kind: "household" }
  /** How many households it stands for. */
  | { readonly kind: "weight" }
  | { readonly kind: "ignored" };

const householdHeads = [
  "户号",
  "家庭编号",
  "家庭号",
  "户编号",
  "household",
  "household id",
  "hhid",
];
const weightHeads = ["权重", "权数", "weight"];

/** Why a column is left out to begin with. */
export type ColumnNote =
  /** Its head says nothing known. */
  | "unknown"
  /** Another column before it says the same. */
  | "twice"
  /** Its head has another unit than the fact; whoever maps it by hand says that the figures are right. */
  | "unit";

export interface SuggestedColumn {
  readonly use: ColumnUse;
  readonly note?: ColumnNote;
}

/** Of a fact that the household and a person both have, the household's. */
export function suggestColumns(heads: readonly string[], plan: Plan): readonly SuggestedColumn[] {
  const taken = new Set<string>();
  const facts = mappableFacts(plan);
  return heads.map((head) => {
    const suggested = useOf(head, facts);
    const key = JSON.stringify(suggested.use);
    if (suggested.use.kind === "ignored") return suggested;
    if (taken.has(key)) return { use: ignored, note: "twice" };
    taken.add(key);
    return suggested;
  });
}

export interface MappableFact {
  readonly entity: string;
  readonly fact: PlanFact;
}

/** The facts a column may be mapped to: of the household and of its people. */
export function mappableFacts(plan: Plan): readonly MappableFact[] {
  return [...plan.entities.values()]
    .filter(({ of, isPerson }) => of === undefined || (of === plan.household && isPerson))
    .flatMap(({ name: entity, facts }) => [...facts.values()].map((fact) => ({ entity, fact })));
}

const ignored: ColumnUse = { kind: "ignored" };

function useOf(head: string, facts: readonly MappableFact[]): SuggestedColumn {
  const said = head.trim();
  const [, bare = said, bracket] = /^(.*?)\s*[(（]([^()（）]*)[)）]$/.exec(said) ?? [];
  if (householdHeads.includes(bare.toLowerCase())) return { use: { kind: "household" } };
  if (weightHeads.includes(bare.toLowerCase())) return { use: { kind: "weight" } };
  const isNamed = ({ fact: { name, en } }: MappableFact, word: string) =>
    name === word || (en !== "" && en.toLowerCase() === word.toLowerCase());
  const whole = facts.find((one) => isNamed(one, said));
  const found = whole ?? facts.find((one) => isNamed(one, bare));
  if (found === undefined) return { use: ignored, note: "unknown" };
  const { entity, fact } = found;
  if (whole === undefined && bracket !== undefined && !isUnitOf(bracket, fact))
    return { use: ignored, note: "unit" };
  return { use: { kind: "fact", entity, fact: fact.name } };
}

/** Whether figures under such a unit are what the fact wants: its unit, or the beginning of it. */
function isUnitOf(written: string, { unit }: PlanFact): boolean {
  if (unit.text === "") return true;
  const [first, ...per] = written.trim().split("/");
  const [own, ...others] = unit.text.split("/");
  return first === own && per.every((one) => others.includes(one));
}
