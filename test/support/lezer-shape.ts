/**
 * The shape of a formula as lezer-feel reads it, and the same shape of our own trees, so that the two can be compared.
 *
 * In:       the text of a formula, or a tree.
 * Out:      nested lists that begin with the kind of the node; brackets that only group leave no mark.
 * Throws:   an error with the text, where lezer-feel reports a fault or gives a node that no formula of ours has.
 * Ignores:  spans.
 */
import { parser, trackVariables, VariableContext } from "lezer-feel";
import type { Expression, UnaryTest } from "../../src/engine/spec/feel/syntax.ts";
import { spacedBuiltIns } from "../../src/engine/spec/feel/words.ts";

type SyntaxNode = ReturnType<typeof parser.parse>["topNode"];

export type Shape = readonly [string, ...(string | Shape)[]];

/** Built-ins with spaces, as names that are known: `or`, `and` and `else` in them would cut them otherwise. */
const context = VariableContext.of(Object.fromEntries(spacedBuiltIns.map((name) => [name, true])));
const lezer = parser.configure({ top: "Expression", contextTracker: trackVariables(context) });

/** The shape that lezer-feel gives a formula. */
export function lezerShape(text: string): Shape {
  const { topNode } = lezer.parse(text);
  const [root] = childrenOf(topNode);
  if (root === undefined) throw new Error(`lezer-feel reads nothing in ${text}`);
  return new LezerReader(text).shapeOf(root);
}

/** The shape of a tree of ours. */
export function ownShape(tree: Expression): Shape {
  switch (tree.kind) {
    case "number":
      return ["number", tree.text];
    case "string":
      return ["string", tree.value];
    case "boolean":
      return ["boolean", `${tree.value}`];
    case "at-literal":
      return ["at", tree.text];
    case "name":
      return ["name", tree.name];
    case "path":
      return ["path", ownShape(tree.of), tree.name];
    case "filter":
      return ["filter", ownShape(tree.of), ownShape(tree.predicate)];
    case "call":
      return ["call", tree.callee, ...tree.args.map(ownShape)];
    case "negate":
      return ["negate", ownShape(tree.of)];
    case "binary":
      return [tree.operator, ownShape(tree.left), ownShape(tree.right)];
    case "between":
      return ["between", ownShape(tree.value), ownShape(tree.low), ownShape(tree.high)];
    case "in":
      return ["in", ownShape(tree.value), ...tree.tests.map(ownTestShape)];
    case "if":
      return ["if", ownShape(tree.condition), ownShape(tree.then), ownShape(tree.otherwise)];
    case "quantified":
      return [tree.quantifier, tree.variable, ownShape(tree.over), ownShape(tree.satisfies)];
    case "for":
      return ["for", tree.variable, ownShape(tree.over), ownShape(tree.body)];
    default:
      return [tree.kind];
  }
}

function ownTestShape(test: UnaryTest): Shape {
  if (test.kind === "range") {
    const ends = `${test.lowClosed ? "[" : "("}${test.highClosed ? "]" : ")"}`;
    return ["range", ends, ownShape(test.low), ownShape(test.high)];
  }
  const right = ownShape(test.right);
  // A value alone is tested by `=`, and is printed without it.
  return test.operator === "=" && test.right.kind !== "null"
    ? right
    : ["test", test.operator, right];
}

/** Reads the nodes of lezer-feel over one text. */
class LezerReader {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  shapeOf(node: SyntaxNode): Shape {
    const parts = childrenOf(node);
    const values = parts.filter(({ name }) => !signs.has(name) && !keywords.has(name));
    const shapes = () => values.map((part) => this.shapeOf(part));
    switch (node.name) {
      case "ParenthesizedExpression":
      case "PositiveUnaryTest":
      case "IterationContext":
        return this.#only(node, values);
      case "SimplePositiveUnaryTest":
        return this.#test(node, parts);
      case "Interval":
        return ["range", this.#ends(parts), ...shapes()];
      case "Disjunction":
        return ["or", ...shapes()];
      case "Conjunction":
        return ["and", ...shapes()];
      case "Comparison":
        return this.#comparison(parts);
      case "ArithmeticExpression":
        return this.#arithmetic(parts);
      case "IfExpression":
        return ["if", ...shapes()];
      case "QuantifiedExpression":
        return [parts[0]?.name ?? "", ...this.#loop(values)];
      case "ForExpression":
        return ["for", ...this.#loop(values)];
      case "PathExpression":
        return ["path", ...this.#pathParts(values)];
      case "FilterExpression":
        return ["filter", ...shapes()];
      default:
        return this.#literalOrCall(node, parts);
    }
  }

  #literalOrCall(node: SyntaxNode, parts: readonly SyntaxNode[]): Shape {
    const written = this.#written(node);
    switch (node.name) {
      case "NumericLiteral":
        return written.startsWith("-")
          ? ["negate", ["number", written.slice(1)]]
          : ["number", written];
      case "StringLiteral":
        return ["string", JSON.parse(written)];
      case "BooleanLiteral":
        return ["boolean", written];
      case "null":
        return ["null"];
      case "VariableName":
        return ["name", written.replace(/\s+/g, " ")];
      case "DateTimeLiteral":
        return this.#dateTime(node, parts);
      case "FunctionInvocation":
        return this.#call(parts);
      default:
        return this.#refuse(node);
    }
  }

  /** `@"…"`, or a call of `date`, `duration` and their like, which lezer-feel takes for a literal too. */
  #dateTime(node: SyntaxNode, parts: readonly SyntaxNode[]): Shape {
    const [first] = parts;
    if (first?.name === "DateTimeConstructor") return this.#call(parts);
    if (first?.name !== "AtLiteral") return this.#refuse(node);
    return ["at", JSON.parse(this.#written(first).slice(1))];
  }

  #call(parts: readonly SyntaxNode[]): Shape {
    const [callee, ...rest] = parts;
    const list = rest.find(({ name }) => name === "PositionalParameters");
    const args = list === undefined ? [] : childrenOf(list).map((part) => this.shapeOf(part));
    return ["call", callee === undefined ? "" : this.#written(callee), ...args];
  }

  /** A value, then a sign and a value, `between … and …`, or `in` with one test or several. */
  #comparison(parts: readonly SyntaxNode[]): Shape {
    const [value, sign, ...rest] = parts;
    if (value === undefined || sign === undefined) return ["nothing"];
    const left = this.shapeOf(value);
    const tests = rest.flatMap((part) =>
      part.name === "PositiveUnaryTests" ? childrenOf(part) : signs.has(part.name) ? [] : [part],
    );
    if (sign.name === "in") return ["in", left, ...tests.map((test) => this.shapeOf(test))];
    const values = rest.filter(({ name }) => name !== "and").map((part) => this.shapeOf(part));
    const kind = sign.name === "between" ? "between" : this.#written(sign);
    return [kind, left, ...values];
  }

  #arithmetic(parts: readonly SyntaxNode[]): Shape {
    const [first, second, third] = parts;
    if (first?.name === "ArithOp" && second !== undefined) return ["negate", this.shapeOf(second)];
    if (first === undefined || second === undefined || third === undefined) return ["nothing"];
    return [this.#written(second), this.shapeOf(first), this.shapeOf(third)];
  }

  #test(node: SyntaxNode, parts: readonly SyntaxNode[]): Shape {
    const [sign, value] = parts;
    if (sign?.name !== "CompareOp" || value === undefined) return this.#only(node, parts);
    return ["test", this.#written(sign), this.shapeOf(value)];
  }

  #ends(parts: readonly SyntaxNode[]): string {
    const [first, last] = [parts[0], parts.at(-1)];
    return first === undefined || last === undefined
      ? ""
      : this.#written(first) + this.#written(last);
  }

  /** The one loop of a quantifier or of `for`: its name, what it goes over, and what stands behind it. */
  #loop(values: readonly SyntaxNode[]): readonly (string | Shape)[] {
    const [list, body] = values;
    const loops = list === undefined ? [] : childrenOf(list);
    const [loop] = loops;
    const [name, over] =
      loop === undefined ? [] : childrenOf(loop).filter((part) => part.name !== "in");
    if (loops.length !== 1 || name === undefined || over === undefined || body === undefined)
      return [["nothing"]];
    return [this.#written(name), this.shapeOf(over), this.shapeOf(body)];
  }

  #pathParts(values: readonly SyntaxNode[]): readonly (string | Shape)[] {
    const [of, name] = values;
    if (of === undefined || name === undefined) return [["nothing"]];
    return [this.shapeOf(of), this.#written(name)];
  }

  #only(node: SyntaxNode, values: readonly SyntaxNode[]): Shape {
    const [only, ...more] = values;
    return only === undefined || more.length > 0 ? this.#refuse(node) : this.shapeOf(only);
  }

  #written(node: SyntaxNode): string {
    return this.#text.slice(node.from, node.to);
  }

  #refuse(node: SyntaxNode): never {
    throw new Error(`lezer-feel reads "${this.#written(node)}" as ${node.name} in ${this.#text}`);
  }
}

const signs: ReadonlySet<string> = new Set(["(", ")", "[", "]", "..", "."]);
const keywords: ReadonlySet<string> = new Set([
  ...["or", "and", "if", "then", "else", "some", "every", "satisfies", "for", "return"],
]);

function childrenOf(node: SyntaxNode): readonly SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child);
  return children;
}
