/** What a programme pays, as a step: the formula, rounded, with the floor and the ceiling that show where it is unknown. */
import type { PlanAmount, PlanProgramme } from "../../plan/plan.ts";
import { type Amounts, amountsOf } from "../columns/amount-kernels.ts";
import type { Step } from "../columns/frame.ts";
import type { Numbers } from "../columns/vector.ts";
import { bodyStep } from "./derived-steps.ts";
import { type About, aboutRule } from "./judge-steps.ts";
import { placeAt } from "./place.ts";
import { factorsFor, roundedStep, timesWhole } from "./scale-steps.ts";
import { type Making, reachOf, type ValueStep } from "./workshop.ts";

export interface AmountStep extends Step<Amounts> {
  readonly divisor: number;
}

/** Undefined where the programme pays nothing. */
export function maybeAmountStep(rule: PlanProgramme, making: Making): AmountStep | undefined {
  if (rule.amount === undefined) return undefined;
  const { shop } = making;
  const about = aboutRule(rule, making);
  const parts = amountParts(rule.amount, rule.name, about);
  const isForAll = parts.every((part) => part?.table === undefined);
  const table = isForAll ? undefined : about.table;
  const divisor = parts.reduce((all, part) => factorsFor(all, part?.divisor ?? 1).common, 1);
  const [paid, floor, ceiling] = parts.map((part) => {
    if (part === undefined) return undefined;
    const scaled = timesWhole(part, divisor / part.divisor, shop, divisor);
    return shop.spread(scaled, table) as unknown as ValueStep<Numbers>; // amounts are numbers
  });
  const from = [paid, floor, ceiling].filter((part) => part !== undefined);
  const key = `amount ${table?.name} ${[paid, floor, ceiling].map((part) => part?.id)}`;
  return shop.step(key, { divisor }, () => ({
    table,
    reach: reachOf(from),
    run: (frame) => {
      const known = {
        paid: paid && frame.get(paid),
        floor: floor && frame.get(floor),
        ceiling: ceiling && frame.get(ceiling),
      };
      return amountsOf(known, { table, frame });
    },
  }));
}

/** The formula after rounding, the floor and the ceiling. */
function amountParts(
  { body, round, floor, ceiling }: PlanAmount,
  name: string,
  { table, making }: About,
): readonly (ValueStep | undefined)[] {
  const place = placeAt(table);
  const exact = body && bodyStep(body, name, { table, making });
  const paid = exact && round ? roundedStep(exact, round.mode, round.step, making.shop) : exact;
  return [paid, floor && making.value(floor, place), ceiling && making.value(ceiling, place)];
}
