/**
 * The sides of conditions that no case has seen.
 *
 * In:       the branches of a policy, and the truth values that cases have seen of each, by key.
 * Out:      those that were never true, never false, or neither; two sides a condition.
 */
import type { PlanBranch } from "./coverage.ts";

export interface MissedBranch extends PlanBranch {
  readonly missed: readonly boolean[];
}

export interface BranchCoverage {
  readonly all: number;
  readonly reached: number;
  readonly missed: readonly MissedBranch[];
}

export function branchCoverage(
  branches: readonly PlanBranch[],
  seen: ReadonlyMap<string, ReadonlySet<boolean>>,
): BranchCoverage {
  const missed = branches.flatMap((branch): MissedBranch[] => {
    const values = seen.get(branch.key);
    const unseen = [true, false].filter((value) => values?.has(value) !== true);
    return unseen.length === 0 ? [] : [{ ...branch, missed: unseen }];
  });
  const all = branches.length * 2;
  return {
    all,
    reached: all - missed.reduce((count, one) => count + one.missed.length, 0),
    missed,
  };
}
