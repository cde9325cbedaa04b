/**
 * What makes up the change of the yearly cost, part by part, so that the parts sum to it exactly.
 *
 * In:       the changes of each row; which programmes name what was changed.
 * Out:      the rise for those who are paid before and after, what comes with those who enter and goes with those who
 *           leave the programme that was changed, and each other programme that follows as a part of its own; each with
 *           its rows, the largest change first. Parts that are nothing are left out.
 * Ignores:  rows whose change is not known: they are counted with the households.
 */
import { add, type Rational, rational, zero } from "../base/rational.ts";
import type { ChangedRows, ProgrammeChange } from "./changes-by-row.ts";
import { weightScale } from "./exact-sum.ts";
import { type HeadCounts, type Heads, tally } from "./head-counts.ts";
import { standing } from "./payment-columns.ts";

export type PartKind = "existing" | "entrants" | "leavers" | "linked";

export interface CostPart {
  readonly kind: PartKind;
  readonly programme: string;
  readonly amount: Rational;
  /** Households whose amount changes. */
  readonly heads: Heads;
  /** Of a linked programme: how many come in, go out, and stay with another amount. */
  readonly moves?: Readonly<Record<Exclude<PartKind, "linked">, Heads>>;
  /** The rows that it is made of, the largest change first. */
  readonly rows: readonly number[];
}

export interface Decomposition {
  /** The programme that was changed; absent where no regular payment moves. */
  readonly main?: string;
  readonly parts: readonly CostPart[];
  readonly total: Rational;
}

/** `named` are the programmes that name a changed value themselves, in the plan's order. */
export function decompose(
  changes: ChangedRows,
  heads: HeadCounts,
  named: readonly string[],
): Decomposition {
  const regular = changes.programmes.filter(({ rhythm }) => rhythm.kind === "regular");
  const split = regular.map((programme) => ({ programme, bins: binsOf(programme, changes.size) }));
  const moving = split.filter(({ bins }) => bins.some(({ rows }) => rows.length > 0));
  const main =
    moving.find(({ programme }) => named.includes(programme.name))?.programme.name ??
    moving[0]?.programme.name;
  const inOrder = [
    ...moving.filter(({ programme }) => programme.name === main),
    ...moving.filter(({ programme }) => programme.name !== main),
  ];
  const parts = inOrder.flatMap(({ programme, bins }) => {
    const part = partMaker(programme, { changes, heads });
    if (programme.name === main)
      return bins.flatMap(({ kind, rows }) => (rows.length === 0 ? [] : [part(kind, rows)]));
    const headsOf = (kind: PartKind) => part(kind, rowsIn(bins, kind)).heads;
    const moves = {
      existing: headsOf("existing"),
      entrants: headsOf("entrants"),
      leavers: headsOf("leavers"),
    };
    return [
      {
        ...part(
          "linked",
          bins.flatMap(({ rows }) => rows),
        ),
        moves,
      },
    ];
  });
  const total = parts.reduce((sum, { amount }) => add(sum, amount), zero);
  return { ...(main === undefined ? {} : { main }), parts, total };
}

interface Bin {
  readonly kind: Exclude<PartKind, "linked">;
  readonly rows: readonly number[];
}

/** The rows whose amount changes, by how. */
function binsOf({ before, after, changeOf }: ProgrammeChange, size: number): readonly Bin[] {
  const found = { existing: [] as number[], entrants: [] as number[], leavers: [] as number[] };
  for (let row = 0; row < size; row += 1) {
    if ((changeOf(row) ?? 0n) === 0n) continue;
    const [old, now] = [before.standing[row], after.standing[row]];
    if (old !== standing.paid) found.entrants.push(row);
    else if (now !== standing.paid) found.leavers.push(row);
    else found.existing.push(row);
  }
  return [
    { kind: "existing", rows: found.existing },
    { kind: "entrants", rows: found.entrants },
    { kind: "leavers", rows: found.leavers },
  ];
}

function rowsIn(bins: readonly Bin[], kind: PartKind): readonly number[] {
  return bins.find((bin) => bin.kind === kind)?.rows ?? [];
}

function partMaker(
  { name, changeOf }: ProgrammeChange,
  { changes, heads }: { readonly changes: ChangedRows; readonly heads: HeadCounts },
) {
  return (kind: PartKind, rows: readonly number[]): CostPart => {
    const counted = tally(heads);
    let sum = 0n;
    for (const row of rows) {
      counted.add(row);
      sum += (changeOf(row) ?? 0n) * BigInt(heads.weightOf(row));
    }
    return {
      kind,
      programme: name,
      amount: rational(sum, changes.denominator * weightScale),
      heads: counted.heads(),
      rows: largestFirst(rows, (row) => changeOf(row) ?? 0n),
    };
  };
}

export function largestFirst(
  rows: readonly number[],
  changeOf: (row: number) => bigint,
): readonly number[] {
  const sizes = new Map(rows.map((row) => [row, size(changeOf(row))]));
  const sizeOf = (row: number) => sizes.get(row) ?? 0n;
  return rows.toSorted((a, b) =>
    sizeOf(a) === sizeOf(b) ? a - b : sizeOf(a) < sizeOf(b) ? 1 : -1,
  );
}

function size(value: bigint): bigint {
  return value < 0n ? -value : value;
}
