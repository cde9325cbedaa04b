/**
 * The policies of the repository, read on demand.
 *
 * In:   `policy-specs/`, found from the package's own place, so that every working folder will do.
 * Out:  regions by the name of their file, and each linked, with the diagnostics of its texts; under the proposals that
 *       were asked for and that change it.
 * Ignores: which regions there are; the baseline is the file that extends nothing.
 */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, relative, resolve, sep } from "node:path";
import {
  type Diagnostic,
  type LinkedPolicy,
  openPolicy,
  type ProposalHead,
  readProposalHead,
  type SourceText,
  type Spec,
  type SpecTexts,
} from "../engine/index.ts";
import type { Io } from "./io.ts";

export const packageRoot = resolve(import.meta.dirname, "..", "..");
export const specsFolder = join(packageRoot, "policy-specs");
export const proposalsFolder = join(specsFolder, "proposals");

const vocabularyFile = "vocabulary.yaml";

export interface LoadedPolicy {
  readonly id: string;
  /** Undefined where a text is no map at all. */
  readonly spec?: Spec;
  /** Undefined where there are errors. */
  readonly policy?: LinkedPolicy;
  readonly diagnostics: readonly Diagnostic[];
}

/** A proposal's text with what it says of itself. */
export interface ProposalFile extends ProposalHead {
  readonly source: SourceText;
}

export interface PolicyShelf {
  /** Ids of the jurisdictions, in alphabetical order. */
  readonly regions: readonly string[];
  /** The file that extends nothing; absent where there is none. */
  readonly baseline?: string;
  /** Undefined where there is no such jurisdiction. The baseline is one. */
  readonly load: (id: string) => LoadedPolicy | undefined;
  /** Those under which policies are loaded, in the order in which they are applied. */
  readonly proposals: readonly ProposalFile[];
  /** The policies loaded so far. */
  readonly loaded: () => Iterable<LoadedPolicy>;
  /** The texts that were read, by the names under which diagnostics know them. */
  readonly texts: ReadonlyMap<string, string>;
}

/** A file's name as it is shown: from the working folder. */
export function shownPath(file: string, io: Io): string {
  return relative(io.folder, resolve(io.folder, file)).split(sep).join("/") || ".";
}

export function openShelf(
  io: Io,
  folder = specsFolder,
  proposals: readonly ProposalFile[] = [],
): PolicyShelf {
  const files = specFiles(folder);
  const sources = files.map((file) => readSource(file, io));
  const ids = files.map((file) => basename(file, ".yaml"));
  const isBaseline = (text: string) => !/^extends\s*:/m.test(text);
  const baselineAt = sources.findIndex(({ text }) => isBaseline(text));
  const baseline = ids[baselineAt];
  const baselineText = sources[baselineAt];
  const vocabulary = readSource(join(folder, vocabularyFile), io);
  const read = [vocabulary, ...sources, ...proposals.map(({ source }) => source)];
  const texts = new Map(read.map(({ file, text }) => [file, text]));
  const loaded = new Map<string, LoadedPolicy>();
  const load = (id: string): LoadedPolicy | undefined => {
    const known = loaded.get(id);
    const jurisdiction = sources[ids.indexOf(id)];
    if (known !== undefined || jurisdiction === undefined) return known;
    const extending =
      id === baseline || baselineText === undefined ? {} : { baseline: baselineText };
    const own = proposals.filter(({ changes }) => changes === id).map(({ source }) => source);
    const policy = loadPolicy(id, { vocabulary, jurisdiction, ...extending, proposals: own });
    loaded.set(id, policy);
    return policy;
  };
  const regions = ids.filter((id) => id !== baseline);
  return {
    regions,
    ...(baseline === undefined ? {} : { baseline }),
    load,
    proposals,
    loaded: () => loaded.values(),
    texts,
  };
}

/** A proposal by the name of its file in `policy-specs/proposals`, or by its path; undefined where there is none. */
export function maybeProposal(word: string, io: Io): ProposalFile | undefined {
  const shipped = join(proposalsFolder, `${word}.yaml`);
  const file = /^[\w-]+$/.test(word) && existsSync(shipped) ? shipped : resolve(io.folder, word);
  if (!existsSync(file) || statSync(file).isDirectory()) return undefined;
  return proposalFrom(readSource(file, io));
}

/** What its text says of itself; one that is no map changes nothing. */
export function proposalFrom(source: SourceText): ProposalFile {
  const none = { id: "", title: { zh: "", en: "" }, changes: "" };
  return { ...(readProposalHead(source, () => undefined) ?? none), source };
}

/** Open one policy under its id. */
export function loadPolicy(id: string, sources: SpecTexts): LoadedPolicy {
  return { id, ...openPolicy(sources) };
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}

export function readSource(file: string, io: Io): SourceText {
  const text = io.overlay?.get(resolve(file)) ?? readFileSync(file, "utf8");
  return { file: shownPath(file, io), text };
}

/** Every YAML file below a folder, in the order of their paths; none where the folder is not there. */
export function yamlFilesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => join(folder, name));
}

function specFiles(folder: string): readonly string[] {
  const names = readdirSync(folder).filter(
    (name) => name.endsWith(".yaml") && name !== vocabularyFile,
  );
  return names.sort().map((name) => join(folder, name));
}
