/**
 * `doudi matrix`: what each region's texts say of each feature, with the clauses.
 *
 * Out:  a row for each feature; with `--parts` also for each condition, entitlement, amount and duration. A cell has
 *       the weight of the wording and the numbers of the clauses (the notices where there are none), of a parameter also the
 *       value on `--date`; the baseline's mark where the region is silent and the baseline is not. With `--json` {regions, rows: [{section, name, en, part?, cells: {ID: {from, force?,
 *       open?, cite}}}]}, every part included.
 */
import {
  type FeatureCell,
  type FeatureRow,
  featureMatrix,
  type InForce,
  maybeDate,
  type Plan,
  type PlanType,
  planOn,
  type Spec,
  textFromKnown,
  type ValueInForce,
} from "../engine/index.ts";
import { type CliText, cliTextFor } from "../text/cli.ts";
import type { Locale } from "../text/text-for.ts";
import { misuse, parseArguments } from "./arguments.ts";
import { tellDiagnostics } from "./diagnostics-output.ts";
import { type Exit, exit, type Io } from "./io.ts";
import { openShelf } from "./policy-shelf.ts";
import type { JsonMap } from "./result-json.ts";
import { tableLines } from "./table.ts";
import { type Wording, wordingFor } from "./wording.ts";

export const summary = {
  zh: "地区与项目对照：各地文件写了什么、语气如何、依据哪条",
  en: "regions by features: what each text says, how firmly, and in which clause",
};

export async function run(args: readonly string[], io: Io): Promise<Exit> {
  const parsed = parseArguments(args, { values: ["regions", "date"], flags: ["parts"] }, io);
  if (parsed.kind === "misuse") return parsed.exit;
  const { options } = parsed;
  const { locale } = options;
  const text = cliTextFor(locale);
  const shelf = openShelf(io);
  const asked = (options.value("regions") ?? "").split(",").filter((id) => id !== "");
  const regions = asked.length === 0 ? shelf.regions : [...new Set(asked)];
  const unknown = regions.find((id) => !shelf.regions.includes(id));
  if (unknown !== undefined)
    return misuse(text.misuse.unknownRegion(unknown, shelf.regions.join(", ")), io).exit;
  const dateText = options.value("date");
  const date = dateText === undefined ? undefined : maybeDate(dateText);
  if (dateText !== undefined && date === undefined)
    return misuse(text.misuse.notADate(dateText), io).exit;
  const loaded = regions.flatMap((id) => shelf.load(id) ?? []);
  const specs = loaded.flatMap(({ spec }) => (spec === undefined ? [] : [spec]));
  if (specs.length < regions.length) {
    const faults = loaded.flatMap(({ diagnostics }) => diagnostics);
    tellDiagnostics(faults, options.has("json"), { io, locale, texts: shelf.texts });
    return exit.faults;
  }
  const rows = featureMatrix(specs);
  if (options.has("json")) {
    await io.out(`${JSON.stringify({ regions, rows: rows.map(jsonFromRow) }, undefined, 1)}\n`);
    return exit.fine;
  }
  const shown = options.has("parts") ? rows : rows.filter(({ part }) => part === undefined);
  const plans = new Map(
    loaded.flatMap(({ id, policy }) =>
      policy === undefined || date === undefined ? [] : [[id, planOn(policy, date)] as const],
    ),
  );
  const columnOf = (spec: Spec): Column => {
    const plan = plans.get(spec.id);
    return { spec, plan, text, say: wordingFor(locale, plan).say };
  };
  const lines = tableLines([
    [text.matrix.feature, ...specs.map(({ title }) => title[locale])],
    ...shown.map((row) => [
      nameOf(row, text, locale),
      ...specs.map((spec) => cellText(row, columnOf(spec))),
    ]),
  ]);
  for (const line of lines) await io.out(`${line}\n`);
  return exit.fine;
}

function nameOf({ name, en, part }: FeatureRow, { matrix }: CliText, locale: Locale): string {
  const word = (chinese: string, english: string) =>
    locale === "zh" ? chinese : english || chinese;
  if (part === undefined) return word(name, en);
  return `  ${part.id === "" ? matrix.parts[part.kind] : word(part.id, part.en)}`;
}

interface Column {
  readonly spec: Spec;
  /** Absent where no date was asked for. */
  readonly plan: Plan | undefined;
  readonly text: CliText;
  readonly say: Wording["say"];
}

function cellText({ section, name, cells }: FeatureRow, { spec, plan, text, say }: Column): string {
  const { matrix } = text;
  const cell = cells.get(spec.id);
  if (cell === undefined) return matrix.silent;
  const force = cell.force === undefined ? "" : matrix.force[cell.force];
  const parameter = section === "parameters" ? plan?.parameters.get(name) : undefined;
  const marks = [
    ...(cell.from === spec.id ? [] : [matrix.baseline]),
    ...(cell.isOpen === true ? [matrix.open] : []),
    ...(force === "" ? [] : [force]),
    ...(parameter?.current === undefined
      ? []
      : [valueText(parameter.current, parameter.type, { list: matrix.list, say })]),
  ];
  return [...marks, citesText(cell, spec, matrix.list)].filter((one) => one !== "").join(" ");
}

/** The numbers of clauses; where nothing but documents is cited, these. */
function citesText({ cites }: FeatureCell, { clauses }: Spec, list: string): string {
  const numbers = cites.flatMap((id) => {
    const clause = clauses.get(id);
    return clause === undefined ? [] : [id.slice(clause.document.length + 1)];
  });
  return (numbers.length > 0 ? numbers : cites).join(list);
}

interface Saying {
  readonly list: string;
  readonly say: Wording["say"];
}

function valueText(current: InForce<ValueInForce>, type: PlanType, saying: Saying): string {
  const { list, say } = saying;
  if (current.kind === "plain") return say(textFromKnown(current.value.value, type));
  return [...current.options]
    .map(([option, inner]) => `${say(option)} ${valueText(inner, type, saying)}`)
    .join(list);
}

function jsonFromRow({ section, name, en, part, cells }: FeatureRow): JsonMap {
  return {
    section,
    name,
    en,
    ...(part === undefined ? {} : { part: { ...part } }),
    cells: Object.fromEntries(
      [...cells].map(([region, { from, force, cites, isOpen }]) => [
        region,
        {
          from,
          ...(force === undefined ? {} : { force }),
          ...(isOpen === true ? { open: true } : {}),
          cite: cites,
        },
      ]),
    ),
  };
}
