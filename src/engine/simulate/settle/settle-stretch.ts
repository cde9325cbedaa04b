/**
 * Settle a programme for the households of a stretch: outcome, default, amount, bound and what is missing.
 *
 * As in evaluate/readings/settle-programme.ts. What columns cannot tell of a household is left to whoever routes it.
 * Casts: a row's index is within its columns.
 */
import { type Amounts, amountState, arePlain } from "../columns/amount-kernels.ts";
import { ownersWithin, startsWithin } from "../columns/belonging.ts";
import { bitsOfAny } from "../columns/fours.ts";
import type { Frame } from "../columns/frame.ts";
import { code, isYesOrNo, type Judgements } from "../columns/judgement-kernels.ts";
import { isKnown } from "../columns/missing-sets.ts";
import { isWhole } from "../columns/number-kernels.ts";
import { mostOpen } from "../columns/roll-up-kernels.ts";
import { provenWhole } from "../columns/vector.ts";
import type { ProgrammeWriter } from "../programme-writer.ts";
import type { SettlingSteps } from "../steps/plan-steps.ts";
import type { Alternatives } from "./alternatives.ts";
import { markTurned, type OpenReading, restingRows } from "./explore-readings.ts";

export interface Stretched {
  readonly frame: Frame;
  readonly alternatives: Alternatives;
  readonly readings: readonly OpenReading[];
  /** The stretch's first household in the population, and how many there are. */
  readonly first: number;
  readonly households: number;
}

/** Where a programme's results go. */
export interface Destination {
  readonly into: ProgrammeWriter;
  /** Is told the households that columns cannot settle, perhaps more than once. */
  readonly route: (household: number) => void;
}

export function settleStretch(steps: SettlingSteps, to: Destination, stretched: Stretched): void {
  const { frame, alternatives, readings, first, households } = stretched;
  const rows = frame.rows(steps.table);
  const byDefault = frame.get(steps.final);
  const { uniform } = byDefault;
  const isNobodys =
    uniform === code.no || (uniform === code.silent && steps.table.around === undefined);
  if (isNobodys && steps.isListedByAll) {
    to.into.putSame(first, households, uniform);
    return;
  }
  const resting = restingRows(byDefault, rows);
  let outcomes = byDefault.outcomes;
  if (resting.length > 0) {
    outcomes = frame.bytes(steps.table);
    outcomes.set(byDefault.outcomes.subarray(0, rows));
    markTurned(steps.final, { outcomes, byDefault, rows: resting, readings, alternatives });
  }
  const settled: Settled = {
    outcomes,
    byDefault,
    amounts: isPaidToAny(byDefault, rows) ? steps.amount && frame.get(steps.amount) : undefined,
  };
  if (steps.table.around === undefined) writeEach(steps, to, stretched, settled);
  else writeRolledUp(steps, to, stretched, settled);
}

function isPaidToAny({ outcomes }: Judgements, rows: number): boolean {
  for (let i = 0; i < rows; i += 1)
    if (outcomes[i] === code.yes || outcomes[i] === code.discretion) return true;
  return false;
}

function hasBeyond(outcomes: Uint8Array, rows: number): boolean {
  if ((bitsOfAny(outcomes, rows) & code.beyond) !== code.beyond) return false;
  for (let i = 0; i < rows; i += 1) if (outcomes[i] === code.beyond) return true;
  return false;
}

interface Settled {
  readonly outcomes: Uint8Array;
  readonly byDefault: Judgements;
  readonly amounts: Amounts | undefined;
}

function writeEach(
  { amount }: SettlingSteps,
  { into, route }: Destination,
  { first, households }: Stretched,
  { outcomes, byDefault, amounts }: Settled,
): void {
  const divisor = amount?.divisor ?? 1;
  const isOfOneDivisor = amounts !== undefined && amounts.below === undefined;
  const room = isOfOneDivisor ? into.amountsOver(divisor) : undefined;
  into.putOutcomes(first, outcomes, byDefault.outcomes, households);
  const isSettled = isYesOrNo(byDefault.outcomes, households) && !hasBeyond(outcomes, households);
  if (isSettled && (amounts === undefined || arePlain(amounts))) {
    if (amounts === undefined || room === undefined) return;
    for (let i = 0; i < households; i += 1) {
      const isMet = Number(byDefault.outcomes[i] === code.yes);
      room.top[first + i] = (amounts.values[i] as number) * isMet;
      room.known[first + i] = isMet;
    }
    return;
  }
  if (amounts === undefined && !hasBeyond(outcomes, households)) {
    into.putNeeds(first, households, byDefault);
    return;
  }
  for (let i = 0; i < households; i += 1) {
    const row = first + i;
    const usual = byDefault.outcomes[i] as number;
    if (outcomes[i] === code.beyond || usual === code.beyond) {
      route(row);
      continue;
    }
    if (usual === code.needs) into.putMissing(row, byDefault.lacks?.[i] ?? isKnown);
    if (amounts === undefined || (usual !== code.yes && usual !== code.discretion)) continue;
    const state = amounts.states[i];
    const bottom = (amounts.below === undefined ? 1 : (amounts.below[i] as number)) * divisor;
    if (state === amountState.beyond || !isWhole(bottom)) {
      route(row);
      continue;
    }
    if (amounts.lacks !== undefined) into.putMissing(row, amounts.lacks[i] as number);
    if (state === amountState.unknown) continue;
    if (room === undefined) into.putAmount(row, amounts.values[i] as number, bottom);
    else {
      room.top[row] = amounts.values[i] as number;
      room.known[row] = 1;
    }
    if (amounts.bounds !== undefined) into.putBound(row, amounts.bounds[i] as number);
  }
}

function writeRolledUp(
  steps: SettlingSteps,
  to: Destination,
  stretched: Stretched,
  settled: Settled,
): void {
  const { into, route } = to;
  const { frame, first, households } = stretched;
  const table = steps.household.table;
  if (table === undefined) return;
  const { outcomes: usuals, lacks } = frame.get(steps.household);
  const isAsUsual = settled.outcomes === settled.byDefault.outcomes;
  const outcomes = isAsUsual ? usuals : mostOpen(settled.outcomes, steps.table, { table, frame });
  if (!isAsUsual && !steps.isListedByAll) {
    const unlisted = frame.get(steps.unlisted);
    for (let i = 0; i < households; i += 1) if (unlisted[i] === 1) outcomes[i] = code.needs;
  }
  into.putOutcomes(first, outcomes, usuals, households);
  if (isAsUsual && !hasBeyond(usuals, households)) {
    if (settled.amounts === undefined) {
      into.putNeeds(first, households, { outcomes: usuals, lacks });
      return;
    }
    const isClear = isYesOrNo(usuals, households) && areClear(settled, frame.rows(steps.table));
    if (isClear && writeSums(steps, into, stretched, settled)) return;
  }
  const starts = startsWithin(table, steps.table, frame);
  const group = steps.group && frame.get(steps.group).outcomes;
  const together: Together = { steps, into, frame, settled, group };
  const turned: number[] = [];
  for (let i = 0; i < households; i += 1) {
    const row = first + i;
    const outcome = outcomes[i] as number;
    const usual = usuals[i] as number;
    if (outcome === code.beyond || usual === code.beyond) {
      route(row);
      continue;
    }
    if (outcome === code.depends) turned.push(i);
    if (usual === code.no || usual === code.silent) continue;
    if (usual === code.needs) into.putMissing(row, lacks?.[i] ?? isKnown);
    if (usual === code.needs || settled.amounts === undefined) continue;
    const [from, end] = [starts[i] as number, starts[i + 1] as number];
    const isDone = writeTogether(together, { row, from, end, usual });
    if (!isDone) route(row);
  }
  if (turned.length > 0) writeTurned(steps, to, stretched, turned);
}

/** Whether everybody's outcome is clear, and every amount known over the step's divisor alone. */
function areClear({ outcomes, amounts }: Settled, rows: number): boolean {
  if (!isYesOrNo(outcomes, rows)) return false;
  return amounts === undefined || (arePlain(amounts) && amounts.most * rows <= provenWhole);
}

/** What those who get it get together, item by item; false where amounts so far have other denominators. */
function writeSums(
  { table, amount, household }: SettlingSteps,
  into: ProgrammeWriter,
  { frame, first }: Stretched,
  { outcomes, amounts }: Settled,
): boolean {
  const outer = household.table;
  if (amounts === undefined || outer === undefined) return amounts === undefined;
  const room = into.amountsOver(amount?.divisor ?? 1);
  if (room === undefined) return false;
  const rows = frame.rows(table);
  const owners = ownersWithin(outer, table, frame);
  const { values } = amounts;
  for (let at = 0; at < rows; at += 1) {
    if (outcomes[at] !== code.yes) continue;
    const row = first + (owners[at] as number);
    room.top[row] = (room.top[row] as number) + (values[at] as number);
    room.known[row] = 1;
  }
  return true;
}

interface Together {
  readonly steps: SettlingSteps;
  readonly into: ProgrammeWriter;
  readonly frame: Frame;
  readonly settled: Settled;
  readonly group: Uint8Array | undefined;
}

interface Instances {
  /** The household in the population. */
  readonly row: number;
  readonly from: number;
  readonly end: number;
  /** The household's outcome under the defaults, met or left to discretion: those that share it decide. */
  readonly usual: number;
}

/** The amount of those that get it, and what is missing of them; false where columns cannot tell. */
function writeTogether(
  { steps, into, frame, settled, group }: Together,
  asked: Instances,
): boolean {
  const { row, from, end, usual } = asked;
  const { byDefault, amounts } = settled;
  let [deciding, named, last] = [0, 0, -1];
  let missing = isKnown;
  for (let at = from; at < end; at += 1) {
    if (byDefault.outcomes[at] !== usual) continue;
    deciding += 1;
    last = at;
    if (group?.[at] === code.yes) named += 1;
    if (amounts?.states[at] === amountState.beyond) return false;
    missing = frame.missing.union(missing, amounts?.lacks?.[at] ?? isKnown);
  }
  into.putMissing(row, missing);
  if (amounts === undefined) return true;
  const isOfNamed = usual === code.discretion && named > 0;
  const count = isOfNamed ? named : deciding;
  if (usual === code.discretion && !isOfNamed && deciding > 1) return true;
  const divisor = steps.amount?.divisor ?? 1;
  let [sum, bottom] = [0, 1];
  for (let at = from; at < end; at += 1) {
    if (byDefault.outcomes[at] !== usual || (isOfNamed && group?.[at] !== code.yes)) continue;
    if (amounts.states[at] !== amountState.known) return true;
    const bound = amounts.bounds?.[at] ?? 0;
    if (count > 1 && bound !== 0) return true;
    if (count === 1) into.putBound(row, bound);
    const under = amounts.below?.[at] ?? 1;
    const value = amounts.values[at] as number;
    const [left, right] = under === bottom ? [sum, value] : [sum * under, value * bottom];
    bottom = under === bottom ? bottom : bottom * under;
    sum = left + right;
    if (!(isWhole(left) && isWhole(right) && isWhole(sum) && isWhole(bottom * divisor)))
      return false;
  }
  if (last < 0) return true;
  into.putAmount(row, sum, bottom * divisor);
  return true;
}

/** Members may turn on a reading while the household as a whole comes out the same. */
function writeTurned(
  steps: SettlingSteps,
  { into, route }: Destination,
  { frame, alternatives, readings, first }: Stretched,
  turned: readonly number[],
): void {
  const byDefault = frame.get(steps.household);
  const outcomes = byDefault.outcomes.slice();
  markTurned(steps.household, { outcomes, byDefault, rows: turned, readings, alternatives });
  for (const i of turned) {
    const outcome = outcomes[i] as number;
    if (outcome === code.beyond) route(first + i);
    else into.putTurned(first + i, outcome);
  }
}
