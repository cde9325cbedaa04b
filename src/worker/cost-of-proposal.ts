/**
 * One proposal beside the baseline: its plan, its run, and what the two come to.
 *
 * In:       the baseline over its population; a proposal's settings or its document.
 * Out:      the comparison with the rows behind it; for a document what is wrong with it.
 */
import {
  type ComparedCosts,
  compareCostsInSteps,
  givenUnderProposal,
  type LinkedPolicy,
  type Plan,
  planOn,
  planWithValues,
  type Setting,
  type Simulation,
  textFromDate,
  type YearlyDifference,
  yearlyDifference,
} from "../engine/index.ts";
import { type Advance, baselineOf, simulateProposal } from "./cost-base.ts";
import type { CostBase } from "./cost-memory.ts";
import type { ProposalAsked, ProposalFault } from "./cost-protocol.ts";
import { runBreathing } from "./draw-households.ts";
import { maybeFirstEffect } from "./first-effect.ts";
import { type Linked, linkPolicy } from "./link-policy.ts";
import { openDocument } from "./open-document.ts";
import type { PlacedDiagnostic } from "./place.ts";
import type { PolicyTexts } from "./policy-texts.ts";
import { type Said, said } from "./said-fault.ts";

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
  const { size } = base.population;
  const steps = compareCostsInSteps({
    population: base.population,
    baseline: baselineOf(base),
    proposal: { plan, simulation },
    settings,
    ...(base.costs === undefined ? {} : { baselineCosts: base.costs }),
  });
  const compared = await runBreathing(steps, () => advance(size, size));
  base.costs = compared.baselineCosts;
  return { ...compared, simulation };
}

/** The proposal with other values of some figures: what it adds to a year. Undefined where it cannot be run. */
export async function differenceWith(
  { policy, proposal }: { readonly policy: PolicyTexts; readonly proposal: ProposalAsked },
  moved: readonly Setting[],
  { base, date }: { readonly base: CostBase; readonly date: number },
  { policyCache, advance }: CostSurroundings,
): Promise<YearlyDifference | undefined> {
  const settings = [...moved, ...proposal.settings.filter((one) => !moved.some(isOf(one)))];
  const { plan } = planOf({ ...proposal, settings }, policy, { base, date, policyCache });
  if (plan === undefined) return undefined;
  const simulation = await simulateProposal(base, plan, advance);
  const { population } = base;
  const sides = { baseline: baselineOf(base), proposal: { plan, simulation } };
  const steps = yearlyDifference({ population, ...sides });
  return runBreathing(steps, () => advance(population.size, population.size));
}

function isOf({ parameter, variant }: Setting): (other: Setting) => boolean {
  return (other) => other.parameter === parameter && `${other.variant}` === `${variant}`;
}

export interface OpenedProposal {
  /** Absent where there are faults. */
  readonly plan?: Plan;
  readonly faults: readonly ProposalFault[];
  readonly warnings: readonly Said<PlacedDiagnostic>[];
  readonly startsOn?: string;
}

export interface Standing {
  /** What a proposal is laid over. */
  readonly base: Pick<CostBase, "plan" | "under">;
  readonly date: number;
  readonly policyCache: Map<string, Linked>;
}

export function planOf(
  asked: ProposalAsked,
  policy: PolicyTexts,
  { base, date, policyCache }: Standing,
): OpenedProposal {
  const { absent, settings } = asked;
  if (absent !== undefined) return { faults: [{ kind: "absent", file: absent }], warnings: [] };
  const opened = openDocument(asked, policy, policyCache);
  if (opened !== undefined && opened.policy === undefined) {
    const diagnostics = opened.diagnostics.map(said);
    return { faults: [{ kind: "text", diagnostics }], warnings: [] };
  }
  const stands = opened?.policy === undefined ? base.plan : planUnder(opened.policy, base, date);
  const { plan, faults } = planWithValues(stands, settings);
  if (faults.length > 0)
    return { faults: faults.map((fault) => ({ kind: "setting", fault })), warnings: [] };
  const later =
    opened?.policy?.spec.proposals.find(({ from }) => from > date)?.from ??
    (opened?.policy && effectOf(asked, { policy, edited: opened.policy, date, policyCache }));
  return {
    plan,
    faults: [],
    warnings: (opened?.diagnostics ?? []).flatMap((one) =>
      one.severity === "warning" ? [said(one)] : [],
    ),
    ...(later === undefined ? {} : { startsOn: textFromDate(later) }),
  };
}

interface EditedPolicy extends Pick<Standing, "date" | "policyCache"> {
  readonly policy: PolicyTexts;
  readonly edited: LinkedPolicy;
}

/** Of texts that stand in place of the policy's own, which say no day on which they begin. */
function effectOf(
  { edited: texts }: ProposalAsked,
  { policy, edited, date, policyCache }: EditedPolicy,
): number | undefined {
  const { policy: published } = linkPolicy(policy, policyCache);
  if (texts === undefined || published === undefined) return undefined;
  const written = Object.values(texts).map(({ text }) => text);
  return maybeFirstEffect({ published, edited, texts: written }, date);
}

/** What is set or supposed on either side holds under a document too. */
function planUnder(policy: LinkedPolicy, { under }: Standing["base"], date: number): Plan {
  const { bare, shared, model } = under;
  const { plan } = planWithValues(planOn(policy, date), shared);
  return model === undefined ? plan : givenUnderProposal(plan, bare, model);
}
