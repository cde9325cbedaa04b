/**
 * Formulas and cells of the DMN mode: text to syntax tree, or the first fault.
 *
 * In:       one formula or one cell of a decision table, and the names that it can see.
 * Out:      a tree of which nothing is resolved.
 * Reports:  `dmn/unexpected`, `dmn/too-long`, `dmn/too-deep`, `dmn/duplicate-key`.
 */

import type { Fault } from "./fault.ts";
import type { NameTable } from "./names.ts";
import { parserOver } from "./parse-expression.ts";
import { parseCell } from "./parse-tests.ts";
import type { Parser } from "./parser.ts";
import { Scanner } from "./scanner.ts";
import type { Expression, Test } from "./syntax.ts";

export type Parsed<T> =
  | { readonly kind: "parsed"; readonly tree: T }
  | { readonly kind: "fault"; readonly fault: Fault };

export function parseFormula(text: string, names: NameTable): Parsed<Expression> {
  return parseWhole(text, names, (parser) => parser.expression());
}

/** A cell's tests; an empty cell is one that everything passes. */
export function parseTests(text: string, names: NameTable): Parsed<readonly Test[]> {
  if (text.trim() === "") return { kind: "parsed", tree: [{ kind: "passes" }] };
  return parseWhole(text, names, parseCell);
}

function parseWhole<T>(text: string, names: NameTable, parse: (parser: Parser) => T): Parsed<T> {
  // Keys and variables that the formula itself names are known in it alone.
  const scanner = new Scanner(text, names.copy());
  const tree = parse(parserOver(scanner));
  if (!scanner.isEnd()) scanner.fail();
  return scanner.fault === undefined
    ? { kind: "parsed", tree }
    : { kind: "fault", fault: scanner.fault };
}
