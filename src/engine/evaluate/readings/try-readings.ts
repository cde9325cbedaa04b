/**
 * Try the readings that a result rests on.
 *
 * The result is worked out under the defaults; then, for each reading on which it rests, under every option, and so on
 * for what those results rest on. Readings that a result does not rest on are never tried, so nothing grows with the
 * number of readings in a policy.
 */
import type { PlanReading } from "../../plan/plan.ts";
import type { Assignment, Evaluation } from "../nodes/evaluation.ts";

/** A result under one combination. */
export interface Trial<T> {
  readonly assignment: Assignment;
  readonly result: T;
}

export interface Trials<T> {
  readonly default: T;
  /** Every combination that matters, the default first. */
  readonly all: readonly Trial<T>[];
  /** Every reading that was tried, in the plan's order. */
  readonly tried: readonly PlanReading[];
}

export function tryReadings<T>(
  evaluation: Evaluation,
  work: (evaluation: Evaluation) => T,
  readsOfResult: (result: T) => ReadonlySet<string>,
): Trials<T> {
  const base = work(evaluation);
  const first = { assignment: evaluation.assignment, result: base };
  if (readsOfResult(base).size === 0) return { default: base, all: [first], tried: [] };
  const all: Trial<T>[] = [];
  const names = new Set<string>();
  explore(evaluation.assignment, base);
  const tried = [...evaluation.plan.readings.values()].filter(({ name }) => names.has(name));
  return { default: base, all, tried };

  function explore(assignment: Assignment, result: T): void {
    const next = [...readsOfResult(result)].find((name) => !assignment.has(name));
    const reading = next === undefined ? undefined : evaluation.plan.readings.get(next);
    if (reading === undefined) {
      all.push({ assignment, result });
      return;
    }
    names.add(reading.name);
    const options = [
      reading.default,
      ...reading.options.filter((option) => option !== reading.default),
    ];
    for (const option of options) {
      const decided = new Map(assignment).set(reading.name, option);
      explore(
        decided,
        option === reading.default ? result : work({ ...evaluation, assignment: decided }),
      );
    }
  }
}

/** The result under each option of one reading, the others at their default. */
export function underEachOption<T>(
  reading: PlanReading,
  evaluation: Evaluation,
  work: (evaluation: Evaluation) => T,
): ReadonlyMap<string, T> {
  return new Map(
    reading.options.map((option): [string, T] => {
      const assignment = new Map(evaluation.assignment).set(reading.name, option);
      return [option, work({ ...evaluation, assignment })];
    }),
  );
}
