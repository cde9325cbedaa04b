/**
 * Every formula of the shipped policies, wherever a spec keeps one; a cell of a table as the test of its heading.
 *
 * Out:      trees with the name of their policy. Nothing is asserted here.
 */

import type { CellTest, Expression } from "../../src/engine/spec/feel/syntax.ts";
import { readSpec } from "../../src/engine/spec/read-spec.ts";
import type { Table } from "../../src/engine/spec/spec.ts";
import { shippedJurisdictions, specTexts } from "./shipped.ts";

export interface ShippedFormula {
  readonly file: string;
  /** Of the nearest entry with a name around it; empty where there is none. */
  readonly name: string;
  readonly tree: Expression;
}

export function shippedFormulas(): readonly ShippedFormula[] {
  return shippedJurisdictions().flatMap((file) => {
    const spec = readSpec(specTexts(file), () => undefined);
    return [...treesIn(spec, "", new Set())].map((found) => ({ file, ...found }));
  });
}

type Named = Omit<ShippedFormula, "file">;

/** Formulas have a text and a tree, tables have columns and rows; everything else is gone through. */
function* treesIn(value: unknown, around: string, seen: Set<object>): Iterable<Named> {
  if (typeof value !== "object" || value === null || seen.has(value)) return;
  seen.add(value);
  const name = "name" in value && typeof value.name === "string" ? value.name : around;
  if (isFormula(value)) yield { name, tree: value.tree };
  else if (isTable(value)) for (const tree of treesOfTable(value)) yield { name, tree };
  else if (value instanceof Map)
    for (const part of value.values()) yield* treesIn(part, name, seen);
  else for (const part of Object.values(value)) yield* treesIn(part, name, seen);
}

function* treesOfTable({ columns, rows }: Table): Iterable<Expression> {
  for (const { heading } of columns) yield heading.tree;
  for (const { tests, result } of rows) {
    yield result.tree;
    for (const [column, cell] of tests.entries()) {
      const heading = columns[column]?.heading.tree;
      if (heading !== undefined) yield* testOf(heading, cell);
    }
  }
}

/** `在读学段 in ("学前", "义务教育")` for a cell `"学前", "义务教育"`. */
function testOf(value: Expression, cell: CellTest): readonly Expression[] {
  const { at } = value;
  if (cell.kind === "anything") return [];
  const inside: Expression = { kind: "in", value, tests: cell.tests, at };
  if (cell.kind === "one-of") return [inside];
  return [{ kind: "call", callee: "not", calleeAt: at, args: [inside], at }];
}

function isFormula(value: object): value is { readonly tree: Expression } {
  return "tree" in value && "text" in value;
}

function isTable(value: object): value is Table {
  return "columns" in value && "rows" in value;
}
