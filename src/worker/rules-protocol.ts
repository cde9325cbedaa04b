/** What is asked about rules of several places side by side. */
import type { MatrixRow, PolicyView } from "../engine/index.ts";
import type { PolicyFault, PolicyTexts } from "./policy-texts.ts";

export interface MatrixAsked {
  /** In the order of the columns. */
  readonly policies: readonly PolicyTexts[];
  /** `2025-10-01`. */
  readonly date: string;
}

export interface RulesFound {
  /** `2025-10-01`. */
  readonly date: string;
  /** In the order of the columns. */
  readonly policies: readonly PolicyView[];
  readonly rows: readonly MatrixRow[];
  /** Policies that could not be run. */
  readonly faults: readonly PolicyFault[];
}

export interface RulesStages {
  "rules-matrix": { readonly asked: MatrixAsked; readonly answer: RulesFound };
}
