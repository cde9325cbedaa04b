/**
 * Judge a programme for one instance under one combination of readings.
 *
 * Scope first: outside it the rule is silent. Then the conditions and the duration together; then the force of the
 * wording, which works only on what is met; then the amount, for `yes` and `discretion`.
 * Ignores:  the applicant's choice (rule-evaluator.ts), other readings (try-readings.ts).
 */
import { textFromRational } from "../../base/decimal.ts";
import { compare } from "../../base/rational.ts";
import type {
  Force,
  Known,
  PlanAmount,
  PlanCondition,
  PlanDuration,
  PlanGroup,
  PlanProgramme,
} from "../../plan/plan.ts";
import type { Instance } from "../facts/instance.ts";
import { missingOf, noReads, nothingMissing, readsOf } from "../nodes/cell.ts";
import { evaluateNode } from "../nodes/evaluate-node.ts";
import type { Evaluation } from "../nodes/evaluation.ts";
import { number } from "../nodes/operators.ts";
import type {
  AmountResult,
  Cell,
  ConditionResult,
  DurationResult,
  GroupResult,
  Missing,
  SettledOutcome,
  Verdict,
} from "../result.ts";
import { evaluateBody } from "./derive.ts";

/** An outcome with what it lacks and rests on. */
interface Judgement {
  readonly outcome: SettledOutcome;
  readonly missing: readonly Missing[];
  readonly reads: ReadonlySet<string>;
}

export function judgeProgramme(
  rule: PlanProgramme,
  instance: Instance,
  evaluation: Evaluation,
): Verdict {
  const { path } = instance;
  const scope =
    rule.scope === undefined ? undefined : evaluateNode(rule.scope, instance, evaluation);
  if (scope !== undefined && scope.value === false)
    return { rule, path, outcome: "silent", missing: nothingMissing, reads: scope.reads, scope };
  const group =
    rule.eligible === undefined ? undefined : judgeGroup(rule.eligible, instance, evaluation);
  const duration =
    rule.duration === undefined ? undefined : judgeDuration(rule.duration, instance, evaluation);
  const eligible = bothOf(group, duration);
  const judged = withForce(within(scope, eligible), rule.force, rule.name, path);
  const { outcome, missing, reads } = judged;
  const amount =
    rule.amount !== undefined && (outcome === "yes" || outcome === "discretion")
      ? judgeAmount(rule.amount, rule.name, instance, evaluation)
      : undefined;
  return { rule, path, outcome, missing, reads, scope, group, duration, amount };
}

function bothOf(group: GroupResult | undefined, duration: DurationResult | undefined): Judgement {
  const limbs: Judgement[] = [];
  if (group !== undefined) limbs.push(group);
  if (duration !== undefined) limbs.push(duration);
  return allOf(limbs);
}

/** A judgement inside a scope that holds or is unknown. */
function within(scope: Cell | undefined, judgement: Judgement): Judgement {
  if (scope === undefined) return judgement;
  const reads = readsOf([scope, judgement]);
  return scope.value === undefined
    ? { outcome: "needs", missing: scope.missing, reads }
    : { outcome: judgement.outcome, missing: judgement.missing, reads };
}

function judgeGroup(group: PlanGroup, instance: Instance, evaluation: Evaluation): GroupResult {
  const judge = (conditions: readonly PlanCondition[]) =>
    conditions.map((condition) => judgeCondition(condition, instance, evaluation));
  const all = judge(group.all);
  const any = judge(group.any);
  const none = judge(group.none);
  const limbs: Judgement[] = [...all];
  if (any.length > 0) limbs.push(anyOf(any));
  if (none.length > 0) limbs.push(turnedRound(anyOf(none)));
  const { outcome, missing, reads } = allOf(limbs);
  return { all, any, none, outcome, missing, reads };
}

function judgeCondition(
  condition: PlanCondition,
  instance: Instance,
  evaluation: Evaluation,
): ConditionResult {
  const { id, force } = condition;
  switch (condition.kind) {
    case "open":
      return {
        condition,
        outcome: "discretion",
        missing: nothingMissing,
        reads: noReads,
        cell: undefined,
        group: undefined,
      };
    case "group": {
      const group = judgeGroup(condition.group, instance, evaluation);
      const { outcome, missing, reads } = withForce(group, force, id, instance.path);
      return { condition, outcome, missing, reads, cell: undefined, group };
    }
    case "formula": {
      const cell = evaluateNode(condition.node, instance, evaluation);
      const said = cell.value === true ? "yes" : cell.value === false ? "no" : "needs";
      const judged = { outcome: said, missing: cell.missing, reads: cell.reads } as const;
      const { outcome, missing, reads } = withForce(judged, force, id, instance.path);
      return { condition, outcome, missing, reads, cell, group: undefined };
    }
  }
}

/** One failure decides; else a lack outranks discretion, and discretion the rest. */
function allOf(limbs: readonly Judgement[]): Judgement {
  return decided(limbs, "no", "yes");
}

/** One success decides; else the same. */
function anyOf(limbs: readonly Judgement[]): Judgement {
  return decided(limbs, "yes", "no");
}

/** Of the limbs that settle the matter, what the one that rests on the fewest readings gives. */
function decided(
  limbs: readonly Judgement[],
  decisive: "yes" | "no",
  otherwise: "yes" | "no",
): Judgement {
  let deciding: Judgement | undefined;
  let isLacking = false;
  let isOpen = false;
  for (const limb of limbs) {
    const { outcome, reads } = limb;
    if (outcome === "needs") isLacking = true;
    else if (outcome === "discretion") isOpen = true;
    else if (
      outcome === decisive &&
      reads.size < (deciding?.reads.size ?? Number.POSITIVE_INFINITY)
    )
      deciding = limb;
  }
  if (deciding !== undefined)
    return { outcome: decisive, missing: nothingMissing, reads: deciding.reads };
  const reads = readsOf(limbs);
  if (isLacking) {
    const lacking = limbs.filter(({ outcome }) => outcome === "needs");
    return { outcome: "needs", missing: missingOf(lacking), reads };
  }
  return { outcome: isOpen ? "discretion" : otherwise, missing: nothingMissing, reads };
}

function turnedRound(judgement: Judgement): Judgement {
  const { outcome } = judgement;
  return outcome === "yes"
    ? { ...judgement, outcome: "no" }
    : outcome === "no"
      ? { ...judgement, outcome: "yes" }
      : judgement;
}

/** The weight of the wording, on what is met. */
function withForce(judgement: Judgement, force: Force, name: string, path: string): Judgement {
  const { outcome, reads } = judgement;
  if (outcome !== "yes" || force === "firm" || force === "in-principle") return judgement;
  if (force === "by-regulation")
    return { outcome: "needs", missing: [{ kind: "rule", name, path }], reads };
  return { outcome: "discretion", missing: [], reads };
}

/** Whether the date falls within the period, a granted length being held to its limits. */
function judgeDuration(
  duration: PlanDuration,
  instance: Instance,
  evaluation: Evaluation,
): DurationResult {
  const cellOf = (node: PlanDuration["start"] | undefined): Cell | undefined =>
    node === undefined ? undefined : evaluateNode(node, instance, evaluation);
  const [start, months] = [
    evaluateNode(duration.start, instance, evaluation),
    evaluateNode(duration.months, instance, evaluation),
  ];
  const [least, most] = [cellOf(duration.least), cellOf(duration.most)];
  const limits = [least, most].filter((cell): cell is Cell => cell !== undefined);
  const reads = readsOf([start, months, ...limits]);
  const base = { start, months, reads };
  if (start.value === undefined) return { ...base, outcome: "needs", missing: missingOf([start]) };
  const from = dayOf(start.value);
  const date = evaluation.today ?? evaluation.plan.date;
  const isBefore = (a: Known, b: Known | undefined) =>
    b !== undefined && evaluation.arithmetic.operate("less", [a, b], duration.start) === true;
  if (isBefore(date, start.value)) return { ...base, from, outcome: "no", missing: [] };
  const endAfter = (length: Known | undefined) =>
    length === undefined || start.value === undefined
      ? undefined
      : evaluation.arithmetic.operate("add-months", [start.value, length], duration.start);
  const [leastEnd, mostEnd] = [endAfter(least?.value), endAfter(most?.value)];
  const grantedEnd = endAfter(months.value);
  if (mostEnd !== undefined && !isBefore(date, mostEnd))
    return { ...base, from, outcome: "no", missing: [] };
  // Half a month, a negative or a boundless number of months cannot be a length.
  const isNoLength =
    months.value !== undefined && (grantedEnd === undefined || isBefore(grantedEnd, start.value));
  const isOutside =
    isNoLength ||
    (grantedEnd !== undefined &&
      (isBefore(grantedEnd, leastEnd) || (mostEnd !== undefined && isBefore(mostEnd, grantedEnd))));
  if (isOutside) {
    const fault = outsideLimits(months, least, most, instance.path);
    return { ...base, from, outcome: "needs", missing: grantedFact(months), fault };
  }
  if (grantedEnd !== undefined) {
    const outcome = isBefore(date, grantedEnd) ? "yes" : "no";
    return { ...base, from, until: dayOf(grantedEnd), outcome, missing: [] };
  }
  if (isBefore(date, leastEnd)) return { ...base, from, outcome: "yes", missing: [] };
  return { ...base, from, outcome: "needs", missing: missingOf([months]) };
}

/** A day, moving or not, as the number that it is now. */
function dayOf(day: Known): number {
  return typeof day === "object" ? Number(day.n) : Number(day);
}

/** The fact behind a granted length: what has to be stated anew. */
function grantedFact(months: Cell): readonly Missing[] {
  const { node } = months;
  const name = node.kind === "fact" || node.kind === "parameter" ? node.name : "months";
  return [{ kind: node.kind === "parameter" ? "parameter" : "fact", name, path: "" }];
}

function outsideLimits(
  months: Cell,
  least: Cell | undefined,
  most: Cell | undefined,
  path: string,
) {
  const text = (cell: Cell | undefined) =>
    cell?.value === undefined ? "" : textFromRational(number(cell.value));
  const [granted, low, high] = [text(months), text(least), text(most)];
  const name = grantedFact(months)[0]?.name ?? "";
  return {
    code: "case/grant-outside-limits",
    path: path === "" ? name : `${path}.${name}`,
    message: `"${name}" is ${granted} months, outside the ${low || "0"} to ${high || "…"} that the rule allows.`,
    details: { name, granted, least: low, most: high },
  } as const;
}

/** The formula is what is paid; where it is unknown or absent, the floor or the ceiling shows as a bound. */
function judgeAmount(
  amount: PlanAmount,
  name: string,
  instance: Instance,
  evaluation: Evaluation,
): AmountResult {
  const { unit, round, cite } = amount;
  const paid =
    amount.body === undefined ? undefined : evaluateBody(amount.body, name, instance, evaluation);
  const base = { unit, cite, round };
  if (paid?.cell.value !== undefined) {
    const exact = number(paid.cell.value);
    const value = round === undefined ? exact : evaluation.arithmetic.round(exact, round);
    const { cell } = paid;
    const { reads } = cell;
    return {
      unit,
      value,
      exact,
      bound: "exact",
      round,
      missing: nothingMissing,
      reads,
      cell,
      cite,
    };
  }
  const bounds: Cell[] = [];
  for (const bound of ["floor", "ceiling"] as const) {
    const node = amount[bound];
    if (node === undefined) continue;
    const cell = evaluateNode(node, instance, evaluation);
    bounds.push(cell);
    if (cell.value === undefined) continue;
    const limit = number(cell.value);
    const missing = paid?.cell.missing ?? [];
    const reads = readsOf(paid === undefined ? bounds : [paid.cell, ...bounds]);
    return { ...base, value: limit, exact: limit, bound, missing, reads, cell };
  }
  // Of a formula that is unknown, what it lacks; of an amount that has bounds alone, what these lack.
  const cell = paid?.cell ?? bounds[0];
  const missing = paid?.cell.missing ?? missingOf(bounds);
  const reads = readsOf(paid === undefined ? bounds : [paid.cell, ...bounds]);
  return { ...base, bound: "exact", missing, reads, cell };
}

/** Equal to the fen, bound and all; for telling whether a reading changes an amount. */
export function isSameAmount(a: AmountResult | undefined, b: AmountResult | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  if (a.value === undefined || b.value === undefined) return a.value === b.value;
  return a.bound === b.bound && compare(a.value, b.value) === 0;
}
