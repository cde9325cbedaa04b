/**
 * What a household would be paid each month, programme by programme, in each region.
 *
 * In:       the household under each policy.
 * Out:      a row for each programme that pays a known sum somewhere; the difference between most and least.
 * Ignores:  whether two programmes can be drawn at once. Nothing is added up: a floor is no payment, an option of an
 *           open choice is not the household's yet, and silence is not zero.
 */
import { textFromRational } from "../base/decimal.ts";
import { compare, isZero, type Rational, subtract } from "../base/rational.ts";
import type { Outcome } from "../evaluate/result.ts";
import type { ValueStatus } from "../plan/plan.ts";
import type { PlainHousehold } from "./describe-household.ts";
import { exactFigure } from "./exact-figure.ts";
import { type Standing, standingOf } from "./standing.ts";

/** What one region pays, or what stands in the place of a payment. */
export type Payment =
  | {
      readonly kind: "paid";
      readonly region: string;
      readonly value: string;
      readonly weakest: ValueStatus;
    }
  | {
      readonly kind: "unpaid";
      readonly region: string;
      readonly outcome: Outcome;
      readonly why: "outcome" | "choice" | "bound" | "amount";
    };

export interface PaymentRow {
  readonly household: string;
  readonly programme: string;
  readonly en: string;
  readonly unit: string;
  /** One for each region, in the regions' order. */
  readonly payments: readonly Payment[];
  /** Absent where fewer than two regions pay a known sum. */
  readonly difference?: Difference;
}

export interface Difference {
  readonly value: string;
  readonly most: Payment & { readonly kind: "paid" };
  readonly least: Payment & { readonly kind: "paid" };
}

export interface RegionalHousehold {
  readonly region: string;
  readonly described: PlainHousehold;
}

export function comparePayments(
  household: string,
  regions: readonly RegionalHousehold[],
): readonly PaymentRow[] {
  const names = new Set(
    regions.flatMap(({ described }) => described.programmes.map(({ name }) => name)),
  );
  return [...names].flatMap((name) => {
    const payments = regions.map(({ region, described }) => paymentOf(name, region, described));
    const paid = payments.filter((payment) => payment.kind === "paid");
    const [first] = paid;
    if (first === undefined) return [];
    const rule = regions.flatMap(({ described }) =>
      described.programmes.filter((one) => one.name === name && one.amount !== undefined),
    )[0];
    const difference = differenceOf(paid);
    return [
      {
        household,
        programme: name,
        en: rule?.en ?? "",
        unit: rule?.amount?.unit ?? "",
        payments,
        ...(difference === undefined ? {} : { difference }),
      },
    ];
  });
}

/** Rows that differ, the greatest difference first; ties keep their order. */
export function rankDifferences(rows: readonly PaymentRow[]): readonly PaymentRow[] {
  return rows
    .filter(({ difference }) => difference !== undefined && !isZero(exactOf(difference)))
    .sort((a, b) =>
      a.difference && b.difference ? compare(exactOf(b.difference), exactOf(a.difference)) : 0,
    );
}

function paymentOf(name: string, region: string, { programmes, choices }: PlainHousehold): Payment {
  const programme = programmes.find((one) => one.name === name);
  const standing = standingOf(programme, choices);
  const value = programme?.amount?.value;
  const isMonthly = programme?.rule?.isMonthly === true;
  if (programme !== undefined && value !== undefined && isMonthly && standing === "paid")
    return { kind: "paid", region, value, weakest: programme.weakest };
  const why = isMonthly ? whyUnpaid(standing) : "outcome";
  return { kind: "unpaid", region, outcome: programme?.outcome ?? "silent", why };
}

function whyUnpaid(standing: Standing): "outcome" | "choice" | "bound" | "amount" {
  if (standing === "choice" || standing === "bound") return standing;
  return standing === "unpriced" || standing === "granted" ? "amount" : "outcome";
}

function differenceOf(
  paid: readonly (Payment & { readonly kind: "paid" })[],
): Difference | undefined {
  if (paid.length < 2) return undefined;
  const sorted = [...paid].sort((a, b) => compare(exactOf(b), exactOf(a)));
  const [most] = sorted;
  const least = sorted[sorted.length - 1];
  if (most === undefined || least === undefined) return undefined;
  return { value: textFromRational(subtract(exactOf(most), exactOf(least))), most, least };
}

function exactOf({ value }: { readonly value: string }): Rational {
  return exactFigure(value);
}
