/**
 * What the selected part of a formula comes to for a household, and how.
 *
 * In:       the policy and its plan on a date, a household, a stretch of a text (without blanks at its ends).
 * Out:      the smallest part of a formula that covers the stretch, with its value and its steps for the household, or
 *           for each member, application or stay that the formula is read of; on the name of a derived value, that value.
 *           Undefined where no formula stands there.
 * Rounds:   nothing; of a derived value what its rule rounds.
 * Ignores:  readings' alternatives: the defaults stand, or what the case decides.
 */
import type { Localized } from "../base/localized.ts";
import type { SourceSpan } from "../base/span.ts";
import { instanceNames } from "../compare/name-instances.ts";
import type { LinkedPolicy } from "../compile/compile-spec.ts";
import { openEvaluation } from "../evaluate/evaluate-household.ts";
import { type Instance, instancesBelow } from "../evaluate/facts/instance.ts";
import type { CaseData } from "../evaluate/facts/raw-case.ts";
import { evaluateNode } from "../evaluate/nodes/evaluate-node.ts";
import type { Evaluation } from "../evaluate/nodes/evaluation.ts";
import type { Plan, PlanDerived, PlanNode } from "../plan/plan.ts";
import {
  covers,
  type FormulaOwner,
  type FormulaPart,
  nodeAround,
  type PlanFormula,
} from "./formulas-of-plan.ts";
import { placesOf } from "./node-places.ts";
import { type PlainStep, stepOf, stepReader } from "./plain-steps.ts";

export interface StretchValue {
  /** What is worked out: the stretch asked for, or the part around it. */
  readonly at: SourceSpan;
  /** Whose formula it is, and what it is there for. */
  readonly owner: Pick<FormulaOwner, "kind" | "name" | "en" | "at">;
  readonly part: FormulaPart;
  /** Of a condition or an entitlement: its name. */
  readonly id?: string;
  /** One for each member, application or stay that it is read of, a dozen at most; none where there is nobody. */
  readonly values: readonly StretchResult[];
  /** How many there are. */
  readonly count: number;
}

export interface StretchResult {
  /** Absent for the household. */
  readonly of?: Localized;
  readonly step: PlainStep;
}

const mostInstances = 12;

export function valueOfStretch(
  policy: LinkedPolicy,
  plan: Plan,
  household: CaseData,
  stretch: SourceSpan,
): StretchValue | undefined {
  const found = nodeAround(plan, stretch) ?? definitionAround(plan, stretch);
  if (found === undefined) return undefined;
  const { formula, node } = found;
  const { owner, part, id } = formula;
  const evaluation = openEvaluation(plan, household, () => undefined);
  const nameOf = instanceNames(household, plan);
  const roots = instancesOf(owner.entity ?? policy.household, evaluation);
  const places = roots.flatMap(
    (instance) => placesOf(node, formula.node, { instance, variables: [] }, evaluation) ?? [],
  );
  const values = places.slice(0, mostInstances).map(({ instance, variables }) => {
    const cell = evaluateNode(node, instance, evaluation, variables);
    const bound = variables.at(-1) ?? instance;
    const of = nameOf(bound.path);
    const step = stepOf(cell, stepReader(evaluation.plan, nameOf));
    return { ...(of === undefined ? {} : { of }), step };
  });
  const { kind, name, en, at } = owner;
  const ofRule = { owner: { kind, name, en, at }, part, ...(id === undefined ? {} : { id }) };
  return { at: node.at, ...ofRule, values, count: places.length };
}

/** Blanks at the ends of a selection are nobody's. */
export function trimmedStretch(text: string, { file, start, end }: SourceSpan): SourceSpan {
  const selected = text.slice(start, end);
  const before = selected.length - selected.trimStart().length;
  const inner = selected.trim();
  return { file, start: start + before, end: start + before + inner.length };
}

/** The name of a derived value, as a formula that reads it. */
function definitionAround(
  plan: Plan,
  stretch: SourceSpan,
): { readonly formula: PlanFormula; readonly node: PlanNode } | undefined {
  const rule = [...plan.rules.values()].find(
    (one): one is PlanDerived => one.kind === "derived" && covers(one.at, stretch),
  );
  if (rule === undefined) return undefined;
  const { kind, key, name, en, entity, type, at } = rule;
  const node: PlanNode = { kind: "rule", rule: key, part: "value", hops: 0, type, at };
  const owner = { kind, key, name, en, at, ...(entity === undefined ? {} : { entity }) };
  return { node, formula: { node, part: "value", owner } };
}

function instancesOf(entity: string, { plan, household }: Evaluation): readonly Instance[] {
  const chain = plan.entities.get(entity)?.chain ?? [];
  return instancesBelow(household, chain) ?? [];
}
