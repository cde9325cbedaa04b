/**
 * What the reader says about proposals: changes that miss their mark, that cite nothing of their own, or that clash.
 *
 * Out:      one factory for each code; the stage is `spec`.
 * Ignores:  what a proposal has in common with a region's file (entries/spec-messages.ts).
 */
import type { Diagnostic, Fix, RelatedPlace, Severity } from "../../base/diagnostic.ts";
import type { SourceSpan } from "../../base/span.ts";

/** `given` is the id of the jurisdiction that was read. */
export function otherJurisdiction(changes: string, given: string, at: SourceSpan): Diagnostic {
  const message = `The proposal changes "${changes}", and the jurisdiction that was read is "${given}".`;
  return proposalFault("other-jurisdiction", message, at, { details: { changes, given } });
}

/** Two proposals by their ids; `first` is applied before `second`. */
export interface Rivals {
  readonly name: string;
  readonly first: string;
  readonly second: string;
}

export function conflictingChanges(rivals: Rivals, at: SourceSpan, other: SourceSpan): Diagnostic {
  const { name, first, second } = rivals;
  const message = `The proposals "${first}" and "${second}" both change "${name}"; only one of them can.`;
  const because = [{ at: other, note: `The change of "${first}".` }];
  return proposalFault("conflicting-changes", message, at, { details: { ...rivals }, because });
}

/** `dropper` takes away what `other` changes or reads. */
export function conflictingDrop(
  { name, dropper, other, use }: { name: string; dropper: string; other: string; use: DropUse },
  at: SourceSpan,
  place: SourceSpan,
): Diagnostic {
  const message = `The proposal "${dropper}" drops "${name}", which the proposal "${other}" ${use}s.`;
  const because = [{ at: place, note: "The other proposal." }];
  const details = { name, dropper, other, use };
  return proposalFault("conflicting-drop", message, at, { details, because });
}
export type DropUse = "change" | "read" | "drop";

export function nothingToChange(
  name: string,
  nearest: string | undefined,
  at: SourceSpan,
): Diagnostic {
  const hint = nearest === undefined ? "" : ` Did the author mean "${nearest}"?`;
  const message = `The jurisdiction has no parameter "${name}"; a new one says its unit, its options or its type.${hint}`;
  const fix = nearest === undefined ? {} : { fix: { at, text: nearest } };
  const details = { name, nearest: nearest ?? "" };
  return proposalFault("nothing-to-change", message, at, { details, ...fix });
}

export function redeclaredParameter(
  { name, key }: { name: string; key: string },
  at: SourceSpan,
  declared: SourceSpan,
): Diagnostic {
  const message = `"${name}" is declared by the jurisdiction; a proposal gives its new value, not its "${key}".`;
  const because = [{ at: declared, note: "Declared here." }];
  return proposalFault("redeclared-parameter", message, at, { details: { name, key }, because });
}

/** `known` are the documents of the proposal. */
export function changeWithoutCite(name: string, known: string, at: SourceSpan): Diagnostic {
  const message = `"${name}" is changed without citing the proposal; cite one of its documents: ${known || "it has none"}.`;
  return proposalFault("change-without-cite", message, at, { details: { name, known } });
}

export function supersededValue(
  { name, date }: { name: string; date: string },
  at: SourceSpan,
  value: SourceSpan,
): Diagnostic {
  const message = `The proposal also stands in for the value that "${name}" would have from ${date}.`;
  const because = [{ at: value, note: "The value that never comes into force." }];
  return proposalFault("superseded-value", message, at, {
    severity: "hint",
    details: { name, date },
    because,
  });
}

export function changesNothing(at: SourceSpan): Diagnostic {
  const message = "The proposal changes nothing.";
  return proposalFault("changes-nothing", message, at, { severity: "warning", details: {} });
}

interface Rest {
  readonly severity?: Severity;
  readonly details: Readonly<Record<string, string>>;
  readonly because?: readonly RelatedPlace[];
  readonly fix?: Fix;
}

function proposalFault(code: string, message: string, at: SourceSpan, rest: Rest): Diagnostic {
  return { code: `spec/${code}`, severity: "error", message, at, because: [], ...rest };
}
