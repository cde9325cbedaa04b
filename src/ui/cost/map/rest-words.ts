/**
 * What holds in every cell of a map beside its two figures: what is in force, or the rest of the proposal.
 *
 * In:       the selection, the figures that move.
 */
import { plainDigits } from "../../../text/figures.ts";
import { type CostBook, figureId } from "../cost-book.ts";
import { figureOf } from "../cost-state.ts";
import type { CostPanelProps } from "../cost-view-props.ts";
import { nameOf, proposalName } from "../cost-words.ts";
import type { MovedFigures } from "./map-marks.ts";

export function restWords(
  { words, selection }: Pick<CostPanelProps, "words" | "selection">,
  book: CostBook,
  moved: MovedFigures,
): string {
  const { costScreen: text } = words.text;
  const { picture } = text.map;
  const proposal = selection.proposals[selection.chosen];
  if (proposal === undefined) return picture.stands;
  const { value, further, source } = proposal;
  const looked = figureOf(selection, book);
  const own = looked === undefined || value === "" ? [] : [{ ...looked, value }];
  const isMoved = (one: Parameters<typeof figureId>[0]) =>
    [moved.across, moved.down].some((side) => figureId(side) === figureId(one));
  const set = [...own, ...further]
    .filter((one) => !isMoved(one))
    .map(({ parameter, variant, value: to }) => {
      const name = [parameter, ...variant].map((one) => nameOf(one, words)).join(" · ");
      return `${name} ${plainDigits(to)}`;
    });
  // The name of a reader's own document is nobody else's business.
  const document = book.proposals.find(({ id, own: ours }) => id === source && ours === undefined);
  const list = [...(document === undefined ? [] : [document.title[words.locale]]), ...set];
  if (source === undefined && list.length === 0) return picture.stands;
  return picture.rest(proposalName(selection.chosen, text), list.join(text.own.and));
}
