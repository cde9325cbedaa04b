/**
 * Walk the days of a household, all programmes together, from one day on which something changes to the next.
 *
 * In:       how to plan on a day; the case; the first and the last day; the days on which dated values, versions or
 *           proposals begin or end.
 * Out:      spans of days in order, none left out; within one every decision and every amount is the same. The day itself
 *           moves as facts do elsewhere, so that a span's end is worked out; no month is tried.
 */
import { rationalFromInteger } from "../base/rational.ts";
import { motionOf, staircase } from "../counterfactual/moving.ts";
import { movingArithmetic } from "../counterfactual/moving-arithmetic.ts";
import { type Limit, Reach } from "../counterfactual/reach.ts";
import { openEvaluation } from "../evaluate/evaluate-household.ts";
import type { CaseData } from "../evaluate/facts/raw-case.ts";
import type { Evaluation } from "../evaluate/nodes/evaluation.ts";
import { settleProgramme } from "../evaluate/readings/settle-programme.ts";
import type { ProgrammeResult } from "../evaluate/result.ts";
import type { Plan } from "../plan/plan.ts";
import { type Support, supportOf } from "./support.ts";

export interface Days {
  readonly planOn: (day: number) => Plan;
  readonly data: CaseData;
  readonly from: number;
  readonly until: number;
  /** Beyond those of parameters, which the plan has. */
  readonly alsoOn: readonly number[];
}

export interface DaySpan {
  readonly first: number;
  readonly last: number;
  readonly plan: Plan;
  readonly results: readonly ProgrammeResult[];
  /** What is paid each month, and what is left out of the sum. */
  readonly support: Support;
  /** The decisions that end it; nothing where a dated value or the range does. */
  readonly limits: readonly Limit[];
}

export function* walkDays({
  planOn,
  data,
  from,
  until,
  alsoOn,
}: Days): Generator<DaySpan, void, undefined> {
  const turns = [...datedDays(planOn(from)), ...alsoOn].sort((a, b) => a - b);
  for (let first = from; first <= until; ) {
    const start = first;
    const next = turns.find((day) => day > start) ?? until + 1;
    const end = Math.min(next - 1, until);
    const reach = new Reach(BigInt(end - start));
    const plan = planOn(start);
    const opened = openEvaluation(plan, data, () => undefined);
    const moving = {
      ...opened,
      arithmetic: movingArithmetic(reach),
      today: staircase((steps) => rationalFromInteger(start + Number(steps)), 1, true),
    };
    const results = resultsOf(moving);
    for (const result of results) holdAmounts(result, reach);
    const last = start + Number(reach.last);
    yield { first, last, plan, results, support: supportOf(opened), limits: reach.limits };
    first = start + Number(reach.last) + 1;
  }
}

/** Every programme of the plan, as the household has it. */
function resultsOf(evaluation: Evaluation): readonly ProgrammeResult[] {
  const { plan } = evaluation;
  return plan.programmes.map(({ name, rule: key }) => {
    const rule = plan.rules.get(key ?? "");
    return settleProgramme(name, rule?.kind === "programme" ? rule : undefined, evaluation);
  });
}

/** An amount that goes with the day ends the span where it first changes. */
function holdAmounts({ amount, instances = [] }: ProgrammeResult, reach: Reach): void {
  const motion = motionOf(amount?.value);
  if (motion !== undefined && amount?.value !== undefined) {
    reach.node = undefined;
    reach.holdValue(amount.value, motion);
  }
  for (const instance of instances) holdAmounts(instance, reach);
}

/** The first day of each dated value, and the first after it. */
function datedDays({ parameters }: Plan): readonly number[] {
  const days = [...parameters.values()].flatMap(({ history }) =>
    history.flatMap(({ from, to }) => (to === undefined ? [from] : [from, to + 1])),
  );
  return [...new Set(days)];
}
