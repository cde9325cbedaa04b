/**
 * A line of a chart of standards, ready to be drawn.
 *
 * Ignores:  where its figures come from.
 */
import type { ValueStatus } from "../../engine/index.ts";
import type { RangedSeries } from "./history-lines.ts";

export interface ChartLine {
  /** Of the place. */
  readonly id: string;
  /** The series number that its policy states. */
  readonly series: number;
  /** At the end of the line: place and figure; the same with the seal for the place. */
  readonly label: string;
  readonly short: string;
  /** Of the value that the words at its end give. */
  readonly status: ValueStatus;
  readonly steps: RangedSeries["steps"];
  /** What each marker is called, one for each step. */
  readonly points: readonly string[];
}
