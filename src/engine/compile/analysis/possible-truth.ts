/**
 * Whether a yes-or-no can be both, as far as the declared ranges and options say.
 *
 * In:       a node that is a truth value; what is declared.
 * Out:      true or false where no facts within their ranges make it the other; undefined where they may.
 * Ignores:  whatever is worked out behind a name but for its bounds, so that `undefined` says little and the rest is
 *           certain; facts that no case states.
 */
import { compare } from "../../base/rational.ts";
import type { PlanNode } from "../../plan/plan.ts";
import { boundsOf } from "./bounds.ts";
import type { Bounds, Declared } from "./leaves.ts";
import { nodeKey, orderedNumber } from "./node-key.ts";
import { numberCandidates } from "./number-candidates.ts";
import { type Assignment, search, type Variable } from "./search.ts";
import { isOrdered } from "./small-world.ts";
import {
  comparisons,
  type ExactNumber,
  exact,
  holdsInOrder,
  joined,
  type Told,
  type Value,
} from "./told.ts";

type Apply = PlanNode & { readonly kind: "apply" };
type Logic =
  | { readonly kind: "constant"; readonly value: boolean }
  | { readonly kind: "joined"; readonly decisive: boolean; readonly parts: readonly Logic[] }
  | { readonly kind: "not"; readonly of: Logic }
  /** A truth value of its own. */
  | { readonly kind: "free"; readonly key: string }
  /** Beside a figure: `key` is the variable. */
  | {
      readonly kind: "beside-figure";
      readonly key: string;
      readonly operator: string;
      readonly figure: ExactNumber;
    }
  /** Beside something else in an order: `key` says which is the greater. */
  | {
      readonly kind: "beside-end";
      readonly key: string;
      readonly operator: string;
      readonly turned: boolean;
    }
  /** Words and truth values, equal or not. */
  | {
      readonly kind: "same";
      readonly sides: readonly (string | { readonly value: Value })[];
      readonly isSame: boolean;
    };

interface Reading {
  readonly declared: Declared;
  readonly variables: Map<string, { readonly node: PlanNode; readonly figures: Figure[] }>;
  readonly orders: Map<string, readonly (-1 | 0 | 1)[]>;
  readonly texts: Set<string>;
}
type Figure = NonNullable<ReturnType<typeof orderedNumber>>;

/** What one question may take, in comparisons; beyond it nothing is said. */
const comparisonBudget = 60_000;

export function onlyTruth(node: PlanNode, declared: Declared): boolean | undefined {
  const reading: Reading = { declared, variables: new Map(), orders: new Map(), texts: new Set() };
  const logic = logicOf(node, reading);
  if (reading.variables.size === 0 && reading.orders.size === 0) return undefined;
  const variables = variablesOf(reading);
  const budget = Math.min(2000, Math.ceil(comparisonBudget / sizeOf(logic)));
  if (variables.some(({ candidates }) => candidates.length === 0)) return undefined;
  for (const value of [true, false]) {
    const found = search<Value | number>(
      variables,
      (assigned) => {
        const truth = truthOf(logic, assigned);
        return truth === undefined ? "open" : truth === value ? "no" : "yes";
      },
      budget,
    );
    if (found.kind === "none") return value;
  }
  return undefined;
}

function sizeOf(logic: Logic): number {
  if (logic.kind === "not") return sizeOf(logic.of);
  if (logic.kind !== "joined") return 1;
  return logic.parts.reduce((size, part) => size + sizeOf(part), 0);
}

function logicOf(node: PlanNode, reading: Reading): Logic {
  if (node.kind === "literal") return { kind: "constant", value: node.value === true };
  if (node.kind === "apply") {
    const { operator, args } = node;
    const hasList = args.some(({ type }) => type.kind === "list" || type.kind === "instances");
    const parts = () => args.map((arg) => logicOf(arg, reading));
    if (!hasList && operator === "and") return { kind: "joined", decisive: false, parts: parts() };
    if (!hasList && operator === "or") return { kind: "joined", decisive: true, parts: parts() };
    const [first] = args;
    if (operator === "not" && first !== undefined)
      return { kind: "not", of: logicOf(first, reading) };
    if (comparisons.has(operator)) return comparisonOf(node, reading);
  }
  return { kind: "free", key: variable(node, reading) };
}

function comparisonOf(node: Apply, reading: Reading): Logic {
  const [a, b] = node.args as readonly [PlanNode, PlanNode]; // comparisons have two sides
  const { operator } = node;
  if (!isOrdered(a)) {
    const isText = a.type.kind === "string" && a.kind !== "literal" && b.kind !== "literal";
    if (isText) return { kind: "free", key: variable(node, reading) };
    const side = (of: PlanNode) => {
      if (of.kind !== "literal") return variable(of, reading);
      if (typeof of.value === "string") reading.texts.add(of.value);
      return { value: of.value as Value }; // words and truth values
    };
    return { kind: "same", sides: [side(a), side(b)], isSame: operator === "equal" };
  }
  const [left, right] = [a, b].map(figureOf);
  if (right !== undefined) return besideFigure(a, operator, right, reading);
  if (left !== undefined) return besideFigure(b, turned[operator] ?? operator, left, reading);
  return besideEnd(a, b, operator, reading);
}

const turned: Readonly<Record<string, string>> = {
  less: "greater",
  greater: "less",
  "less-or-equal": "greater-or-equal",
  "greater-or-equal": "less-or-equal",
};

function figureOf(node: PlanNode): Figure | undefined {
  return node.kind === "literal" ? orderedNumber(node.value) : undefined;
}

function besideFigure(node: PlanNode, operator: string, value: Figure, reading: Reading): Logic {
  const key = variable(node, reading);
  reading.variables.get(key)?.figures.push(value);
  return { kind: "beside-figure", key, operator, figure: exact(value) };
}

function besideEnd(a: PlanNode, b: PlanNode, operator: string, reading: Reading): Logic {
  const [one, other] = [nodeKey(a), nodeKey(b)];
  if (one === other) {
    reading.orders.set(`order ${one}`, [0]);
    return { kind: "constant", value: holdsInOrder(operator, 0) };
  }
  const isTurned = one > other;
  const key = `order ${isTurned ? other : one} ${isTurned ? one : other}`;
  const [low, high] = [a, b].map((side) => boundsOf(side, reading.declared));
  const orders = ([-1, 0, 1] as const).filter((order) => isPossible(order, low, high));
  reading.orders.set(key, isTurned ? orders.map((order) => (order * -1) as -1 | 0 | 1) : orders);
  return { kind: "beside-end", key, operator, turned: isTurned };
}

/** Whether one value can be below, equal to or above another, by their bounds. */
function isPossible(order: -1 | 0 | 1, a: Bounds = {}, b: Bounds = {}): boolean {
  const reach = (low: Figure | undefined, high: Figure | undefined) =>
    low === undefined || high === undefined ? 1 : compare(high, low);
  const below = reach(a.least, b.most);
  const above = reach(b.least, a.most);
  if (order === 0) return below >= 0 && above >= 0;
  return order < 0 ? below > 0 : above > 0;
}

function variable(node: PlanNode, { variables }: Reading): string {
  const key = nodeKey(node);
  if (!variables.has(key)) variables.set(key, { node, figures: [] });
  return key;
}

function variablesOf(reading: Reading): readonly Variable<Value | number>[] {
  const own = [...reading.variables].map(([key, { node, figures }]) => ({
    key,
    candidates: candidatesOf(node, figures, reading),
  }));
  return [...own, ...[...reading.orders].map(([key, candidates]) => ({ key, candidates }))];
}

/** Text may be another than any that a rule names. */
function candidatesOf(
  node: PlanNode,
  figures: readonly Figure[],
  { declared, texts }: Reading,
): readonly Value[] {
  if (node.type.kind === "boolean") return [true, false];
  if (node.type.kind === "enum") return node.type.options;
  if (node.type.kind === "string") return [...texts, "…"];
  return numberCandidates(figures, boundsOf(node, declared)).map(exact);
}

function truthOf(logic: Logic, assigned: Assignment<Value | number>): boolean | undefined {
  switch (logic.kind) {
    case "constant":
      return logic.value;
    case "joined": {
      const parts: readonly Told[] = logic.parts.map((part) => truthOf(part, assigned));
      return joined(parts, logic.decisive) as boolean | undefined; // truth values alone went in
    }
    case "not": {
      const of = truthOf(logic.of, assigned);
      return of === undefined ? undefined : !of;
    }
    case "free":
      return assigned.get(logic.key) as boolean | undefined; // candidates of a truth value
    case "beside-figure": {
      const value = assigned.get(logic.key);
      if (typeof value !== "object" || value.kind !== "exact") return undefined;
      return holdsInOrder(logic.operator, compare(value.value, logic.figure.value));
    }
    case "beside-end": {
      const order = assigned.get(logic.key);
      if (typeof order !== "number") return undefined;
      return holdsInOrder(logic.operator, logic.turned ? -order : order);
    }
    case "same": {
      const [a, b] = logic.sides.map((side) =>
        typeof side === "string" ? assigned.get(side) : side.value,
      );
      return a === undefined || b === undefined ? undefined : (a === b) === logic.isSame;
    }
  }
}
