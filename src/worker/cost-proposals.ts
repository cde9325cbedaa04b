/**
 * What proposals cost over a population, beside the policy as it stands.
 *
 * In:       what the cost screen asks; the thread's memory of policies; how to tell of progress.
 * Out:      a comparison for each proposal that can be worked out, and the faults of those that cannot.
 * Ignores:  words and numerals.
 */
import {
  type ComparedCosts,
  compareCosts,
  describePolicy,
  firstYear,
  householdAt,
  linkedStandards,
  maybeDate,
  maybeFigureChange,
  offeredFigures,
  openPolicy,
  outcomeCodes,
  type Plan,
  type PolicyView,
  type ProgrammeColumns,
  planOn,
  planWithValues,
  rational,
  rowsOf,
  type Simulation,
  textFromDate,
  textFromRational,
} from "../engine/index.ts";
import { type Advance, costBase, simulateProposal } from "./cost-base.ts";
import type { CostBase } from "./cost-memory.ts";
import type {
  CostAnswer,
  CostAsked,
  CostBasis,
  CostedProposal,
  CostRow,
  CostRows,
  CostRowsAsked,
  ProposalAsked,
  ProposalFault,
  RowResult,
} from "./cost-protocol.ts";
import type { Linked } from "./link-policy.ts";
import type { PlacedDiagnostic } from "./place.ts";
import { placedDiagnostics, placeFinder } from "./place-finder.ts";
import type { PolicyTexts } from "./policy-texts.ts";

interface Surroundings {
  readonly policyCache: Map<string, Linked>;
  readonly advance: Advance;
}

export async function costProposals(
  asked: CostAsked,
  date: number,
  surroundings: Surroundings,
): Promise<CostAnswer> {
  const steps = asked.proposals.length + 1;
  const within = (step: number): Surroundings => ({
    ...surroundings,
    advance: (done, total) => surroundings.advance(step * total + done, steps * total),
  });
  const found = await costBase(asked, date, within(0));
  if (found.kind === "fault")
    return { proposals: [], faults: found.fault === undefined ? [] : [found.fault] };
  const { base } = found;
  const proposals: CostedProposal[] = [];
  for (const [index, proposal] of asked.proposals.entries()) {
    const opened = planOf(proposal, asked.policy, { base, date });
    const faults = opened.faults;
    if (opened.plan === undefined) {
      proposals.push({ id: proposal.id, faults });
      continue;
    }
    const { comparison, decomposition } = await compareWith(
      base,
      opened.plan,
      proposal,
      within(index + 1),
    );
    proposals.push({
      id: proposal.id,
      faults: [],
      result: {
        changes: changesOf(proposal, base.plan),
        comparison,
        links: linkedStandards(base.plan, opened.plan),
        firstYear: firstYear(
          decomposition.total,
          maybeDate(proposal.from) ?? date,
          maybeDate(proposal.paidFrom),
        ),
        warnings: opened.warnings,
        ...(opened.startsOn === undefined ? {} : { startsOn: opened.startsOn }),
      },
    });
  }
  return { basis: basisOf(base), proposals, faults: [] };
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

async function compareWith(
  base: CostBase,
  plan: Plan,
  { settings }: ProposalAsked,
  { advance }: Surroundings,
): Promise<ComparedCosts & { readonly simulation: Simulation }> {
  const simulation = await simulateProposal(base, plan, advance);
  const compared = compareCosts({
    population: base.population,
    baseline: base,
    proposal: { plan, simulation },
    settings,
  });
  return { ...compared, simulation };
}

interface OpenedProposal {
  /** Absent where there are faults. */
  readonly plan?: Plan;
  readonly faults: readonly ProposalFault[];
  readonly warnings: readonly PlacedDiagnostic[];
  readonly startsOn?: string;
}

function planOf(
  { settings, source }: ProposalAsked,
  { texts }: PolicyTexts,
  { base, date }: { readonly base: CostBase; readonly date: number },
): OpenedProposal {
  const stands =
    source === undefined
      ? { plan: base.plan, diagnostics: [], startsOn: undefined }
      : planUnder({ ...texts, proposals: [source] }, date);
  if (stands.plan === undefined)
    return { faults: [{ kind: "text", diagnostics: stands.diagnostics }], warnings: [] };
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

function basisOf({ spec, plan, view, faults }: CostBase): CostBasis {
  const policy = describePolicy(spec, plan);
  return {
    policy,
    figures: offeredFigures(plan),
    methods: [...plan.parameters.values()].flatMap(({ name, en, type, current }) =>
      type.kind === "enum" && current === undefined ? [{ name, en, options: type.options }] : [],
    ),
    ...(view === undefined ? {} : { population: view }),
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

export async function costRows(
  asked: CostRowsAsked,
  date: number,
  surroundings: Surroundings,
): Promise<CostRows> {
  const found = await costBase(asked, date, surroundings);
  if (found.kind === "fault") return { total: 0, rows: [] };
  const { base } = found;
  const { plan } = planOf(asked.proposal, asked.policy, { base, date });
  if (plan === undefined) return { total: 0, rows: [] };
  const compared = await compareWith(base, plan, asked.proposal, surroundings);
  const { of, first, count } = asked;
  const rows =
    of.kind === "class"
      ? rowsOf(compared.changes, of.of)
      : (compared.decomposition.parts.find(
          ({ kind, programme }) => kind === of.part && programme === of.programme,
        )?.rows ?? []);
  const shown = rows.slice(first, first + count);
  return {
    total: rows.length,
    rows: shown.map((row) => rowOf(row, base, compared)),
  };
}

function rowOf(
  row: number,
  base: CostBase,
  { changes, changed, headCounts, simulation }: ComparedCosts & { readonly simulation: Simulation },
): CostRow {
  const isUnknown = changes.classes[row] === 3;
  const change = rational(changes.changes[row] ?? 0n, changes.denominator);
  const programmes = changed.programmes.flatMap(({ name }) => {
    const [before, after] = [base.simulation, simulation].map((run) => run.programmes.get(name));
    if (before === undefined || after === undefined) return [];
    const told = { before: resultAt(before, row), after: resultAt(after, row) };
    const isIdle = [told.before, told.after].every(
      ({ outcome }) => outcome === "no" || outcome === "silent",
    );
    return isIdle ? [] : [{ name, unit: after.unit?.text ?? before.unit?.text ?? "", ...told }];
  });
  return {
    row,
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
  const [n, d] = [columns.numerator[row] ?? 0, columns.denominator[row] ?? 1];
  return { outcome, amount: textFromRational(rational(BigInt(n), BigInt(d))) };
}
