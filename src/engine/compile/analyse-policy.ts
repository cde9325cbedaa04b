/**
 * Look at a policy that compiles for what its author cannot have meant.
 *
 * In:       a linked policy.
 * Out:      nothing.
 * Reports:  gaps and overlaps of tables, rows that nothing reaches, conditions that are always true or always false;
 *           each file's in the order of its text.
 * Ignores:  dates and the values of parameters: what is found is so on every day.
 */
import type { Diagnostic, Report } from "../base/diagnostic.ts";
import { reportInOrder } from "../spec/report-in-order.ts";
import { analyseConditions } from "./analysis/analyse-conditions.ts";
import { analyseTables } from "./analysis/analyse-tables.ts";
import type { LinkedPolicy } from "./compile-spec.ts";

export function analysePolicy({ rules, entities, checks }: LinkedPolicy, report: Report): void {
  const found: Diagnostic[] = [];
  const note: Report = (diagnostic) => void found.push(diagnostic);
  const declared = { rules, entities, bounds: new Map() };
  analyseTables(declared, note);
  analyseConditions(declared, checks, note);
  reportInOrder(found, [...new Set(found.map(({ at }) => at.file))].sort(), report);
}
