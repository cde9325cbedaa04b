/**
 * What the page asks about a household that a reader builds: whether its facts can stand, what to ask next, what a file
 * states.
 *
 * Plain data, as protocol.ts has it. Facts go to the engine's thread and nowhere else.
 */
import type { CaseData, CaseFault } from "../engine/index.ts";
import type { PlacedDiagnostic } from "./place.ts";
import type { PolicyTexts } from "./policy-texts.ts";
import type { Said } from "./said-fault.ts";

export interface FactsAsked {
  readonly policy: PolicyTexts;
  readonly facts: CaseData;
  /** `2025-10-01`. */
  readonly date: string;
}

export interface QuestionsAsked extends FactsAsked {
  /** What the reader looks at: its questions come first. */
  readonly programme?: string;
}

/** Something that a household does not say and on which results turn. */
export interface Question {
  /** A list says who or what there is of a kind, `name` being the kind. */
  readonly kind: "fact" | "list";
  readonly name: string;
  /** Of the thing that lacks it: `成员[0]`; empty for the household. */
  readonly path: string;
  /** The programmes that turn on it. */
  readonly programmes: readonly string[];
}

export interface HouseholdFile {
  readonly file: string;
  readonly text: string;
}

export interface ReadHousehold {
  /** Absent where the text is no case. */
  readonly facts?: CaseData;
  /** Parts of the file that are not about the household and are passed over: `parameters`, `expect`. */
  readonly passedOver: readonly string[];
  /** Errors of the text. */
  readonly diagnostics: readonly Said<PlacedDiagnostic>[];
}

export interface HouseholdStages {
  /** Undefined where the policy cannot be run. */
  "check-facts": {
    readonly asked: FactsAsked;
    readonly answer: readonly Said<CaseFault>[] | undefined;
  };
  /** In the order in which they matter; undefined where the policy cannot be run. */
  "next-questions": {
    readonly asked: QuestionsAsked;
    readonly answer: readonly Question[] | undefined;
  };
  "read-household": { readonly asked: HouseholdFile; readonly answer: ReadHousehold };
}
