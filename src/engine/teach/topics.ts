/**
 * Where people go wrong in a place: the mistakes that change what its cases come to.
 *
 * In:       a plan and cases, each with the programme that it is about.
 * Out:      kinds of mistakes, in the order in which they are told.
 */
import { compare } from "../base/rational.ts";
import { type MistakeKind, mistakeKinds } from "./mistakes/mistake.ts";
import { mistakesIn } from "./mistakes/mistakes-in.ts";
import { type Subject, type Taught, verdictOf } from "./taught.ts";

/** Mistakes that anything can be answered with, and so teach nothing by themselves. */
const everywhere: readonly MistakeKind[] = [
  "condition-misjudged",
  "condition-ignored",
  "factor-left-out",
];

export function mistakesThatMatter(
  cases: readonly { readonly taught: Taught; readonly subject: Subject }[],
): readonly MistakeKind[] {
  const found = new Set<MistakeKind>();
  for (const { taught, subject } of cases) {
    const verdict = verdictOf(taught, subject);
    if (verdict === undefined || (verdict.outcome !== "yes" && verdict.outcome !== "no")) continue;
    for (const { said, apply } of mistakesIn(taught.plan, verdict)) {
      if (found.has(said.kind) || everywhere.includes(said.kind)) continue;
      const other = verdictOf(apply(taught), subject);
      const [before, after] = [verdict.amount?.value, other?.amount?.value];
      const isMoved = before !== undefined && after !== undefined && compare(before, after) !== 0;
      if (isMoved || other?.outcome !== verdict.outcome) found.add(said.kind);
    }
  }
  return mistakeKinds.filter((kind) => found.has(kind));
}
