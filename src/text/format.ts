/**
 * Figures as people read them: grouped digits, a true minus, units, ranges and changes.
 *
 * In:       exact decimals as strings of digits, as the engine gives them; unit names of the specs.
 * Out:      text. Digits are only added or grouped here, but for `roundedDecimals`, which says so.
 * Throws:   RangeError where a string is not a decimal, or digits would have to be dropped unsaid.
 * Ignores:  what the figures mean; where they are shown.
 */

import type { Locale } from "./text-for.ts";

const minus = "\u2212";
const decimal = /^(-?)(\d+)(?:\.(\d+))?$/;

interface Digits {
  readonly isNegative: boolean;
  readonly whole: string;
  readonly fraction: string;
}

function digitsOf(value: string): Digits {
  const [, sign, whole, fraction = ""] = decimal.exec(value) ?? [];
  if (whole === undefined) throw new RangeError(`"${value}" is not a decimal.`);
  const isZero = /^0*$/.test(whole + fraction);
  return { isNegative: sign === "-" && !isZero, whole, fraction };
}

/** Thousands separated and a true minus; the fraction stays as it is: `-1045.5` → `−1,045.5`. */
export function groupedDigits(value: string): string {
  const { isNegative, whole, fraction } = digitsOf(value);
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return `${isNegative ? minus : ""}${grouped}${fraction === "" ? "" : `.${fraction}`}`;
}

/**
 * A payment, always to the fen: `1335` → `1,335.00`.
 *
 * Throws: RangeError for a value finer than a fen, which no payment is.
 */
export function paymentDigits(value: string): string {
  const { isNegative, whole, fraction } = digitsOf(value);
  if (/[1-9]/.test(fraction.slice(2))) throw new RangeError(`"${value}" is finer than a fen.`);
  const fen = fraction.slice(0, 2).padEnd(2, "0");
  return groupedDigits(`${isNegative ? "-" : ""}${whole}.${fen}`);
}

/**
 * A figure to so many places, for shares and averages that have no end.
 *
 * Rounds: half away from zero, on the digits.
 */
export function roundedDecimals(value: string, places: number): string {
  const { isNegative, whole, fraction } = digitsOf(value);
  const kept = BigInt(whole + fraction.slice(0, places).padEnd(places, "0"));
  const isUp = (fraction[places] ?? "0") >= "5";
  const digits = String(isUp ? kept + 1n : kept).padStart(places + 1, "0");
  const cut = digits.length - places;
  const point = places === 0 ? "" : `.${digits.slice(cut)}`;
  return groupedDigits(`${isNegative ? "-" : ""}${digits.slice(0, cut)}${point}`);
}

/** From least to most: `1,206—1,260`. */
export function rangeText(least: string, most: string, locale: Locale): string {
  return `${groupedDigits(least)}${locale === "zh" ? "—" : "–"}${groupedDigits(most)}`;
}

/** A change with its direction, or the word for none: `▲ 55.00`, `▼ 12.00`, `不变`. */
export function changeText(change: string, locale: Locale): string {
  const { isNegative, whole, fraction } = digitsOf(change);
  if (/^0*$/.test(whole + fraction)) return locale === "zh" ? "不变" : "unchanged";
  const size = paymentDigits(`${whole}${fraction === "" ? "" : `.${fraction}`}`);
  return `${isNegative ? "▼" : "▲"} ${size}`;
}

const englishUnits: Readonly<Record<string, string>> = {
  元: "yuan",
  人: "person",
  户: "household",
  月: "month",
  年: "year",
  日: "day",
  小时: "hour",
  岁: "years of age",
  件: "item",
  次: "time",
};

/** A unit as it stands after a figure: `元/人/月`, in English `yuan/person/month`. */
export function unitText(unit: string, locale: Locale): string {
  if (locale === "zh") return unit;
  const words = unit.split(/([/·])/).map((part) => englishUnits[part] ?? part);
  return words.join("");
}

/** A calendar date as it is written everywhere, `2025-10-01`, for a sentence: `2025年10月1日`. */
export function dateInWords(date: string, locale: Locale): string {
  const [year, month, day] = date.split("-").map(Number);
  if (year === undefined || month === undefined || day === undefined) {
    throw new RangeError(`"${date}" is not a calendar date.`);
  }
  const midnight = new Date(Date.UTC(year, month - 1, day));
  const tag = locale === "zh" ? "zh-CN" : "en-GB";
  return new Intl.DateTimeFormat(tag, { dateStyle: "long", timeZone: "UTC" }).format(midnight);
}
