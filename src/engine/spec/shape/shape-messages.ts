/**
 * What check-shape.ts says: the sentences of a document that is well written YAML but not laid out as the language is.
 *
 * Out:      one factory for each code of the stage `schema`.
 * Ignores:  how the fault was found.
 */
import type { Diagnostic } from "../../base/diagnostic.ts";
import type { SourceSpan } from "../../base/span.ts";

/** The kinds of a value, as `details.expected` and `details.found` name them. */
export type ShapeKind = "text" | "list" | "map" | "formula";

export function unknownKey(
  { key, nearest, allowed }: { key: string; nearest: string | undefined; allowed: string },
  at: SourceSpan,
): Diagnostic {
  const hint =
    nearest === undefined
      ? ` What may stand there: ${allowed}.`
      : ` Did the author mean "${nearest}"?`;
  const details = { key, nearest: nearest ?? "", allowed };
  const fix = nearest === undefined ? {} : { fix: { at, text: nearest } };
  return {
    ...fault("unknown-key", `Nothing here is called "${key}".${hint}`, details, at),
    ...fix,
  };
}

export function missingKey(key: string, entry: string, at: SourceSpan): Diagnostic {
  const place = entry === "" ? "The document" : `"${entry}"`;
  return fault("missing-key", `${place} needs "${key}".`, { key, entry }, at);
}

/** A key that another key of the same map excludes. */
export function unwantedKey(key: string, other: string, at: SourceSpan): Diagnostic {
  const message = `"${key}" cannot stand beside "${other}"; one of the two must go.`;
  return fault("unwanted-key", message, { key, other }, at);
}

export function emptyValue(key: string, at: SourceSpan): Diagnostic {
  const message = `Nothing is written after "${key}"; give it a value, or leave the key out.`;
  return fault("empty-value", message, { key }, at);
}

export function wrongKind(
  { key, expected, found }: { key: string; expected: readonly ShapeKind[]; found: ShapeKind },
  at: SourceSpan,
): Diagnostic {
  const isFormula = expected.includes("formula");
  const wanted = expected.map((kind) => `a ${kind}`).join(" or ");
  const cure = isFormula
    ? " A formula is one line, in parentheses where it would begin with [ or {."
    : "";
  const message = `${key === "" ? "The document" : `"${key}"`} takes ${wanted}, and here is a ${found}.${cure}`;
  return fault("wrong-kind", message, { key, expected: expected.join(","), found }, at);
}

export function unknownWord(
  {
    key,
    word,
    nearest,
    allowed,
  }: { key: string; word: string; nearest: string | undefined; allowed: string },
  at: SourceSpan,
): Diagnostic {
  const hint = nearest === undefined ? "" : ` Did the author mean "${nearest}"?`;
  const message = `"${key}" is one of ${allowed}, not "${word}".${hint}`;
  const details = { key, word, nearest: nearest ?? "", allowed };
  return { ...fault("unknown-word", message, details, at), ...fixOf(at, nearest) };
}

export function notANumber(text: string, mended: string | undefined, at: SourceSpan): Diagnostic {
  const message = `"${text}" is not a plain decimal; ${
    mended === undefined
      ? "write digits with at most one point, such as 1010 or 0.3"
      : `write ${mended}`
  }.`;
  return {
    ...fault("not-a-number", message, { text, mended: mended ?? "" }, at),
    ...fixOf(at, mended),
  };
}

export function notAWholeNumber(text: string, at: SourceSpan): Diagnostic {
  return fault("not-a-whole-number", `"${text}" is not a whole number.`, { text }, at);
}

export function notADate(text: string, mended: string | undefined, at: SourceSpan): Diagnostic {
  const message = `"${text}" is no day of the calendar; write ${mended ?? "a date such as 2022-03-01"}.`;
  return {
    ...fault("not-a-date", message, { text, mended: mended ?? "" }, at),
    ...fixOf(at, mended),
  };
}

export function notAYesOrNo(text: string, mended: string | undefined, at: SourceSpan): Diagnostic {
  const message = `"${text}" is not a yes or no; write ${mended ?? "true or false"}.`;
  return {
    ...fault("not-a-yes-or-no", message, { text, mended: mended ?? "" }, at),
    ...fixOf(at, mended),
  };
}

/** A name that a formula could not say. */
export function notAName(name: string, at: SourceSpan): Diagnostic {
  const message = `"${name}" cannot be a name: a name has letters, digits and _ only, and begins with a letter.`;
  return fault("not-a-name", message, { name }, at);
}

export function notAFileId(text: string, at: SourceSpan): Diagnostic {
  const message = `"${text}" cannot name a file; use small Latin letters, digits and hyphens, such as my-city.`;
  return fault("not-a-file-id", message, { text }, at);
}

export function listLength(
  { key, least, most, found }: { key: string; least: string; most: string; found: number },
  at: SourceSpan,
): Diagnostic {
  const wanted =
    most === "" ? `at least ${least}` : least === most ? least : `${least || "0"} to ${most}`;
  const message = `"${key}" holds ${wanted}, and here ${found === 1 ? "is 1" : `are ${found}`}.`;
  return fault("list-length", message, { key, least, most, found: String(found) }, at);
}

/** A condition written as a map that has neither an id nor exactly one name. */
export function conditionPair(at: SourceSpan): Diagnostic {
  const message =
    "A condition is a name, a name with its formula, or a map with an id; this is none of them.";
  return fault("condition-pair", message, {}, at);
}

export function sectionOrder(section: string, before: string, at: SourceSpan): Diagnostic {
  const message = `"${section}" comes before "${before}" in the order in which policies are read.`;
  return { ...fault("section-order", message, { section, before }, at), severity: "hint" };
}

function fixOf(at: SourceSpan, text: string | undefined): Pick<Diagnostic, "fix"> {
  return text === undefined ? {} : { fix: { at, text } };
}

function fault(
  code: string,
  message: string,
  details: Readonly<Record<string, string>>,
  at: SourceSpan,
): Diagnostic {
  return { code: `schema/${code}`, severity: "error", message, details, at, because: [] };
}
