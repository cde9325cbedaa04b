/**
 * A household over time: what it gets from when to when, and why that changes.
 *
 * In:       how to plan on a day, the case, the day it is looked at from, the range.
 * Out:      spans, the changes between them with their causes, days that the rules yield, and the months. Only the day
 *           moves: every fact stays as it is stated.
 */
import { addMonths, completeMonths, firstOfMonth, textFromDate } from "../base/calendar.ts";
import { textFromRational } from "../base/decimal.ts";
import { plainAmount } from "../compare/describe-household.ts";
import { instanceNames } from "../compare/name-instances.ts";
import type { NameOfPath } from "../compare/plain-values.ts";
import { instancesIn } from "../counterfactual/changed-household.ts";
import { turnedBetween } from "../counterfactual/turned-conditions.ts";
import { evaluateHousehold, openEvaluation } from "../evaluate/evaluate-household.ts";
import { textFromKnown } from "../evaluate/known-text.ts";
import type { ProgrammeResult } from "../evaluate/result.ts";
import type { InForce, Plan, PlanParameter, ValueInForce } from "../plan/plan.ts";
import { citedBy, sourcesInForce } from "../plan/values-in-force.ts";
import type {
  PlainTimeline,
  TimedAnniversary,
  TimedChange,
  TimedParameter,
  TimedProgramme,
  TimelineChange,
  TimelineSpan,
} from "./plain-timeline.ts";
import { maybeOwner } from "./rule-of-node.ts";
import { paidIn } from "./support.ts";
import { timelineDays } from "./timeline-days.ts";
import { type DaySpan, type Days, walkDays } from "./walk-days.ts";

/** A household meets a few dozen; an amount that goes with the day would make one a day. */
const mostSpans = 240;

export function timelineOf(days: Days, date: number): PlainTimeline {
  const walked: DaySpan[] = [];
  for (const span of walkDays(days)) {
    walked.push(span);
    if (walked.length === mostSpans) break;
  }
  const spans = mergedSpans(walked);
  const plan = days.planOn(date);
  const nameOf = instanceNames(days.data, plan);
  const until = spans.at(-1)?.closing.last ?? days.from;
  return {
    from: textFromDate(days.from),
    until: textFromDate(until),
    date: textFromDate(date),
    spans: spans.map(plainSpan),
    changes: spans
      .slice(1)
      .flatMap(({ opening }, index) => changeBetween(spans[index]?.closing, opening, days, nameOf)),
    days: timelineDays(evaluateHousehold(plan, days.data), nameOf),
    months: monthsOf(spans, days.from, until),
    isCutShort: until < days.until,
  };
}

/** Neighbours that come to the same, as one: what began it is the opening's, what ends it the closing's. */
interface Stretch {
  readonly opening: DaySpan;
  readonly closing: DaySpan;
}

function mergedSpans(walked: readonly DaySpan[]): readonly Stretch[] {
  const spans: Stretch[] = [];
  for (const span of walked) {
    const held = spans.at(-1);
    const isSame =
      held !== undefined && JSON.stringify(saidIn(held.closing)) === JSON.stringify(saidIn(span));
    if (isSame) spans[spans.length - 1] = { opening: held.opening, closing: span };
    else spans.push({ opening: span, closing: span });
  }
  return spans;
}

function saidIn({ results, support }: DaySpan): readonly TimedProgramme[] {
  const chosen = support.open.filter(({ why }) => why === "choice").map(({ rule }) => rule.name);
  return results.map((result) => ({
    ...timed(result),
    ...(chosen.includes(result.name) ? { isToChoose: true } : {}),
  }));
}

function timed({ name, rule, outcome, amount }: ProgrammeResult): TimedProgramme {
  const plain = amount === undefined ? undefined : plainAmount(amount);
  return {
    programme: name,
    en: rule?.en ?? "",
    outcome,
    ...(plain === undefined ? {} : { amount: plain }),
  };
}

function plainSpan({ opening, closing }: Stretch): TimelineSpan {
  const isSpoken = ({ outcome }: TimedProgramme) => outcome !== "no" && outcome !== "silent";
  return {
    first: textFromDate(opening.first),
    last: textFromDate(closing.last),
    support: textFromRational(paidIn(opening.support)),
    programmes: saidIn(opening).filter(isSpoken),
  };
}

function changeBetween(
  before: DaySpan | undefined,
  after: DaySpan,
  { data }: Days,
  nameOf: NameOfPath,
): readonly TimelineChange[] {
  if (before === undefined) return [];
  const { plan } = after;
  const owners = before.limits.flatMap(({ node }) => maybeOwner(node, before.plan) ?? []);
  const read = new Set<string>();
  const changes = after.results.flatMap((later, index): readonly TimedChange[] => {
    const earlier = before.results[index];
    if (earlier === undefined) return [];
    const [first, second] = [timed(earlier), timed(later)];
    if (JSON.stringify(first) === JSON.stringify(second)) return [];
    for (const name of later.rule?.parameters ?? earlier.rule?.parameters ?? []) read.add(name);
    const turned = turnedIn(earlier, later, plan);
    const formulas = turned.length > 0 ? [] : [...new Set(owners)];
    return [
      {
        programme: later.name,
        en: second.en || first.en,
        from: first.outcome,
        to: second.outcome,
        by: [
          ...turned.map(({ id, en, cite }) => ({ name: id, en, cite })),
          ...formulas.map(({ name, en, cite }) => ({ name, en, cite })),
        ],
        ...(first.amount === undefined ? {} : { before: first.amount }),
        ...(second.amount === undefined ? {} : { after: second.amount }),
      },
    ];
  });
  return [
    {
      on: textFromDate(after.first),
      changes,
      parameters: [...read].flatMap((name) => changedParameter(name, before.plan, plan)),
      anniversaries:
        before.limits.length === 0
          ? []
          : anniversaries(
              openEvaluation(plan, data, () => undefined),
              after.first,
              nameOf,
            ),
    },
  ];
}

function turnedIn(earlier: ProgrammeResult, later: ProgrammeResult, plan: Plan) {
  const [before, after] = [earlier, later].map((one) => one.instances ?? [one]);
  const turned = (before ?? []).flatMap((one, index) => {
    const other = after?.[index];
    return other === undefined ? [] : turnedBetween(one, other, plan);
  });
  return [...new Map(turned.map((one) => [`${one.kind} ${one.id}`, one])).values()];
}

function changedParameter(name: string, before: Plan, after: Plan): readonly TimedParameter[] {
  const [earlier, later] = [before.parameters.get(name), after.parameters.get(name)];
  if (earlier === undefined || later === undefined) return [];
  const [old, now] = [sourcesInForce(earlier.current), sourcesInForce(later.current)];
  if (old.length === now.length && old.every((source, index) => source.from === now[index]?.from))
    return [];
  const [from, to] = [maybeOneText(earlier), maybeOneText(later)];
  return [
    {
      name,
      en: later.en,
      cite: citedBy(now.length > 0 ? now : old),
      unit: later.unitText,
      ...(from === undefined ? {} : { before: from }),
      ...(to === undefined ? {} : { after: to }),
    },
  ];
}

/** The value in force, where every variant has the same. */
function maybeOneText({ current, type }: PlanParameter): string | undefined {
  const texts = new Set<string>();
  const visit = (inForce: InForce<ValueInForce>): void => {
    if (inForce.kind === "plain") texts.add(textFromKnown(inForce.value.value, type));
    else for (const inner of inForce.options.values()) visit(inner);
  };
  if (current !== undefined) visit(current);
  const [only] = texts;
  return texts.size === 1 ? only : undefined;
}

/** The dates of the case of which whole months are complete on this very day. */
function anniversaries(
  { household }: ReturnType<typeof openEvaluation>,
  day: number,
  nameOf: NameOfPath,
): readonly TimedAnniversary[] {
  return instancesIn(household).flatMap((instance) =>
    [...instance.declared.values()].flatMap((fact): readonly TimedAnniversary[] => {
      const value = instance.facts.get(fact.name);
      if (fact.type.kind !== "date" || typeof value !== "number" || value >= day) return [];
      const months = completeMonths(value, day);
      // A day of birth comes round by the year; what is kept by the month, by the month.
      const isRound = fact.isMonth || months % 12 === 0;
      if (!isRound || addMonths(value, months) !== day) return [];
      const of = nameOf(instance.path);
      return [{ ...(of === undefined ? {} : { of }), fact: fact.name, en: fact.en, months }];
    }),
  );
}

function monthsOf(spans: readonly Stretch[], from: number, until: number) {
  const months: { month: string; span: number }[] = [];
  for (let day = from; day <= until; day = addMonths(firstOfMonth(day), 1)) {
    const span = spans.findIndex(
      ({ opening, closing }) => opening.first <= day && day <= closing.last,
    );
    months.push({ month: textFromDate(day).slice(0, 7), span });
  }
  return months;
}
