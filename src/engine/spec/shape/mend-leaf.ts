/**
 * What an author meant who wrote a number, a date or a yes-or-no in a way that the language does not have.
 *
 * In:       the text of a leaf that its pattern refused.
 * Out:      the same in the language's form, where only one thing can have been meant.
 * Ignores:  where the leaf stands.
 */

import { maybeDate } from "../../base/calendar.ts";
import { maybeDecimalFromRational } from "../../base/decimal.ts";
import { rational } from "../../base/rational.ts";

const plainDecimal = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const trueWords = new Set(["yes", "on", "是", "有", "真", "true"]);
const falseWords = new Set(["no", "off", "否", "无", "假", "false"]);

/** A plain decimal for `１０００`, `1,000`, `1_000`, `010`, `.5`, `+3`, `30%`, `1e3`, `1万` and `300元`. */
export function maybeMendedNumber(text: string): string | undefined {
  const parts =
    /^([+-]?)((?:\d{1,3}(?:,\d{3})+|[\d_]*)\.?\d*)(?:e\+?(\d{1,2}))?(%|百|千|万|亿)?[元月年人]?$/i.exec(
      halfWidth(text).replace(/\s/g, ""),
    );
  if (parts === null || !/\d/.test(parts[2] ?? "")) return undefined;
  const [, sign = "", digits = "", exponent = "0", scale = ""] = parts;
  const tens = Number(exponent) + (powers[scale] ?? 0);
  const number = shifted(digits.replace(/[,_]/g, ""), tens);
  return number === undefined ? undefined : `${sign === "-" ? "-" : ""}${number}`;
}

/** `2022-03-01` for `2022/3/1`, `2022.3.1`, `20220301` and `2022年3月1日`. */
export function maybeMendedDate(text: string): string | undefined {
  const parts =
    /^(\d{4})(\d{2})(\d{2})$/.exec(halfWidth(text).trim()) ??
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(halfWidth(text).trim());
  if (parts === null) return undefined;
  const [, year = "", month = "", day = ""] = parts;
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return maybeDate(date) === undefined ? undefined : date;
}

/** `true` or `false` for the other words that YAML or the office has for them. */
export function maybeMendedBoolean(text: string): "true" | "false" | undefined {
  const word = text.trim().toLowerCase();
  return trueWords.has(word) ? "true" : falseWords.has(word) ? "false" : undefined;
}

const powers: Readonly<Record<string, number>> = { "%": -2, 百: 2, 千: 3, 万: 4, 亿: 8 };

/** Digits with a point somewhere, times a power of ten, as a plain decimal. */
function shifted(digits: string, tens: number): string | undefined {
  const [whole = "", places = ""] = digits.split(".");
  const text = `${whole}${places}` || "0";
  if (text.length > 28 || Math.abs(tens) > 28) return undefined;
  const power = tens - places.length;
  const value =
    power < 0
      ? rational(BigInt(text), 10n ** BigInt(-power))
      : rational(BigInt(text) * 10n ** BigInt(power));
  const decimal = maybeDecimalFromRational(value);
  return decimal !== undefined && plainDecimal.test(decimal) ? decimal : undefined;
}

function halfWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E]/g, (wide) =>
    String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  );
}
