/**
 * What the page and the engine's worker say to each other.
 *
 * Every request has an id and every reply repeats it. Requests carry texts and plain data, never functions; numbers in
 * replies are decimal strings.
 */
import type { CaseData, ComparedHouseholds, SpecTexts } from "../engine/index.ts";

/** A policy with the texts that make it: its own, the vocabulary's and its baseline's. */
export interface PolicyTexts {
  readonly id: string;
  readonly texts: SpecTexts;
}

export interface NamedHousehold {
  readonly id: string;
  readonly facts: CaseData;
}

export interface ComparisonAsked {
  readonly policies: readonly PolicyTexts[];
  readonly households: readonly NamedHousehold[];
  /** `2025-10-01`. */
  readonly date: string;
}

export type EngineRequest =
  | ({ readonly kind: "compare-households"; readonly id: number } & ComparisonAsked)
  /** Stop the job of that id; it gets no other reply. */
  | { readonly kind: "cancel"; readonly id: number };

export type Job = Exclude<EngineRequest, { kind: "cancel" }>;

/** What keeps a policy from being run: its first error, in the words of the checker. */
export interface PolicyFault {
  readonly policy: string;
  readonly file: string;
  readonly line: number;
  readonly code: string;
  readonly message: string;
  /** All of the policy's errors. */
  readonly count: number;
}

export type EngineReply =
  | {
      readonly kind: "progress";
      readonly id: number;
      readonly done: number;
      readonly total: number;
    }
  | {
      readonly kind: "compared";
      readonly id: number;
      readonly compared: ComparedHouseholds;
      readonly faults: readonly PolicyFault[];
    }
  /** A fault of ours, not of a document. */
  | { readonly kind: "broken"; readonly id: number; readonly message: string };
