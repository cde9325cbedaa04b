/**
 * The plan's operators as steps over columns.
 *
 * One entry for every operator: how its arguments become a step, or that columns cannot work it out.
 */
import type { Rational } from "../../base/rational.ts";
import type { OperatorName } from "../../plan/operators.ts";
import type { PlanNode } from "../../plan/plan.ts";
import { type Comparison, compared, sameValues } from "../columns/compare-kernels.ts";
import {
  DayMemory,
  monthsBetween,
  monthsUntil,
  movedByMonths,
  movedByUnits,
  ofEachDay,
  partOfDay,
} from "../columns/date-kernels.ts";
import type { Frame, Table } from "../columns/frame.ts";
import { counted, extremeWithin, summed } from "../columns/list-kernels.ts";
import {
  absolute,
  added,
  divided,
  extreme,
  multiplied,
  multipliedBy,
} from "../columns/number-kernels.ts";
import { type Direction, rounded } from "../columns/round-kernels.ts";
import { joined, joinedWithin, negated } from "../columns/truth-kernels.ts";
import type { Numbers, Truths, Vector, Words } from "../columns/vector.ts";
import { itemSteps, listOfNode, placeOfList } from "./list-steps.ts";
import { Beyond, type Place } from "./place.ts";
import { innermost, type Making, reachOf, type ValueStep, type Workshop } from "./workshop.ts";

type ApplyNode = PlanNode & { readonly kind: "apply" };

/** An operator that is asked for, with what makes steps. */
interface Asked {
  readonly node: ApplyNode;
  readonly place: Place;
  readonly making: Making;
  readonly shop: Workshop;
}

type MakeStep = (asked: Asked) => ValueStep;

export function appliedStep(node: ApplyNode, place: Place, making: Making): ValueStep {
  return makers[node.operator]({ node, place, making, shop: making.shop });
}

const beyond: MakeStep = ({ node }) => {
  throw new Beyond(node.operator);
};

const makers: Readonly<Record<OperatorName, MakeStep>> = {
  and: (asked) => truthChain(asked, 0),
  or: (asked) => truthChain(asked, 1),
  not: (asked) => negatedStep(asked),
  equal: (asked) => equality(asked, "equal"),
  "not-equal": (asked) => equality(asked, "not-equal"),
  less: (asked) => comparison(asked, "less"),
  "less-or-equal": (asked) => comparison(asked, "less-or-equal"),
  greater: (asked) => comparison(asked, "greater"),
  "greater-or-equal": (asked) => comparison(asked, "greater-or-equal"),
  add: (asked) => sumOfTwo(asked, 1),
  subtract: (asked) => sumOfTwo(asked, -1),
  multiply: (asked) => product(asked),
  divide: (asked) => quotient(argumentsOf(asked), asked.shop),
  power: beyond,
  negate: (asked) => timesWhole(only(asked), -1, asked.shop),
  absolute: (asked) => unary("absolute", only(asked), asked.shop, absolute),
  modulo: beyond,
  floor: (asked) => roundedTo(asked, "floor"),
  ceiling: (asked) => roundedTo(asked, "ceiling"),
  "round-up": (asked) => roundedTo(asked, "up"),
  "round-down": (asked) => roundedTo(asked, "down"),
  "round-half-up": (asked) => roundedTo(asked, "half-up"),
  "round-half-down": (asked) => roundedTo(asked, "half-down"),
  minimum: (asked) => extremeOf(asked, -1),
  maximum: (asked) => extremeOf(asked, 1),
  sum: (asked) => total(asked),
  mean: (asked) => quotient([total(asked), countOf(asked)], asked.shop),
  count: (asked) => countOf(asked),
  all: (asked) => overList(asked, 0),
  any: (asked) => overList(asked, 1),
  "add-years": (asked) => movedStep(asked, { each: 12, isByMonths: true }),
  "add-months": (asked) => movedStep(asked, { each: 1, isByMonths: true }),
  "add-days": (asked) => movedStep(asked, { each: isTime(asked) ? 86_400 : 1, isByMonths: false }),
  "add-hours": (asked) => movedStep(asked, { each: 3600, isByMonths: false }),
  "days-between": (asked) => between(asked, 1),
  "hours-between": (asked) => between(asked, 3600),
  "months-between": (asked) => monthsBetweenStep(asked),
  "whole-years": (asked) => wholeYears(asked),
  "remaining-months": (asked) => remainingMonths(asked),
  "year-of": (asked) => partOf(asked, "year-of"),
  "month-of": (asked) => partOf(asked, "month-of"),
  "day-of": (asked) => partOf(asked, "day-of"),
  "starts-with": beyond,
  contains: beyond,
  "string-length": beyond,
};

function argumentsOf({ node, place, making, shop }: Asked): readonly ValueStep[] {
  const steps = node.args.map((arg) => making.value(arg, place));
  const table = innermost(steps.map((step) => step.table));
  return steps.map((step) => shop.spread(step, table));
}

function only(asked: Asked): ValueStep {
  const [first, ...others] = argumentsOf(asked);
  if (first === undefined || others.length > 0) throw new Beyond(asked.node.operator);
  return first;
}

function pair(steps: readonly ValueStep[]): readonly [ValueStep, ValueStep] {
  const [first, second, ...others] = steps;
  if (first === undefined || second === undefined || others.length > 0) throw new Beyond();
  return [first, second];
}

/** A step from one column of the same table. */
function unary(
  name: string,
  from: ValueStep,
  shop: Workshop,
  kernel: (a: Numbers, table: Table | undefined, frame: Frame) => Vector,
  divisor = from.divisor,
): ValueStep {
  const { table, reach } = from;
  return shop.value(
    `${name} ${from.id}`,
    { kind: "number", divisor },
    {
      table,
      reach,
      run: (frame) => kernel(frame.get(from) as Numbers, table, frame), // the operator takes numbers
    },
  );
}

/** A step from two columns of one table. */
function binary<V extends Vector>(
  name: string,
  [a, b]: readonly [ValueStep, ValueStep],
  {
    shop,
    kind,
    divisor = 1,
  }: { readonly shop: Workshop; readonly kind: ValueStep["kind"]; readonly divisor?: number },
  kernel: (a: V, b: V, table: Table | undefined, frame: Frame) => Vector,
): ValueStep {
  const { table } = a;
  return shop.value(
    `${name} ${a.id} ${b.id}`,
    { kind, divisor },
    {
      table,
      reach: a.reach | b.reach,
      run: (frame) =>
        kernel(frame.get(a) as unknown as V, frame.get(b) as unknown as V, table, frame), // of the kinds that the operator takes
    },
  );
}

function truthChain(asked: Asked, decisive: 0 | 1): ValueStep {
  const [first, ...others] = argumentsOf(asked);
  if (first === undefined) throw new Beyond();
  return others.reduce<ValueStep>(
    (a, b) =>
      binary<Truths>(
        `join${decisive}`,
        [a, b],
        { shop: asked.shop, kind: "truth" },
        (x, y, table, frame) => joined(x, y, decisive, table, frame),
      ),
    first,
  );
}

function negatedStep(asked: Asked): ValueStep {
  const from = only(asked);
  const { table, reach } = from;
  return asked.shop.value(
    `not ${from.id}`,
    { kind: "truth" },
    {
      table,
      reach,
      run: (frame) => negated(frame.get(from) as Truths, table, frame), // `not` takes a truth
    },
  );
}

function overList({ node, place, making, shop }: Asked, decisive: 0 | 1): ValueStep {
  const [arg] = node.args;
  if (arg === undefined) throw new Beyond();
  const { list, items } = itemSteps(arg, place, making);
  return shop.value(
    `over${decisive} ${list.id} ${items.id}`,
    { kind: "truth" },
    {
      table: list.owner,
      reach: reachOf([list, items]),
      run: (frame) =>
        joinedWithin(frame.get(items) as Truths, placeOfList(list, frame), decisive, frame), // truths alone are joined
    },
  );
}

/** What brings two divisors to one. */
export function factorsFor(a: number, b: number) {
  const common = (a / divisorOf(a, b)) * b;
  if (!Number.isSafeInteger(common)) throw new Beyond();
  return { fa: common / a, fb: common / b, common };
}

function divisorOf(a: number, b: number): number {
  return b === 0 ? a : divisorOf(b, a % b);
}

function comparison(asked: Asked, how: Comparison): ValueStep {
  const [a, b] = pair(argumentsOf(asked));
  const { fa, fb } = factorsFor(a.divisor, b.divisor);
  return binary<Numbers>(how, [a, b], { shop: asked.shop, kind: "truth" }, (x, y, table, frame) =>
    compared(x, y, { comparison: how, fa, fb }, table, frame),
  );
}

function equality(asked: Asked, how: "equal" | "not-equal"): ValueStep {
  const [a, b] = pair(argumentsOf(asked));
  if (a.kind !== b.kind) throw new Beyond();
  if (a.kind === "number" || a.kind === "moment") return comparison(asked, how);
  return binary<Words>(how, [a, b], { shop: asked.shop, kind: "truth" }, (x, y, table, frame) =>
    sameValues(x, y, how === "not-equal", table, frame),
  );
}

function sumOfTwo(asked: Asked, sign: 1 | -1): ValueStep {
  return addedStep(pair(argumentsOf(asked)), sign, asked.shop);
}

export function addedStep(
  steps: readonly [ValueStep, ValueStep],
  sign: 1 | -1,
  shop: Workshop,
): ValueStep {
  const [a, b] = steps;
  const { fa, fb, common } = factorsFor(a.divisor, b.divisor);
  return binary<Numbers>(
    sign === 1 ? "add" : "subtract",
    steps,
    { shop, kind: "number", divisor: common },
    (x, y, table, frame) => added(x, y, { fa, fb: fb * sign }, table, frame),
  );
}

function product(asked: Asked): ValueStep {
  const [a, b] = pair(argumentsOf(asked));
  const divisor = a.divisor * b.divisor;
  if (!Number.isSafeInteger(divisor)) throw new Beyond();
  return binary<Numbers>(
    "multiply",
    [a, b],
    { shop: asked.shop, kind: "number", divisor },
    (x, y, table, frame) => multiplied(x, y, 1, table, frame),
  );
}

function quotient(steps: readonly ValueStep[], shop: Workshop): ValueStep {
  const [a, b] = pair(steps);
  const common = divisorOf(a.divisor, b.divisor);
  const factor = b.divisor / common;
  return binary<Numbers>(
    "divide",
    [a, b],
    { shop, kind: "number", divisor: a.divisor / common },
    (x, y, table, frame) => divided(x, y, factor, table, frame),
  );
}

export function timesWhole(
  from: ValueStep,
  factor: number,
  shop: Workshop,
  divisor = from.divisor,
): ValueStep {
  if (factor === 1 && divisor === from.divisor) return from;
  return unary(
    `times ${factor} ${divisor}`,
    from,
    shop,
    (a, table, frame) => multipliedBy(a, factor, table, frame),
    divisor,
  );
}

/** Of several values, or of those of a list. */
function extremeOf(asked: Asked, sign: 1 | -1): ValueStep {
  const { node, place, making, shop } = asked;
  const [arg] = node.args;
  if (node.args.length === 1 && arg !== undefined && isList(arg)) {
    const { list, items } = itemSteps(arg, place, making);
    return shop.value(`extreme${sign} ${list.id} ${items.id}`, items, {
      table: list.owner,
      reach: reachOf([list, items]),
      run: (frame) =>
        extremeWithin(frame.get(items) as Numbers, sign, placeOfList(list, frame), frame), // numbers or moments
    });
  }
  const [first, ...others] = argumentsOf(asked);
  if (first === undefined) throw new Beyond();
  return others.reduce<ValueStep>((a, b) => {
    const { fa, fb, common } = factorsFor(a.divisor, b.divisor);
    return binary<Numbers>(
      `extreme${sign}`,
      [a, b],
      { shop, kind: a.kind, divisor: common },
      (x, y, table, frame) => extreme(x, y, { fa, fb, sign }, table, frame),
    );
  }, first);
}

function isList({ type }: PlanNode): boolean {
  return type.kind === "list" || type.kind === "instances";
}

function total(asked: Asked): ValueStep {
  const { node, place, making, shop } = asked;
  const [arg] = node.args;
  if (node.args.length !== 1 || arg === undefined || !isList(arg)) {
    const [first, ...others] = argumentsOf(asked);
    if (first === undefined) throw new Beyond();
    return others.reduce<ValueStep>((a, b) => addedStep([a, b], 1, shop), first);
  }
  const { list, items } = itemSteps(arg, place, making);
  return shop.value(`sum ${list.id} ${items.id}`, items, {
    table: list.owner,
    reach: reachOf([list, items]),
    run: (frame) => summed(frame.get(items) as Numbers, placeOfList(list, frame), frame), // numbers alone are added
  });
}

/** Of a list, whatever its items are, were they unknown. */
function countOf({ node, place, making, shop }: Asked): ValueStep {
  const [arg] = node.args;
  if (node.args.length !== 1 || arg === undefined || !isList(arg)) throw new Beyond();
  const list =
    arg.type.kind === "instances"
      ? listOfNode(arg, place, making)
      : itemSteps(arg, place, making).list;
  return shop.value(
    `count ${list.id}`,
    { kind: "number" },
    {
      table: list.owner,
      reach: list.reach,
      run: (frame) => counted(placeOfList(list, frame), frame),
    },
  );
}

function roundedTo(asked: Asked, direction: Direction): ValueStep {
  const [arg, places] = asked.node.args;
  if (arg === undefined) throw new Beyond();
  const step = placesStep(places);
  return roundedStep(asked.making.value(arg, asked.place), direction, step, asked.shop);
}

/** 1 for no places, 0.01 for two. */
function placesStep(places: PlanNode | undefined): Rational {
  if (places === undefined) return { n: 1n, d: 1n };
  const digits =
    places.kind === "literal" && typeof places.value === "object" ? places.value : undefined;
  if (digits === undefined || digits.d !== 1n || digits.n > 9n || digits.n < -9n)
    throw new Beyond();
  return digits.n < 0n ? { n: 10n ** -digits.n, d: 1n } : { n: 1n, d: 10n ** digits.n };
}

export function roundedStep(
  from: ValueStep,
  direction: Direction,
  step: Rational,
  shop: Workshop,
): ValueStep {
  const [worth, divisor] = [Number(step.n), Number(step.d)];
  const bottom = from.divisor * worth;
  if (![worth, divisor, bottom].every(Number.isSafeInteger)) throw new Beyond();
  const common = divisorOf(divisor, bottom);
  const scale = { top: divisor / common, bottom: bottom / common, worth };
  return unary(
    `round ${direction} ${worth}/${divisor}`,
    from,
    shop,
    (a, table, frame) => rounded(a, direction, scale, table, frame),
    divisor,
  );
}

function isTime({ node }: Asked): boolean {
  return node.type.kind === "datetime";
}

function movedStep(
  asked: Asked,
  { each, isByMonths }: { readonly each: number; readonly isByMonths: boolean },
): ValueStep {
  const [from, by] = pair(argumentsOf(asked));
  const reach = { divisor: by.divisor, each, isTime: isTime(asked) };
  return binary<Numbers>(
    `moved ${each} ${isByMonths} ${reach.isTime}`,
    [from, by],
    { shop: asked.shop, kind: "moment" },
    (x, y, table, frame) => (isByMonths ? movedByMonths : movedByUnits)(x, y, reach, table, frame),
  );
}

function between(asked: Asked, divisor: number): ValueStep {
  const [a, b] = pair(argumentsOf(asked));
  return binary<Numbers>(
    `between ${divisor}`,
    [a, b],
    { shop: asked.shop, kind: "number", divisor },
    (x, y, table, frame) => added(x, y, { fa: -1, fb: 1 }, table, frame),
  );
}

function monthsBetweenStep(asked: Asked): ValueStep {
  const { node, place, making, shop } = asked;
  const [, to] = node.args;
  const end = to === undefined ? undefined : making.value(to, place);
  const [a, b] = pair(argumentsOf(asked));
  const isForAll = end !== undefined && end.table === undefined && end.reach === 0;
  let memory: DayMemory | undefined;
  return binary<Numbers>(
    "months-between",
    [a, b],
    { shop, kind: "number" },
    (x, y, table, frame) => {
      if (!isForAll || y.lacks !== undefined || frame.rows(table) === 0)
        return monthsBetween(x, y, table, frame);
      memory ??= monthsUntil(y.values[0] ?? 0);
      return ofEachDay(x, memory, table, frame);
    },
  );
}

/** Towards zero, as years and months are told apart. */
function wholeYears(asked: Asked): ValueStep {
  return inYears(only(asked), asked.shop);
}

function inYears(months: ValueStep, shop: Workshop): ValueStep {
  const divisor = months.divisor * 12;
  return roundedStep(timesWhole(months, 1, shop, divisor), "down", { n: 1n, d: 1n }, shop);
}

function remainingMonths(asked: Asked): ValueStep {
  const months = only(asked);
  return addedStep(
    [months, timesWhole(inYears(months, asked.shop), 12, asked.shop)],
    -1,
    asked.shop,
  );
}

function partOf(asked: Asked, part: keyof typeof partOfDay): ValueStep {
  const memory = new DayMemory(partOfDay[part]);
  return unary(
    part,
    only(asked),
    asked.shop,
    (a, table, frame) => ofEachDay(a, memory, table, frame),
    1,
  );
}
