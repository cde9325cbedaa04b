/**
 * What a household is paid each month: what can be added up, and what has to be left out of the sum, each with its why.
 *
 * In:       an evaluation of the case; figures in it may move (walk-wage.ts).
 * Out:      the amounts that are known and come to the household each month in cash, instance by instance; the monthly
 *           programmes that it has or may have and that have no such amount.
 *           What turns on a reading is added up as its default has it, and told as open.
 * Ignores:  whether two programmes can be drawn at once where the rules do not say so; sums paid once or by the year.
 */
import { add, type Rational, zero } from "../base/rational.ts";
import type { Evaluation } from "../evaluate/nodes/evaluation.ts";
import { settleChoice } from "../evaluate/readings/settle-choices.ts";
import { settleProgramme } from "../evaluate/readings/settle-programme.ts";
import type { AmountResult, Missing, ProgrammeResult } from "../evaluate/result.ts";
import type { PlanProgramme } from "../plan/plan.ts";

/** A known amount for one instance. */
export interface PaidPart {
  readonly rule: PlanProgramme;
  readonly path: string;
  readonly amount: AmountResult;
}

/**
 * Why a sum is not the last word: the outcome turns on a reading, lacks something, is left to judgement, waits for the
 * applicant's choice; the amount is unknown, no more than a bound, or turns on a reading.
 */
export type OpenWhy =
  | "depends"
  | "needs"
  | "discretion"
  | "choice"
  | "amount"
  | "bound"
  | "reading";

export interface OpenPart {
  readonly rule: PlanProgramme;
  readonly why: OpenWhy;
  /** It is in the sum, as the default readings have it. */
  readonly isCounted: boolean;
  readonly readings: readonly string[];
  readonly missing: readonly Missing[];
}

export interface Support {
  readonly paid: readonly PaidPart[];
  readonly open: readonly OpenPart[];
  readonly results: readonly ProgrammeResult[];
}

export function isPaidMonthly({ amount }: PlanProgramme): boolean {
  return amount !== undefined && /^元1(人-1)?月-1$/.test(amount.unit.key);
}

/** The programmes of a plan that pay by the month. */
export function monthlyProgrammes({ plan }: Evaluation): readonly PlanProgramme[] {
  return plan.programmes.flatMap(({ rule: key }) => {
    const rule = plan.rules.get(key ?? "");
    return rule?.kind === "programme" && isPaidMonthly(rule) ? [rule] : [];
  });
}

export function supportOf(evaluation: Evaluation): Support {
  const paid: PaidPart[] = [];
  const open: OpenPart[] = [];
  const results: ProgrammeResult[] = [];
  for (const rule of monthlyProgrammes(evaluation)) {
    const result = settleProgramme(rule.name, rule, evaluation);
    results.push(result);
    const why = maybeWhy(rule, result, evaluation);
    const isCounted = result.default === "yes" && (why === undefined || countedWhys.has(why));
    if (isCounted) paid.push(...partsOf(rule, result));
    if (why === undefined) continue;
    const readings = result.depends.map(({ reading }) => reading);
    open.push({ rule, why, isCounted, readings, missing: result.needs });
  }
  return { paid, open, results };
}

const countedWhys: ReadonlySet<OpenWhy> = new Set(["depends", "reading"]);

/** What keeps the programme open; undefined where its amount is known, and where it is not met. */
function maybeWhy(
  rule: PlanProgramme,
  result: ProgrammeResult,
  evaluation: Evaluation,
): OpenWhy | undefined {
  const { outcome } = result;
  if (outcome === "no" || outcome === "silent") return undefined;
  const isMet = outcome === "yes" || (outcome === "depends" && result.default === "yes");
  if (!isMet) return outcome;
  if (isChoiceOpen(rule, evaluation)) return "choice";
  const amounts = partsOf(rule, result).map(({ amount }) => amount);
  if (amounts.length === 0 || amounts.some(({ value }) => value === undefined)) return "amount";
  if (amounts.some(({ bound }) => bound !== "exact")) return "bound";
  if (outcome === "depends") return "depends";
  return result.depends.length > 0 ? "reading" : undefined;
}

function isChoiceOpen(rule: PlanProgramme, evaluation: Evaluation): boolean {
  const choice = evaluation.plan.choices.get(rule.choice ?? "");
  if (choice === undefined) return false;
  const { open, chosen } = settleChoice(choice, evaluation);
  return open !== "no" && chosen === undefined;
}

/** The amounts of those that have the programme; they are not added up here, for a sum would not move. */
function partsOf(rule: PlanProgramme, result: ProgrammeResult): readonly PaidPart[] {
  const instances = result.instances ?? [result];
  return instances.flatMap(({ path, default: outcome, amount }) =>
    outcome === "yes" && amount !== undefined ? [{ rule, path, amount }] : [],
  );
}

/** Equal where the same programmes are open for the same cause; what they lack may differ. */
export function signatureOf(open: readonly OpenPart[]): string {
  return open.map(({ rule, why, readings }) => [rule.key, why, ...readings].join("|")).join("\n");
}

/** What is paid in all, where nothing moves. */
export function paidIn({ paid }: Support): Rational {
  return paid.reduce((sum, { amount }) => add(sum, amount.value ?? zero), zero);
}
