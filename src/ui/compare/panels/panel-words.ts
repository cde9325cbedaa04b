/**
 * The small charts in words: what each bar is, and the sentence that states the finding.
 *
 * In:       the survey; which households are shown; words.
 * Out:      panels ready to draw, the cells of their table twin, a finding. Pure.
 * Ignores:  arithmetic: differences and their order come from the engine.
 */

import type { PolicyView, Survey, SurveyCell, SurveyRow } from "../../../engine/index.ts";
import type { HouseholdsText } from "../../../text/compare/households-zh.ts";
import { moneyDigits } from "../../../text/figures.ts";
import { unitText } from "../../../text/format.ts";
import { capitalised, namerFor } from "../../../text/reasons.ts";
import type { Locale } from "../../../text/text-for.ts";
import type { Text } from "../../../text/zh.ts";
import type { SmallBar, SmallPanel } from "../../charts/SmallBars.tsx";
import type { CatalogueHousehold } from "../compare-state.ts";

export interface PanelSource {
  readonly text: Text;
  readonly own: HouseholdsText;
  readonly locale: Locale;
  readonly policies: readonly PolicyView[];
  readonly households: readonly CatalogueHousehold[];
  readonly survey: Survey;
  readonly shown: readonly string[];
  /** Whose programmes are drawn where several are asked for. */
  readonly chosen: string | undefined;
}

export interface Panels {
  readonly panels: readonly SmallPanel[];
  /** Rows without a figure in the unit of the scale. */
  readonly omitted: number;
  /** The household, where the panels are its programmes. */
  readonly of?: string;
  readonly unit: string;
  /** In two halves with the size between them; or one sentence that says why there is none. */
  readonly finding: string | readonly [string, string, string];
}

export function panelsOf(source: PanelSource): Panels {
  const { own, locale, households, survey, shown, chosen } = source;
  const { kind } = survey.scope;
  const isOfOne = kind === "group" || kind === "all";
  const one = chosen ?? shown[0];
  const wanted = isOfOne && one !== undefined ? [one] : shown;
  const asked = wanted.flatMap((id) => survey.rows.filter(({ household }) => household === id));
  const unit = survey.scale?.unit ?? "";
  const rows = asked.filter(({ cells }) => cells.some(({ amount }) => amount?.unit === unit));
  const of = isOfOne ? households.find(({ id }) => id === one)?.title[locale] : undefined;
  return {
    panels: rows.map((row) => ({
      id: `${row.household} ${row.programme ?? ""}`,
      ...headOf(row, source, isOfOne),
      bars: row.cells.map((cell) => barOf(cell, unit, source)),
    })),
    omitted: asked.length - rows.length,
    ...(of === undefined ? {} : { of }),
    unit: unitText(unit, locale),
    finding: rows.length === 0 ? own.panels.empty : findingOf(rows, source, isOfOne),
  };
}

function headOf(row: SurveyRow, source: PanelSource, isOfOne: boolean) {
  const { own, locale, households } = source;
  const names = new Set(row.cells.map(({ programme }) => programme));
  const [first = ""] = names;
  const programme = names.size > 1 ? own.panels.notSame : nameOf(first, source);
  const title = households.find(({ id }) => id === row.household)?.title[locale] ?? row.household;
  return isOfOne ? { title: programme, remark: "" } : { title, remark: programme };
}

function nameOf(programme: string, { survey, policies, locale }: PanelSource): string {
  const english = Object.assign({}, ...policies.map((policy) => policy.english));
  const en = survey.programmes.find(({ name }) => name === programme)?.en;
  return capitalised(namerFor(locale, english)(programme, en));
}

function barOf(cell: SurveyCell, unit: string, source: PanelSource): SmallBar {
  const { policies, locale } = source;
  const { region, amount, standing, weakest } = cell;
  const seal = policies.find(({ id }) => id === region)?.seal;
  const bar = {
    region,
    short: seal?.[locale] ?? region,
    series: seal?.series ?? 0,
    label: labelOf(cell, unit, source),
  };
  if (amount === undefined || amount.unit !== unit) return bar;
  return {
    ...bar,
    length: { value: amount.value, status: weakest, isHollow: standing !== "paid" },
  };
}

const signs = { exact: "", floor: "≥", ceiling: "≤" } as const;

/** The figure with all that must be said of it, or the word that stands in its place. */
export function labelOf(cell: SurveyCell, unit: string, { text, locale }: PanelSource): string {
  const { amount, outcome, standing, weakest } = cell;
  const { chart, matrix } = text.compare;
  if (amount === undefined)
    return standing === "unpriced" ? matrix.amountNeeded : text.outcomes[outcome];
  const plain = `${signs[amount.bound]}${moneyDigits(amount.value)}`;
  const figure =
    weakest === "published" ? plain : chart.sealed(plain, text.provenances[weakest].seal);
  const own = amount.unit === unit ? figure : `${figure} ${unitText(amount.unit, locale)}`;
  if (standing === "choice") return `${own} ${chart.choice}`;
  return standing === "undecided" ? `${own} ${text.outcomes[outcome]}` : own;
}

function findingOf(
  rows: readonly SurveyRow[],
  source: PanelSource,
  isOfOne: boolean,
): Panels["finding"] {
  const { own, text, policies, locale } = source;
  const ranked = rows
    .flatMap((row) => (row.difference === undefined ? [] : [{ row, ...row.difference }]))
    .sort((a, b) => b.order - a.order);
  const [greatest] = ranked;
  if (greatest === undefined) return own.panels.none;
  const { row, value, most, least } = greatest;
  if (value === "0") return own.panels.same;
  const place = (id: string) => policies.find((one) => one.id === id)?.title[locale] ?? id;
  const figure = (id: string) => {
    const cell = row.cells.find(({ region }) => region === id);
    return cell === undefined ? "" : labelOf(cell, cell.amount?.unit ?? "", source);
  };
  const { title, remark } = headOf(row, source, isOfOne);
  const [before, after] = own.panels.finding({
    what: remark === "" ? title : locale === "zh" ? `${title}，${remark}` : `${title}, ${remark}`,
    most: figure(most),
    mostRegion: place(most),
    least: figure(least),
    leastRegion: place(least),
  });
  return [before, `${moneyDigits(value)}${text.compare.chart.money}`, after];
}

/** The table twin: what the bars say, in cells. */
export function panelCells(
  { panels }: Panels,
  { text, policies, locale }: PanelSource,
): readonly (readonly string[])[] {
  const { chart } = text.compare;
  return [
    [chart.household, chart.programme, ...policies.map(({ title }) => title[locale])],
    ...panels.map(({ title, remark, bars }) => [title, remark, ...bars.map(({ label }) => label)]),
  ];
}
