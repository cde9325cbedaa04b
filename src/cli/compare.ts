/**
 * `doudi compare`: scenario households in several regions on one day, and the rules that differ.
 *
 * Out:  a table for each household, programmes by region; then the parts of rules whose text is not the same. With
 *       `--json` {date, regions, households: [{id, title, regions: {ID: {programmes, choices, deadlines, routes,
 *       faults}}}], differingRules: [{section, name, part, regions: {ID: {text, from}}}]}, shapes as in `run --json`.
 */
import { existsSync, statSync } from "node:fs";
import { basename, resolve } from "node:path";
import {
  type CaseDocument,
  type DifferingRule,
  differingRules,
  maybeDate,
  type ProgrammeResult,
  type Spec,
} from "../engine/index.ts";
import { cliTextFor } from "../text/cli.ts";
import type { Locale } from "../text/text-for.ts";
import { misuse, type Options, parseArguments } from "./arguments.ts";
import { type CaseFile, caseFilesBelow, householdsFolder } from "./case-files.ts";
import { type CaseRun, caseRunner } from "./case-runner.ts";
import { tellDiagnostics } from "./diagnostics-output.ts";
import { type Exit, exit, type Io } from "./io.ts";
import { type LoadedPolicy, openShelf, type PolicyShelf } from "./policy-shelf.ts";
import { amountCell, outcomeText } from "./programme-text.ts";
import { startProgress } from "./progress.ts";
import { type JsonMap, jsonFromFault, jsonFromResult } from "./result-json.ts";
import { tableLines } from "./table.ts";
import { wordingFor } from "./wording.ts";

export const summary = {
  zh: "同一批家庭在各地的结果，以及各地不同的规则",
  en: "the same households in several regions, and the rules that differ",
};

/** A household with its result in each region, in the order asked for. */
interface Compared {
  readonly id: string;
  readonly document: CaseDocument;
  readonly runs: ReadonlyMap<string, CaseRun>;
}

export async function run(args: readonly string[], io: Io): Promise<Exit> {
  const parsed = parseArguments(args, { values: ["regions", "date", "households"] }, io);
  if (parsed.kind === "misuse") return parsed.exit;
  const { options } = parsed;
  const { locale } = options;
  const shelf = openShelf(io);
  const regions = [
    ...new Set((options.value("regions") ?? "").split(",").filter((id) => id !== "")),
  ];
  const fault = misuseOf(options, regions, { shelf, io });
  if (fault !== undefined) return misuse(fault, io).exit;
  const policies = regions.flatMap((id) => shelf.load(id) ?? []);
  const specs = specsOf(policies);
  const folder = options.value("households");
  const files = caseFilesBelow(
    folder === undefined ? householdsFolder : resolve(io.folder, folder),
    io,
  );
  const texts = new Map([...shelf.texts, ...files.map(({ file, text }) => [file, text] as const)]);
  const diagnostics = [...policies, ...files].flatMap((one) =>
    one.diagnostics.filter(({ severity }) => severity === "error"),
  );
  tellDiagnostics(diagnostics, options.has("json"), { io, locale, texts });
  if (specs.length < policies.length) return exit.faults;
  const compared = compareHouseholds(files, { regions, date: options.value("date"), shelf, io });
  const differing = differingRules(specs);
  if (options.has("json"))
    await io.out(
      `${JSON.stringify(jsonFrom(compared, differing, specs, options), undefined, 1)}\n`,
    );
  else
    for (const line of [
      ...compared.flatMap((one) => householdLines(one, specs, locale)),
      ...ruleLines(differing, specs, locale),
    ])
      await io.out(`${line}\n`);
  const hasFaults = compared.some(({ runs }) =>
    [...runs.values()].some((one) => one.kind === "faults" || one.result.faults.length > 0),
  );
  return hasFaults || diagnostics.length > 0 ? exit.faults : exit.fine;
}

function misuseOf(
  options: Options,
  regions: readonly string[],
  { shelf, io }: { readonly shelf: PolicyShelf; readonly io: Io },
): string | undefined {
  const { misuse: text } = cliTextFor(options.locale);
  const known = shelf.baseline === undefined ? shelf.regions : [...shelf.regions, shelf.baseline];
  const stranger = regions.find((id) => !known.includes(id));
  const [date, folder] = [options.value("date"), options.value("households")];
  if (regions.length < 2) return text.twoRegions;
  if (stranger !== undefined) return text.unknownRegion(stranger, known.join(", "));
  if (date === undefined) return text.required("--date");
  if (maybeDate(date) === undefined) return text.notADate(date);
  if (folder !== undefined && !isFolder(resolve(io.folder, folder))) return text.noFile(folder);
  return undefined;
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

/** Those of the policies that can be run. */
function specsOf(policies: readonly LoadedPolicy[]): readonly Spec[] {
  return policies.flatMap(({ policy }) => (policy === undefined ? [] : [policy.spec]));
}

function compareHouseholds(
  files: readonly CaseFile[],
  {
    regions,
    date,
    shelf,
    io,
  }: {
    readonly regions: readonly string[];
    readonly date: string | undefined;
    readonly shelf: PolicyShelf;
    readonly io: Io;
  },
): readonly Compared[] {
  const runCase = caseRunner(shelf);
  const progress = startProgress(io);
  const compared: Compared[] = [];
  for (const { file, document } of files) {
    if (document === undefined) continue;
    const runs = new Map(
      regions.map((region) => [
        region,
        runCase(document, { region, date, parameters: [], readings: [] }),
      ]),
    );
    compared.push({ id: document.id ?? basename(file).replace(/\.ya?ml$/, ""), document, runs });
    progress.step(compared.length, files.length);
  }
  progress.end();
  return compared;
}

function householdLines(
  { id, document, runs }: Compared,
  specs: readonly Spec[],
  locale: Locale,
): readonly string[] {
  const { text } = wordingFor(locale);
  const programmes = [...runs.values()].map((one) =>
    one.kind === "result" ? one.result.programmes : [],
  );
  const names = new Set(
    programmes.flatMap((all) =>
      all.filter(({ outcome }) => outcome !== "silent").map(({ name }) => name),
    ),
  );
  const rows = [...names].map((name) => [
    name,
    ...programmes.map((all) =>
      cellOf(
        all.find((one) => one.name === name),
        locale,
      ),
    ),
  ]);
  const head = [text.programme, ...specs.map(({ title }) => title[locale])];
  return [
    document.title?.[locale] ?? id,
    ...tableLines([head, ...rows]).map((line) => `  ${line}`),
    "",
  ];
}

function cellOf(programme: ProgrammeResult | undefined, locale: Locale): string {
  const wording = wordingFor(locale);
  if (programme === undefined) return cliTextFor(locale).compare.none;
  return `${outcomeText(programme, wording)} ${amountCell(programme, wording)}`.trim();
}

function ruleLines(
  rules: readonly DifferingRule[],
  specs: readonly Spec[],
  locale: Locale,
): readonly string[] {
  const { compare: text } = cliTextFor(locale);
  const lines = rules.flatMap(({ name, part, texts }) => [
    part === "" ? name : `${name}.${part}`,
    ...tableLines(
      specs.map(({ id, title }) => {
        const found = texts.get(id);
        const source = found?.from === id ? "" : text.national;
        return [
          `  ${title[locale]}`,
          found === undefined ? text.none : `${found.text || text.has}${source}`,
        ];
      }),
    ),
  ]);
  return [text.differingRules, ...lines.map((line) => `  ${line}`)];
}

function jsonFrom(
  compared: readonly Compared[],
  rules: readonly DifferingRule[],
  specs: readonly Spec[],
  options: Options,
): JsonMap {
  return {
    date: options.value("date") ?? null,
    regions: specs.map(({ id, title, hash }) => ({
      id,
      title: { ...title },
      spec: `sha256:${hash}`,
    })),
    households: compared.map(({ id, document, runs }) => ({
      id,
      title: { ...(document.title ?? { zh: id, en: id }) },
      regions: Object.fromEntries([...runs].map(([region, one]) => [region, jsonFromRun(one)])),
    })),
    differingRules: rules.map(({ section, name, part, texts }) => ({
      section,
      name,
      part,
      regions: Object.fromEntries([...texts].map(([id, found]) => [id, { ...found }])),
    })),
  };
}

function jsonFromRun(one: CaseRun): JsonMap {
  if (one.kind === "faults") return { faults: one.faults.map(jsonFromFault) };
  const {
    programmes = {},
    choices = {},
    deadlines = [],
    routes = [],
    faults = [],
  } = jsonFromResult(one.result, one.plan);
  return { programmes, choices, deadlines, routes, faults };
}
