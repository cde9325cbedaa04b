/**
 * What a tried rule does to households: each result before and after, and sums over what is known of the difference.
 *
 * In:       the plan of the place as it stands and under the proposal, on one day; households.
 * Out:      of each household the programmes whose outcome or amount changes, and the deadlines and deciders; counts; sums
 *           by period; checks of the place that change.
 *           A result that is no is a payment of nothing. Silence is not: what is paid where the text was silent is summed
 *           apart. An option of an open choice, a bound and an unknown amount enter no sum, and are counted as such.
 * Ignores:  why; words.
 */
import { textFromRational } from "../../base/decimal.ts";
import { add, isZero, type Rational, subtract, zero } from "../../base/rational.ts";
import { plainAmount } from "../../compare/describe-household.ts";
import { instanceNames } from "../../compare/name-instances.ts";
import type { PlainAmount } from "../../compare/plain.ts";
import { evaluateHousehold } from "../../evaluate/evaluate-household.ts";
import type { CaseData } from "../../evaluate/facts/raw-case.ts";
import type { HouseholdResult, Outcome, ProgrammeResult } from "../../evaluate/result.ts";
import type { Plan, ValueStatus } from "../../plan/plan.ts";
import {
  type AnswerCount,
  countAnswers,
  type MovedAnswer,
  type MovedCheck,
  movedAnswers,
  movedChecks,
} from "./moved-answers.ts";

export interface TriedHousehold {
  readonly id: string;
  readonly facts: CaseData;
}

export interface TriedResult {
  readonly outcome: Outcome;
  readonly amount?: PlainAmount;
  readonly weakest: ValueStatus;
  /** An option that waits for the applicant's choice. */
  readonly isChoiceOpen: boolean;
}

export interface MovedResult {
  readonly programme: string;
  readonly en: string;
  readonly before: TriedResult;
  readonly after: TriedResult;
  /** After minus before, in yuan; absent where either is not known to the fen. */
  readonly change?: string;
}

export interface HouseholdEffect {
  readonly household: string;
  /** Results that change; none where nothing does. */
  readonly moved: readonly MovedResult[];
  /** Deadlines, and who receives or decides, that change. */
  readonly answers: readonly MovedAnswer[];
}

export type Period = "month" | "year" | "once";

export interface EffectSum {
  readonly period: Period;
  /** Of differences between known payments, in yuan. */
  readonly change: string;
  /** How many results it adds up. */
  readonly count: number;
  /** Payments where the text was silent before. */
  readonly fresh: string;
  readonly freshCount: number;
}

export interface TransplantEffects {
  readonly households: readonly HouseholdEffect[];
  /** Households of which anything changes. */
  readonly changed: number;
  /** Deadlines and deciders of all of them. */
  readonly answers: readonly AnswerCount[];
  /** Checks of the place, whoever lives there. */
  readonly checks: readonly MovedCheck[];
  /** By period; only those that add anything up. */
  readonly sums: readonly EffectSum[];
  /** Results that change by an amount that is not known. */
  readonly unknown: number;
}

/** `settled`: a reading that is tried; on either side the place's default is taken for what the words say. */
export function transplantEffects(
  before: Plan,
  after: Plan,
  households: readonly TriedHousehold[],
  settled?: string,
): TransplantEffects {
  const [old, now] = [underDefault(before, settled), underDefault(after, settled)];
  const found = households.map((household) => effectOn(household, old, now));
  const moved = found.flatMap((one) => one.results);
  const sums = (["month", "year", "once"] as const).flatMap((period) => sumOf(moved, period) ?? []);
  return {
    households: found.map(({ household, results, answers }) => ({
      household,
      moved: results.map(({ result }) => result),
      answers,
    })),
    changed: found.filter(({ results, answers }) => results.length + answers.length > 0).length,
    answers: countAnswers(found.flatMap(({ answers }) => answers)),
    checks: movedChecks(old, now),
    sums,
    unknown: moved.filter(({ change, fresh }) => change === undefined && fresh === undefined)
      .length,
  };
}

function underDefault(plan: Plan, name: string | undefined): Plan {
  const reading = name === undefined ? undefined : plan.readings.get(name);
  if (name === undefined || reading === undefined) return plan;
  const fixed = { ...reading, fixed: reading.default };
  return { ...plan, readings: new Map(plan.readings).set(name, fixed) };
}

interface Moved {
  readonly result: MovedResult;
  readonly period: Period;
  readonly change?: Rational;
  readonly fresh?: Rational;
}

function effectOn({ id, facts }: TriedHousehold, before: Plan, after: Plan) {
  const [old, now] = [evaluateHousehold(before, facts), evaluateHousehold(after, facts)];
  const programmes = [...new Set([...now.programmes, ...old.programmes].map(({ name }) => name))];
  const results = programmes.flatMap((name) => movedResult(name, old, now) ?? []);
  return { household: id, results, answers: movedAnswers(old, now, instanceNames(facts, after)) };
}

function movedResult(name: string, old: HouseholdResult, now: HouseholdResult): Moved | undefined {
  const [was, is] = [triedOf(name, old), triedOf(name, now)];
  const isSame =
    was.result.outcome === is.result.outcome &&
    JSON.stringify(was.result.amount) === JSON.stringify(is.result.amount) &&
    was.result.isChoiceOpen === is.result.isChoiceOpen;
  if (isSame) return undefined;
  const change = was.paid && is.paid && subtract(is.paid, was.paid);
  const fresh = was.result.outcome === "silent" && change === undefined ? is.paid : undefined;
  return {
    result: {
      programme: name,
      en: is.rule?.en || was.rule?.en || "",
      before: was.result,
      after: is.result,
      ...(change === undefined ? {} : { change: isZero(change) ? "0" : textFromRational(change) }),
    },
    period: periodOf(is.rule ?? was.rule),
    ...(change === undefined ? {} : { change }),
    ...(fresh === undefined ? {} : { fresh }),
  };
}

interface Tried {
  readonly result: TriedResult;
  readonly rule: ProgrammeResult["rule"];
  /** What is certainly paid, nothing included; absent where that is not known. */
  readonly paid?: Rational;
}

function triedOf(name: string, { programmes, choices }: HouseholdResult): Tried {
  const found = programmes.find((one) => one.name === name);
  if (found === undefined)
    return {
      result: { outcome: "silent", weakest: "published", isChoiceOpen: false },
      rule: undefined,
    };
  const { outcome, amount, rule, assumed, derivedFrom } = found;
  const choice = choices.find((one) => one.choice.name === rule?.choice);
  const isChoiceOpen =
    choice !== undefined && choice.open !== "no" && choice.chosen === undefined && outcome !== "no";
  const paid = outcome === "no" ? zero : isChoiceOpen ? undefined : paidIn(found);
  return {
    result: {
      outcome,
      ...(amount === undefined ? {} : { amount: plainAmount(amount) }),
      weakest: assumed.length > 0 ? "assumed" : derivedFrom.length > 0 ? "derived" : "published",
      isChoiceOpen,
    },
    rule,
    ...(paid === undefined ? {} : { paid }),
  };
}

function paidIn({ outcome, amount }: ProgrammeResult): Rational | undefined {
  return outcome === "yes" && amount?.bound === "exact" ? amount.value : undefined;
}

function periodOf(rule: ProgrammeResult["rule"]): Period {
  const key = rule?.amount?.unit.key ?? "";
  return key.endsWith("月-1") ? "month" : key.endsWith("年-1") ? "year" : "once";
}

function sumOf(moved: readonly Moved[], period: Period): EffectSum | undefined {
  const own = moved.filter((one) => one.period === period);
  const changes = own.flatMap(({ change }) => change ?? []);
  const fresh = own.flatMap((one) => one.fresh ?? []);
  if (changes.every(isZero) && fresh.length === 0) return undefined;
  const total = (all: readonly Rational[]) =>
    textFromRational(all.reduce((sum, one) => add(sum, one), zero));
  return {
    period,
    change: total(changes),
    count: changes.length,
    fresh: total(fresh),
    freshCount: fresh.length,
  };
}
