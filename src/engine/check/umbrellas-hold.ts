/**
 * Every clause is counted once: by its own disposition, or, where it has children, by theirs.
 *
 * Reports:  `check/unsettled-clause`, `check/umbrella-with-disposition`, `check/unknown-child`, `check/clause-loop` (once
 *           a loop), each at the clause's id.
 */
import type { Report } from "../base/diagnostic.ts";
import { nearestFinder } from "../base/nearest.ts";
import type { Clause, Spec } from "../spec/spec.ts";
import { clauseLoop, umbrellaWithDisposition, unknownChild, unsettledClause } from "./messages.ts";

type Clauses = ReadonlyMap<string, Clause>;

export function umbrellasHold({ clauses }: Spec, report: Report): void {
  for (const { id, disposition, children, idAt } of clauses.values()) {
    if (children.length === 0) {
      if (disposition === undefined) report(unsettledClause(id, idAt));
    } else if (disposition !== undefined) {
      report(umbrellaWithDisposition(id, disposition, idAt));
    }
  }
  checkChildren(clauses, report);
  checkLoops(clauses, report);
}

function checkChildren(clauses: Clauses, report: Report): void {
  const nearest = nearestFinder(() => clauses.keys());
  for (const { id: clause, children, idAt } of clauses.values()) {
    for (const child of children) {
      if (!clauses.has(child))
        report(unknownChild({ clause, child, nearest: nearest(child) }, idAt));
    }
  }
}

/** Depth first, with a stack of its own: umbrellas may be nested deeply. */
function checkLoops(clauses: Clauses, report: Report): void {
  const state = new Map<string, "open" | "done">();
  for (const start of clauses.keys()) {
    const stack: { readonly id: string; readonly rest: string[] }[] = [];
    const enter = (id: string) => {
      state.set(id, "open");
      stack.push({ id, rest: [...(clauses.get(id)?.children ?? [])] });
    };
    if (!state.has(start)) enter(start);
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const next = top.rest.pop();
      const clause = next === undefined ? undefined : clauses.get(next);
      if (next === undefined) state.set(stack.pop()?.id ?? "", "done");
      else if (clause === undefined) continue;
      else if (state.get(next) === "open") report(clauseLoop(next, clause.idAt));
      else if (!state.has(next)) enter(next);
    }
  }
}
