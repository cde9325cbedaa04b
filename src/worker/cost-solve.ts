/**
 * What a budget allows: the highest value of a figure, and the cost at each value on the way.
 *
 * In:       a proposal, the figure that moves, the budget.
 * Out:      the value with what one step more costs, the row at which it flips, and the curve of costs.
 */
import {
  add,
  compare,
  divide,
  highestWithin,
  maybeFlipRow,
  maybeRationalFromDecimal,
  multiply,
  type Rational,
  rational,
  type Solved,
  subtract,
  textFromRational,
  type YearlyDifference,
} from "../engine/index.ts";
import { costBase } from "./cost-base.ts";
import { type CostSurroundings, differenceWith } from "./cost-of-proposal.ts";
import type { CostSolution, CostSolveAsked } from "./cost-protocol.ts";

/** So many values are drawn at most; where there are more steps, every second, fifth, tenth … is. */
const pointsAtMost = 50n;
/** Steps in either direction that are searched: fifteen doublings. */
const reach = 32_768;

export async function solveCost(
  asked: CostSolveAsked,
  date: number,
  surroundings: CostSurroundings,
): Promise<CostSolution | undefined> {
  const found = await costBase(asked, date, surroundings);
  const [now, step, budget, upTo] = [
    asked.figure.value,
    asked.figure.step,
    asked.budget,
    asked.upTo,
  ].map(maybeRationalFromDecimal);
  if (found.kind === "fault" || !now || !step || !budget || !upTo) return undefined;
  const { base } = found;
  const { policyCache } = surroundings;
  const values = valuesBetween(now, upTo, step);
  const total = values.length + 30;
  let done = 0;
  // Within a value there is nothing new to tell, but the job can be stopped.
  const breathe = () => surroundings.advance(Math.min(done, total), total);
  const compareAt: CompareAt = async (value) => {
    const { parameter, variant } = asked.figure;
    const moved = [{ parameter, variant, value: textFromRational(value) }];
    return differenceWith(asked, moved, { base, date }, { policyCache, advance: breathe });
  };
  const costAt = async (value: Rational) => (await compareAt(value))?.total;

  const tell = () => surroundings.advance(Math.min(++done, total), total);
  const search = highestWithin({ now, step, budget, reach });
  let next = search.next();
  while (next.done !== true) {
    const cost = await costAt(next.value);
    if (cost === undefined) return undefined;
    await tell();
    next = search.next(cost);
  }
  const solved = next.value;
  const curve: CostSolution["curve"][number][] = [];
  for (const value of values) {
    const cost = await costAt(value);
    if (cost === undefined) return undefined;
    await tell();
    curve.push({ value: textFromRational(value), cost: textFromRational(cost) });
  }
  const flip = solved.kind === "found" ? await flipOf(solved, compareAt) : undefined;
  const id = flip && base.own?.ids[flip.row];
  return {
    kind: solved.kind,
    at: priced(solved.at),
    ...(solved.kind === "found" ? { next: priced(solved.next) } : {}),
    isRising: solved.isRising,
    ...(flip === undefined ? {} : { flip: { ...flip, ...(id === undefined ? {} : { id }) } }),
    curve,
    steps: Number(strideOf(now, upTo, step)),
  };
}

type CompareAt = (value: Rational) => Promise<YearlyDifference | undefined>;
type Found = Extract<Solved, { kind: "found" }>;

async function flipOf({ at, next }: Found, compareAt: CompareAt): Promise<CostSolution["flip"]> {
  const [before, after] = [await compareAt(at.value), await compareAt(next.value)];
  if (before === undefined || after === undefined) return undefined;
  const found = maybeFlipRow(before.changes, after.changes, before.headCounts);
  return found && { row: found.row, more: textFromRational(found.more) };
}

function priced({ value, cost }: Found["at"]) {
  return { value: textFromRational(value), cost: textFromRational(cost) };
}

/** From the value in force to the last, both of them drawn. */
function valuesBetween(now: Rational, upTo: Rational, step: Rational): readonly Rational[] {
  if (compare(upTo, now) <= 0) return [now];
  const stride = multiply(step, rational(strideOf(now, upTo, step)));
  const values: Rational[] = [];
  for (let value = now; compare(value, upTo) < 0; value = add(value, stride)) values.push(value);
  return [...values, upTo];
}

function strideOf(now: Rational, upTo: Rational, step: Rational): bigint {
  const { n, d } = divide(subtract(upTo, now), step);
  const steps = n / d;
  for (let power = 1n; ; power *= 10n)
    for (const times of [1n, 2n, 5n])
      if (steps / (times * power) <= pointsAtMost) return times * power;
}
