/** A proposal's document opened with the policy that it is laid over, as a thread remembers it. */
import type { LinkedPolicy } from "../engine/index.ts";
import type { PlacedDiagnostic } from "./place.ts";

export interface Opened {
  /** Absent where there are errors. */
  readonly policy?: LinkedPolicy;
  /** The errors; where there are none, what the document is warned of. */
  readonly diagnostics: readonly PlacedDiagnostic[];
}
