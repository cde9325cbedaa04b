/**
 * What lines of dated values come to on a day: how far apart, the greatest rise, the longest standstill.
 *
 * In:       lines with their steps; a day.
 * Out:      figures, exact. Assumed values are named and enter none of them.
 * Ignores:  words; whether the sources of two lines are of one kind, which the screen has to say.
 */
import { completeMonths, maybeDate } from "../../base/calendar.ts";
import { textFromRational } from "../../base/decimal.ts";
import { compare, subtract } from "../../base/rational.ts";
import { exactOf } from "./exact-figure.ts";
import { type FigureStep, stepOn } from "./step-on.ts";

export interface StandardsLine {
  readonly id: string;
  readonly steps: readonly FigureStep[];
}

export interface StandardsFinding {
  /** Lines whose value on the day is published or derived. */
  readonly known: readonly string[];
  readonly assumed: readonly string[];
  /** Lines that have no value on the day. */
  readonly none: readonly string[];
  /** Between known values; absent where fewer than two are. */
  readonly spread?: {
    readonly most: readonly string[];
    readonly mostValue: string;
    readonly least: readonly string[];
    readonly leastValue: string;
    /** Zero where all are one. */
    readonly difference: string;
  };
  /** The greatest in proportion, between two known values that follow each other, up to the day. */
  readonly rise?: {
    readonly line: string;
    readonly from: string;
    readonly before: string;
    readonly value: string;
    readonly by: string;
    readonly share: string;
  };
  /** The known value of the day that has stood longest. */
  readonly still?: {
    readonly line: string;
    readonly value: string;
    readonly since: string;
    readonly months: number;
  };
}

export function standardsFinding(lines: readonly StandardsLine[], date: string): StandardsFinding {
  const now = lines.map((line) => ({ line, step: stepOn(line.steps, date) }));
  const known = now.flatMap(({ line, step }) =>
    step === undefined || step.status === "assumed" ? [] : [{ line, step }],
  );
  const idsOf = (kept: typeof now) => kept.map(({ line }) => line.id);
  const [spread, rise, still] = [spreadOf(known), riseOf(lines, date), stillOf(known, date)];
  return {
    known: idsOf(known),
    assumed: idsOf(now.filter(({ step }) => step?.status === "assumed")),
    none: idsOf(now.filter(({ step }) => step === undefined)),
    ...(spread === undefined ? {} : { spread }),
    ...(rise === undefined ? {} : { rise }),
    ...(still === undefined ? {} : { still }),
  };
}

interface KnownNow {
  readonly line: StandardsLine;
  readonly step: FigureStep;
}

function spreadOf(known: readonly KnownNow[]): StandardsFinding["spread"] {
  const sorted = known.toSorted((a, b) => compare(exactOf(a.step.value), exactOf(b.step.value)));
  const [least, most] = [sorted[0]?.step.value, sorted.at(-1)?.step.value];
  if (sorted.length < 2 || least === undefined || most === undefined) return undefined;
  const idsWith = (value: string) =>
    known.filter(({ step }) => step.value === value).map(({ line }) => line.id);
  return {
    most: idsWith(most),
    mostValue: most,
    least: idsWith(least),
    leastValue: least,
    difference: textFromRational(subtract(exactOf(most), exactOf(least))),
  };
}

function riseOf(lines: readonly StandardsLine[], date: string): StandardsFinding["rise"] {
  const rises = lines.flatMap(({ id, steps }) =>
    steps.flatMap(({ from, value, status, change }, index) => {
      const before = steps[index - 1];
      const isKnown = status !== "assumed" && before?.status !== "assumed";
      if (before === undefined || !isKnown || from > date) return [];
      if (change?.share === undefined || change.hasGap || change.by.startsWith("-")) return [];
      const { by, share } = change;
      return by === "0" ? [] : [{ line: id, from, before: before.value, value, by, share }];
    }),
  );
  return rises.reduce<StandardsFinding["rise"]>(
    (best, one) =>
      best === undefined || compare(exactOf(one.share), exactOf(best.share)) > 0 ? one : best,
    undefined,
  );
}

function stillOf(known: readonly KnownNow[], date: string): StandardsFinding["still"] {
  const stood = known.map(({ line, step }) => {
    const since = sinceWhen(line.steps, step);
    const months = completeMonths(maybeDate(since) ?? 0, maybeDate(date) ?? 0);
    return { line: line.id, value: step.value, since, months };
  });
  return stood.reduce<StandardsFinding["still"]>(
    (best, one) => (best === undefined || one.months > best.months ? one : best),
    undefined,
  );
}

/** A notice that states the same figure again changes nothing. */
function sinceWhen(steps: readonly FigureStep[], step: FigureStep): string {
  let first = step;
  for (const earlier of steps.slice(0, steps.indexOf(step)).toReversed()) {
    const isSame = earlier.value === step.value && earlier.until === first.from;
    if (!isSame || earlier.status === "assumed") break;
    first = earlier;
  }
  return first.from;
}
