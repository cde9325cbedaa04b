/**
 * The operators of the plan.
 *
 * Each back end holds a complete `Record<OperatorName, …>`: adding one here turns every unfinished back end red.
 * Short-circuiting forms (`if`, quantifiers, `get or else`) are nodes of their own, not operators.
 */

export const operators = [
  "and",
  "or",
  "not",
  "equal",
  "not-equal",
  "less",
  "less-or-equal",
  "greater",
  "greater-or-equal",
  "add",
  "subtract",
  "multiply",
  "divide",
  "power",
  "negate",
  "absolute",
  "modulo",
  "floor",
  "ceiling",
  "round-up",
  "round-down",
  "round-half-up",
  "round-half-down",
  "minimum",
  "maximum",
  "sum",
  "mean",
  "count",
  "all",
  "any",
  "add-years",
  "add-months",
  "add-days",
  "add-hours",
  "days-between",
  "hours-between",
  "months-between",
  "whole-years",
  "remaining-months",
  "year-of",
  "month-of",
  "day-of",
  "starts-with",
  "contains",
  "string-length",
] as const;

export type OperatorName = (typeof operators)[number];
