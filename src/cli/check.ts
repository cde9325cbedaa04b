/**
 * `doudi check`: every diagnostic of the given files; of all specs and scenarios where none is named.
 *
 * In:   specs, vocabularies, cases and scenario households, anywhere. A spec outside the repository is read with the
 *       vocabulary and the baseline beside it, or else the repository's.
 * Out:  diagnostics on the error output; with `--json` their array on the output. Exit 1 where one is an error.
 */
import { existsSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { type Diagnostic, readVocabularyText, type SourceText } from "../engine/index.ts";
import { cliTextFor } from "../text/cli.ts";
import { misuse, parseArguments } from "./arguments.ts";
import {
  type CaseFile,
  caseFileFrom,
  caseFilesBelow,
  casesFolder,
  householdsFolder,
} from "./case-files.ts";
import { caseRunner, type RunCase } from "./case-runner.ts";
import {
  distinctDiagnostics,
  jsonFromDiagnostics,
  printDiagnostics,
} from "./diagnostics-output.ts";
import { diagnosticFromFault } from "./fault-places.ts";
import { type Exit, exit, type Io } from "./io.ts";
import {
  hasErrors,
  loadPolicy,
  openShelf,
  type PolicyShelf,
  readSource,
  specsFolder,
} from "./policy-shelf.ts";
import { startProgress } from "./progress.ts";

export const summary = {
  zh: "检查规则文件、案例和家庭；不指明文件时检查全部",
  en: "check specs, cases and households; all of them when none is named",
};

interface Checked {
  readonly texts: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

export async function run(args: readonly string[], io: Io): Promise<Exit> {
  const parsed = parseArguments(args, { files: true }, io);
  if (parsed.kind === "misuse") return parsed.exit;
  const { options } = parsed;
  const { locale, files } = options;
  const text = cliTextFor(locale);
  const lost = files.find(
    (file) =>
      !existsSync(resolve(io.folder, file)) || statSync(resolve(io.folder, file)).isDirectory(),
  );
  if (lost !== undefined) return misuse(text.misuse.noFile(lost), io).exit;
  const shelf = openShelf(io);
  const checked = files.length === 0 ? checkAll(shelf, io) : checkNamed(files, shelf, io);
  const diagnostics = distinctDiagnostics(checked.diagnostics);
  const { texts } = checked;
  if (options.has("json"))
    await io.out(`${JSON.stringify(jsonFromDiagnostics(diagnostics, texts), undefined, 1)}\n`);
  else {
    printDiagnostics(diagnostics, { io, locale, texts });
    const count = (severity: Diagnostic["severity"]) =>
      diagnostics.filter((one) => one.severity === severity).length;
    const found = text.check.found(count("error"), count("warning"), count("hint"));
    await io.out(
      `${diagnostics.length === 0 ? text.check.fine(files.length || texts.size) : found}\n`,
    );
  }
  return hasErrors(diagnostics) ? exit.faults : exit.fine;
}

function checkAll(shelf: PolicyShelf, io: Io): Checked {
  const ids = shelf.baseline === undefined ? shelf.regions : [shelf.baseline, ...shelf.regions];
  const ofSpecs = ids.flatMap((id) => shelf.load(id)?.diagnostics ?? []);
  const files = [...caseFilesBelow(householdsFolder, io), ...caseFilesBelow(casesFolder, io)];
  const runCase = caseRunner(shelf);
  const progress = startProgress(io);
  const ofCases = files.flatMap((file, index) => {
    progress.step(index + 1, files.length);
    return diagnosticsOfCase(file, shelf, runCase);
  });
  progress.end();
  const texts = new Map([...shelf.texts, ...files.map(({ file, text }) => [file, text] as const)]);
  return { texts, diagnostics: [...ofSpecs, ...ofCases] };
}

function checkNamed(files: readonly string[], shelf: PolicyShelf, io: Io): Checked {
  const texts = new Map(shelf.texts);
  const runCase = caseRunner(shelf);
  const diagnostics = files.flatMap((path) => {
    const full = resolve(io.folder, path);
    const source = readSource(full, io);
    texts.set(source.file, source.text);
    const kind = kindOf(source.text);
    if (kind === "proposal") return [proposalNotSupported(source)];
    if (kind === "vocabulary") return diagnosticsOfVocabulary(source);
    if (kind === "policy") return diagnosticsOfPolicy(full, source, { shelf, io, texts });
    return diagnosticsOfCase(caseFileFrom(source.file, source.text), shelf, runCase);
  });
  return { texts, diagnostics };
}

/** What a document is, by the keys at its left edge. */
function kindOf(text: string): "proposal" | "vocabulary" | "policy" | "case" {
  if (/^changes\s*:/m.test(text)) return "proposal";
  if (/^(household|application|expect)\s*:/m.test(text)) return "case";
  if (
    /^(spec|extends|documents|clauses|derived|programmes|choices|checks|deadlines|routes)\s*:/m.test(
      text,
    )
  )
    return "policy";
  return /^(entities|enums)\s*:/m.test(text) ? "vocabulary" : "case";
}

function diagnosticsOfVocabulary(source: SourceText): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  readVocabularyText(source, (diagnostic) => void diagnostics.push(diagnostic));
  return diagnostics;
}

function diagnosticsOfPolicy(
  path: string,
  jurisdiction: SourceText,
  {
    shelf,
    io,
    texts,
  }: { readonly shelf: PolicyShelf; readonly io: Io; readonly texts: Map<string, string> },
): readonly Diagnostic[] {
  const id = basename(path).replace(/\.ya?ml$/, "");
  if (dirname(path) === specsFolder) return shelf.load(id)?.diagnostics ?? [];
  const beside = (name: string) => {
    const own = join(dirname(path), name);
    const source = readSource(existsSync(own) ? own : join(specsFolder, name), io);
    texts.set(source.file, source.text);
    return source;
  };
  const isBaseline = !/^extends\s*:/m.test(jurisdiction.text);
  const baseline =
    isBaseline || shelf.baseline === undefined
      ? {}
      : { baseline: beside(`${shelf.baseline}.yaml`) };
  return loadPolicy(id, { vocabulary: beside("vocabulary.yaml"), jurisdiction, ...baseline })
    .diagnostics;
}

/** Facts that are no matter of regions or dates are tried on the baseline, on whatever day. */
const anyDate = "2020-01-01";

/** The layout of a case, and then its facts: a worked case on its own region and date, a household on the baseline. */
function diagnosticsOfCase(
  file: CaseFile,
  shelf: PolicyShelf,
  runCase: RunCase,
): readonly Diagnostic[] {
  const { document, diagnostics, text } = file;
  const whole = { file: file.file, start: 0, end: Math.min(1, text.length) };
  if (document === undefined) {
    const faults = file.faults.map(({ code, message, details }) => ({
      code,
      severity: "error" as const,
      message,
      details,
      at: whole,
      because: [],
    }));
    return [...diagnostics, ...faults];
  }
  const isWorked = document.expect !== undefined;
  const region = document.region ?? (isWorked ? undefined : shelf.baseline);
  const date = document.date ?? (isWorked ? undefined : anyDate);
  const ran = runCase(document, { region, date, parameters: [], readings: [] });
  const faults = ran.kind === "faults" ? ran.faults : ran.result.faults;
  const { tree } = document;
  const ofFacts = faults.map((fault): Diagnostic => {
    if (tree !== undefined) return diagnosticFromFault(fault, tree);
    const { code, message, details } = fault;
    return { code, severity: "error", message, details, at: whole, because: [] };
  });
  return [...diagnostics, ...ofFacts];
}

function proposalNotSupported({ file, text }: SourceText): Diagnostic {
  const start = Math.max(0, text.search(/^changes\s*:/m));
  return {
    code: "spec/proposal-not-supported",
    severity: "error",
    message: "Proposals cannot be read yet; this file was not checked.",
    details: {},
    at: { file, start, end: start + "changes".length },
    because: [],
  };
}
