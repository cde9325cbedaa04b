/**
 * Payments in words: what the chart draws and what its table twin says.
 *
 * In:       the payment rows of the households shown; the policies; the text.
 * Out:      groups for the chart, and the sentence that states the finding.
 * Ignores:  arithmetic: differences come from the engine.
 */

import type { Payment, PaymentRow, PolicyView } from "../../engine/index.ts";
import { moneyDigits } from "../../text/figures.ts";
import { capitalised, namerFor } from "../../text/reasons.ts";
import type { Locale } from "../../text/text-for.ts";
import type { Text } from "../../text/zh.ts";
import type { PaymentGroup } from "../charts/PaymentChart.tsx";
import type { Catalogue } from "./compare-state.ts";

export interface PaymentWords {
  readonly text: Text;
  readonly locale: Locale;
  readonly policies: readonly PolicyView[];
  readonly households: Catalogue["households"];
}

export function paymentGroups(
  rows: readonly PaymentRow[],
  words: PaymentWords,
): readonly PaymentGroup[] {
  const { locale, policies } = words;
  return rows.map((row) => ({
    id: `${row.household} ${row.programme}`,
    lines: [capitalised(programmeName(row, words)), householdTitle(row, words)],
    bars: row.payments.map((payment) => {
      const policy = policies.find(({ id }) => id === payment.region);
      const place = policy?.title[locale] ?? payment.region;
      const figure = paymentWords(payment, words);
      const short = `${policy?.seal[locale] ?? place} ${figure}`;
      const bar = {
        region: payment.region,
        series: policy?.seal.series ?? 0,
        label: `${place} ${figure}`,
        short,
      };
      return payment.kind === "paid"
        ? { ...bar, paid: { value: payment.value, status: payment.weakest } }
        : bar;
    }),
  }));
}

/** The figure with its seal, or the word that stands in its place. */
export function paymentWords(payment: Payment, { text }: PaymentWords, unit = ""): string {
  const { chart } = text.compare;
  if (payment.kind === "paid") {
    const figure = `${moneyDigits(payment.value)}${unit}`;
    const { weakest } = payment;
    return weakest === "published" ? figure : chart.sealed(figure, text.provenances[weakest].seal);
  }
  const words = {
    outcome: text.outcomes[payment.outcome],
    choice: chart.choice,
    bound: chart.floor,
    amount: chart.amountNeeded,
  };
  return words[payment.why];
}

/** For a spreadsheet: of each place the figure where there is one, and its status or the word that stands for it. */
export function csvOfPayments(
  rows: readonly PaymentRow[],
  words: PaymentWords,
): readonly (readonly string[])[] {
  const { text, policies, locale } = words;
  const { chart } = text.compare;
  const places = policies.map(({ title }) => title[locale]);
  const head = places.flatMap((place) => [`${place} ${chart.axis}`, place]);
  const cells = rows.map((row) => [
    householdTitle(row, words),
    programmeName(row, words),
    ...row.payments.flatMap((payment) =>
      payment.kind === "paid"
        ? [payment.value, text.provenances[payment.weakest].name]
        : ["", paymentWords(payment, words)],
    ),
    row.difference?.value ?? "",
  ]);
  return [[chart.household, chart.programme, ...head, chart.difference], ...cells];
}

/** The sentence in its two halves, with the size between them; or one that says why there is none. */
export function findingOf(
  greatest: PaymentRow | undefined,
  rows: readonly PaymentRow[],
  words: PaymentWords,
): string | readonly [string, string, string] {
  const { text } = words;
  const { chart } = text.compare;
  if (rows.length === 0) return chart.empty;
  const { difference } = greatest ?? {};
  if (greatest === undefined || difference === undefined) {
    return rows.some((row) => row.difference !== undefined) ? chart.same : chart.single;
  }
  const { most, least, value } = difference;
  const [before, after] = chart.finding({
    household: householdTitle(greatest, words),
    programme: programmeName(greatest, words),
    most: paymentWords(most, words, chart.money),
    mostRegion: regionTitle(most.region, words),
    least: paymentWords(least, words, chart.money),
    leastRegion: regionTitle(least.region, words),
  });
  return [before, `${moneyDigits(value)}${chart.money}`, after];
}

export function householdTitle(
  { household }: PaymentRow,
  { households, locale }: PaymentWords,
): string {
  return households.find(({ id }) => id === household)?.title[locale] ?? household;
}

export function programmeName(
  { programme, en }: PaymentRow,
  { policies, locale }: PaymentWords,
): string {
  const english = Object.assign({}, ...policies.map((policy) => policy.english));
  return namerFor(locale, english)(programme, en);
}

function regionTitle(region: string, { policies, locale }: PaymentWords): string {
  return policies.find(({ id }) => id === region)?.title[locale] ?? region;
}
