/** A household of the catalogue as the engine is asked about it. */
import type { CaseData } from "../engine/index.ts";

export interface NamedHousehold {
  readonly id: string;
  readonly facts: CaseData;
}
