/**
 * Work out derived values and other bodies: formulas and decision tables.
 *
 * Rounds: where the rule says so, with its mode and step; nothing else.
 * Source: hit policies as DMN 1.5 section 8.2.10 names them; an unknown row leaves the table unknown unless `unique`
 * or `any` lets one definite row decide.
 */
import { rationalFromInteger } from "../../base/rational.ts";
import type { Known, PlanBody, PlanDerived, PlanRounding, PlanTable } from "../../plan/plan.ts";
import type { Instance } from "../facts/instance.ts";
import type { Arithmetic } from "../nodes/arithmetic.ts";
import { knownCell, missingOf, nothingMissing, readsOf, unknownCell } from "../nodes/cell.ts";
import { evaluateNode } from "../nodes/evaluate-node.ts";
import type { Evaluation } from "../nodes/evaluation.ts";
import type { Cell, DerivedResult, Missing } from "../result.ts";

/** What a body yields: a cell, and for tables which rows gave it. */
export interface BodyResult {
  readonly cell: Cell;
  readonly rows: readonly number[] | undefined;
  readonly isSilent: boolean;
}

export function deriveValue(
  rule: PlanDerived,
  instance: Instance,
  evaluation: Evaluation,
): DerivedResult {
  const { cell, rows, isSilent } = evaluateBody(rule.body, rule.name, instance, evaluation);
  const { missing, reads } = cell;
  const value =
    cell.value === undefined || rule.round === undefined
      ? cell.value
      : rounded(cell.value, rule.round, evaluation.arithmetic);
  return { rule, path: instance.path, cell, value, missing, reads, rows, isSilent };
}

export function evaluateBody(
  body: PlanBody,
  name: string,
  instance: Instance,
  evaluation: Evaluation,
): BodyResult {
  if (body.kind === "formula")
    return {
      cell: evaluateNode(body.node, instance, evaluation),
      rows: undefined,
      isSilent: false,
    };
  return evaluateTable(body, name, instance, evaluation);
}

function rounded(value: Known, round: PlanRounding, arithmetic: Arithmetic): Known {
  return typeof value === "object" ? arithmetic.round(value, round) : value;
}

type RowTruth = {
  /** Of a row that may still match. */
  readonly missing: readonly Missing[];
  readonly tests: readonly Cell[];
};

const isTrue = ({ value }: Cell) => value === true;
const isFalse = ({ value }: Cell) => value === false;
const isUnknown = ({ value }: Cell) => value === undefined;

function evaluateTable(
  table: PlanTable,
  name: string,
  instance: Instance,
  evaluation: Evaluation,
): BodyResult {
  const truths: RowTruth[] = [];
  const definite: number[] = [];
  const open: number[] = [];
  for (const row of table.rows) {
    const tests = row.tests.map((test) => evaluateNode(test, instance, evaluation));
    const isOpen = tests.some(isUnknown) && !tests.some(isFalse);
    if (isOpen) open.push(truths.length);
    else if (tests.every(isTrue)) definite.push(truths.length);
    truths.push({ missing: isOpen ? missingOf(tests.filter(isUnknown)) : nothingMissing, tests });
  }
  const results = new Map<number, Cell>();
  const resultOf = (index: number): Cell => {
    const row = table.rows[index];
    const known = results.get(index);
    if (known !== undefined || row === undefined) return known as Cell; // indices come from the rows themselves
    const cell = evaluateNode(row.result, instance, evaluation);
    results.set(index, cell);
    return cell;
  };
  const context: TableContext = {
    name,
    path: instance.path,
    truths,
    definite,
    open,
    resultOf,
    results,
    node: table.rows[0]?.result,
    arithmetic: evaluation.arithmetic,
  };
  return decide(table, context);
}

interface TableContext {
  readonly name: string;
  readonly path: string;
  readonly truths: readonly RowTruth[];
  readonly definite: readonly number[];
  readonly open: readonly number[];
  readonly resultOf: (index: number) => Cell;
  /** Every result that was asked for, whether or not it shows. */
  readonly results: ReadonlyMap<number, Cell>;
  readonly node: Cell["node"] | undefined;
  readonly arithmetic: Arithmetic;
}

function decide(table: PlanTable, context: TableContext): BodyResult {
  const { definite, open } = context;
  switch (table.hit) {
    case "unique":
    case "any":
      return definite.length > 0 ? agreed(context) : fallBack(context);
    case "first": {
      const first = definite[0];
      const isClear = first !== undefined && open.every((index) => index > first);
      return isClear ? hit(context, [first], context.resultOf(first)) : fallBack(context);
    }
    case "count":
      if (open.length > 0) return unknown(context);
      return hit(
        context,
        definite,
        aggregate(context, "count", rationalFromInteger(definite.length)),
      );
    default: {
      if (open.length > 0) return unknown(context);
      if (definite.length === 0) return nothing(context);
      const cells = definite.map(context.resultOf);
      const unknowns = cells.filter((cell) => cell.value === undefined);
      if (unknowns.length > 0) return unknown(context, missingOf(unknowns));
      const operator = table.hit === "max" ? "maximum" : table.hit === "min" ? "minimum" : "sum";
      const node = context.node as Cell["node"]; // there is a row, so there is a result
      const values = cells.map((cell) => cell.value ?? false);
      const value = context.arithmetic.operate(operator, values, node);
      return hit(context, definite, aggregate(context, operator, value));
    }
  }
}

/**
 * One definite row decides; several must agree, else the text gives two answers. So must a row that may still match,
 * else what is learned later could turn the value.
 */
function agreed(context: TableContext): BodyResult {
  const { definite, open, resultOf, arithmetic } = context;
  const cells = definite.map(resultOf);
  const [first] = cells as [Cell, ...Cell[]]; // the caller saw a definite row
  const isSame = ({ value }: Cell) => value !== undefined && arithmetic.isEqual(value, first.value);
  if (cells.length > 1 && !cells.every(isSame))
    return unknown(context, [{ kind: "rule", name: context.name, path: context.path }]);
  if (!open.map(resultOf).every(isSame)) return unknown(context);
  return hit(context, definite, first);
}

/** No row decides for certain: the candidates may still agree. */
function fallBack(context: TableContext): BodyResult {
  const candidates = [...context.definite, ...context.open];
  if (candidates.length === 0) return nothing(context);
  return unknown(context);
}

function hit(context: TableContext, rows: readonly number[], result: Cell): BodyResult {
  const testsOf = (row: number) => context.truths[row]?.tests ?? [];
  const [only] = rows;
  const tests = rows.length === 1 && only !== undefined ? testsOf(only) : rows.flatMap(testsOf);
  const reads = readsOf([...readBehind(context), result]);
  return { cell: { ...result, reads, tests }, rows, isSilent: false };
}

function unknown(context: TableContext, missing?: readonly Missing[]): BodyResult {
  const tests = context.truths.flatMap((truth) => truth.tests);
  const lacking =
    missing ?? missingOf(context.open.map((index) => context.truths[index] as RowTruth));
  const node = context.node as Cell["node"];
  const cell = unknownCell(node, lacking, tests, readsOf(readBehind(context)));
  return { cell, rows: undefined, isSilent: false };
}

/** The tests of every row and the results that were looked at: what the answer rests on, as far as it reads anything. */
function readBehind({ truths, results }: TableContext): readonly Cell[] {
  const behind: Cell[] = [];
  for (const { tests } of truths)
    for (const test of tests) if (test.reads.size > 0) behind.push(test);
  for (const result of results.values()) if (result.reads.size > 0) behind.push(result);
  return behind;
}

function nothing(context: TableContext): BodyResult {
  const { cell } = unknown(context, [{ kind: "rule", name: context.name, path: context.path }]);
  return { cell, rows: [], isSilent: true };
}

/** Several rows as one value: an operation of its own, whose parts are the rows' results. */
function aggregate(
  context: TableContext,
  operator: "maximum" | "minimum" | "sum" | "count",
  value: Known | undefined,
): Cell {
  const parts = context.definite.map(context.resultOf);
  const { type, at } = context.node as Cell["node"]; // there is a row, so there is a result
  const args = parts.map(({ node }) => node);
  const node: Cell["node"] = { kind: "apply", operator, args, type, at };
  return value === undefined
    ? unknownCell(node, nothingMissing, parts)
    : knownCell(node, value, parts);
}
