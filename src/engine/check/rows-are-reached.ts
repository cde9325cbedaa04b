/**
 * Every row of a table can be the answer.
 *
 * Reports:  `check/unreachable-row`, at the row: where the first match counts or only one may match, and each cell of an
 *           earlier row has the same words or tests nothing.
 * Ignores:  tests that overlap in other words; policies under which several rows count together.
 */
import type { Report } from "../base/diagnostic.ts";
import { printCell } from "../spec/feel/print-formula.ts";
import type { Spec, Table } from "../spec/spec.ts";
import { tablesOf } from "./formulas-of.ts";
import { unreachableRow } from "./messages.ts";

export function rowsAreReached(spec: Spec, report: Report): void {
  for (const table of tablesOf(spec)) {
    if (table.hit === "first" || table.hit === "unique") checkRows(table, report);
  }
}

function checkRows({ rows }: Table, report: Report): void {
  const cells = rows.map(({ tests }) => tests.map((test) => printCell(test)));
  for (const [index, row] of rows.entries()) {
    const own = cells[index] ?? [];
    const earlier = cells.findIndex(
      (other, at) => at < index && other.every((cell, i) => cell === "-" || cell === own[i]),
    );
    const first = rows[earlier];
    if (first !== undefined) report(unreachableRow(row.at, first.at));
  }
}
