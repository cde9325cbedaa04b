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

/** Of a fact that the household and a person both have, the household's. */
export function suggestColumns(heads: readonly string[], plan: Plan): readonly ColumnUse[] {
  const taken = new Set<string>();
  return heads.map((head) => {
    const use = useOf(head, plan);
    const key = JSON.stringify(use);
    if (use.kind === "ignored" || !taken.has(key)) {
      taken.add(key);
      return use;
    }
    return { kind: "ignored" };
  });
}

/** The facts a column may be mapped to: of the household and of its people. */
export function mappableFacts(
  plan: Plan,
): readonly { readonly entity: string; readonly fact: PlanFact }[] {
  return [...plan.entities.values()]
    .filter(({ of, isPerson }) => of === undefined || (of === plan.household && isPerson))
    .flatMap(({ name: entity, facts }) => [...facts.values()].map((fact) => ({ entity, fact })));
}

function useOf(head: string, plan: Plan): ColumnUse {
  const said = head.trim();
  const bare = said.replace(/\s*[(（][^()（）]*[)）]$/, "");
  if (householdHeads.includes(bare.toLowerCase())) return { kind: "household" };
  if (weightHeads.includes(bare.toLowerCase())) return { kind: "weight" };
  const found = mappableFacts(plan).find(
    ({ fact: { name, en } }) =>
      name === said || name === bare || (en !== "" && en.toLowerCase() === said.toLowerCase()),
  );
  return found === undefined
    ? { kind: "ignored" }
    : { kind: "fact", entity: found.entity, fact: found.fact.name };
}
