/**
 * Run cases against policies: region and date from the command or the case, plans made once.
 *
 * In:   a case; what the command gives in its place, which outranks it.
 * Out:  a result with its plan, or the faults that keep the case from being run.
 */
import {
  type CaseData,
  type CaseDocument,
  type CaseFault,
  evaluateHousehold,
  type HouseholdResult,
  maybeDate,
  type Plan,
  planOn,
  type RawFact,
  type RawRecord,
} from "../engine/index.ts";
import type { PolicyShelf, ProposalFile } from "./policy-shelf.ts";

/** What the command line gives in place of the case's own. */
export interface Overrides {
  readonly region?: string | undefined;
  readonly date?: string | undefined;
  /** Names, with the variant after points, and values. */
  readonly parameters: readonly (readonly [string, string])[];
  readonly readings: readonly (readonly [string, string])[];
}

export const noOverrides: Overrides = { parameters: [], readings: [] };

export type CaseRun =
  | {
      readonly kind: "result";
      readonly result: HouseholdResult;
      readonly plan: Plan;
      /** What was evaluated: the case with what the command gives in its place. */
      readonly data: CaseData;
    }
  | { readonly kind: "faults"; readonly faults: readonly CaseFault[] };

export type RunCase = (document: CaseDocument, overrides?: Overrides) => CaseRun;

/** A runner keeps the plans of the regions and dates that it has met. */
export function caseRunner(shelf: PolicyShelf): RunCase {
  const plans = new Map<string, Plan>();
  const planFor = (region: string, dateText: string): Plan | CaseFault => {
    const key = `${region} ${dateText}`;
    const known = plans.get(key);
    if (known !== undefined) return known;
    const loaded = shelf.load(region);
    if (loaded === undefined) return unknownRegion(region, shelf);
    if (loaded.policy === undefined) return brokenPolicy(region);
    const stray = shelf.proposals.find(({ changes }) => changes !== region);
    if (stray !== undefined) return strayProposal(stray, region);
    const date = maybeDate(dateText);
    if (date === undefined) return notADate(dateText);
    const plan = planOn(loaded.policy, date);
    plans.set(key, plan);
    return plan;
  };
  return (document, overrides = noOverrides) => {
    const region = overrides.region ?? document.region;
    const date = overrides.date ?? document.date;
    if (region === undefined) return notRun(missingHead("region"));
    if (date === undefined) return notRun(missingHead("date"));
    const plan = planFor(region, date);
    if ("code" in plan) return notRun(plan);
    const data = {
      household: document.household,
      application: document.application,
      parameters: withParameters(document.parameters, overrides.parameters, plan),
      readings: { ...document.readings, ...Object.fromEntries(overrides.readings) },
    };
    return { kind: "result", result: evaluateHousehold(plan, data), plan, data };
  };
}

/** The command's values over the case's: a variant replaces that variant, a plain value all of them. */
function withParameters(
  own: RawRecord | undefined,
  given: Overrides["parameters"],
  plan: Plan,
): RawRecord {
  const merged: Record<string, RawFact> = Object.assign(Object.create(null), own);
  for (const [path, value] of given) {
    const [name = "", ...variant] = path.split(".");
    const axes = plan.parameters.get(name)?.by.map(({ options }) => options) ?? [];
    merged[name] = withVariant(merged[name], variant, value, axes);
  }
  return merged;
}

function withVariant(
  own: RawFact | undefined,
  [option, ...inner]: readonly string[],
  value: string,
  [axis = [], ...axes]: readonly (readonly string[])[],
): RawFact {
  if (option === undefined) return value;
  const variants: Record<string, RawFact> = Object.create(null);
  // A plain value of the case goes on holding for the variants that the command does not name.
  if (isRecord(own)) Object.assign(variants, own);
  else if (own !== undefined && own !== null) for (const other of axis) variants[other] = own;
  variants[option] = withVariant(variants[option], inner, value, axes);
  return variants;
}

function isRecord(raw: RawFact | undefined): raw is RawRecord {
  return typeof raw === "object" && raw !== null && !Array.isArray(raw);
}

function notRun(fault: CaseFault): CaseRun {
  return { kind: "faults", faults: [fault] };
}

function missingHead(key: "region" | "date"): CaseFault {
  return {
    code: `case/no-${key}`,
    path: key,
    message: `Neither the case nor the command gives a ${key}.`,
    details: {},
  };
}

function unknownRegion(region: string, shelf: PolicyShelf): CaseFault {
  const known = shelf.regions.join(", ");
  const message = `There is no policy of "${region}"; there are ${known}.`;
  return { code: "case/unknown-region", path: "region", message, details: { region, known } };
}

function brokenPolicy(region: string): CaseFault {
  const message = `The policy of "${region}" has errors, so nothing can be run on it: see "check".`;
  return { code: "case/broken-policy", path: "region", message, details: { region } };
}

function strayProposal({ id, changes }: ProposalFile, region: string): CaseFault {
  const message = `The proposal "${id}" changes "${changes}", and the case is of "${region}".`;
  const details = { id, changes, region };
  return { code: "case/stray-proposal", path: "region", message, details };
}

function notADate(text: string): CaseFault {
  const message = `"${text}" is no day of the calendar; write a date such as 2022-03-01.`;
  return { code: "case/not-a-date", path: "date", message, details: { text } };
}
