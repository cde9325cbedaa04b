/**
 * The colours and patterns of charts, from the tokens.
 *
 * In:       the series number that a policy states; the provenance of a value.
 * Out:      fills for SVG attributes.
 * Ignores:  which region has which series.
 */

import type { ValueStatus } from "../../engine/index.ts";

/** Plain, dots, diagonal, horizontal, plain grey: bars are told apart without colour. */
const patterns: Readonly<Record<number, string>> = {
  2: "url(#pt-dots)",
  3: "url(#pt-diagonal)",
  4: "url(#pt-horizontal)",
};

export function seriesColour(series: number): string {
  return series >= 1 && series <= 5 ? `var(--series-${series})` : "var(--line-3)";
}

/** Laid over the colour; none for a plain series. */
export function seriesPattern(series: number): string | undefined {
  return patterns[series];
}

/** Sizes that SVG attributes need as numbers. */
export const chartSizes = {
  bar: 14,
  barGap: 2,
  rowGap: 10,
  axis: 22,
  tickLine: 16,
  label: 6,
  narrow: 460,
} as const;

export interface BarInk {
  readonly fill: string;
  readonly pattern?: string;
  readonly stroke: string;
  readonly dash?: string;
}

/** Published bars are solid, derived ones grey, assumed ones hatched in a dashed frame. */
export function barInk(series: number, status: ValueStatus): BarInk {
  const stroke = seriesColour(series);
  if (status === "assumed")
    return { fill: "var(--assumed-wash)", pattern: "url(#pt-assumed)", stroke, dash: "4 3" };
  if (status === "derived") return { fill: "var(--line-2)", stroke };
  const pattern = seriesPattern(series);
  return { fill: stroke, stroke, ...(pattern === undefined ? {} : { pattern }) };
}
