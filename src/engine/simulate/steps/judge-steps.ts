/**
 * What a programme's conditions come to, before the applicant's choice, as steps.
 *
 * As in evaluate/rules/judge-programme.ts.
 */
import type { Force, PlanCondition, PlanGroup, PlanNode, PlanProgramme } from "../../plan/plan.ts";
import { LackOf } from "../columns/fact-kernels.ts";
import type { Frame, Rows, Step, Table } from "../columns/frame.ts";
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
import type { Truths } from "../columns/vector.ts";
import { durationStep } from "./duration-steps.ts";
import { placeAt } from "./place.ts";
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
  const settled = shop.maybeNumberForAll(scope as unknown as ValueStep); // it is a value
  if (settled !== undefined) return settled === 1 ? eligible : sameStep(code.silent, making);
  const table = innermost([scope.table, eligible.table]);
  const [a, b] = [shop.spread(scope, table), shop.repeat(eligible, table)];
  return judged("scope", [a, b], { table, making }, (frame, rows) =>
    withinScope(frame.get(a), frame.get(b), rows),
  );
}

/** The conditions of a group, those of a programme or one within. */
export function groupStep(group: PlanGroup, about: About): JudgedStep {
  const { making } = about;
  const stepsOf = (conditions: readonly PlanCondition[]) =>
    conditions.map((condition) => conditionStep(condition, about));
  const limbs = [...stepsOf(group.all)];
  if (group.any.length > 0) limbs.push(together(stepsOf(group.any), "yes", making));
  if (group.none.length > 0) {
    const any = together(stepsOf(group.none), "yes", making);
    const { table } = any;
    limbs.push(
      judged("turned", [any], { table, making }, (frame, rows) =>
        turnedRound(frame.get(any), rows),
      ),
    );
  }
  return together(limbs, "no", making);
}

function conditionStep(condition: PlanCondition, about: About): JudgedStep {
  const { force, id } = condition;
  switch (condition.kind) {
    case "open":
      return sameStep(code.discretion, about.making);
    case "group":
      return forcedStep(groupStep(condition.group, about), force, id, about);
    case "formula": {
      const truth = truthStep(condition.node, about);
      const { table } = truth;
      const said = judged("judged", [truth], { ...about, table }, (frame, rows) =>
        judgedTruth(frame.get(truth), rows),
      );
      return forcedStep(said, force, id, about);
    }
  }
}

/** A truth about the rows of a table, or one for all, whatever it is worked out from. */
function truthStep(node: PlanNode, { table, making }: About): ValueStep<Truths> {
  const step = making.value(node, placeAt(table));
  const truth = step.table === undefined ? step : making.shop.spread(step, table);
  return truth as unknown as ValueStep<Truths>; // the compiler gives truths alone to conditions
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
  return judged(`together ${decisive}`, [a, b], { table, making }, (frame, rows) =>
    judgedTogether(frame.get(a), frame.get(b), decisive, rows),
  );
}
