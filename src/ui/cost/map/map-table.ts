/**
 * The map as rows of cells, for files: the values across in the head, those down in the first column.
 *
 * In:       the costs; the sides in words.
 */
import type { OfferedFigure } from "../../../engine/index.ts";
import type { CostMapText } from "../../../text/cost/map-zh.ts";
import { unitText } from "../../../text/format.ts";
import type { CostMapFound } from "../../../worker/cost-protocol.ts";
import type { CostWords } from "../cost-view-props.ts";
import { nameOf } from "../cost-words.ts";
import type { MarkedCell } from "./map-marks.ts";

export interface MapSideWords {
  readonly name: string;
  readonly unit: string;
}

export type MapSides = Readonly<Record<"across" | "down", MapSideWords>>;

export function mapSides(
  figures: Readonly<Record<keyof MapSides, OfferedFigure>>,
  words: CostWords,
): MapSides {
  return { across: sideOf(figures.across, words), down: sideOf(figures.down, words) };
}

function sideOf({ parameter, variant, unit }: OfferedFigure, words: CostWords): MapSideWords {
  const name = [parameter, ...variant].map((one) => nameOf(one, words)).join(" · ");
  return { name, unit: unit === "" ? "" : unitText(unit, words.locale) };
}

export function mapCells(
  { across, down, rows }: CostMapFound,
  sides: MapSides,
  say: CostMapText,
): readonly (readonly string[])[] {
  return [
    [mapCorner(sides, say), ...across],
    ...rows.map((row, index) => [down[index] ?? "", ...row.map(({ cost }) => cost)]),
  ];
}

/** What is said in a cell beside its cost. */
export function marksInWords(
  { isNow, isProposal }: Pick<MarkedCell, "isNow" | "isProposal">,
  say: CostMapText,
): readonly string[] {
  return [...(isNow ? [say.now] : []), ...(isProposal ? [say.proposal] : [])];
}

/** What stands down and what across. */
export function mapCorner({ across, down }: MapSides, say: CostMapText): string {
  return [down, across].map(({ name, unit }) => say.head(name, unit)).join(" \\ ");
}
