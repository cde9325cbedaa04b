/**
 * The options of what a parameter varies by: a fact of the vocabulary or a derived value.
 *
 * Ignores:  names that are neither, which have no options here; the compiler reports them.
 */
import type { DeclaredType, Spec } from "./spec.ts";

/** What an axis that is a yes-or-no has for options, as variants are written. */
export const booleanOptions: readonly string[] = ["是", "否"];

/** Their English. */
export const booleanWords: ReadonlyMap<string, string> = new Map([
  ["是", "yes"],
  ["否", "no"],
]);

/** The options in the order of their declaration; none of what cannot be varied by. */
export function optionsOfAxis(
  name: string,
  { derived, vocabulary }: Pick<Spec, "derived" | "vocabulary">,
): readonly string[] {
  const facts = [...vocabulary.entities.values()].flatMap((entity) => entity.facts.get(name) ?? []);
  const axis = derived.find((one) => one.name === name) ?? facts[0];
  return axis === undefined ? [] : optionsOfType(axis.type);
}

export function optionsOfType({ kind, options = [] }: DeclaredType): readonly string[] {
  return kind === "boolean" ? booleanOptions : options;
}
