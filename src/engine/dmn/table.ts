/**
 * Decision tables of the DMN mode: which rules match, and what the hit policy makes of them.
 *
 * In:   a table whose cells are parsed; the names that they see.
 * Out:  one value. A hit that the policy forbids, and no hit where there is no default, are null.
 */
import { extreme, sum } from "./built-ins/aggregates.ts";
import { isEqual } from "./compare-values.ts";
import { evaluate, passes } from "./evaluate.ts";
import type { Scope } from "./scope.ts";
import type { Expression, Test } from "./syntax.ts";
import { context, count, list, nothing, type Value } from "./value.ts";

export type HitPolicy =
  | "UNIQUE"
  | "ANY"
  | "FIRST"
  | "PRIORITY"
  | "COLLECT"
  | "RULE ORDER"
  | "OUTPUT ORDER";
export type Aggregation = "SUM" | "MIN" | "MAX" | "COUNT";

export interface DecisionTable {
  readonly hitPolicy: HitPolicy;
  readonly aggregation?: Aggregation | undefined;
  readonly inputs: readonly Expression[];
  readonly outputs: readonly Output[];
  readonly rules: readonly Rule[];
}

export interface Output {
  /** Absent where the table has a single output. */
  readonly name?: string | undefined;
  /** The values that it may take, the most important first. */
  readonly values?: readonly Test[] | undefined;
  readonly default?: Expression | undefined;
}

export interface Rule {
  readonly tests: readonly (readonly Test[])[];
  readonly outputs: readonly Expression[];
}

/** The outputs of one rule, in the order of the columns. */
type Row = readonly Value[];

export function evaluateTable(table: DecisionTable, scope: Scope): Value {
  const values = table.inputs.map((input) => evaluate(input, scope));
  const hits = table.rules
    .filter(({ tests }) =>
      tests.every((cell, column) => passes(values[column] ?? nothing, cell, scope) === true),
    )
    .map(({ outputs }): Row => outputs.map((output) => evaluate(output, scope)));
  return hits.length === 0
    ? byDefault(table, scope)
    : policies[table.hitPolicy](table, hits, scope);
}

const policies: Readonly<
  Record<HitPolicy, (table: DecisionTable, hits: readonly Row[], scope: Scope) => Value>
> = {
  UNIQUE: (table, hits) => (hits.length === 1 ? first(table, hits) : nothing),
  ANY: (table, hits) => {
    const results = hits.map((hit) => resultOf(table, hit));
    const [one = nothing] = results;
    return results.every((other) => isEqual(other, one) === true) ? one : nothing;
  },
  FIRST: first,
  PRIORITY: (table, hits, scope) => first(table, byPriority(table, hits, scope)),
  COLLECT: collected,
  "RULE ORDER": (table, hits) => list(hits.map((hit) => resultOf(table, hit))),
  "OUTPUT ORDER": (table, hits, scope) =>
    list(byPriority(table, hits, scope).map((hit) => resultOf(table, hit))),
};

function first(table: DecisionTable, [hit]: readonly Row[]): Value {
  return hit === undefined ? nothing : resultOf(table, hit);
}

function collected(table: DecisionTable, hits: readonly Row[]): Value {
  const results = hits.map((hit) => resultOf(table, hit));
  switch (table.aggregation) {
    case "SUM":
      return sum(results);
    case "MIN":
      return extreme(results, -1);
    case "MAX":
      return extreme(results, 1);
    case "COUNT":
      return count(results.length);
    default:
      return list(results);
  }
}

/** Earlier columns outrank later ones; rules of equal rank keep their order. */
function byPriority(
  { outputs }: DecisionTable,
  hits: readonly Row[],
  scope: Scope,
): readonly Row[] {
  const ranks = new Map(
    hits.map((hit) => [
      hit,
      outputs.map((output, column) => rank(output, hit[column] ?? nothing, scope)),
    ]),
  );
  return hits.toSorted((a, b) => {
    const [left = [], right = []] = [ranks.get(a), ranks.get(b)];
    const column = left.findIndex((one, index) => one !== right[index]);
    return column < 0 ? 0 : (left[column] ?? 0) - (right[column] ?? 0);
  });
}

/** The place among the output's values; last where there are none. */
function rank({ values = [] }: Output, value: Value, scope: Scope): number {
  const place = values.findIndex((test) => passes(value, [test], scope) === true);
  return place < 0 ? values.length : place;
}

function resultOf({ outputs }: DecisionTable, hit: Row): Value {
  const [only = nothing] = hit;
  if (outputs.length === 1) return only;
  return context(outputs.map(({ name = "" }, column) => [name, hit[column] ?? nothing]));
}

function byDefault(table: DecisionTable, scope: Scope): Value {
  const { outputs, hitPolicy, aggregation } = table;
  if (outputs.every((output) => output.default === undefined)) return nothing;
  const row = outputs.map((output) => (output.default ? evaluate(output.default, scope) : nothing));
  const isList =
    hitPolicy === "RULE ORDER" ||
    hitPolicy === "OUTPUT ORDER" ||
    (hitPolicy === "COLLECT" && aggregation === undefined);
  return isList ? list([resultOf(table, row)]) : resultOf(table, row);
}
