/**
 * What can be offered to whoever writes rules: types only.
 *
 * Words that a policy gives are here in both languages; those of keys, functions and patterns are made where they are
 * shown, from the label.
 */
import type { Localized } from "../../base/localized.ts";
import type { ValueStatus } from "../../plan/plan.ts";

export type CandidateKind =
  | "key"
  | "word"
  | "entry"
  | "pattern"
  | "clause"
  | "document"
  | "unit"
  | "type"
  | "entity"
  | "fact"
  | "derived"
  | "programme"
  | "parameter"
  | "reading"
  | "constant"
  | "variable"
  | "part"
  | "option"
  | "function"
  | "keyword";

export interface Candidate {
  readonly label: string;
  readonly kind: CandidateKind;
  /** What is written; with `isTemplate` in the syntax of snippets: `$1` and `${2|a,b|}` are stops. */
  readonly insert: string;
  readonly isTemplate?: true;
  /** Of a number. */
  readonly unit?: string;
  /** Of what is no number: `boolean`, `date`. */
  readonly type?: string;
  /** Of what is one of several words. */
  readonly options?: readonly string[];
  /** Absent where the policy gives no words for it. */
  readonly gloss?: Localized;
  /** On the date, as plain decimals and words; a variant that has its own stands before it. */
  readonly values?: readonly { readonly variant: string; readonly text: string }[];
  readonly status?: ValueStatus;
  /** What a function takes, or what key of a map a word belongs to. */
  readonly signature?: string;
  /** The file that gave it. */
  readonly from?: string;
  /** What the place asks for by type and unit. */
  readonly fits: boolean;
}

export interface Completion {
  /** Half-open, in UTF-16 units. */
  readonly replaced: { readonly start: number; readonly end: number };
  /** The likeliest first. */
  readonly candidates: readonly Candidate[];
  /** Nothing has to be written here: to be shown only to whoever asks. */
  readonly isOptional: boolean;
}
