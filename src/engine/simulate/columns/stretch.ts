/** The tables of a plan's entities, and the rows of them that are worked on together. */
import type { EntityTable } from "../population.ts";

/** An entity of the plan with its table in the population, and what it belongs to. */
export interface Table {
  readonly name: string;
  readonly depth: number;
  readonly around: Table | undefined;
  /** Absent where nobody's list is stated. */
  readonly source: EntityTable | undefined;
}

/** Rows of a table within the stretch. */
export interface Stretch {
  /** In the population. */
  readonly first: number;
  readonly rows: number;
  /** First row of each row around it, counted within the stretch, and the end; empty for the household. */
  readonly starts: Int32Array;
  /** The row around each row; made when it is asked for. */
  owners: Int32Array | undefined;
}
