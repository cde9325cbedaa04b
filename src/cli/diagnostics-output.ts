/**
 * Diagnostics as people and tools read them: one line each, with a code frame in a terminal; or as JSON.
 *
 * In:   diagnostics and the texts that they point into.
 * Out:  `file:line:column severity code sentence` on the error output; or the array of the command line contract.
 */
import { type Diagnostic, displayWidth, LineFinder, type SourceSpan } from "../engine/index.ts";
import { faultSentence, placeNote } from "../text/diagnostics-zh.ts";
import type { Locale } from "../text/text-for.ts";
import type { Io } from "./io.ts";
import type { JsonMap } from "./result-json.ts";

export type Texts = ReadonlyMap<string, string>;

/** Each once: the baseline's faults are found again with every jurisdiction. Ordered by file, then by place. */
export function distinctDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Map<string, Diagnostic>();
  for (const diagnostic of diagnostics) {
    const { code, at, message } = diagnostic;
    const key = [code, at.file, at.start, at.end, message].join("\n");
    if (!seen.has(key)) seen.set(key, diagnostic);
  }
  const files = [...new Set(diagnostics.map(({ at }) => at.file))];
  return [...seen.values()].sort(
    (a, b) => files.indexOf(a.at.file) - files.indexOf(b.at.file) || a.at.start - b.at.start,
  );
}

/** On the error output: as lines for people, as the contract's array where `--json` asks for it. */
export function tellDiagnostics(
  diagnostics: readonly Diagnostic[],
  isJson: boolean,
  setting: { readonly io: Io; readonly locale: Locale; readonly texts: Texts },
): void {
  if (!isJson) printDiagnostics(diagnostics, setting);
  else if (diagnostics.length > 0) {
    const told = jsonFromDiagnostics(diagnostics, setting.texts);
    setting.io.error(`${JSON.stringify(told, undefined, 1)}\n`);
  }
}

export function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  { io, locale, texts }: { readonly io: Io; readonly locale: Locale; readonly texts: Texts },
): void {
  const finders = finderOf(texts);
  for (const diagnostic of diagnostics) {
    const { code, severity, at, because } = diagnostic;
    const { line, column } = finders(at.file).positionAt(at.start);
    io.error(
      `${at.file}:${line}:${column} ${severity} ${code} ${faultSentence(diagnostic, locale)}\n`,
    );
    if (!io.isTerminal) continue;
    io.error(codeFrame(at, finders(at.file)));
    for (const place of because) {
      const other = finders(place.at.file).positionAt(place.at.start);
      io.error(
        `    ↳ ${place.at.file}:${other.line}:${other.column} ${placeNote(place.note, locale)}\n`,
      );
    }
  }
}

export function jsonFromDiagnostics(
  diagnostics: readonly Diagnostic[],
  texts: Texts,
): readonly JsonMap[] {
  const finders = finderOf(texts);
  const place = ({ file, start, end }: SourceSpan) => {
    const from = finders(file).positionAt(start);
    const to = finders(file).positionAt(end);
    return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  };
  return diagnostics.map(({ code, severity, message, details, at, because, fix }) => ({
    file: at.file,
    code,
    severity,
    message: { zh: faultSentence({ code, message, details }, "zh"), en: message },
    ...place(at),
    because: because.map(({ at: other, note }) => ({
      file: other.file,
      ...place(other),
      note: { zh: placeNote(note, "zh"), en: note },
    })),
    ...(fix === undefined ? {} : { fix: { file: fix.at.file, ...place(fix.at), text: fix.text } }),
  }));
}

/** The line, and a mark under the stretch; a stretch over several lines is marked to the end of its first. */
function codeFrame(at: SourceSpan, finder: LineFinder): string {
  const { line, column } = finder.positionAt(at.start);
  const text = finder.lineText(line);
  const marked = text.slice(column - 1, column - 1 + Math.max(1, at.end - at.start));
  const gutter = `${line} | `;
  const indent = " ".repeat(displayWidth(text.slice(0, column - 1)));
  const mark = "^".repeat(Math.max(1, displayWidth(marked)));
  return `  ${gutter}${text}\n  ${" ".repeat(gutter.length - 2)}| ${indent}${mark}\n`;
}

function finderOf(texts: Texts): (file: string) => LineFinder {
  const finders = new Map<string, LineFinder>();
  return (file) => {
    const finder = finders.get(file) ?? new LineFinder(texts.get(file) ?? "");
    finders.set(file, finder);
    return finder;
  };
}
