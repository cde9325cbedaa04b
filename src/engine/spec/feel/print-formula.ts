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
  /** `needed`: as people write; `all`: around every operation, so that the shape of the tree shows. */
  readonly brackets: "needed" | "all";
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
    return isOpen ? `(${inside(child)})` : inside(child);
  };
  return printWith(expression, inside, least);
}

/** Print a cell of a table. */
export function printCell(cell: CellTest, options?: PrintOptions): string {
  if (cell.kind === "anything") return "-";
  const tests = cell.tests.map((test) => printTest(test, (one) => printFormula(one, options)));
  return cell.kind === "none-of" ? `not(${tests.join(", ")})` : tests.join(", ");
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

function quoted(text: string): string {
  return JSON.stringify(text).replace(/\\[bf]/g, (found) =>
    found === "\\b" ? "\\u0008" : "\\u000c",
  );
}
