/**
 * Outcomes over columns: conditions joined to groups, the scope around them, and the force of the wording.
 *
 * As in evaluate/rules/judge-programme.ts. Casts: a row's index is within its columns.
 */
import type { Force } from "../../plan/plan.ts";
import type { LackOf } from "./fact-kernels.ts";
import { bitsOfAny } from "./fours.ts";
import type { Rows } from "./frame.ts";
import { beyondColumns, isKnown } from "./missing-sets.ts";
import { readsOfBoth } from "./number-kernels.ts";
import { bothLack, readOfTwo, turnTruths } from "./truth-kernels.ts";
import { areAlike, type Truths } from "./vector.ts";

/** By outcomeCodes (simulation.ts); `beyond` goes through `evaluate`. */
export const code = {
  yes: 0,
  no: 1,
  needs: 2,
  depends: 3,
  discretion: 4,
  silent: 5,
  beyond: 6,
} as const;

export interface Judgements {
  /** A `code` for each row. */
  readonly outcomes: Uint8Array;
  /** What is missing where the outcome is `needs`; says nothing elsewhere. Absent: nowhere. */
  readonly lacks: Int32Array | undefined;
  readonly reads: Int32Array | undefined;
  /** The outcome of every row, resting on no reading; undefined where they differ, or nobody looked. As in a vector. */
  readonly uniform: number | undefined;
}

/** One outcome for every row. */
export function sameForAll(outcome: number, { table, frame }: Rows): Judgements {
  const outcomes = frame.same("bytes", outcome, table) as Uint8Array; // bytes are asked for
  return { outcomes, lacks: undefined, reads: undefined, uniform: outcome };
}

/** Judgements with their rows looked at: whether they have one outcome. */
export function watchedOutcomes(
  outcomes: Uint8Array,
  { lacks, reads, rows }: Pick<Judgements, "lacks" | "reads"> & { readonly rows: number },
): Judgements {
  const isAlike = lacks === undefined && reads === undefined && areAlike(outcomes, rows);
  return { outcomes, lacks, reads, uniform: isAlike ? outcomes[0] : undefined };
}

/** Whether everybody's outcome is yes or no, or the text is silent. */
export function isYesOrNo(outcomes: Uint8Array, rows: number): boolean {
  // Of bytes of which none has another bit than the lowest there is nothing but yes and no.
  if (bitsOfAny(outcomes, rows) <= code.no) return true;
  let found = 0;
  for (let i = 0; i < rows; i += 1) found |= 1 << (outcomes[i] as number);
  return (found & ~((1 << code.yes) | (1 << code.no) | (1 << code.silent))) === 0;
}

export function judgedTruth(a: Truths, { table, frame }: Rows): Judgements {
  if (a.uniform !== undefined) return sameForAll(1 - a.uniform, { table, frame });
  const rows = frame.rows(table);
  const outcomes = frame.bytes(table);
  const { values, lacks } = a;
  if (lacks === undefined) turnTruths(values, outcomes, rows);
  else
    for (let i = 0; i < rows; i += 1) {
      const lack = lacks[i] as number;
      const isOpen = (lack | -lack) >>> 31;
      const open = code.needs + (code.beyond - code.needs) * Number(lack === beyondColumns);
      outcomes[i] = (1 - (values[i] as number)) * (1 - isOpen) + open * isOpen;
    }
  return { outcomes, lacks, reads: a.reads, uniform: undefined };
}

/** What two outcomes come to where `decisive` alone is enough: a table of eight times eight. */
function joinTable(decisive: number, otherwise: number): Uint8Array {
  const joined = new Uint8Array(64);
  const ranks = [decisive, code.beyond, code.needs, code.discretion, otherwise];
  for (let a = 0; a < 8; a += 1)
    for (let b = 0; b < 8; b += 1)
      joined[a * 8 + b] = ranks.find((rank) => rank === a || rank === b) ?? code.beyond;
  return joined;
}
const joinTables = { no: joinTable(code.no, code.yes), yes: joinTable(code.yes, code.no) };

/** `decisive`: the outcome of which one is enough, `no` where all must hold. */
export function judgedTogether(
  a: Judgements,
  b: Judgements,
  decisive: "yes" | "no",
  { table, frame }: Rows,
): Judgements {
  const rows = frame.rows(table);
  const outcomes = frame.bytes(table);
  const joins = joinTables[decisive];
  const [x, y] = [a.outcomes, b.outcomes];
  for (let i = 0; i < rows; i += 1)
    outcomes[i] = joins[(x[i] as number) * 8 + (y[i] as number)] as number;
  return watchedOutcomes(outcomes, {
    lacks: lacksTogether(a, b, outcomes, { table, frame }),
    reads: readsTogether(a, b, code[decisive], { table, frame }),
    rows,
  });
}

function lacksTogether(
  a: Judgements,
  b: Judgements,
  outcomes: Uint8Array,
  { table, frame }: Rows,
): Int32Array | undefined {
  if (a.lacks === undefined && b.lacks === undefined) return undefined;
  const rows = frame.rows(table);
  const lacks = frame.ints(table);
  if (b.lacks === undefined) return lacksLeft(a, outcomes, { table, frame });
  if (a.lacks === undefined) return lacksLeft(b, outcomes, { table, frame });
  const [x, y] = [a.outcomes, b.outcomes];
  const [la, lb] = [a.lacks, b.lacks];
  let lacking = isKnown;
  for (let i = 0; i < rows; i += 1) {
    const isLeft = isNeeds[outcomes[i] as number] as number;
    const own = (la[i] as number) & (isNeeds[x[i] as number] as number) & isLeft;
    const other = (lb[i] as number) & (isNeeds[y[i] as number] as number) & isLeft;
    const missing = bothLack(own, other) ? frame.missing.union(own, other) : own | other;
    lacks[i] = missing;
    lacking |= missing;
  }
  return lacking === isKnown ? undefined : lacks;
}

/** Of two of which one lacks nothing: what the other lacks where both together come to `needs`. */
function lacksLeft(
  { outcomes: own, lacks: missing }: Judgements,
  outcomes: Uint8Array,
  { table, frame }: Rows,
): Int32Array | undefined {
  const rows = frame.rows(table);
  const lacks = frame.ints(table);
  const from = missing ?? frame.zeros(table);
  let lacking = isKnown;
  for (let i = 0; i < rows; i += 1) {
    const isOwn = isNeeds[own[i] as number] as number;
    const left = (from[i] as number) & isOwn & (isNeeds[outcomes[i] as number] as number);
    lacks[i] = left;
    lacking |= left;
  }
  return lacking === isKnown ? undefined : lacks;
}

/** -1, which keeps all of a number, where an outcome is `needs`, else 0: as a mask. */
const isNeeds = Int32Array.from({ length: 8 }, (_, outcome) => (outcome === code.needs ? -1 : 0));

/** Of an outcome that one settles, what that one reads. */
function readsTogether(
  a: Judgements,
  b: Judgements,
  settling: number,
  { table, frame }: Rows,
): Int32Array | undefined {
  if (a.reads === undefined && b.reads === undefined) return undefined;
  const rows = frame.rows(table);
  const reads = frame.ints(table);
  if (a.reads === undefined) return readsLeft(b.reads, a, settling, { table, frame });
  if (b.reads === undefined) return readsLeft(a.reads, b, settling, { table, frame });
  const [x, y] = [a.outcomes, b.outcomes];
  const [ra, rb] = [a.reads, b.reads];
  let resting = 0;
  for (let i = 0; i < rows; i += 1) {
    const byA = isSettling[(x[i] as number) ^ settling] as number;
    const byB = isSettling[(y[i] as number) ^ settling] as number;
    const read = readOfTwo(ra[i] as number, rb[i] as number, byA, byB);
    reads[i] = read;
    resting |= read;
  }
  return resting === 0 ? undefined : reads;
}

/** Of two of which the other reads nothing: what is read where that other does not settle it. */
function readsLeft(
  from: Int32Array | undefined,
  { outcomes }: Judgements,
  settling: number,
  { table, frame }: Rows,
): Int32Array | undefined {
  const rows = frame.rows(table);
  const reads = frame.ints(table);
  const all = from ?? frame.zeros(table);
  let resting = 0;
  for (let i = 0; i < rows; i += 1) {
    const isLeft = (isSettling[(outcomes[i] as number) ^ settling] as number) - 1;
    const read = (all[i] as number) & isLeft;
    reads[i] = read;
    resting |= read;
  }
  return resting === 0 ? undefined : reads;
}

/** 1 where two outcomes do not differ, by how they do. */
const isSettling = Uint8Array.of(1, 0, 0, 0, 0, 0, 0, 0);

export function turnedRound(a: Judgements, { table, frame }: Rows): Judgements {
  if (a.uniform !== undefined && a.uniform <= code.no)
    return sameForAll(1 - a.uniform, { table, frame });
  const rows = frame.rows(table);
  const outcomes = frame.bytes(table);
  for (let i = 0; i < rows; i += 1) {
    const outcome = a.outcomes[i] as number;
    outcomes[i] = outcome <= code.no ? 1 - outcome : outcome;
  }
  return { ...a, outcomes };
}

/** Silent outside the scope, where it is not the same for all; `needs` where nobody knows whether it is within. */
export function withinScope(scope: Truths, judged: Judgements, { table, frame }: Rows): Judgements {
  const rows = frame.rows(table);
  const outcomes = frame.bytes(table);
  for (let i = 0; i < rows; i += 1)
    outcomes[i] = scope.values[i] === 1 ? (judged.outcomes[i] as number) : code.silent;
  let lacks = judged.lacks;
  if (scope.lacks !== undefined) {
    lacks = frame.ints(table);
    const others = judged.lacks ?? frame.zeros(table);
    for (let i = 0; i < rows; i += 1) {
      const missing = scope.lacks[i] as number;
      lacks[i] = missing === isKnown ? (others[i] as number) : missing;
      if (missing !== isKnown) outcomes[i] = missing === beyondColumns ? code.beyond : code.needs;
    }
  }
  return watchedOutcomes(outcomes, {
    lacks,
    reads: readsOfBoth(scope, judged, { table, frame }),
    rows,
  });
}

/** The weight of the wording, on what is met. */
export function withForce(
  judged: Judgements,
  force: Force,
  lack: LackOf,
  { table, frame }: Rows,
): Judgements {
  const { uniform } = judged;
  if (force === "firm" || force === "in-principle") return judged;
  if (uniform !== undefined && uniform !== code.yes) return judged;
  const rows = frame.rows(table);
  const outcomes = frame.bytes(table);
  const isLeftToOthers = force === "by-regulation";
  const met = isLeftToOthers ? code.needs : code.discretion;
  const { lacks } = judged;
  for (let i = 0; i < rows; i += 1) {
    const outcome = judged.outcomes[i] as number;
    outcomes[i] = outcome === code.yes ? met : outcome;
  }
  if (!isLeftToOthers)
    return { outcomes, lacks, reads: judged.reads, uniform: uniform === undefined ? uniform : met };
  const missing = lack.ofAll({ table, frame });
  const others = lacks ?? frame.zeros(table);
  for (let i = 0; i < rows; i += 1)
    if (judged.outcomes[i] !== code.yes) missing[i] = others[i] as number;
  return { outcomes, lacks: missing, reads: judged.reads, uniform: undefined };
}
