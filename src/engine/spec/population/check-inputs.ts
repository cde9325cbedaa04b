/**
 * Whether the inputs of a population can be drawn one after another: each depends only on words that were drawn
 * before it, and says something for every one of them.
 *
 * Reports:  `population/unknown-variable`, `population/missing-branch`, `population/stray-branch`.
 * Ignores:  the plan.
 */
import type { Report } from "../../base/diagnostic.ts";
import type { SourceSpan } from "../../base/span.ts";
import { missingBranch, strayBranch, unknownVariable } from "./population-messages.ts";
import {
  type Branches,
  builtInVariables,
  type Draw,
  type PopulationModel,
} from "./population-model.ts";

export function checkInputs(model: PopulationModel, report: Report): void {
  const words = new Map<string, readonly string[] | "any">([
    [builtInVariables.group, model.groups.map(({ id }) => id)],
    [builtInVariables.position, "any"],
  ]);
  for (const input of model.inputs) {
    const { id, by, at, draw, range = [], split } = input;
    if (areKnown({ id, by, at }, words, report))
      for (const branches of [draw, ...range])
        checkBranches(branches, { id, by, words, at }, report);
    words.set(id, wordsOf(draw));
    for (const { fact, by: splitBy, weights, at: splitAt } of split) {
      // A split comes after everything that is drawn for the lower things.
      const all = new Map(words);
      for (const one of model.inputs) all.set(one.id, wordsOf(one.draw));
      if (areKnown({ id: fact, by: splitBy, at: splitAt }, all, report))
        checkBranches(weights, { id: fact, by: splitBy, words: all, at: splitAt }, report);
    }
  }
}

type Words = ReadonlyMap<string, readonly string[] | "any">;

function areKnown(
  { id, by, at }: { readonly id: string; readonly by: readonly string[]; readonly at: SourceSpan },
  words: Words,
  report: Report,
): boolean {
  const lost = by.filter((name) => (words.get(name) ?? []).length === 0);
  const usable = [...words].filter(([, one]) => one.length > 0).map(([name]) => name);
  for (const variable of lost)
    report(unknownVariable({ name: id, variable, known: usable.join(", ") }, at));
  return lost.length === 0;
}

/** Every word that can be drawn; of a number none. */
export function wordsOf(branches: Branches<Draw>): readonly string[] {
  if (branches.kind === "leaf") {
    const { leaf } = branches;
    return leaf.kind === "shares" ? leaf.words : leaf.kind === "value" ? [leaf.text] : [];
  }
  const inner = [...branches.options.values(), ...(branches.otherwise ? [branches.otherwise] : [])];
  return [...new Set(inner.flatMap(wordsOf))];
}

interface Place {
  readonly id: string;
  readonly by: readonly string[];
  readonly words: Words;
  readonly at: SourceSpan;
}

function checkBranches(branches: Branches<Draw>, place: Place, report: Report): void {
  if (branches.kind === "leaf") return;
  const [variable = "", ...by] = place.by;
  const words = place.words.get(variable) ?? [];
  const { options, otherwise, at } = branches;
  if (words !== "any") {
    const known = words.join(", ");
    for (const word of options.keys())
      if (!words.includes(word)) report(strayBranch({ name: place.id, word, known }, at));
    const lost = otherwise === undefined ? words.find((word) => !options.has(word)) : undefined;
    if (lost !== undefined) report(missingBranch(place.id, lost, at));
  } else if (otherwise === undefined) report(missingBranch(place.id, "else", at));
  for (const inner of options.values()) checkBranches(inner, { ...place, by }, report);
  if (otherwise !== undefined) checkBranches(otherwise, { ...place, by }, report);
}
