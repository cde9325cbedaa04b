/** What the analysis of tables and conditions reports: one factory per code. */
import type { Diagnostic } from "../../base/diagnostic.ts";
import type { SourceSpan } from "../../base/span.ts";

/** What something comes to in a case: `审批金额` and `> 审批限额`. */
export interface ToldTest {
  readonly name: string;
  readonly test: string;
}

/** A case: what the columns come to, and what makes them so where it is not the columns' own words. */
export interface Example {
  readonly columns: readonly ToldTest[];
  readonly facts: readonly ToldTest[];
  /** The cells that would match it: `| false | > 500 | … |`. */
  readonly row: string;
}

export function tableGap(name: string, example: Example, at: SourceSpan): Diagnostic {
  const where = whereTold(example);
  const message = `The table "${name}" has no row for this: ${where}. It then gives no result. A row such as ${example.row} would settle it.`;
  return warning("compile/table-gap", message, at, {
    name,
    ...detailsOf(example),
    row: example.row,
  });
}

export function tableOverlap(
  name: string,
  example: Example,
  at: SourceSpan,
  earlier: SourceSpan,
): Diagnostic {
  const message = `This row of "${name}" and an earlier one both hold for this, and give different results: ${whereTold(example)}.`;
  return {
    ...warning("compile/table-overlap", message, at, { name, ...detailsOf(example) }),
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

/** `审批金额 > 审批限额, 在享待遇 = false`: other languages read it. */
function detailsOf({ columns, facts }: Example): { columns: string; facts: string } {
  const listed = (all: readonly ToldTest[]) =>
    all.map(({ name, test }) => `${name} ${test}`.trim()).join(", ");
  return { columns: listed(columns), facts: listed(facts) };
}

function whereTold({ columns, facts }: Example): string {
  const [left, right] = [columns, facts].map((all) => all.map(inWords).join(" and "));
  if (left === "") return right || "any case";
  return right === "" ? `${left}` : `${left} (for example, ${right})`;
}

function inWords({ name, test }: ToldTest): string {
  const [sign, ...rest] = test.split(" ");
  const value = rest.join(" ");
  if (sign === ">") return `${name} is above ${value}`;
  if (sign === "<") return `${name} is below ${value}`;
  const words = new Map([
    ["true", "yes"],
    ["false", "no"],
    ["null", "not given"],
  ]);
  return value === "" ? name : `${name} is ${words.get(value) ?? value}`;
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
