/**
 * Case files: worked cases and scenario households, YAML or JSON.
 *
 * In:   a path, or a text from the input.
 * Out:  the case where the text is one, and the diagnostics of its layout.
 */
import { join } from "node:path";
import {
  type CaseDocument,
  type CaseFault,
  type Diagnostic,
  readCase,
  readCaseLine,
} from "../engine/index.ts";
import type { Io } from "./io.ts";
import { hasErrors, packageRoot, readSource, yamlFilesBelow } from "./policy-shelf.ts";

export const casesFolder = join(packageRoot, "scenarios", "cases");
export const householdsFolder = join(packageRoot, "scenarios", "households");

export interface CaseFile {
  /** As it is shown: from the working folder. */
  readonly file: string;
  readonly text: string;
  /** Absent where the text cannot be run as a case. */
  readonly document?: CaseDocument;
  readonly diagnostics: readonly Diagnostic[];
  /** Of a JSON text that is no case. */
  readonly faults: readonly CaseFault[];
}

export function readCaseFile(path: string, io: Io): CaseFile {
  const { file, text } = readSource(path, io);
  return caseFileFrom(file, text);
}

/** What begins with a brace is read as JSON, unless it is only YAML. */
export function caseFileFrom(file: string, text: string): CaseFile {
  if (/^\s*\{/.test(text)) {
    const line = readCaseLine(text);
    if (line.kind === "case")
      return { file, text, document: line.case, diagnostics: [], faults: [] };
    if (line.faults.every(({ code }) => code !== "case/not-json")) {
      // The reader of lines has the stage's name in every code.
      return { file, text, diagnostics: [], faults: line.faults as readonly CaseFault[] };
    }
  }
  const diagnostics: Diagnostic[] = [];
  const document = readCase(file, text, (diagnostic) => void diagnostics.push(diagnostic));
  const isCase = document !== undefined && !hasErrors(diagnostics);
  return { file, text, ...(isCase ? { document } : {}), diagnostics, faults: [] };
}

export function caseFilesBelow(folder: string, io: Io): readonly CaseFile[] {
  return yamlFilesBelow(folder).map((path) => readCaseFile(path, io));
}
