/**
 * What the page asks of a policy's cases, and what it is told: what fails where, and what no case reaches.
 *
 * Plain data, as protocol.ts has it; values are as a case would write them.
 */
import type {
  BranchCoverage,
  CaseFault,
  CaseStep,
  Difference,
  Mismatch,
  NoThreshold,
  PolicyView,
  RegisteredClause,
  SourceText,
  SpecTexts,
  ThresholdCase,
  VersionedProgramme,
} from "../engine/index.ts";
import type { NamedHousehold } from "./named-household.ts";
import type { Place, PlacedDiagnostic } from "./place.ts";

export interface CasesAsked {
  readonly texts: SpecTexts;
  /** What the draft is held against; absent for a file that was never published. */
  readonly published?: SpecTexts;
  /** A few at a time: whoever waits behind them is let in between. The policy's own text stands for its tests. */
  readonly cases: readonly SourceText[];
}

/** Absent answers: the draft cannot be run. */
export interface RanCases {
  readonly cases?: readonly RanCase[];
}

export interface RanCase {
  readonly file: string;
  /** Of a test beside the rules of the policy: its name. */
  readonly test?: string;
  /** It meets what it expects; under a proposal: the proposal changes none of its results. */
  readonly isPassed: boolean;
  /** It expects nothing, and so holds nothing. */
  readonly isEmpty: boolean;
  /** What it expects was worked out and not yet held against the text by anybody. */
  readonly isUnconfirmed: boolean;
  readonly failures: readonly RanFailure[];
  /** Facts that cannot stand, and what keeps the case from being run. */
  readonly faults: readonly CaseFault[];
  /** Errors of the case's own text. */
  readonly diagnostics: readonly PlacedDiagnostic[];
  /** Under a proposal alone. */
  readonly proposed?: ProposedResults;
}

/** What a proposal makes of a household, beside what it would be on the same day without it. */
export interface ProposedResults {
  /** The case's own day, or the proposal's first where that is later: `2026-07-01`. */
  readonly date: string;
  readonly changed: readonly VersionedProgramme[];
}

export interface RanFailure extends Mismatch {
  /** In the case's text. */
  readonly at?: Place;
  readonly difference?: PlacedDifference;
}

export interface PlacedDifference extends Pick<Difference, "kind" | "before"> {
  readonly step: Omit<CaseStep, "at" | "children">;
  /** In the policy's text, or its baseline's. */
  readonly at: Place;
}

export interface CoverageAsked {
  readonly texts: SpecTexts;
  /** Every case of the policy; those that were run before are not run again. */
  readonly cases: readonly SourceText[];
}

/** Absent answers: the draft cannot be run. */
export interface CoverageAnswer {
  readonly coverage?: CaseCoverage;
}

export interface CaseCoverage {
  /** For the names and chips of clauses. */
  readonly policy: PolicyView;
  readonly clauses: readonly CoveredClause[];
  readonly branches: Pick<BranchCoverage, "all" | "reached"> & {
    readonly missed: readonly MissedSide[];
  };
}

export interface CoveredClause {
  readonly id: string;
  readonly disposition: RegisteredClause["disposition"];
  /** Whether something of the policy cites it. */
  readonly isCited: boolean;
  /** The cases that reach it, by file. */
  readonly cases: readonly string[];
  readonly at: Place;
}

export interface MissedSide {
  readonly programme: string;
  /** The condition's id; `scope` or `duration`. */
  readonly condition: string;
  readonly missed: readonly boolean[];
  readonly at: Place;
}

export interface ThresholdAsked {
  readonly texts: SpecTexts;
  /** In the policy's own text. */
  readonly offset: number;
  /** Cases and households that may reach the comparison; the first that does is used. */
  readonly sources: readonly ThresholdSource[];
  /** Of what states none: `2025-10-01`. */
  readonly date: string;
  /** Names of files that there are. */
  readonly taken: readonly string[];
}

export type ThresholdSource =
  | ({ readonly kind: "case" } & SourceText)
  | ({ readonly kind: "household" } & NamedHousehold);

/** `tried` sources were looked at: whoever wants a better answer asks with the others. */
export type ThresholdAnswer = { readonly tried: number } & (
  | { readonly kind: "found"; readonly isBest: boolean; readonly proposed: ProposedCases }
  | { readonly kind: NoThreshold }
);

/** Files that could be added; what they expect is to be confirmed. */
export interface ProposedCases {
  /** The comparison as written. */
  readonly comparison: string;
  readonly programme: string;
  /** The case or household that it comes from, and the fact that is moved. */
  readonly source: string;
  readonly fact: string;
  readonly cases: readonly ThresholdCase[];
}
