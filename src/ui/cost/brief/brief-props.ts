/** What the brief and its parts are handed. */
import type { OfferedFigure } from "../../../engine/index.ts";
import type { CostBook } from "../cost-book.ts";
import type { CostPanelProps } from "../cost-view-props.ts";
import type { Explored } from "../use-explore.ts";

export interface BriefProps {
  readonly panel: CostPanelProps;
  readonly book: CostBook;
  readonly figure: OfferedFigure;
  readonly budget: string;
  readonly search: Explored<"cost-solve">;
  readonly ranges: Explored<"cost-ranges">;
  readonly map: Explored<"cost-map">;
}

export interface BriefPartProps extends BriefProps {
  /** Sources in the order of their notes. */
  readonly notes: readonly string[];
  /** Of the proposal that the brief is about. */
  readonly letter: string;
}

/** Between the margins of a page, in the pixels of a screen. */
export const paperWidth = 640;
