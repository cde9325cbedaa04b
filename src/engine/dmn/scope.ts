/** What a formula can see by name: its own variables, then those around it, at last the built-in functions. */
import type { Value } from "./value.ts";

export interface Scope {
  readonly find: (name: string) => Value | undefined;
}

export const emptyScope: Scope = { find: () => undefined };

/** These names before those around. */
export function scopeWith(around: Scope, names: ReadonlyMap<string, Value>): Scope {
  return { find: (name) => names.get(name) ?? around.find(name) };
}
