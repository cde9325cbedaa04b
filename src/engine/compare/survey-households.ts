/**
 * Many households by region, thin enough to be shown all at once: who gets what where.
 *
 * In:       each policy with every household described under it (reasons are not needed); which programmes are asked
 *           about; the households that are added up.
 * Out:      a row for each household and programme, each cell with its place in the order of all cells; totals.
 * Ignores:  words, and the names of regions and programmes.
 */
import { textFromDate } from "../base/calendar.ts";
import type { PlainHousehold } from "./describe-household.ts";
import { orderCells } from "./order-cells.ts";
import { pickHeadlines } from "./pick-headlines.ts";
import type { PlainProgramme } from "./plain.ts";
import { standingOf } from "./standing.ts";
import type {
  ProgrammeGroup,
  Survey,
  SurveyedProgramme,
  SurveyScope,
  UnorderedCell,
  UnorderedRow,
} from "./survey.ts";
import { totalPayments } from "./total-payments.ts";

export interface SurveyedRegion {
  readonly region: string;
  /** One for each household, in their order. */
  readonly described: readonly PlainHousehold[];
}

export interface SurveyAsked {
  readonly date: number;
  readonly households: readonly string[];
  readonly scope: SurveyScope;
  /** Those whose rows are wanted. */
  readonly listed: readonly string[];
  /** Those that are added up. */
  readonly added: readonly string[];
  /** Rows that say nothing too. */
  readonly isWhole?: boolean;
}

export function surveyHouseholds(
  regions: readonly SurveyedRegion[],
  { date, households, scope, listed, added, isWhole = false }: SurveyAsked,
): Survey {
  const programmes = surveyedProgrammes(regions);
  const cellsOf = (household: string) => {
    const index = households.indexOf(household);
    return regions.flatMap(({ region, described }) => {
      const one = described[index];
      return one === undefined ? [] : [{ region, described: one }];
    });
  };
  const rowsOf = (household: string): readonly UnorderedRow[] => {
    const cells = cellsOf(household);
    return scope.kind === "main"
      ? [mainRow(household, cells)]
      : programmesIn(scope, programmes).map((name) => ({
          household,
          programme: name,
          cells: cells.map((one) => cellOf(name, one)),
        }));
  };
  const wanted = listed.flatMap(rowsOf);
  const rows = isWhole ? wanted : wanted.filter((row) => scope.kind === "main" || isTold(row));
  const { ordered, scale } = orderCells(rows);
  return {
    date: textFromDate(date),
    scope,
    programmes,
    mains: households.map((household) => ({
      household,
      programme: mainProgramme(mainRow(household, cellsOf(household))),
    })),
    rows: ordered,
    emptyCount: wanted.filter((row) => !isTold(row)).length,
    ...(scale === undefined ? {} : { scale }),
    totals: totalPayments(added.flatMap(rowsOf)),
  };
}

/** Nothing is told where all are silent, or where it is about applications that the household has none of. */
function isTold({ cells }: UnorderedRow): boolean {
  return cells.some(({ standing }) => standing !== "silent");
}

function programmesIn(
  scope: Exclude<SurveyScope, { readonly kind: "main" }>,
  programmes: readonly SurveyedProgramme[],
): readonly string[] {
  if (scope.kind === "programme") return [scope.name];
  return programmes
    .filter(({ group }) => scope.kind === "all" || group === scope.group)
    .map(({ name }) => name);
}

interface RegionalHousehold {
  readonly region: string;
  readonly described: PlainHousehold;
}

function mainRow(household: string, cells: readonly RegionalHousehold[]): UnorderedRow {
  const names = pickHeadlines(cells.map(({ described }) => described.programmes));
  return { household, cells: cells.map((one, index) => cellOf(names[index] ?? "", one)) };
}

/** Ties go to the region that comes first. */
function mainProgramme({ cells }: UnorderedRow): string {
  const counts = Map.groupBy(cells, ({ programme }) => programme);
  const [first] = [...counts].sort(([, one], [, other]) => other.length - one.length);
  return first?.[0] ?? "";
}

function cellOf(name: string, { region, described }: RegionalHousehold): UnorderedCell {
  const programme = described.programmes.find((one) => one.name === name);
  const { outcome = "silent", amount, weakest = "published", rule } = programme ?? {};
  const value = outcome === "no" ? undefined : amount?.value;
  const isIdle = rule?.isOccasional === true && programme?.parts.length === 0;
  return {
    region,
    programme: name,
    outcome,
    standing: isIdle ? "silent" : standingOf(programme, described.choices),
    ...(amount === undefined || value === undefined ? {} : { amount: { ...amount, value } }),
    weakest,
    assumed: programme?.assumed ?? [],
    needs: programme?.needs ?? [],
    readings: programme?.depends.map(({ reading }) => reading) ?? [],
    cite: rule?.cite ?? [],
  };
}

function surveyedProgrammes(regions: readonly SurveyedRegion[]): readonly SurveyedProgramme[] {
  const found = new Map<string, PlainProgramme[]>();
  for (const { described } of regions) {
    for (const programme of described.flatMap(({ programmes }) => programmes)) {
      const same = found.get(programme.name) ?? [];
      found.set(programme.name, same);
      if (programme.rule !== undefined) same.push(programme);
    }
  }
  return [...found].flatMap(([name, same]) => {
    const [first] = same;
    return first === undefined ? [] : [{ name, en: first.en, group: groupOf(same) }];
  });
}

function groupOf(programmes: readonly PlainProgramme[]): ProgrammeGroup {
  if (programmes.some(({ rule }) => rule?.isMonthly === true)) return "monthly";
  return programmes.some(({ amount }) => amount !== undefined) ? "money" : "service";
}
