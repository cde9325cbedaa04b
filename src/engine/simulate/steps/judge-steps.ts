/**
 * What a programme's conditions come to, before the applicant's choice, as steps.
 *
 * As in evaluate/rules/judge-programme.ts.
 */
import type { Force, PlanCondition, PlanGroup, PlanNode, PlanProgramme } from "../../plan/plan.ts";
import { LackOf } from "../columns/fact-kernels.ts";
import type { Frame, Rows, Step } from "../columns/frame.ts";
import {
  code,
  type Judgements,
  judgedTogether,
  judgedTruth,
  sameForAll,
  turnedRound,
  withForce,
  withinScope,
} from "../columns/judgement-kernels.ts";
import type { Table } from "../columns/stretch.ts";
import type { Truths } from "../columns/vector.ts";
import { durationStep } from "./duration-steps.ts";
import { placeAt } from "./place.ts";
import { joinedStep, negatedStep } from "./truth-steps.ts";
import { innermost, type Making, reachOf, type ValueStep } from "./workshop.ts";

export type JudgedStep = Step<Judgements>;

/** The table that a rule is about, and what makes steps. */
export interface About {
  readonly table: Table;
  readonly making: Making;
}

/** The outcome that everyone has for sure, undefined where there is no such outcome. */
export function outcomeForAll(step: JudgedStep, { shop }: Making): number | undefined {
  return shop.maybeForAll(step)?.outcomes[0];
}

/** The same outcome for everyone. */
export function sameStep(outcome: number, { shop }: Making): JudgedStep {
  return shop.step(`all ${outcome}`, {}, () => ({
    table: undefined,
    reach: 0,
    run: (frame) => sameForAll(outcome, { table: undefined, frame }),
  }));
}

export function aboutRule({ entity }: { readonly entity: string }, making: Making): About {
  return { table: making.shop.table(entity), making };
}

/** A step that gives outcomes, from others of the same rows. */
export function judged(
  key: string,
  from: readonly Step[],
  { table, making }: { readonly table: Table | undefined; readonly making: Making },
  kernel: (frame: Frame, rows: Rows) => Judgements,
): JudgedStep {
  return making.shop.step(`${key} ${table?.name} ${from.map(({ id }) => id)}`, {}, () => ({
    table,
    reach: reachOf(from),
    run: (frame) => kernel(frame, { table, frame }),
  }));
}

/** Before the applicant's choice. */
export function plainStep(rule: PlanProgramme, making: Making): JudgedStep {
  const about = aboutRule(rule, making);
  const limbs: JudgedStep[] = [];
  if (rule.eligible !== undefined) limbs.push(groupStep(rule.eligible, about));
  if (rule.duration !== undefined) limbs.push(durationStep(rule.duration, about.table, making));
  const eligible = together(limbs, "no", making);
  const within = rule.scope === undefined ? eligible : scopedStep(rule.scope, eligible, about);
  return forcedStep(within, rule.force, rule.name, about);
}

function scopedStep(node: PlanNode, eligible: JudgedStep, about: About): JudgedStep {
  const { making } = about;
  const { shop } = making;
  const scope = truthStep(node, about);
  const settled = shop.maybeNumberForAll(scope);
  if (settled !== undefined) return settled === 1 ? eligible : sameStep(code.silent, making);
  const table = innermost([scope.table, eligible.table]);
  const [a, b] = [shop.spread(scope, table), shop.repeat(eligible, table)];
  return judged("scope", [a, b], { table, making }, (frame, rows) => {
    const within = frame.get(a) as Truths; // a scope is a truth
    if (within.uniform === 0) return sameForAll(code.silent, rows);
    return within.uniform === 1 ? frame.get(b) : withinScope(within, frame.get(b), rows);
  });
}

/** The conditions of a group, those of a programme or one within. */
export function groupStep(group: PlanGroup, about: About): JudgedStep {
  const { making } = about;
  const truth = maybeTruthOfGroup(group, about);
  if (truth !== undefined) return judgedStep(truth, about);
  const limbs = [...limbSteps(group.all, "no", about)];
  if (group.any.length > 0) limbs.push(together(limbSteps(group.any, "yes", about), "yes", making));
  if (group.none.length > 0) {
    const any = together(limbSteps(group.none, "yes", about), "yes", making);
    const { table } = any;
    limbs.push(
      judged("turned", [any], { table, making }, (frame, rows) =>
        turnedRound(frame.get(any), rows),
      ),
    );
  }
  return together(limbs, "no", making);
}

/** Conditions one after another; neighbours that are truths and no more are joined before they are judged. */
function limbSteps(
  conditions: readonly PlanCondition[],
  decisive: "yes" | "no",
  about: About,
): readonly JudgedStep[] {
  const limbs: JudgedStep[] = [];
  let truths: ValueStep[] = [];
  const judgeTruths = () => {
    const { shop } = about.making;
    if (truths.length > 0)
      limbs.push(judgedStep(joinedStep(truths, decisive === "no" ? 0 : 1, shop), about));
    truths = [];
  };
  for (const condition of conditions) {
    const truth = maybeTruth(condition, about);
    if (truth !== undefined) truths.push(truth);
    else {
      judgeTruths();
      limbs.push(conditionStep(condition, about));
    }
  }
  judgeTruths();
  return limbs;
}

/** A condition as a truth, undefined where it may also be left to somebody's discretion. */
function maybeTruth(condition: PlanCondition, about: About): ValueStep | undefined {
  const { kind, force } = condition;
  if (kind === "open" || (force !== "firm" && force !== "in-principle")) return undefined;
  return kind === "formula"
    ? truthStep(condition.node, about)
    : maybeTruthOfGroup(condition.group, about);
}

function maybeTruthOfGroup({ all, any, none }: PlanGroup, about: About): ValueStep | undefined {
  const { shop } = about.making;
  const truthsOf = (conditions: readonly PlanCondition[]) =>
    conditions.flatMap((condition) => maybeTruth(condition, about) ?? []);
  const [mustHold, mayHold, mayNot] = [truthsOf(all), truthsOf(any), truthsOf(none)] as const;
  const isPlain =
    mustHold.length === all.length &&
    mayHold.length === any.length &&
    mayNot.length === none.length;
  if (!isPlain) return undefined;
  const limbs = [...mustHold];
  if (any.length > 0) limbs.push(joinedStep(mayHold, 1, shop));
  if (none.length > 0) limbs.push(negatedStep(joinedStep(mayNot, 1, shop), shop));
  return joinedStep(limbs, 0, shop);
}

function conditionStep(condition: PlanCondition, about: About): JudgedStep {
  const { force, id } = condition;
  switch (condition.kind) {
    case "open":
      return sameStep(code.discretion, about.making);
    case "group":
      return forcedStep(groupStep(condition.group, about), force, id, about);
    case "formula":
      return forcedStep(judgedStep(truthStep(condition.node, about), about), force, id, about);
  }
}

function judgedStep(truth: ValueStep, { making }: About): JudgedStep {
  const { table } = truth;
  return judged(
    "judged",
    [truth],
    { table, making },
    (frame, rows) => judgedTruth(frame.get(truth) as Truths, rows), // conditions are truths
  );
}

/** A truth about the rows of a table, or one for all, whatever it is worked out from. */
function truthStep(node: PlanNode, { table, making }: About): ValueStep {
  const step = making.value(node, placeAt(table));
  return step.table === undefined ? step : making.shop.spread(step, table);
}

function forcedStep(plain: JudgedStep, force: Force, name: string, about: About): JudgedStep {
  if (force === "firm" || force === "in-principle") return plain;
  const { making } = about;
  const settled = outcomeForAll(plain, making);
  if (settled !== undefined && settled !== code.yes) return plain;
  // What is lacked is told by the place of whoever lacks it.
  const isPlaced = force === "by-regulation" && about.table.around !== undefined;
  const from = isPlaced ? making.shop.repeat(plain, about.table) : plain;
  const lack = new LackOf({ kind: "rule", name }, about.table);
  const { table } = from;
  return judged(`force ${force} ${name}`, [from], { table, making }, (frame, rows) =>
    withForce(frame.get(from), force, lack, rows),
  );
}

/**
 * `decisive`: the outcome of which one is enough, `no` where all must hold. What settles it for everyone is enough, and
 * what settles it for nobody adds nothing.
 */
function together(
  limbs: readonly JudgedStep[],
  decisive: "yes" | "no",
  making: Making,
): JudgedStep {
  const otherwise = decisive === "no" ? code.yes : code.no;
  const settled = limbs.find((limb) => outcomeForAll(limb, making) === code[decisive]);
  if (settled !== undefined) return settled;
  const open = limbs.filter((limb) => outcomeForAll(limb, making) !== otherwise);
  const [first, ...others] = open;
  if (first === undefined) return sameStep(otherwise, making);
  return others.reduce((a, b) => ofTwo(a, b, decisive, making), first);
}

function ofTwo(
  left: JudgedStep,
  right: JudgedStep,
  decisive: "yes" | "no",
  making: Making,
): JudgedStep {
  const { shop } = making;
  const table = innermost([left.table, right.table]);
  const [a, b] = [shop.repeat(left, table), shop.repeat(right, table)];
  const otherwise = decisive === "no" ? code.yes : code.no;
  return judged(`together ${decisive}`, [a, b], { table, making }, (frame, rows) => {
    const own = frame.get(a);
    if (own.uniform === code[decisive]) return own;
    const other = frame.get(b);
    if (own.uniform === otherwise || other.uniform === code[decisive]) return other;
    return other.uniform === otherwise ? own : judgedTogether(own, other, decisive, rows);
  });
}
