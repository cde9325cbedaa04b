/**
 * What people write in a field or an office program in a cell, as the engine reads it: dates, figures with separators,
 * yes and no.
 *
 * In:       the text; what kind of value the field has, and its unit.
 * Out:      the plain text of the same value; what cannot be understood comes back as it is, for the engine to refuse.
 * Ignores:  limits and options, which the engine checks.
 */

export type PlainKind = "number" | "boolean" | "enum" | "string" | "date" | "month" | "datetime";

interface PlainField {
  readonly kind: PlainKind;
  /** `元/人/月`; empty where it has none. */
  readonly unit: string;
}

/** `4,800元` → `4800`, `1980年5月1日` → `1980-05-01`, `是` → `true`; full-width digits and signs count as plain. */
export function plainText(typed: string, field: PlainField): string {
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
  Partial<Record<PlainKind, (text: string, unit: string) => string | undefined>>
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
