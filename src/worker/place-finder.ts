/**
 * Spans of texts as places: with the lines and columns that a reader sees.
 *
 * In:       the texts that spans may be of.
 * Out:      a function from a span to its place. A file that is not among them has places on its first line.
 */
import { type Diagnostic, LineFinder, type SourceSpan, type SourceText } from "../engine/index.ts";
import type { Place, PlacedDiagnostic } from "./place.ts";

export type PlaceFinder = (span: SourceSpan) => Place;

export function placeFinder(sources: readonly (SourceText | undefined)[]): PlaceFinder {
  const finders = new Map<string, LineFinder>();
  for (const source of sources)
    if (source !== undefined) finders.set(source.file, new LineFinder(source.text));
  return ({ file, start, end }) => {
    const finder = finders.get(file) ?? new LineFinder("");
    const [from, to] = [finder.positionAt(start), finder.positionAt(end)];
    const { line: endLine, column: endColumn } = to;
    return { file, start, end, ...from, endLine, endColumn };
  };
}

export function placedDiagnostics(
  diagnostics: readonly Diagnostic[],
  place: PlaceFinder,
): readonly PlacedDiagnostic[] {
  return diagnostics.map(({ code, severity, message, details, at, because, fix }) => ({
    code,
    severity,
    message,
    details,
    at: place(at),
    because: because.map(({ at: other, note }) => ({ at: place(other), note })),
    ...(fix === undefined ? {} : { fix: { at: place(fix.at), text: fix.text } }),
  }));
}
