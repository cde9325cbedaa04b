/**
 * Which edit of a policy moves a result: what a draft is without it, and what the published version is with it alone.
 *
 * In:       the specs of both versions; the changes between them.
 * Out:      the entries that were edited and that results can rest on; a version with one of them exchanged; what each
 *           programme gives, as marks to be compared; the entries that a programme reads.
 * Ignores:  who asks, and how often: whoever runs the versions decides how many there are (worker/compare-draft.ts).
 */
import { textFromRational } from "../base/decimal.ts";
import { namesRead } from "../check/formulas-of.ts";
import { type LinkedPolicy, linkSpec } from "../compile/compile-spec.ts";
import { evaluateHousehold } from "../evaluate/evaluate-household.ts";
import type { CaseData } from "../evaluate/facts/raw-case.ts";
import type { HouseholdResult } from "../evaluate/result.ts";
import type { Plan } from "../plan/plan.ts";
import type { Spec } from "../spec/spec.ts";
import type { PolicyChange } from "./changes/policy-change.ts";

const computing = ["parameters", "readings", "derived", "programmes", "choices"] as const;
type ComputingSection = (typeof computing)[number];

export interface EditedEntry {
  readonly section: ComputingSection;
  readonly name: string;
  readonly en: string;
}

/** Each once, in the order of the changes. */
export function editedEntries(changes: readonly PolicyChange[]): readonly EditedEntry[] {
  const found = new Map<string, EditedEntry>();
  for (const { section, name, en } of changes) {
    const own = computing.find((one) => one === section);
    if (own !== undefined) found.set(`${own} ${name}`, { section: own, name, en });
  }
  return [...found.values()];
}

/** `base` with the entry as `other` has it; undefined where that cannot be run. */
export function maybeExchanged(
  base: Spec,
  other: Spec,
  entry: EditedEntry,
): LinkedPolicy | undefined {
  return linkSpec(exchanged(base, other, entry), () => undefined);
}

/** By programme: equal where the household gets the same. */
export function resultMarks(plan: Plan, facts: CaseData): ReadonlyMap<string, string> {
  return marksOf(evaluateHousehold(plan, facts));
}

/** As `resultMarks`, of a household that was evaluated. */
export function marksOf({ programmes }: HouseholdResult): ReadonlyMap<string, string> {
  return new Map(
    programmes.map(({ name, outcome, amount }) => {
      const value = amount?.value === undefined ? "" : textFromRational(amount.value);
      return [name, JSON.stringify([outcome, value, amount?.bound, amount?.unit.key])];
    }),
  );
}

/** The names that an entry reads, itself or through others. */
export function namesReached(spec: Spec, programme: string): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [programme];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    waiting.push(...namesRead(only(spec, name)));
  }
  return found;
}

/** The entries of that name and nothing else. */
function only(spec: Spec, name: string): Spec {
  const pick = <Value>(entries: ReadonlyMap<string, Value>) =>
    new Map([...entries].filter(([key]) => key === name));
  return {
    ...spec,
    parameters: pick(spec.parameters),
    readings: pick(spec.readings),
    derived: spec.derived.filter((one) => one.name === name),
    programmes: pick(spec.programmes),
    choices: pick(spec.choices),
    checks: new Map(),
    deadlines: new Map(),
    routes: new Map(),
  };
}

function exchanged(base: Spec, other: Spec, { section, name }: EditedEntry): Spec {
  if (section !== "derived")
    return { ...base, [section]: withEntry<unknown>(base[section], other[section], name) };
  const given = other.derived.find((one) => one.name === name);
  const isKnown = base.derived.some((one) => one.name === name);
  const kept = base.derived.flatMap((one) => (one.name === name ? (given ?? []) : [one]));
  return { ...base, derived: isKnown || given === undefined ? kept : [...kept, given] };
}

function withEntry<Value>(
  base: ReadonlyMap<string, Value>,
  other: ReadonlyMap<string, Value>,
  name: string,
): ReadonlyMap<string, Value> {
  const entries = new Map(base);
  const given = other.get(name);
  if (given === undefined) entries.delete(name);
  else entries.set(name, given);
  return entries;
}
