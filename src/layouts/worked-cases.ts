/**
 * The worked cases that the site is built with, each run once.
 *
 * In:       scenarios/cases/ as texts; a policy.
 * Out:      the cases of a region with their results, and whether they meet what they expect.
 * Throws:   an error that names the file where a case cannot be read; the build then fails.
 */
import {
  type CaseDocument,
  type Diagnostic,
  evaluateHousehold,
  type HouseholdResult,
  type LinkedPolicy,
  maybeDate,
  meetExpectations,
  type Plan,
  planOn,
  readCase,
} from "../engine/index.ts";

const texts: Readonly<Record<string, string>> = import.meta.glob("../../scenarios/cases/*/*.yaml", {
  query: "?raw",
  import: "default",
  eager: true,
});

export interface WorkedCase {
  /** The name of its file. */
  readonly situation: string;
  readonly document: CaseDocument;
  readonly plan: Plan;
  readonly result: HouseholdResult;
  readonly isPassed: boolean;
}

const workedCases = new Map<string, readonly WorkedCase[]>();

/** In the order of their names. */
export function workedCasesOf(region: string, policy: LinkedPolicy): readonly WorkedCase[] {
  const known = workedCases.get(region);
  if (known !== undefined) return known;
  const plans = new Map<number, Plan>();
  const cases = Object.entries(texts).flatMap(([path, text]) => {
    const [folder = "", file = ""] = path.split("/").slice(-2);
    return folder === region ? [work(file, text, { policy, plans })] : [];
  });
  workedCases.set(region, cases);
  return cases;
}

interface Surroundings {
  readonly policy: LinkedPolicy;
  readonly plans: Map<number, Plan>;
}

function work(file: string, text: string, { policy, plans }: Surroundings): WorkedCase {
  const document = readCase(file, text, failOnError);
  if (document === undefined) throw new Error(`${file} is no case.`);
  const date = maybeDate(document.date ?? "");
  if (date === undefined) throw new Error(`${file} has no date.`);
  const plan = plans.get(date) ?? planOn(policy, date);
  plans.set(date, plan);
  const result = evaluateHousehold(plan, document);
  const { expect } = document;
  const isPassed = expect !== undefined && meetExpectations(result, expect, plan).length === 0;
  return { situation: file.slice(0, -".yaml".length), document, plan, result, isPassed };
}

function failOnError({ severity, at, code, message }: Diagnostic): void {
  if (severity === "error") throw new Error(`${at.file}: ${code}: ${message}`);
}
