/**
 * One outcome for the household from those of its members, applications or stays.
 *
 * `yes` if one has it, else the most open of the rest; of an empty list `no`. The amount is the sum for those that get
 * it, unknown as soon as one of these is; a bound is no payment, so bounds are never added up.
 */
import { add } from "../../base/rational.ts";
import { unitPerHousehold } from "../../base/unit.ts";
import { leastReading, missingOf, readsOf } from "../nodes/cell.ts";
import type { AmountResult, Missing, Outcome, SettledOutcome } from "../result.ts";

const openness: readonly Outcome[] = ["yes", "discretion", "depends", "needs", "no", "silent"];

export function mostOpen<T extends Outcome>(outcomes: readonly T[]): T | "no" {
  return (
    (openness.find((outcome) => (outcomes as readonly Outcome[]).includes(outcome)) as
      | T
      | undefined) ?? "no"
  );
}

interface Rollable {
  readonly outcome: SettledOutcome;
  readonly missing: readonly Missing[];
  readonly reads: ReadonlySet<string>;
}

export function rollUpOutcomes(verdicts: readonly Rollable[]): Rollable {
  const outcome = mostOpen(verdicts.map((verdict) => verdict.outcome));
  const success =
    outcome === "yes"
      ? leastReading(verdicts.filter((verdict) => verdict.outcome === "yes"))
      : undefined;
  const deciding = verdicts.filter((verdict) => verdict.outcome === outcome);
  return {
    outcome,
    missing: outcome === "needs" ? missingOf(deciding) : [],
    reads: success?.reads ?? readsOf(verdicts),
  };
}

/** The household's amount from those of the instances that get the programme. */
export function rollUpAmounts(amounts: readonly AmountResult[]): AmountResult | undefined {
  const [first, ...others] = amounts;
  if (first === undefined) return undefined;
  const unit = unitPerHousehold(first.unit);
  if (others.length === 0) return { ...first, unit };
  const { cell: _, value: __, exact: ___, ...base } = first;
  const reads = readsOf(amounts);
  const cite = [...new Set(amounts.flatMap((amount) => amount.cite))];
  let value = first.value;
  for (const other of others) {
    value = value === undefined || other.value === undefined ? undefined : add(value, other.value);
  }
  const isSum = value !== undefined && amounts.every(({ bound }) => bound === "exact");
  const total = isSum && value !== undefined ? { value, exact: value } : {};
  return { ...base, unit, bound: "exact", cite, reads, missing: missingOf(amounts), ...total };
}
