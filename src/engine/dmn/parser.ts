/** How the parts of the DMN parser call one another, without importing one another. */
import type { Scanner } from "./scanner.ts";
import type { Expression } from "./syntax.ts";

export interface Parser {
  readonly scanner: Scanner;
  /** Any expression. */
  readonly expression: () => Expression;
  /** One that ends before a comparison, `and` or `or`. */
  readonly sum: () => Expression;
}

/** What stands where a fault was found; it is never evaluated. */
export const unread: Expression = { kind: "null" };

/** What is between commas, up to a sign that is taken too. */
export function parseUpTo<T>({ scanner }: Parser, closer: string, one: () => T): readonly T[] {
  const found: T[] = [];
  if (scanner.take(closer)) return found;
  do found.push(one());
  while (scanner.take(","));
  scanner.expect(closer);
  return found;
}
