/** What is asked about rules of several places: side by side, and one of them tried elsewhere. */
import type {
  KeptPart,
  Localized,
  MatrixRow,
  MovedAnswer,
  MovedCheck,
  MovedItem,
  MovedName,
  MovedResult,
  PolicyView,
  Refusal,
  TransplantEffects,
} from "../engine/index.ts";
import type { NamedHousehold } from "./named-household.ts";
import type { PlacedDiagnostic } from "./place.ts";
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

export interface TransplantRequest extends MatrixAsked {
  readonly item: MovedItem;
  /** Of a parameter that varies: the variant whose value everybody is given. Of a reading: the option that is tried. */
  readonly variant?: readonly string[];
  /** Whose rule is tried. */
  readonly from: string;
  /** Where every household is looked at. */
  readonly to: string;
  readonly isCarrying: boolean;
  readonly households: readonly NamedHousehold[];
  /** The one that is looked at everywhere. */
  readonly household: string;
  /** What the proposal for each place is called. */
  readonly titles: Readonly<Record<string, Localized>>;
}

/** One place under the rule that is tried. */
export interface TriedPlace {
  readonly id: string;
  /** Why the rule cannot be moved there. */
  readonly refused?: Refusal;
  /** What the checker finds wrong with it there: the first of its errors. */
  readonly faults?: readonly PlacedDiagnostic[];
  /** How many limits of the place it does not keep. */
  readonly limits?: number;
  /** Results of the household that change; absent where it could not be tried. */
  readonly moved?: readonly MovedResult[];
  /** Its deadlines, and who receives or decides, that change. */
  readonly answers?: readonly MovedAnswer[];
  /** Checks of the place that change, whoever lives there. */
  readonly checks?: readonly MovedCheck[];
}

export interface TransplantAnswer {
  /** Every place but the rule's own. */
  readonly places: readonly TriedPlace[];
  /** Of the place that is looked at; absent where there is no proposal for it. */
  readonly detail?: {
    readonly id: string;
    /** The proposal. */
    readonly text: string;
    readonly carried: readonly MovedName[];
    readonly kept: readonly KeptPart[];
    /** Errors; with any there are no effects. */
    readonly faults: readonly PlacedDiagnostic[];
    readonly limits: readonly PlacedDiagnostic[];
    readonly effects?: TransplantEffects;
  };
}

export interface RulesStages {
  "rules-matrix": { readonly asked: MatrixAsked; readonly answer: RulesFound };
  transplant: { readonly asked: TransplantRequest; readonly answer: TransplantAnswer };
}
