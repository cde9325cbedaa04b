/** Why a formula cannot be run, as data; the words for it are elsewhere. */

export interface Fault {
  readonly code: FaultCode;
  /** The text, name or operator that it is about. */
  readonly subject: string;
  /** Counted from 1; absent where a whole formula is meant. */
  readonly column?: number;
}

export type FaultCode =
  | "dmn/unexpected"
  | "dmn/too-long"
  | "dmn/too-deep"
  | "dmn/duplicate-key"
  | "dmn/unknown-name"
  | "dmn/wrong-arguments"
  | "dmn/wrong-kinds"
  | "dmn/not-a-line";
