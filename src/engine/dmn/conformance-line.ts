/**
 * One line of a conformance file: a formula or a decision table with its inputs and what it has to give.
 *
 * In:   `{id, suite?, defs?, expression | table, inputs, inputTypes?, expected, refuse?}` as JSON.
 * Out:  the same read and parsed, or the fault that keeps it from being run.
 */
import { knownNames } from "./built-ins/built-ins.ts";
import type { Fault } from "./fault.ts";
import { NameTable } from "./names.ts";
import { parseFormula } from "./parse.ts";
import { readTable } from "./read-table.ts";
import type { Expression } from "./syntax.ts";
import type { DecisionTable } from "./table.ts";
import { isRecord, maybeValue } from "./typed-value.ts";
import { nothing, type Value } from "./value.ts";

export interface ConformanceLine {
  readonly id: string;
  readonly suite?: string | undefined;
  /** Whether the formula has to be refused before it runs, or to give null. */
  readonly isRefusal: boolean;
  readonly expected: Value;
  readonly inputs: ReadonlyMap<string, Value>;
  /** Inputs that are named and not given. */
  readonly absent: readonly string[];
  readonly body:
    | { readonly kind: "runs"; readonly definitions: readonly Definition[]; readonly main: Main }
    | { readonly kind: "fault"; readonly fault: Fault };
}

/** A decision that others read by its name. */
export interface Definition {
  readonly name: string;
  readonly main: Main;
}

export type Main =
  | { readonly kind: "formula"; readonly expression: Expression }
  | { readonly kind: "table"; readonly table: DecisionTable };

type Read =
  | { readonly kind: "main"; readonly main: Main }
  | { readonly kind: "fault"; readonly fault: Fault };

/** Undefined where the text is no such line at all. */
export function maybeLine(text: string): ConformanceLine | undefined {
  const line = maybeJson(text);
  if (!isRecord(line) || typeof line.id !== "string") return undefined;
  const inputs = maybeInputs(line.inputs);
  const expected = line.expected === undefined ? nothing : maybeValue(line.expected);
  if (inputs === undefined || expected === undefined) return undefined;
  const types = isRecord(line.inputTypes) ? Object.keys(line.inputTypes) : [];
  const names = new NameTable([...knownNames, ...types]);
  for (const [name, value] of inputs) addNames(names, name, value);
  return {
    id: line.id,
    suite: typeof line.suite === "string" ? line.suite : undefined,
    isRefusal: line.refuse === true,
    expected,
    inputs,
    absent: types.filter((name) => !inputs.has(name)),
    body: readBody(line, names),
  };
}

function readBody(
  line: Readonly<Record<string, unknown>>,
  names: NameTable,
): ConformanceLine["body"] {
  const written = Array.isArray(line.defs) ? line.defs : [];
  const definitions: Definition[] = [];
  for (const one of written) {
    const name: unknown = isRecord(one) ? one.name : undefined;
    if (!isRecord(one) || typeof name !== "string") return noLine("defs");
    const read = readMain(one, names);
    if (read.kind === "fault") return read;
    definitions.push({ name, main: read.main });
    names.add(name);
  }
  const read = readMain(line, names);
  return read.kind === "fault" ? read : { kind: "runs", definitions, main: read.main };
}

/** A decision is a formula or a table. */
function readMain(written: Readonly<Record<string, unknown>>, names: NameTable): Read {
  if (isRecord(written.table)) {
    const read = readTable(written.table, names);
    return read.kind === "fault"
      ? read
      : { kind: "main", main: { kind: "table", table: read.table } };
  }
  if (typeof written.expression !== "string") return noLine("expression");
  const parsed = parseFormula(written.expression, names);
  if (parsed.kind === "fault") return parsed;
  return { kind: "main", main: { kind: "formula", expression: parsed.tree } };
}

function noLine(subject: string): { readonly kind: "fault"; readonly fault: Fault } {
  return { kind: "fault", fault: { code: "dmn/not-a-line", subject } };
}

function maybeJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function maybeInputs(written: unknown): ReadonlyMap<string, Value> | undefined {
  if (written === undefined) return new Map();
  const value = maybeValue({ t: "context", v: written });
  return value?.kind === "context" ? value.entries : undefined;
}

/** A name with those of the entries inside its value. */
function addNames(names: NameTable, name: string, value: Value): void {
  names.add(name);
  if (value.kind === "list") for (const item of value.items) addNames(names, name, item);
  if (value.kind === "context")
    for (const [key, entry] of value.entries) addNames(names, key, entry);
}
