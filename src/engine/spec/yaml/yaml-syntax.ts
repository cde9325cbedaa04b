/**
 * Word the faults that the YAML library found, and place them where an author looks.
 *
 * In:       the library's errors and the text.
 * Out:      one diagnostic a line at most, for one slip often makes several errors.
 * Reports:  nothing itself; it makes `yaml/syntax` and `yaml/full-width-colon`.
 * Ignores:  what our own scan has reported already: several documents, equal keys.
 */
import type { YAMLError } from "yaml";
import type { Diagnostic } from "../../base/diagnostic.ts";
import type { SourceSpan } from "../../base/span.ts";
import { fullWidthColon, yamlFormulaStart, yamlSyntax } from "./yaml-messages.ts";

interface Line {
  readonly text: string;
  readonly start: number;
}

const ownCodes: ReadonlySet<string> = new Set(["MULTIPLE_DOCS", "DUPLICATE_KEY"]);
const keyAndValue = /^(\s*(?:- +)*(?:[^\s"'#&*!{[][^:]*:\s+|- +))(\S.*?)\s*$/;
const wideColonLine = /^(\s*(?:- +)*)([^\s"'#：:]+)\s*：\s*/u;

/** A text that is one long value, because its first colon is full-width. */
export function maybeWideColonAt(
  file: string,
  text: string,
  position: number,
): Diagnostic | undefined {
  return maybeWideColon(file, text, lineAt(text, position));
}

/** Turn the library's errors into diagnostics. */
export function syntaxFaults(
  file: string,
  text: string,
  errors: readonly YAMLError[],
): Diagnostic[] {
  const faults: Diagnostic[] = [];
  const seen = new Set<number>();
  for (const error of errors) {
    if (ownCodes.has(error.code)) continue;
    const fault = syntaxFault(file, text, error);
    const line = lineAt(text, fault.at.start).start;
    if (!seen.has(line)) faults.push(fault);
    seen.add(line);
  }
  return faults;
}

function syntaxFault(file: string, text: string, error: YAMLError): Diagnostic {
  const position = Math.min(error.pos[0], text.length);
  const line = lineAt(text, position);
  const at = visibleSpan(file, text, position, error.pos[1]);
  const value = formulaStartOf(line);
  if (value !== undefined) return yamlFormulaStart(error.code, value.text, placed(file, value));
  const reason = reasonOf(error);
  // The library points at what follows; the bracket is in the words before it.
  if (reason === "OPEN_BRACKET") return yamlSyntax(reason, lastWords(file, text, position));
  return maybeWideColon(file, text, line) ?? yamlSyntax(reason, at);
}

/** The library's code, or a narrower one of ours where its message says more. */
function reasonOf({ code, message }: YAMLError): string {
  if (/closing .*quote/.test(message)) return "OPEN_QUOTE";
  return /end with a [\]}]/.test(message) ? "OPEN_BRACKET" : code;
}

function placed(file: string, { text, start }: Line): SourceSpan {
  return { file, start, end: start + text.length };
}

function lineAt(text: string, position: number): Line {
  const start = position === 0 ? 0 : text.lastIndexOf("\n", position - 1) + 1;
  const end = text.indexOf("\n", position);
  return { text: text.slice(start, end === -1 ? text.length : end).replace(/\r$/, ""), start };
}

/** At most the rest of one line, and never nothing where the line holds something. */
function visibleSpan(file: string, text: string, from: number, to: number): SourceSpan {
  const line = lineAt(text, from);
  const lineEnd = line.start + line.text.length;
  const end = Math.min(Math.max(to, from + 1), lineEnd);
  if (text.slice(from, end).trim() !== "") return { file, start: from, end };
  const rest = text.slice(from, lineEnd);
  if (rest.trim() !== "") {
    const start = from + rest.length - rest.trimStart().length;
    return { file, start, end: line.start + line.text.trimEnd().length };
  }
  return lastWords(file, text, from);
}

/** The last line with anything on it, up to a position. */
function lastWords(file: string, text: string, position: number): SourceSpan {
  const end = text.slice(0, position).trimEnd().length;
  const { start, text: words } = lineAt(text, end);
  const indent = words.length - words.trimStart().length;
  return { file, start: Math.min(start + indent, end), end };
}

/** The value on a line, if it looks like a formula that begins with a sign of YAML's own. */
function formulaStartOf(line: Line): Line | undefined {
  const parts = keyAndValue.exec(line.text);
  const [, lead = "", value = ""] = parts ?? [];
  const isFormula =
    /^(?:"[^"]*"|'[^']*')\s*[^\s,:#}\]]/.test(value) ||
    /^\[[^\]]*\]\s*[^\s,:#}\]]/.test(value) ||
    /^[>|]\s*[^\s\d+-]|^[>|]\s+\S|^>=/.test(value) ||
    /^[@`%]/.test(value) ||
    /^- *\S/.test(value);
  return isFormula ? { text: value, start: line.start + lead.length } : undefined;
}

/** `键：值`: a full-width colon is no colon to YAML. The slip may stand on the line above the error. */
function maybeWideColon(file: string, text: string, line: Line): Diagnostic | undefined {
  const above = line.start === 0 ? undefined : lineAt(text, line.start - 1);
  for (const candidate of above === undefined ? [line] : [line, above]) {
    const found = wideColonLine.exec(candidate.text);
    if (found === null || /:(?:\s|$)/.test(candidate.text)) continue;
    const [whole, lead = "", key = ""] = found;
    const start = candidate.start + lead.length + key.length;
    return fullWidthColon(key, { file, start, end: candidate.start + whole.length });
  }
  return undefined;
}
