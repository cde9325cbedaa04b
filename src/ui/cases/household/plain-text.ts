/**
 * Between what people write in a field and what the engine reads: dates, figures with separators, yes and no.
 *
 * In:       a text as typed or as an office program wrote it; the field.
 * Out:      the plain text of the same value; what cannot be understood comes back as it is, for the engine to refuse.
 * Ignores:  limits and options, which the engine checks.
 */
import { dateInWords, groupedDigits } from "../../../text/format.ts";
import type { Locale } from "../../../text/text-for.ts";
import type { FormField } from "./household-form.ts";

/** `4,800元` → `4800`, `1980年5月1日` → `1980-05-01`, `是` → `true`; full-width digits and signs count as plain. */
export function plainText(typed: string, field: Pick<FormField, "kind" | "unit">): string {
  const trimmed = typed.trim();
  if (field.kind === "string" || field.kind === "enum") return trimmed;
  const text = trimmed
    .normalize("NFKC")
    .replace(/^\u2212/, "-")
    .trim();
  const plain = plainBy[field.kind]?.(text, field.unit);
  return plain ?? trimmed;
}

const plainBy: Readonly<
  Partial<Record<FormField["kind"], (text: string, unit: string) => string | undefined>>
> = {
  number: plainFigure,
  boolean: (text) =>
    /^(true|yes|y|是)$/i.test(text)
      ? "true"
      : /^(false|no|n|否)$/i.test(text)
        ? "false"
        : undefined,
  date: (text) => maybePlainDate(text),
  month: maybePlainMonth,
  datetime: (text) => {
    const [, day = "", hour = "", minute = ""] =
      /^(.+?)(?:T|\s+)(\d{1,2})[:时](\d{2})(?::\d{2}|分)?$/.exec(text) ?? [];
    const date = maybePlainDate(day);
    return date === undefined ? undefined : `${date}T${hour.padStart(2, "0")}:${minute}`;
  },
};

function plainFigure(text: string, unit: string): string | undefined {
  const [first = ""] = unit.split("/");
  const bare = [unit, first].reduce(
    (rest, end) => (end !== "" && rest.endsWith(end) ? rest.slice(0, -end.length) : rest),
    text.replace(/^(-?)[¥￥]\s*/, "$1"),
  );
  const figure = bare.trim().replace(/个$/, "");
  return /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(figure) ? figure.replaceAll(",", "") : figure;
}

function maybePlainDate(text: string): string | undefined {
  const parts =
    /^(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日?$/.exec(text) ??
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  const [, year = "", month = "", day = ""] = parts ?? [];
  if (parts === null) return undefined;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function maybePlainMonth(text: string): string | undefined {
  const parts =
    /^(\d{4})\s*年\s*(\d{1,2})\s*月?$/.exec(text) ??
    /^(\d{4})[-/.](\d{1,2})$/.exec(text) ??
    /^(\d{4})(\d{2})$/.exec(text);
  const [, year = "", month = ""] = parts ?? [];
  return parts === null ? undefined : `${year}-${month.padStart(2, "0")}`;
}

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
