/**
 * What trying one place's rule in another comes to, before anybody is looked at: an ordinary proposal, or why there is
 * none.
 *
 * Ignores:  how it is written (write-transplant.ts), and what it does to households (transplant-effects.ts).
 */
import type { Localized } from "../../base/localized.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Spec } from "../../spec/spec.ts";
import type { PartKind } from "../changes/policy-change.ts";
import type { MovedName } from "./moved-names.ts";

/** A policy on the day. */
export interface TransplantPlace {
  readonly spec: Spec;
  readonly plan: Plan;
}

/** What is tried elsewhere: a row of the matrix of rules. */
export interface MovedItem {
  readonly section: string;
  readonly name: string;
  /** Of a programme. */
  readonly part?: {
    readonly kind: PartKind;
    readonly id: string;
    /** Of several conditions of one name, which: from the second on. */
    readonly nth?: number;
  };
}

export interface TransplantAsked {
  readonly source: TransplantPlace;
  readonly target: TransplantPlace;
  readonly item: MovedItem;
  /**
   * Of a parameter: the one variant whose value is taken, for everybody; absent: its value as it varies.
   * Of a reading: the option that is taken; absent: the one by default.
   */
  readonly variant?: readonly string[];
  /** The proposal's first day, `2025-10-01`. */
  readonly date: string;
  /** What the proposal and the document that it cites are called. */
  readonly title: Localized;
  /** Names that the target lacks come along; else they are a reason to refuse. */
  readonly isCarrying: boolean;
}

export type Transplant =
  | {
      readonly kind: "written";
      readonly id: string;
      readonly text: string;
      /** Names that came along. */
      readonly carried: readonly MovedName[];
      /** What stands there besides, and that a proposal cannot take away. */
      readonly kept: readonly KeptPart[];
    }
  | { readonly kind: "refused"; readonly why: Refusal };

export type KeptPart = "scope" | "amount" | "formula" | "floor" | "ceiling" | "duration" | "when";

export type Refusal =
  /** The source says nothing of it. */
  | { readonly kind: "silent" }
  /** The source names it and gives no value on the day. */
  | { readonly kind: "open" }
  /** Both say the same. */
  | { readonly kind: "same" }
  /** No rule of the target reads it; `readers` are the source's rules that do. */
  | { readonly kind: "not-read"; readonly readers: readonly MovedName[] }
  | { readonly kind: "units"; readonly there: string; readonly here: string }
  | { readonly kind: "axes"; readonly there: readonly string[]; readonly here: readonly string[] }
  | { readonly kind: "missing-names"; readonly names: readonly MovedName[] }
  /** The target has not the programme that it is a part of. */
  | { readonly kind: "no-programme" }
  /** The target has not the group of conditions that it stands in. */
  | { readonly kind: "no-group"; readonly group: string }
  /** There the condition stands in another list or group, where it would mean something else. */
  | { readonly kind: "other-group" }
  /** It is said there of something else: an application, not the household. */
  | { readonly kind: "entity"; readonly there: string; readonly here: string }
  /** A choice is between programmes, and comes with them. */
  | { readonly kind: "choice"; readonly options: readonly MovedName[] }
  /** Parts of a kind that has no text of its own. */
  | { readonly kind: "not-movable" };
