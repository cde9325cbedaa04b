/**
 * What the reader says about populations: figures without a source or a range, draws that cannot be drawn, names that
 * stand for nothing.
 *
 * Out:      one factory for each code; the stage is `population`.
 */
import type { Diagnostic } from "../../base/diagnostic.ts";
import type { SourceSpan } from "../../base/span.ts";

/** The name of what is assumed. */
export function assumedWithoutRange(name: string, at: SourceSpan): Diagnostic {
  const message = `"${name}" is assumed and gives no range; say between what it may lie.`;
  return fault("assumed-without-range", message, at, { name });
}

export function rangeMissesValue(name: string, at: SourceSpan): Diagnostic {
  const message = `The value of "${name}" lies outside its own range.`;
  return fault("range-misses-value", message, at, { name });
}

/** What is published or derived says from where. */
export function withoutSource(name: string, status: string, at: SourceSpan): Diagnostic {
  const message = `"${name}" is ${status} and cites no document.`;
  return fault("without-source", message, at, { name, status });
}

export function unknownDocument(document: string, known: string, at: SourceSpan): Diagnostic {
  const message = `There is no document "${document}"; there are ${known || "none"}.`;
  return fault("unknown-document", message, at, { document, known });
}

export function oneWayToDraw(name: string, at: SourceSpan): Diagnostic {
  const message = `"${name}" is drawn in exactly one way: shares, bands or value.`;
  return fault("one-way-to-draw", message, at, { name });
}

/** `wanted` is the kind of draw. */
export function notADraw(name: string, wanted: string, at: SourceSpan): Diagnostic {
  const message = `Here "${name}" has no ${wanted} that could be drawn from.`;
  return fault("not-a-draw", message, at, { name, wanted });
}

export function unknownVariable(
  { name, variable, known }: { name: string; variable: string; known: string },
  at: SourceSpan,
): Diagnostic {
  const message = `"${name}" depends on "${variable}", which is not drawn before it as words; before it are ${known}.`;
  return fault("unknown-variable", message, at, { name, variable, known });
}

export function missingBranch(name: string, word: string, at: SourceSpan): Diagnostic {
  const message = `"${name}" says nothing for "${word}", and has no else.`;
  return fault("missing-branch", message, at, { name, word });
}

export function strayBranch(
  { name, word, known }: { name: string; word: string; known: string },
  at: SourceSpan,
): Diagnostic {
  const message = `"${name}" has a branch for "${word}", which is never drawn; drawn are ${known}.`;
  return fault("stray-branch", message, at, { name, word, known });
}

/** Of the plan: `kind` is fact, programme, parameter, reading or entity. */
export function unknownThing(
  { kind, name, nearest = "" }: { kind: ThingKind; name: string; nearest?: string | undefined },
  at: SourceSpan,
): Diagnostic {
  const hint = nearest === "" ? "" : ` Did the author mean "${nearest}"?`;
  const message = `The region has no ${kind} "${name}".${hint}`;
  return fault("unknown-thing", message, at, { kind, name, nearest });
}
export type ThingKind = "fact" | "programme" | "parameter" | "reading" | "entity";

export function unsuitedDraw(
  { name, text, expected }: { name: string; text: string; expected: string },
  at: SourceSpan,
): Diagnostic {
  const message = `"${text}" is no value of "${name}", which is ${expected}.`;
  return fault("unsuited-draw", message, at, { name, text, expected });
}

export function factNotDrawn(name: string, at: SourceSpan): Diagnostic {
  const message = `The programmes read "${name}", which is neither drawn nor said to be unknown.`;
  return { ...fault("fact-not-drawn", message, at, { name }), severity: "warning" };
}

function fault(
  code: string,
  message: string,
  at: SourceSpan,
  details: Readonly<Record<string, string>>,
): Diagnostic {
  return { code: `population/${code}`, severity: "error", message, at, details, because: [] };
}
