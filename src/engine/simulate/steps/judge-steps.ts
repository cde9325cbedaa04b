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
import { type Making, reachOf, type ValueStep } from "./workshop.ts";

export type JudgedStep = Step<Judgements>;

/** The table that a rule is about, and what makes steps. */
export interface About {
  readonly table: Table;
  readonly making: Making;
}

export function aboutRule({ entity }: { readonly entity: string }, making: Making): About {
  return { table: making.shop.table(entity), making };
}

/** A step that gives outcomes, from others. */
export function judged(
  key: string,
  from: readonly Step[],
  { table, making }: About,
  kernel: (frame: Frame, rows: Rows) => Judgements,
): JudgedStep {
  return making.shop.step(`${key} ${table.name} ${from.map(({ id }) => id)}`, {}, () => ({
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
  const eligible = together(limbs, "no", about);
  const scope = rule.scope && truthStep(rule.scope, about);
  const within =
    scope === undefined
      ? eligible
      : judged("scope", [scope, eligible], about, (frame, rows) =>
          withinScope(frame.get(scope), frame.get(eligible), rows),
        );
  return forcedStep(within, rule.force, rule.name, about);
}

/** The conditions of a group, those of a programme or one within. */
export function groupStep(group: PlanGroup, about: About): JudgedStep {
  const stepsOf = (conditions: readonly PlanCondition[]) =>
    conditions.map((condition) => conditionStep(condition, about));
  const limbs = [...stepsOf(group.all)];
  if (group.any.length > 0) limbs.push(together(stepsOf(group.any), "yes", about));
  if (group.none.length > 0) {
    const any = together(stepsOf(group.none), "yes", about);
    limbs.push(judged("turned", [any], about, (frame, rows) => turnedRound(frame.get(any), rows)));
  }
  return together(limbs, "no", about);
}

function conditionStep(condition: PlanCondition, about: About): JudgedStep {
  const { force, id } = condition;
  switch (condition.kind) {
    case "open":
      return judged("open", [], about, (_, rows) => sameForAll(code.discretion, rows));
    case "group":
      return forcedStep(groupStep(condition.group, about), force, id, about);
    case "formula": {
      const truth = truthStep(condition.node, about);
      const said = judged("judged", [truth], about, (frame, rows) =>
        judgedTruth(frame.get(truth), rows),
      );
      return forcedStep(said, force, id, about);
    }
  }
}

/** A truth about the rows of a table, whatever it is worked out from. */
function truthStep(node: PlanNode, { table, making }: About): ValueStep<Truths> {
  const step = making.shop.spread(making.value(node, placeAt(table)), table);
  return step as unknown as ValueStep<Truths>; // the compiler gives truths alone to conditions
}

function forcedStep(from: JudgedStep, force: Force, name: string, about: About): JudgedStep {
  if (force === "firm" || force === "in-principle") return from;
  const lack = new LackOf({ kind: "rule", name }, about.table);
  return judged(`force ${force} ${name}`, [from], about, (frame, rows) =>
    withForce(frame.get(from), force, lack, rows),
  );
}

/** `decisive`: the outcome of which one is enough, `no` where all must hold. */
function together(limbs: readonly JudgedStep[], decisive: "yes" | "no", about: About): JudgedStep {
  const [first, ...others] = limbs;
  if (first === undefined) {
    const outcome = decisive === "no" ? code.yes : code.no;
    return judged(`all ${outcome}`, [], about, (_, rows) => sameForAll(outcome, rows));
  }
  return others.reduce(
    (a, b) =>
      judged(`together ${decisive}`, [a, b], about, (frame, rows) =>
        judgedTogether(frame.get(a), frame.get(b), decisive, rows),
      ),
    first,
  );
}
