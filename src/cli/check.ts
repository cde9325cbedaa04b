/**
 * `doudi check`: every diagnostic of the given files; of all specs and scenarios where none is named.
 *
 * In:   specs, proposals, vocabularies, cases, scenario households and populations, anywhere; with `--proposal` proposals stacked on
 *       each other, in order. A spec outside the repository is read with the vocabulary and the baseline beside it, or
 *       else the repository's.
 * Out:  diagnostics on the error output; with `--json` their array on the output. Exit 1 where one is an error. With
 *       `--fix` the files are mended first, and the array is `diagnostics` of a map beside what was `fixed`.
 */
import { existsSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { type Diagnostic, readVocabularyText, type SourceText } from "../engine/index.ts";
import { cliTextFor } from "../text/cli.ts";
import { maybeLostFile, misuse, parseArguments } from "./arguments.ts";
import {
  type CaseFile,
  caseFileFrom,
  caseFilesBelow,
  casesFolder,
  householdsFolder,
} from "./case-files.ts";
import { caseRunner, type RunCase } from "./case-runner.ts";
import { diagnosticsOfPopulation, populationsFolder } from "./check-populations.ts";
import { diagnosticsOfProposals } from "./check-proposal.ts";
import {
  distinctDiagnostics,
  jsonFromDiagnostics,
  printDiagnostics,
} from "./diagnostics-output.ts";
import { diagnosticFromFault } from "./fault-places.ts";
import { type Checked, fixDocuments, jsonFromFixed, tellFixed } from "./fix.ts";
import { type Exit, exit, type Io } from "./io.ts";
import {
  hasErrors,
  loadPolicy,
  openShelf,
  type PolicyShelf,
  type ProposalFile,
  proposalFrom,
  proposalsFolder,
  readSource,
  shownPath,
  specsFolder,
  yamlFilesBelow,
} from "./policy-shelf.ts";
import { startProgress } from "./progress.ts";
import { proposalsIn } from "./proposal-options.ts";

export const summary = {
  zh: "检查规则文件、案例、家庭和合成人口，不指明文件时检查全部；--fix 自动改正，加 --dry-run 只列出改动",
  en: "check specs, cases, households and populations, or all of them; --fix mends what it can, --dry-run shows how",
};

export async function run(args: readonly string[], io: Io): Promise<Exit> {
  const names = { files: true, lists: ["proposal"], flags: ["fix", "dry-run", "guess"] };
  const parsed = parseArguments(args, names, io);
  if (parsed.kind === "misuse") return parsed.exit;
  const { options } = parsed;
  const { locale, files } = options;
  const text = cliTextFor(locale);
  const lost = maybeLostFile(files, io);
  if (lost !== undefined) return misuse(text.misuse.noFile(lost), io).exit;
  for (const flag of options.has("fix") ? [] : ["dry-run", "guess"])
    if (options.has(flag)) return misuse(text.misuse.onlyWith(`--${flag}`, "--fix"), io).exit;
  const proposals = proposalsIn(options, io);
  if (proposals === undefined) return exit.misuse;
  const isAll = files.length === 0 && proposals.length === 0;
  const check = (around: Io): Checked => {
    const shelf = openShelf(around);
    const named = isAll ? checkAll(shelf, around) : checkNamed(files, shelf, around);
    return withStack(named, proposals, { shelf, io: around });
  };
  const isOurs = (file: string) => isAll || files.some((one) => shownPath(one, io) === file);
  const fixed = options.has("fix")
    ? fixDocuments(check, { isOurs, takesGuesses: options.has("guess") }, io)
    : undefined;
  if (fixed !== undefined) await tellFixed(fixed, options, io);
  const checked = fixed?.checked ?? check(io);
  const diagnostics = distinctDiagnostics(checked.diagnostics);
  const { texts } = checked;
  if (options.has("json")) {
    const told = jsonFromDiagnostics(diagnostics, texts);
    const json = fixed === undefined ? told : { fixed: jsonFromFixed(fixed), diagnostics: told };
    await io.out(`${JSON.stringify(json, undefined, 1)}\n`);
  } else {
    printDiagnostics(diagnostics, { io, locale, texts });
    const count = (severity: Diagnostic["severity"]) =>
      diagnostics.filter((one) => one.severity === severity).length;
    const found = text.check.found(count("error"), count("warning"), count("hint"));
    const line = `${diagnostics.length === 0 ? text.check.fine(files.length || texts.size) : found}\n`;
    // A patch stands alone on the output.
    await (options.has("dry-run") ? io.error(line) : io.out(line));
  }
  return hasErrors(diagnostics) ? exit.faults : exit.fine;
}

/** Proposals that are asked for as a stack are checked on top of each other, not one by one. */
function withStack(
  { texts, diagnostics }: Checked,
  proposals: readonly ProposalFile[],
  { shelf, io }: { readonly shelf: PolicyShelf; readonly io: Io },
): Checked {
  const sources = proposals.map(({ source }) => [source.file, source.text] as const);
  const ofStack = diagnosticsOfProposals(proposals, shelf, io);
  return { texts: new Map([...texts, ...sources]), diagnostics: [...diagnostics, ...ofStack] };
}

function checkAll(shelf: PolicyShelf, io: Io): Checked {
  const ids = shelf.baseline === undefined ? shelf.regions : [shelf.baseline, ...shelf.regions];
  const ofSpecs = ids.flatMap((id) => shelf.load(id)?.diagnostics ?? []);
  const proposals = yamlFilesBelow(proposalsFolder).map((path) => readSource(path, io));
  const ofProposals = proposals.flatMap((one) =>
    diagnosticsOfProposals([proposalFrom(one)], shelf, io),
  );
  const populations = yamlFilesBelow(populationsFolder).map((path) => readSource(path, io));
  const ofPopulations = populations.flatMap((one) => diagnosticsOfPopulation(one, shelf));
  const files = [...caseFilesBelow(householdsFolder, io), ...caseFilesBelow(casesFolder, io)];
  const runCase = caseRunner(shelf);
  const progress = startProgress(io);
  const ofCases = files.flatMap((file, index) => {
    progress.step(index + 1, files.length);
    return diagnosticsOfCase(file, shelf, runCase);
  });
  progress.end();
  const read = [...proposals, ...populations, ...files].map(
    ({ file, text }) => [file, text] as const,
  );
  const texts = new Map([...shelf.texts, ...read]);
  return { texts, diagnostics: [...ofSpecs, ...ofProposals, ...ofPopulations, ...ofCases] };
}

function checkNamed(files: readonly string[], shelf: PolicyShelf, io: Io): Checked {
  const texts = new Map(shelf.texts);
  const runCase = caseRunner(shelf);
  const diagnostics = files.flatMap((path) => {
    const full = resolve(io.folder, path);
    const source = readSource(full, io);
    texts.set(source.file, source.text);
    const kind = kindOf(source.text);
    if (kind === "proposal") return diagnosticsOfProposals([proposalFrom(source)], shelf, io);
    if (kind === "population") return diagnosticsOfPopulation(source, shelf);
    if (kind === "vocabulary") return diagnosticsOfVocabulary(source);
    if (kind === "policy") return diagnosticsOfPolicy(full, source, { shelf, io, texts });
    return diagnosticsOfCase(caseFileFrom(source.file, source.text), shelf, runCase);
  });
  return { texts, diagnostics };
}

/** What a document is, by the keys at its left edge. */
function kindOf(text: string): "proposal" | "population" | "vocabulary" | "policy" | "case" {
  if (/^changes\s*:/m.test(text)) return "proposal";
  if (/^population\s*:/m.test(text)) return "population";
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
