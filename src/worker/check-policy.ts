/**
 * Check a draft and work out what it means for households, beside the published version.
 *
 * In:       the draft's texts, the published ones, households, a date; the thread's memory.
 * Out:      every diagnostic with its lines and columns; consequences, and what they rest on, where the draft can be run.
 * Ignores:  words. A published version that cannot be run leaves its column out.
 */
import {
  compareVersions,
  describeHousehold,
  describePolicy,
  evaluateHousehold,
  explainProgramme,
  type PlainHousehold,
  planOn,
} from "../engine/index.ts";
import { emptyNamesMemory, type NamesMemory } from "./draft-names.ts";
import { type DraftMemory, emptyDraftMemory, openDraft, openPublished } from "./open-draft.ts";
import { placedDiagnostics, placeFinder } from "./place-finder.ts";
import type { CheckAsked, CheckedPolicy, NamedHousehold } from "./protocol.ts";
import { type CasesMemory, emptyCasesMemory } from "./run-cases.ts";

/** One thread's memory: of the draft, and of what the published version says of each household. */
export interface CheckMemory {
  readonly draft: DraftMemory;
  readonly cases: CasesMemory;
  readonly names: NamesMemory;
  described?: { readonly key: string; readonly households: Map<string, PlainHousehold> };
}

export function emptyCheckMemory(): CheckMemory {
  return { draft: emptyDraftMemory(), cases: emptyCasesMemory(), names: emptyNamesMemory() };
}

export function checkPolicy(asked: CheckAsked, date: number, memory: CheckMemory): CheckedPolicy {
  const { policy, diagnostics } = openDraft(asked.texts, memory.draft);
  const { vocabulary, baseline, jurisdiction, proposals = [] } = asked.texts;
  const place = placeFinder([vocabulary, baseline, jurisdiction, ...proposals]);
  const placed = placedDiagnostics(diagnostics, place);
  if (policy === undefined) return { diagnostics: placed };
  const plan = planOn(policy, date);
  const publishedOf = publishedHouseholds(asked, date, memory);
  const assumed = new Set<string>();
  const consequences = asked.households.map((household) => {
    const draft = describe(household, plan);
    const programmes = compareVersions(draft, publishedOf(household));
    for (const { name } of programmes) {
      const told = draft.programmes.find((one) => one.name === name);
      for (const value of told?.assumed ?? []) assumed.add(value);
    }
    return { household: household.id, programmes };
  });
  const basis = {
    policy: describePolicy(policy.spec, plan),
    proposals: plan.proposals.map(({ id, hash }) => ({ id, hash })),
    assumed: [...assumed],
  };
  return { diagnostics: placed, consequences, basis };
}

type Plan = ReturnType<typeof planOn>;

function describe({ facts }: NamedHousehold, plan: Plan): PlainHousehold {
  const result = evaluateHousehold(plan, facts);
  return describeHousehold({ plan, result, facts, explain: explainProgramme });
}

/** The published version stays the same while a draft changes: each household is evaluated under it once. */
function publishedHouseholds(
  { published }: CheckAsked,
  date: number,
  memory: CheckMemory,
): (household: NamedHousehold) => PlainHousehold | undefined {
  if (published === undefined) return () => undefined;
  const { policy } = openPublished(published, memory.draft);
  if (policy === undefined) return () => undefined;
  const key = JSON.stringify([date, published]);
  if (memory.described?.key !== key) memory.described = { key, households: new Map() };
  const { households } = memory.described;
  const plan = planOn(policy, date);
  return (household) => {
    const facts = JSON.stringify(household);
    const known = households.get(facts) ?? describe(household, plan);
    households.set(facts, known);
    return known;
  };
}
