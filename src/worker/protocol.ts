/**
 * What the page and the engine's worker say to each other.
 *
 * Every request has an id and every reply repeats it. Requests carry texts and plain data, never functions; numbers in
 * replies are decimal strings.
 */
import type {
  ComparedHouseholds,
  DraftClauses,
  PolicyView,
  SpecTexts,
  StandardsFinding,
  StandardsLine,
  TextForms,
  TriedEdit,
  VersionedProgramme,
} from "../engine/index.ts";
import type {
  CasesAsked,
  CoverageAnswer,
  CoverageAsked,
  RanCases,
  ThresholdAnswer,
  ThresholdAsked,
} from "./case-protocol.ts";
import type { ChangesAsked, ClausesAsked, DraftChanges } from "./changes-protocol.ts";
import type { EditAsked, FormsAsked } from "./forms-protocol.ts";
import type { NamedHousehold } from "./named-household.ts";
import type { PlacedDiagnostic } from "./place.ts";

export type { NamedHousehold } from "./named-household.ts";
export type { Place, PlacedDiagnostic } from "./place.ts";
export type { PolicyFault, PolicyTexts } from "./policy-texts.ts";

import type { TimelineFound, TimelineRequest } from "./case-timeline.ts";
import type { CompletionAsked, CompletionFound } from "./complete-draft.ts";
import type { CostStages } from "./cost-protocol.ts";
import type { ExplainedStretch, StretchAsked } from "./explain-at.ts";
import type { ExplainedDraft, ExplanationAsked } from "./explain-household.ts";
import type { FeedsAsked, FeedsFound } from "./feeds-at.ts";
import type { HouseholdStages } from "./household-protocol.ts";
import type { CurveFound, CurveRequest } from "./income-curve.ts";
import type { InlaysAsked, InlaysFound } from "./inlays-in.ts";
import type { InquiryAsked, InquiryFound } from "./inquire-case.ts";
import type { NameStages } from "./names-protocol.ts";
import type { OwnStages } from "./own-protocol.ts";
import type { PolicyFault, PolicyTexts } from "./policy-texts.ts";
import type { RulesStages } from "./rules-protocol.ts";
import type { Workbook } from "./spreadsheet/workbook.ts";
import type { SurveyStages } from "./survey-protocol.ts";
import type { TrainStages } from "./train-protocol.ts";

export interface ComparisonAsked {
  readonly policies: readonly PolicyTexts[];
  readonly households: readonly NamedHousehold[];
  /** Ids of those whose reasons are wanted; absent: all. */
  readonly explained?: readonly string[];
  /** `2025-10-01`. */
  readonly date: string;
}

/** A draft to be checked, and what it would mean for households. */
export interface CheckAsked {
  readonly texts: SpecTexts;
  /** What the draft is held against; absent for a file that was never published. */
  readonly published?: SpecTexts;
  readonly households: readonly NamedHousehold[];
  /** `2025-10-01`. */
  readonly date: string;
}

/** Lines of dated values, and the day that is looked from. */
export interface StandardsAsked {
  readonly lines: readonly StandardsLine[];
  /** `2025-10-01`. */
  readonly date: string;
}

/** What can be asked of the engine, and what it answers; `run-job.ts` has the function of each. */
export interface Stages
  extends NameStages,
    HouseholdStages,
    RulesStages,
    SurveyStages,
    CostStages,
    OwnStages,
    TrainStages {
  "compare-households": { readonly asked: ComparisonAsked; readonly answer: Compared };
  "compare-policies": { readonly asked: ChangesAsked; readonly answer: DraftChanges | undefined };
  "clauses-of-draft": { readonly asked: ClausesAsked; readonly answer: DraftClauses | undefined };
  "check-policy": { readonly asked: CheckAsked; readonly answer: CheckedPolicy };
  "run-cases": { readonly asked: CasesAsked; readonly answer: RanCases };
  "threshold-cases": { readonly asked: ThresholdAsked; readonly answer: ThresholdAnswer };
  "cover-cases": { readonly asked: CoverageAsked; readonly answer: CoverageAnswer };
  "inlays-in": { readonly asked: InlaysAsked; readonly answer: InlaysFound };
  "complete-at": { readonly asked: CompletionAsked; readonly answer: CompletionFound };
  "explain-household": { readonly asked: ExplanationAsked; readonly answer: ExplainedDraft };
  "inquire-case": { readonly asked: InquiryAsked; readonly answer: InquiryFound };
  "case-timeline": { readonly asked: TimelineRequest; readonly answer: TimelineFound };
  "income-curve": { readonly asked: CurveRequest; readonly answer: CurveFound };
  "explain-at": { readonly asked: StretchAsked; readonly answer: ExplainedStretch };
  "feeds-at": { readonly asked: FeedsAsked; readonly answer: FeedsFound };
  /** Undefined where the text cannot be read. */
  "draft-forms": { readonly asked: FormsAsked; readonly answer: TextForms | undefined };
  "standards-finding": { readonly asked: StandardsAsked; readonly answer: StandardsFinding };
  "try-edit": { readonly asked: EditAsked; readonly answer: TriedEdit };
  /** The bytes of a spreadsheet file. */
  "write-workbook": { readonly asked: Workbook; readonly answer: Uint8Array<ArrayBuffer> };
}

export type Stage = keyof Stages;

/** A request for one stage. */
export type Job = {
  [S in Stage]: { readonly kind: S; readonly id: number } & Stages[S]["asked"];
}[Stage];

export type EngineRequest =
  | Job
  /** Stop the job of that id; it gets no other reply. */
  | { readonly kind: "cancel"; readonly id: number };

export interface Consequence {
  readonly household: string;
  /** The one that stands for the household, and those that the draft changes. */
  readonly programmes: readonly VersionedProgramme[];
}

export interface CheckedPolicy {
  readonly diagnostics: readonly PlacedDiagnostic[];
  /** Absent where the draft cannot be run. */
  readonly consequences?: readonly Consequence[];
  /** As the consequences: what they rest on. */
  readonly basis?: CheckedBasis;
}

/** What results of a draft rest on: the texts by their hashes, and what is assumed in them. */
export interface CheckedBasis {
  readonly policy: PolicyView;
  /** Each with the hash of its text. */
  readonly proposals: readonly { readonly id: string; readonly hash: string }[];
  /** Assumed values behind the results that are told, each once. */
  readonly assumed: readonly string[];
}

export interface Compared {
  readonly compared: ComparedHouseholds;
  /** Policies that could not be run. */
  readonly faults: readonly PolicyFault[];
}

export type EngineReply =
  /** The thread stands, and holds a lock of that name until it ends, in whatever way. */
  | { readonly kind: "standing"; readonly lock: string }
  | {
      readonly kind: "progress";
      readonly id: number;
      readonly done: number;
      readonly total: number;
    }
  /** Whoever asked knows which stage, and so what the answer is. */
  | { readonly kind: "done"; readonly id: number; readonly answer: Stages[Stage]["answer"] }
  /** A fault of ours, not of a document. */
  | { readonly kind: "broken"; readonly id: number; readonly message: string };
