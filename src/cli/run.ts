/**
 * `doudi run`: outcomes of one case, or of many, one a line.
 *
 * In:   `--case FILE|-` (YAML or JSON) or `--cases FILE.jsonl|-`; region, date, parameters and readings, which outrank
 *       those of the case; proposals, by id or file, in the order in which they are applied.
 * Out:  a table, or the JSON of the command line contract; of many cases one JSON object a line, in order.
 */
import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { factsOf, maybeDate, readCaseLine, receiptOf } from "../engine/index.ts";
import { cliTextFor } from "../text/cli.ts";
import { maybePairs, misuse, type Options, parseArguments } from "./arguments.ts";
import { caseFileFrom } from "./case-files.ts";
import { type CaseRun, caseRunner, type Overrides, type RunCase } from "./case-runner.ts";
import { tellDiagnostics } from "./diagnostics-output.ts";
import { jsonFromExplanations } from "./explanation-json.ts";
import { inquiryFlags, jsonFromInquiries } from "./inquiry-json.ts";
import { inquiryLines } from "./inquiry-text.ts";
import { type Exit, exit, type Io } from "./io.ts";
import { linesOf, textOf } from "./lines.ts";
import { openShelf, type PolicyShelf, specsFolder } from "./policy-shelf.ts";
import { startProgress } from "./progress.ts";
import { proposalsIn } from "./proposal-options.ts";
import { type JsonMap, jsonFromFault, jsonFromResult } from "./result-json.ts";
import { resultLines } from "./result-text.ts";

export const summary = {
  zh: "推演一户或一次申请；--cases 逐行推演多户",
  en: "outcomes of one household or application; --cases takes one a line",
};

interface Setting {
  readonly options: Options;
  readonly overrides: Overrides;
  readonly shelf: PolicyShelf;
  readonly runCase: RunCase;
  readonly io: Io;
}

export async function run(args: readonly string[], io: Io): Promise<Exit> {
  const names = {
    values: ["region", "date", "case", "cases"],
    lists: ["set", "reading", "proposal"],
    flags: ["trace", "facts", ...inquiryFlags],
  };
  const parsed = parseArguments(args, names, io);
  if (parsed.kind === "misuse") return parsed.exit;
  const { options } = parsed;
  const proposals = proposalsIn(options, io);
  if (proposals === undefined) return exit.misuse;
  const shelf = openShelf(io, specsFolder, proposals);
  const overrides = maybeOverrides(options, shelf, io);
  if (overrides === undefined) return exit.misuse;
  const setting = { options, overrides, shelf, runCase: caseRunner(shelf), io };
  const [one, many] = [options.value("case"), options.value("cases")];
  const { misuse: text } = cliTextFor(options.locale);
  if ((one === undefined) === (many === undefined)) return misuse(text.oneOfCases, io).exit;
  const path = one ?? many ?? "-";
  if (path !== "-" && !isFile(resolve(io.folder, path))) return misuse(text.noFile(path), io).exit;
  return one === undefined ? runLines(path, setting) : runOne(path, setting);
}

/** What the command gives in place of the case's own; undefined where it cannot be meant, which has been told. */
function maybeOverrides(options: Options, shelf: PolicyShelf, io: Io): Overrides | undefined {
  const { misuse: text } = cliTextFor(options.locale);
  const [region, date] = [options.value("region"), options.value("date")];
  const parameters = maybePairs(options.list("set"));
  const readings = maybePairs(options.list("reading"));
  const known = shelf.baseline === undefined ? shelf.regions : [...shelf.regions, shelf.baseline];
  if (region !== undefined && !known.includes(region))
    misuse(text.unknownRegion(region, known.join(", ")), io);
  else if (date !== undefined && maybeDate(date) === undefined) misuse(text.notADate(date), io);
  else if (parameters === undefined) misuse(text.pairNeeded("--set"), io);
  else if (readings === undefined) misuse(text.pairNeeded("--reading"), io);
  else return { region, date, parameters, readings };
  return undefined;
}

async function runOne(path: string, setting: Setting): Promise<Exit> {
  const { options, overrides, runCase, io, shelf } = setting;
  const { locale } = options;
  const text =
    path === "-" ? await textOf(io.input()) : readFileSync(resolve(io.folder, path), "utf8");
  const file = caseFileFrom(path, text);
  const texts = new Map([...shelf.texts, [path, text] as const]);
  tellDiagnostics(file.diagnostics, options.has("json"), { io, locale, texts });
  const { document } = file;
  if (document === undefined && file.faults.length === 0) return exit.faults;
  const head = document === undefined ? undefined : missingHead(setting, document);
  if (head !== undefined) return misuse(cliTextFor(locale).misuse.required(head), io).exit;
  const ran: CaseRun =
    document === undefined ? { kind: "faults", faults: file.faults } : runCase(document, overrides);
  if (options.has("json")) await io.out(`${JSON.stringify(jsonOf(ran, options), undefined, 1)}\n`);
  else
    for (const line of [...resultLines(ran, options), ...inquiryLines(ran, options)])
      await io.out(`${line}\n`);
  tellBrokenPolicies(setting);
  return hasFaults(ran) ? exit.faults : exit.fine;
}

/** Of one case, a region or a date that nobody gives is a misuse; of many, a fault of the line. */
function missingHead(
  { overrides }: Setting,
  document: { readonly region?: string; readonly date?: string },
): string | undefined {
  if ((overrides.region ?? document.region) === undefined) return "--region";
  return (overrides.date ?? document.date) === undefined ? "--date" : undefined;
}

async function runLines(path: string, setting: Setting): Promise<Exit> {
  const { options, overrides, runCase, io } = setting;
  const input = path === "-" ? io.input() : createReadStream(resolve(io.folder, path));
  const progress = startProgress(io);
  let anyFaults = false;
  for await (const { number, text } of linesOf(input)) {
    if (text.trim() === "") continue;
    const line = readCaseLine(text);
    const name = (line.kind === "case" ? line.case.id : line.id) ?? number;
    const ran: CaseRun | Extract<typeof line, { kind: "faults" }> =
      line.kind === "case" ? runCase(line.case, overrides) : line;
    if (hasFaults(ran)) anyFaults = true;
    await io.out(`${JSON.stringify({ case: name, ...jsonOf(ran, options) })}\n`);
    progress.step(number);
  }
  progress.end();
  tellBrokenPolicies(setting);
  return anyFaults ? exit.faults : exit.fine;
}

type Ran = CaseRun | Extract<ReturnType<typeof readCaseLine>, { kind: "faults" }>;

function jsonOf(ran: Ran, options: Options): JsonMap {
  if (ran.kind === "faults") return { faults: ran.faults.map(jsonFromFault) };
  const { result, plan, data } = ran;
  const json = jsonFromResult(result, plan);
  return {
    ...json,
    ...(options.has("facts") ? { facts: factsOf(data) } : {}),
    receipt: { ...receiptOf({ plan, data, result: json }) },
    ...(options.has("trace") ? { trace: jsonFromExplanations(result, plan) } : {}),
    ...jsonFromInquiries(ran, options),
  };
}

function hasFaults(ran: Ran): boolean {
  return ran.kind === "faults" || ran.result.faults.length > 0;
}

/** A policy with errors cannot be run: say which errors. */
function tellBrokenPolicies({ shelf, options, io }: Setting): void {
  const { locale } = options;
  for (const { policy, diagnostics } of shelf.loaded()) {
    if (policy !== undefined) continue;
    tellDiagnostics(diagnostics, options.has("json"), { io, locale, texts: shelf.texts });
  }
}

function isFile(path: string): boolean {
  return existsSync(path) && !statSync(path).isDirectory();
}
