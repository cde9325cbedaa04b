/**
 * Households generated from a policy's own vocabulary: every fact within its declared range, stated or not.
 *
 * Out:      each household twice: with more facts, and with fewer, where some are forgotten. A fact whose absence is a
 *           statement is never forgotten: one that has a default, or whose silence a formula reads (`silencesRead`).
 * Ignores:  whether such a household could live anywhere.
 */
import fc from "fast-check";
import { textFromDate } from "../../src/engine/base/calendar.ts";
import { textFromRational } from "../../src/engine/base/decimal.ts";
import { compare, rational } from "../../src/engine/base/rational.ts";
import type { RawFact, RawRecord } from "../../src/engine/evaluate/facts/raw-case.ts";
import type { Plan, PlanEntity, PlanFact } from "../../src/engine/plan/plan.ts";
import type { Expression } from "../../src/engine/spec/feel/syntax.ts";
import { walkExpression } from "../../src/engine/spec/feel/walk.ts";

export interface TwoStates {
  readonly more: RawRecord;
  readonly less: RawRecord;
}

/** A formula with the name of the value that it gives. */
export interface NamedTree {
  readonly name: string;
  readonly tree: Expression;
}

type Stated = "stated" | "forgotten" | "unstated";

/** Figures near those of the shipped policies, so that households fall on both sides of every line. */
const figures = ["0", "0.01", "59", "299.99", "300", "522.50", "600", "1045", "1045.01", "1567.50"];
const largeFigures = ["2090", "5000", "15000", "100000"];

/** Households for a plan, dates of its facts around the plan's own; `kept` names facts and lists never forgotten. */
export function generatedHouseholds(
  plan: Plan,
  kept: ReadonlySet<string> = new Set(),
): fc.Arbitrary<TwoStates> {
  const entity = plan.entities.get(plan.household);
  if (entity === undefined) throw new Error("The plan has no household.");
  return recordsOf(entity, plan, kept);
}

/**
 * Names of the facts and lists on which a value rests that `= null` or `get or else` reads: there the policy itself says
 * what silence means, and to break the silence may turn the outcome.
 */
export function silencesRead(trees: readonly NamedTree[]): ReadonlySet<string> {
  const readBy = new Map<string, Set<string>>();
  const silences = new Set<string>();
  for (const { name, tree } of trees) {
    const names = namesIn(tree);
    readBy.set(name, new Set([...(readBy.get(name) ?? []), ...names]));
    walkExpression(tree, (part) => {
      for (const read of namesIn(silenceReadBy(part))) silences.add(read);
    });
  }
  // A set goes on through what is added to it on the way.
  for (const name of silences) for (const read of readBy.get(name) ?? []) silences.add(read);
  return silences;
}

/** What an expression asks the silence of. */
function silenceReadBy(part: Expression): Expression | undefined {
  if (part.kind === "call" && part.callee === "get or else") return part.args[0];
  return part.kind === "binary" && part.right.kind === "null" ? part.left : undefined;
}

function namesIn(tree: Expression | undefined): ReadonlySet<string> {
  const names = new Set<string>();
  if (tree === undefined) return names;
  walkExpression(tree, (part) => {
    if (part.kind === "name" || part.kind === "path") names.add(part.name);
  });
  return names;
}

function recordsOf(
  entity: PlanEntity,
  plan: Plan,
  kept: ReadonlySet<string>,
): fc.Arbitrary<TwoStates> {
  const children = [...plan.entities.values()].filter(({ of }) => of === entity.name);
  const facts = [...entity.facts.values()].map((fact) =>
    fc.tuple(fc.constant(fact.name), factsFor(fact, plan.date), statedOf(fact, kept)),
  );
  const lists = children.map((child) =>
    fc.tuple(
      fc.constant(child.name),
      fc.array(recordsOf(child, plan, kept), { maxLength: child.isPerson ? 3 : 1 }),
      weighted([8, "stated"], [1, kept.has(child.name) ? "stated" : "forgotten"], [1, "unstated"]),
    ),
  );
  return fc.tuple(fc.tuple(...facts), fc.tuple(...lists)).map(([ownFacts, ownLists]) => {
    const more: Record<string, RawFact> = {};
    const less: Record<string, RawFact> = {};
    for (const [name, value, stated] of ownFacts) {
      if (stated !== "unstated") more[name] = value;
      if (stated === "stated") less[name] = value;
    }
    for (const [name, items, stated] of ownLists) {
      if (stated !== "unstated") more[name] = items.map((item) => item.more);
      if (stated === "stated") less[name] = items.map((item) => item.less);
    }
    return { more, less };
  });
}

function statedOf(
  { name, required, default: usual }: PlanFact,
  kept: ReadonlySet<string>,
): fc.Arbitrary<Stated> {
  if (required) return fc.constant("stated");
  if (usual !== undefined || kept.has(name)) return weighted([1, "stated"], [1, "unstated"]);
  return weighted([6, "stated"], [2, "forgotten"], [1, "unstated"]);
}

function weighted(...choices: readonly (readonly [number, Stated])[]): fc.Arbitrary<Stated> {
  return fc.oneof(
    ...choices.map(([weight, stated]) => ({ weight, arbitrary: fc.constant(stated) })),
  );
}

function factsFor(fact: PlanFact, today: number): fc.Arbitrary<RawFact> {
  switch (fact.type.kind) {
    case "boolean":
      return fc.boolean();
    case "enum":
      return fc.constantFrom(...fact.type.options);
    case "number":
      return numbersFor(fact);
    case "date":
      return days(today).map((day) => textFromDate(day).slice(0, fact.isMonth ? 7 : 10));
    case "datetime":
      return days(today).map((day) => `${textFromDate(day)}T09:00`);
    default:
      return fc.constant("某");
  }
}

/** Birthdays of eighty years, and days of the last one. */
function days(today: number): fc.Arbitrary<number> {
  return fc.oneof(
    fc.integer({ min: today - 80 * 365, max: today }),
    fc.integer({ min: today - 365, max: today }),
  );
}

function numbersFor({ isInteger, min, max }: PlanFact): fc.Arbitrary<string> {
  const [least, most] = [min ?? rational(0n), max ?? rational(100_000_000n)];
  if (isInteger) {
    const top = Number(compare(most, rational(130n)) > 0 ? 130n : most.n / most.d);
    return fc.integer({ min: Number(least.n / least.d), max: top }).map(String);
  }
  const ends = [least, most].map(textFromRational);
  const cents = fc.integer({ min: 0, max: 300_000 }).map((fen) => {
    return textFromRational(rational(BigInt(fen), 100n));
  });
  return fc.oneof(fc.constantFrom(...figures, ...largeFigures, ...ends), cents);
}
