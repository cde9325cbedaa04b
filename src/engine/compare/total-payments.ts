/**
 * What households get together in each region, as far as that can be added up.
 *
 * In:       rows of cells, one row for each household (and programme).
 * Out:      a total for each programme, or one where each cell has its own: in the commonest unit, region by region with
 *           how many households it covers, and over the households known in every region.
 * Ignores:  floors, choices not made, amounts not known and silence: they are counted beside the total and never in it.
 *           A refusal is known, and adds nothing.
 */
import { textFromRational } from "../base/decimal.ts";
import { add, type Rational, zero } from "../base/rational.ts";
import type { ValueStatus } from "../plan/plan.ts";
import { exactFigure } from "./exact-figure.ts";
import { commonestUnits } from "./order-cells.ts";
import type { PaymentTotal, RegionTotal, UnorderedCell, UnorderedRow } from "./survey.ts";

export function totalPayments(rows: readonly UnorderedRow[]): readonly PaymentTotal[] {
  const byProgramme = Map.groupBy(rows, ({ programme }) => programme);
  return [...byProgramme].flatMap(([programme, same]) => {
    const paid = same.flatMap(({ cells }) => cells.filter(({ standing }) => standing === "paid"));
    const [unit] = commonestUnits(paid);
    if (unit === undefined) return [];
    const comparable = comparableTotal(same, unit);
    return [
      {
        ...(programme === undefined ? {} : { programme }),
        unit,
        count: same.length,
        regions: regionsOf(same).map((region) => regionTotal(region, same, unit)),
        ...(comparable === undefined ? {} : { comparable }),
      },
    ];
  });
}

function regionsOf([first]: readonly UnorderedRow[]): readonly string[] {
  return first?.cells.map(({ region }) => region) ?? [];
}

function regionTotal(region: string, rows: readonly UnorderedRow[], unit: string): RegionTotal {
  const cells = rows.flatMap((row) => row.cells.filter((cell) => cell.region === region));
  const paid = cells.filter((cell) => isPaidIn(cell, unit));
  const counted = (...standings: readonly UnorderedCell["standing"][]) =>
    cells.filter(({ standing }) => standings.includes(standing)).length;
  return {
    region,
    ...(paid.length === 0 ? {} : { value: sumOf(paid) }),
    weakest: weakestOf(paid),
    paid: paid.length,
    refused: counted("refused"),
    bound: counted("bound"),
    choice: counted("choice"),
    open: counted("granted", "unpriced", "undecided", "paid") - paid.length,
    silent: counted("silent"),
  };
}

/** Like is added to like: everywhere the same programme, in the same unit. */
function comparableTotal(rows: readonly UnorderedRow[], unit: string): PaymentTotal["comparable"] {
  const known = rows.filter(
    ({ cells }) =>
      cells.every((cell) => cell.standing === "refused" || isPaidIn(cell, unit)) &&
      cells.some((cell) => isPaidIn(cell, unit)) &&
      new Set(cells.map(({ programme }) => programme)).size === 1,
  );
  if (known.length === 0) return undefined;
  const regions = regionsOf(known).map((region) => {
    const cells = known.flatMap((row) => row.cells.filter((cell) => cell.region === region));
    const paid = cells.filter((cell) => isPaidIn(cell, unit));
    return { region, value: sumOf(paid), weakest: weakestOf(cells) };
  });
  return { count: known.length, regions };
}

function isPaidIn({ standing, amount }: UnorderedCell, unit: string): boolean {
  return standing === "paid" && amount?.unit === unit;
}

function sumOf(cells: readonly UnorderedCell[]): string {
  const figures = cells.flatMap(({ amount }): readonly Rational[] =>
    amount === undefined ? [] : [exactFigure(amount.value)],
  );
  return textFromRational(figures.reduce(add, zero));
}

function weakestOf(cells: readonly UnorderedCell[]): ValueStatus {
  const statuses = cells.map(({ weakest }) => weakest);
  if (statuses.includes("assumed")) return "assumed";
  return statuses.includes("derived") ? "derived" : "published";
}
