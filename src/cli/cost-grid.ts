/**
 * The map of two figures for the command line: `--grid 名称.选项=起值..止值:档数`, given twice.
 *
 * In:       the words as typed; the plan of the day; a baseline over its population, and what either figure moves under.
 * Out:      the values along both sides, the one in force among them where it lies between, and the extra cost of every
 *           pair: the same as the cost screen's map. Misuses are told; then undefined.
 */
import {
  axisValues,
  costMap,
  type LinkedPolicy,
  type Localized,
  mapValuesAtMost,
  maybeRationalFromDecimal,
  type OfferedFigure,
  offeredFigures,
  type Plan,
  planWithValues,
  type Setting,
  textFromRational,
} from "../engine/index.ts";
import { costCliTextFor } from "../text/cost/cli.ts";
import type { Locale } from "../text/text-for.ts";
import { maybePairs, misuse } from "./arguments.ts";
import { type BaselineRun, extraCost } from "./cost-run.ts";
import type { Io } from "./io.ts";

export interface GridSide
  extends Pick<OfferedFigure, "parameter" | "en" | "variant" | "unit" | "value"> {
  /** Rising. */
  readonly values: readonly string[];
}

export interface GridAsked {
  readonly across: GridSide;
  readonly down: GridSide;
}

export function maybeGrid(
  words: readonly string[],
  plan: Plan,
  { locale, io }: { readonly locale: Locale; readonly io: Io },
): GridAsked | undefined {
  const say = costCliTextFor(locale).grid;
  const refuse = (sentence: string) => void misuse(sentence, io);
  const pairs = maybePairs(words);
  if (pairs === undefined) return refuse(say.form);
  const sides: GridSide[] = [];
  for (const [name, range] of pairs) {
    const read = rangeForm.exec(range);
    if (read === null) return refuse(say.form);
    const [, from = "", to = "", count = ""] = read;
    const figure = maybeFigure(name, from, plan);
    if (figure === undefined) return refuse(say.noFigure(name, offeredNames(plan)));
    if (!/^\d{1,9}$/.test(count) || Number(count) < 2 || Number(count) > mapValuesAtMost)
      return refuse(say.count(name, mapValuesAtMost));
    const { value: now, step } = figure;
    const values = axisValues({ from, to, count: Number(count), now, step });
    if (values === undefined) return refuse(say.rising(name));
    sides.push({ ...figure, values });
  }
  const [across, down] = sides;
  if (across === undefined || down === undefined || sides.length > 2) return refuse(say.two);
  if (isWithin(across, down) || isWithin(down, across)) return refuse(say.same);
  return { across, down };
}

const rangeForm = /^(\d+(?:\.\d+)?)\.\.(\d+(?:\.\d+)?):(\d+)$/;

/** A figure that is offered; or one variant of it, where all of them have one value. */
function maybeFigure(name: string, value: string, plan: Plan): OfferedFigure | undefined {
  const [parameter = "", ...variant] = name.split(".");
  const [whole, ...others] = offeredFigures(plan).filter((one) => one.parameter === parameter);
  const exact = [whole, ...others].find((one) => `${one?.variant}` === `${variant}`);
  if (exact !== undefined || whole === undefined || whole.variant.length > 0) return exact;
  const { faults } = planWithValues(plan, [{ parameter, variant, value }]);
  return faults.length === 0 ? { ...whole, variant } : undefined;
}

function offeredNames(plan: Plan): string {
  return offeredFigures(plan).map(nameOf).join(", ");
}

/** As it is typed. */
function nameOf({ parameter, variant }: Pick<Setting, "parameter" | "variant">): string {
  return [parameter, ...variant].join(".");
}

type Figure = Pick<Setting, "parameter" | "variant">;

/** The same figure, or one of its variants. */
function isWithin(part: Figure, whole: Figure): boolean {
  return `${nameOf(part)}.`.startsWith(`${nameOf(whole)}.`);
}

export interface GridMap extends GridAsked {
  /** Absent where the figures move over the policy as it stands. */
  readonly told: ToldGrid | undefined;
  /** What the proposal's own settings make of either figure; none of a document, which tells it itself. */
  readonly proposed: Readonly<Partial<Record<"across" | "down", string>>>;
  /** Extra costs a year, exact: rows down, each with one for every value across. */
  readonly rows: readonly (readonly string[])[];
}

interface ToldGrid {
  readonly id: string;
  readonly title?: Localized;
  readonly settings: readonly Setting[];
}

/** What the settings say of the two figures gives way; the rest of the proposal stays in every cell. */
export function gridMap(
  grid: GridAsked,
  baseline: BaselineRun,
  { under, told }: { readonly under: LinkedPolicy; readonly told: ToldGrid | undefined },
): GridMap {
  const { across, down } = grid;
  const settings = told?.settings ?? [];
  const pairs = costMap(across.values.length, down.values.length);
  let next = pairs.next();
  while (next.done !== true) {
    const moved = [
      settingOf(across, across.values[next.value.across]),
      settingOf(down, down.values[next.value.down]),
    ];
    next = pairs.next(extraCost(baseline, under, [...settings, ...moved]));
  }
  const rows = next.value.map((row) => row.map(({ cost }) => cost));
  return { ...grid, told, proposed: proposedBy(settings, grid), rows };
}

function settingOf({ parameter, variant }: Figure, value = ""): Setting {
  return { parameter, variant, value };
}

function proposedBy(
  settings: readonly Setting[],
  { across, down }: GridAsked,
): GridMap["proposed"] {
  if (settings.length === 0) return {};
  const [first, second] = [across, down].map((side) => maybeValueUnder(settings, side));
  return {
    ...(first === undefined ? {} : { across: first }),
    ...(second === undefined ? {} : { down: second }),
  };
}

/** The value of a figure under settings; undefined where they set one of its variants alone. */
function maybeValueUnder(settings: readonly Setting[], side: GridSide): string | undefined {
  const set = settings.findLast((one) => isWithin(side, one) || isWithin(one, side));
  if (set === undefined) return side.value;
  const value = isWithin(side, set) ? maybeRationalFromDecimal(set.value) : undefined;
  return value && textFromRational(value);
}
