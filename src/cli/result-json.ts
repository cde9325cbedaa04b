/**
 * Results as plain JSON: the contract of `run --json`, key by key and in its order.
 *
 * Numbers are decimal strings, or `p/q` where a decimal would not end; amounts of money show the fen.
 */
import {
  type AmountResult,
  type AnswerResult,
  type CaseFault,
  type CheckResult,
  type ChoiceResult,
  type ConditionResult,
  type EntityPlace,
  entityPlace,
  fixedTextFromRational,
  type HouseholdResult,
  indicesOnPath,
  type Known,
  type MethodEffect,
  type Missing,
  type Plan,
  type PlanType,
  type ProgrammeResult,
  type Rational,
  type ReadingEffect,
  textFromDate,
  textFromKnown,
  textFromRational,
  type Unit,
  unitPerHousehold,
  type ValueResult,
} from "../engine/index.ts";
import { faultSentence } from "../text/diagnostics-zh.ts";

export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json };
export type JsonMap = { readonly [key: string]: Json };

/** The whole result of one case. */
export function jsonFromResult(result: HouseholdResult, plan: Plan): JsonMap {
  const { values, programmes, choices, checks, deadlines, routes, faults } = result;
  return {
    region: result.jurisdiction,
    date: textFromDate(result.date),
    spec: `sha256:${result.specHash}`,
    ...(plan.proposals.length === 0 ? {} : { proposals: plan.proposals.map(({ id }) => id) }),
    ...(result.isBeforeVersion ? { beforeVersion: true } : {}),
    values: jsonFromValues(values, plan),
    programmes: Object.fromEntries(
      programmes.map((programme) => [programme.name, jsonFromProgramme(programme, plan)]),
    ),
    choices: Object.fromEntries(
      choices.map((choice) => [choice.choice.name, jsonFromChoice(choice)]),
    ),
    checks: checks.map(jsonFromCheck),
    deadlines: deadlines.map((answer) => jsonFromAnswer(answer, "due", plan)),
    routes: routes.map((answer) => jsonFromAnswer(answer, "value", plan)),
    faults: faults.map(jsonFromFault),
  };
}

export function jsonFromFault(fault: Omit<CaseFault, "code"> & { readonly code: string }): JsonMap {
  const { code, path, message } = fault;
  return { code, path, message: { zh: faultSentence(fault, "zh"), en: message } };
}

/** An amount of money with at least two decimals; of anything else as it is. */
export function amountText(value: Rational, unit: Unit): string {
  return unit.key.includes("元") ? fixedTextFromRational(value, 2) : textFromRational(value);
}

export function jsonFromKnown(value: Known | undefined, type: PlanType): Json {
  if (value === undefined) return null;
  return typeof value === "boolean" ? value : textFromKnown(value, type);
}

export function distinctNames(missing: readonly Missing[]): readonly string[] {
  return [...new Set(missing.map(({ name }) => name))];
}

/** One entry for each name; the same name on another entity adds its own list to it. */
function jsonFromValues(values: readonly ValueResult[], plan: Plan): JsonMap {
  const entries = new Map<string, JsonMap>();
  for (const value of values) {
    const { name } = value.rule;
    entries.set(name, { ...entries.get(name), ...jsonFromValue(value, plan) });
  }
  return Object.fromEntries(entries);
}

function jsonFromValue(value: ValueResult, plan: Plan): JsonMap {
  const { rule, result, instances, depends } = value;
  const place = entityPlace(rule.entity, plan);
  const unit = rule.type.kind === "number" ? { unit: rule.unit.text } : {};
  if (place !== "household" && result === undefined) {
    const list = instances?.map((instance) => ({
      ...whoseJson(instance.path, place),
      ...jsonFromValue(instance, plan),
    }));
    return {
      [`${place}s`]: list ?? null,
      ...unit,
      ...(list === undefined ? { needs: [rule.entity ?? ""] } : {}),
    };
  }
  return {
    value: jsonFromKnown(result?.value, rule.type),
    ...unit,
    ...(result?.isSilent === true ? { silent: true } : needsJson(result?.missing ?? [])),
    ...(depends.length === 0 ? {} : { depends: jsonFromValueDepends(depends, rule.type) }),
  };
}

function jsonFromValueDepends(depends: ValueResult["depends"], type: PlanType): Json {
  return depends.map(({ reading, values }) => ({
    reading,
    values: Object.fromEntries(
      [...values].map(([option, value]) => [option, jsonFromKnown(value, type)]),
    ),
  }));
}

function jsonFromProgramme(programme: ProgrammeResult, plan: Plan): JsonMap {
  const { rule, instances } = programme;
  const place = entityPlace(rule?.entity, plan);
  const listKey = place === "household" ? "members" : (`${place}s` as const);
  const list =
    instances?.map((instance) => ({
      ...whoseJson(instance.path, place),
      ...jsonFromVerdict(instance, plan),
    })) ?? null;
  return {
    ...jsonFromVerdict(programme, plan),
    members: null,
    [listKey]: list,
    entitlements: jsonFromEntitlements(programme),
    assumed: programme.assumed,
    from: rule?.from ?? null,
  };
}

/** What a roll-up and each of its instances have alike. */
function jsonFromVerdict(programme: ProgrammeResult, plan: Plan): JsonMap {
  const { outcome, amount, rule, verdict, needs, depends, methods, instances } = programme;
  const isRolledUp = rule !== undefined && rule.entity !== plan.household && programme.path === "";
  const declared = rule?.amount?.unit;
  const unit = amount?.unit ?? (isRolledUp && declared ? unitPerHousehold(declared) : declared);
  const value = amount?.value;
  const until = verdict?.duration?.until;
  const group = verdict?.group;
  const isInstance = instances === undefined && programme.path !== "";
  return {
    outcome,
    ...(outcome === "depends" ? { default: programme.default } : {}),
    amount: maybeAmountText(amount),
    unit: unit?.text ?? null,
    bound: value === undefined ? null : (amount?.bound ?? null),
    ...(until === undefined ? {} : { until: textFromDate(until) }),
    ...(verdict?.yieldsTo === undefined ? {} : { yieldsTo: verdict.yieldsTo }),
    conditions: group === undefined ? [] : jsonFromGroup(group),
    needs: distinctNames(needs),
    depends: depends.map(jsonFromEffect),
    ...(methods.length === 0 ? {} : { methods: methods.map(jsonFromMethod) }),
    ...(isInstance
      ? { entitlements: jsonFromEntitlements(programme), assumed: programme.assumed }
      : {}),
  };
}

function jsonFromGroup(group: NonNullable<ConditionResult["group"]>): readonly JsonMap[] {
  return (["all", "any", "none"] as const).flatMap((join) =>
    group[join].map((condition) => jsonFromCondition(condition, join)),
  );
}

function jsonFromCondition(
  { condition, outcome, group }: ConditionResult,
  join: "all" | "any" | "none",
): JsonMap {
  return {
    id: condition.id,
    ...(join === "all" ? {} : { join }),
    result: outcome === "yes" ? true : outcome === "no" ? false : null,
    ...(condition.force === "firm" ? {} : { force: condition.force }),
    cite: condition.cite,
    ...(group === undefined ? {} : { conditions: jsonFromGroup(group) }),
  };
}

/** Amounts by option where one of them is known; between an unknown amount and none the results tell. */
function jsonFromEffect({ reading, results, amounts = new Map() }: ReadingEffect): JsonMap {
  const texts = [...amounts].map(([option, amount]) => [option, maybeAmountText(amount)] as const);
  const isKnown = texts.some(([, text]) => text !== null);
  return {
    reading,
    results: Object.fromEntries(results),
    ...(isKnown ? { amounts: Object.fromEntries(texts) } : {}),
  };
}

/** What each option of a method that the text leaves open would give. */
function jsonFromMethod({ parameter, amounts }: MethodEffect): JsonMap {
  const texts = [...amounts].map(([option, amount]) => [option, maybeAmountText(amount)]);
  return { parameter, amounts: Object.fromEntries(texts) };
}

function maybeAmountText(amount: AmountResult | undefined): string | null {
  return amount?.value === undefined ? null : amountText(amount.value, amount.unit);
}

function jsonFromEntitlements({ entitlements }: ProgrammeResult): Json {
  return entitlements.map(({ entitlement: { id, kind, force, cite }, holds, missing }) => ({
    id,
    kind,
    force,
    cite,
    ...(holds === undefined ? needsJson(missing) : {}),
  }));
}

function jsonFromChoice({ options, open, chosen, because }: ChoiceResult): JsonMap {
  return { options, open, chosen: chosen ?? null, because };
}

function jsonFromCheck({
  id,
  variant,
  result,
  force,
  level,
  shortfall,
  missing,
}: CheckResult): JsonMap {
  return {
    id,
    ...(variant === undefined ? {} : { variant }),
    result: result ?? null,
    force,
    level,
    ...(shortfall === undefined ? {} : { shortfall: textFromRational(shortfall) }),
    ...(result === undefined ? needsJson(missing) : {}),
  };
}

function jsonFromAnswer(answer: AnswerResult, key: "due" | "value", plan: Plan): JsonMap {
  const { rule, path, value, missing, isSilent, depends, cite } = answer;
  const undecided = isSilent ? { silent: true } : needsJson(missing);
  return {
    id: rule.name,
    ...whoseJson(path, entityPlace(rule.entity, plan)),
    [key]: jsonFromKnown(value, rule.type),
    ...(value === undefined ? undecided : {}),
    ...(depends.length === 0 ? {} : { depends: jsonFromValueDepends(depends, rule.type) }),
    cite,
  };
}

/**
 * Which thing of the case: `application: 0`; for what belongs to a member, the member first, and alone where his list is
 * left out. Members stand in order.
 */
export function whoseJson(path: string, place: EntityPlace): JsonMap {
  if (place === "household") return {};
  const [first = 0, second] = indicesOnPath(path);
  if (place === "member" || place === "application") return { [place]: first };
  return second === undefined ? { member: first } : { member: first, [place]: second };
}

function needsJson(missing: readonly Missing[]): JsonMap {
  return missing.length === 0 ? {} : { needs: distinctNames(missing) };
}
