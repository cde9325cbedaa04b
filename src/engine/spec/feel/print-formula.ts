/**
 * Print the tree of a formula as a formula.
 *
 * In:       an expression, or a cell.
 * Out:      one line of text that parses to the same tree.
 * Ignores:  the author's spaces and brackets. An `error` node prints as `?`, which no formula may hold.
 */
import { isComparison, power } from "./operators.ts";
import type { BinaryOperator, CellTest, Expression, UnaryTest } from "./syntax.ts";

export interface PrintOptions {
  /**
   * `needed`: where the tree would be another without; `clear`: and where people would have to count, around `and`
   * inside `or` and around an `if` before `then` or `else`; `all`: around every operation, so that the shape of the tree
   * shows.
   */
  readonly brackets: "needed" | "clear" | "all";
}

type Print = (expression: Expression) => string;

/** Binds tighter than every operator: a literal, a name, a call. */
const tightest = 9;
const unary = 8;
/** Reaches as far as it can, so that it stands in brackets wherever something may follow. */
const loosest = 0;

/** Print an expression; brackets stand where they are needed, unless all are asked for. */
export function printFormula(
  expression: Expression,
  options: PrintOptions = { brackets: "needed" },
): string {
  const inside: Print = (child) => printFormula(child, options);
  const least = (child: Expression, strength: number): string => {
    const strengthOf = strengthOfExpression(child);
    const isOpen = options.brackets === "all" ? strengthOf < tightest : strengthOf < strength;
    const isClearer = options.brackets === "clear" && isHardToSee(child, expression);
    return isOpen || isClearer ? `(${inside(child)})` : inside(child);
  };
  if (options.brackets === "clear" && expression.kind === "in") {
    const [only, ...others] = expression.tests;
    // `in [1..2]` needs no round brackets around the square ones.
    if (only?.kind === "range" && others.length === 0) {
      const print: Print = (child) => least(child, power.add);
      return `${print(expression.value)} in ${printTest(only, print)}`;
    }
  }
  return printWith(expression, inside, least);
}

/** Whether the tree is right without brackets, and yet a reader could take it for another. */
function isHardToSee(child: Expression, parent: Expression): boolean {
  if (parent.kind === "if") return child.kind === "if" && child !== parent.otherwise;
  const isOr = parent.kind === "binary" && parent.operator === "or";
  return isOr && child.kind === "binary" && child.operator === "and";
}

/** Print a cell of a table. */
export function printCell(cell: CellTest, options?: PrintOptions): string {
  if (cell.kind === "anything") return "-";
  const print: Print = (one) => {
    const text = printFormula(one, options);
    return strengthOfExpression(one) < power.add ? `(${text})` : text;
  };
  const tests = cell.tests.map((test) => printTest(test, print));
  if (cell.kind === "none-of") return `not(${tests.join(", ")})`;
  // At the head of a cell `not(…)` would turn all of its tests round.
  const [first = "", ...others] = tests;
  return [first.startsWith("not(") ? `(${first})` : first, ...others].join(", ");
}

function strengthOfExpression(expression: Expression): number {
  switch (expression.kind) {
    case "binary":
      return strengthOfOperator(expression.operator);
    case "between":
    case "in":
      return power.compare;
    case "negate":
      return unary;
    case "if":
    case "quantified":
    case "for":
      return loosest;
    default:
      return tightest;
  }
}

function strengthOfOperator(operator: BinaryOperator): number {
  if (isComparison(operator)) return power.compare;
  if (operator === "or") return power.or;
  if (operator === "and") return power.and;
  if (operator === "**") return power.raise;
  return operator === "+" || operator === "-" ? power.add : power.multiply;
}

function printWith(
  expression: Expression,
  inside: Print,
  least: (child: Expression, strength: number) => string,
): string {
  switch (expression.kind) {
    case "number":
      return expression.text;
    case "string":
      return quoted(expression.value);
    case "boolean":
      return `${expression.value}`;
    case "null":
      return "null";
    case "at-literal":
      return `@${quoted(expression.text)}`;
    case "name":
      return expression.name;
    case "path":
      return `${least(expression.of, tightest)}.${expression.name}`;
    case "filter":
      return `${least(expression.of, tightest)}[${inside(expression.predicate)}]`;
    case "call":
      return `${expression.callee}(${expression.args.map(inside).join(", ")})`;
    case "negate":
      return `-${least(expression.of, tightest)}`;
    case "binary": {
      const strength = strengthOfOperator(expression.operator);
      // Comparisons and powers do not associate, so their left side needs brackets too.
      const isAlone = strength === power.compare || strength === power.raise;
      const left = least(expression.left, isAlone ? strength + 1 : strength);
      return `${left} ${expression.operator} ${least(expression.right, strength + 1)}`;
    }
    case "between": {
      const [value, low, high] = [expression.value, expression.low, expression.high].map((child) =>
        least(child, power.add),
      );
      return `${value} between ${low} and ${high}`;
    }
    case "in": {
      const tests = expression.tests.map((test) =>
        printTest(test, (child) => least(child, power.add)),
      );
      return `${least(expression.value, power.add)} in (${tests.join(", ")})`;
    }
    case "if": {
      const [condition, then, otherwise] = [
        expression.condition,
        expression.then,
        expression.otherwise,
      ].map((child) => least(child, loosest));
      return `if ${condition} then ${then} else ${otherwise}`;
    }
    case "quantified": {
      const { quantifier, variable, over, satisfies } = expression;
      return `${quantifier} ${variable} in ${least(over, loosest)} satisfies ${least(satisfies, loosest)}`;
    }
    case "for": {
      const { variable, over, body } = expression;
      return `for ${variable} in ${least(over, loosest)} return ${least(body, loosest)}`;
    }
    case "error":
      return "?";
  }
}

function printTest(test: UnaryTest, print: Print): string {
  if (test.kind === "compare") {
    // `null` is tested with its sign; any other value needs none.
    const isPlain = test.operator === "=" && test.right.kind !== "null";
    return isPlain ? print(test.right) : `${test.operator} ${print(test.right)}`;
  }
  const [open, close] = [test.lowClosed ? "[" : "(", test.highClosed ? "]" : ")"];
  return `${open}${print(test.low)}..${print(test.high)}${close}`;
}

/** As JSON writes it, but for two escapes that formulas lack; each is taken whole, so that a `b` behind `\\\\` stays. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(/\\./g, (found) =>
    found === "\\b" ? "\\u0008" : found === "\\f" ? "\\u000c" : found,
  );
}
