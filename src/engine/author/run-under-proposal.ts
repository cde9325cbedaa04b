/**
 * Run one case of a policy as a proposal leaves it, beside the same household on the same day without the proposal.
 *
 * In:       the case; the plans of one day with the proposal and without it.
 * Out:      each programme whose outcome or amount the proposal changes; what the case reaches under it; faults that
 *           the case has under it alone.
 * Ignores:  what the case expects, but for the names: it was written for the policy as it is, and for its own day.
 */
import { compareVersions, type VersionedProgramme } from "../compare/compare-versions.ts";
import { describeHousehold } from "../compare/describe-household.ts";
import { evaluateHousehold } from "../evaluate/evaluate-household.ts";
import { type Touched, touchedBy } from "../evaluate/expectations/coverage.ts";
import type { CaseFault, HouseholdResult } from "../evaluate/result.ts";
import { explainProgramme } from "../explain/explain-programme.ts";
import type { Plan } from "../plan/plan.ts";
import type { CaseDocument } from "../spec/read-case.ts";
import { marksOf } from "./find-causes.ts";

export interface ProposedRun {
  readonly changed: readonly VersionedProgramme[];
  readonly touched: Touched;
  readonly faults: readonly CaseFault[];
}

export function runUnderProposal(document: CaseDocument, plan: Plan, before: Plan): ProposedRun {
  const now = { plan, result: evaluateHousehold(plan, document) };
  const old = { plan: before, result: evaluateHousehold(before, document) };
  const known = new Set(old.result.faults.map(keyOf));
  return {
    changed: isSame(now.result, old.result)
      ? []
      : compareVersions(describe(document, now), describe(document, old)).filter(
          ({ isChanged }) => isChanged,
        ),
    touched: touchedBy(now.result, Object.keys(document.expect ?? {}), plan),
    faults: now.result.faults.filter((fault) => !known.has(keyOf(fault))),
  };
}

interface Ran {
  readonly plan: Plan;
  readonly result: HouseholdResult;
}

/** Describing a household takes longer than evaluating it, and most stay as they are. */
function isSame(now: HouseholdResult, old: HouseholdResult): boolean {
  const [marks, before] = [marksOf(now), marksOf(old)];
  return (
    marks.size === before.size && [...marks].every(([name, mark]) => before.get(name) === mark)
  );
}

function describe(facts: CaseDocument, { plan, result }: Ran) {
  return describeHousehold({ plan, result, facts, explain: explainProgramme });
}

function keyOf({ code, path }: CaseFault): string {
  return `${code} ${path}`;
}
