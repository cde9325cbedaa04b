/**
 * The sentences of the formula reader: one factory a code.
 *
 * In:   what was found, what is expected, where.
 * Out:  a Diagnostic; every one is an error, for a formula that needs a guess is not run.
 * Note: faults of tables are worded in table-messages.ts.
 */
import type { Diagnostic, Fix } from "../../base/diagnostic.ts";
import type { SourceSpan } from "../../base/span.ts";

interface Parts {
  readonly details?: Readonly<Record<string, string>>;
  /** The text to write in place of the fault, or a cure elsewhere. */
  readonly fix?: string | Fix | undefined;
}

/** Put a fault of a formula together. */
export function formulaFault(
  fault: string,
  at: SourceSpan,
  message: string,
  { details = {}, fix }: Parts = {},
): Diagnostic {
  const code = `feel/${fault}` as const;
  const base = { code, severity: "error", message, details, at, because: [] } as const;
  if (fix === undefined) return base;
  return { ...base, fix: typeof fix === "string" ? { at, text: fix } : fix };
}

/** Long marked texts are shortened in sentences; the span still says all. */
export function shorten(text: string): string {
  const characters = Array.from(text.slice(0, 100));
  return text.length <= 40 ? text : `${characters.slice(0, 38).join("")}…`;
}

export const emptyFormula = (at: SourceSpan) =>
  formulaFault("empty-formula", at, "A formula is expected here.");

export const tooLong = (limit: number, at: SourceSpan) =>
  formulaFault(
    "too-long",
    at,
    `A formula has at most ${limit} words and signs; split this one into derived values.`,
    { details: { limit: `${limit}` } },
  );

export const tooDeep = (limit: number, at: SourceSpan) =>
  formulaFault(
    "too-deep",
    at,
    `A formula is nested at most ${limit} deep; split this one into derived values.`,
    { details: { limit: `${limit}` } },
  );

export const fullWidth = (found: string, expected: string, at: SourceSpan) =>
  formulaFault(
    "full-width",
    at,
    expected.trim() === ""
      ? `"${found}" has no place in a formula.`
      : expected.startsWith('"')
        ? `Text in a formula stands between straight quotes: ${shorten(expected)}.`
        : `Write "${expected}" instead of "${shorten(found)}": signs and digits of a formula are half-width.`,
    { details: { found: shorten(found), expected: shorten(expected) }, fix: expected },
  );

export const foreignOperator = (found: string, expected: string, at: SourceSpan, fix?: Fix) =>
  formulaFault("foreign-operator", at, `"${found}" is written "${expected}" in a formula.`, {
    details: { found, expected },
    fix: fix ?? expected,
  });

export const wordOperator = (found: string, expected: string, at: SourceSpan) =>
  formulaFault("word-operator", at, `"${found}" is written "${expected}" in a formula.`, {
    details: { found, expected },
    fix: expected,
  });

export const notBrackets = (operand: string, expected: string, at: SourceSpan, whole: SourceSpan) =>
  formulaFault(
    "not-brackets",
    at,
    `What "not" turns round stands in brackets: "${shorten(expected)}".`,
    {
      details: { operand: shorten(operand), expected: shorten(expected) },
      fix: { at: whole, text: expected },
    },
  );

export const singleQuotes = (text: string, at: SourceSpan) =>
  formulaFault("single-quotes", at, "Text in a formula stands between straight double quotes.", {
    details: { text: shorten(text) },
    fix: JSON.stringify(text),
  });

export const unclosedString = (text: string, quote: string, at: SourceSpan) =>
  formulaFault("unclosed-string", at, `The text ${shorten(text)} has no closing quote.`, {
    details: { text: shorten(text) },
    fix: { at: { ...at, start: at.end }, text: quote },
  });

export const unknownEscape = (found: string, at: SourceSpan) =>
  formulaFault(
    "unknown-escape",
    at,
    `"${found}" means nothing in a text; a backslash itself is written "\\\\".`,
    { details: { found }, fix: `\\${found}` },
  );

export const unclosedBracket = (bracket: string, expected: string, at: SourceSpan, fix?: Fix) =>
  formulaFault("unclosed-bracket", at, `"${bracket}" is never closed; "${expected}" is missing.`, {
    details: { bracket, expected },
    fix,
  });

export const wrongBracket = (found: string, expected: string, at: SourceSpan) =>
  formulaFault("wrong-bracket", at, `"${expected}" was expected here, not "${found}".`, {
    details: { found, expected },
    fix: expected,
  });

export const unopenedBracket = (bracket: string, at: SourceSpan) =>
  formulaFault("unopened-bracket", at, `"${bracket}" closes nothing.`, {
    details: { bracket },
    fix: "",
  });

export const unitAfterNumber = (
  number: string,
  unit: string,
  value: string | undefined,
  at: SourceSpan,
) =>
  formulaFault(
    "unit-after-number",
    at,
    value === undefined
      ? `A number stands alone in a formula; "${shorten(unit)}" cannot follow ${shorten(number)}.`
      : `A number stands alone in a formula: write ${shorten(value)} for "${shorten(number + unit)}".`,
    {
      details: { number: shorten(number), unit: shorten(unit), value: shorten(value ?? "") },
      fix: value,
    },
  );

export const thousandsSeparator = (number: string, value: string, at: SourceSpan) =>
  formulaFault(
    "thousands-separator",
    at,
    `A number is written without separators: ${shorten(value)}.`,
    { details: { number: shorten(number), value: shorten(value) }, fix: value },
  );

export const longNumber = (number: string, limit: number, at: SourceSpan) =>
  formulaFault("long-number", at, `A number has at most ${limit} digits.`, {
    details: {
      number: shorten(number),
      limit: `${limit}`,
    },
  });

export const exponent = (number: string, value: string | undefined, at: SourceSpan) =>
  formulaFault(
    "exponent",
    at,
    `A number is written in full${value === undefined ? "" : `: ${shorten(value)}`}, not as "${shorten(number)}".`,
    { details: { number: shorten(number), value: shorten(value ?? "") }, fix: value },
  );

export const bareDate = (found: string, expected: string, at: SourceSpan) =>
  formulaFault("bare-date", at, `A date in a formula is written ${expected}.`, {
    details: { found, expected },
    fix: expected,
  });

export const unexpectedCharacter = (found: string, at: SourceSpan, fix?: string) =>
  formulaFault("unexpected-character", at, `"${shorten(found)}" has no place in a formula.`, {
    details: { found: shorten(found), code: codePoint(found) },
    fix,
  });

function codePoint(text: string): string {
  return `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

export const unexpectedEnd = (after: string, at: SourceSpan) =>
  formulaFault("unexpected-end", at, `Something is missing after "${shorten(after)}".`, {
    details: {
      after: shorten(after),
    },
  });

export const unexpectedToken = (found: string, at: SourceSpan, fix?: string) =>
  formulaFault("unexpected-token", at, `"${shorten(found)}" cannot stand here.`, {
    details: { found: shorten(found) },
    fix,
  });

export const missingOperand = (found: string, at: SourceSpan) =>
  formulaFault("missing-operand", at, `A value is missing before "${shorten(found)}".`, {
    details: {
      found: shorten(found),
    },
  });

export const missingOperator = (left: string, right: string, at: SourceSpan) =>
  formulaFault(
    "missing-operator",
    at,
    `An operator is missing between "${shorten(left)}" and "${shorten(right)}"; names have no spaces.`,
    { details: { left: shorten(left), right: shorten(right) } },
  );

export const missingWord = (word: string, found: string, at: SourceSpan) =>
  formulaFault(
    "missing-word",
    at,
    found === ""
      ? `"${word}" is missing at the end.`
      : `"${word}" is missing before "${shorten(found)}".`,
    { details: { word, found: shorten(found) } },
  );

export const missingName = (after: string, at: SourceSpan) =>
  formulaFault("missing-name", at, `A name is expected after "${after}".`, { details: { after } });
