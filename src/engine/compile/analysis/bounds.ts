/**
 * Between what a number certainly lies, whatever the household, by the declared ranges of its facts.
 *
 * In:       a node; the rules and facts declared.
 * Out:      a least and a most value, each absent where nothing is certain. Parameters have no bounds: their values change.
 * Ignores:  that one fact may stand in a formula twice, which only makes the bounds wider.
 */
import {
  add,
  compare,
  divide,
  multiply,
  negate,
  type Rational,
  roundToStep,
  subtract,
  zero,
} from "../../base/rational.ts";
import type { PlanBody, PlanNode } from "../../plan/plan.ts";
import type { Bounds, Declared } from "./leaves.ts";
import { orderedNumber } from "./node-key.ts";
import { birthOf } from "./small-world.ts";

type Apply = PlanNode & { readonly kind: "apply" };

const nothing: Bounds = {};
/** Nodes and names between the question and its answer. */
const deepest = 200;

export function boundsOf(node: PlanNode, declared: Declared, depth = 0): Bounds {
  if (depth > deepest || birthOf(node) !== undefined) return nothing;
  const of = (child: PlanNode) => boundsOf(child, declared, depth + 1);
  switch (node.kind) {
    case "literal": {
      const value = orderedNumber(node.value);
      return value === undefined ? nothing : { least: value, most: value };
    }
    case "fact": {
      const fact = declared.entities.get(node.entity)?.facts.get(node.name);
      if (fact === undefined || fact.type.kind !== "number") return nothing;
      return {
        ...limits(fact.min, fact.max),
        ...(fact.isInteger ? { step: { n: 1n, d: 1n } } : {}),
      };
    }
    case "rule":
      return node.part === "value" ? boundsOfRule(node.rule, declared, depth) : nothing;
    case "outer":
    case "variable":
      return of(node.body);
    case "each":
    case "for":
      return of(node.body);
    case "if":
      return hull([of(node.then), of(node.otherwise)]);
    case "get-or-else":
      return hull([of(node.value), of(node.otherwise)]);
    case "apply":
      return boundsOfOperation(node, node.args.map(of));
    default:
      return nothing;
  }
}

function boundsOfRule(key: string, declared: Declared, depth: number): Bounds {
  const known = declared.bounds.get(key);
  if (known !== undefined) return known;
  const found = freshBoundsOfRule(key, declared, depth);
  declared.bounds.set(key, found);
  return found;
}

function freshBoundsOfRule(key: string, declared: Declared, depth: number): Bounds {
  const rule = declared.rules.get(key);
  if (rule?.kind !== "derived" || rule.type.kind !== "number") return nothing;
  const { least, most } = boundsOfBody(rule.body, declared, depth + 1);
  const { round } = rule;
  const rounded = (value: Rational | undefined) =>
    value === undefined || round === undefined ? value : roundToStep(value, round.step, round.mode);
  return limits(rounded(least), rounded(most));
}

function boundsOfBody(body: PlanBody, declared: Declared, depth: number): Bounds {
  if (body.kind === "formula") return boundsOf(body.node, declared, depth);
  if (body.hit === "sum" || body.hit === "count") return nothing;
  return hull(body.rows.map(({ result }) => boundsOf(result, declared, depth)));
}

function boundsOfOperation(node: Apply, args: readonly Bounds[]): Bounds {
  const [a = nothing, b = nothing] = args;
  switch (node.operator) {
    case "add":
      return limits(both(a.least, b.least, add), both(a.most, b.most, add));
    case "subtract":
      return limits(both(a.least, b.most, subtract), both(a.most, b.least, subtract));
    case "negate":
      return limits(a.most && negate(a.most), a.least && negate(a.least));
    case "multiply":
      return product(a, b);
    case "divide":
      return quotient(a, b);
    case "count":
      return { least: zero, step: { n: 1n, d: 1n } };
    case "sum":
      return isAtLeastZero(a) ? { least: zero } : nothing;
    case "absolute":
      return { least: zero };
    case "minimum":
    case "maximum":
      return isList(node) ? limits(a.least, a.most) : extremes(node.operator, args);
    default:
      return nothing;
  }
}

function isList(node: Apply): boolean {
  return node.args[0]?.type.kind === "list";
}

function isAtLeastZero({ least }: Bounds): boolean {
  return least !== undefined && compare(least, zero) >= 0;
}

/** Signs that are not known leave a product without bounds. */
function product(a: Bounds, b: Bounds): Bounds {
  if (!isAtLeastZero(a) || !isAtLeastZero(b)) return nothing;
  return limits(both(a.least, b.least, multiply), both(a.most, b.most, multiply));
}

/** A divisor that may be near zero leaves a quotient without an upper bound. */
function quotient(a: Bounds, b: Bounds): Bounds {
  if (!isAtLeastZero(a) || !isAtLeastZero(b)) return nothing;
  const isApart = b.least !== undefined && compare(b.least, zero) > 0;
  const least = b.most !== undefined && a.least !== undefined && compare(b.most, zero) > 0;
  return limits(
    least ? both(a.least, b.most, divide) : zero,
    isApart ? both(a.most, b.least, divide) : undefined,
  );
}

function extremes(operator: "minimum" | "maximum", args: readonly Bounds[]): Bounds {
  const [leasts, mosts] = [args.map(({ least }) => least), args.map(({ most }) => most)];
  return operator === "maximum"
    ? limits(greatest(leasts, "known"), greatest(mosts, "all"))
    : limits(smallest(leasts, "all"), smallest(mosts, "known"));
}

function hull(parts: readonly Bounds[]): Bounds {
  return limits(
    smallest(
      parts.map(({ least }) => least),
      "all",
    ),
    greatest(
      parts.map(({ most }) => most),
      "all",
    ),
  );
}

/** `all`: none unless every one is known. */
function greatest(values: readonly (Rational | undefined)[], which: "all" | "known") {
  const known = values.filter((value) => value !== undefined);
  if (known.length === 0 || (which === "all" && known.length < values.length)) return undefined;
  return known.reduce((best, value) => (compare(value, best) > 0 ? value : best));
}

function smallest(values: readonly (Rational | undefined)[], which: "all" | "known") {
  const turned = values.map((value) => value && negate(value));
  const found = greatest(turned, which);
  return found && negate(found);
}

function both(
  a: Rational | undefined,
  b: Rational | undefined,
  operation: (a: Rational, b: Rational) => Rational,
): Rational | undefined {
  return a === undefined || b === undefined ? undefined : operation(a, b);
}

function limits(least: Rational | undefined, most: Rational | undefined): Bounds {
  return { ...(least === undefined ? {} : { least }), ...(most === undefined ? {} : { most }) };
}
