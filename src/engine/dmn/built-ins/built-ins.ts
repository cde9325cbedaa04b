/**
 * Every built-in function of the standard by its name, and as a scope under all others.
 *
 * Absent: `now` and `today`, for the engine has no clock, and functions in other languages.
 */
import { emptyScope, type Scope, scopeWith } from "../scope.ts";
import type { Arguments, Value } from "../value.ts";
import { aggregateFunctions } from "./aggregates.ts";
import { contextFunctions } from "./contexts.ts";
import { conversionFunctions } from "./conversions.ts";
import { dateFunctions } from "./dates.ts";
import { type BuiltIns, callForms, type Form } from "./form.ts";
import { listFunctions } from "./lists.ts";
import { numberFunctions } from "./numbers.ts";
import { rangeFunctions } from "./ranges.ts";
import { stringFunctions } from "./strings.ts";

const families: readonly BuiltIns[] = [
  conversionFunctions,
  contextFunctions,
  stringFunctions,
  listFunctions,
  aggregateFunctions,
  numberFunctions,
  dateFunctions,
  rangeFunctions,
];

/** The ways of calling each function. */
export const builtIns: ReadonlyMap<string, readonly Form[]> = new Map(
  families.flatMap((family) => Object.entries(family)),
);

/** Names of more than one word that stand in every formula: functions, types and properties. */
export const knownNames: readonly string[] = [
  ...builtIns.keys(),
  "days and time duration",
  "time offset",
  "start included",
  "end included",
];

export const builtInScope: Scope = scopeWith(
  emptyScope,
  new Map([...builtIns].map(([name, forms]) => [name, functionOf(forms)])),
);

function functionOf(forms: readonly Form[]): Value {
  return {
    kind: "function",
    arity: forms[0]?.names.length ?? 0,
    call: (args: Arguments) => callForms(forms, args),
  };
}
