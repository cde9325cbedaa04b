/**
 * How points and ranges lie to one another: before, after, within, touching, overlapping.
 *
 * A point is a range of itself alone. Only closed ends hold their value; values of different kinds make it null.
 */
import { maybeOrder } from "../compare-values.ts";
import { valueFromAtLiteral } from "../literals.ts";
import { maybeNumber } from "../numbers.ts";
import { nothing, type Stretch, text, truth, type Value } from "../value.ts";
import { type BuiltIns, type Form, form, type Kind, rangeKind, stringKind } from "./form.ts";

/** Two stretches by the order of their four ends; undefined where these have none. */
interface Pair {
  readonly a: Stretch;
  readonly b: Stretch;
}

type Relation = (pair: Pair) => boolean | undefined;

const point: Kind<Stretch> = {
  read: (value) => (value.kind === "range" ? undefined : alone(value)),
};
const either: Kind<Stretch> = { read: (value) => (value.kind === "range" ? value : alone(value)) };
const ranges = { range1: rangeKind, range2: rangeKind };

export const rangeFunctions: BuiltIns = {
  before: relation(isBefore, { mixed: true }),
  after: relation(({ a, b }) => isBefore({ a: b, b: a }), { mixed: true }),
  meets: relation(meets),
  "met by": relation(({ a, b }) => meets({ a: b, b: a })),
  overlaps: relation(overlaps),
  "overlaps before": relation(overlapsBefore),
  "overlaps after": relation(({ a, b }) => overlapsBefore({ a: b, b: a })),
  finishes: relation((pair) => finishes(pair), { pointFirst: true }),
  "finished by": relation(({ a, b }) => finishes({ a: b, b: a }), { pointLast: true }),
  includes: relation(({ a, b }) => isInside({ a: b, b: a }), { pointLast: true }),
  during: relation(isInside, { pointFirst: true }),
  starts: relation(starts, { pointFirst: true }),
  "started by": relation(({ a, b }) => starts({ a: b, b: a }), { pointLast: true }),
  coincides: [
    form({ point1: point, point2: point }, ({ point1: a, point2: b }) => truth(coincide({ a, b }))),
    form(ranges, ({ range1: a, range2: b }) => truth(coincide({ a, b }))),
  ],
  range: [form({ from: stringKind }, ({ from }) => rangeFrom(from))],
};

function relation(
  holds: Relation,
  points: {
    readonly mixed?: boolean;
    readonly pointFirst?: boolean;
    readonly pointLast?: boolean;
  } = {},
): readonly Form[] {
  const forms = [form(ranges, ({ range1: a, range2: b }) => truth(holds({ a, b })))];
  if (points.pointFirst === true || points.mixed === true)
    forms.push(
      form({ point, range: rangeKind }, (given) =>
        truth(holds({ a: given.point, b: given.range })),
      ),
    );
  if (points.pointLast === true || points.mixed === true)
    forms.push(
      form({ range: rangeKind, point }, (given) =>
        truth(holds({ a: given.range, b: given.point })),
      ),
    );
  if (points.mixed === true)
    forms.push(
      form({ point1: either, point2: either }, ({ point1: a, point2: b }) =>
        truth(holds({ a, b })),
      ),
    );
  return forms;
}

function alone(value: Value): Stretch {
  return { start: value, end: value, isStartIncluded: true, isEndIncluded: true };
}

function isBefore({ a, b }: Pair): boolean | undefined {
  const order = orderOf(a.end, b.start);
  if (order === undefined) return undefined;
  return order < 0 || (order === 0 && !(a.isEndIncluded && b.isStartIncluded));
}

function meets({ a, b }: Pair): boolean | undefined {
  const order = orderOf(a.end, b.start);
  return order === undefined ? undefined : order === 0 && a.isEndIncluded && b.isStartIncluded;
}

function overlaps(pair: Pair): boolean | undefined {
  const [before, after] = [isBefore(pair), isBefore({ a: pair.b, b: pair.a })];
  return before === undefined || after === undefined ? undefined : !before && !after;
}

/** It begins earlier and ends inside. */
function overlapsBefore({ a, b }: Pair): boolean | undefined {
  const [start, end] = [startOrder(a, b), endOrder(a, b)];
  const touching = overlaps({ a, b });
  if (start === undefined || end === undefined || touching === undefined) return undefined;
  return touching && start < 0 && end <= 0;
}

function finishes({ a, b }: Pair): boolean | undefined {
  const [start, end] = [startOrder(a, b), orderOf(a.end, b.end)];
  if (start === undefined || end === undefined) return undefined;
  return end === 0 && a.isEndIncluded === b.isEndIncluded && start >= 0;
}

function starts({ a, b }: Pair): boolean | undefined {
  const [start, end] = [orderOf(a.start, b.start), endOrder(a, b)];
  if (start === undefined || end === undefined) return undefined;
  return start === 0 && a.isStartIncluded === b.isStartIncluded && end <= 0;
}

function isInside({ a, b }: Pair): boolean | undefined {
  const [start, end] = [startOrder(a, b), endOrder(a, b)];
  return start === undefined || end === undefined ? undefined : start >= 0 && end <= 0;
}

function coincide({ a, b }: Pair): boolean | undefined {
  const [start, end] = [startOrder(a, b), endOrder(a, b)];
  return start === undefined || end === undefined ? undefined : start === 0 && end === 0;
}

/** Negative where `a` begins earlier; a closed start is earlier than an open one at the same value. */
function startOrder(a: Stretch, b: Stretch): number | undefined {
  const order = orderOf(a.start, b.start);
  return order !== 0 ? order : Number(b.isStartIncluded) - Number(a.isStartIncluded);
}

/** Negative where `a` ends earlier. */
function endOrder(a: Stretch, b: Stretch): number | undefined {
  const order = orderOf(a.end, b.end);
  return order !== 0 ? order : Number(a.isEndIncluded) - Number(b.isEndIncluded);
}

function orderOf(a: Value | undefined, b: Value | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : maybeOrder(a, b);
}

/** `[1..5]`, `("a".."c"]`, with literals for ends; one end may be missing. */
function rangeFrom(written: string): Value {
  const [, open, from = "", to = "", close] =
    /^\s*([[(\]])\s*(.*?)\s*\.\.\s*(.*?)\s*([\])[])\s*$/s.exec(written) ?? [];
  if (open === undefined) return nothing;
  const [start, end] = [maybeEnd(from), maybeEnd(to)];
  if (start === "none" || end === "none" || (start === undefined && end === undefined))
    return nothing;
  const [isStartIncluded, isEndIncluded] = [open === "[", close === "]"];
  if ((start === undefined && isStartIncluded) || (end === undefined && isEndIncluded))
    return nothing;
  if (start !== undefined && end !== undefined) {
    const order = maybeOrder(start, end);
    if (order === undefined || order > 0) return nothing;
  }
  return { kind: "range", start, end, isStartIncluded, isEndIncluded };
}

function maybeEnd(written: string): Value | "none" | undefined {
  if (written === "") return undefined;
  const value = maybeNumber(written);
  if (value !== undefined) return { kind: "number", value };
  const quoted = /^(@?)"([^"]*)"$/.exec(written);
  const called = /^(?:date|time|date and time|duration)\(\s*"([^"]*)"\s*\)$/.exec(written);
  if (quoted?.[1] === "") return text(quoted[2] ?? "");
  const found = valueFromAtLiteral(quoted?.[2] ?? called?.[1] ?? "");
  return found.kind === "null" ? "none" : found;
}
