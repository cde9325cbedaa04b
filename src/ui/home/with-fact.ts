/**
 * A household with one figure of its own changed; the rest is what it was.
 *
 * In:       a case's data, the way to a stated fact, the figure as a decimal.
 * Out:      a new case; the given one stays.
 */
import type { CaseData, RawFact } from "../../engine/index.ts";
import type { FactPath } from "./home-book.ts";

export function withFact(facts: CaseData, path: FactPath, value: string): CaseData {
  const household = changed(facts.household ?? {}, path, value);
  return { ...facts, household: household as NonNullable<CaseData["household"]> };
}

function changed(raw: RawFact | undefined, path: FactPath, value: string): RawFact {
  const [step, ...others] = path;
  if (step === undefined) return value;
  if (Array.isArray(raw))
    return raw.map((one: RawFact, index) => (index === step ? changed(one, others, value) : one));
  const record = raw as Readonly<Record<string, RawFact>>;
  return { ...record, [step]: changed(record[step], others, value) };
}
