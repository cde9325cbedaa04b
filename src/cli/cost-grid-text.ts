/**
 * The map of two figures on the command line: as lines, and as JSON.
 *
 * In:       the costs with their sides; the language.
 * Out:      a table of amounts to the fen, the values in force and the proposal's pair said in words; for JSON the exact
 *           figures.
 */
import { costCliTextFor } from "../text/cost/cli.ts";
import { moneyDigits, plainDigits } from "../text/figures.ts";
import { unitText } from "../text/format.ts";
import type { Locale } from "../text/text-for.ts";
import type { GridMap, GridSide } from "./cost-grid.ts";
import { tableLines } from "./table.ts";

export function gridLines(
  { across, down, told, proposed, rows }: GridMap,
  locale: Locale,
  say: (word: string) => string,
): readonly string[] {
  const text = costCliTextFor(locale).grid;
  const { words } = text;
  const nameOf = ({ parameter, variant }: GridSide) => [parameter, ...variant].map(say).join(" · ");
  const headOf = (side: GridSide) =>
    words.head(nameOf(side), side.unit === "" ? "" : unitText(side.unit, locale));
  const marked = (figure: string, marks: readonly string[]) =>
    marks.length === 0 ? figure : text.marked(figure, marks.join(", "));
  const shownValue = (side: GridSide, value: string) =>
    marked(plainDigits(value), value === side.value ? [words.now] : []);
  const isProposed = (x: number, y: number) =>
    across.values[x] === proposed.across && down.values[y] === proposed.down;
  const costs = rows.map((row, y) => [
    `  ${shownValue(down, down.values[y] ?? "")}`,
    ...row.map((cost, x) => marked(moneyDigits(cost), isProposed(x, y) ? [words.proposal] : [])),
  ]);
  const title = told?.title?.[locale];
  return [
    text.title(title ?? (told === undefined ? text.stands : text.set)),
    ...tableLines([
      [`  ${words.across}`, headOf(across)],
      [`  ${words.down}`, headOf(down)],
    ]),
    ...tableLines([["", ...across.values.map((value) => shownValue(across, value))], ...costs]),
  ];
}

export function gridJson({ across, down, told, proposed, rows }: GridMap) {
  return {
    ...(told === undefined ? {} : { proposal: told.id }),
    across: sideJson(across, proposed.across),
    down: sideJson(down, proposed.down),
    rows,
  };
}

function sideJson({ parameter, variant, unit, value, values }: GridSide, proposed?: string) {
  return {
    parameter,
    variant,
    unit,
    now: value,
    ...(proposed === undefined ? {} : { proposed }),
    values,
  };
}
