/**
 * Households side by side under several policies: what the comparison screen shows, ready to be worded.
 *
 * In:       each policy with every household already evaluated and described under it.
 * Out:      plain data: a row for each household with the programme that stands for it in each region, and payments.
 */
import { textFromDate } from "../base/calendar.ts";
import { comparePayments, type PaymentRow, rankDifferences } from "./compare-payments.ts";
import type { PlainHousehold } from "./describe-household.ts";
import type { PolicyView } from "./describe-policy.ts";
import { pickHeadlines } from "./pick-headlines.ts";

export interface ComparedPolicy {
  readonly policy: PolicyView;
  /** One for each household, in their order. */
  readonly described: readonly PlainHousehold[];
}

export interface ComparedRow {
  readonly household: string;
  /** One for each region, in the regions' order. */
  readonly cells: readonly ComparedCell[];
}

export interface ComparedCell {
  readonly region: string;
  /** The programme that stands for the cell. */
  readonly headline: string;
  readonly household: PlainHousehold;
}

export interface ComparedHouseholds {
  readonly date: string;
  readonly policies: readonly PolicyView[];
  readonly rows: readonly ComparedRow[];
  /** What is paid monthly, household by household. */
  readonly payments: readonly PaymentRow[];
  /** The payments that differ, the greatest difference first. */
  readonly differences: readonly PaymentRow[];
}

export function compareHouseholds(
  compared: readonly ComparedPolicy[],
  households: readonly string[],
  date: number,
): ComparedHouseholds {
  const regional = households.map((_, index) =>
    compared.flatMap(({ policy, described }) => {
      const one = described[index];
      return one === undefined ? [] : [{ region: policy.id, described: one }];
    }),
  );
  const payments = households.flatMap((household, index) =>
    comparePayments(household, regional[index] ?? []),
  );
  return {
    date: textFromDate(date),
    policies: compared.map(({ policy }) => policy),
    rows: households.map((household, index) => {
      const cells = regional[index] ?? [];
      const headlines = pickHeadlines(cells.map(({ described }) => described.programmes));
      return {
        household,
        cells: cells.map(({ region, described }, place) => ({
          region,
          headline: headlines[place] ?? "",
          household: described,
        })),
      };
    }),
    payments,
    differences: rankDifferences(payments),
  };
}
