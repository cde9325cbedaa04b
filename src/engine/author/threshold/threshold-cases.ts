/**
 * Cases around a threshold: for the comparison at a place of the text, three files a step apart.
 *
 * In:       the policy as it stands; the place; cases and households that might reach the comparison, in the order in
 *           which they are preferred.
 * Out:      a case one step below, one exactly at and one a step above, all from the same household with one fact moved;
 *           what each expects is worked out here and marked as to be confirmed. Or why there are none.
 * Ignores:  facts that go by no steps, and changes of several facts. What the text of the law says is for people.
 */
import { textFromRational } from "../../base/decimal.ts";
import { isZero } from "../../base/rational.ts";
import { type LinkedPolicy, planOn } from "../../compile/compile-spec.ts";
import {
  changedHousehold,
  type FactPlace,
  instanceAt,
  instancesIn,
} from "../../counterfactual/changed-household.ts";
import { factKey, factsBehind } from "../../counterfactual/reached-facts.ts";
import { askWith } from "../../counterfactual/walk-fact.ts";
import { openEvaluation } from "../../evaluate/evaluate-household.ts";
import { textFromKnown } from "../../evaluate/known-text.ts";
import { evaluateNode } from "../../evaluate/nodes/evaluate-node.ts";
import type { Evaluation } from "../../evaluate/nodes/evaluation.ts";
import { settleProgramme } from "../../evaluate/readings/settle-programme.ts";
import type { Outcome, ProgrammeResult } from "../../evaluate/result.ts";
import type { Known, Plan, PlanFact, PlanNode, PlanProgramme } from "../../plan/plan.ts";
import type { CaseDocument } from "../../spec/read-case.ts";
import {
  type ComparisonElsewhere,
  type FoundComparison,
  findComparison,
  findComparisonElsewhere,
  type TextPlace,
} from "./find-comparison.ts";
import { type Crossing, maybeCrossing } from "./steps-around.ts";
import { comparisonsMade, type MadeComparison, signOf } from "./trace-comparison.ts";

export interface ThresholdSource {
  /** What it is called: a file's name, or a household's. */
  readonly name: string;
  readonly document: CaseDocument;
}

export interface ThresholdAsked {
  readonly policy: LinkedPolicy;
  readonly place: TextPlace;
  readonly sources: readonly ThresholdSource[];
  /** Days since 1970, for sources that give no date. */
  readonly dateOf: (document: CaseDocument) => number | undefined;
}

/** A household that reaches the comparison, and the values of the fact that carry it across. */
export interface Threshold {
  readonly comparison: FoundComparison;
  readonly source: ThresholdSource;
  readonly plan: Plan;
  readonly rule: PlanProgramme;
  /** The instance that the programme is asked for. */
  readonly path: string;
  /** What the comparison comes to, in a result or in the table that the result rests on, with the fact at a value. */
  readonly madeIn: (result: ProgrammeResult, value: Known) => MadeComparison | undefined;
  /** The fact that is moved. */
  readonly place: FactPlace;
  readonly fact: PlanFact;
  readonly crossing: Crossing;
  /** Below and above. */
  readonly outcomes: readonly [Outcome, Outcome];
}

/** Why there are no cases: nothing to stand around, a comparison that decides no household, none that reaches it. */
export type NoThreshold = "no-comparison" | ComparisonElsewhere | "not-reached" | "not-moved";

/** What was found among the first of the sources; `tried` of them, from the beginning. */
export type ThresholdFound = { readonly tried: number } & (
  | {
      readonly kind: "found";
      readonly threshold: Threshold;
      /** The more the better; nothing is better than `bestThreshold`. */
      readonly worth: number;
    }
  | { readonly kind: NoThreshold }
);

export const bestThreshold = 3;

/** Looks as far as the first source that reaches the comparison; whoever wants a better one asks for the rest. */
export function findThreshold(asked: ThresholdAsked): ThresholdFound {
  const { policy, place, sources, dateOf } = asked;
  const comparison = findComparison(policy, place);
  if (comparison === undefined) {
    const kind = findComparisonElsewhere(policy, place) ?? "no-comparison";
    return { kind, tried: sources.length };
  }
  const plans = new Map<number, Plan>();
  for (const [index, source] of sources.entries()) {
    const date = dateOf(source.document);
    if (date === undefined) continue;
    const plan = plans.get(date) ?? planOn(policy, date);
    plans.set(date, plan);
    const reached = maybeReached(source, comparison, plan);
    if (reached === undefined) continue;
    const threshold = bestOf(thresholdsOf(reached, { comparison, source, plan }));
    const tried = index + 1;
    if (threshold === undefined) return { kind: "not-moved", tried };
    return { kind: "found", threshold, worth: worthOf(threshold), tried };
  }
  return { kind: "not-reached", tried: sources.length };
}

/** It meets the threshold exactly; the programme turns on it, and is decided on both sides. */
function worthOf({ crossing, outcomes: [below, above] }: Threshold): number {
  const isDecided = below !== "needs" && above !== "needs";
  return (crossing.at === undefined ? 0 : 2) + (isDecided && below !== above ? 1 : 0);
}

/** The first of those that are worth most. */
function bestOf(thresholds: Iterable<Threshold>): Threshold | undefined {
  let found: Threshold | undefined;
  for (const threshold of thresholds) {
    if (found === undefined || worthOf(threshold) > worthOf(found)) found = threshold;
    if (worthOf(found) === bestThreshold) break;
  }
  return found;
}

interface Reached {
  readonly evaluation: Evaluation;
  readonly rule: PlanProgramme;
  readonly path: string;
  readonly made: MadeComparison;
}

/** The programme that the condition is of; for a value worked out, the first that reads it. */
function maybeReached(
  { document }: ThresholdSource,
  { node, rule: owner }: FoundComparison,
  plan: Plan,
): Reached | undefined {
  let isFaulty = false;
  const evaluation = openEvaluation(plan, document, () => {
    isFaulty = true;
  });
  if (isFaulty) return undefined;
  for (const { name, rule: key } of plan.programmes) {
    const rule = plan.rules.get(key ?? "");
    if (rule?.kind !== "programme") continue;
    if (owner.kind === "programme" && owner.key !== rule.key) continue;
    const result = settleProgramme(name, rule, evaluation);
    for (const one of result.instances ?? [result]) {
      const [made] = one.verdict === undefined ? [] : comparisonsMade(one.verdict, node.at);
      if (made !== undefined) return { evaluation, rule, path: one.path, made };
    }
  }
  return undefined;
}

type Base = Pick<Threshold, "comparison" | "source" | "plan">;

/** One for each fact that carries the household across, money that is stated first. */
function* thresholdsOf(
  { evaluation, rule, path, made }: Reached,
  base: Base,
): Generator<Threshold, void, undefined> {
  const { node } = base.comparison;
  for (const { place, fact, present } of subjectsOf(node, evaluation)) {
    const question = { evaluation, rule, path };
    const madeIn = (result: ProgrammeResult, value: Known) =>
      maybeMadeInCell(base.comparison, { evaluation, place, value, path: made.path }) ??
      maybeMadeIn(result, node, made.path);
    const sideOf = (result: ProgrammeResult, value: Known) => {
      const same = madeIn(result, value);
      return same && signOf(same);
    };
    const crossing = maybeCrossing({ question, place, fact, present, sideOf });
    if (crossing === undefined) continue;
    const outcomeAt = (value: Known) => askWith(question, place, value).outcome;
    const outcomes = [outcomeAt(crossing.below), outcomeAt(crossing.above)] as const;
    yield { ...base, rule, path, madeIn, place, fact, crossing, outcomes };
  }
}

function maybeMadeIn(
  { verdict }: ProgrammeResult,
  { at }: PlanNode,
  path: string,
): MadeComparison | undefined {
  const all = verdict === undefined ? [] : comparisonsMade(verdict, at);
  return all.find((one) => one.path === path);
}

interface Moved {
  readonly evaluation: Evaluation;
  readonly place: FactPlace;
  readonly value: Known;
  /** The instance that the table is worked out for. */
  readonly path: string;
}

/** Of a table the trace has only the row that holds; what a cell of another row comes to is worked out by itself. */
function maybeMadeInCell(
  { cell: root, node }: FoundComparison,
  { evaluation, place, value, path }: Moved,
): MadeComparison | undefined {
  if (root === undefined) return undefined;
  const household = changedHousehold(evaluation.household, place, value);
  const instance = instanceAt(household, path);
  if (instance === undefined) return undefined;
  const moved = { ...evaluation, household, trail: new Map(), reportFault: () => undefined };
  return comparisonsMade({ cell: evaluateNode(root, instance, moved), path }, node.at)[0];
}

interface Subject {
  readonly place: FactPlace;
  readonly fact: PlanFact;
  readonly present: Known;
  readonly isStated: boolean;
}

function subjectsOf(node: PlanNode, { plan, household }: Evaluation): readonly Subject[] {
  const reached = factsBehind(node, plan);
  const subjects = instancesIn(household).flatMap((instance) =>
    [...instance.declared.values()].flatMap((fact): readonly Subject[] => {
      const stated = instance.facts.get(fact.name);
      const present = stated ?? fact.default;
      if (present === undefined || !reached.has(factKey(instance.entity, fact.name))) return [];
      const place = { path: instance.path, name: fact.name };
      return [{ place, fact, present, isStated: stated !== undefined && !isNothing(stated) }];
    }),
  );
  return subjects.sort((a, b) => rank(a) - rank(b));
}

function rank({ fact, isStated }: Subject): number {
  const byKind = fact.type.kind === "date" ? 4 : fact.isInteger ? 2 : 0;
  return byKind + (isStated ? 0 : 1);
}

/** A wage of nothing is as good as none stated. */
function isNothing(value: Known): boolean {
  return typeof value === "object" && isZero(value);
}

/** As a case writes it. */
export function factText(value: Known, { type, isMonth }: PlanFact): string {
  if (typeof value === "object") return textFromRational({ n: value.n, d: value.d });
  const text = textFromKnown(value, type);
  return isMonth ? text.slice(0, 7) : text;
}
