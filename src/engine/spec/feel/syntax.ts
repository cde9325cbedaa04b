/**
 * The syntax tree of a formula: FEEL expressions as the author wrote them, each node with its span.
 *
 * Nothing is resolved here: a name is a name. `error` stands where the parser recovered; a tree that holds one is
 * never compiled.
 */
import type { SourceSpan } from "../../base/span.ts";

export type BinaryOperator =
  | "or"
  | "and"
  | "="
  | "!="
  | "<"
  | "<="
  | ">"
  | ">="
  | "+"
  | "-"
  | "*"
  | "/"
  | "**";

export type Expression =
  | { readonly kind: "number"; readonly text: string; readonly at: SourceSpan }
  | { readonly kind: "string"; readonly value: string; readonly at: SourceSpan }
  | { readonly kind: "boolean"; readonly value: boolean; readonly at: SourceSpan }
  | { readonly kind: "null"; readonly at: SourceSpan }
  /** `@"2024-01-01"`, `@"P6M"`, `@"2024-01-01T09:00"`: the text between the quotes. */
  | { readonly kind: "at-literal"; readonly text: string; readonly at: SourceSpan }
  | { readonly kind: "name"; readonly name: string; readonly at: SourceSpan }
  | {
      readonly kind: "path";
      readonly of: Expression;
      readonly name: string;
      readonly nameAt: SourceSpan;
      readonly at: SourceSpan;
    }
  | {
      readonly kind: "filter";
      readonly of: Expression;
      readonly predicate: Expression;
      readonly at: SourceSpan;
    }
  /** `count(成员)`; built-in names with spaces (`round half up`) are one name. */
  | {
      readonly kind: "call";
      readonly callee: string;
      readonly calleeAt: SourceSpan;
      readonly args: readonly Expression[];
      readonly at: SourceSpan;
    }
  | { readonly kind: "negate"; readonly of: Expression; readonly at: SourceSpan }
  | {
      readonly kind: "binary";
      readonly operator: BinaryOperator;
      readonly operatorAt: SourceSpan;
      readonly left: Expression;
      readonly right: Expression;
      readonly at: SourceSpan;
    }
  | {
      readonly kind: "between";
      readonly value: Expression;
      readonly low: Expression;
      readonly high: Expression;
      readonly at: SourceSpan;
    }
  | {
      readonly kind: "in";
      readonly value: Expression;
      readonly tests: readonly UnaryTest[];
      readonly at: SourceSpan;
    }
  | {
      readonly kind: "if";
      readonly condition: Expression;
      readonly then: Expression;
      readonly otherwise: Expression;
      readonly at: SourceSpan;
    }
  | {
      readonly kind: "quantified";
      readonly quantifier: "some" | "every";
      readonly variable: string;
      readonly variableAt: SourceSpan;
      readonly over: Expression;
      readonly satisfies: Expression;
      readonly at: SourceSpan;
    }
  | {
      readonly kind: "for";
      readonly variable: string;
      readonly variableAt: SourceSpan;
      readonly over: Expression;
      readonly body: Expression;
      readonly at: SourceSpan;
    }
  | { readonly kind: "error"; readonly at: SourceSpan };

/** A test after `in`, or in a cell of a table. */
export type UnaryTest =
  | {
      readonly kind: "range";
      readonly low: Expression;
      readonly high: Expression;
      readonly lowClosed: boolean;
      readonly highClosed: boolean;
      readonly at: SourceSpan;
    }
  | {
      readonly kind: "compare";
      readonly operator: "=" | "!=" | "<" | "<=" | ">" | ">=";
      readonly right: Expression;
      readonly at: SourceSpan;
    };

/** A cell of a decision table: `-` tests nothing. */
export type CellTest =
  | { readonly kind: "anything"; readonly at: SourceSpan }
  | { readonly kind: "one-of"; readonly tests: readonly UnaryTest[]; readonly at: SourceSpan }
  | { readonly kind: "none-of"; readonly tests: readonly UnaryTest[]; readonly at: SourceSpan };
