/**
 * A standard times a multiple over time, and what is held against the product.
 *
 * In:       dated values of the standard, of the multiple, and of what is held against them.
 * Out:      one step for each span of days on which all stay as they are.
 * Ignores:  which rule multiplies them.
 */
import { textFromRational } from "../../base/decimal.ts";
import { compare, divide, isZero, multiply } from "../../base/rational.ts";
import type { ValueStatus } from "../../plan/plan.ts";
import { exactOf } from "./exact-figure.ts";
import { type FigureStep, stepOn } from "./step-on.ts";

export interface LinkedStep {
  readonly from: string;
  readonly until?: string;
  readonly base: string;
  readonly by: string;
  readonly product: string;
  /** The weakest of what it was worked out from, `held` included. */
  readonly status: ValueStatus;
  /** What is held against the product; absent where nothing is, or it has no value. */
  readonly held?: HeldAgainst;
}

export interface HeldAgainst {
  readonly value: string;
  /** As a multiple of the standard; absent where that is zero. */
  readonly ratio?: string;
  readonly isKept: boolean;
}

export interface LinkedFigures {
  readonly base: readonly FigureStep[];
  readonly by: readonly FigureStep[];
  readonly held?: readonly FigureStep[];
  /** Whether what is held must not be less, or must not be more. */
  readonly limit?: "least" | "most";
}

export function linkedSteps(figures: LinkedFigures): readonly LinkedStep[] {
  const all = [...figures.base, ...figures.by, ...(figures.held ?? [])];
  const ends = all.flatMap(({ from, until }) => (until === undefined ? [from] : [from, until]));
  const days = [...new Set(ends)].sort();
  return days.flatMap((from, index) => {
    const step = maybeStep(figures, from);
    const until = days[index + 1];
    return step === undefined ? [] : [{ from, ...(until === undefined ? {} : { until }), ...step }];
  });
}

function maybeStep({ base, by, held, limit = "least" }: LinkedFigures, day: string) {
  const [of, times, against] = [base, by, held ?? []].map((steps) => stepOn(steps, day));
  if (of === undefined || times === undefined) return undefined;
  const product = multiply(exactOf(of.value), exactOf(times.value));
  const used = [of, times, ...(against === undefined ? [] : [against])];
  return {
    base: of.value,
    by: times.value,
    product: textFromRational(product),
    status: weakestOf(used.map(({ status }) => status)),
    ...(against === undefined ? {} : { held: heldAgainst(against.value, of.value) }),
  };

  function heldAgainst(value: string, standard: string): HeldAgainst {
    const order = compare(exactOf(value), product);
    return {
      value,
      ...(isZero(exactOf(standard))
        ? {}
        : { ratio: textFromRational(divide(exactOf(value), exactOf(standard))) }),
      isKept: limit === "least" ? order >= 0 : order <= 0,
    };
  }
}

function weakestOf(statuses: readonly ValueStatus[]): ValueStatus {
  if (statuses.includes("assumed")) return "assumed";
  return statuses.includes("derived") ? "derived" : "published";
}
