/**
 * The sentences for tables: their bars, columns and cells.
 *
 * In:   what was found, what is expected, where.
 * Out:  a Diagnostic, an error each.
 */
import type { SourceSpan } from "../../base/span.ts";
import { formulaFault, shorten } from "./messages.ts";

export const tableNotBlock = (at: SourceSpan) =>
  formulaFault(
    "table-not-block",
    at,
    'A table begins with "|" behind its key and stands on the lines below.',
  );

export const tableEmpty = (at: SourceSpan) =>
  formulaFault("table-empty", at, "A table has a heading, a line of dashes and at least one row.");

export const tableRow = (found: string, at: SourceSpan, fix: string | undefined) =>
  formulaFault("table-row", at, 'Every line of a table begins and ends with "|".', {
    details: { found: shorten(found) },
    fix,
  });

export const tableSeparator = (expected: string, at: SourceSpan) =>
  formulaFault(
    "table-separator",
    at,
    "Below the headings of a table stands a line of dashes, one group a column.",
    { details: { expected: shorten(expected) } },
  );

export const tableCells = (found: number, expected: number, at: SourceSpan) =>
  formulaFault("table-cells", at, `This row has ${found} cells, its table ${expected} columns.`, {
    details: {
      found: `${found}`,
      expected: `${expected}`,
    },
  });

export const tableTooWide = (limit: number, at: SourceSpan) =>
  formulaFault("table-too-wide", at, `A table has at most ${limit} columns.`, {
    details: {
      limit: `${limit}`,
    },
  });

export const tableHeadingEmpty = (at: SourceSpan) =>
  formulaFault("table-heading-empty", at, "A column needs a heading.");

export const tableNoResult = (name: string, at: SourceSpan) =>
  formulaFault(
    "table-no-result",
    at,
    `No column is headed "${shorten(name)}", so the table gives no result.`,
    { details: { name: shorten(name) } },
  );

export const tableColumnTwice = (heading: string, at: SourceSpan, first: SourceSpan) => ({
  ...formulaFault("table-column-twice", at, `A table has one column "${shorten(heading)}".`, {
    details: {
      heading: shorten(heading),
    },
  }),
  because: [{ at: first, note: "the first of them" }],
});

export const emptyCell = (at: SourceSpan, fix: string | undefined) =>
  formulaFault(
    "empty-cell",
    at,
    fix === undefined
      ? "A result is missing in this cell."
      : 'An empty cell is written "-", which tests nothing.',
    { details: { expected: fix ?? "" }, fix },
  );
