/**
 * What proposals cost over a population, beside the policy as it stands.
 *
 * In:       what the cost screen asks; the thread's memory of policies; how to tell of progress.
 * Out:      a comparison for each proposal that can be worked out, and the faults of those that cannot.
 * Ignores:  words and numerals.
 */
import {
  describePolicy,
  firstYear,
  linkedStandards,
  maybeDate,
  maybeFigureChange,
  offeredFigures,
  type Plan,
  type PolicyView,
} from "../engine/index.ts";
import { costBase } from "./cost-base.ts";
import type { CostBase } from "./cost-memory.ts";
import { type CostSurroundings, compareWith, planOf } from "./cost-of-proposal.ts";
import type {
  CostAnswer,
  CostAsked,
  CostBasis,
  CostedProposal,
  ProposalAsked,
} from "./cost-protocol.ts";

export async function costProposals(
  asked: CostAsked,
  date: number,
  surroundings: CostSurroundings,
): Promise<CostAnswer> {
  const steps = asked.proposals.length + 1;
  const within = (step: number): CostSurroundings => ({
    ...surroundings,
    advance: (done, total) => surroundings.advance(step * total + done, steps * total),
  });
  const found = await costBase(asked, date, within(0));
  if (found.kind === "fault")
    return { proposals: [], faults: found.fault === undefined ? [] : [found.fault] };
  const { base } = found;
  const proposals: CostedProposal[] = [];
  for (const [index, proposal] of asked.proposals.entries()) {
    const { id, ...what } = proposal;
    const key = JSON.stringify(what);
    const known = base.results.get(key);
    const one = known ?? (await costOne(proposal, asked, { base, date }, within(index + 1)));
    if (base.results.size >= resultsKept) base.results.clear();
    base.results.set(key, one);
    proposals.push({ ...one, id });
  }
  return { basis: basisOf(base), proposals, faults: [] };
}

/** As many as a slider is dragged over; each is a few kilobytes. */
const resultsKept = 200;

interface Standing {
  readonly base: CostBase;
  readonly date: number;
}

async function costOne(
  proposal: ProposalAsked,
  { policy }: CostAsked,
  { base, date }: Standing,
  surroundings: CostSurroundings,
): Promise<CostedProposal> {
  const { id, from, paidFrom } = proposal;
  const { plan, faults, warnings, startsOn } = planOf(proposal, policy, {
    base,
    date,
    policyCache: surroundings.policyCache,
  });
  if (plan === undefined) return { id, faults };
  const { comparison, decomposition } = await compareWith(base, plan, proposal, surroundings);
  const result = {
    changes: changesOf(proposal, base.plan),
    comparison,
    links: linkedStandards(base.plan, plan),
    firstYear: firstYear(decomposition.total, maybeDate(from) ?? date, maybeDate(paidFrom)),
    warnings,
    ...(startsOn === undefined ? {} : { startsOn }),
  };
  return { id, faults: [], result };
}

function changesOf({ settings }: ProposalAsked, plan: Plan) {
  const figures = offeredFigures(plan);
  return settings.flatMap(({ parameter, variant, value }) => {
    const before = figures.find(
      (one) => one.parameter === parameter && `${one.variant}` === `${variant}`,
    );
    const change = before && maybeFigureChange(before.value, value);
    return change === undefined ? [] : [{ parameter, variant, ...change }];
  });
}

function basisOf({ spec, plan, view, own, faults }: CostBase): CostBasis {
  const policy = describePolicy(spec, plan);
  return {
    policy,
    figures: offeredFigures(plan),
    methods: [...plan.parameters.values()].flatMap(({ name, en, type, current }) =>
      type.kind === "enum" && current === undefined ? [{ name, en, options: type.options }] : [],
    ),
    ...(view === undefined ? {} : { population: view }),
    ...(own === undefined ? {} : { own: own.view }),
    assumed: assumedBehind(policy, plan),
    faults,
  };
}

/** Assumed values that a programme with money reaches. */
function assumedBehind({ assumptions }: PolicyView, plan: Plan): readonly string[] {
  const reached = new Set(
    [...plan.rules.values()].flatMap((rule) =>
      rule.kind === "programme" && rule.amount !== undefined ? rule.parameters : [],
    ),
  );
  return Object.keys(assumptions).filter((name) => reached.has(name));
}
