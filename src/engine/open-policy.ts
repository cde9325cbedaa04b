/**
 * Open a policy: read its texts, link it, check it, and say everything that was found in one run.
 *
 * In:       the texts of the vocabulary, the baseline and the jurisdiction; proposals.
 * Out:      the spec as far as it could be read; the linked policy when reading and linking found no error; the
 *           diagnostics, each file's in the order of its text. Under proposals the policy remembers what stands before
 *           each of them, so that a plan on an earlier date is that of the jurisdiction as it is.
 * Reports:  every stage's. After faults of reading, findings that may only follow from them are left out: that a name
 *           is unknown whose entry could not be read, that something is never used. Of proposals also the limits that
 *           they break (check/breached-limit, check/missed-limit).
 */
import { textFromDate } from "./base/calendar.ts";
import { textFromRational } from "./base/decimal.ts";
import type { Diagnostic } from "./base/diagnostic.ts";
import { compare } from "./base/rational.ts";
import type { SourceSpan } from "./base/span.ts";
import { checkSpec } from "./check/check-spec.ts";
import { brokenLimit } from "./check/limit-messages.ts";
import { analysePolicy } from "./compile/analyse-policy.ts";
import { type LinkedPolicy, linkSpec, planOn } from "./compile/compile-spec.ts";
import { evaluateHousehold } from "./evaluate/evaluate-household.ts";
import type { CheckResult } from "./evaluate/result.ts";
import type { PlanCheck } from "./plan/plan.ts";
import { filesOf, readSpec, type SpecTexts } from "./spec/read-spec.ts";
import type { AppliedProposal, Spec } from "./spec/spec.ts";
import type { BlockMemory } from "./spec/yaml/blocks/read-tree-again.ts";

export interface OpenedPolicy {
  /** With every proposal in force. Absent where the texts are no policy at all. */
  readonly spec?: Spec;
  /** Absent when it could not be read or linked without errors; what the checks find does not stop it. */
  readonly policy?: LinkedPolicy;
  readonly diagnostics: readonly Diagnostic[];
}

/** What of the texts opened last need not be read again; made empty and kept by whoever opens texts again and again. */
export type PolicyMemory = BlockMemory;

export function emptyMemory(): PolicyMemory {
  return new Map();
}

/** With a memory the same comes out, sooner. */
export function openPolicy(texts: SpecTexts, memory?: PolicyMemory): OpenedPolicy {
  const opened = openTexts(texts, memory);
  const { spec } = opened;
  if ((texts.proposals ?? []).length === 0 || spec === undefined) return opened;
  const days = [...new Set(spec.proposals.map(({ from }) => from))].sort((a, b) => a - b);
  const before = [Number.NEGATIVE_INFINITY, ...days.slice(0, -1)].map((day) =>
    openTexts({ ...texts, proposals: inForce(texts, spec.proposals, day) }, memory),
  );
  const stages = [...before, opened];
  const known: Diagnostic[] = [...(stages[0]?.diagnostics ?? [])];
  for (const { diagnostics } of stages)
    known.push(...diagnostics.filter((one) => isFresh(one, known, texts)));
  const policy = chained(stages, days);
  const broken = policy === undefined ? [] : brokenLimits(policy, days);
  const diagnostics = inTextOrder([...known, ...broken], texts);
  return { spec, ...(policy === undefined ? {} : { policy }), diagnostics };
}

/** The last stage, which remembers the one before it, and so on; none where one of them has errors. */
function chained(
  [first, ...others]: readonly OpenedPolicy[],
  days: readonly number[],
): LinkedPolicy | undefined {
  let policy = days.length === others.length ? first?.policy : undefined;
  for (const [index, stage] of others.entries()) {
    const until = days[index];
    if (policy === undefined || stage.policy === undefined || until === undefined) return undefined;
    policy = { ...stage.policy, earlier: { until, policy } };
  }
  return policy;
}

function openTexts(texts: SpecTexts, memory: PolicyMemory | undefined): OpenedPolicy {
  const found: Diagnostic[] = [];
  const spec = readSpec(texts, (diagnostic) => void found.push(diagnostic), memory);
  if (spec === undefined) return { diagnostics: found };
  const wasReadWhole = !found.some(isError);
  const later: Diagnostic[] = [];
  const policy = linkSpec(spec, (diagnostic) => void later.push(diagnostic));
  checkSpec(spec, (diagnostic) => void later.push(diagnostic));
  if (policy !== undefined) analysePolicy(policy, (diagnostic) => void later.push(diagnostic));
  const isNews = (one: Diagnostic) => !found.some(({ at }) => isSamePlace(at, one.at));
  const kept = wasReadWhole ? later : later.filter((one) => isNews(one) && !mayFollow(one, texts));
  const diagnostics = inTextOrder([...found, ...kept], texts);
  return { spec, ...(policy !== undefined && wasReadWhole ? { policy } : {}), diagnostics };
}

/** The texts of the proposals that have begun on a day. */
function inForce(
  { proposals = [] }: SpecTexts,
  applied: readonly AppliedProposal[],
  day: number,
): NonNullable<SpecTexts["proposals"]> {
  return proposals.filter(({ file }) =>
    applied.some((one) => one.file === file && one.from <= day),
  );
}

/** What a stage finds that is not known yet; that a proposal leaves a clause of the jurisdiction unused is no fault. */
function isFresh(one: Diagnostic, known: readonly Diagnostic[], texts: SpecTexts): boolean {
  const isProposal = texts.proposals?.some(({ file }) => file === one.at.file) ?? false;
  if (!isProposal && one.code.includes("never")) return false;
  return !known.some(
    ({ code, at, message }) =>
      code === one.code && message === one.message && isSamePlace(at, one.at),
  );
}

/** Results of a check on a day: a variant each, broken for the first time. */
interface Broken {
  readonly check: PlanCheck;
  readonly day: number;
  readonly level: "breach" | "warning";
  readonly results: CheckResult[];
}

/** The limits that a check sets and that something a proposal gives does not keep, from each first day on. */
function brokenLimits(policy: LinkedPolicy, days: readonly number[]): readonly Diagnostic[] {
  const told = new Set<string>();
  const found = new Map<string, Broken>();
  for (const day of days) {
    const plan = planOn(policy, day);
    for (const result of evaluateHousehold(plan, {}).checks) {
      const { id, variant = "", level } = result;
      const check = plan.checks.find(({ name }) => name === id);
      if (check?.isProposed !== true || (level !== "breach" && level !== "warning")) continue;
      if (told.has(`${id} ${variant}`)) continue;
      told.add(`${id} ${variant}`);
      const key = `${id} ${day}`;
      const broken = found.get(key) ?? { check, day, level, results: [] };
      broken.results.push(result);
      found.set(key, broken);
    }
  }
  return [...found.values()].map((broken) => limitOf(broken, policy.spec));
}

/** At the change that the check reads; at the check itself where the proposal changed a rule. */
function limitOf({ check, day, level, results }: Broken, spec: Spec): Diagnostic {
  const changed = spec.proposals.flatMap((one) => one.parameters);
  const at = changed.find(({ id }) => check.parameters.includes(id))?.at ?? check.at;
  const shortfalls = results.flatMap(({ shortfall }) => shortfall ?? []).sort(compare);
  const [least, most] = [shortfalls[0], shortfalls.at(-1)];
  const limit = {
    check: check.name,
    variants: results.flatMap(({ variant }) => variant ?? []),
    isFirm: level === "breach",
    shortfalls:
      least === undefined || most === undefined ? [] : [least, most].map(textFromRational),
    date: textFromDate(day),
  };
  return brokenLimit(limit, at, check.at);
}

function isError({ severity }: Diagnostic): boolean {
  return severity === "error";
}

/** Whether a finding may be nothing but the consequence of an entry that could not be read. */
function mayFollow({ code, severity, details }: Diagnostic, texts: SpecTexts): boolean {
  if (severity !== "error" || code.includes("never")) return true;
  if (code !== "compile/unknown-name" && code !== "check/unknown-citation") return false;
  const name = Object.values(details)[0] ?? "";
  const { vocabulary, baseline, jurisdiction, proposals = [] } = texts;
  const sources = [vocabulary, baseline, jurisdiction, ...proposals];
  return sources.some((source) => source?.text.includes(`${name}:`) === true);
}

function isSamePlace(a: SourceSpan, b: SourceSpan): boolean {
  return a.file === b.file && a.start === b.start && a.end === b.end;
}

function inTextOrder(diagnostics: readonly Diagnostic[], texts: SpecTexts): readonly Diagnostic[] {
  const files = filesOf(texts);
  const rank = ({ at }: Diagnostic) => files.indexOf(at.file);
  return [...diagnostics].sort((a, b) => rank(a) - rank(b) || a.at.start - b.at.start);
}
