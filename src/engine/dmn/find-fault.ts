/**
 * What is wrong with a formula before anything is run: names that nothing gives, calls that fit no function, operands
 * that never go together.
 *
 * In:       a syntax tree; the kinds of the values that it can see by name.
 * Out:      the first fault, or none.
 * Reports:  `dmn/unknown-name`, `dmn/wrong-arguments`, `dmn/wrong-kinds`.
 * Ignores:  what shows only at run time: there the standard's answer is null.
 */
import { builtIns } from "./built-ins/built-ins.ts";
import { type Form, maybeArguments } from "./built-ins/form.ts";
import { maybeDuration } from "./durations.ts";
import type { Fault } from "./fault.ts";
import {
  canBeEqual,
  canBeOrdered,
  canHaveProperty,
  type KnownKind,
  kindOfOperation,
} from "./kinds.ts";
import { valueFromAtLiteral } from "./literals.ts";
import type { Comparison, Expression, GivenArguments, Loop, Test } from "./syntax.ts";
import { type Arguments, nothing, type ValueKind } from "./value.ts";

/** Names with the kinds of their values. */
export type KnownNames = ReadonlyMap<string, KnownKind>;

const resultKinds: Readonly<Record<string, ValueKind>> = {
  date: "date",
  time: "time",
  "date and time": "date and time",
  "years and months duration": "years and months duration",
  string: "string",
  substring: "string",
  "upper case": "string",
  "lower case": "string",
  count: "number",
  "string length": "number",
  decimal: "number",
  floor: "number",
  ceiling: "number",
  modulo: "number",
  sqrt: "number",
};

export function findFault(expression: Expression, names: KnownNames): Fault | undefined {
  const search = new Search(names);
  search.kindOf(expression);
  return search.fault;
}

class Search {
  fault: Fault | undefined;
  private readonly names: Map<string, KnownKind>;
  /** Inside a filter every name may be an entry of the item. */
  private filters = 0;

  constructor(names: KnownNames) {
    this.names = new Map(names);
  }

  kindOf(node: Expression): KnownKind {
    switch (node.kind) {
      case "number":
      case "string":
      case "boolean":
        return node.kind;
      case "null":
        return undefined;
      case "at-literal":
        return knownKind(valueFromAtLiteral(node.text).kind);
      case "name":
        return this.kindOfName(node.name);
      case "path":
        return this.kindOfPath(node.name, this.kindOf(node.of));
      case "call":
        return this.kindOfCall(node.callee, node.args);
      case "negate":
        return this.negated(this.kindOf(node.of));
      case "arithmetic":
        return this.operation(node.operator, this.kindOf(node.left), this.kindOf(node.right));
      default:
        return this.kindOfOther(node);
    }
  }

  private kindOfOther(node: Expression): KnownKind {
    switch (node.kind) {
      case "comparison":
        this.compare(this.kindOf(node.left), node.operator, this.kindOf(node.right));
        return "boolean";
      case "and":
      case "or":
        for (const side of [node.left, node.right]) this.expect("boolean", side, node.kind);
        return "boolean";
      case "between": {
        const value = this.kindOf(node.value);
        this.compare(value, ">=", this.kindOf(node.low));
        this.compare(value, "<=", this.kindOf(node.high));
        return "boolean";
      }
      case "in":
        this.test(this.kindOf(node.value), node.tests);
        return "boolean";
      case "instance":
        this.kindOf(node.of);
        return "boolean";
      case "if":
        return this.kindOfIf(node);
      case "list":
        for (const item of node.items) this.kindOf(item);
        return "list";
      case "range":
        for (const end of [node.start, node.end]) if (end !== undefined) this.kindOf(end);
        return "range";
      default:
        return this.kindOfBinding(node);
    }
  }

  /** Expressions that bring names of their own. */
  private kindOfBinding(node: Expression): KnownKind {
    switch (node.kind) {
      case "filter":
        return this.kindOfFilter(node.of, node.by);
      case "for":
        this.within(node, () => this.kindOf(node.body));
        return "list";
      case "some":
      case "every":
        this.within(node, () => this.expect("boolean", node.body, node.kind));
        return "boolean";
      case "context": {
        const before = new Map(this.names);
        // A function may call itself by its key, and one that comes later.
        for (const { key } of node.entries) this.names.set(key, undefined);
        for (const { key, value } of node.entries) this.names.set(key, this.kindOf(value));
        this.restore(before);
        return "context";
      }
      case "function": {
        const before = new Map(this.names);
        for (const { name } of node.parameters) this.names.set(name, undefined);
        if (node.body !== undefined) this.kindOf(node.body);
        this.restore(before);
        return "function";
      }
      default:
        return undefined;
    }
  }

  private kindOfName(name: string): KnownKind {
    if (this.names.has(name)) return this.names.get(name);
    if (builtIns.has(name)) return "function";
    if (this.filters === 0 && name !== "?") this.report("dmn/unknown-name", name);
    return undefined;
  }

  private kindOfPath(name: string, of: KnownKind): KnownKind {
    if (!canHaveProperty(of, name)) this.report("dmn/wrong-kinds", name);
    return undefined;
  }

  private kindOfCall(callee: Expression, args: GivenArguments): KnownKind {
    const given = this.kindsOf(args);
    const name = callee.kind === "name" && !this.names.has(callee.name) ? callee.name : undefined;
    const forms = name === undefined ? undefined : builtIns.get(name);
    if (name === undefined || forms === undefined) {
      this.kindOf(callee);
      return undefined;
    }
    if (!forms.some((form) => fits(form, given))) this.report("dmn/wrong-arguments", name);
    const [first] = args.kind === "positional" ? args.values : [];
    if (name === "duration" && first?.kind === "string") return maybeDuration(first.value)?.kind;
    return resultKinds[name];
  }

  private kindsOf(args: GivenArguments): GivenKinds {
    return args.kind === "positional"
      ? { kind: "positional", values: args.values.map((one) => this.kindOf(one)) }
      : {
          kind: "named",
          values: new Map(args.values.map((one) => [one.key, this.kindOf(one.value)])),
        };
  }

  private kindOfFilter(of: Expression, by: Expression): KnownKind {
    this.kindOf(of);
    this.filters += 1;
    const kind = this.kindOf(by);
    this.filters -= 1;
    if (kind !== undefined && kind !== "number" && kind !== "boolean")
      this.report("dmn/wrong-kinds", "[ ]");
    return undefined;
  }

  private kindOfIf(node: Extract<Expression, { readonly kind: "if" }>): KnownKind {
    this.kindOf(node.condition);
    const [then, otherwise] = [this.kindOf(node.then), this.kindOf(node.otherwise)];
    return then === otherwise ? then : undefined;
  }

  private within({ iterations }: Loop, visit: () => void): void {
    const before = new Map(this.names);
    for (const { name, over } of iterations) {
      this.kindOf(over);
      this.names.set(name, undefined);
    }
    this.names.set("partial", undefined);
    visit();
    this.restore(before);
  }

  private test(value: KnownKind, tests: readonly Test[]): void {
    for (const test of tests) {
      if (test.kind === "compares") this.compare(value, test.operator, this.kindOf(test.operand));
      else if (test.kind === "matches") this.kindOf(test.expression);
      else if (test.kind === "fails") this.test(value, test.tests);
    }
  }

  private compare(left: KnownKind, operator: Comparison, right: KnownKind): void {
    const can = operator === "=" || operator === "!=" ? canBeEqual : canBeOrdered;
    if (!can(left, right)) this.report("dmn/wrong-kinds", operator);
  }

  private operation(
    operator: Parameters<typeof kindOfOperation>[0],
    left: KnownKind,
    right: KnownKind,
  ): KnownKind {
    const kind = kindOfOperation(operator, left, right);
    if (kind !== "never") return kind;
    this.report("dmn/wrong-kinds", operator);
    return undefined;
  }

  private negated(kind: KnownKind): KnownKind {
    const isFit = kind === undefined || kind === "number" || kind.endsWith("duration");
    if (!isFit) this.report("dmn/wrong-kinds", "-");
    return kind;
  }

  private expect(kind: ValueKind, node: Expression, subject: string): void {
    const found = this.kindOf(node);
    if (found !== undefined && found !== kind) this.report("dmn/wrong-kinds", subject);
  }

  private restore(names: ReadonlyMap<string, KnownKind>): void {
    this.names.clear();
    for (const [name, kind] of names) this.names.set(name, kind);
  }

  private report(code: Fault["code"], subject: string): void {
    this.fault ??= { code, subject };
  }
}

type GivenKinds =
  | { readonly kind: "positional"; readonly values: readonly KnownKind[] }
  | { readonly kind: "named"; readonly values: ReadonlyMap<string, KnownKind> };

function knownKind(kind: ValueKind): KnownKind {
  return kind === "null" ? undefined : kind;
}

/** Whether a form takes as many arguments, of these names, and none of a kind that it never reads. */
function fits(form: Form, given: GivenKinds): boolean {
  const args: Arguments =
    given.kind === "positional"
      ? { kind: "positional", values: given.values.map(() => nothing) }
      : { kind: "named", values: new Map([...given.values.keys()].map((name) => [name, nothing])) };
  if (maybeArguments(form, args) === undefined) return false;
  return form.kinds.every(({ accepts }, index) => {
    const kind =
      given.kind === "positional" ? given.values[index] : given.values.get(form.names[index] ?? "");
    return accepts === undefined || kind === undefined || kind === "list" || accepts.includes(kind);
  });
}
