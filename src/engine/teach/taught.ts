/**
 * What is taught: one programme for one household, or for one of its members, applications or stays.
 *
 * In:       a plan, a case, the programme, the instance; values that a learner puts in place of those worked out.
 * Out:      its verdict under the default readings, with its trace; its result over all of them.
 * Ignores:  faults of the case, which whoever made it has seen.
 */
import { openEvaluation } from "../evaluate/evaluate-household.ts";
import type { Instance } from "../evaluate/facts/instance.ts";
import type { CaseData } from "../evaluate/facts/raw-case.ts";
import type { Evaluation } from "../evaluate/nodes/evaluation.ts";
import { settleInstance } from "../evaluate/readings/settle-programme.ts";
import { tryReadings } from "../evaluate/readings/try-readings.ts";
import type { ConditionResult, GroupResult, ProgrammeResult, Verdict } from "../evaluate/result.ts";
import { finalVerdict, instancesOf, ruleEvaluator } from "../evaluate/rules/rule-evaluator.ts";
import type { Known, Plan, PlanProgramme } from "../plan/plan.ts";

export interface Taught {
  readonly plan: Plan;
  readonly facts: CaseData;
}

export interface Subject {
  /** The programme's name. */
  readonly programme: string;
  /** Of the instance; empty for the household. */
  readonly path: string;
}

/** By `forcedKey`: what stands in for a derived value. */
export type Forced = ReadonlyMap<string, Known>;

export function forcedKey(rule: string, path: string): string {
  return `${rule}@${path}`;
}

export function ruleOf(plan: Plan, programme: string): PlanProgramme | undefined {
  const key = plan.programmes.find(({ name }) => name === programme)?.rule;
  const rule = key === undefined ? undefined : plan.rules.get(key);
  return rule?.kind === "programme" ? rule : undefined;
}

/** Under the default readings; undefined where there is no such rule or instance. */
export function verdictOf(taught: Taught, subject: Subject, forced?: Forced): Verdict | undefined {
  const found = placeOf(taught, subject, forced);
  return found && finalVerdict(found.rule, found.instance, found.evaluation);
}

/** Over the readings. */
export function resultOf(taught: Taught, subject: Subject): ProgrammeResult | undefined {
  const found = placeOf(taught, subject);
  return found && settleInstance(found.rule, found.instance, found.evaluation);
}

/**
 * Under every combination of the readings that any of its conditions rests on, the default first. An outcome can be the
 * same under all of them, and yet have other reasons.
 */
export function verdictsOf(taught: Taught, subject: Subject): readonly Verdict[] {
  const found = placeOf(taught, subject);
  if (found === undefined) return [];
  const { rule, instance, evaluation } = found;
  const work = (under: Evaluation) => finalVerdict(rule, instance, under);
  return tryReadings(evaluation, work, everyRead).all.map(({ result }) => result);
}

function everyRead(verdict: Verdict): ReadonlySet<string> {
  const { group, amount, duration, scope } = verdict;
  const read = new Set<string>(verdict.reads);
  const addAll = (some: ReadonlySet<string> | undefined) => {
    for (const one of some ?? []) read.add(one);
  };
  const visit = ({ reads, group: inner }: ConditionResult): void => {
    addAll(reads);
    if (inner !== undefined) for (const one of limbsOf(inner)) visit(one);
  };
  if (group !== undefined) for (const one of limbsOf(group)) visit(one);
  for (const part of [amount, duration, scope]) addAll(part?.reads);
  return read;
}

function limbsOf({ all, any, none }: GroupResult): readonly ConditionResult[] {
  return [...all, ...any, ...none];
}

/** Every instance that a programme is about; none where their list is left out. */
export function subjectsOf(taught: Taught, programme: string): readonly Subject[] {
  const rule = ruleOf(taught.plan, programme);
  if (rule === undefined) return [];
  const evaluation = openEvaluation(taught.plan, taught.facts, () => undefined);
  const instances = instancesIn(rule, evaluation);
  return instances.map(({ path }) => ({ programme, path }));
}

interface Placed {
  readonly rule: PlanProgramme;
  readonly instance: Instance;
  readonly evaluation: Evaluation;
}

function placeOf(
  { plan, facts }: Taught,
  { programme, path }: Subject,
  forced?: Forced,
): Placed | undefined {
  const rule = ruleOf(plan, programme);
  if (rule === undefined) return undefined;
  const opened = openEvaluation(plan, facts, () => undefined);
  const evaluation =
    forced === undefined || forced.size === 0 ? opened : underForce(opened, forced);
  const instance = instancesIn(rule, evaluation).find((one) => one.path === path);
  return instance && { rule, instance, evaluation };
}

function instancesIn(rule: PlanProgramme, evaluation: Evaluation): readonly Instance[] {
  const { household, plan } = evaluation;
  if (rule.entity === plan.household) return [household];
  return instancesOf(rule.entity, household, evaluation) ?? [];
}

/** The same evaluation, but that the learner's figure stands where the rule's would. */
function underForce(evaluation: Evaluation, forced: Forced): Evaluation {
  return {
    ...evaluation,
    rules: {
      ...ruleEvaluator,
      derive: (key, instance, under) => {
        const derived = ruleEvaluator.derive(key, instance, under);
        const value = forced.get(forcedKey(key, instance.path));
        return value === undefined ? derived : { ...derived, value, missing: [] };
      },
    },
  };
}
