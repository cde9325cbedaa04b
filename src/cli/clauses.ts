/**
 * `doudi clauses`: the clause register of a jurisdiction, with dispositions and what cites each clause.
 */
import { type ClauseRegister, clauseRegister, type RegisteredClause } from "../engine/index.ts";
import { type CliText, cliTextFor } from "../text/cli.ts";
import type { Locale } from "../text/text-for.ts";
import { misuse, parseArguments } from "./arguments.ts";
import { tellDiagnostics } from "./diagnostics-output.ts";
import { type Exit, exit, type Io } from "./io.ts";
import { openShelf } from "./policy-shelf.ts";
import type { JsonMap } from "./result-json.ts";
import { tableLines } from "./table.ts";

export const summary = {
  zh: "条款登记：每条如何处理、由哪些规则引用",
  en: "the clause register: how each clause is dealt with, and what cites it",
};

export async function run(args: readonly string[], io: Io): Promise<Exit> {
  const parsed = parseArguments(args, { values: ["region"] }, io);
  if (parsed.kind === "misuse") return parsed.exit;
  const { options } = parsed;
  const { locale } = options;
  const text = cliTextFor(locale);
  const shelf = openShelf(io);
  const region = options.value("region");
  if (region === undefined) return misuse(text.misuse.required("--region"), io).exit;
  const loaded = shelf.load(region);
  if (loaded === undefined)
    return misuse(text.misuse.unknownRegion(region, shelf.regions.join(", ")), io).exit;
  const { spec, diagnostics } = loaded;
  if (spec === undefined) {
    tellDiagnostics(diagnostics, options.has("json"), { io, locale, texts: shelf.texts });
    return exit.faults;
  }
  const register = clauseRegister(spec);
  if (options.has("json"))
    await io.out(`${JSON.stringify(jsonFromRegister(region, register), undefined, 1)}\n`);
  else for (const line of registerLines(register, text, locale)) await io.out(`${line}\n`);
  return exit.fine;
}

function registerLines(
  { clauses, totals }: ClauseRegister,
  { clauses: text, run: words }: CliText,
  locale: Locale,
): readonly string[] {
  const rows = clauses.map(({ clause, disposition, citedBy }) => [
    clause.id,
    text.dispositions[disposition],
    clause.gloss[locale] || clause.gloss.zh,
    citedBy.map(entryName).join(words.list),
  ]);
  const head = [text.clause, text.disposition, text.gloss, text.citedBy];
  return [
    ...tableLines([head, ...rows]),
    "",
    text.totals(totals),
    ...(totals.uncited === 0 ? [] : [text.uncited(totals.uncited)]),
  ];
}

function jsonFromRegister(region: string, { clauses, totals }: ClauseRegister): JsonMap {
  return {
    region,
    clauses: clauses.map(({ clause, disposition, citedBy }) => ({
      id: clause.id,
      document: clause.document,
      gloss: { ...clause.gloss },
      disposition,
      ...(clause.reason === undefined ? {} : { reason: { ...clause.reason } }),
      ...(clause.children.length === 0 ? {} : { children: clause.children }),
      citedBy: citedBy.map((entry) => ({ ...entry })),
    })),
    totals: { ...totals },
  };
}

function entryName({ name, part }: RegisteredClause["citedBy"][number]): string {
  return part === undefined ? name : `${name}.${part}`;
}
