/**
 * The syntax tree of a whole FEEL formula, as the DMN mode reads it.
 *
 * Beside spec/feel/syntax.ts, which is the strict subset that policies are written in: here are also contexts, lists,
 * ranges as values, functions, type tests and named arguments. Nothing is resolved.
 */
import type { Rational } from "../base/rational.ts";
import type { ArithmeticOperator } from "./arithmetic.ts";

export type Comparison = "=" | "!=" | "<" | "<=" | ">" | ">=";

export type Expression =
  | { readonly kind: "number"; readonly value: Rational }
  | { readonly kind: "string"; readonly value: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "null" }
  /** `@"2024-01-01"`, `@"P6M"`: the text between the quotes. */
  | { readonly kind: "at-literal"; readonly text: string }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "path"; readonly of: Expression; readonly name: string }
  | { readonly kind: "filter"; readonly of: Expression; readonly by: Expression }
  | { readonly kind: "call"; readonly callee: Expression; readonly args: GivenArguments }
  | { readonly kind: "negate"; readonly of: Expression }
  | {
      readonly kind: "arithmetic";
      readonly operator: ArithmeticOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | {
      readonly kind: "comparison";
      readonly operator: Comparison;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: "and"; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "or"; readonly left: Expression; readonly right: Expression }
  | {
      readonly kind: "between";
      readonly value: Expression;
      readonly low: Expression;
      readonly high: Expression;
    }
  | { readonly kind: "in"; readonly value: Expression; readonly tests: readonly Test[] }
  | { readonly kind: "instance"; readonly of: Expression; readonly type: TypeRef | undefined }
  | {
      readonly kind: "if";
      readonly condition: Expression;
      readonly then: Expression;
      readonly otherwise: Expression;
    }
  | ({ readonly kind: "for" } & Loop)
  | ({ readonly kind: "some" } & Loop)
  | ({ readonly kind: "every" } & Loop)
  | { readonly kind: "list"; readonly items: readonly Expression[] }
  | { readonly kind: "context"; readonly entries: readonly ContextEntry[] }
  | {
      readonly kind: "range";
      /** Absent where the range has no such end: `(> 3)`. */
      readonly start?: Expression;
      readonly end?: Expression;
      readonly isStartIncluded: boolean;
      readonly isEndIncluded: boolean;
    }
  | {
      readonly kind: "function";
      readonly parameters: readonly TypedParameter[];
      /** Absent of a function that is defined in another language. */
      readonly body?: Expression;
    };

export interface Loop {
  readonly iterations: readonly Iteration[];
  readonly body: Expression;
}

export type GivenArguments =
  | { readonly kind: "positional"; readonly values: readonly Expression[] }
  | { readonly kind: "named"; readonly values: readonly ContextEntry[] };

export interface ContextEntry {
  readonly key: string;
  readonly value: Expression;
}

export interface Iteration {
  readonly name: string;
  readonly over: Expression;
}

export interface TypedParameter {
  readonly name: string;
  readonly type?: TypeRef | undefined;
}

/** A test of the value in hand: `< 5`, `[1..3]`, `not(…)`, or `-`, which everything passes. */
export type Test =
  | { readonly kind: "compares"; readonly operator: Comparison; readonly operand: Expression }
  | {
      readonly kind: "matches";
      readonly expression: Expression;
      /** Whether the expression names the value itself, as `?`, and so decides alone. */
      readonly namesInput: boolean;
    }
  | { readonly kind: "fails"; readonly tests: readonly Test[] }
  | { readonly kind: "passes" };

/** A type as it is written; a name that is none of the standard's stays a name. */
export type TypeRef =
  | { readonly kind: "named"; readonly name: string }
  | { readonly kind: "list" | "range"; readonly of: TypeRef }
  | { readonly kind: "context"; readonly entries: readonly (readonly [string, TypeRef])[] }
  | { readonly kind: "function"; readonly parameters: readonly TypeRef[] };
