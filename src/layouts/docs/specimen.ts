/**
 * What the specimens of the documentation show: real policies and households, worked out when the site is built.
 *
 * In:       policy-specs/ and scenarios/households/; a region, a household, the evaluation date; the reader's language.
 * Out:      the policy's wording and the household's results.
 * Throws:   an error that names what is not there; the build then fails.
 */
import {
  describeHousehold,
  describePolicy,
  evaluateHousehold,
  explainProgramme,
  maybeDate,
  openPolicy,
  type PlainHousehold,
  planOn,
  type Spec,
} from "../../engine/index.ts";
import { type Locale, textFor } from "../../text/text-for.ts";
import { type PolicyWording, wordingFor } from "../../ui/parts/policy-wording.ts";
import { readHouseholds } from "../catalogue.ts";
import { policyIds, policyTextsOf } from "../policy-texts.ts";

/** The day of every specimen, which is also that of the screens when they open. */
export const specimenDate = "2025-10-01";

/** Regions in the order of their series. */
export function specimenRegions(): readonly string[] {
  return policyIds
    .map((id) => opened(id).spec)
    .filter(({ baseline }) => baseline !== undefined)
    .toSorted((a, b) => a.seal.series - b.seal.series)
    .map(({ id }) => id);
}

export interface Specimen {
  readonly spec: Spec;
  readonly wording: PolicyWording;
  readonly title: string;
  readonly household: PlainHousehold;
}

export function specimenOf(region: string, household: string, locale: Locale): Specimen {
  const { spec, policy } = opened(region);
  const plan = planOn(policy, dayOf(specimenDate));
  const found = readHouseholds().find(({ id }) => id === household);
  if (found === undefined) throw new Error(`There is no household called "${household}".`);
  const result = evaluateHousehold(plan, found.facts);
  return {
    spec,
    wording: wordingOf(region, locale),
    title: found.title[locale],
    household: describeHousehold({ plan, result, facts: found.facts, explain: explainProgramme }),
  };
}

/** How a policy is spoken of. */
export function wordingOf(region: string, locale: Locale): PolicyWording {
  const { spec, policy } = opened(region);
  const places = policyIds.map((id) => opened(id).spec);
  return wordingFor(describePolicy(spec, planOn(policy, dayOf(specimenDate))), {
    text: textFor(locale),
    locale,
    places: places.map(({ id, title, seal }) => ({ id, title, seal })),
  });
}

type Opened = Required<Pick<ReturnType<typeof openPolicy>, "spec" | "policy">>;

const known = new Map<string, Opened>();

export function opened(id: string): Opened {
  const before = known.get(id);
  if (before !== undefined) return before;
  const { spec, policy } = openPolicy(policyTextsOf(id));
  if (spec === undefined || policy === undefined) throw new Error(`${id}.yaml cannot be read.`);
  const read = { spec, policy };
  known.set(id, read);
  return read;
}

function dayOf(date: string): number {
  const day = maybeDate(date);
  if (day === undefined) throw new Error(`"${date}" is no date.`);
  return day;
}
