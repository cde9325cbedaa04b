/**
 * The example documents of the language reference: one vocabulary, one baseline, one place, one proposal, one case.
 *
 * Out:      their texts; together they hold every key of the language.
 */
import type { SourceText } from "../../engine/index.ts";
import { idOf } from "../policy-texts.ts";

const texts: Readonly<Record<string, string>> = import.meta.glob(
  "../../text/docs/examples/*.yaml",
  {
    query: "?raw",
    import: "default",
    eager: true,
  },
);
const byName = new Map(Object.entries(texts).map(([path, text]) => [idOf(path), text]));

export type ExampleName = "vocabulary" | "baseline" | "place" | "proposal" | "case";

export function exampleText(name: ExampleName): string {
  const text = byName.get(name);
  if (text === undefined) throw new Error(`There is no example called "${name}".`);
  return text;
}

/** The example place with its baseline. */
export function exampleTexts() {
  const source = (name: ExampleName): SourceText => ({
    file: `${name}.yaml`,
    text: exampleText(name),
  });
  return {
    vocabulary: source("vocabulary"),
    baseline: source("baseline"),
    jurisdiction: source("place"),
  };
}
