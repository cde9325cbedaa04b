/**
 * The households behind a figure of the cost screen, a page at a time.
 *
 * In:       a proposal, which rows, from where on.
 * Out:      rows with their facts and with what the proposal changes for them.
 */
import {
  amountAt,
  type ComparedCosts,
  householdAt,
  outcomeCodes,
  type ProgrammeColumns,
  rational,
  rowsInBand,
  rowsInGroup,
  rowsOf,
  type Simulation,
  textFromRational,
} from "../engine/index.ts";
import { costBase } from "./cost-base.ts";
import type { CostBase } from "./cost-memory.ts";
import { type CostSurroundings, compareWith, planOf } from "./cost-of-proposal.ts";
import type { CostRow, CostRows, CostRowsAsked, RowChoice, RowResult } from "./cost-protocol.ts";

export async function costRows(
  asked: CostRowsAsked,
  date: number,
  surroundings: CostSurroundings,
): Promise<CostRows> {
  const found = await costBase(asked, date, surroundings);
  if (found.kind === "fault") return { total: 0, rows: [] };
  const { base } = found;
  const { plan } = planOf(asked.proposal, asked.policy, {
    base,
    date,
    policyCache: surroundings.policyCache,
  });
  if (plan === undefined) return { total: 0, rows: [] };
  const compared = await compareWith(base, plan, asked.proposal, surroundings);
  const { of, first, count } = asked;
  const rows = rowsAsked(of, compared, base);
  const shown = rows.slice(first, first + count);
  return {
    total: rows.length,
    rows: shown.map((row) => rowOf(row, base, compared)),
  };
}

function rowsAsked(
  of: RowChoice,
  { changes, decomposition, headCounts: heads }: ComparedCosts,
  { population, plan }: CostBase,
): readonly number[] {
  switch (of.kind) {
    case "class":
      return rowsOf(changes, of.of);
    case "band":
      return rowsInBand(changes, of);
    case "group":
      return rowsInGroup(of, { population, plan, changes, heads });
    case "row":
      return of.row < population.size ? [of.row] : [];
    case "part": {
      const { part, programme } = of;
      const found = decomposition.parts.find(
        (one) => one.kind === part && one.programme === programme,
      );
      return found?.rows ?? [];
    }
  }
}

function rowOf(
  row: number,
  base: CostBase,
  { changes, changed, headCounts, simulation }: ComparedCosts & { readonly simulation: Simulation },
): CostRow {
  const isUnknown = changes.classes[row] === 3;
  const change = rational(changes.changes[row] ?? 0n, changes.denominator);
  const programmes = changed.programmes.flatMap(({ name }) => {
    const [before, after] = [base.simulator.simulation, simulation].map((run) =>
      run.programmes.get(name),
    );
    if (before === undefined || after === undefined) return [];
    const told = { before: resultAt(before, row), after: resultAt(after, row) };
    const isIdle = [told.before, told.after].every(
      ({ outcome }) => outcome === "no" || outcome === "silent",
    );
    return isIdle ? [] : [{ name, unit: after.unit?.text ?? before.unit?.text ?? "", ...told }];
  });
  const id = base.own?.ids[row];
  return {
    row,
    ...(id === undefined ? {} : { id }),
    weight: textFromRational(rational(BigInt(headCounts.weightOf(row)), 1000n)),
    people: headCounts.peopleIn(row),
    ...(isUnknown ? {} : { change: textFromRational(change) }),
    programmes,
    facts: householdAt(base.population, base.plan, row),
  };
}

function resultAt(columns: ProgrammeColumns, row: number): RowResult {
  const outcome = outcomeCodes[columns.outcome[row] ?? 0] ?? "silent";
  if (columns.known[row] !== 1) return { outcome };
  return { outcome, amount: textFromRational(amountAt(columns, row)) };
}
