/**
 * What a tried rule does to deadlines and to who decides, and to the checks of the place: each before and after.
 *
 * In:       the place's plan as it stands and under the proposal; a household's results under both.
 * Out:      answers and checks that change, or that are there on one side alone.
 *           How much later a deadline falls is told where both days are known: in days, or in hours of the clock.
 * Ignores:  which clause says so; money.
 */
import { textFromRational } from "../../base/decimal.ts";
import type { Localized } from "../../base/localized.ts";
import { rational } from "../../base/rational.ts";
import { plainAnswer } from "../../compare/describe-household.ts";
import type { PlainAnswer, PlainMissing } from "../../compare/plain.ts";
import { type NameOfPath, plainMissing } from "../../compare/plain-values.ts";
import { evaluateHousehold } from "../../evaluate/evaluate-household.ts";
import type { AnswerResult, CheckResult, HouseholdResult } from "../../evaluate/result.ts";
import type { Force, Plan } from "../../plan/plan.ts";

export interface MovedAnswer {
  readonly kind: "deadline" | "route";
  readonly name: string;
  readonly en: string;
  /** The member or application that it is about; absent for the household. */
  readonly of?: Localized;
  /** Absent where the place has none for this household. */
  readonly before?: PlainAnswer;
  readonly after?: PlainAnswer;
  /** How much later the deadline falls; below zero: earlier. */
  readonly later?: { readonly count: string; readonly unit: "日" | "小时" };
}

/** How many answers of a kind come, go, fall on another day, or say something else. */
export interface AnswerCount {
  readonly kind: "deadline" | "route";
  readonly fresh: number;
  readonly gone: number;
  readonly later: number;
  readonly earlier: number;
  readonly other: number;
}

export interface TriedCheck {
  readonly level: CheckResult["level"];
  readonly force: Force;
  /** How far one side of what is compared is from the other. */
  readonly shortfall?: string;
  /** For lack of what it is undecided. */
  readonly needs: readonly PlainMissing[];
}

export interface MovedCheck {
  readonly name: string;
  readonly en: string;
  /** Absent where no variant is told apart. */
  readonly variant?: string;
  /** Absent where the place has no such check. */
  readonly before?: TriedCheck;
  readonly after?: TriedCheck;
}

export function movedAnswers(
  old: HouseholdResult,
  now: HouseholdResult,
  nameOf: NameOfPath,
): readonly MovedAnswer[] {
  const [was, is] = [answersByPlace(old), answersByPlace(now)];
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((key) => {
    const [one, other] = [was.get(key), is.get(key)];
    const [before, after] = [one, other].map((answer) => answer && plainAnswer(answer, nameOf));
    const said = after ?? before;
    if (said === undefined || sayingOf(before) === sayingOf(after)) return [];
    const { kind, name, en, of } = said;
    const later = maybeLater(one, other);
    return [
      {
        kind,
        name,
        en: en || before?.en || "",
        ...(of === undefined ? {} : { of }),
        ...(before === undefined ? {} : { before }),
        ...(after === undefined ? {} : { after }),
        ...(later === undefined ? {} : { later }),
      },
    ];
  });
}

function answersByPlace({ deadlines, routes }: HouseholdResult): Map<string, AnswerResult> {
  return new Map(
    [...deadlines, ...routes].map((one) => [`${one.rule.kind} ${one.rule.name} ${one.path}`, one]),
  );
}

/** By kind; only kinds of which any answer changes. */
export function countAnswers(answers: readonly MovedAnswer[]): readonly AnswerCount[] {
  return (["deadline", "route"] as const).flatMap((kind) => {
    const ways = answers.filter((one) => one.kind === kind).map(wayOf);
    const count = (way: ReturnType<typeof wayOf>) => ways.filter((one) => one === way).length;
    if (ways.length === 0) return [];
    const [fresh, gone, later, earlier] = [
      count("fresh"),
      count("gone"),
      count("later"),
      count("earlier"),
    ];
    return [{ kind, fresh, gone, later, earlier, other: count("other") }];
  });
}

function wayOf({ before, after, later }: MovedAnswer) {
  if (before === undefined) return "fresh";
  if (after === undefined) return "gone";
  if (later === undefined) return "other";
  return later.count.startsWith("-") ? "earlier" : "later";
}

/** All that a reader is told but for the source. */
function sayingOf(answer: PlainAnswer | undefined): string {
  if (answer === undefined) return "";
  const { value, needs, isSilent, force, depends } = answer;
  return JSON.stringify([value, needs, isSilent, force, depends]);
}

const secondsPerHour = 3600n;

function maybeLater(
  before: AnswerResult | undefined,
  after: AnswerResult | undefined,
): MovedAnswer["later"] {
  const [was, is] = [before?.value, after?.value];
  if (typeof was !== "number" || typeof is !== "number") return undefined;
  if (before?.rule.type.kind !== after?.rule.type.kind || was === is) return undefined;
  const isClock = after?.rule.type.kind === "datetime";
  const later = rational(BigInt(is - was), isClock ? secondsPerHour : 1n);
  return { count: textFromRational(later), unit: isClock ? "小时" : "日" };
}

/** Checks read no household: they are run on an empty case. */
export function movedChecks(before: Plan, after: Plan): readonly MovedCheck[] {
  const [was, is] = [checksByVariant(before), checksByVariant(after)];
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((key) => {
    const [old, now] = [was.get(key), is.get(key)];
    const said = now ?? old;
    const [one, other] = [old, now].map((check) => check && triedCheck(check));
    if (said === undefined || JSON.stringify(one) === JSON.stringify(other)) return [];
    return [
      {
        name: said.id,
        en: said.en || old?.en || "",
        ...(said.variant === undefined ? {} : { variant: said.variant }),
        ...(one === undefined ? {} : { before: one }),
        ...(other === undefined ? {} : { after: other }),
      },
    ];
  });
}

function checksByVariant(plan: Plan): Map<string, CheckResult> {
  const { checks } = evaluateHousehold(plan, {});
  return new Map(checks.map((one) => [`${one.id}\n${one.variant ?? ""}`, one]));
}

function triedCheck({ level, force, shortfall, missing }: CheckResult): TriedCheck {
  return {
    level,
    force,
    ...(shortfall === undefined ? {} : { shortfall: textFromRational(shortfall) }),
    needs: missing.map((one) => plainMissing(one, () => undefined)),
  };
}
