/**
 * `doudi clauses`: the clause register of a jurisdiction, or of every one: dispositions, what cites each clause, and
 * the worked cases that rest on it.
 *
 * Out:  a table for each jurisdiction with its totals. With `--json` {region, clauses, totals} for one jurisdiction, a
 *       list of these for all.
 */
import {
  type ClauseRegister,
  clauseRegister,
  type RegisteredClause,
  type Spec,
} from "../engine/index.ts";
import { type CliText, cliTextFor } from "../text/cli.ts";
import type { Locale } from "../text/text-for.ts";
import { misuse, parseArguments } from "./arguments.ts";
import { caseRunner } from "./case-runner.ts";
import { findCaseTests, ReachByRegion, runCaseTest } from "./case-tests.ts";
import { tellDiagnostics } from "./diagnostics-output.ts";
import { type Exit, exit, type Io } from "./io.ts";
import { openShelf, type PolicyShelf } from "./policy-shelf.ts";
import type { JsonMap } from "./result-json.ts";
import { tableLines } from "./table.ts";

export const summary = {
  zh: "条款登记：每条如何处理、由哪些规则引用、由哪些案例检验",
  en: "the clause register: how each clause is dealt with, what cites it, which cases try it",
};

/** A register with the cases by the clause that they reach. */
interface Register extends ClauseRegister {
  readonly spec: Spec;
  readonly cases: ReadonlyMap<string, readonly string[]>;
}

export async function run(args: readonly string[], io: Io): Promise<Exit> {
  const parsed = parseArguments(args, { values: ["region"] }, io);
  if (parsed.kind === "misuse") return parsed.exit;
  const { options } = parsed;
  const { locale } = options;
  const text = cliTextFor(locale);
  const shelf = openShelf(io);
  const region = options.value("region");
  const known = shelf.baseline === undefined ? shelf.regions : [...shelf.regions, shelf.baseline];
  if (region !== undefined && !known.includes(region))
    return misuse(text.misuse.unknownRegion(region, known.join(", ")), io).exit;
  const registers: Register[] = [];
  for (const id of region === undefined ? shelf.regions : [region]) {
    const { spec, diagnostics = [] } = shelf.load(id) ?? {};
    if (spec === undefined) {
      tellDiagnostics(diagnostics, options.has("json"), { io, locale, texts: shelf.texts });
      return exit.faults;
    }
    registers.push({ ...clauseRegister(spec), spec, cases: casesOf(id, shelf, io) });
  }
  if (options.has("json")) {
    const json = registers.map(jsonFromRegister);
    await io.out(`${JSON.stringify(region === undefined ? json : json[0], undefined, 1)}\n`);
    return exit.fine;
  }
  for (const register of registers)
    for (const line of registerLines(register, text, locale)) await io.out(`${line}\n`);
  return exit.fine;
}

function casesOf(region: string, shelf: PolicyShelf, io: Io): Register["cases"] {
  const reach = new ReachByRegion();
  const runCase = caseRunner(shelf);
  for (const test of findCaseTests(shelf, io, region)) {
    const { run: ran } = runCaseTest(test, runCase);
    if (ran?.kind === "result") reach.add(test, ran.result, ran.plan);
  }
  return reach.cases.get(region) ?? new Map();
}

function registerLines(
  { spec, clauses, totals, cases }: Register,
  { clauses: text, run: words }: CliText,
  locale: Locale,
): readonly string[] {
  const rows = clauses.map(({ clause, disposition, citedBy }) => [
    clause.id,
    text.dispositions[disposition],
    String(cases.get(clause.id)?.length ?? 0),
    clause.gloss[locale] || clause.gloss.zh,
    citedBy.map(entryName).join(words.list),
  ]);
  const encoded = clauses.filter(({ disposition }) => disposition === "encoded");
  const reached = encoded.filter(({ clause }) => cases.has(clause.id)).length;
  const head = [text.clause, text.disposition, text.cases, text.gloss, text.citedBy];
  return [
    spec.title[locale],
    ...tableLines([head, ...rows]),
    "",
    text.totals(totals),
    text.exercised(reached, encoded.length),
    ...(totals.uncited === 0 ? [] : [text.uncited(totals.uncited)]),
    "",
  ];
}

function jsonFromRegister({ spec, clauses, totals, cases }: Register): JsonMap {
  return {
    region: spec.id,
    clauses: clauses.map(({ clause, disposition, citedBy }) => ({
      id: clause.id,
      document: clause.document,
      gloss: { ...clause.gloss },
      disposition,
      ...(clause.reason === undefined ? {} : { reason: { ...clause.reason } }),
      ...(clause.children.length === 0 ? {} : { children: clause.children }),
      citedBy: citedBy.map((entry) => ({ ...entry })),
      readings: citedBy.flatMap(({ section, name }) => (section === "readings" ? [name] : [])),
      cases: cases.get(clause.id) ?? [],
    })),
    totals: { ...totals },
  };
}

function entryName({ name, part }: RegisteredClause["citedBy"][number]): string {
  return part === undefined ? name : `${name}.${part}`;
}
