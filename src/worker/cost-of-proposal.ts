/**
 * One proposal beside the baseline: its plan, its run, and what the two come to.
 *
 * In:       the baseline over its population; a proposal's settings or its document.
 * Out:      the comparison with the rows behind it; for a document what is wrong with it.
 */
import {
  type ComparedCosts,
  compareCosts,
  openPolicy,
  type Plan,
  planOn,
  planWithValues,
  type Simulation,
  textFromDate,
} from "../engine/index.ts";
import { type Advance, baselineOf, simulateProposal } from "./cost-base.ts";
import type { CostBase } from "./cost-memory.ts";
import type { ProposalAsked, ProposalFault } from "./cost-protocol.ts";
import type { Linked } from "./link-policy.ts";
import type { PlacedDiagnostic } from "./place.ts";
import { placedDiagnostics, placeFinder } from "./place-finder.ts";
import type { PolicyTexts } from "./policy-texts.ts";
import { said } from "./said-fault.ts";

export interface CostSurroundings {
  readonly policyCache: Map<string, Linked>;
  readonly advance: Advance;
}

export async function compareWith(
  base: CostBase,
  plan: Plan,
  { settings }: ProposalAsked,
  { advance }: CostSurroundings,
): Promise<ComparedCosts & { readonly simulation: Simulation }> {
  const simulation = await simulateProposal(base, plan, advance);
  const compared = compareCosts({
    population: base.population,
    baseline: baselineOf(base),
    proposal: { plan, simulation },
    settings,
    ...(base.costs === undefined ? {} : { baselineCosts: base.costs }),
  });
  base.costs = compared.baselineCosts;
  return { ...compared, simulation };
}

export interface OpenedProposal {
  /** Absent where there are faults. */
  readonly plan?: Plan;
  readonly faults: readonly ProposalFault[];
  readonly warnings: readonly PlacedDiagnostic[];
  readonly startsOn?: string;
}

export function planOf(
  { settings, source }: ProposalAsked,
  { texts }: PolicyTexts,
  { base, date }: { readonly base: Pick<CostBase, "plan">; readonly date: number },
): OpenedProposal {
  const stands =
    source === undefined
      ? { plan: base.plan, diagnostics: [], startsOn: undefined }
      : planUnder({ ...texts, proposals: [source] }, date);
  if (stands.plan === undefined)
    return { faults: [{ kind: "text", diagnostics: stands.diagnostics.map(said) }], warnings: [] };
  const { plan, faults } = planWithValues(stands.plan, settings);
  const { startsOn } = stands;
  if (faults.length === 0)
    return {
      plan,
      faults: [],
      warnings: stands.diagnostics,
      ...(startsOn === undefined ? {} : { startsOn }),
    };
  return { faults: faults.map((fault) => ({ kind: "setting", fault })), warnings: [] };
}

/** A document that is in force, on the day on which its values are; only what is wrong with it is told. */
function planUnder(texts: PolicyTexts["texts"], date: number) {
  const { policy, diagnostics } = openPolicy(texts);
  const { vocabulary, baseline, jurisdiction, proposals = [] } = texts;
  const own = diagnostics.filter(({ at }) => proposals.some(({ file }) => file === at.file));
  const placed = placedDiagnostics(
    own.length > 0 ? own : policy === undefined ? diagnostics : [],
    placeFinder([vocabulary, baseline, jurisdiction, ...proposals]),
  );
  const later = policy?.spec.proposals.find(({ from }) => from > date);
  return {
    diagnostics: placed,
    plan: policy && planOn(policy, date),
    startsOn: later && textFromDate(later.from),
  };
}
