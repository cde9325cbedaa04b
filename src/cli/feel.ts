/**
 * `doudi feel`: formulas of a conformance file, in the DMN mode, against what the standard expects.
 *
 * In:   a file with one line a formula or decision table; `-` is the standard input.
 * Out:  the lines that failed and the three totals; with `--json` every line's verdict, then the totals.
 */
import { createReadStream, statSync } from "node:fs";
import { resolve } from "node:path";
import { judgeLine, type LineVerdict } from "../engine/index.ts";
import { cliTextFor } from "../text/cli.ts";
import { feelTextFor } from "../text/cli-feel.ts";
import type { Locale } from "../text/text-for.ts";
import { misuse, parseArguments } from "./arguments.ts";
import { type Exit, exit, type Io } from "./io.ts";
import { linesOf } from "./lines.ts";
import { startProgress } from "./progress.ts";

export const summary = {
  zh: "逐行核对 FEEL 公式（DMN 方式）",
  en: "FEEL formulas, one a line, in the DMN mode, against what is expected",
};

interface Totals {
  passed: number;
  refused: number;
  failed: number;
  /** Lines that had to be refused and gave null instead. */
  gaveNull: number;
}

export async function run(args: readonly string[], io: Io): Promise<Exit> {
  const parsed = parseArguments(args, { files: true }, io);
  if (parsed.kind === "misuse") return parsed.exit;
  const { options } = parsed;
  const { locale } = options;
  const [path, ...rest] = options.files;
  if (path === undefined || rest.length > 0) return misuse(feelTextFor(locale).needsFile, io).exit;
  const input = inputAt(path, io);
  if (input === undefined) return misuse(cliTextFor(locale).misuse.noFile(path), io).exit;
  const isJson = options.has("json");
  const totals: Totals = { passed: 0, refused: 0, failed: 0, gaveNull: 0 };
  const progress = startProgress(io);
  for await (const { number, text } of linesOf(input)) {
    if (text.trim() === "") continue;
    const judged = judgeLine(text);
    totals[judged.verdict] += 1;
    if (judged.isRefusal && judged.verdict === "passed") totals.gaveNull += 1;
    if (isJson) await io.out(`${JSON.stringify({ line: number, ...judged })}\n`);
    else if (judged.verdict === "failed") await io.out(`${failure(judged, number, locale)}\n`);
    progress.step(number);
  }
  progress.end();
  await io.out(`${isJson ? JSON.stringify(totals) : told(totals, locale)}\n`);
  return totals.failed === 0 ? exit.fine : exit.faults;
}

function inputAt(path: string, io: Io): AsyncIterable<Uint8Array | string> | undefined {
  if (path === "-") return io.input();
  const file = resolve(io.folder, path);
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? createReadStream(file) : undefined;
}

function failure({ id, expected, found, fault }: LineVerdict, number: number, locale: Locale) {
  const text = feelTextFor(locale);
  const name = id ?? text.line(number);
  if (found === undefined)
    return text.notRun(name, fault === undefined ? "" : text.faults[fault.code](fault.subject));
  return text.mismatch(name, JSON.stringify(expected), JSON.stringify(found));
}

/** The totals come last and are the same in every language. */
function told({ passed, refused, failed, gaveNull }: Totals, locale: Locale): string {
  const { refusals } = feelTextFor(locale);
  const lines = refused + gaveNull === 0 ? [] : [refusals(refused, gaveNull)];
  return [...lines, `${passed} passed, ${refused} refused, ${failed} failed`].join("\n");
}
