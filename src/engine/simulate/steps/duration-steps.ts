/**
 * Whether the plan's date falls within a period, a granted length being held to its limits.
 *
 * As in judgeDuration (evaluate/rules/judge-programme.ts), row by row: few programmes have a period.
 */
import { addMonths, addMonthsToTime } from "../../base/calendar.ts";
import type { PlanDuration, PlanNode } from "../../plan/plan.ts";
import type { Frame, Step } from "../columns/frame.ts";
import { code, type Judgements } from "../columns/judgement-kernels.ts";
import { beyondColumns, isKnown, lacksNothing } from "../columns/missing-sets.ts";
import { isWhole, readsOfBoth } from "../columns/number-kernels.ts";
import type { Table } from "../columns/stretch.ts";
import type { Numbers } from "../columns/vector.ts";
import { Beyond, placeAt } from "./place.ts";
import { type Making, reachOf, type ValueStep } from "./workshop.ts";

export function durationStep(
  duration: PlanDuration,
  table: Table,
  making: Making,
): Step<Judgements> {
  const { shop } = making;
  const stepOf = (node: PlanNode) =>
    shop.spread(making.value(node, placeAt(table)), table) as unknown as ValueStep<Numbers>; // days and lengths are numbers
  const start = stepOf(duration.start);
  const months = stepOf(duration.months);
  const least = duration.least && stepOf(duration.least);
  const most = duration.most && stepOf(duration.most);
  const from = [start, months, least, most].filter((step) => step !== undefined);
  if (start.kind !== "moment") throw new Beyond();
  const outside = shop.missing.numberOf([grantedFact(duration.months)]);
  const isTime = duration.start.type.kind === "datetime";
  const { date } = shop.plan;
  const key = `duration ${table.name} ${date} ${isTime} ${[start, months, least, most].map((step) => step?.id)} ${outside}`;
  return shop.step(key, {}, () => ({
    table,
    reach: reachOf(from),
    run: (frame: Frame): Judgements => {
      const rows = frame.rows(table);
      const outcomes = frame.bytes(table);
      const lacks = frame.ints(table);
      const columns = [start, months, least, most].map((step) => step && frame.get(step));
      const lengths = [months, least, most].map((step, index) =>
        lengthsOf(step, columns[index + 1]),
      );
      const starts = columns[0] as Numbers; // there is always a start
      let reads: Int32Array | undefined;
      for (const column of columns)
        if (column !== undefined) reads = readsOfBoth({ reads }, column, { table, frame });
      for (let i = 0; i < rows; i += 1) {
        const missing = starts.lacks?.[i] ?? isKnown;
        const open = columns[1]?.lacks?.[i] ?? isKnown;
        if (columns.some((column) => column?.lacks?.[i] === beyondColumns)) {
          outcomes[i] = code.beyond;
          lacks[i] = isKnown;
          continue;
        }
        if (missing !== isKnown) {
          outcomes[i] = code.needs;
          lacks[i] = missing;
          continue;
        }
        const asked = { start: starts.values[i] ?? 0, date, isTime };
        const ends = lengths.map((lengthOf) => endAfter(asked, lengthOf(i)));
        const [outcome, lacking] = within(asked, ends, { isOpen: open !== isKnown, open, outside });
        outcomes[i] = outcome;
        lacks[i] = outcome === code.needs && lacking === isKnown ? lacksNothing : lacking;
      }
      return { outcomes, lacks, reads, uniform: undefined };
    },
  }));
}

interface AskedPeriod {
  readonly start: number;
  readonly date: number;
  readonly isTime: boolean;
}

/** In months; undefined where it is unknown, NaN where it is no length. */
function lengthsOf(step: ValueStep<Numbers> | undefined, column: Numbers | undefined) {
  return (row: number): number | undefined => {
    if (step === undefined || column === undefined || (column.lacks?.[row] ?? isKnown) !== isKnown)
      return undefined;
    const [top, bottom] = [column.values[row] ?? 0, step.divisor * (column.below?.[row] ?? 1)];
    return isWhole(bottom) && top % bottom === 0 ? top / bottom : Number.NaN;
  };
}

/** A thousand years: beyond it the calendar says nothing. */
const monthsLimit = 12_000;

function endAfter({ start, isTime }: AskedPeriod, months: number | undefined): number | undefined {
  if (months === undefined) return undefined;
  if (!(Math.abs(months) <= monthsLimit)) return Number.NaN;
  return (isTime ? addMonthsToTime : addMonths)(start, months);
}

function within(
  { start, date }: AskedPeriod,
  [granted, leastEnd, mostEnd]: readonly (number | undefined)[],
  {
    isOpen,
    open,
    outside,
  }: { readonly isOpen: boolean; readonly open: number; readonly outside: number },
): readonly [number, number] {
  const isBefore = (a: number | undefined, b: number | undefined) =>
    a !== undefined && b !== undefined && a < b;
  if (date < start) return [code.no, isKnown];
  const isEnd = (end: number | undefined) => end !== undefined && !Number.isNaN(end);
  if (isEnd(mostEnd) && !isBefore(date, mostEnd)) return [code.no, isKnown];
  const isNoLength = !isOpen && (!isEnd(granted) || isBefore(granted, start));
  const isOutside =
    isNoLength || (isEnd(granted) && (isBefore(granted, leastEnd) || isBefore(mostEnd, granted)));
  if (isOutside) return [code.needs, outside];
  if (isEnd(granted)) return [isBefore(date, granted) ? code.yes : code.no, isKnown];
  if (isBefore(date, leastEnd)) return [code.yes, isKnown];
  return [code.needs, open];
}

/** The fact behind a granted length: what has to be stated anew. */
function grantedFact(months: PlanNode) {
  const name = months.kind === "fact" || months.kind === "parameter" ? months.name : "months";
  return {
    kind: months.kind === "parameter" ? ("parameter" as const) : ("fact" as const),
    name,
    path: "",
  };
}
