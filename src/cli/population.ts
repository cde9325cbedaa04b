/**
 * `doudi population`: how near a region's synthetic households come to what was published, or what of one's own
 * households can be used.
 *
 * In:   `--region`; `--size` and `--seed` of the draw. With `--microdata FILE` a table in CSV or Parquet instead, a row
 *       for each person, on `--date`; `--map COLUMN=FACT` says what a column is, `--nobody` what nobody has any of.
 * Out:  the totals, wanted and reached; or rows read, used and left out, each of these with its reason. With `--json`
 *       {population, size, seed, totals} or {encoding, read, used, households, columns, faults}. Exit 1 where a total is not met
 *       or a row was left out.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import {
  type Diagnostic,
  type FittedTotal,
  fittedPopulation,
  fixedTextFromRational,
  maybeDate,
  type PopulationTotal,
  planOn,
  type Rational,
  readPopulation,
} from "../engine/index.ts";
import { cliTextFor } from "../text/cli.ts";
import { cliPopulationTextFor } from "../text/cli-population.ts";
import { groupedDigits } from "../text/format.ts";
import type { Locale } from "../text/text-for.ts";
import { misuse, type Options, parseArguments } from "./arguments.ts";
import { populationsFolder } from "./check-populations.ts";
import { tellDiagnostics } from "./diagnostics-output.ts";
import { type Exit, exit, type Io } from "./io.ts";
import { tellMicrodata } from "./microdata-text.ts";
import { maybeOwnHouseholds, ownNames } from "./own-households.ts";
import { type LoadedPolicy, openShelf, readSource } from "./policy-shelf.ts";
import { tableLines } from "./table.ts";

export const summary = {
  zh: "合成人口与公布数是否一致；--microdata 读入自有的家庭数据（CSV、Parquet）并逐行说明",
  en: "how synthetic households meet what was published; --microdata reads one's own (CSV, Parquet), row by row",
};

const names = {
  values: ["region", "size", "seed", "date", ...ownNames.values],
  lists: ownNames.lists,
};

export async function run(args: readonly string[], io: Io): Promise<Exit> {
  const parsed = parseArguments(args, names, io);
  if (parsed.kind === "misuse") return parsed.exit;
  const { options } = parsed;
  const text = cliTextFor(options.locale).misuse;
  const region = options.value("region");
  if (region === undefined) return misuse(text.required("--region"), io).exit;
  const shelf = openShelf(io);
  const loaded = shelf.regions.includes(region) ? shelf.load(region) : undefined;
  if (loaded === undefined)
    return misuse(text.unknownRegion(region, shelf.regions.join(", ")), io).exit;
  const { policy, diagnostics } = loaded;
  if (policy === undefined) {
    const told = { io, locale: options.locale, texts: shelf.texts };
    tellDiagnostics(diagnostics, options.has("json"), told);
    return exit.faults;
  }
  const file = options.value("microdata");
  if (file === undefined) return tellFit({ ...loaded, policy }, options, io);
  const date = maybeDate(options.value("date") ?? "");
  if (date === undefined)
    return misuse(
      options.value("date") === undefined
        ? text.required("--date")
        : text.notADate(options.value("date") ?? ""),
      io,
    ).exit;
  const own = await maybeOwnHouseholds(file, planOn(policy, date), options, io);
  return own === undefined ? exit.misuse : tellMicrodata(own, options, io);
}

async function tellFit(
  { id, policy }: LoadedPolicy & { readonly policy: NonNullable<LoadedPolicy["policy"]> },
  options: Options,
  io: Io,
): Promise<Exit> {
  const { locale } = options;
  const text = cliPopulationTextFor(locale);
  const path = join(populationsFolder, `${id}.yaml`);
  if (!existsSync(path)) return misuse(text.none(id), io).exit;
  const [size, seed] = [options.value("size") ?? "5000", options.value("seed") ?? "1"];
  for (const [name, value] of [
    ["--size", size],
    ["--seed", seed],
  ] as const)
    if (!/^[1-9]\d{0,6}$/.test(value)) return misuse(text.tooFew(name), io).exit;
  const source = readSource(path, io);
  const found: Diagnostic[] = [];
  const model = readPopulation(source, (one) => void found.push(one));
  if (model === undefined) {
    const texts = new Map([[source.file, source.text]]);
    tellDiagnostics(found, options.has("json"), { io, locale, texts });
    return exit.faults;
  }
  const asked = { size: Number(size), seed: Number(seed) };
  const { fit } = fittedPopulation(model, planOn(policy, model.date), asked);
  const held = new Map(fit.map((one) => [one.total.id, one]));
  if (options.has("json")) {
    const totals = model.totals.map((total) => jsonFromTotal(total, held.get(total.id)));
    const json = { population: model.id, ...asked, totals };
    await io.out(`${JSON.stringify(json, undefined, 1)}\n`);
  } else {
    const rows = model.totals.map((total) => rowOf(total, held.get(total.id), locale));
    const lines = tableLines([text.head, ...rows]);
    await io.out(
      `${[text.drawn(model.title[locale], asked.size, asked.seed), "", ...lines].join("\n")}\n`,
    );
  }
  const isMet = fit.every(({ total, isMet: met }) => met || total.use !== "fit");
  return isMet ? exit.fine : exit.faults;
}

function rowOf(total: PopulationTotal, held: FittedTotal | undefined, locale: Locale) {
  const text = cliPopulationTextFor(locale);
  const { title, date, status, measure, value, use } = total;
  const unit = text.units[measure];
  const met = held === undefined ? "" : held.isMet ? text.met : text.lacking(shown(held.remainder));
  return [
    title[locale],
    date,
    text.statuses[status],
    `${shown(value)} ${unit}`,
    held === undefined ? "" : `${shown(held.reached)} ${unit}`,
    [text.uses[use], met].filter((word) => word !== "").join(locale === "zh" ? "，" : ", "),
  ];
}

function jsonFromTotal(total: PopulationTotal, held: FittedTotal | undefined) {
  const { id, programme, measure, where, value, date, status, use } = total;
  const reached =
    held === undefined
      ? {}
      : { reached: fixedTextFromRational(held.reached, 0), isMet: held.isMet, rows: held.rows };
  const wanted = fixedTextFromRational(value, 0);
  return {
    id,
    programme,
    measure,
    where: Object.fromEntries(where),
    date,
    status,
    use,
    wanted,
    ...reached,
  };
}

/** Rounds: to the whole, half away from zero, for the table alone. */
function shown({ n, d }: Rational): string {
  const whole = ((n < 0n ? -n : n) * 2n + d) / (d * 2n);
  return groupedDigits(`${n < 0n && whole > 0n ? "-" : ""}${whole}`);
}
