/**
 * `doudi cost`: what proposals cost over a described population or one's own households, beside the policy as it stands.
 *
 * In:   `--region`, `--population`, one or more `--proposal ID|FILE`, `--set name=value` (all of them one proposal);
 *       `--size`, `--seed`, `--date`. With `--microdata FILE` (CSV or Parquet) the households are those of the file, on
 *       `--date`; `--map COLUMN=FACT` and `--nobody` as in `doudi population`. `--grid name=from..to:count`, given twice,
 *       moves two figures together, across and down: over each proposal, or over the policy as it stands.
 * Out:  a table, or with `--json` {region, date, population, fit, proposals: [{id, comparison, links}]} and with `--grid`
 *       maps: [{proposal, across, down, rows}]; figures are decimals, exact. A proposal that does not compile is told and
 *       the exit is 1; so are rows of a file that were left out.
 */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import {
  type LinkedPolicy,
  maybeDate,
  type PopulationModel,
  planOn,
  planWithValues,
  readPopulation,
  type Setting,
  textFromDate,
  textFromRational,
} from "../engine/index.ts";
import { cliTextFor } from "../text/cli.ts";
import { costCliTextFor } from "../text/cost/cli.ts";
import type { Locale } from "../text/text-for.ts";
import { maybePairs, misuse, type Options, parseArguments } from "./arguments.ts";
import { populationsFolder } from "./check-populations.ts";
import { diagnosticsOfProposals } from "./check-proposal.ts";
import { type GridAsked, gridMap, maybeGrid } from "./cost-grid.ts";
import { gridJson } from "./cost-grid-text.ts";
import { runBaseline, runProposal } from "./cost-run.ts";
import { type CostTold, costLines } from "./cost-text.ts";
import { tellDiagnostics } from "./diagnostics-output.ts";
import { type Exit, exit, type Io } from "./io.ts";
import { microdataJson, tellRejects } from "./microdata-text.ts";
import { maybeOwnHouseholds, type OwnHouseholds, ownNames } from "./own-households.ts";
import {
  hasErrors,
  openShelf,
  type PolicyShelf,
  type ProposalFile,
  shownPath,
  specsFolder,
  yamlFilesBelow,
} from "./policy-shelf.ts";
import { startProgress } from "./progress.ts";
import { proposalsIn } from "./proposal-options.ts";

export const summary = {
  zh: "方案在一地人口中的支出、对象、受益与受损；--grid 两项参数联动测算；--microdata 改用自有的家庭数据，--map 指定各列",
  en: "what proposals cost over a population: recipients, gains and losses; --grid moves two figures together; --microdata over one's own households, --map names columns",
};

interface Asked {
  readonly region: string;
  /** Absent for one's own households where the region has none described. */
  readonly model: PopulationModel | undefined;
  readonly own: OwnHouseholds | undefined;
  readonly date: number;
  readonly size: number;
  readonly seed: number;
  readonly settings: readonly Setting[];
  readonly proposals: readonly ProposalFile[];
  readonly grid: GridAsked | undefined;
}

export async function run(args: readonly string[], io: Io): Promise<Exit> {
  const names = {
    values: ["region", "population", "date", "size", "seed", ...ownNames.values],
    lists: ["proposal", "set", "grid", ...ownNames.lists],
  };
  const parsed = parseArguments(args, names, io);
  if (parsed.kind === "misuse") return parsed.exit;
  const { options } = parsed;
  const shelf = openShelf(io);
  const asked = await maybeAsked(options, shelf, io);
  if (asked === undefined) return exit.misuse;
  const found = diagnosticsOfProposals(asked.proposals, shelf, io);
  const texts = new Map([
    ...shelf.texts,
    ...asked.proposals.map(({ source }) => [source.file, source.text] as const),
  ]);
  tellDiagnostics(found, options.has("json"), { io, locale: options.locale, texts });
  const policy = shelf.load(asked.region)?.policy;
  if (policy === undefined || hasErrors(found)) return exit.faults;
  const told = work(asked, policy, io);
  const { locale } = options;
  const { own } = asked;
  if (own !== undefined && !options.has("json")) tellRejects(own, locale, io);
  if (options.has("json")) await io.out(`${JSON.stringify(jsonOf(told, locale), undefined, 1)}\n`);
  else for (const line of costLines(told, locale)) await io.out(`${line}\n`);
  return own === undefined || own.data.faults.length === 0 ? exit.fine : exit.faults;
}

function work(asked: Asked, policy: LinkedPolicy, io: Io): CostTold {
  const { region, model, own, date, size, seed, settings, proposals, grid } = asked;
  const progress = startProgress(io);
  let done = 0;
  const several = proposals.length + (settings.length === 0 ? 0 : 1);
  const cells = grid === undefined ? 0 : grid.across.values.length * grid.down.values.length;
  const all = size * (1 + several + Math.max(1, several) * cells);
  const step = (rows: number) => {
    done += rows;
    progress.step(done, all);
  };
  const baseline = runBaseline({
    model,
    ...(own === undefined ? {} : { own: own.data.population }),
    policy,
    date,
    size,
    seed,
    step,
  });
  const ofFiles = proposals.flatMap((proposal) => {
    const under = openShelf(io, specsFolder, [proposal]).load(region)?.policy;
    if (under === undefined) return [];
    const starts = under.spec.proposals.find(({ from }) => from > date)?.from;
    const startsOn = starts === undefined ? {} : { startsOn: textFromDate(starts) };
    return [{ under, told: { id: proposal.id, title: proposal.title, settings: [], ...startsOn } }];
  });
  const ofSettings =
    settings.length === 0 ? [] : [{ under: policy, told: { id: "set", settings } }];
  const wanted = [...ofFiles, ...ofSettings];
  const results = wanted.map(({ under, told }) => ({
    ...told,
    ...runProposal(baseline, under, told.settings),
  }));
  const moved = several === 0 ? [{ under: policy, told: undefined }] : wanted;
  const maps = grid === undefined ? [] : moved.map((one) => gridMap(grid, baseline, one));
  progress.end();
  return { region, policy, asked, baseline, proposals: results, maps };
}

async function maybeAsked(
  options: Options,
  shelf: PolicyShelf,
  io: Io,
): Promise<Asked | undefined> {
  const { misuse: text } = cliTextFor(options.locale);
  const say = costCliTextFor(options.locale);
  const refuse = (sentence: string) => void misuse(sentence, io);
  const region = options.value("region");
  if (region === undefined) return refuse(text.required("--region"));
  const policy = shelf.load(region)?.policy;
  if (policy === undefined) return refuse(text.unknownRegion(region, shelf.regions.join(", ")));
  const file = options.value("microdata");
  const stray = ["population", "size", "seed"].find((name) => options.value(name) !== undefined);
  if (file !== undefined && stray !== undefined) return refuse(say.alone(`--${stray}`));
  const word = options.value("population") ?? region;
  const model = maybeModel(word, io);
  const known = yamlFilesBelow(populationsFolder).map((one) => shownPath(one, io));
  if (file === undefined && model?.region !== region)
    return refuse(say.noPopulation(word, known.join(", ")));
  const proposals = proposalsIn(options, io);
  if (proposals === undefined) return undefined;
  const stranger = proposals.find(({ changes }) => changes !== region);
  if (stranger !== undefined) return refuse(say.other(stranger.id, region));
  const asDate = options.value("date");
  if (file !== undefined && asDate === undefined) return refuse(text.required("--date"));
  const date = asDate === undefined ? latest(model, proposals) : maybeDate(asDate);
  if (date === undefined) return refuse(text.notADate(asDate ?? ""));
  const [size, seed] = [countIn(options, "size", 2000), countIn(options, "seed", 1)];
  if (size === undefined) return refuse(say.count("--size"));
  if (seed === undefined) return refuse(say.count("--seed"));
  const settings = maybeSettings(options);
  if (settings === undefined) return refuse(text.pairNeeded("--set"));
  const [fault] = planWithValues(planOn(policy, date), settings).faults;
  if (fault !== undefined) return refuse(say.setting(fault.setting.parameter));
  const words = options.list("grid");
  if (proposals.length === 0 && settings.length === 0 && words.length === 0)
    return refuse(say.noProposals);
  const { locale } = options;
  const grid =
    words.length === 0 ? undefined : maybeGrid(words, planOn(policy, date), { locale, io });
  if (words.length > 0 && grid === undefined) return undefined;
  const asked = { region, model, date, seed, settings, proposals, grid };
  if (file === undefined) return { ...asked, own: undefined, size };
  const own = await maybeOwnHouseholds(file, planOn(policy, date), options, io);
  return own && { ...asked, own, size: own.data.population.size };
}

/** The population's day, or the first on which all proposals are in force. */
function latest(model: PopulationModel | undefined, proposals: readonly ProposalFile[]): number {
  const date = model?.date ?? 0;
  const days = proposals.map(
    ({ source }) => maybeDate(/^from:\s*(\S+)/m.exec(source.text)?.[1] ?? "") ?? date,
  );
  return Math.max(date, ...days);
}

function maybeModel(word: string, io: Io): PopulationModel | undefined {
  const shipped = join(populationsFolder, `${word}.yaml`);
  const file = /^[\w-]+$/.test(word) && existsSync(shipped) ? shipped : resolve(io.folder, word);
  if (!existsSync(file)) return undefined;
  const source = { file: shownPath(file, io), text: readFileSync(file, "utf8") };
  return readPopulation(source, () => undefined);
}

function countIn(options: Options, name: string, usual: number): number | undefined {
  const word = options.value(name) ?? String(usual);
  return /^[1-9]\d{0,7}$/.test(word) ? Number(word) : undefined;
}

/** `name.variant=value` */
function maybeSettings(options: Options): readonly Setting[] | undefined {
  return maybePairs(options.list("set"))?.map(([name, value]) => {
    const [parameter = "", ...variant] = name.split(".");
    return { parameter, variant, value };
  });
}

function jsonOf({ region, policy, asked, baseline, proposals, maps }: CostTold, locale: Locale) {
  const { model, own, date, size, seed } = asked;
  return {
    region,
    date: textFromDate(date),
    spec: `sha256:${policy.spec.hash}`,
    population:
      own === undefined
        ? { id: model?.id, title: model?.title, isSynthetic: true, size, seed }
        : { isSynthetic: false, size, supposed: model?.id, ...microdataJson(own, locale) },
    fit: baseline.fit.map(({ total, target, reached, isMet }) => ({
      id: total.id,
      target: textFromRational(target),
      reached: textFromRational(reached),
      isMet,
    })),
    proposals: proposals.map(({ title, ...one }) => ({
      ...one,
      ...(title === undefined ? {} : { title }),
    })),
    ...(maps.length === 0 ? {} : { maps: maps.map(gridJson) }),
  };
}
