/** Over whom the costs were worked out, in a sentence that stands by itself. */
import type { CostBook } from "./cost-book.ts";
import type { CostPanelProps } from "./cost-view-props.ts";
import { countsText } from "./own/own-words.ts";

export function populationWords(
  { words, basis, ownFile }: Pick<CostPanelProps, "words" | "basis" | "ownFile">,
  book: CostBook,
): string {
  const { brief, own: say } = words.text.costScreen;
  const { population, own } = basis;
  if (own !== undefined) return say.brief(countsText(own, say), ownFile ?? "");
  if (population === undefined) return brief.sample(book.households.length);
  return brief.synthetic(population.title[words.locale], population.size, population.seed);
}
