/**
 * Work out the curve of one of a household's wages and say it as plain data.
 *
 * In:       the plan, the case, which of its wages, up to what figure.
 * Out:      the curve up to that figure; where none is given, somewhat past the last break and the present wage. Undefined
 *           where the case has no wage.
 */
import { textFromRational } from "../base/decimal.ts";
import {
  add,
  compare,
  divide,
  floor,
  isInteger,
  multiply,
  type Rational,
  rational,
  subtract,
  zero,
} from "../base/rational.ts";
import { instanceNames } from "../compare/name-instances.ts";
import { type NameOfPath, plainMissing } from "../compare/plain-values.ts";
import { openEvaluation } from "../evaluate/evaluate-household.ts";
import type { CaseData } from "../evaluate/facts/raw-case.ts";
import type { Plan } from "../plan/plan.ts";
import { type CurvePiece, paidOn, slopeOf } from "./curve-pieces.ts";
import { type Earner, earnersOf } from "./earners.ts";
import { type CurveBreak, type IncomeCurve, incomeCurve, pieceAt } from "./income-curve.ts";
import type {
  PlainBreak,
  PlainCause,
  PlainCurve,
  PlainEarner,
  PlainOpen,
  PlainPiece,
  PlainPoint,
} from "./plain-curve.ts";
import type { OpenPart } from "./support.ts";

export interface CurveAsked {
  /** Which of the wages, in the order of the case; absent: the first that is more than nothing, else the first. */
  readonly earner?: number;
  /** The last wage drawn. */
  readonly to?: Rational;
}

export function describeCurve(
  plan: Plan,
  data: CaseData,
  { earner: asked, to }: CurveAsked = {},
): PlainCurve | undefined {
  const evaluation = openEvaluation(plan, data, () => undefined);
  const nameOf = instanceNames(data, plan);
  const earners = earnersOf(evaluation);
  const earner =
    asked === undefined
      ? (earners.find(({ present }) => compare(present, zero) > 0) ?? earners[0])
      : earners[asked];
  if (earner === undefined) return undefined;
  const whole = incomeCurve(evaluation, earner);
  const curve = cutAt(whole, to ?? drawnEnd(whole));
  const everywhere = openAllAlong(curve.pieces);
  const { missing, value: otherIncome } = curve.otherIncome;
  const present = pieceAt(curve, earner.present);
  const lacks = missing.map(({ path, name }) => ({ kind: "fact" as const, path, name }));
  return {
    earners: earners.map((one) => plainEarner(one, nameOf)),
    earner: plainEarner(earner, nameOf),
    ...(present === undefined ? {} : { present: pointOn(curve, present, earner.present) }),
    ...(otherIncome === undefined ? {} : { otherIncome: textFromRational(otherIncome) }),
    missingIncome: lacks.map((one) => plainMissing(one, nameOf)),
    from: textFromRational(curve.from),
    to: textFromRational(curve.to),
    pieces: curve.pieces.map((piece) => plainPiece(piece, curve, { everywhere, nameOf })),
    breaks: curve.breaks.map((one, index) => plainBreak(one, index, curve)),
    ...deepestOf(curve),
    open: everywhere.map((one) => plainOpen(one, nameOf)),
    isCutShort: curve.isCutShort,
  };
}

/** A quarter past the last thing of interest, on a round figure; what lies beyond goes on as it goes there. */
function drawnEnd({ breaks, earner, otherIncome, pieces }: IncomeCurve): Rational {
  const least = [breaks.at(-1)?.next, earner.present].flatMap((one) => one ?? []);
  const most = least.reduce((a, b) => (compare(a, b) > 0 ? a : b), zero);
  const [first] = pieces;
  const scale = add(
    otherIncome.value ?? zero,
    first === undefined ? zero : paidOn(first, first.from),
  );
  const wanted = multiply(compare(most, zero) > 0 ? most : scale, rational(5n, 4n));
  const steps = [1000n, 500n, 200n, 100n, 50n, 20n, 10n];
  const size = steps.find((step) => compare(wanted, { n: step * 8n, d: 1n }) >= 0) ?? 1n;
  const count = floor(divide(wanted, { n: size, d: 1n })) + 1n;
  return { n: size * count, d: 1n };
}

function cutAt(curve: IncomeCurve, end: Rational): IncomeCurve {
  const pieces = curve.pieces
    .filter(({ from }) => compare(from, end) <= 0)
    .map((piece) => (compare(piece.to, end) > 0 ? { ...piece, to: end } : piece));
  const to = pieces.at(-1)?.to ?? curve.to;
  const isCutShort = curve.isCutShort && compare(curve.to, end) < 0;
  return { ...curve, to, pieces, breaks: curve.breaks.slice(0, pieces.length - 1), isCutShort };
}

function deepestOf({ breaks }: IncomeCurve): Pick<PlainCurve, "deepest"> {
  let deepest: number | undefined;
  for (const [index, { lost }] of breaks.entries()) {
    const most = deepest === undefined ? zero : (breaks[deepest]?.lost ?? zero);
    if (lost !== undefined && compare(lost, most) > 0) deepest = index;
  }
  return deepest === undefined ? {} : { deepest };
}

function keyOf({ rule, why, isCounted, readings }: OpenPart): string {
  return [rule.key, why, isCounted, ...readings].join("|");
}

function openAllAlong(pieces: readonly CurvePiece[]): readonly OpenPart[] {
  const [first, ...others] = pieces;
  return (first?.open ?? []).filter((part) =>
    others.every(({ open }) => open.some((other) => keyOf(other) === keyOf(part))),
  );
}

function plainEarner({ place, fact, present }: Earner, nameOf: NameOfPath): PlainEarner {
  const of = nameOf(place.path);
  return {
    path: place.path,
    name: fact.name,
    en: fact.en,
    ...(of === undefined ? {} : { of }),
    present: textFromRational(present),
  };
}

function incomeAt(curve: IncomeCurve, piece: CurvePiece, wage: Rational): Rational | undefined {
  const { value } = curve.otherIncome;
  return value === undefined ? undefined : add(add(value, wage), paidOn(piece, wage));
}

function pointOn(curve: IncomeCurve, piece: CurvePiece, wage: Rational): PlainPoint {
  const income = incomeAt(curve, piece, wage);
  return {
    wage: textFromRational(wage),
    support: textFromRational(paidOn(piece, wage)),
    ...(income === undefined ? {} : { income: textFromRational(income) }),
  };
}

interface Around {
  readonly everywhere: readonly OpenPart[];
  readonly nameOf: NameOfPath;
}

function plainPiece(
  piece: CurvePiece,
  curve: IncomeCurve,
  { everywhere, nameOf }: Around,
): PlainPiece {
  const slope = slopeOf(piece);
  const known = new Set(everywhere.map(keyOf));
  const rules = [...new Set(piece.parts.map(({ rule }) => rule))];
  return {
    from: pointOn(curve, piece, piece.from),
    to: pointOn(curve, piece, piece.to),
    ...(slope === undefined ? {} : { slope: textFromRational(slope) }),
    paid: rules.map(({ name, en, amount, cite }) => ({
      programme: name,
      en,
      cite: amount === undefined || amount.cite.length === 0 ? cite : amount.cite,
    })),
    open: piece.open
      .filter((part) => !known.has(keyOf(part)))
      .map((part) => plainOpen(part, nameOf)),
  };
}

function plainOpen(part: OpenPart, nameOf: NameOfPath): PlainOpen {
  const { rule, why, isCounted, readings, missing } = part;
  return {
    programme: rule.name,
    en: rule.en,
    why,
    isCounted,
    readings,
    missing: missing.map((one) => plainMissing(one, nameOf)),
  };
}

function plainBreak(found: CurveBreak, index: number, curve: IncomeCurve): PlainBreak {
  const [before, after] = [curve.pieces[index], curve.pieces[index + 1]] as [
    CurvePiece,
    CurvePiece,
  ]; // a break stands between two pieces
  const { kind, at, isReached, last, next, jump, lost } = found;
  const recovered = lost === undefined ? undefined : recoveredAt(curve, index);
  return {
    kind,
    at: textFromRational(at),
    isReached,
    last: pointOn(curve, before, last),
    next: pointOn(curve, after, next),
    jump: textFromRational(jump),
    ...(lost === undefined ? {} : { lost: textFromRational(lost) }),
    ...(recovered === undefined ? {} : { recoveredAt: textFromRational(recovered) }),
    causes: found.causes.map(plainCause),
  };
}

/** The first wage after a cliff that leaves no less than the last before it; undefined where a rounding hides it. */
function recoveredAt(curve: IncomeCurve, index: number): Rational | undefined {
  const before = curve.pieces[index];
  const held = before && incomeAt(curve, before, before.to);
  if (held === undefined) return undefined;
  for (const piece of curve.pieces.slice(index + 1)) {
    const start = incomeAt(curve, piece, piece.from);
    const slope = slopeOf(piece);
    if (start === undefined || slope === undefined) return undefined;
    if (compare(start, held) >= 0) return piece.from;
    const perYuan = add(slope, rational(1n));
    if (compare(perYuan, zero) <= 0) continue;
    const needed = add(piece.from, divide(subtract(held, start), perYuan));
    const fen = multiply(needed, rational(100n));
    const stated = isInteger(fen) ? needed : rational(floor(fen) + 1n, 100n);
    if (compare(stated, piece.to) <= 0) return stated;
  }
  return undefined;
}

function plainCause({
  rule,
  from,
  to,
  turned,
  formulas,
}: CurveBreak["causes"][number]): PlainCause {
  const conditions = turned.map(({ id, en, cite }) => ({ name: id, en, cite }));
  const bent = formulas.map(({ name, en, cite }) => ({ name, en, cite }));
  return { programme: rule.name, en: rule.en, from, to, by: [...conditions, ...bent] };
}
