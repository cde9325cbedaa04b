/**
 * Between what people write in a field and what the engine reads, and back to how a reader has it.
 *
 * In:       a text as typed or as an office program wrote it; the field.
 * Ignores:  limits and options, which the engine checks.
 */
import { dateInWords, groupedDigits } from "../../../text/format.ts";
import { plainText } from "../../../text/plain-text.ts";
import type { Locale } from "../../../text/text-for.ts";
import type { FormField } from "./household-form.ts";

/** As a reader has it: `4800` → `4,800`, `1980-05-01` → `1980年5月1日`; what is no value of the field, as it is. */
export function shownText(
  typed: string,
  field: Pick<FormField, "kind" | "unit">,
  { locale, yes, no }: { readonly locale: Locale; readonly yes: string; readonly no: string },
): string {
  const plain = plainText(typed, field);
  switch (field.kind) {
    case "number":
      return /^-?\d+(\.\d+)?$/.test(plain) ? groupedDigits(plain) : typed;
    case "boolean":
      return plain === "true" ? yes : plain === "false" ? no : typed;
    case "date":
      return isCalendarLike(plain) ? dateInWords(plain, locale) : typed;
    case "month":
      return shownMonth(plain, locale) ?? typed;
    case "datetime":
      return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(plain)
        ? `${dateInWords(plain.slice(0, 10), locale)} ${plain.slice(11)}`
        : typed;
    default:
      return plain;
  }
}

/** The same within a field, where it is written on: grouped digits, a plain date. */
export function fieldText(typed: string, field: Pick<FormField, "kind" | "unit">): string {
  const plain = plainText(typed, field);
  if (field.kind !== "number") return plain.replace("T", field.kind === "datetime" ? " " : "T");
  return /^-?\d+(\.\d+)?$/.test(plain) ? groupedDigits(plain).replace("\u2212", "-") : typed;
}

/** A date that the calendar has; the engine says what is wrong with others. */
function isCalendarLike(text: string): boolean {
  const [year = 0, month = 0, day = 0] = /^\d{4}-\d{2}-\d{2}$/.test(text)
    ? text.split("-").map(Number)
    : [];
  const date = new Date(Date.UTC(year, month - 1, day));
  return day > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function shownMonth(text: string, locale: Locale): string | undefined {
  const [, year = "", month = ""] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text) ?? [];
  if (year === "") return undefined;
  if (locale === "zh") return `${year}年${Number(month)}月`;
  const words = dateInWords(`${year}-${month}-01`, locale);
  return words.slice(words.indexOf(" ") + 1);
}
