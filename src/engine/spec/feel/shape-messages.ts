/**
 * The sentences for formulas that are well written but have no place in this language.
 *
 * In:   the words concerned and where they stand.
 * Out:  a Diagnostic, an error each.
 * Note: slips of writing (signs, digits, quotes) are worded in messages.ts.
 */
import type { Fix } from "../../base/diagnostic.ts";
import type { SourceSpan } from "../../base/span.ts";
import { formulaFault, shorten } from "./messages.ts";

export const chainedComparison = (found: string, expected: string | undefined, at: SourceSpan) =>
  formulaFault(
    "chained-comparison",
    at,
    expected === undefined
      ? "Comparisons do not chain; join two of them with and."
      : `Comparisons do not chain; write "${shorten(expected)}".`,
    { details: { found: shorten(found), expected: shorten(expected ?? "") }, fix: expected },
  );

export const powerOperand = (found: string, at: SourceSpan) =>
  formulaFault("power-operand", at, "After ** stands one whole number, and no second **.", {
    details: {
      found: shorten(found),
    },
  });

export const forOutsideAggregate = (at: SourceSpan) =>
  formulaFault(
    "for-outside-aggregate",
    at,
    'A list made by "for" is only read by an aggregate: sum(for … in … return …).',
  );

export const nullAlone = (at: SourceSpan, fix?: string) =>
  formulaFault(
    "null-alone",
    at,
    'null stands only beside = and !=, where it tests for "not stated".',
    { fix },
  );

export const listLiteral = (expected: string, at: SourceSpan, fix?: Fix) =>
  formulaFault(
    "list-literal",
    at,
    expected === ""
      ? "A formula has no lists in square brackets; give the values to the built-in one by one."
      : `Several values stand in round brackets after in: "${shorten(expected)}".`,
    { details: { expected: shorten(expected) }, fix },
  );

export const rangeBrackets = (found: string, expected: string, at: SourceSpan) =>
  formulaFault("range-brackets", at, `A range stands in brackets: "${shorten(expected)}".`, {
    details: { found: shorten(found), expected: shorten(expected) },
    fix: expected,
  });

export const notAFunction = (found: string, at: SourceSpan) =>
  formulaFault(
    "not-a-function",
    at,
    `Only a built-in takes arguments; "${shorten(found)}" does not.`,
    { details: { found: shorten(found) } },
  );

export const notTestsAlone = (found: string, at: SourceSpan) =>
  formulaFault(
    "not-tests-alone",
    at,
    `In a cell not(…) stands alone; put "${shorten(found)}" inside it or in a row of its own.`,
    { details: { found: shorten(found) } },
  );
