/**
 * The values of a parameter on the day of a plan, each variant's.
 *
 * In:       a parameter of a plan.
 * Out:      values, outer option first; none where it is left open.
 */

import { textFromDate } from "../../base/calendar.ts";
import type { SourceSpan } from "../../base/span.ts";
import { type Limits, maybeLimits, variantsInForce } from "../../compare/variants-in-force.ts";
import { textFromKnown } from "../../evaluate/known-text.ts";
import type { PlanParameter, ValueStatus } from "../../plan/plan.ts";

export interface MatrixValue {
  /** Options of the axes, outer first; empty for one value for all. */
  readonly variant: readonly string[];
  /** A decimal, a date, or a word; `n/d` where its decimals have no end. */
  readonly text: string;
  readonly status: ValueStatus;
  /** First day in force. */
  readonly since: string;
  readonly cite: readonly string[];
  /** Of an assumed value: least and most that it may be. */
  readonly range?: Limits;
}

export interface PlacedValue extends MatrixValue {
  readonly at: SourceSpan;
}

export function valuesInForce({ current, type }: PlanParameter): readonly PlacedValue[] {
  if (current === undefined) return [];
  return variantsInForce(current).map(({ variant, value, source }) => {
    const range = source.range && maybeLimits(variant, source.range);
    return {
      variant,
      text: textFromKnown(value, type),
      status: source.status,
      since: textFromDate(source.from),
      ...(range === undefined ? {} : { range }),
      cite: source.cite,
      at: source.at,
    };
  });
}

/** Equal where the values are; one value for all variants is the same as that value for each. */
export function keyOfValues(values: readonly MatrixValue[]): string {
  const texts = new Set(values.map(({ text }) => text));
  if (texts.size === 1) return JSON.stringify([...texts]);
  const pairs = values.map(({ variant, text }) => [variant.join("\n"), text] as const);
  return JSON.stringify(pairs.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
