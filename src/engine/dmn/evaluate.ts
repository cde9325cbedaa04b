/**
 * The value of a formula as the standard gives it: every mistake is null, nothing throws.
 *
 * In:   a syntax tree and the names that it can see.
 * Out:  one value.
 */
import { arithmetic, negated } from "./arithmetic.ts";
import { conjunction, disjunction, isEqual, maybeOrder } from "./compare-values.ts";
import { filtered } from "./evaluate-filter.ts";
import { evaluateLoop, evaluateQuantified } from "./evaluate-loop.ts";
import { valueFromAtLiteral } from "./literals.ts";
import { propertyOf } from "./properties.ts";
import { isBetween, isIn } from "./ranges.ts";
import { type Scope, scopeWith } from "./scope.ts";
import type {
  Comparison,
  ContextEntry,
  Expression,
  GivenArguments,
  Test,
  TypedParameter,
} from "./syntax.ts";
import { asType, maybeIsOf } from "./types.ts";
import {
  type Arguments,
  context,
  list,
  nothing,
  type Of,
  truth,
  truthOf,
  type Value,
} from "./value.ts";

/** Functions that call themselves go no deeper. */
const deepestCall = 200;

type Kind = Expression["kind"];
type Node<K extends Kind> = Extract<Expression, { readonly kind: K }>;
type Evaluators = { readonly [K in Kind]: (node: Node<K>, scope: Scope) => Value };

export function evaluate(expression: Expression, scope: Scope): Value {
  // Each entry of the record takes the nodes of its own kind; the compiler cannot see that the two go together.
  const evaluator = evaluators[expression.kind] as (node: Expression, scope: Scope) => Value;
  return evaluator(expression, scope);
}

/** Whether a value passes one of these tests; undefined where that cannot be said. */
export function passes(value: Value, tests: readonly Test[], scope: Scope): boolean | undefined {
  const inside = scopeWith(scope, new Map([["?", value]]));
  return disjunction(tests.map((test) => passesTest(value, test, inside)));
}

const evaluators: Evaluators = {
  number: (node) => node,
  string: (node) => node,
  boolean: (node) => node,
  null: () => nothing,
  "at-literal": ({ text }) => valueFromAtLiteral(text),
  name: ({ name }, scope) => scope.find(name) ?? nothing,
  path: (node, scope) => propertyOf(evaluate(node.of, scope), node.name),
  filter: (node, scope) =>
    filtered(evaluate(node.of, scope), scope, (inside) => evaluate(node.by, inside)),
  call: evaluateCall,
  negate: (node, scope) => negated(evaluate(node.of, scope)),
  arithmetic: (node, scope) =>
    arithmetic[node.operator](evaluate(node.left, scope), evaluate(node.right, scope)),
  comparison: (node, scope) =>
    truth(compared(evaluate(node.left, scope), node.operator, evaluate(node.right, scope))),
  and: (node, scope) =>
    truth(conjunction([node.left, node.right].map((side) => truthOf(evaluate(side, scope))))),
  or: (node, scope) =>
    truth(disjunction([node.left, node.right].map((side) => truthOf(evaluate(side, scope))))),
  between: ({ value, low, high }, scope) =>
    truth(isBetween(evaluate(value, scope), evaluate(low, scope), evaluate(high, scope))),
  in: (node, scope) => truth(passes(evaluate(node.value, scope), node.tests, scope)),
  instance: (node, scope) => truth(node.type && maybeIsOf(evaluate(node.of, scope), node.type)),
  if: (node, scope) => {
    const isMet = truthOf(evaluate(node.condition, scope)) === true;
    return evaluate(isMet ? node.then : node.otherwise, scope);
  },
  for: (node, scope) => evaluateLoop(node, scope, evaluate),
  some: (node, scope) => evaluateQuantified(node, scope, evaluate),
  every: (node, scope) => evaluateQuantified(node, scope, evaluate),
  list: (node, scope) => list(node.items.map((item) => evaluate(item, scope))),
  context: evaluateContext,
  range: evaluateRange,
  function: evaluateFunction,
};

function compared(a: Value, operator: Comparison, b: Value): boolean | undefined {
  if (operator === "=") return isEqual(a, b);
  if (operator === "!=") return opposite(isEqual(a, b));
  const order = maybeOrder(a, b);
  if (order === undefined) return undefined;
  if (operator === "<") return order < 0;
  if (operator === "<=") return order <= 0;
  return operator === ">" ? order > 0 : order >= 0;
}

function opposite(value: boolean | undefined): boolean | undefined {
  return value === undefined ? undefined : !value;
}

function passesTest(value: Value, test: Test, scope: Scope): boolean | undefined {
  switch (test.kind) {
    case "passes":
      return true;
    case "fails":
      return opposite(disjunction(test.tests.map((one) => passesTest(value, one, scope))));
    case "compares":
      return compared(value, test.operator, evaluate(test.operand, scope));
    case "matches": {
      const tested = evaluate(test.expression, scope);
      if (test.namesInput && tested.kind === "boolean") return tested.value;
      // A truth value that is not compared with one is a condition of its own.
      if (tested.kind === "boolean" && value.kind !== "boolean" && value.kind !== "list")
        return value.kind === "null" ? false : tested.value;
      return isIn(value, tested);
    }
  }
}

/** Each entry sees those before it. */
function evaluateContext({ entries }: Node<"context">, scope: Scope): Value {
  const found = new Map<string, Value>();
  const inside = scopeWith(scope, found);
  for (const { key, value } of entries) found.set(key, evaluate(value, inside));
  return context(found);
}

function evaluateRange(node: Node<"range">, scope: Scope): Value {
  const start = node.start && evaluate(node.start, scope);
  const end = node.end && evaluate(node.end, scope);
  const kinds = new Set([start?.kind, end?.kind].filter((kind) => kind && kind !== "null"));
  if (kinds.size > 1) return nothing;
  return {
    kind: "range",
    start,
    end,
    isStartIncluded: node.isStartIncluded,
    isEndIncluded: node.isEndIncluded,
  };
}

function evaluateCall({ callee, args }: Node<"call">, scope: Scope): Value {
  const called = evaluate(callee, scope);
  return called.kind === "function" ? called.call(evaluateArguments(args, scope)) : nothing;
}

function evaluateArguments(args: GivenArguments, scope: Scope): Arguments {
  if (args.kind === "positional")
    return { kind: "positional", values: args.values.map((one) => evaluate(one, scope)) };
  const pair = ({ key, value }: ContextEntry) => [key, evaluate(value, scope)] as const;
  return { kind: "named", values: new Map(args.values.map(pair)) };
}

/** A function keeps what it saw where it was written. One in another language is never run. */
function evaluateFunction({ parameters, body }: Node<"function">, scope: Scope): Of<"function"> {
  let depth = 0;
  const call = (args: Arguments): Value => {
    const given = body === undefined ? undefined : bound(parameters, args);
    if (body === undefined || given === undefined || depth >= deepestCall) return nothing;
    depth += 1;
    const result = evaluate(body, scopeWith(scope, given));
    depth -= 1;
    return result;
  };
  return { kind: "function", arity: parameters.length, call };
}

/** Arguments by the parameters' names, as their types; undefined where there are too many or too few. */
function bound(
  parameters: readonly TypedParameter[],
  args: Arguments,
): ReadonlyMap<string, Value> | undefined {
  const size = args.kind === "named" ? args.values.size : args.values.length;
  if (size !== parameters.length) return undefined;
  const found = new Map<string, Value>();
  for (const [index, { name, type }] of parameters.entries()) {
    const value = args.kind === "named" ? args.values.get(name) : args.values[index];
    if (value === undefined) return undefined;
    const typed = asType(value, type);
    // A value that its parameter cannot take makes the whole call null.
    if (typed.kind === "null" && value.kind !== "null") return undefined;
    found.set(name, typed);
  }
  return found;
}
