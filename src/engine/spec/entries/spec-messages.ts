/**
 * What the reader says once files are merged: entries that lack something, contradict themselves or each other.
 *
 * Out:      one factory for each code of the stage `spec`.
 * Ignores:  names inside formulas and their types, which the compiler looks at.
 */
import type { Diagnostic, Fix } from "../../base/diagnostic.ts";
import type { SourceSpan } from "../../base/span.ts";

export function duplicateName(
  { name, section, other }: { name: string; section: string; other: string },
  at: SourceSpan,
  first: SourceSpan | undefined,
): Diagnostic {
  const message = `"${name}" is the name of two things here: one of ${other}, one of ${section}.`;
  const because = first === undefined ? [] : [{ at: first, note: `The other "${name}".` }];
  return { ...fault("duplicate-name", message, { name, section, other }, at), because };
}

export function duplicateCondition(id: string, at: SourceSpan, first: SourceSpan): Diagnostic {
  const message = `The list has two conditions called "${id}"; a region could not say which it changes.`;
  const because = [{ at: first, note: "The first of them." }];
  return { ...fault("duplicate-condition", message, { id }, at), because };
}

export function nothingToDrop(name: string, at: SourceSpan): Diagnostic {
  const message = `The baseline has no "${name}" here that could be dropped.`;
  return fault("nothing-to-drop", message, { name }, at);
}

export function dropWithoutCite(name: string, at: SourceSpan): Diagnostic {
  const message = `"${name}" is dropped without a cite; name the clause that takes it away.`;
  return fault("drop-without-cite", message, { name }, at);
}

/** `given` is the id of the baseline that was read; empty where there was none. */
export function unknownBaseline(id: string, given: string, at: SourceSpan): Diagnostic {
  const read = given === "" ? "no baseline was read" : `the baseline that was read is "${given}"`;
  const message = `The policy extends "${id}", and ${read}.`;
  const fix = cure(at, given === "" ? undefined : given);
  return { ...fault("unknown-baseline", message, { id, given }, at), ...fix };
}

export function unknownUnit(word: string, nearest: string | undefined, at: SourceSpan): Diagnostic {
  const message = `"${word}" is no unit.${suggestion(nearest)}`;
  return {
    ...fault("unknown-unit", message, { word, nearest: nearest ?? "" }, at),
    ...cure(at, nearest),
  };
}

export function unknownType(type: string, nearest: string | undefined, at: SourceSpan): Diagnostic {
  const message = `"${type}" is neither a type nor an enum of the vocabulary.${suggestion(nearest)}`;
  return {
    ...fault("unknown-type", message, { type, nearest: nearest ?? "" }, at),
    ...cure(at, nearest),
  };
}

export function unknownEntity(
  entity: string,
  nearest: string | undefined,
  at: SourceSpan,
): Diagnostic {
  const message = `The vocabulary has no entity "${entity}".${suggestion(nearest)}`;
  const details = { entity, nearest: nearest ?? "" };
  return { ...fault("unknown-entity", message, details, at), ...cure(at, nearest) };
}

export function entityLoop(entity: string, at: SourceSpan): Diagnostic {
  const message = `"${entity}" belongs to itself, by way of what it is "of"; only one entity belongs to nothing.`;
  return fault("entity-loop", message, { entity }, at);
}

export function secondHousehold(entity: string, at: SourceSpan, first: SourceSpan): Diagnostic {
  const message = `"${entity}" belongs to nothing; say under "of" to what, for only the household stands alone.`;
  const because = [{ at: first, note: "The household." }];
  return { ...fault("second-household", message, { entity }, at), because };
}

export function noHousehold(at: SourceSpan): Diagnostic {
  const message = "The vocabulary has no entity; it needs at least the household.";
  return fault("no-household", message, {}, at);
}

export function unknownOption(
  {
    name,
    option,
    nearest,
    allowed,
  }: { name: string; option: string; nearest: string | undefined; allowed: string },
  at: SourceSpan,
): Diagnostic {
  const message = `"${name}" has no option "${option}"; it has ${allowed}.${suggestion(nearest)}`;
  const details = { name, option, nearest: nearest ?? "", allowed };
  return { ...fault("unknown-option", message, details, at), ...cure(at, nearest) };
}

export function duplicateOption(option: string, at: SourceSpan, first: SourceSpan): Diagnostic {
  const because = [{ at: first, note: "The first of them." }];
  return { ...fault("duplicate-option", `"${option}" is listed twice.`, { option }, at), because };
}

export function unknownDocument(clause: string, known: string, at: SourceSpan): Diagnostic {
  const message = `No document's id begins the clause "${clause}"; the documents are ${known || "none"}.`;
  return fault("unknown-document", message, { clause, known }, at);
}

export function overlappingValues(
  { name, date }: { name: string; date: string },
  at: SourceSpan,
  first: SourceSpan,
): Diagnostic {
  const message = `"${name}" has two values on ${date}.`;
  const because = [{ at: first, note: "The other value." }];
  return { ...fault("overlapping-values", message, { name, date }, at), because };
}

export function endsBeforeStart(
  from: string,
  to: string,
  at: SourceSpan,
  start: SourceSpan,
): Diagnostic {
  const message = `The value ends on ${to}, before it begins on ${from}.`;
  const because = [{ at: start, note: "It begins here." }];
  return { ...fault("ends-before-start", message, { from, to }, at), because };
}

export function rangeOrder(least: string, most: string, at: SourceSpan): Diagnostic {
  return fault("range-order", `The range runs from ${least} down to ${most}.`, { least, most }, at);
}

export function missingRange(name: string, at: SourceSpan): Diagnostic {
  const message = `A value of "${name}" is assumed without a range; say between what it may lie.`;
  return fault("missing-range", message, { name }, at);
}

export function missingGloss(name: string, at: SourceSpan): Diagnostic {
  const message = `"${name}" has no English gloss; say it under "en".`;
  return { ...fault("missing-gloss", message, { name }, at), severity: "warning" };
}

/** Two ways to say one thing: a formula and a table, a unit and options. */
export function twoWays(
  { name, first, second }: { name: string; first: string; second: string },
  at: SourceSpan,
  firstAt: SourceSpan,
): Diagnostic {
  const message = `"${name}" has both "${first}" and "${second}", and only one of them can count.`;
  const because = [{ at: firstAt, note: `Here is "${first}".` }];
  return { ...fault("two-ways", message, { name, first, second }, at), because };
}

export function stepNotPositive(step: string, at: SourceSpan): Diagnostic {
  const message = `Amounts are rounded in steps of more than 0, not of ${step}.`;
  return fault("step-not-positive", message, { step }, at);
}

export function emptyCondition(id: string, at: SourceSpan): Diagnostic {
  const message = `The condition "${id}" tests nothing: give it "when", a group or "open".`;
  return fault("empty-condition", message, { id }, at);
}

export function quotedFormula(at: SourceSpan, text: string): Diagnostic {
  const message =
    "A formula stands without quotes round it, in parentheses where it begins with a sign of YAML.";
  return { ...fault("quoted-formula", message, {}, at), fix: { at, text } };
}

export function formulaLines(at: SourceSpan, text: string): Diagnostic {
  const message = "A formula is one line; split a long one into derived values.";
  return { ...fault("formula-lines", message, {}, at), fix: { at, text } };
}

function suggestion(nearest: string | undefined): string {
  return nearest === undefined ? "" : ` Did the author mean "${nearest}"?`;
}

function cure(at: SourceSpan, text: string | undefined): { fix?: Fix } {
  return text === undefined ? {} : { fix: { at, text } };
}

function fault(
  code: string,
  message: string,
  details: Readonly<Record<string, string>>,
  at: SourceSpan,
): Diagnostic {
  return { code: `spec/${code}`, severity: "error", message, details, at, because: [] };
}
