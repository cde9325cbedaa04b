/** What the analysis of tables and conditions reports: one factory per code. */
import type { Diagnostic } from "../../base/diagnostic.ts";
import type { SourceSpan } from "../../base/span.ts";

/** A case in words: what the columns come to, and what makes them so where it is not the columns' own words. */
export interface Example {
  readonly columns: string;
  readonly facts: string;
}

export function tableGap(name: string, example: Example, at: SourceSpan): Diagnostic {
  const message = `No row of "${name}" matches ${whereTold(example)}; nothing is settled there.`;
  return warning("compile/table-gap", message, at, { name, ...example });
}

export function tableOverlap(
  name: string,
  example: Example,
  at: SourceSpan,
  earlier: SourceSpan,
): Diagnostic {
  const message = `This row of "${name}" and an earlier one both match ${whereTold(example)}, and give different results.`;
  return {
    ...warning("compile/table-overlap", message, at, { name, ...example }),
    because: [{ at: earlier, note: "The earlier row." }],
  };
}

export function shadowedRow(name: string, at: SourceSpan): Diagnostic {
  const message = `This row of "${name}" is never the answer: the rows before it leave nothing for it.`;
  return warning("compile/shadowed-row", message, at, { name });
}

/** `ranges` lists what is declared of the facts in it; empty where the words alone decide. */
export function alwaysTrue(ranges: string, at: SourceSpan): Diagnostic {
  const message = `This is always true${becauseOf(ranges)}; it tests nothing.`;
  return warning("compile/always-true", message, at, { ranges });
}

export function alwaysFalse(ranges: string, at: SourceSpan): Diagnostic {
  const message = `This is always false${becauseOf(ranges)}; nobody can meet it.`;
  return warning("compile/always-false", message, at, { ranges });
}

function whereTold({ columns, facts }: Example): string {
  if (columns === "") return facts === "" ? "in any case" : `where ${facts}`;
  return facts === "" ? `where ${columns}` : `where ${columns} (for instance ${facts})`;
}

function becauseOf(ranges: string): string {
  return ranges === "" ? "" : `, for what is declared is ${ranges}`;
}

function warning(
  code: `compile/${string}`,
  message: string,
  at: SourceSpan,
  details: Readonly<Record<string, string>>,
): Diagnostic {
  return { code, severity: "warning", message, at, details, because: [] };
}
