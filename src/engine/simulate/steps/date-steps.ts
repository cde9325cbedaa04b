/** The operators on dates, times and lengths of time, as steps. */
import {
  DayMemory,
  monthsBetween,
  monthsUntil,
  movedByMonths,
  movedByUnits,
  ofEachDay,
  partOfDay,
} from "../columns/date-kernels.ts";
import { added } from "../columns/number-kernels.ts";
import type { Numbers } from "../columns/vector.ts";
import { type Asked, argumentsOf, only } from "./asked.ts";
import { addedStep, binary, pair, roundedStep, timesWhole, unary } from "./scale-steps.ts";
import type { ValueStep, Workshop } from "./workshop.ts";

export function isTime({ node }: Asked): boolean {
  return node.type.kind === "datetime";
}

export function movedStep(
  asked: Asked,
  { each, isByMonths }: { readonly each: number; readonly isByMonths: boolean },
): ValueStep {
  const [from, by] = pair(argumentsOf(asked));
  const reach = { divisor: by.divisor, each, isTime: isTime(asked) };
  return binary<Numbers>(
    `moved ${each} ${isByMonths} ${reach.isTime}`,
    [from, by],
    { shop: asked.shop, kind: "moment" },
    (x, y, rows) => (isByMonths ? movedByMonths : movedByUnits)(x, y, reach, rows),
  );
}

export function between(asked: Asked, divisor: number): ValueStep {
  const [a, b] = pair(argumentsOf(asked));
  return binary<Numbers>(
    `between ${divisor}`,
    [a, b],
    { shop: asked.shop, kind: "number", divisor },
    (x, y, rows) => added(x, y, { fa: -1, fb: 1 }, rows),
  );
}

export function monthsBetweenStep(asked: Asked): ValueStep {
  const { node, place, making, shop } = asked;
  const [, to] = node.args;
  const end = to === undefined ? undefined : making.value(to, place);
  const [a, b] = pair(argumentsOf(asked));
  const isForAll = end !== undefined && end.table === undefined && end.reach === 0;
  let memory: DayMemory | undefined;
  return binary<Numbers>("months-between", [a, b], { shop, kind: "number" }, (x, y, rows) => {
    if (!isForAll || y.lacks !== undefined || rows.frame.rows(rows.table) === 0)
      return monthsBetween(x, y, rows);
    memory ??= monthsUntil(y.values[0] ?? 0);
    return ofEachDay(x, memory, rows);
  });
}

export function wholeYears(asked: Asked): ValueStep {
  return inYears(only(asked), asked.shop);
}

export function inYears(months: ValueStep, shop: Workshop): ValueStep {
  const divisor = months.divisor * 12;
  return roundedStep(timesWhole(months, 1, shop, divisor), "down", { n: 1n, d: 1n }, shop);
}

export function remainingMonths(asked: Asked): ValueStep {
  const months = only(asked);
  return addedStep(
    [months, timesWhole(inYears(months, asked.shop), 12, asked.shop)],
    -1,
    asked.shop,
  );
}

export function partOf(asked: Asked, part: keyof typeof partOfDay): ValueStep {
  const memory = new DayMemory(partOfDay[part]);
  return unary(part, only(asked), { shop: asked.shop, divisor: 1 }, (a, rows) =>
    ofEachDay(a, memory, rows),
  );
}
