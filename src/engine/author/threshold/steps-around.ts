/**
 * The values of one fact around a threshold: the last step short of it, the one that meets it, the first one beyond.
 *
 * In:       a question about a case (walk-fact.ts); the fact as it stands; which side of the threshold a result is on.
 * Out:      values of the fact, below, at and above in the sense of the comparison; undefined where the fact does not
 *           bring it across.
 * Ignores:  what the comparison decides. Nothing is sampled: a stretch ends where a decision turns, and within it what
 *           is compared goes one way.
 */
import type { FactPlace } from "../../counterfactual/changed-household.ts";
import { type Direction, maybeSteppable, type Steppable } from "../../counterfactual/fact-steps.ts";
import type { Steps } from "../../counterfactual/moving.ts";
import { lastOf } from "../../counterfactual/reach.ts";
import { askWith, type Question, walkFact } from "../../counterfactual/walk-fact.ts";
import type { ProgrammeResult } from "../../evaluate/result.ts";
import type { Known, PlanFact } from "../../plan/plan.ts";

export interface Crossing {
  readonly below: Known;
  /** Absent where no step makes both sides equal. */
  readonly at?: Known;
  readonly above: Known;
}

export interface CrossingAsked {
  readonly question: Question;
  readonly place: FactPlace;
  readonly fact: PlanFact;
  readonly present: Known;
  /** -1 below, 0 at, 1 above; undefined where the comparison is not made. */
  readonly sideOf: (result: ProgrammeResult, value: Known) => number | undefined;
}

export function maybeCrossing(asked: CrossingAsked): Crossing | undefined {
  const { fact, present } = asked;
  const ways = ([-1, 1] as const).flatMap((direction: Direction) => {
    const steppable = maybeSteppable(fact, present, direction);
    return steppable === undefined ? [] : [{ ...asked, steppable }];
  });
  const [first] = ways;
  const start = first && sideAt(first, 0n);
  if (start === undefined) return undefined;
  if (start === 0) return maybeCrossingFrom(ways, present);
  for (const way of ways) {
    const crossing = maybeCrossingTo(way, start);
    if (crossing !== undefined) return crossing;
  }
  return undefined;
}

interface Way extends CrossingAsked {
  readonly steppable: Steppable;
}

/** Where the case stands on the threshold: one direction leads below, the other above. */
function maybeCrossingFrom(ways: readonly Way[], at: Known): Crossing | undefined {
  const sides = ways.flatMap((way) => {
    const steps = maybeFirstStep(way, 0n, (side) => side !== 0);
    return steps === undefined
      ? []
      : [{ side: sideAt(way, steps), value: way.steppable.after(steps) }];
  });
  const below = sides.find(({ side }) => side === -1)?.value;
  const above = sides.find(({ side }) => side === 1)?.value;
  return below === undefined || above === undefined ? undefined : { below, at, above };
}

function maybeCrossingTo(way: Way, start: number): Crossing | undefined {
  const { after } = way.steppable;
  const near = maybeFirstStep(way, 0n, (side) => side !== start);
  if (near === undefined) return undefined;
  const isMet = sideAt(way, near) === 0;
  const far = isMet ? maybeFirstStep(way, near, (side) => side === -start) : near;
  if (far === undefined) return undefined;
  const [before, beyond] = [after(near - 1n), after(far)];
  const middle = isMet ? { at: after(near) } : {};
  return start < 0
    ? { below: before, ...middle, above: beyond }
    : { below: beyond, ...middle, above: before };
}

function sideAt({ question, place, steppable, sideOf }: Way, steps: Steps): number | undefined {
  const value = steppable.after(steps);
  return sideOf(askWith(question, place, value), value);
}

/** The first step from `from` on for whose side a claim holds that, within a stretch, once it holds, holds for good. */
function maybeFirstStep(
  way: Way,
  from: Steps,
  isWanted: (side: number) => boolean,
): Steps | undefined {
  const holds = (steps: Steps) => {
    const side = sideAt(way, steps);
    return side !== undefined && isWanted(side);
  };
  for (const { first, last } of walkFact(way.question, way.place, way.steppable)) {
    if (last < from) continue;
    const begin = first < from ? from : first;
    if (holds(begin)) return begin;
    if (holds(last)) return begin + lastOf((steps) => !holds(begin + steps), last - begin) + 1n;
  }
  return undefined;
}
