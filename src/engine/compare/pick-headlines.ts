/**
 * Which programme a cell of the comparison shows, for one household over several regions.
 *
 * In:       the household's programmes in each region, in the vocabulary's order.
 * Out:      one programme's name for each region.
 * Ignores:  regions' and programmes' names. What is paid each month comes first, then what the household applies for.
 */
import { maybeRationalFromDecimal } from "../base/decimal.ts";
import { compare, type Rational, zero } from "../base/rational.ts";
import type { PlainProgramme } from "./plain.ts";

/** From what helps most to what says least; `once` is not paid monthly, of `unpriced` no text gives an amount. */
const openness = [
  "paid",
  "floor",
  "yes",
  "once",
  "depends",
  "discretion",
  "unpriced",
  "needs",
  "no",
  "silent",
] as const;

interface Rank {
  readonly place: number;
  readonly amount: Rational;
  readonly isMonthly: boolean;
}

/**
 * The programme that does best anywhere, where the household gets it here too, be its amount still unknown: so that a
 * row compares like with like. Else the best of the region's own; where that is only a refusal, a silence or something
 * still to be found out, again the one that does best elsewhere.
 */
export function pickHeadlines(regions: readonly (readonly PlainProgramme[])[]): readonly string[] {
  const best = regions.map((programmes) => bestOf(programmes.filter(isCandidate)));
  const bestOfAll = bestOf(best.filter((one) => one !== undefined));
  return regions.map((programmes, index) => {
    const own = best[index];
    const isDecided = own !== undefined && own.outcome !== "no" && own.outcome !== "silent";
    const shared = programmes.find(({ name }) => name === bestOfAll?.name);
    const isGrantedElsewhere = bestOfAll?.outcome === "yes";
    if (shared?.outcome === "yes" || (own?.outcome === "needs" && isGrantedElsewhere))
      return shared?.name ?? "";
    return (isDecided ? own : (shared ?? own ?? programmes[0]))?.name ?? "";
  });
}

/** Paid monthly, or about something that the case itself brings, such as an application. */
function isCandidate({ rule, parts }: PlainProgramme): boolean {
  if (rule === undefined) return false;
  return rule.isMonthly || (rule.isOccasional && parts.length > 0);
}

function bestOf(programmes: readonly PlainProgramme[]): PlainProgramme | undefined {
  let best: PlainProgramme | undefined;
  for (const programme of programmes) {
    if (best === undefined || isBefore(rankOf(programme), rankOf(best))) best = programme;
  }
  return best;
}

/** Ties keep the vocabulary's order. */
function isBefore(one: Rank, other: Rank): boolean {
  if (one.place !== other.place) return one.place < other.place;
  if (one.isMonthly !== other.isMonthly) return one.isMonthly;
  return compare(one.amount, other.amount) > 0;
}

function rankOf(programme: PlainProgramme): Rank {
  const word = placeOf(programme);
  const value = programme.amount?.value ?? "";
  return {
    place: openness.indexOf(word),
    amount: word === "paid" ? (maybeRationalFromDecimal(value) ?? zero) : zero,
    isMonthly: programme.rule?.isMonthly ?? false,
  };
}

function placeOf({ outcome, amount, methods, rule }: PlainProgramme): (typeof openness)[number] {
  if (outcome !== "yes") return outcome;
  if (rule?.isMonthly !== true) return "once";
  if (amount?.value === undefined) return methods.length > 0 ? "yes" : "unpriced";
  return amount.bound === "exact" ? "paid" : "floor";
}
