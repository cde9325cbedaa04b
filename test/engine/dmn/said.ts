/** A formula of the DMN mode run on its own: its value as text, or the code of its fault. */
import { builtInScope, knownNames } from "../../../src/engine/dmn/built-ins/built-ins.ts";
import { evaluate } from "../../../src/engine/dmn/evaluate.ts";
import { textFromValue } from "../../../src/engine/dmn/literals.ts";
import { NameTable } from "../../../src/engine/dmn/names.ts";
import { parseFormula, parseTests } from "../../../src/engine/dmn/parse.ts";
import { scopeWith } from "../../../src/engine/dmn/scope.ts";
import type { Value } from "../../../src/engine/dmn/value.ts";

/** Inputs are formulas too. */
export function said(formula: string, inputs: Readonly<Record<string, string>> = {}): string {
  const given = Object.entries(inputs).map(
    ([name, one]) => [name, valueOfFormula(one, new Map())] as const,
  );
  const value = valueOfFormula(formula, new Map(given.filter(isValue)));
  return typeof value === "string" ? value : textFromValue(value);
}

export function valueOfFormula(
  formula: string,
  inputs: ReadonlyMap<string, Value>,
): Value | string {
  const parsed = parseFormula(formula, new NameTable([...knownNames, ...inputs.keys()]));
  if (parsed.kind === "fault") return parsed.fault.code;
  return evaluate(parsed.tree, scopeWith(builtInScope, inputs));
}

/** The number of tests of a cell, or the code of its fault. */
export function testsIn(cell: string): number | string {
  const parsed = parseTests(cell, new NameTable(knownNames));
  return parsed.kind === "fault" ? parsed.fault.code : parsed.tree.length;
}

function isValue(pair: readonly [string, Value | string]): pair is readonly [string, Value] {
  return typeof pair[1] !== "string";
}
