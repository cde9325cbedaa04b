/**
 * What a programme comes to for each household, as far as it can be added up.
 *
 * In:       the columns of a programme.
 * Out:      for each row whether something is paid, nothing is due, or it is not known, under the default readings; how
 *           many times a year the unit is paid.
 * Ignores:  weights. A floor or a ceiling is no payment: its amount counts as not known.
 */
import type { Unit } from "../base/unit.ts";
import { boundIndex, outcomeIndex, type ProgrammeColumns } from "../simulate/simulation.ts";

/** Of one row: nothing is due; an amount is; the programme is met and pays no money; and three ways of not knowing. */
export const standingCodes = [
  "none",
  "paid",
  "met",
  "unpriced",
  "undecided",
  "discretion",
] as const;
export type PaymentStanding = (typeof standingCodes)[number];

export const standing = { none: 0, paid: 1, met: 2, unpriced: 3, undecided: 4, discretion: 5 };

/** How a unit adds up over a year: so many times, once, or not at all. */
export type Rhythm =
  | { readonly kind: "regular"; readonly timesAYear: number }
  | { readonly kind: "once" }
  | { readonly kind: "unpriced" };

export interface PaymentColumns {
  readonly rhythm: Rhythm;
  /** Indices into `standingCodes`. */
  readonly standing: Uint8Array;
  readonly columns: ProgrammeColumns;
}

export function rhythmOf(unit: Unit | undefined): Rhythm {
  if (unit?.key === "元1月-1") return { kind: "regular", timesAYear: 12 };
  if (unit?.key === "元1年-1") return { kind: "regular", timesAYear: 1 };
  return { kind: unit?.key === "元1" ? "once" : "unpriced" };
}

export function paymentColumns(columns: ProgrammeColumns): PaymentColumns {
  const rhythm = rhythmOf(columns.unit);
  const { byDefault, known, bound } = columns;
  const found = new Uint8Array(byDefault.length);
  for (let row = 0; row < found.length; row += 1) {
    const outcome = byDefault[row];
    if (outcome === outcomeIndex.needs) found[row] = standing.undecided;
    else if (outcome === outcomeIndex.discretion) found[row] = standing.discretion;
    else if (outcome !== outcomeIndex.yes) found[row] = standing.none;
    else if (columns.unit === undefined) found[row] = standing.met;
    else if (known[row] === 1 && bound[row] === boundIndex.exact && rhythm.kind !== "unpriced")
      found[row] = standing.paid;
    else found[row] = standing.unpriced;
  }
  return { rhythm, standing: found, columns };
}

/** Whether what a programme comes to is known, and be it nothing. */
export function isKnown(code: number | undefined): boolean {
  return code === standing.none || code === standing.paid || code === standing.met;
}
