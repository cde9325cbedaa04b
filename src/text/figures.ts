/**
 * Values of a policy as people read them: money to the fen, standards as published, dates and words as they are.
 *
 * In:       plain values of the engine; a number is a decimal, or `n/d` where its decimals have no end.
 * Out:      text. A figure without a last decimal is rounded and begins with ≈.
 * Rounds:   half away from zero, for showing only.
 */

import type { PlainQuantity, PlainValue } from "../engine/index.ts";
import { groupedDigits, paymentDigits, roundedDecimals, unitText } from "./format.ts";
import type { Locale } from "./text-for.ts";

const truth: Readonly<Record<Locale, readonly [string, string]>> = {
  zh: ["否", "是"],
  en: ["no", "yes"],
};

/** A payment or an income: to the fen, with ≈ where it is finer. */
export function moneyDigits(value: string): string {
  const fraction = maybeFraction(value);
  if (fraction !== undefined) return `≈${roundedDecimals(longDivision(fraction), 2)}`;
  const isFiner = /\.\d\d0*[1-9]/.test(value);
  return isFiner ? `≈${roundedDecimals(value, 2)}` : paymentDigits(value);
}

/** A count whose weights make it no whole number: as one, with ≈. */
export function countDigits(value: string): string {
  const isWhole = maybeFraction(value) === undefined && !value.includes(".");
  return isWhole ? groupedDigits(value) : `≈${roundedDecimals(decimalsOf(value), 0)}`;
}

/** A sum that a model estimates, to three digits: `84204242.29` → `≈8,420万元`, `≈84.2 million yuan`. */
export function estimatedMoney(value: string, locale: Locale): string {
  const format = new Intl.NumberFormat(locale === "zh" ? "zh-CN" : "en", {
    notation: "compact",
    compactDisplay: "long",
    maximumSignificantDigits: 3,
    useGrouping: "always",
  });
  const decimals = decimalsOf(value) as `${number}`; // its own type of a decimal in text
  const figure = format.format(decimals).replace("-", "−");
  return locale === "zh" ? `≈${figure}元` : `≈${figure} yuan`;
}

/** A number as it is, with its digits grouped; to four places where it has no end. */
export function plainDigits(value: string): string {
  const fraction = maybeFraction(value);
  return fraction === undefined
    ? groupedDigits(value)
    : `≈${roundedDecimals(longDivision(fraction), 4)}`;
}

/** A share of something as per cent to two places, with ≈ where it is finer: `7/202` → `≈3.47%`. */
export function percentDigits(share: string): string {
  const { n, d } = maybeFraction(share) ?? fractionOfDecimal(share);
  const size = n < 0n ? -n : n;
  const hundredths = (size * 20_000n + d) / (2n * d);
  const digits = String(hundredths).padStart(3, "0");
  const isExact = (size * 10_000n) % d === 0n;
  const figure = groupedDigits(`${n < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`);
  return `${isExact ? "" : "≈"}${figure}%`;
}

/** How the reader's language says an option of a policy. */
export type WordNamer = (word: string) => string;

/** Which variant of a value: its options, outer first. */
export function variantWords(variant: readonly string[], name: WordNamer): string {
  return variant.map((option) => name(option)).join("·");
}

/** The figure of a quantity, without its unit: parameters as published, worked-out money to the fen. */
export function quantityDigits(quantity: PlainQuantity, locale: Locale, name: WordNamer): string {
  const { value, unit, source } = quantity;
  if (value === undefined) return "";
  if (value.kind !== "number") return valueText(value, locale, name);
  const isAsPublished = source === "parameter" || source === "given" || source === "literal";
  return unit.startsWith("元") && !isAsPublished
    ? moneyDigits(value.text)
    : plainDigits(value.text);
}

/** A quantity with its unit, where it has one. */
export function quantityText(quantity: PlainQuantity, locale: Locale, name: WordNamer): string {
  const digits = quantityDigits(quantity, locale, name);
  const isNumber = quantity.value?.kind === "number" && quantity.unit !== "";
  return isNumber ? `${digits} ${unitText(quantity.unit, locale)}` : digits;
}

/** A value that is no number, or a number without a unit. */
export function valueText(value: PlainValue, locale: Locale, name: WordNamer): string {
  if (value.kind === "word") return name(value.text);
  if (value.kind === "truth") return truth[locale][value.isTrue ? 1 : 0];
  if (value.kind === "number") return plainDigits(value.text);
  return value.text.replace("T", " ");
}

interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

function maybeFraction(value: string): Fraction | undefined {
  const [n, d] = value.split("/");
  return n === undefined || d === undefined ? undefined : { n: BigInt(n), d: BigInt(d) };
}

function fractionOfDecimal(value: string): Fraction {
  const [whole = "0", decimals = ""] = value.split(".");
  return { n: BigInt(`${whole}${decimals}`), d: 10n ** BigInt(decimals.length) };
}

function decimalsOf(value: string): string {
  const fraction = maybeFraction(value);
  return fraction === undefined ? value : longDivision(fraction);
}

/** Eight decimals, enough to round to four. */
function longDivision({ n, d }: Fraction): string {
  const scaled = (n < 0n ? -n : n) * 10n ** 8n;
  const digits = String(scaled / d).padStart(9, "0");
  return `${n < 0n ? "-" : ""}${digits.slice(0, -8)}.${digits.slice(-8)}`;
}
