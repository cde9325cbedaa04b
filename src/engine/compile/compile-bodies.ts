/**
 * Compile what works a value out: a formula or a decision table, brought to the declared type.
 *
 * Reports:  formulas whose type or unit is not the declared one, besides what typing reports.
 */
import type { SourceSpan } from "../base/span.ts";
import type { PlanBody, PlanNode, PlanRounding, PlanTable, PlanTableRow } from "../plan/plan.ts";
import type { PlanType } from "../plan/types.ts";
import type { Body, Citation, Formula, Rounding, Table } from "../spec/spec.ts";
import { maybeAdapt, unitOrigins } from "./adapt-types.ts";
import { describeType, unitTextOf } from "./describe-type.ts";
import { declaredUnit, typeClash } from "./messages.ts";
import type { Scope } from "./scope.ts";
import { typeExpression } from "./type-formula.ts";
import { typeCell } from "./type-tests.ts";

/** What a value was declared to be, and where. */
export interface Declared {
  readonly name: string;
  readonly type: PlanType;
  readonly at: SourceSpan;
}

export function compileBody(body: Body, declared: Declared, scope: Scope): PlanBody | undefined {
  if (body.kind === "table") return compileTable(body.table, declared, scope);
  const node = compileFormula(body.formula, declared, scope);
  return node === undefined ? undefined : { kind: "formula", node, text: body.formula.text };
}

/** A formula as a node of the declared type. */
export function compileFormula(
  formula: Formula,
  declared: Declared,
  scope: Scope,
): PlanNode | undefined {
  const node = typeExpression(formula.tree, scope);
  if (node === undefined) return undefined;
  const adapted = maybeAdapt(node, declared.type, scope);
  if (adapted === "reported") return undefined;
  if (adapted !== undefined) return adapted;
  const because = [
    { at: declared.at, note: unitTextOf(declared.type) || declared.name },
    ...unitOrigins(node, scope),
  ];
  if (node.type.kind === "number" && declared.type.kind === "number") {
    scope.report(
      declaredUnit(
        { name: declared.name, unit: unitTextOf(declared.type) },
        unitTextOf(node.type),
        formula.at,
        because,
      ),
    );
  } else {
    scope.report(
      typeClash(
        `"${declared.name}"`,
        describeType(declared.type),
        describeType(node.type),
        formula.at,
      ),
    );
  }
  return undefined;
}

export function compileRounding(round: Rounding | undefined): PlanRounding | undefined {
  return round === undefined
    ? undefined
    : { mode: round.mode, step: round.step, cite: citedIds(round.cite) };
}

export function citedIds(cite: readonly Citation[]): readonly string[] {
  return cite.map(({ id }) => id);
}

function compileTable(table: Table, declared: Declared, scope: Scope): PlanTable | undefined {
  const subjects = table.columns.map(({ heading }) => typeExpression(heading.tree, scope));
  const isCounted = table.hit === "count";
  const rows: PlanTableRow[] = [];
  let isComplete = subjects.every((subject) => subject !== undefined);
  for (const row of table.rows) {
    const tests = row.tests.map((cell, column) => {
      const subject = subjects[column];
      return subject === undefined ? undefined : typeCell(subject, cell, scope);
    });
    const result = isCounted
      ? typeExpression(row.result.tree, scope)
      : compileFormula(row.result, declared, scope);
    const typed = tests.filter((test): test is PlanNode => test !== undefined);
    if (result === undefined || typed.length < tests.length) isComplete = false;
    else rows.push({ tests: typed, result, cite: citedIds(row.cite), at: row.at });
  }
  if (!isComplete) return undefined;
  return {
    kind: "table",
    hit: table.hit,
    columns: table.columns.map(({ heading }) => heading.text),
    rows,
  };
}
