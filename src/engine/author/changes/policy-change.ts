/**
 * What a change of a policy is: of which entry, of what of it, from what to what, and where both are written.
 *
 * Ignores:  how changes are found (compare-policies.ts) and said (text/amendments.ts). Layout, comments, notes and
 *           glosses mean nothing to a household and are no changes.
 */
import type { SourceSpan } from "../../base/span.ts";
import type { Force, ValueStatus } from "../../spec/spec.ts";

export const changedSections = [
  "parameters",
  "readings",
  "derived",
  "programmes",
  "choices",
  "checks",
  "deadlines",
  "routes",
  "clauses",
  "documents",
  "policy",
] as const;
export type ChangedSection = (typeof changedSections)[number];

/** A part of an entry that comes and goes as a whole. */
export type PartKind = "condition" | "entitlement" | "row" | "amount" | "duration";

/** One property of an entry or of a part. */
export type Aspect =
  | "unit"
  | "by"
  | "options"
  | "question"
  | "default"
  | "on"
  | "formula"
  | "scope"
  | "when"
  | "open"
  | "join"
  | "force"
  | "kind"
  | "rounding"
  | "floor"
  | "ceiling"
  | "start"
  | "months"
  | "least"
  | "most"
  | "chosen"
  | "hit"
  | "headings"
  | "tests"
  | "result"
  | "order"
  | "cite"
  | "disposition"
  | "children"
  | "reason"
  | "title"
  | "form"
  | "number"
  | "dates"
  | "outside"
  | "from";

/** What of an entry has changed. */
export type ChangedWhat =
  /** All of it: it is new, or gone. */
  | { readonly kind: "entry" }
  | { readonly kind: "aspect"; readonly aspect: Aspect }
  /** Without an aspect the part is new, or gone. */
  | {
      readonly kind: "part";
      readonly part: PartKind;
      /** Of a condition or an entitlement; of a row, what it tests; else empty. */
      readonly id: string;
      readonly en: string;
      readonly aspect?: Aspect;
    }
  /** What a parameter is worth in a stretch of time. */
  | {
      readonly kind: "value";
      /** The variants that it is said of, each outer first; empty for all of them. */
      readonly variants: readonly (readonly string[])[];
      /** First day, `2026-01-01`. */
      readonly from: string;
      /** Last day; absent where the stretch has no end. */
      readonly to?: string;
    };

export interface ChangedSide {
  /** As the author wrote it; of a row, its result. */
  readonly text: string;
  /** Of a value. */
  readonly unit?: string;
  readonly status?: ValueStatus;
  readonly force?: Force;
  /** Ids, in the author's order. */
  readonly cite?: readonly string[];
  /** Least and most of an assumed value. */
  readonly range?: string;
}

export interface PolicyChange {
  readonly section: ChangedSection;
  readonly name: string;
  /** English gloss of the entry; empty where there is none. */
  readonly en: string;
  readonly what: ChangedWhat;
  /** Absent where there was nothing: an addition. Of a value: the text gave none. */
  readonly before?: ChangedSide;
  /** Absent where nothing is left: a removal. */
  readonly after?: ChangedSide;
  /** Where each stands; where one side has nothing, the nearest thing around it, if there is one. */
  readonly beforeAt?: SourceSpan;
  readonly afterAt?: SourceSpan;
}
