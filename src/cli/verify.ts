/**
 * `doudi verify`: work a result out again, and say what is not as its receipt has it.
 *
 * In:   a file that holds a result with its facts (`run --json --facts`), or a case with a `receipt`; the proposals
 *       that it was worked out under.
 * Out:  each part of the receipt, and where the result is in the file each part of it that differs; with `--json`
 *       {equal, receipt: {part: {stated, now, equal}}, differences: [{path, stated?, now?}]}. Exit 1 where anything
 *       differs.
 */
import { existsSync, readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { type RawRecord, type Receipt, receiptOf } from "../engine/index.ts";
import { type CliText, cliTextFor } from "../text/cli.ts";
import { faultSentence } from "../text/diagnostics-zh.ts";
import { misuse, type Options, parseArguments } from "./arguments.ts";
import { type CaseFile, caseFileFrom } from "./case-files.ts";
import { type CaseRun, caseRunner } from "./case-runner.ts";
import { tellDiagnostics } from "./diagnostics-output.ts";
import { type Difference, differencesOf, isJsonMap, shownJson } from "./differences.ts";
import { type Exit, exit, type Io } from "./io.ts";
import { openShelf, shownPath, specsFolder } from "./policy-shelf.ts";
import { proposalsIn } from "./proposal-options.ts";
import { type Json, type JsonMap, jsonFromFault, jsonFromResult } from "./result-json.ts";
import { tableLines } from "./table.ts";

export const summary = {
  zh: "按凭证重算一个结果，指出不一致之处",
  en: "work a result out again and hold it against its receipt",
};

/** What a file claims: a case, its receipt, and perhaps the result itself. */
interface Claim {
  readonly file: CaseFile;
  readonly result?: JsonMap;
}

export interface Verification {
  readonly equal: boolean;
  readonly receipt: Readonly<
    Record<string, { readonly stated: Json; readonly now: Json; readonly equal: boolean }>
  >;
  readonly differences: readonly Difference[];
}

const parts = ["engine", "spec", "proposals", "facts", "result"] as const;

export async function run(args: readonly string[], io: Io): Promise<Exit> {
  const parsed = parseArguments(args, { files: true, lists: ["proposal"] }, io);
  if (parsed.kind === "misuse") return parsed.exit;
  const { options } = parsed;
  const { misuse: text, verify } = cliTextFor(options.locale);
  const [path, ...more] = options.files;
  if (path === undefined || more.length > 0) return misuse(text.oneFile, io).exit;
  const place = resolve(io.folder, path);
  if (!existsSync(place) || statSync(place).isDirectory())
    return misuse(text.noFile(path), io).exit;
  const content = readFileSync(place, "utf8");
  if (isResultWithoutFacts(content)) {
    io.error(`${verify.noFacts(shownPath(path, io))}\n`);
    return exit.faults;
  }
  const { file, result } = claimIn(shownPath(path, io), content);
  tellFaults(file, options, io);
  const { document } = file;
  if (document === undefined) return exit.faults;
  if (document.receipt === undefined) {
    io.error(`${verify.noReceipt(file.file)}\n`);
    return exit.faults;
  }
  const proposals = proposalsIn(withProposals(options, result), io);
  if (proposals === undefined) return exit.misuse;
  const ran = caseRunner(openShelf(io, specsFolder, proposals))(document);
  if (ran.kind === "faults") {
    for (const fault of ran.faults) io.error(`${faultSentence(fault, options.locale)}\n`);
    return exit.faults;
  }
  const found = verified(document.receipt, result, ran);
  if (options.has("json")) await io.out(`${JSON.stringify(found, undefined, 1)}\n`);
  else for (const line of verificationLines(found, verify)) await io.out(`${line}\n`);
  return found.equal ? exit.fine : exit.faults;
}

/** A result names its proposals; what the command gives stands in their place, such as files by their path. */
function withProposals(options: Options, result: JsonMap | undefined): Options {
  const named = result?.proposals;
  if (!Array.isArray(named) || options.has("proposal")) return options;
  const ids = named.map((id: Json) => shownJson(id));
  return { ...options, list: (name) => (name === "proposal" ? ids : options.list(name)) };
}

/** A result names its facts; a case states them itself. Numbers of a result are texts already, so nothing is lost. */
function claimIn(file: string, text: string): Claim {
  const result = maybeJson(text);
  if (!isJsonMap(result) || !isJsonMap(result.facts)) return { file: caseFileFrom(file, text) };
  const { facts, region = null, date = null, receipt } = result;
  const own = { ...facts, region, date, ...(receipt === undefined ? {} : { receipt }) };
  return { file: caseFileFrom(file, JSON.stringify(own)), result };
}

/** What \`run --json\` prints unless it is asked for the facts: nothing to work the result out from again. */
function isResultWithoutFacts(text: string): boolean {
  const result = maybeJson(text);
  return isJsonMap(result) && isJsonMap(result.programmes) && !isJsonMap(result.facts);
}

function maybeJson(text: string): Json | undefined {
  try {
    // What JSON.parse gives is JSON.
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** Hold a receipt, and the result where there is one, against what comes out now. */
export function verified(
  stated: RawRecord,
  result: JsonMap | undefined,
  ran: Extract<CaseRun, { kind: "result" }>,
): Verification {
  const { plan, data } = ran;
  const json = jsonFromResult(ran.result, plan);
  const now: Receipt = receiptOf({ plan, data, result: json });
  const receipt = Object.fromEntries(
    parts.map((part) => {
      // A receipt without proposals is one of none; the reader of cases has seen to the shape of the rest.
      const own = (stated[part] ?? (part === "proposals" ? [] : null)) as Json;
      const equal = differencesOf(own, now[part]).length === 0;
      return [part, { stated: own, now: now[part], equal }];
    }),
  );
  const differences =
    result === undefined
      ? []
      : Object.keys(json).flatMap((key) => differencesOf(result[key], json[key], key));
  const equal = differences.length === 0 && Object.values(receipt).every((part) => part.equal);
  return { equal, receipt, differences };
}

/** Differences shown; all of them are in the JSON. */
const shownDifferences = 20;

function verificationLines(found: Verification, text: CliText["verify"]): readonly string[] {
  const rows = parts.map((part) => {
    const { stated, now, equal } = found.receipt[part] ?? { stated: null, now: null, equal: false };
    const [was, is] = [shownPart(stated, text), shownPart(now, text)];
    return [text.parts[part], equal ? text.same : text.different, equal ? is : text.was(was, is)];
  });
  const lines = found.differences
    .slice(0, shownDifferences)
    .map(
      ({ path, stated, now }) =>
        `  ${text.differs(path, shownPart(stated, text), shownPart(now, text))}`,
    );
  const left = found.differences.length - lines.length;
  const more = left > 0 ? [`  ${text.more(left)}`] : [];
  return [...tableLines(rows), ...lines, ...more, found.equal ? text.equal : text.unequal];
}

function shownPart(value: Json | undefined, text: CliText["verify"]): string {
  const shown = Array.isArray(value) ? value.map(shownJson).join(" ") : shownJson(value ?? "");
  return shown === "" ? text.nothing : shown;
}

function tellFaults(file: CaseFile, options: Options, io: Io): void {
  const { diagnostics, faults } = file;
  const { locale } = options;
  const texts = new Map([[file.file, file.text]]);
  tellDiagnostics(diagnostics, options.has("json"), { io, locale, texts });
  if (options.has("json") && faults.length > 0)
    io.error(`${JSON.stringify(faults.map(jsonFromFault), undefined, 1)}\n`);
  else for (const fault of faults) io.error(`${faultSentence(fault, locale)}\n`);
}
