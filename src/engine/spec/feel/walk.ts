/**
 * Going over the tree of a formula.
 *
 * In:       an expression.
 * Out:      its children, or every node of it in the order of the text.
 * Ignores:  what names mean. Nothing here recurses, so depth is no concern.
 */
import type { CellTest, Expression, UnaryTest } from "./syntax.ts";

/** The expressions directly inside one, in the order of the text. */
export function childrenOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case "path":
    case "negate":
      return [expression.of];
    case "filter":
      return [expression.of, expression.predicate];
    case "call":
      return expression.args;
    case "binary":
      return [expression.left, expression.right];
    case "between":
      return [expression.value, expression.low, expression.high];
    case "in":
      return [expression.value, ...expression.tests.flatMap(expressionsOfTest)];
    case "if":
      return [expression.condition, expression.then, expression.otherwise];
    case "quantified":
      return [expression.over, expression.satisfies];
    case "for":
      return [expression.over, expression.body];
    default:
      return [];
  }
}

/** The expressions of one test: both ends of a range, or what is compared with. */
export function expressionsOfTest(test: UnaryTest): readonly Expression[] {
  return test.kind === "range" ? [test.low, test.high] : [test.right];
}

/** The expressions of one cell. */
export function expressionsOfCell(cell: CellTest): readonly Expression[] {
  return cell.kind === "anything" ? [] : cell.tests.flatMap(expressionsOfTest);
}

/** Visit an expression and everything inside it, parents first, left to right; the root has no parent. */
export function walkExpression(
  root: Expression,
  visit: (expression: Expression, parent: Expression | undefined) => void,
): void {
  const waiting: { expression: Expression; parent: Expression | undefined }[] = [
    { expression: root, parent: undefined },
  ];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    visit(next.expression, next.parent);
    const children = childrenOf(next.expression);
    for (let i = children.length - 1; i >= 0; i--) {
      const child = children[i];
      if (child !== undefined) waiting.push({ expression: child, parent: next.expression });
    }
  }
}

/** Whether the parser had to recover somewhere inside; such a tree is never compiled. */
export function hasError(root: Expression): boolean {
  let found = false;
  walkExpression(root, (expression) => {
    found ||= expression.kind === "error";
  });
  return found;
}
