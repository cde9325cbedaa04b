/** The dated value that stands on a day. */
import type { DatedStep } from "./dated-series.ts";

/** A dated value, wherever it is written. */
export type FigureStep = Omit<DatedStep, "at">;

export function stepOn<Step extends Pick<FigureStep, "from" | "until">>(
  steps: readonly Step[],
  date: string,
): Step | undefined {
  return steps.find(({ from, until }) => from <= date && (until === undefined || date < until));
}
