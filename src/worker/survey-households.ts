/**
 * Every household under every policy, without reasons: for tables of all of them, and for files.
 *
 * In:       policies, households, a date and which programmes are asked about.
 * Out:      a survey. Of programmes that are no main ones the rows of the shown households alone, but in a file of all.
 * Ignores:  policies with errors, of which the comparison tells. What was worked out once is kept with its policy.
 */
import {
  describeHousehold,
  describeParameters,
  evaluateHousehold,
  type PlainHousehold,
  type Plan,
  planOn,
  type Survey,
  type SurveyedRegion,
  surveyHouseholds,
} from "../engine/index.ts";
import { type Linked, linkPolicy } from "./link-policy.ts";
import type { NamedHousehold } from "./named-household.ts";
import type { SurveyRequest, WholeSurvey } from "./survey-protocol.ts";

interface Surroundings {
  readonly policyCache: Map<string, Linked>;
  readonly advance: (done: number, total: number) => Promise<void>;
}

export async function surveyPolicies(
  asked: SurveyRequest,
  date: number,
  surroundings: Surroundings,
): Promise<Survey> {
  const { households, scope, shown } = asked;
  const regions = await describeAll(asked, date, surroundings);
  const ids = households.map(({ id }) => id);
  const isOfOne = scope.kind === "main" || scope.kind === "programme";
  const listed = isOfOne ? ids : shown;
  return surveyHouseholds(regions, { date, households: ids, scope, listed, added: shown });
}

export async function surveyForFile(
  asked: Omit<SurveyRequest, "scope">,
  date: number,
  surroundings: Surroundings,
): Promise<WholeSurvey> {
  const regions = await describeAll(asked, date, surroundings);
  const ids = asked.households.map(({ id }) => id);
  const survey = surveyHouseholds(regions, {
    date,
    households: ids,
    scope: { kind: "all" },
    listed: ids,
    added: asked.shown,
    isWhole: true,
  });
  const parameters = asked.policies.flatMap((texts) => {
    const { policy } = linkPolicy(texts, surroundings.policyCache);
    if (policy === undefined) return [];
    return [{ region: texts.id, list: describeParameters(planOn(policy, date)) }];
  });
  return { survey, parameters };
}

async function describeAll(
  { policies, households }: Omit<SurveyRequest, "scope">,
  date: number,
  { policyCache, advance }: Surroundings,
): Promise<readonly SurveyedRegion[]> {
  const regions: SurveyedRegion[] = [];
  const total = policies.length * households.length;
  let done = 0;
  for (const texts of policies) {
    const { policy, surveyed } = linkPolicy(texts, policyCache);
    done += households.length;
    if (policy === undefined) continue;
    const plan = planOn(policy, date);
    const described: PlainHousehold[] = [];
    for (const household of households) {
      const key = JSON.stringify([date, household.facts]);
      const known = surveyed.get(key);
      const one = known ?? describe(household, plan);
      surveyed.set(key, one);
      described.push(one);
      if (known === undefined) await advance(done - households.length + described.length, total);
    }
    regions.push({ region: texts.id, described });
  }
  return regions;
}

/** Reasons and sums are most of the work, and most of what is kept. */
function describe({ facts }: NamedHousehold, plan: Plan): PlainHousehold {
  const result = evaluateHousehold(plan, facts);
  const explain = () => ({ reasons: [], sums: [] });
  return describeHousehold({ plan, result, facts, explain });
}
