/**
 * How near the shipped populations come to what was published, worked out by the engine when the site is built.
 *
 * In:       scenarios/populations/, and the policies of their regions.
 * Out:      each population with its totals, wanted and reached, and the rises that the method is held against.
 * Throws:   an error that names the file where a population cannot be read; the build then fails.
 */
import {
  type CheckedRise,
  checkRises,
  type FittedTotal,
  fittedPopulation,
  type Localized,
  type PopulationTotal,
  planOn,
  type Rational,
  readPopulation,
  type TotalMeasure,
  type ValueStatus,
} from "../../engine/index.ts";
import { opened } from "./specimen.ts";

const texts: Readonly<Record<string, string>> = import.meta.glob(
  "../../../scenarios/populations/**/*.yaml",
  { query: "?raw", import: "default", eager: true },
);

export interface PopulationEntry {
  readonly id: string;
  readonly title: Localized;
  readonly totals: readonly TotalEntry[];
  readonly rises: readonly RiseEntry[];
}

export interface TotalEntry {
  readonly title: Localized;
  readonly measure: TotalMeasure;
  readonly use: PopulationTotal["use"];
  readonly date: string;
  readonly status: ValueStatus;
  /** Whole households, people or yuan, as digits. */
  readonly wanted: string;
  /** Absent for a total of another date, which nothing is held against. */
  readonly reached?: string;
  readonly isMet?: boolean;
}

export interface RiseEntry {
  readonly title: Localized;
  readonly published: string;
  readonly reached: string;
  readonly forRecipients: string;
  readonly forEntrants: string;
  /** Reached less published. */
  readonly difference: string;
  /** Of what was published, per cent with one decimal. */
  readonly percent: string;
}

/** Rows and seed of every table here; more rows move nothing that is shown but the entrants. */
export const drawnHouseholds = 4000;
const seed = 1;

let book: readonly PopulationEntry[] | undefined;

/** Worked out once, for it is the same in every language. */
export function populationBook(): readonly PopulationEntry[] {
  book ??= Object.keys(texts).sort().map(entryOf);
  return book;
}

function entryOf(path: string): PopulationEntry {
  const file = path.slice(path.indexOf("populations/"));
  const model = readPopulation({ file, text: texts[path] ?? "" }, ({ severity, message }) => {
    if (severity === "error") throw new Error(`${file}: ${message}`);
  });
  if (model === undefined) throw new Error(`${file} cannot be read.`);
  const plan = planOn(opened(model.region).policy, model.date);
  const fitted = fittedPopulation(model, plan, { size: drawnHouseholds, seed });
  const rises = checkRises(model, fitted.plan, fitted.population);
  const fit = new Map(fitted.fit.map((one) => [one.total.id, one]));
  return {
    id: model.id,
    title: model.title,
    totals: model.totals.map((total) => totalEntry(total, fit.get(total.id))),
    rises: rises.map(riseEntry),
  };
}

function totalEntry(total: PopulationTotal, fitted: FittedTotal | undefined): TotalEntry {
  const { title, measure, use, date, status, value } = total;
  const held =
    fitted === undefined ? {} : { reached: wholeOf(fitted.reached), isMet: fitted.isMet };
  return { title, measure, use, date, status, wanted: wholeOf(value), ...held };
}

function riseEntry({
  rise,
  reached,
  forRecipients,
  forEntrants,
  remainder,
}: CheckedRise): RiseEntry {
  const perMille = { n: remainder.n * rise.value.d * 1000n, d: remainder.d * rise.value.n };
  const tenths = wholeOf(perMille);
  const sign = tenths.startsWith("-") ? "-" : "";
  const digits = tenths.replace("-", "").padStart(2, "0");
  return {
    title: rise.title,
    published: wholeOf(rise.value),
    reached: wholeOf(reached),
    forRecipients: wholeOf(forRecipients),
    forEntrants: wholeOf(forEntrants),
    difference: wholeOf(remainder),
    percent: `${sign}${digits.slice(0, -1)}.${digits.slice(-1)}`,
  };
}

/** Rounds: to the whole, half away from zero. */
function wholeOf({ n, d }: Rational): string {
  const size = n < 0n ? -n : n;
  const whole = (size * 2n + d) / (d * 2n);
  return `${n < 0n && whole > 0n ? "-" : ""}${whole}`;
}
