/**
 * What may follow an operand, and how strongly it binds.
 *
 * In:       a cursor behind an operand.
 * Out:      the operator there, not taken yet; a missing one shows as `juxtaposed`.
 * Ignores:  operands.
 */
import type { Cursor } from "./cursor.ts";
import type { BinaryOperator } from "./syntax.ts";
import type { Token } from "./token.ts";
import { wordKeywords, wordOperators } from "./words.ts";

/** Weakest first; comparisons do not associate. */
export const power = { or: 1, and: 2, compare: 3, add: 4, multiply: 5, raise: 6 } as const;

export type Infix =
  | { readonly kind: "binary"; readonly operator: BinaryOperator; readonly power: number }
  | { readonly kind: "between" | "in" | "not-in"; readonly power: number }
  | { readonly kind: "juxtaposed"; readonly power: number };

const powers: ReadonlyMap<string, number> = new Map<BinaryOperator, number>([
  ["or", power.or],
  ["and", power.and],
  ["=", power.compare],
  ["!=", power.compare],
  ["<", power.compare],
  ["<=", power.compare],
  [">", power.compare],
  [">=", power.compare],
  ["+", power.add],
  ["-", power.add],
  ["*", power.multiply],
  ["/", power.multiply],
  ["**", power.raise],
]);

/** Signs that compare, which may also open a test. */
export function isComparison(text: string): text is "=" | "!=" | "<" | "<=" | ">" | ">=" {
  return powers.get(text) === power.compare;
}

/** The operator that a token stands for, or undefined; `ahead` tokens from here. */
export function infixAt(cursor: Cursor, ahead = 0): Infix | undefined {
  const token = cursor.peek(ahead);
  if (token.kind === "name") {
    if (token.text === "not" && cursor.peek(ahead + 1).text === "in") {
      return { kind: "not-in", power: power.compare };
    }
    const meant = wordOperators.get(token.text);
    if (meant !== undefined) return binary(meant);
    // 那么 and 否则 go on with a branch, as `then` and `else` do.
    return (wordKeywords.get(token.text) ?? "if") === "if" ? juxtaposed(token) : undefined;
  }
  if (token.kind === "keyword" && (token.text === "between" || token.text === "in")) {
    return { kind: token.text, power: power.compare };
  }
  return (
    binary(token.kind === "sign" || token.kind === "keyword" ? token.text : "") ?? juxtaposed(token)
  );
}

function binary(text: string): Infix | undefined {
  const strength = powers.get(text);
  // `powers` has exactly the binary operators as its keys.
  return strength === undefined
    ? undefined
    : { kind: "binary", operator: text as BinaryOperator, power: strength };
}

/** Two operands with nothing between: as strong as a product, the likeliest thing meant. */
function juxtaposed(token: Token): Infix | undefined {
  return beginsOperand(token) ? { kind: "juxtaposed", power: power.multiply } : undefined;
}

const openingWords: ReadonlySet<string> = new Set([
  "if",
  "some",
  "every",
  "for",
  "true",
  "false",
  "null",
]);

/** Whether an operand may begin with this token; a minus is left out, for behind an operand it subtracts. */
export function beginsOperand(token: Token): boolean {
  if (token.kind === "keyword") return openingWords.has(token.text);
  if (token.kind === "sign") return token.text === "(" || token.text === "!";
  return token.kind !== "end";
}
