/**
 * `doudi format`: lay policy files and scenarios out as the house does; all of them where none is named.
 *
 * In:   files in YAML; `--check` to be told only.
 * Out:  the files, written where their layout changes. Exit 1 where one cannot be read or, with `--check`, would change.
 */
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Diagnostic, maybeFormattedText } from "../engine/index.ts";
import { cliTextFor } from "../text/cli.ts";
import { maybeLostFile, misuse, type Options, parseArguments } from "./arguments.ts";
import { jsonFromDiagnostics, printDiagnostics } from "./diagnostics-output.ts";
import { type Exit, exit, type Io } from "./io.ts";
import { packageRoot, readSource, specsFolder, yamlFilesBelow } from "./policy-shelf.ts";

export const summary = {
  zh: "整理规则文件和案例的格式（不改含义、保留注释）；--check 只检查、不改动",
  en: "lay out specs and cases, comments and meaning kept; --check only tells which would change",
};

interface Formatted {
  readonly file: string;
  readonly text: string;
  /** Absent where the file cannot be read. */
  readonly isChanged?: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

export async function run(args: readonly string[], io: Io): Promise<Exit> {
  const parsed = parseArguments(args, { files: true, flags: ["check"] }, io);
  if (parsed.kind === "misuse") return parsed.exit;
  const { options } = parsed;
  const lost = maybeLostFile(options.files, io);
  if (lost !== undefined) return misuse(cliTextFor(options.locale).misuse.noFile(lost), io).exit;
  const named = options.files.map((file) => resolve(io.folder, file));
  const paths = named.length > 0 ? named : everyFile();
  const files = paths.map((path) => formatFile(path, options.has("check"), io));
  await tell(files, options, io);
  const hasFaults = files.some(({ isChanged }) => isChanged === undefined);
  const isWanting = options.has("check") && files.some(({ isChanged }) => isChanged);
  return hasFaults || isWanting ? exit.faults : exit.fine;
}

function everyFile(): readonly string[] {
  return [specsFolder, join(packageRoot, "scenarios")].flatMap((folder) => yamlFilesBelow(folder));
}

function formatFile(path: string, checksOnly: boolean, io: Io): Formatted {
  const source = readSource(path, io);
  const diagnostics: Diagnostic[] = [];
  const text = maybeFormattedText(source, (one) => void diagnostics.push(one));
  if (text === undefined) return { ...source, diagnostics };
  const isChanged = text !== source.text;
  if (isChanged && !checksOnly) writeFileSync(path, text);
  return { ...source, isChanged, diagnostics };
}

async function tell(files: readonly Formatted[], options: Options, io: Io): Promise<void> {
  const { locale } = options;
  const texts = new Map(files.map(({ file, text }) => [file, text]));
  const diagnostics = files.flatMap((one) => one.diagnostics);
  const changed = files.filter(({ isChanged }) => isChanged);
  if (options.has("json")) {
    const told = files.map(({ file, isChanged }) => ({ file, changed: isChanged ?? null }));
    const faults = jsonFromDiagnostics(diagnostics, texts);
    await io.out(`${JSON.stringify({ files: told, diagnostics: faults }, undefined, 1)}\n`);
    return;
  }
  printDiagnostics(diagnostics, { io, locale, texts });
  const text = cliTextFor(locale).format;
  const checksOnly = options.has("check");
  const line = checksOnly ? text.wouldChange : text.changed;
  for (const { file } of changed) await io.out(`${line(file)}\n`);
  const unread = files.filter(({ isChanged }) => isChanged === undefined).length;
  if (unread > 0) await io.out(`${text.unread(unread)}\n`);
  if (changed.length === 0 && unread === 0) await io.out(`${text.fine(files.length)}\n`);
  else {
    const total = checksOnly ? text.notDone : text.done;
    await io.out(`${total(changed.length, files.length)}\n`);
  }
}
