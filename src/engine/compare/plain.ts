/**
 * Results as plain data: what a screen, a worker or a file may hold without knowing the engine's numbers.
 *
 * Out:      types only. A number is a decimal (`1254`, `313.5`), or `n/d` where its decimals have no end; a date is
 *           `2025-10-01`; what is absent is left out.
 * Ignores:  words and numerals that people read; they are made where they are shown.
 */
import type { Localized } from "../base/localized.ts";
import type { RoundingMode } from "../base/rational.ts";
import type { SourceSpan } from "../base/span.ts";
import type { Bound, Outcome, SettledOutcome } from "../evaluate/result.ts";
import type { Comparison, Quantity, ReasonKind } from "../explain/reason.ts";
import type { Force, ValueStatus } from "../plan/plan.ts";

/** A known value: a number, a date or time, a word, or yes and no. */
export type PlainValue =
  | { readonly kind: "number" | "date" | "word"; readonly text: string }
  | { readonly kind: "truth"; readonly isTrue: boolean };

export interface PlainQuantity {
  /** Absent for what is worked out on the spot. */
  readonly name?: string;
  readonly en?: string;
  /** Absent when unknown. */
  readonly value?: PlainValue;
  /** As its author wrote it; empty for a pure number. */
  readonly unit: string;
  readonly source: Quantity["source"];
  readonly status?: ValueStatus;
  readonly cite: readonly string[];
  /** Where it is defined, else where it is read. */
  readonly at?: SourceSpan;
}

export interface PlainComparison {
  readonly left: PlainQuantity;
  readonly operator: Comparison["operator"];
  readonly right: PlainQuantity;
  /** Left minus right, without its sign. */
  readonly margin?: string;
  /** How left lies to right; absent where either is unknown or no number. */
  readonly side?: "below" | "equal" | "above";
}

export interface PlainReason {
  readonly kind: ReasonKind;
  readonly id: string;
  readonly en: string;
  readonly outcome: SettledOutcome;
  readonly force: Force;
  readonly join?: "all" | "any" | "none";
  readonly formula?: string;
  readonly comparison?: PlainComparison;
  /** Each name once, with its values in the order in which they were read. */
  readonly quantities: readonly PlainQuantity[];
  readonly open?: Localized;
  /** First day, and first day after it. */
  readonly period?: { readonly from?: string; readonly until?: string };
  readonly missing: readonly PlainMissing[];
  readonly cite: readonly string[];
  readonly children: readonly PlainReason[];
  /** The formula that was judged, else the condition. */
  readonly at?: SourceSpan;
}

export interface PlainMissing {
  readonly kind: "fact" | "parameter" | "choice" | "rule";
  readonly name: string;
  /** The member, application or stay that lacks it; absent for the household and for what belongs to none. */
  readonly of?: Localized;
}

export type PlainTerm =
  | { readonly kind: "figure"; readonly quantity: PlainQuantity }
  | { readonly kind: "sign"; readonly text: string };

export interface PlainSum {
  readonly name: string;
  readonly en: string;
  readonly terms: readonly PlainTerm[];
  /** Before rounding; left out where rounding changes nothing. */
  readonly exact?: string;
  readonly result: PlainQuantity;
  readonly round?: {
    readonly mode: RoundingMode;
    readonly step: string;
    readonly cite: readonly string[];
  };
  readonly cite: readonly string[];
  /** The formula that was worked out. */
  readonly at?: SourceSpan;
}

export interface PlainAmount {
  readonly unit: string;
  /** Absent when unknown. */
  readonly value?: string;
  readonly bound: Bound;
}

/** What one option of a reading leads to. */
export interface PlainEffect {
  readonly reading: string;
  readonly options: readonly {
    readonly option: string;
    readonly isDefault: boolean;
    readonly outcome: SettledOutcome;
    /** Absent where no option changes the amount, and where there is none. */
    readonly amount?: PlainAmount;
  }[];
}

/** What each option of a method that the text leaves open would give. */
export interface PlainMethod {
  readonly parameter: string;
  readonly options: readonly {
    readonly option: string;
    /** Absent where the option gives none, or lacks something else. */
    readonly amount?: PlainAmount;
  }[];
}

/** A programme for the household, or for one of its members, applications or stays. */
export interface PlainPart {
  /** What the household calls it; absent for the household itself. */
  readonly of?: Localized;
  readonly outcome: Outcome;
  readonly amount?: PlainAmount;
  readonly needs: readonly PlainMissing[];
  readonly depends: readonly PlainEffect[];
  /** The reason that decides; absent where all are met, and for silence. */
  readonly main?: PlainReason;
  readonly reasons: readonly PlainReason[];
  readonly sums: readonly PlainSum[];
}

export interface PlainProgramme {
  readonly name: string;
  readonly en: string;
  readonly outcome: Outcome;
  readonly amount?: PlainAmount;
  readonly needs: readonly PlainMissing[];
  readonly depends: readonly PlainEffect[];
  /** Where the amount waits for a method. */
  readonly methods: readonly PlainMethod[];
  /** Assumed parameters, and derived ones, on which it rests. */
  readonly assumed: readonly string[];
  readonly derivedFrom: readonly string[];
  /** The weakest provenance among the values that it rests on. */
  readonly weakest: ValueStatus;
  readonly entitlements: readonly PlainEntitlement[];
  /** Those whose outcome is the programme's come first. */
  readonly parts: readonly PlainPart[];
  /** Absent where no rule is. */
  readonly rule?: {
    readonly cite: readonly string[];
    readonly force: Force;
    /** The file that gave it. */
    readonly from: string;
    /** Paid each month. */
    readonly isMonthly: boolean;
    /** About an application or a stay, which a case has or has not. */
    readonly isOccasional: boolean;
    /** The choice that it is an option of. */
    readonly choice?: string;
  };
}

export interface PlainEntitlement {
  readonly id: string;
  readonly en: string;
  readonly force: Force;
  /** Absent when unknown. */
  readonly isHeld?: true;
  readonly cite: readonly string[];
}

/** A choice that is the applicant's. */
export interface PlainChoice {
  readonly name: string;
  readonly en: string;
  readonly options: readonly string[];
  readonly open: Outcome;
  readonly chosen?: string;
  /** The household's fact that says what was chosen, by the option's name; absent where something else says it. */
  readonly fact?: string;
  readonly because: readonly string[];
  readonly cite: readonly string[];
}

/** A deadline that runs, or who receives or decides. */
export interface PlainAnswer {
  readonly kind: "deadline" | "route";
  readonly name: string;
  readonly en: string;
  readonly force: Force;
  /** The member or application that it is about; absent for the household. */
  readonly of?: Localized;
  /** Absent where it is not known, and where no text says it. */
  readonly value?: PlainValue;
  readonly needs: readonly PlainMissing[];
  readonly isSilent: boolean;
  readonly depends: readonly {
    readonly reading: string;
    readonly options: readonly { readonly option: string; readonly value?: PlainValue }[];
  }[];
  readonly cite: readonly string[];
}
