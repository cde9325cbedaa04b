/**
 * Stretches of a walked wage as pieces of a curve: straight lines, some of them rounded.
 *
 * Out:      pieces in order, none left out; neighbours that go on alike are one. A piece says for each amount where it
 *           begins, how it goes and how it is rounded, and so what it comes to at every wage of the piece.
 */
import {
  add,
  compare,
  divide,
  isInteger,
  isZero,
  multiply,
  type Rational,
  roundToStep,
  subtract,
  zero,
} from "../base/rational.ts";
import { motionOf, type Steps } from "../counterfactual/moving.ts";
import { type Limit, lastOf } from "../counterfactual/reach.ts";
import { missingOf } from "../evaluate/nodes/cell.ts";
import type { PlanProgramme, PlanRounding } from "../plan/plan.ts";
import { type OpenPart, type PaidPart, signatureOf } from "./support.ts";
import { type WageRange, type WageStretch, wageAfter } from "./walk-wage.ts";

/** An amount of one instance along a piece. */
export interface LinePart {
  readonly rule: PlanProgramme;
  readonly path: string;
  /** At the piece's first wage, before rounding. */
  readonly start: Rational;
  /** By each yuan of the wage, before rounding. */
  readonly slope: Rational;
  /** Absent where rounding changes nothing. */
  readonly round?: PlanRounding;
}

export interface CurvePiece {
  /** The first and the last wage that can be stated on it. */
  readonly from: Rational;
  readonly to: Rational;
  readonly parts: readonly LinePart[];
  readonly open: readonly OpenPart[];
  /** What ends it, in steps from the wage `limitsFrom`. */
  readonly limits: readonly Limit[];
  readonly limitsFrom: Rational;
}

export function* curvePieces(
  stretches: Iterable<WageStretch>,
  range: WageRange,
): Generator<CurvePiece, void, undefined> {
  let held: CurvePiece | undefined;
  for (const stretch of stretches) {
    for (const piece of piecesOf(stretch, range)) {
      if (held !== undefined && goesOn(held, piece)) {
        const { to, limits, limitsFrom } = piece;
        held = { ...held, open: joined(held.open, piece.open), to, limits, limitsFrom };
        continue;
      }
      if (held !== undefined) yield held;
      held = piece;
    }
  }
  if (held !== undefined) yield held;
}

/** What is paid at a wage of the piece. */
export function paidOn(piece: CurvePiece, wage: Rational): Rational {
  return piece.parts.reduce((sum, part) => add(sum, partAt(part, piece, wage)), zero);
}

/** By each yuan of the wage; undefined where an amount is rounded. */
export function slopeOf({ parts }: CurvePiece): Rational | undefined {
  if (parts.some(({ round }) => round !== undefined)) return undefined;
  return parts.reduce((sum, { slope }) => add(sum, slope), zero);
}

export function partAt(
  { start, slope, round }: LinePart,
  { from }: CurvePiece,
  wage: Rational,
): Rational {
  const exact = add(start, multiply(slope, subtract(wage, from)));
  return round === undefined ? exact : roundToStep(exact, round.step, round.mode);
}

/** One, unless an amount goes by stairs that are not its own rounding. */
function* piecesOf(
  { first, last, support, limits }: WageStretch,
  range: WageRange,
): Generator<CurvePiece, void, undefined> {
  const length = last - first;
  const stairs = support.paid.flatMap(({ amount }) => {
    const motion = motionOf(amount.exact);
    return motion !== undefined && motion.slope === undefined ? [motion] : [];
  });
  for (let at = 0n; at <= length; ) {
    const start = at;
    let end = length;
    for (const { at: after } of stairs) {
      const isSame = (steps: Steps) => compare(after(start + steps), after(start)) === 0;
      end = start + lastOf(isSame, end - start);
    }
    yield {
      from: wageAfter(range, first + at),
      to: wageAfter(range, first + end),
      parts: support.paid.map((part) => linePart(part, at, range)),
      open: support.open,
      limits: end === length ? limits : [],
      limitsFrom: wageAfter(range, first),
    };
    at = end + 1n;
  }
}

function linePart({ rule, path, amount }: PaidPart, at: Steps, { step }: WageRange): LinePart {
  const { exact = zero, round } = amount;
  const motion = motionOf(exact);
  const { n, d } = motion?.at(at) ?? exact;
  const start = { n, d };
  const slope = divide(motion?.slope ?? zero, step);
  if (round === undefined) return { rule, path, start, slope };
  if (isZero(slope))
    return { rule, path, start: roundToStep(start, round.step, round.mode), slope };
  const isOnSteps = isOn(start, round) && isOn(multiply(slope, step), round);
  return { rule, path, start, slope, ...(isOnSteps ? {} : { round }) };
}

function isOn(value: Rational, { step }: PlanRounding): boolean {
  return isInteger(divide(value, step));
}

/** The same programmes, with all that they lack anywhere. */
function joined(before: readonly OpenPart[], after: readonly OpenPart[]): readonly OpenPart[] {
  return before.map((part, index) => {
    const missing = missingOf([part, after[index] ?? part]);
    return { ...part, missing };
  });
}

function goesOn(before: CurvePiece, after: CurvePiece): boolean {
  if (before.parts.length !== after.parts.length) return false;
  if (signatureOf(before.open) !== signatureOf(after.open)) return false;
  const length = subtract(after.from, before.from);
  return before.parts.every((one, index) => {
    const other = after.parts[index];
    if (other === undefined) return false;
    const { rule, path, start, slope, round } = one;
    return (
      other.rule === rule &&
      other.path === path &&
      other.round === round &&
      compare(other.slope, slope) === 0 &&
      compare(other.start, add(start, multiply(slope, length))) === 0
    );
  });
}
