/**
 * The plan's operators as steps over columns.
 *
 * One entry for every operator: how its arguments become a step, or that columns cannot work it out.
 */
import type { Rational } from "../../base/rational.ts";
import type { OperatorName } from "../../plan/operators.ts";
import type { PlanNode } from "../../plan/plan.ts";
import { type Comparison, compared, sameValues } from "../columns/compare-kernels.ts";
import { counted, extremeWithin, summed } from "../columns/list-kernels.ts";
import { absolute, extreme, multiplied } from "../columns/number-kernels.ts";
import type { Direction } from "../columns/round-kernels.ts";
import type { Decisive } from "../columns/truth-kernels.ts";
import type { Numbers, Words } from "../columns/vector.ts";
import { type ApplyNode, type Asked, argumentsOf, only } from "./asked.ts";
import {
  between,
  isTime,
  monthsBetweenStep,
  movedStep,
  partOf,
  remainingMonths,
  wholeYears,
} from "./date-steps.ts";
import { itemSteps, joinedItems, listOfNode, placeOfList } from "./list-steps.ts";
import { Beyond, type Place } from "./place.ts";
import {
  addedStep,
  binary,
  factorsFor,
  pair,
  quotient,
  roundedStep,
  timesWhole,
  unary,
} from "./scale-steps.ts";
import { joinedStep, negatedStep } from "./truth-steps.ts";
import { type Making, reachOf, type ValueStep } from "./workshop.ts";

/** An operator that is asked for, with what makes steps. */
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
  not: (asked) => negatedStep(only(asked), asked.shop),
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
  absolute: (asked) => unary("absolute", only(asked), { shop: asked.shop }, absolute),
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

function truthChain({ node, place, making, shop }: Asked, decisive: Decisive): ValueStep {
  const limbs = node.args.map((arg) => making.value(arg, place));
  return joinedStep(limbs, decisive, shop);
}

function overList({ node, place, making, shop }: Asked, decisive: Decisive): ValueStep {
  const [arg] = node.args;
  if (arg === undefined) throw new Beyond();
  return joinedItems(itemSteps(arg, place, making), decisive, shop);
}

/** What brings two divisors to one. */
function comparison(asked: Asked, how: Comparison): ValueStep {
  const [a, b] = pair(argumentsOf(asked));
  const { fa, fb } = factorsFor(a.divisor, b.divisor);
  return binary<Numbers>(how, [a, b], { shop: asked.shop, kind: "truth" }, (x, y, rows) =>
    compared(x, y, { comparison: how, fa, fb }, rows),
  );
}

function equality(asked: Asked, how: "equal" | "not-equal"): ValueStep {
  const [a, b] = pair(argumentsOf(asked));
  if (a.kind !== b.kind) throw new Beyond();
  if (a.kind === "number" || a.kind === "moment") return comparison(asked, how);
  return binary<Words>(how, [a, b], { shop: asked.shop, kind: "truth" }, (x, y, rows) =>
    sameValues(x, y, how === "not-equal", rows),
  );
}

function sumOfTwo(asked: Asked, sign: 1 | -1): ValueStep {
  return addedStep(pair(argumentsOf(asked)), sign, asked.shop);
}

function product(asked: Asked): ValueStep {
  const [a, b] = pair(argumentsOf(asked));
  const divisor = a.divisor * b.divisor;
  if (!Number.isSafeInteger(divisor)) throw new Beyond();
  return binary<Numbers>(
    "multiply",
    [a, b],
    { shop: asked.shop, kind: "number", divisor },
    (x, y, rows) => multiplied(x, y, rows),
  );
}

/** Of several values, or of those of a list. */
function extremeOf(asked: Asked, sign: 1 | -1): ValueStep {
  const { node, place, making, shop } = asked;
  const [arg] = node.args;
  if (node.args.length === 1 && arg !== undefined && isList(arg)) {
    const { list, items } = itemSteps(arg, place, making);
    const { kind, divisor } = items;
    return shop.value(
      `extreme${sign} ${list.id} ${items.id}`,
      { kind, divisor },
      {
        table: list.owner,
        reach: reachOf([list, items]),
        run: (frame) =>
          extremeWithin(frame.get(items) as Numbers, sign, placeOfList(list, frame), frame), // numbers or moments
      },
    );
  }
  const [first, ...others] = argumentsOf(asked);
  if (first === undefined) throw new Beyond();
  return others.reduce<ValueStep>((a, b) => {
    const { fa, fb, common } = factorsFor(a.divisor, b.divisor);
    return binary<Numbers>(
      `extreme${sign}`,
      [a, b],
      { shop, kind: a.kind, divisor: common },
      (x, y, rows) => extreme(x, y, { fa, fb, sign }, rows),
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
  const { kind, divisor } = items;
  if (list.isWhole && shop.maybeNumberForAll(items) === 0)
    return shop.constant(kind, 0, { divisor });
  return shop.value(
    `sum ${list.id} ${items.id}`,
    { kind, divisor },
    {
      table: list.owner,
      reach: reachOf([list, items]),
      run: (frame) => summed(frame.get(items) as Numbers, placeOfList(list, frame), frame), // numbers alone are added
    },
  );
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

/** Towards zero, as years and months are told apart. */
