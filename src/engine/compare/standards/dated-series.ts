/**
 * A parameter over time, for each variant: every value with the days on which it stands, its source, and its change.
 *
 * In:       a parameter of the plan with its history.
 * Out:      one series for each combination of options that any dated value covers; a later value ends the earlier one,
 *           and one that has ended is not followed by the one before it.
 * Ignores:  parameters that are no numbers; which of the series a reader looks at.
 */
import { completeMonths, textFromDate } from "../../base/calendar.ts";
import { textFromRational } from "../../base/decimal.ts";
import { divide, isZero, type Rational, subtract } from "../../base/rational.ts";
import type { SourceSpan } from "../../base/span.ts";
import type { InForce, PlanParameter, PlanParameterValue, ValueStatus } from "../../plan/plan.ts";

export interface DatedSeries {
  /** One option of each axis, outer first; empty for one value for all. */
  readonly variant: readonly string[];
  readonly steps: readonly DatedStep[];
}

export interface DatedStep {
  /** `2025-09-01`. */
  readonly from: string;
  /** The first day on which it no longer stands; absent where nothing ends it. */
  readonly until?: string;
  readonly value: string;
  readonly status: ValueStatus;
  /** Of an assumed value. */
  readonly range?: { readonly least: string; readonly most: string };
  readonly cite: readonly string[];
  readonly at: SourceSpan;
  /** Against the dated value before it; absent for the first. */
  readonly change?: StepChange;
}

export interface StepChange {
  /** What was added; negative where it fell. */
  readonly by: string;
  /** The same as a share of the earlier value; absent where that was zero. */
  readonly share?: string;
  /** Whole months since the earlier value began. */
  readonly months: number;
  /** Whether there are days between the two that no value covers. */
  readonly hasGap: boolean;
}

export function datedSeries({ type, by, history }: PlanParameter): readonly DatedSeries[] {
  if (type.kind !== "number") return [];
  const variants = combinations(by.map(({ options }) => options));
  return variants
    .map((variant) => ({ variant, steps: stepsOf(history, variant) }))
    .filter(({ steps }) => steps.length > 0);
}

function combinations(axes: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return axes.reduce<readonly (readonly string[])[]>(
    (outer, options) => outer.flatMap((one) => options.map((option) => [...one, option])),
    [[]],
  );
}

interface Stated {
  readonly value: Rational;
  readonly source: PlanParameterValue;
  /** The first day on which it no longer stands. */
  readonly until: number | undefined;
}

function stepsOf(
  history: readonly PlanParameterValue[],
  variant: readonly string[],
): readonly DatedStep[] {
  const own = history.flatMap((source) => {
    const value = maybeAt(source.value, variant);
    return typeof value === "object" ? [{ value, source }] : [];
  });
  const stated = own
    .map(({ value, source }, index): Stated => {
      const days = [
        source.to === undefined ? undefined : source.to + 1,
        own[index + 1]?.source.from,
      ];
      const ends = days.filter((day) => day !== undefined);
      return { value, source, until: ends.length === 0 ? undefined : Math.min(...ends) };
    })
    // What another value replaces on its first day has never stood.
    .filter(({ source, until }) => until === undefined || until > source.from);
  return stated.map((one, index) => stepOf(one, stated[index - 1], variant));
}

function stepOf(
  { value, source, until }: Stated,
  before: Stated | undefined,
  variant: readonly string[],
): DatedStep {
  const range = source.range === undefined ? undefined : maybeAt(source.range, variant);
  return {
    from: textFromDate(source.from),
    ...(until === undefined ? {} : { until: textFromDate(until) }),
    value: textFromRational(value),
    status: source.status,
    ...(typeof range?.least === "object" && typeof range.most === "object"
      ? { range: { least: textFromRational(range.least), most: textFromRational(range.most) } }
      : {}),
    cite: source.cite,
    at: source.at,
    ...(before === undefined ? {} : { change: changeOf(before, { value, from: source.from }) }),
  };
}

function changeOf(
  before: Stated,
  { value, from }: { readonly value: Rational; readonly from: number },
): StepChange {
  const by = subtract(value, before.value);
  return {
    by: textFromRational(by),
    ...(isZero(before.value) ? {} : { share: textFromRational(divide(by, before.value)) }),
    months: completeMonths(before.source.from, from),
    hasGap: before.until !== from,
  };
}

/** What is said of one variant; one value may stand for all. */
function maybeAt<T>(inForce: InForce<T>, variant: readonly string[]): T | undefined {
  let at: InForce<T> | undefined = inForce;
  for (const option of variant) {
    if (at?.kind === "variants") at = at.options.get(option);
  }
  return at?.kind === "plain" ? at.value : undefined;
}
