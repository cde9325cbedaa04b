/**
 * The cases of a policy under its draft: each with what it fails, and what all of them reach.
 *
 * In:       the draft's texts and the published ones; texts of cases; the thread's memory.
 * Out:      a report for each case; the coverage of clauses and of the sides of conditions.
 *           Over a proposal a case is no test: it is held against the same household without the proposal, from the
 *           proposal's first day on.
 * Ignores:  words. A case that was run under the same draft is not run again.
 */
import {
  branchCoverage,
  branchesOf,
  type CaseDocument,
  type CaseFailure,
  type CaseFault,
  type CaseVerdict,
  caseFromTree,
  clauseRegister,
  type Diagnostic,
  type Difference,
  describePolicy,
  isUnconfirmed,
  type LinkedPolicy,
  maybeDate,
  type OpenedPolicy,
  type Plan,
  type ProposedRun,
  planOn,
  readCase,
  runCase,
  runUnderProposal,
  type SourceSpan,
  type SourceText,
  type SpecTexts,
  textFromDate,
} from "../engine/index.ts";
import type {
  CasesAsked,
  CoverageAnswer,
  CoverageAsked,
  PlacedDifference,
  RanCase,
  RanCases,
  RanFailure,
} from "./case-protocol.ts";
import { type DraftMemory, openDraft, openPublished } from "./open-draft.ts";
import type { Place } from "./place.ts";
import { type PlaceFinder, placedDiagnostics, placeFinder } from "./place-finder.ts";

/** What one thread knows of the cases of the draft that it opened last. */
export interface CasesMemory {
  policy?: LinkedPolicy;
  runs: Map<string, CaseRun>;
}

/** A case file, or a test beside the rules of the policy. */
interface CaseSource {
  readonly source: SourceText;
  /** Of a test beside the rules. */
  readonly test?: { readonly name: string; readonly document: CaseDocument };
}

interface CaseRun extends CaseSource {
  readonly isUnconfirmed: boolean;
  readonly diagnostics: readonly Diagnostic[];
  readonly faults: readonly CaseFault[];
  /** Absent where it could not be run, and under a proposal. */
  readonly verdict?: CaseVerdict;
  /** Under a proposal alone. */
  readonly proposed?: ProposedRun & { readonly date: number };
}

export function emptyCasesMemory(): CasesMemory {
  return { runs: new Map() };
}

interface Memories {
  readonly draft: DraftMemory;
  readonly cases: CasesMemory;
}

export function runCases(asked: CasesAsked, memory: Memories): RanCases {
  const { texts, published, cases } = asked;
  const opened = openDraft(texts, memory.draft);
  const { policy } = opened;
  if (policy === undefined) return {};
  const before = published && openPublished(published, memory.draft).policy;
  const run = caseRunner({ policy, before }, memory.cases);
  const place = placesIn(texts);
  return { cases: sourcesOf(cases, texts, opened).map((one) => report(run(one), place)) };
}

export function coverCases({ texts, cases }: CoverageAsked, memory: Memories): CoverageAnswer {
  const opened = openDraft(texts, memory.draft);
  const { policy, spec } = opened;
  if (policy === undefined || spec === undefined) return {};
  const run = caseRunner({ policy }, memory.cases);
  const place = placesIn(texts);
  const reached = new Map<string, Set<string>>();
  const seen = new Map<string, Set<boolean>>();
  for (const source of sourcesOf(cases, texts, opened)) {
    const { verdict, proposed } = run(source);
    const { touched } = verdict ?? proposed ?? {};
    for (const cite of touched?.cites ?? [])
      reached.set(cite, (reached.get(cite) ?? new Set()).add(source.source.file));
    for (const [key, sides] of touched?.branches ?? [])
      seen.set(key, (seen.get(key) ?? new Set()).union(sides));
  }
  const clauses = clauseRegister(spec).clauses.map(({ clause, disposition, citedBy }) => ({
    id: clause.id,
    disposition,
    isCited: citedBy.length > 0,
    cases: [...(reached.get(clause.id) ?? [])],
    at: place(clause.idAt),
  }));
  const branches = branchCoverage(branchesOf(policy), seen);
  const missed = branches.missed.map(({ programme, condition, missed: never, at }) => ({
    programme,
    condition,
    missed: never,
    at: place(at),
  }));
  const firstDay = Math.max(spec.from?.date ?? 0, ...spec.proposals.map(({ from }) => from));
  const view = describePolicy(spec, planOn(policy, firstDay));
  return { coverage: { policy: view, clauses, branches: { ...branches, missed } } };
}

function placesIn({ vocabulary, baseline, jurisdiction, proposals = [] }: SpecTexts): PlaceFinder {
  return placeFinder([vocabulary, baseline, jurisdiction, ...proposals]);
}

/** In place of the policy's own text stand the tests beside its rules. */
function sourcesOf(
  cases: readonly SourceText[],
  { jurisdiction }: SpecTexts,
  { spec }: OpenedPolicy,
): readonly CaseSource[] {
  return cases.flatMap((source): readonly CaseSource[] => {
    if (source.file !== jurisdiction.file) return [{ source }];
    const own = (spec?.tests ?? []).filter(({ at }) => at.file === jurisdiction.file);
    return own.flatMap(({ name, tree }) => {
      const document = caseFromTree(tree);
      return document === undefined ? [] : [{ source: jurisdiction, test: { name, document } }];
    });
  });
}

interface Policies {
  readonly policy: LinkedPolicy;
  readonly before?: LinkedPolicy | undefined;
}

/** What was found under another draft is forgotten. */
function caseRunner(
  { policy, before }: Policies,
  memory: CasesMemory,
): (source: CaseSource) => CaseRun {
  if (memory.policy !== policy) {
    memory.policy = policy;
    memory.runs.clear();
  }
  const { earlier } = policy;
  const [planOf, planBefore] = [plansOf(policy), before && plansOf(before)];
  const planWithout = earlier && plansOf(earlier.policy);
  return (source) => {
    const key = `${source.source.file} ${source.test?.name ?? ""} ${source.source.text}`;
    const known = memory.runs.get(key);
    if (known !== undefined) return known;
    const run = runSource(source, (document, date) => {
      if (earlier === undefined || planWithout === undefined)
        return { verdict: runCase(document, planOf(date), () => planBefore?.(date)) };
      const day = Math.max(date, earlier.until);
      const found = runUnderProposal(document, planOf(day), planWithout(day));
      return { proposed: { ...found, date: day } };
    });
    memory.runs.set(key, run);
    return run;
  };
}

type PlanOf = (date: number) => Plan;

function plansOf(policy: LinkedPolicy): PlanOf {
  const plans = new Map<number, Plan>();
  return (date) => {
    const plan = plans.get(date) ?? planOn(policy, date);
    plans.set(date, plan);
    return plan;
  };
}

type Run = (document: CaseDocument, date: number) => Pick<CaseRun, "verdict" | "proposed">;

function runSource(one: CaseSource, run: Run): CaseRun {
  const { source, test } = one;
  const diagnostics: Diagnostic[] = [];
  const document =
    test?.document ?? readCase(source.file, source.text, (found) => void diagnostics.push(found));
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const base = { ...one, isUnconfirmed: document !== undefined && isUnconfirmed(document) };
  if (document === undefined || errors.length > 0)
    return { ...base, diagnostics: errors, faults: [] };
  const date = maybeDate(document.date ?? "");
  if (date === undefined) return { ...base, diagnostics: [], faults: [noDate(document.date)] };
  const found = run(document, date);
  const { faults = [] } = found.verdict ?? found.proposed ?? {};
  return { ...base, ...found, diagnostics: [], faults };
}

function noDate(text: string | undefined): CaseFault {
  if (text !== undefined) {
    const message = `"${text}" is no day of the calendar; write a date such as 2022-03-01.`;
    return { code: "case/not-a-date", path: "date", message, details: { text } };
  }
  const message = "The case gives no date.";
  return { code: "case/no-date", path: "date", message, details: {} };
}

function report(
  { source, test, verdict, proposed, ...run }: CaseRun,
  inPolicy: PlaceFinder,
): RanCase {
  const { file } = source;
  const inCase = placeFinder([source]);
  const place = (span: SourceSpan): Place => (span.file === file ? inCase : inPolicy)(span);
  const isSame = proposed?.changed.length === 0 && run.faults.length === 0;
  const isPassed = verdict?.isPassed ?? isSame;
  return {
    file,
    ...(test === undefined ? {} : { test: test.name }),
    isPassed,
    isEmpty: verdict?.isEmpty ?? false,
    isUnconfirmed: run.isUnconfirmed,
    failures: (verdict?.failures ?? []).map((failure) => placedFailure(failure, place)),
    // A fault that the case expects is none.
    faults: isPassed ? [] : run.faults,
    diagnostics: placedDiagnostics(run.diagnostics, place),
    ...(proposed === undefined
      ? {}
      : { proposed: { date: textFromDate(proposed.date), changed: proposed.changed } }),
  };
}

function placedFailure(
  { path, expected, found, at, difference }: CaseFailure,
  place: PlaceFinder,
): RanFailure {
  return {
    path,
    expected,
    found,
    ...(at === undefined ? {} : { at: place(at) }),
    ...(difference === undefined ? {} : { difference: placedDifference(difference, place) }),
  };
}

function placedDifference(
  { kind, before, step }: Difference,
  place: PlaceFinder,
): PlacedDifference {
  const { at, children: _, ...plain } = step;
  return { kind, step: plain, at: place(at), ...(before === undefined ? {} : { before }) };
}
