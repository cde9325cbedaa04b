/**
 * A line of a conformance file run in the DMN mode, and whether it gives what it has to.
 *
 * In:   the text of a line.
 * Out:  `passed` with the value expected, or with null where it had to be refused; `refused` where it had to be and was,
 *       before anything ran; `failed`.
 *
 * A line with a value is judged by its value alone: the standard answers mistakes with null and goes on.
 */
import { builtInScope } from "./built-ins/built-ins.ts";
import { type ConformanceLine, type Definition, type Main, maybeLine } from "./conformance-line.ts";
import { evaluate } from "./evaluate.ts";
import type { Fault } from "./fault.ts";
import { findFault } from "./find-fault.ts";
import type { KnownKind } from "./kinds.ts";
import { meets } from "./meets.ts";
import { type Scope, scopeWith } from "./scope.ts";
import { evaluateTable } from "./table.ts";
import { type TypedValue, typedFromValue } from "./typed-value.ts";
import type { Value } from "./value.ts";

export interface LineVerdict {
  /** The line's own; absent where the text is no line. */
  readonly id?: string;
  readonly suite?: string;
  readonly verdict: "passed" | "refused" | "failed";
  /** Whether the line is one that has to be refused or to give null. */
  readonly isRefusal: boolean;
  readonly expected?: TypedValue;
  /** What the formula gave; absent where it was not run. */
  readonly found?: TypedValue;
  /** What was wrong before anything ran. */
  readonly fault?: Fault;
}

export function judgeLine(text: string): LineVerdict {
  const line = maybeLine(text);
  if (line === undefined)
    return { verdict: "failed", isRefusal: false, fault: { code: "dmn/not-a-line", subject: "" } };
  const { id, suite, isRefusal, body } = line;
  const known = { id, ...(suite === undefined ? {} : { suite }), isRefusal };
  const fault = body.kind === "fault" ? body.fault : faultIn(line, body);
  const expected = typedFromValue(line.expected);
  if (fault !== undefined && isRefusal) return { ...known, verdict: "refused", expected, fault };
  if (body.kind === "fault") return { ...known, verdict: "failed", expected, fault: body.fault };
  const value = valueOfLine(line, body);
  const isMet = isRefusal ? value.kind === "null" : meets(value, line.expected);
  return {
    ...known,
    verdict: isMet ? "passed" : "failed",
    expected,
    found: typedFromValue(value),
    ...(fault === undefined ? {} : { fault }),
  };
}

interface Running {
  readonly definitions: readonly Definition[];
  readonly main: Main;
}

function valueOfLine({ inputs }: ConformanceLine, { definitions, main }: Running): Value {
  const found = new Map(inputs);
  const scope = scopeWith(builtInScope, found);
  for (const definition of definitions)
    found.set(definition.name, valueOfMain(definition.main, scope));
  return valueOfMain(main, scope);
}

function valueOfMain(main: Main, scope: Scope): Value {
  return main.kind === "table"
    ? evaluateTable(main.table, scope)
    : evaluate(main.expression, scope);
}

/** The first fault that shows before anything is run. Of tables only their inputs are looked at. */
function faultIn(
  { inputs, absent }: ConformanceLine,
  { definitions, main }: Running,
): Fault | undefined {
  const names = new Map<string, KnownKind>(absent.map((name) => [name, undefined]));
  for (const [name, { kind }] of inputs) names.set(name, kind === "null" ? undefined : kind);
  for (const { name } of definitions) names.set(name, undefined);
  for (const one of [...definitions.map((definition) => definition.main), main]) {
    const parts = one.kind === "table" ? one.table.inputs : [one.expression];
    for (const part of parts) {
      const fault = findFault(part, names);
      if (fault !== undefined) return fault;
    }
  }
  return undefined;
}
