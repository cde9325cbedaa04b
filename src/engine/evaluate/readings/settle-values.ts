/** Derived values, deadlines and routes over the readings that they rest on. */
import type { Known, PlanAnswer, PlanDerived } from "../../plan/plan.ts";
import { type Instance, listedBelow } from "../facts/instance.ts";
import { evaluateNode } from "../nodes/evaluate-node.ts";
import type { Evaluation } from "../nodes/evaluation.ts";
import { isEqual } from "../nodes/operators.ts";
import type { AnswerResult, DerivedResult, Missing, ValueResult } from "../result.ts";
import { evaluateBody } from "../rules/derive.ts";
import { instancesOf } from "../rules/rule-evaluator.ts";
import { type Trials, tryReadings, underEachOption } from "./try-readings.ts";

/** A value of the household, or one for each instance. */
export function settleValue(rule: PlanDerived, evaluation: Evaluation): ValueResult {
  const { household } = evaluation;
  if (rule.entity === undefined || rule.entity === evaluation.plan.household)
    return settleOne(rule, household, evaluation);
  const instances = instancesOf(rule.entity, household, evaluation);
  if (instances === undefined) return { rule, path: "", depends: [] };
  return {
    rule,
    path: "",
    depends: [],
    instances: instances.map((instance) => settleOne(rule, instance, evaluation)),
  };
}

function settleOne(rule: PlanDerived, instance: Instance, evaluation: Evaluation): ValueResult {
  const work = (under: Evaluation) => under.rules.derive(rule.key, instance, under);
  const trials = tryReadings(evaluation, work, readsOfResult);
  return {
    rule,
    path: instance.path,
    result: trials.default,
    depends: effects(trials, evaluation, work, ({ value }: DerivedResult) => value),
  };
}

const readsOfResult = ({ reads }: { readonly reads: ReadonlySet<string> }) => reads;

interface Answer {
  readonly applies: boolean | undefined;
  readonly value: Known | undefined;
  readonly missing: readonly Missing[];
  readonly isSilent: boolean;
  readonly reads: ReadonlySet<string>;
  readonly rows: readonly number[];
}

/**
 * A deadline or a route for each instance for which its `when` holds. Where others' lists are stated, whoever's is left
 * out has an unknown answer; where nobody's is, the case is not about such things.
 */
export function settleAnswers(rule: PlanAnswer, evaluation: Evaluation): readonly AnswerResult[] {
  const { plan, household } = evaluation;
  const chain = plan.entities.get(rule.entity)?.chain ?? [];
  const { instances, unlisted, isStated } = listedBelow(household, chain);
  const answers = instances.flatMap((instance) => settleAnswer(rule, instance, evaluation));
  return isStated ? [...answers, ...unlisted.map((owner) => unlistedAnswer(rule, owner))] : answers;
}

function settleAnswer(
  rule: PlanAnswer,
  instance: Instance,
  evaluation: Evaluation,
): readonly AnswerResult[] {
  const work = (under: Evaluation) => answerFor(rule, instance, under);
  const trials = tryReadings(evaluation, work, readsOfResult);
  const { value, missing, isSilent, rows } = trials.default;
  if (trials.all.every(({ result }) => result.applies === false)) return [];
  const member = instance.parent?.parent === undefined ? undefined : instance.parent.index;
  const { body } = rule;
  const rowCite = body.kind === "table" ? rows.flatMap((row) => body.rows[row]?.cite ?? []) : [];
  return [
    {
      rule,
      path: instance.path,
      index: instance.index,
      ...(member === undefined ? {} : { member }),
      ...(value === undefined ? {} : { value }),
      missing,
      isSilent,
      depends: effects(trials, evaluation, work, (answer: Answer) => answer.value),
      cite: rowCite.length > 0 ? rowCite : rule.cite,
    },
  ];
}

/** Of what belongs to someone nobody has said what there is. */
function unlistedAnswer(rule: PlanAnswer, { path, index }: Instance): AnswerResult {
  const missing: readonly Missing[] = [{ kind: "fact", name: rule.entity, path }];
  return { rule, path, index, missing, isSilent: false, depends: [], cite: rule.cite };
}

function answerFor(rule: PlanAnswer, instance: Instance, evaluation: Evaluation): Answer {
  const when = rule.when === undefined ? undefined : evaluateNode(rule.when, instance, evaluation);
  const applies =
    when === undefined ? true : when.value === undefined ? undefined : when.value === true;
  if (when !== undefined && applies !== true) {
    return {
      applies,
      value: undefined,
      missing: when.missing,
      isSilent: false,
      reads: when.reads,
      rows: [],
    };
  }
  const { cell, rows, isSilent } = evaluateBody(rule.body, rule.name, instance, evaluation);
  const reads =
    when === undefined || when.reads.size === 0
      ? cell.reads
      : new Set([...when.reads, ...cell.reads]);
  return {
    applies,
    value: cell.value,
    missing: isSilent ? [] : cell.missing,
    isSilent,
    reads,
    rows: rows ?? [],
  };
}

/** The readings under whose options a value differs. */
function effects<T>(
  trials: Trials<T>,
  evaluation: Evaluation,
  work: (evaluation: Evaluation) => T,
  knownOf: (result: T) => Known | undefined,
): { readonly reading: string; readonly values: ReadonlyMap<string, Known | undefined> }[] {
  if (trials.tried.length === 0) return [];
  const base = knownOf(trials.default);
  if (trials.all.every(({ result }) => isEqual(knownOf(result), base))) return [];
  const effectsOfEach = trials.tried.map((reading) => {
    const values = new Map(
      [...underEachOption(reading, evaluation, work)].map(([option, result]) => [
        option,
        knownOf(result),
      ]),
    );
    return { reading: reading.name, values };
  });
  const alone = effectsOfEach.filter(({ values }) =>
    [...values.values()].some((value) => !isEqual(value, base)),
  );
  return alone.length > 0 ? alone : effectsOfEach;
}
