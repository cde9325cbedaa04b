/**
 * What one earner's wage does to a household: its support and its income after support, along a range of wages.
 *
 * In:       an evaluation of the case; one of its wages; the range, from the least that can be stated where none is given.
 * Out:      pieces of the curve with exact ends, and what causes each break between them. Support is the sum of the
 *           amounts that are known and paid in cash each month; what is left out of it is with each piece.
 * Ignores:  other facts, which stay as they are; what the household has to spend; aid in kind and by the year.
 */
import {
  add,
  compare,
  divide,
  floor,
  multiply,
  type Rational,
  subtract,
  zero,
} from "../base/rational.ts";
import { stepOf } from "../counterfactual/fact-steps.ts";
import type { Limit } from "../counterfactual/reach.ts";
import { type Turned, turnedBetween } from "../counterfactual/turned-conditions.ts";
import type { Evaluation } from "../evaluate/nodes/evaluation.ts";
import type { ProgrammeResult, SettledOutcome } from "../evaluate/result.ts";
import type { PlanProgramme } from "../plan/plan.ts";
import { type CurvePiece, curvePieces, paidOn } from "./curve-pieces.ts";
import { type Earner, incomeBeside, type OtherIncome } from "./earners.ts";
import { maybeOwner, type NodeOwner } from "./rule-of-node.ts";
import { type Support, signatureOf } from "./support.ts";
import { supportAt, type WageRange, walkWage } from "./walk-wage.ts";

export type BreakKind =
  /** One fen more earned leaves less than before. */
  | "cliff"
  | "rise"
  /** The amounts go on from where they were, another way. */
  | "kink"
  /** Something becomes undetermined, or ceases to be. */
  | "zone";

/** What changes for one programme at a break. */
export interface BreakCause {
  readonly rule: PlanProgramme;
  readonly from: SettledOutcome | "depends";
  readonly to: SettledOutcome | "depends";
  /** The conditions that turn. */
  readonly turned: readonly Turned[];
  /** Where no condition does: the formulas in which a decision is taken. */
  readonly formulas: readonly NodeOwner[];
}

export interface CurveBreak {
  /** Where the rules change exactly; between two fen, or on one. */
  readonly at: Rational;
  /** Whether what is before it holds at that very point. */
  readonly isReached: boolean;
  /** The last wage before it and the first after it that can be stated. */
  readonly last: Rational;
  readonly next: Rational;
  readonly kind: BreakKind;
  /** Support after it less support before it. */
  readonly jump: Rational;
  /** Of a cliff: by how much income after support falls when one fen more is earned. */
  readonly lost?: Rational;
  readonly causes: readonly BreakCause[];
}

export interface IncomeCurve {
  readonly earner: Earner;
  readonly from: Rational;
  readonly to: Rational;
  /** Of the household, beside this wage. */
  readonly otherIncome: OtherIncome;
  readonly pieces: readonly CurvePiece[];
  /** One between each two pieces. */
  readonly breaks: readonly CurveBreak[];
  /** Too winding to be followed to the end of the range: it then ends early. */
  readonly isCutShort: boolean;
}

/** A household meets a dozen; stairs that no rounding explains may make many. */
const mostPieces = 1000;

export function incomeCurve(
  evaluation: Evaluation,
  earner: Earner,
  limits: { readonly from?: Rational; readonly to?: Rational } = {},
): IncomeCurve {
  const { fact, place } = earner;
  const from = limits.from ?? fact.min ?? zero;
  const end = limits.to ?? fact.max ?? earner.present;
  const step = stepOf(fact);
  const length = floor(divide(subtract(end, from), step));
  const range: WageRange = { place, from, step, most: length < 0n ? 0n : length };
  const pieces: CurvePiece[] = [];
  for (const piece of curvePieces(walkWage(evaluation, range), range)) {
    pieces.push(piece);
    if (pieces.length === mostPieces) break;
  }
  const last = pieces.at(-1)?.to ?? from;
  const to = add(from, multiply(step, { n: range.most, d: 1n }));
  return {
    earner,
    from,
    to: last,
    otherIncome: incomeBeside(evaluation, place),
    pieces,
    breaks: pieces
      .slice(1)
      .flatMap((after, index) => breakBetween(pieces[index], after, { evaluation, range })),
    isCutShort: compare(last, to) < 0,
  };
}

/** The piece that a wage of the range lies on. */
export function pieceAt({ pieces }: IncomeCurve, wage: Rational): CurvePiece | undefined {
  return pieces.find(({ from, to }) => compare(from, wage) <= 0 && compare(wage, to) <= 0);
}

interface Walked {
  readonly evaluation: Evaluation;
  readonly range: WageRange;
}

function breakBetween(
  before: CurvePiece | undefined,
  after: CurvePiece,
  { evaluation, range }: Walked,
): readonly CurveBreak[] {
  if (before === undefined) return [];
  const { to: last } = before;
  const { from: next } = after;
  const nearest = nearestOf(before.limits);
  const at =
    nearest === undefined ? next : add(before.limitsFrom, multiply(nearest.at, range.step));
  const [paidBefore, paidAfter] = [paidOn(before, last), paidOn(after, next)];
  const jump = subtract(paidAfter, paidBefore);
  const lost = subtract(subtract(zero, jump), range.step);
  const isCliff = lost.n > 0n && compare(paidOn(before, next), paidAfter) > 0;
  const isRise = compare(paidOn(before, next), paidAfter) < 0;
  const kind = isZoneEdge(before, after) ? "zone" : isCliff ? "cliff" : isRise ? "rise" : "kink";
  const sides = [last, next].map((wage) => supportAt(evaluation, range.place, wage)) as [
    Support,
    Support,
  ]; // as many as were asked for
  return [
    {
      at,
      isReached: nearest?.isReached ?? false,
      last,
      next,
      kind,
      jump,
      ...(kind === "cliff" ? { lost } : {}),
      causes: causesOf(sides, [before, after], evaluation),
    },
  ];
}

/** What changes is open, on one side or the other, and not in the sum; or nothing is paid another way. */
function isZoneEdge(before: CurvePiece, after: CurvePiece): boolean {
  const rules = new Set([...before.parts, ...after.parts].map(({ rule }) => rule));
  const moved = [...rules].filter((rule) => isPaidOtherwise(rule, before, after));
  const uncounted = [...before.open, ...after.open].filter(({ isCounted }) => !isCounted);
  return moved.length === 0 || moved.some((rule) => uncounted.some((part) => part.rule === rule));
}

function nearestOf(limits: readonly Limit[]): Limit | undefined {
  let nearest: Limit | undefined;
  for (const limit of limits) {
    const order = nearest === undefined ? -1 : compare(limit.at, nearest.at);
    if (order < 0 || (order === 0 && !limit.isReached)) nearest = limit;
  }
  return nearest;
}

function causesOf(
  [before, after]: readonly [Support, Support],
  pieces: readonly [CurvePiece, CurvePiece],
  { plan }: Evaluation,
): readonly BreakCause[] {
  const [piece] = pieces;
  const owners = piece.limits.flatMap(({ node }) => maybeOwner(node, plan) ?? []);
  const formulas = [...new Set(owners)];
  return before.results.flatMap((earlier, index): readonly BreakCause[] => {
    const later = after.results[index];
    const { rule } = earlier;
    if (rule === undefined || later === undefined) return [];
    if (!isChanged(rule, pieces, [earlier, later])) return [];
    const turned = turnedIn(earlier, later, plan);
    const { outcome: from } = earlier;
    return [{ rule, from, to: later.outcome, turned, formulas: turned.length > 0 ? [] : formulas }];
  });
}

/** Its outcome, what is left out of it, or the way that its amount goes. */
function isChanged(
  rule: PlanProgramme,
  [before, after]: readonly [CurvePiece, CurvePiece],
  [earlier, later]: readonly [ProgrammeResult, ProgrammeResult],
): boolean {
  const openOf = ({ open }: CurvePiece) => signatureOf(open.filter((part) => part.rule === rule));
  return (
    earlier.outcome !== later.outcome ||
    openOf(before) !== openOf(after) ||
    isPaidOtherwise(rule, before, after)
  );
}

/** Not on from where it was, or not the same way. */
function isPaidOtherwise(rule: PlanProgramme, before: CurvePiece, after: CurvePiece): boolean {
  const own = (piece: CurvePiece): CurvePiece => ({
    ...piece,
    parts: piece.parts.filter((part) => part.rule === rule),
  });
  const slopes = ({ parts }: CurvePiece) =>
    parts.map(({ path, slope: { n, d }, round }) => `${path} ${n}/${d} ${round?.mode}`).join();
  const [first, second] = [own(before), own(after)];
  const { from } = after;
  return (
    slopes(first) !== slopes(second) || compare(paidOn(first, from), paidOn(second, from)) !== 0
  );
}

function turnedIn(
  earlier: ProgrammeResult,
  later: ProgrammeResult,
  plan: Evaluation["plan"],
): readonly Turned[] {
  const found = new Map<string, Turned>();
  const [before, after] = [earlier, later].map((one) => one.instances ?? [one]);
  for (const [index, one] of (before ?? []).entries()) {
    const other = after?.[index];
    if (other === undefined) continue;
    for (const turned of turnedBetween(one, other, plan))
      found.set(`${turned.kind} ${turned.id}`, turned);
  }
  return [...found.values()];
}
