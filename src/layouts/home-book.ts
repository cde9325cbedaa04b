/**
 * What the home page says of the places, worked out from their rules when the site is built.
 *
 * In:       policy-specs/, the sample households that the page names, scenarios/cases/; the evaluation date.
 * Out:      plain data for the page. A standard's history is that of the sample household: it is measured anew on the
 *           first day of every dated value.
 * Throws:   an error that names the file where a document cannot be read; the build then fails.
 */
import {
  type CaseData,
  clauseRegister,
  compare,
  describeHousehold,
  describePolicy,
  evaluateHousehold,
  explainProgramme,
  type InForce,
  type LinkedPolicy,
  maybeDate,
  openPolicy,
  type PlainHousehold,
  type Plan,
  type PlanParameter,
  planOn,
  type Rational,
  type Spec,
  textFromDate,
  textFromRational,
  type ValueInForce,
} from "../engine/index.ts";
import type { Locale } from "../text/text-for.ts";
import { answerOf } from "../ui/home/Anatomy.tsx";
import type { HomeBook, HomePlace, HomeStandard, StandardStep } from "../ui/home/home-book.ts";
import { readHouseholds } from "./catalogue.ts";
import { changeableFacts } from "./changeable-facts.ts";
import { documentOf } from "./clause-book.ts";
import { policyIds, policyTextsOf } from "./policy-texts.ts";
import { workedCasesOf } from "./worked-cases.ts";

/** Names of files of scenarios/households. */
export interface HomeSamples {
  /** Whom the standards are read for. */
  readonly first: string;
  /** Whose payment stands beside the standards. */
  readonly second: string;
  /** Whose answer is worked out in full, and can be changed. */
  readonly worked: string;
}

interface Asked {
  /** `2025-10-01`. */
  readonly date: string;
  readonly samples: HomeSamples;
  readonly locale: Locale;
}

export function readHomeBook({ date, samples, locale }: Asked): HomeBook {
  const day = maybeDate(date);
  if (day === undefined) throw new Error(`"${date}" is no date.`);
  const opened = policyIds.map(openOne);
  const regions = opened.filter(({ spec }) => spec.baseline !== undefined);
  return {
    date,
    places: regions
      .toSorted((a, b) => a.spec.seal.series - b.spec.seal.series)
      .map((region) => placeOf(region, { day, samples, locale })),
    sealed: opened.map(({ spec: { id, title, seal } }) => ({ id, title, seal })),
  };
}

interface OpenedPlace {
  readonly spec: Spec;
  readonly policy: LinkedPolicy;
}

function openOne(id: string): OpenedPlace {
  const { spec, policy } = openPolicy(policyTextsOf(id));
  if (spec === undefined || policy === undefined) throw new Error(`${id}.yaml cannot be read.`);
  return { spec, policy };
}

type Setting = Pick<Asked, "samples" | "locale"> & { readonly day: number };

function placeOf({ spec, policy }: OpenedPlace, { day, samples, locale }: Setting): HomePlace {
  const plan = planOn(policy, day);
  const first = factsOf(samples.first);
  const worked = factsOf(samples.worked);
  const paid = describe(plan, factsOf(samples.second)).programmes;
  const second = paid.find(
    ({ outcome, amount, rule }) =>
      outcome === "yes" && amount?.value !== undefined && rule?.isMonthly,
  );
  const standard = standardOf(policy, plan, first);
  const { totals } = clauseRegister(spec);
  const about = new Set([...spec.clauses.values()].map(({ document }) => document));
  const cases = workedCasesOf(spec.id, policy);
  return {
    policy: describePolicy(spec, plan),
    documents: [...spec.documents.values()]
      .filter(({ id }) => about.has(id))
      .map((document) => documentOf(document, locale)),
    ...(standard === undefined ? {} : { standard }),
    ...(second === undefined ? {} : { second }),
    answer: describe(plan, worked),
    facts: worked,
    changeable: changeableFacts(plan, worked, (facts) =>
      JSON.stringify(answerOf(describe(plan, facts))),
    ),
    clauses: { encoded: totals.encoded, duty: totals.duty, umbrella: totals.umbrella },
    cases: { all: cases.length, passed: cases.filter(({ isPassed }) => isPassed).length },
  };
}

function factsOf(id: string): CaseData {
  const household = readHouseholds().find((one) => one.id === id);
  if (household === undefined) throw new Error(`There is no household called "${id}".`);
  return household.facts;
}

function describe(plan: Plan, facts: CaseData): PlainHousehold {
  const result = evaluateHousehold(plan, facts);
  return describeHousehold({ plan, result, facts, explain: explainProgramme });
}

function standardOf(policy: LinkedPolicy, plan: Plan, facts: CaseData): HomeStandard | undefined {
  const { standard: quantity } = describe(plan, facts);
  const parameter = plan.parameters.get(quantity?.name ?? "");
  if (quantity === undefined || parameter === undefined) return undefined;
  const assumed = describePolicy(policy.spec, plan).assumptions[parameter.name];
  const range =
    quantity.status === "assumed"
      ? assumed?.values.find(({ value }) => value === numberOf(quantity))?.range
      : undefined;
  const spread = spreadOf(parameter.current);
  return {
    quantity,
    ...(range === undefined ? {} : { range }),
    ...(spread === undefined ? {} : { spread }),
    steps: stepsOf(policy, parameter, facts),
  };
}

/** A day on which other variants change leaves the household's own standard as it was. */
function stepsOf(
  policy: LinkedPolicy,
  { name, history }: PlanParameter,
  facts: CaseData,
): readonly StandardStep[] {
  const days = [...new Set(history.map(({ from }) => from))].sort((a, b) => a - b);
  const steps: StandardStep[] = [];
  for (const day of days) {
    const { standard } = describe(planOn(policy, day), facts);
    const value = standard?.name === name ? numberOf(standard) : undefined;
    const last = steps.at(-1);
    if (standard?.status === undefined || value === undefined) continue;
    if (last?.value === value && last.status === standard.status) continue;
    steps.push({ from: textFromDate(day), value, status: standard.status });
  }
  return steps;
}

function numberOf({ value }: NonNullable<PlainHousehold["standard"]>): string | undefined {
  return value?.kind === "number" ? value.text : undefined;
}

/** Between the least and the most of all variants; undefined where all are one. */
function spreadOf(current: InForce<ValueInForce> | undefined): HomeStandard["spread"] {
  const values = current === undefined ? [] : valuesIn(current);
  const sorted = values.toSorted(compare);
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (least === undefined || most === undefined || compare(least, most) === 0) return undefined;
  return { least: textFromRational(least), most: textFromRational(most) };
}

function valuesIn(inForce: InForce<ValueInForce>): readonly Rational[] {
  if (inForce.kind === "variants") return [...inForce.options.values()].flatMap(valuesIn);
  const { value } = inForce.value;
  return typeof value === "object" ? [value] : [];
}
