/** How many clauses there are of each disposition, and how many of the encoded ones some case reaches. */
import type { CoveredClause } from "../../../worker/case-protocol.ts";

export interface CoverageTotals {
  readonly encoded: number;
  readonly reached: number;
  readonly counts: Readonly<Record<CoveredClause["disposition"], number>>;
}

export function coverageTotals(clauses: readonly CoveredClause[]): CoverageTotals {
  const count = (wanted: CoveredClause["disposition"]) =>
    clauses.filter(({ disposition }) => disposition === wanted).length;
  const reached = clauses.filter(
    ({ disposition, cases }) => disposition === "encoded" && cases.length > 0,
  ).length;
  const counts = {
    encoded: count("encoded"),
    duty: count("duty"),
    open: count("open"),
    umbrella: count("umbrella"),
  };
  return { encoded: counts.encoded, reached, counts };
}
