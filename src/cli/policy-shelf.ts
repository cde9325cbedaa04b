/**
 * The policies of the repository, read on demand.
 *
 * In:   `policy-specs/`, found from the package's own place, so that every working folder will do.
 * Out:  regions by the name of their file, and each linked, with the diagnostics of its texts.
 * Ignores: which regions there are; the baseline is the file that extends nothing.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, relative, resolve, sep } from "node:path";
import {
  type Diagnostic,
  type LinkedPolicy,
  openPolicy,
  type SourceText,
  type Spec,
  type SpecTexts,
} from "../engine/index.ts";
import type { Io } from "./io.ts";

export const packageRoot = resolve(import.meta.dirname, "..", "..");
export const specsFolder = join(packageRoot, "policy-specs");

const vocabularyFile = "vocabulary.yaml";

export interface LoadedPolicy {
  readonly id: string;
  /** Undefined where a text is no map at all. */
  readonly spec?: Spec;
  /** Undefined where there are errors. */
  readonly policy?: LinkedPolicy;
  readonly diagnostics: readonly Diagnostic[];
}

export interface PolicyShelf {
  /** Ids of the jurisdictions, in alphabetical order. */
  readonly regions: readonly string[];
  /** The file that extends nothing; absent where there is none. */
  readonly baseline?: string;
  /** Undefined where there is no such jurisdiction. The baseline is one. */
  readonly load: (id: string) => LoadedPolicy | undefined;
  /** The policies loaded so far. */
  readonly loaded: () => Iterable<LoadedPolicy>;
  /** The texts that were read, by the names under which diagnostics know them. */
  readonly texts: ReadonlyMap<string, string>;
}

/** A file's name as it is shown: from the working folder. */
export function shownPath(file: string, io: Io): string {
  return relative(io.folder, resolve(io.folder, file)).split(sep).join("/") || ".";
}

export function openShelf(io: Io, folder = specsFolder): PolicyShelf {
  const files = specFiles(folder);
  const sources = files.map((file) => readSource(file, io));
  const ids = files.map((file) => basename(file, ".yaml"));
  const isBaseline = (text: string) => !/^extends\s*:/m.test(text);
  const baselineAt = sources.findIndex(({ text }) => isBaseline(text));
  const baseline = ids[baselineAt];
  const baselineText = sources[baselineAt];
  const vocabulary = readSource(join(folder, vocabularyFile), io);
  const texts = new Map([vocabulary, ...sources].map(({ file, text }) => [file, text]));
  const loaded = new Map<string, LoadedPolicy>();
  const load = (id: string): LoadedPolicy | undefined => {
    const known = loaded.get(id);
    const jurisdiction = sources[ids.indexOf(id)];
    if (known !== undefined || jurisdiction === undefined) return known;
    const extending =
      id === baseline || baselineText === undefined ? {} : { baseline: baselineText };
    const policy = loadPolicy(id, { vocabulary, jurisdiction, ...extending });
    loaded.set(id, policy);
    return policy;
  };
  const regions = ids.filter((id) => id !== baseline);
  return {
    regions,
    ...(baseline === undefined ? {} : { baseline }),
    load,
    loaded: () => loaded.values(),
    texts,
  };
}

/** Open one policy under its id. */
export function loadPolicy(id: string, sources: SpecTexts): LoadedPolicy {
  return { id, ...openPolicy(sources) };
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}

export function readSource(file: string, io: Io): SourceText {
  return { file: shownPath(file, io), text: readFileSync(file, "utf8") };
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
