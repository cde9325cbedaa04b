/**
 * Run one case under a draft: whether it meets what it expects, what it reaches, and where it goes wrong first.
 *
 * In:       the case; the draft's plan on the case's date, and that of the published version if there is one.
 * Out:      each mismatch with its place in the case's text and the first step that differs, in the policy's.
 * Ignores:  words; where cases come from. The published version is run for a case that fails, and for no other.
 */
import type { SourceSpan } from "../base/span.ts";
import { evaluateHousehold } from "../evaluate/evaluate-household.ts";
import { type Touched, touchedBy } from "../evaluate/expectations/coverage.ts";
import { type Mismatch, meetExpectations } from "../evaluate/expectations/meet-expectations.ts";
import type { CaseFault, HouseholdResult } from "../evaluate/result.ts";
import type { Plan } from "../plan/plan.ts";
import type { CaseDocument } from "../spec/read-case.ts";
import { placeAt } from "../spec/shape/raw-facts.ts";
import { type CaseStep, stepOf } from "./case-steps.ts";
import { type Difference, decidingStep, firstDifference } from "./first-difference.ts";

export interface CaseFailure extends Mismatch {
  /** In the case's text; absent for a case that has none. */
  readonly at?: SourceSpan;
  /** Absent for what the policy does not name, and for facts that cannot stand. */
  readonly difference?: Difference;
}

export interface CaseVerdict {
  readonly isPassed: boolean;
  /** A case that expects nothing fails: it holds nothing. */
  readonly isEmpty: boolean;
  readonly failures: readonly CaseFailure[];
  readonly faults: readonly CaseFault[];
  readonly touched: Touched;
}

export function runCase(
  document: CaseDocument,
  plan: Plan,
  publishedPlan: () => Plan | undefined = () => undefined,
): CaseVerdict {
  const { expect = {} } = document;
  const names = Object.keys(expect);
  const result = evaluateHousehold(plan, document);
  const mismatches = meetExpectations(result, expect, plan);
  const touched = touchedBy(result, names, plan);
  const isEmpty = names.length === 0;
  const isPassed = !isEmpty && mismatches.length === 0;
  const published = isPassed || isEmpty ? undefined : publishedRun(document, publishedPlan());
  const failures = mismatches.map((mismatch): CaseFailure => {
    const at = placeOfExpectation(document, mismatch.path);
    const difference = maybeDifference(mismatch, { result, plan }, published);
    return {
      ...mismatch,
      ...(at === undefined ? {} : { at }),
      ...(difference === undefined ? {} : { difference }),
    };
  });
  return { isPassed, isEmpty, failures, faults: result.faults, touched };
}

interface Run {
  readonly result: HouseholdResult;
  readonly plan: Plan;
}

interface PublishedRun extends Run {
  /** Paths of expectations that it does not meet either. */
  readonly failed: ReadonlySet<string>;
}

function publishedRun(document: CaseDocument, plan: Plan | undefined): PublishedRun | undefined {
  if (plan === undefined) return undefined;
  const result = evaluateHousehold(plan, document);
  const mismatches = meetExpectations(result, document.expect ?? {}, plan);
  return { result, plan, failed: new Set(mismatches.map(({ path }) => path)) };
}

function maybeDifference(
  { path }: Mismatch,
  draft: Run,
  published: PublishedRun | undefined,
): Difference | undefined {
  const root = rootStep(path, draft);
  if (root === undefined) return undefined;
  const other =
    published === undefined || published.failed.has(path) ? undefined : rootStep(path, published);
  return (other && firstDifference(root, other)) ?? decidingStep(root);
}

/** The step of what the path begins with; of the instance that it numbers, where it numbers one. */
function rootStep(path: string, { result, plan }: Run): CaseStep | undefined {
  const [name = "", place, index] = path.split(".");
  const step = stepOf(name, result, plan);
  if (step?.kind !== "programme" || place?.endsWith("s") !== true) return step;
  return step.children()[Number(index)] ?? step;
}

function placeOfExpectation({ tree }: CaseDocument, path: string): SourceSpan | undefined {
  if (tree === undefined) return undefined;
  const { node, entry } = placeAt(tree, ["expect", ...path.split(".")]);
  // A list's item is marked alone; a value with the name it is given for.
  const { at } = node;
  const isOwn = entry?.value === node;
  return isOwn && entry !== undefined ? { ...at, start: entry.keyAt.start } : at;
}
