/** A household over time as plain data. Types only; days are `2025-10-01`. */
import type { Localized } from "../base/localized.ts";
import type { PlainAmount } from "../compare/plain.ts";
import type { Outcome } from "../evaluate/result.ts";
import type { PlainCause } from "./plain-curve.ts";

export interface TimedProgramme {
  readonly programme: string;
  readonly en: string;
  readonly outcome: Outcome;
  /** As the default readings have it; absent where it has none. */
  readonly amount?: PlainAmount;
  /** It waits for the applicant's choice, and is not in the sum. */
  readonly isToChoose?: true;
}

export interface TimelineSpan {
  readonly first: string;
  readonly last: string;
  /** Paid each month, as far as it is known; as the default readings have it. */
  readonly support: string;
  /** What the household has or may have. */
  readonly programmes: readonly TimedProgramme[];
}

/** A dated value that begins or ends, and is read by what changes. */
export interface TimedParameter {
  readonly name: string;
  readonly en: string;
  readonly cite: readonly string[];
  /** Absent where several variants differ, and where there is none. */
  readonly before?: string;
  readonly after?: string;
  readonly unit: string;
}

/** A fact's day comes round. */
export interface TimedAnniversary {
  readonly of?: Localized;
  readonly fact: string;
  readonly en: string;
  /** Complete months since; twelve to the year. */
  readonly months: number;
}

export interface TimedChange extends PlainCause {
  readonly before?: PlainAmount;
  readonly after?: PlainAmount;
}

export interface TimelineChange {
  readonly on: string;
  readonly changes: readonly TimedChange[];
  readonly parameters: readonly TimedParameter[];
  readonly anniversaries: readonly TimedAnniversary[];
}

/** A day that the rules yield: of a review, a deadline, the end of a period. */
export interface TimelineDay {
  readonly kind: "review" | "deadline" | "period-from" | "period-until";
  readonly name: string;
  readonly en: string;
  readonly of?: Localized;
  /** A day, or a day and time. */
  readonly on: string;
  readonly cite: readonly string[];
}

export interface PlainTimeline {
  readonly from: string;
  readonly until: string;
  /** The day that the case is looked at from. */
  readonly date: string;
  readonly spans: readonly TimelineSpan[];
  /** One between each two spans. */
  readonly changes: readonly TimelineChange[];
  /** As they stand on the day that the case is looked at from. */
  readonly days: readonly TimelineDay[];
  /** Month by month, on its first day or on the first of the range: which span. */
  readonly months: readonly { readonly month: string; readonly span: number }[];
  readonly isCutShort: boolean;
}
