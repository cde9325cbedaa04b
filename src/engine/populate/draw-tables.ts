/**
 * The draws of a population as tables that a row can be drawn from without looking up a name.
 *
 * In:       the branches of an input, the words of what they depend on, and where those words will stand.
 * Out:      nested arrays by word index, with cumulative lots at their ends.
 * Throws:   BrokenInvariant where the model was not checked before.
 */
import { BrokenInvariant } from "../base/invariant.ts";
import type { Rational } from "../base/rational.ts";
import type { Band, Branches, Draw } from "../spec/population/population-model.ts";
import { lots } from "./random.ts";

/** Where a word that was drawn before stands: so many things outwards, in which slot, out of which words. */
export interface Variable {
  readonly hops: number;
  readonly slot: number;
  /** Undefined for a position, whose words are 1, 2, 3… */
  readonly words: readonly string[] | undefined;
}

export type DrawTable =
  | { readonly kind: "by"; readonly variable: Variable; readonly tables: readonly DrawTable[] }
  | Leaf;

/** `ends` are lots at which each choice ends; the lot falls into the first that ends after it. */
export interface Leaf {
  readonly kind: "leaf";
  readonly ends: Float64Array;
  /** Of words: indices into the input's; of bands: the first whole number of steps. */
  readonly firsts: Float64Array;
  /** Of bands: how many steps; of words: 1. */
  readonly counts: Float64Array;
}

/** Positions that have a branch of their own; later ones share the last. */
const mostPositions = 32;

export function drawTable(
  branches: Branches<Draw>,
  variables: readonly Variable[],
  leafOf: (draw: Draw) => Leaf,
): DrawTable {
  if (branches.kind === "leaf") return leafOf(branches.leaf);
  const [variable, ...inner] = variables;
  if (variable === undefined) throw new BrokenInvariant("Branches deeper than their variables", {});
  const words = variable.words ?? Array.from({ length: mostPositions }, (_, i) => String(i + 1));
  const tables = words.map((word) => {
    const branch = branches.options.get(word) ?? branches.otherwise;
    if (branch === undefined) throw new BrokenInvariant("No branch for a word", { word });
    return drawTable(branch, inner, leafOf);
  });
  return { kind: "by", variable, tables };
}

/** Words by their index among all that the input draws. */
export function leafOfWords(
  { words, shares }: { readonly words: readonly string[]; readonly shares: readonly number[] },
  all: readonly string[],
): Leaf {
  return {
    kind: "leaf",
    ends: endsOf(shares),
    firsts: Float64Array.from(words, (word) => all.indexOf(word)),
    counts: new Float64Array(words.length).fill(1),
  };
}

/** `stepsOf` says how many whole steps a limit is; a band from a limit to itself is that one step. */
export function leafOfBands(bands: readonly Band[], stepsOf: (limit: Rational) => number): Leaf {
  const firsts = Float64Array.from(bands, ({ least }) => stepsOf(least));
  const counts = bands.map(({ most }, i) => Math.max(1, stepsOf(most) - (firsts[i] ?? 0)));
  return {
    kind: "leaf",
    ends: endsOf(bands.map(({ share }) => share)),
    firsts,
    counts: Float64Array.from(counts),
  };
}

function endsOf(shares: readonly number[]): Float64Array {
  const sum = shares.reduce((all, share) => all + share, 0);
  let before = 0;
  const ends = Float64Array.from(shares, (share) => {
    before += share;
    return Math.floor((before / sum) * lots);
  });
  // Whatever the last rounding, no lot falls behind the end.
  ends[ends.length - 1] = lots;
  return ends;
}

/** The choice that a lot falls into, and how far into it the lot lies. */
export function choose({ ends, firsts, counts }: Leaf, lot: number): number {
  let i = 0;
  while (lot >= (ends[i] ?? lots)) i += 1;
  const count = counts[i] ?? 1;
  const first = firsts[i] ?? 0;
  if (count === 1) return first;
  const begin = i === 0 ? 0 : (ends[i - 1] ?? 0);
  return first + Math.floor(((lot - begin) / ((ends[i] ?? lots) - begin)) * count);
}
