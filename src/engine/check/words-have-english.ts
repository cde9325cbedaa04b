/**
 * Whatever an English screen shows has English: options of facts, parameters, readings and derived values, and the
 * words that a deadline or a route answers with.
 *
 * Reports:  `check/words-without-english`, a warning where the first of its words is declared; a word once.
 * Ignores:  words that are names as well, whose gloss serves; yes and no, which the screens say.
 */
import type { Report } from "../base/diagnostic.ts";
import type { SourceSpan } from "../base/span.ts";
import type { Expression } from "../spec/feel/syntax.ts";
import type { Body, DeclaredType, Spec } from "../spec/spec.ts";
import { wordsWithoutEnglish } from "./messages.ts";

/** Words that stand together, whose they are, and where. */
interface Said {
  readonly name: string;
  readonly words: readonly string[];
  readonly at: SourceSpan;
}

export function wordsHaveEnglish(spec: Spec, report: Report): void {
  const known = new Set([...spec.words.keys(), ...namesWithGloss(spec)]);
  for (const { name, words, at } of wordsOf(spec)) {
    const bare = [...new Set(words)].filter((word) => word !== "" && !known.has(word));
    for (const word of bare) known.add(word);
    if (bare.length > 0) report(wordsWithoutEnglish(name, bare, at));
  }
}

function* wordsOf(spec: Spec): Iterable<Said> {
  for (const { facts } of spec.vocabulary.entities.values()) {
    for (const { name, type } of facts.values()) yield optionsOf(name, type);
  }
  for (const { name, type } of spec.parameters.values()) yield optionsOf(name, type);
  for (const { name, nameAt, options } of spec.readings.values()) {
    yield { name, words: options, at: nameAt };
  }
  for (const { name, type } of spec.derived) yield optionsOf(name, type);
  for (const { name, nameAt, due } of spec.deadlines.values()) {
    yield { name, words: answersOf(due), at: nameAt };
  }
  for (const { name, nameAt, body } of spec.routes.values()) {
    yield { name, words: answersOf(body), at: nameAt };
  }
}

function optionsOf(name: string, { options = [], at }: DeclaredType): Said {
  return { name, words: options, at };
}

function answersOf(body: Body): readonly string[] {
  if (body.kind === "formula") return wordsAtEnds(body.formula.tree);
  return body.table.rows.flatMap(({ result }) => wordsAtEnds(result.tree));
}

/** What a formula can come out as, where it says it in so many words. */
function wordsAtEnds(tree: Expression): readonly string[] {
  if (tree.kind === "string") return [tree.value];
  return tree.kind === "if" ? [...wordsAtEnds(tree.then), ...wordsAtEnds(tree.otherwise)] : [];
}

function namesWithGloss(spec: Spec): readonly string[] {
  const { entities } = spec.vocabulary;
  const named = [
    ...entities.values(),
    ...[...entities.values()].flatMap(({ facts }) => [...facts.values()]),
    ...spec.parameters.values(),
    ...spec.derived,
    ...spec.programmes.values(),
  ];
  return named.flatMap(({ name, en }) => (en === "" ? [] : [name]));
}
