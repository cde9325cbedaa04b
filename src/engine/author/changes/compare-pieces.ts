/**
 * Two versions of an entry, held against each other piece by piece.
 *
 * In:       the entry as pieces, in both versions or in one of them.
 * Out:      changes, in the order of the text. What is new or gone as a whole is one change, without its particulars; a
 *           citation that a part has from the entry around it is said of the entry alone.
 */
import type { SourceSpan } from "../../base/span.ts";
import type { Citation } from "../../spec/spec.ts";
import type { Piece, PieceAspect } from "./piece.ts";
import type { Aspect, ChangedSection, ChangedWhat, PolicyChange } from "./policy-change.ts";

/** Entries of one section. */
export function comparePieces(
  section: ChangedSection,
  before: readonly Piece[],
  after: readonly Piece[],
): readonly PolicyChange[] {
  return paired(before, after).flatMap(([old, now]) => {
    const entry = now ?? old;
    if (entry === undefined) return [];
    const context = { section, name: entry.id, en: entry.en };
    if (old === undefined || now === undefined) return [{ ...context, ...comingOrGoing(old, now) }];
    return compareEntry(old, now).map((change) => ({ ...context, ...change }));
  });
}

type Change = Pick<PolicyChange, "what" | "before" | "after" | "beforeAt" | "afterAt">;

function compareEntry(old: Piece, now: Piece): readonly Change[] {
  const cited = citations(old, now, undefined);
  // A formula in place of a table, or the other way round, is one change: the rows follow from it.
  const isRecast = hasRows(old) !== hasRows(now);
  const parts = pairedParts(old.parts, now.parts).flatMap(([was, is]) => {
    if (isRecast && (was ?? is)?.part === "row") return [];
    if (was === undefined || is === undefined) {
      const around = { beforeAt: old.at, afterAt: now.at };
      return [{ ...around, ...comingOrGoing(was, is) }];
    }
    return [...aspects(was, is), ...citations(was, is, { old, now })];
  });
  return [...aspects(old, now), ...cited, ...parts, ...order(old, now)];
}

function hasRows({ parts }: Piece): boolean {
  return parts.some(({ part }) => part === "row");
}

/** All of an entry, or of a part. */
function comingOrGoing(old: Piece | undefined, now: Piece | undefined): Change {
  return {
    what: whatOf(now ?? old, undefined),
    ...(old === undefined ? {} : { before: sideOf(old), beforeAt: old.at }),
    ...(now === undefined ? {} : { after: sideOf(now), afterAt: now.at }),
  };
}

function sideOf({ side, cite }: Piece): NonNullable<Change["after"]> {
  return cite.length === 0 ? side : { ...side, cite: idsOf(cite) };
}

function aspects(old: Piece, now: Piece): readonly Change[] {
  const names = new Set([...now.aspects, ...old.aspects].map(({ aspect }) => aspect));
  return [...names].flatMap((aspect): Change[] => {
    const [was, is] = [old, now].map((piece) => find(piece, aspect));
    const isPartOfTable = aspect === "hit" || aspect === "headings";
    if (was?.key === is?.key || (isPartOfTable && (was === undefined || is === undefined)))
      return [];
    return [
      {
        what: whatOf(now, aspect),
        ...(was === undefined ? {} : { before: was.side }),
        ...(is === undefined ? {} : { after: is.side }),
        beforeAt: was?.at ?? old.at,
        afterAt: is?.at ?? now.at,
      },
    ];
  });
}

function find({ aspects: all }: Piece, aspect: Aspect): PieceAspect | undefined {
  return all.find((one) => one.aspect === aspect);
}

/** None where a part only follows the entry around it. */
function citations(
  old: Piece,
  now: Piece,
  around: { readonly old: Piece; readonly now: Piece } | undefined,
): readonly Change[] {
  const [was, is] = [idsOf(old.cite), idsOf(now.cite)];
  if (isSame(was, is)) return [];
  const follows =
    around !== undefined &&
    isSame(was, idsOf(around.old.cite)) &&
    isSame(is, idsOf(around.now.cite));
  if (follows) return [];
  const place = (cite: readonly Citation[], at: SourceSpan) => cite[0]?.at ?? at;
  return [
    {
      what: whatOf(now, "cite"),
      ...(was.length === 0 ? {} : { before: { text: was.join(", "), cite: was } }),
      ...(is.length === 0 ? {} : { after: { text: is.join(", "), cite: is } }),
      beforeAt: place(old.cite, old.at),
      afterAt: place(now.cite, now.at),
    },
  ];
}

/** The rows of both versions in another order, where the first that fits decides. */
function order(old: Piece, now: Piece): readonly Change[] {
  if (old.isOrdered !== true || now.isOrdered !== true) return [];
  const rows = (piece: Piece, other: Piece) =>
    piece.parts.filter(
      ({ part, key }) => part === "row" && other.parts.some((one) => one.key === key),
    );
  const [were, are] = [rows(old, now), rows(now, old)];
  const moved = are.findIndex(({ key }, index) => key !== were[index]?.key);
  const [was, is] = [were[moved], are[moved]];
  if (was === undefined || is === undefined) return [];
  return [
    {
      what: { kind: "aspect", aspect: "order" },
      before: { text: were.map(({ id }) => id).join("; ") },
      after: { text: are.map(({ id }) => id).join("; ") },
      beforeAt: was.at,
      afterAt: is.at,
    },
  ];
}

function whatOf(piece: Piece | undefined, aspect: Aspect | undefined): ChangedWhat {
  const { part, id = "", en = "" } = piece ?? {};
  if (part === undefined)
    return aspect === undefined ? { kind: "entry" } : { kind: "aspect", aspect };
  return { kind: "part", part, id, en, ...(aspect === undefined ? {} : { aspect }) };
}

type Pair = readonly [Piece | undefined, Piece | undefined];

/** In the order of the later version; what is gone stands at the end. */
function paired(before: readonly Piece[], after: readonly Piece[]): readonly Pair[] {
  const old = new Map(before.map((piece) => [piece.key, piece]));
  const kept = new Set(after.map(({ key }) => key));
  return [
    ...after.map((piece): Pair => [old.get(piece.key), piece]),
    ...before.filter(({ key }) => !kept.has(key)).map((piece): Pair => [piece, undefined]),
  ];
}

/** A row whose tests were edited is told from a new one by what it gives, else by its place among the others. */
function pairedParts(before: readonly Piece[], after: readonly Piece[]): readonly Pair[] {
  const pairs = paired(before, after);
  const isRow = (piece: Piece | undefined) => piece?.part === "row";
  const gone = pairs.flatMap(([old, now]) => (now === undefined && isRow(old) ? [old] : []));
  const left = gone.filter((piece) => piece !== undefined);
  const take = (fits: (piece: Piece) => boolean) => {
    const index = left.findIndex(fits);
    return index < 0 ? undefined : left.splice(index, 1)[0];
  };
  const joined = pairs.map(([old, now]): Pair => {
    if (old !== undefined || now === undefined || !isRow(now)) return [old, now];
    return [take(({ side }) => side.text === now.side.text), now];
  });
  const fresh = joined.filter(([old, now]) => old === undefined && isRow(now)).length;
  const isOneForOne = fresh === left.length;
  return joined.flatMap(([old, now]): Pair[] => {
    if (now === undefined && isRow(old)) return left.includes(old as Piece) ? [[old, now]] : [];
    const isFresh = isOneForOne && old === undefined && isRow(now);
    return [isFresh ? [take(() => true), now] : [old, now]];
  });
}

function idsOf(cite: readonly Citation[]): readonly string[] {
  return cite.map(({ id }) => id);
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id, index) => id === other[index]);
}
