/**
 * `doudi test`: every worked case, and how much of the policies they reach.
 *
 * Out:  failures with what was expected and found; coverage; the closing line `N passed, N failed`. `--verbose` lists
 *       what no case reaches. Exit 1 on a failure.
 */
import { cliTextFor } from "../text/cli.ts";
import { faultSentence } from "../text/diagnostics-zh.ts";
import type { Locale } from "../text/text-for.ts";
import { misuse, parseArguments } from "./arguments.ts";
import { caseRunner } from "./case-runner.ts";
import { findCaseTests, ReachByRegion, runCaseTest, type TestVerdict } from "./case-tests.ts";
import { coverageLines, coverageOf, jsonFromCoverage } from "./coverage-report.ts";
import { jsonFromDiagnostics, printDiagnostics } from "./diagnostics-output.ts";
import { type Exit, exit, type Io } from "./io.ts";
import { openShelf } from "./policy-shelf.ts";
import { startProgress } from "./progress.ts";
import { type JsonMap, jsonFromFault } from "./result-json.ts";

export const summary = {
  zh: "运行全部案例，并报告条款和条件的覆盖",
  en: "run every worked case, and report coverage of clauses and branches",
};

export async function run(args: readonly string[], io: Io): Promise<Exit> {
  const parsed = parseArguments(args, { values: ["region"], flags: ["verbose"] }, io);
  if (parsed.kind === "misuse") return parsed.exit;
  const { options } = parsed;
  const { locale } = options;
  const shelf = openShelf(io);
  const region = options.value("region");
  const known = shelf.baseline === undefined ? shelf.regions : [...shelf.regions, shelf.baseline];
  const text = cliTextFor(locale);
  if (region !== undefined && !known.includes(region))
    return misuse(text.misuse.unknownRegion(region, known.join(", ")), io).exit;
  const tests = findCaseTests(shelf, io, region);
  const runCase = caseRunner(shelf);
  const reach = new ReachByRegion();
  const progress = startProgress(io);
  const verdicts: TestVerdict[] = [];
  for (const test of tests) {
    const verdict = runCaseTest(test, runCase);
    const { run: ran } = verdict;
    if (ran?.kind === "result") reach.add(test, ran.result, ran.plan);
    verdicts.push(verdict);
    progress.step(verdicts.length, tests.length);
  }
  progress.end();
  const failed = verdicts.filter(({ isPassed }) => !isPassed);
  const coverage = coverageOf(shelf, reach);
  if (options.has("json")) {
    const cases = verdicts.map((verdict) => jsonFromVerdict(verdict));
    const json = {
      passed: verdicts.length - failed.length,
      failed: failed.length,
      cases,
      coverage: jsonFromCoverage(coverage),
    };
    await io.out(`${JSON.stringify(json, undefined, 1)}\n`);
  } else {
    for (const verdict of failed) await io.out(failureLines(verdict, locale));
    for (const { file } of tests)
      printDiagnostics(file.diagnostics, { io, locale, texts: new Map([[file.file, file.text]]) });
    for (const line of coverageLines(coverage, text, options.has("verbose")))
      await io.out(`${line}\n`);
    await io.out(`${verdicts.length - failed.length} passed, ${failed.length} failed\n`);
  }
  return failed.length > 0 ? exit.faults : exit.fine;
}

function failureLines(
  { test, mismatches, isEmpty, run: ran }: TestVerdict,
  locale: Locale,
): string {
  const { test: text } = cliTextFor(locale);
  const faults =
    ran === undefined ? test.file.faults : ran.kind === "faults" ? ran.faults : ran.result.faults;
  const lines = [
    ...(isEmpty ? [text.nothingExpected] : []),
    ...mismatches.map(({ path, expected, found }) =>
      found === "" ? text.noSuchName(path, expected) : text.mismatch(path, expected, found),
    ),
    ...faults.map((fault) => text.faulty(fault.path, faultSentence(fault, locale))),
  ];
  return [`${text.failed}  ${test.name}`, ...lines.map((line) => `  ${line}`), ""].join("\n");
}

function jsonFromVerdict({ test, isPassed, mismatches, run: ran }: TestVerdict): JsonMap {
  const faults =
    ran === undefined ? test.file.faults : ran.kind === "faults" ? ran.faults : ran.result.faults;
  return {
    name: test.name,
    passed: isPassed,
    mismatches: mismatches.map(({ path, expected, found }) => ({
      path,
      expected,
      found: found === "" ? null : found,
    })),
    faults: faults.map(jsonFromFault),
    diagnostics: jsonFromDiagnostics(
      test.file.diagnostics,
      new Map([[test.file.file, test.file.text]]),
    ),
  };
}
