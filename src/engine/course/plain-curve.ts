/**
 * The curve of a wage as plain data: what a screen, a worker or a file may hold.
 *
 * Out:      types only. A number is a decimal, or `n/d` where its decimals have no end (compare/plain.ts).
 */
import type { Localized } from "../base/localized.ts";
import type { PlainMissing } from "../compare/plain.ts";
import type { Outcome } from "../evaluate/result.ts";
import type { BreakKind } from "./income-curve.ts";
import type { OpenWhy } from "./support.ts";

export interface PlainEarner {
  readonly path: string;
  readonly name: string;
  readonly en: string;
  /** What the household calls the member; absent for the household itself. */
  readonly of?: Localized;
  readonly present: string;
}

export interface PlainOpen {
  readonly programme: string;
  readonly en: string;
  readonly why: OpenWhy;
  readonly isCounted: boolean;
  readonly readings: readonly string[];
  readonly missing: readonly PlainMissing[];
}

/** A figure of the curve; income is absent where some of it is unknown. */
export interface PlainPoint {
  readonly wage: string;
  readonly support: string;
  readonly income?: string;
}

export interface PlainPiece {
  readonly from: PlainPoint;
  readonly to: PlainPoint;
  /** Support by each yuan of the wage; absent where an amount is rounded. */
  readonly slope?: string;
  /** What is paid along it, with the clauses of its amount. */
  readonly paid: readonly {
    readonly programme: string;
    readonly en: string;
    readonly cite: readonly string[];
  }[];
  /** What is open here and not all along. */
  readonly open: readonly PlainOpen[];
}

export interface PlainCause {
  readonly programme: string;
  readonly en: string;
  readonly from: Outcome;
  readonly to: Outcome;
  /** Conditions that turn, or formulas that bend; an unnamed one is the programme's scope or period. */
  readonly by: readonly {
    readonly name: string;
    readonly en: string;
    readonly cite: readonly string[];
  }[];
}

export interface PlainBreak {
  readonly kind: BreakKind;
  /** Exactly where, perhaps between two fen. */
  readonly at: string;
  readonly isReached: boolean;
  readonly last: PlainPoint;
  readonly next: PlainPoint;
  readonly jump: string;
  /** Of a cliff. */
  readonly lost?: string;
  /** Of a cliff: the wage from which income is again what it was; absent where it is not on the curve. */
  readonly recoveredAt?: string;
  readonly causes: readonly PlainCause[];
}

export interface PlainCurve {
  readonly earners: readonly PlainEarner[];
  readonly earner: PlainEarner;
  /** Where the household is now. */
  readonly present?: PlainPoint;
  readonly otherIncome?: string;
  /** For lack of which its income is unknown. */
  readonly missingIncome: readonly PlainMissing[];
  readonly from: string;
  readonly to: string;
  readonly pieces: readonly PlainPiece[];
  readonly breaks: readonly PlainBreak[];
  /** Which of the breaks is the cliff that takes most; absent where there is none. */
  readonly deepest?: number;
  /** What is open all along. */
  readonly open: readonly PlainOpen[];
  readonly isCutShort: boolean;
}
