/**
 * What a trainer wishes of a household, chosen from the words that the region's rules read.
 *
 * In:       a plan; wishes; a case.
 * Out:      facts that can be wished for; the case with what was wished put in, where it was not there.
 * Ignores:  whether such a household can be, which evaluating it says.
 */
import { openEvaluation } from "../../evaluate/evaluate-household.ts";
import type { Instance } from "../../evaluate/facts/instance.ts";
import type { CaseData } from "../../evaluate/facts/raw-case.ts";
import type { Plan, PlanNode } from "../../plan/plan.ts";
import { visitNodes } from "../../plan/walk.ts";
import { nodesOf } from "../change-plan.ts";
import { type Draw, oneOf } from "../draw.ts";
import { personEntity } from "../library.ts";
import { withFact } from "../quiz/vary-case.ts";

/** Of the household, or of somebody or something in it. */
export interface CaseWish {
  readonly entity: string;
  readonly name: string;
  readonly value: string | boolean;
}

export interface WishableFact {
  readonly entity: string;
  readonly entityEn: string;
  readonly name: string;
  readonly en: string;
  /** Of a word; absent of what is true or not. */
  readonly options?: readonly string[];
}

/** Words and truths that some rule reads, in the vocabulary's order. */
export function wishableFacts(plan: Plan): readonly WishableFact[] {
  const read = factsRead(plan);
  return [...plan.entities.values()].flatMap(({ name: entity, en: entityEn, facts }) =>
    [...facts.values()].flatMap((fact): readonly WishableFact[] => {
      const { name, en, type } = fact;
      if (!read.has(name)) return [];
      const base = { entity, entityEn, name, en };
      if (type.kind === "enum") return [{ ...base, options: type.options }];
      return type.kind === "boolean" ? [base] : [];
    }),
  );
}

function factsRead({ rules }: Plan): ReadonlySet<string> {
  const read = new Set<string>();
  const see = (node: PlanNode) =>
    visitNodes(node, (one) => {
      if (one.kind === "fact") read.add(one.name);
    });
  for (const rule of rules.values()) {
    if (rule.kind !== "programme") {
      nodesOf(rule.body).forEach(see);
      continue;
    }
    if (rule.scope !== undefined) see(rule.scope);
    if (rule.amount?.body !== undefined) nodesOf(rule.amount.body).forEach(see);
    const { all = [], any = [], none = [] } = rule.eligible ?? {};
    const visit = (condition: (typeof all)[number]): void => {
      if (condition.kind === "formula") see(condition.node);
      if (condition.kind !== "group") return;
      const { group } = condition;
      for (const one of [...group.all, ...group.any, ...group.none]) visit(one);
    };
    for (const one of [...all, ...any, ...none]) visit(one);
  }
  return read;
}

/** Undefined where the case has nobody or nothing of whom it could be so. */
export function withWishes(
  plan: Plan,
  facts: CaseData,
  wishes: readonly CaseWish[],
  draw: Draw,
): CaseData | undefined {
  let wished: CaseData | undefined = facts;
  for (const wish of wishes) {
    if (wished === undefined) return undefined;
    wished = withWish(plan, wished, wish, draw);
  }
  return wished;
}

function withWish(plan: Plan, facts: CaseData, wish: CaseWish, draw: Draw): CaseData | undefined {
  const all = instancesOf(plan, facts).filter(({ entity }) => entity === wish.entity);
  if (all.some((instance) => instance.facts.get(wish.name) === wish.value)) return facts;
  // Who has something else in its place is likelier to be meant than who has nothing there.
  const stating = all.filter(({ facts: own }) => own.has(wish.name));
  const chosen = oneOf(stating.length > 0 ? stating : all, draw);
  return chosen && withFact(facts, chosen.path, wish.name, wish.value);
}

export function meetsWishes(plan: Plan, facts: CaseData, wishes: readonly CaseWish[]): boolean {
  const all = instancesOf(plan, facts);
  return wishes.every(({ entity, name, value }) =>
    all.some((one) => one.entity === entity && one.facts.get(name) === value),
  );
}

export function memberCount(plan: Plan, facts: CaseData): number {
  const person = personEntity(plan);
  return instancesOf(plan, facts).filter(({ entity }) => entity === person).length;
}

function instancesOf(plan: Plan, facts: CaseData): readonly Instance[] {
  const { household } = openEvaluation(plan, facts, () => undefined);
  const all: Instance[] = [];
  const visit = (instance: Instance): void => {
    all.push(instance);
    for (const list of instance.children.values()) list.forEach(visit);
  };
  visit(household);
  return all;
}
