/**
 * Compile a policy: resolve names, check types and units, order rules; then fix it on a date.
 *
 * In:       a typed Spec; a date; the readings that the caller decides.
 * Out:      a Plan, or undefined when there are errors. Warnings do not stop it.
 * Reports:  `compile/…`, every fault of the policy in one run, each file's in the order of its text.
 * Ignores:  citations and coverage (check), households.
 */
import type { Diagnostic, Report } from "../base/diagnostic.ts";
import { pureNumber } from "../base/unit.ts";
import type {
  Plan,
  PlanAnswer,
  PlanCheck,
  PlanChoice,
  PlanEntity,
  PlanFact,
  PlanParameter,
  PlanReading,
  PlanRule,
} from "../plan/plan.ts";
import { reportInOrder } from "../spec/report-in-order.ts";
import type { Choice, Fact, Reading, Spec } from "../spec/spec.ts";
import { bindParameter, maybeValue, parameterOn } from "./bind-parameters.ts";
import { citedIds } from "./compile-bodies.ts";
import {
  type Compiled,
  compileDeadline,
  compileDerived,
  compileProgramme,
  compileRoute,
} from "./compile-rules.ts";
import { linkChecks } from "./link-checks.ts";
import { unknownOption, unknownProgramme } from "./messages.ts";
import { orderRules } from "./order-rules.ts";
import { planType, ruleKey, type SymbolTable, symbolTable } from "./symbols.ts";
import { formulaScope } from "./type-formula.ts";
import { typeReference } from "./type-names.ts";

/** A policy typed and ordered, for every date. */
export interface LinkedPolicy {
  readonly spec: Spec;
  readonly entities: ReadonlyMap<string, PlanEntity>;
  readonly household: string;
  readonly parameters: readonly PlanParameter[];
  readonly readings: readonly PlanReading[];
  readonly rules: ReadonlyMap<string, PlanRule>;
  readonly choices: ReadonlyMap<string, PlanChoice>;
  readonly checks: readonly PlanCheck[];
  readonly answers: readonly PlanAnswer[];
  /** What stands on earlier dates: the policy without the proposals that begin on `until`. Absent where nothing does. */
  readonly earlier?: { readonly until: number; readonly policy: LinkedPolicy };
}

/** Reports every fault of the policy; undefined when one of them is an error. */
export function linkSpec(spec: Spec, report: Report): LinkedPolicy | undefined {
  const found: Diagnostic[] = [];
  const counted: Report = (diagnostic) => void found.push(diagnostic);
  const symbols = symbolTable(spec);
  const parameters = [...spec.parameters.values()].map((parameter) =>
    bindParameter(parameter, symbols, counted),
  );
  const readings = [...spec.readings.values()].map((reading) => linkReading(reading, counted));
  const choices = new Map(
    [...spec.choices.values()].map((choice) => linkChoice(choice, spec, symbols, counted)),
  );
  const compiled = compileRules(spec, [...choices.values()], symbols, counted);
  const rules = orderRules(compiled, [...choices.values()], counted);
  const checks = linkChecks(spec, compiled, symbols, counted);
  reportInOrder(found, [...new Set(found.map(({ at }) => at.file))].sort(), report);
  const isWhole = rules.size === ruleCount(spec) && checks.length === spec.checks.size;
  if (!isWhole || found.some(({ severity }) => severity === "error")) return undefined;
  return {
    spec,
    entities: linkEntities(spec, symbols),
    household: symbols.household,
    parameters,
    readings,
    rules,
    choices,
    checks,
    answers: [...rules.values()].filter(
      (rule): rule is PlanAnswer => rule.kind === "deadline" || rule.kind === "route",
    ),
  };
}

/**
 * The plan on a date. `readings` that are given are decided; unknown names in it are the caller's to report.
 */
export function planOn(
  policy: LinkedPolicy,
  date: number,
  readings: ReadonlyMap<string, string> = new Map(),
): Plan {
  const { spec, earlier } = policy;
  if (earlier !== undefined && date < earlier.until) return planOn(earlier.policy, date, readings);
  const decided = policy.readings.map((reading): [string, PlanReading] => {
    const fixed = readings.get(reading.name);
    return [
      reading.name,
      fixed !== undefined && reading.options.includes(fixed) ? { ...reading, fixed } : reading,
    ];
  });
  return {
    jurisdiction: spec.id,
    title: spec.title,
    specHash: spec.hash,
    proposals: spec.proposals.map(({ id, title, from, hash }) => ({ id, title, from, hash })),
    date,
    isBeforeVersion: spec.from !== undefined && date < spec.from.date,
    entities: policy.entities,
    household: policy.household,
    parameters: new Map(
      policy.parameters.map((parameter) => [parameter.name, parameterOn(parameter, date)]),
    ),
    readings: new Map(decided),
    rules: policy.rules,
    programmes: listedProgrammes(spec),
    choices: policy.choices,
    checks: policy.checks,
    answers: policy.answers,
    words: spec.words,
  };
}

function compileRules(
  spec: Spec,
  choices: readonly PlanChoice[],
  symbols: SymbolTable,
  report: Report,
): readonly Compiled<PlanRule>[] {
  const choiceOf = (key: string) => choices.find(({ options }) => options.includes(key))?.name;
  const compiled: (Compiled<PlanRule> | undefined)[] = [
    ...spec.derived.map((derived) => compileDerived(derived, symbols, report)),
    ...[...spec.programmes.values()].map((programme) =>
      compileProgramme(
        programme,
        choiceOf(ruleKey(programme.on.id, programme.name)),
        symbols,
        report,
      ),
    ),
    ...[...spec.deadlines.values()].map((deadline) => compileDeadline(deadline, symbols, report)),
    ...[...spec.routes.values()].map((route) => compileRoute(route, symbols, report)),
  ];
  return compiled.filter((one): one is Compiled<PlanRule> => one !== undefined);
}

/** A rule whose formula could not be read is left out without a word of ours: the reader has reported it. */
function ruleCount({ derived, programmes, deadlines, routes }: Spec): number {
  return derived.length + programmes.size + deadlines.size + routes.size;
}

function linkReading(reading: Reading, report: Report): PlanReading {
  const { name, en, question, options, nameAt } = reading;
  if (!options.includes(reading.default)) {
    report(unknownOption(reading.default, { name, options }, reading.defaultAt, "plain"));
  }
  return {
    name,
    en,
    question,
    options,
    default: reading.default,
    cite: citedIds(reading.cite),
    at: nameAt,
  };
}

function linkChoice(
  choice: Choice,
  spec: Spec,
  symbols: SymbolTable,
  report: Report,
): [string, PlanChoice] {
  const options: string[] = [];
  for (const { id, at } of choice.options) {
    const programme = spec.programmes.get(id);
    if (programme === undefined) report(unknownProgramme(id, symbols.nearestProgramme(id), at));
    else options.push(ruleKey(programme.on.id, id));
  }
  const scope = formulaScope(symbols, symbols.household, report);
  const tree = { kind: "name", name: choice.chosen.id, at: choice.chosen.at } as const;
  const chosen = typeReference(tree, scope);
  const { name, en, from, nameAt } = choice;
  const missing = { kind: "literal", value: "", type: { kind: "string" }, at: nameAt } as const;
  return [
    name,
    { name, en, options, chosen: chosen ?? missing, cite: citedIds(choice.cite), from, at: nameAt },
  ];
}

function linkEntities(spec: Spec, symbols: SymbolTable): ReadonlyMap<string, PlanEntity> {
  const entities = [...spec.vocabulary.entities.values()];
  return new Map(
    entities.map(({ name, en, of, isPerson, facts }): [string, PlanEntity] => [
      name,
      {
        name,
        en,
        ...(of === undefined ? {} : { of }),
        isPerson,
        chain: symbols.chainOf(name).slice(0, -1).reverse(),
        children: entities.filter((other) => other.of === name).map((other) => other.name),
        facts: new Map([...facts.values()].map((fact) => [fact.name, linkFact(fact)])),
        requiredFacts: [...facts.values()].flatMap((fact) => (fact.required ? [fact.name] : [])),
      },
    ]),
  );
}

function linkFact(fact: Fact): PlanFact {
  const type = planType(fact.type, fact.name);
  const defaultValue = fact.default === undefined ? undefined : maybeValue(fact.default, type);
  return {
    name: fact.name,
    en: fact.en,
    type,
    unit: fact.type.unit ?? pureNumber,
    isMonth: fact.type.kind === "month",
    isInteger: fact.type.integer ?? false,
    ...(fact.min === undefined ? {} : { min: fact.min }),
    ...(fact.max === undefined ? {} : { max: fact.max }),
    required: fact.required,
    ...(defaultValue === undefined ? {} : { default: defaultValue }),
    ...(fact.income === undefined ? {} : { income: fact.income }),
  };
}

/** Those of the vocabulary in its order, then the policy's own. */
function listedProgrammes(spec: Spec): Plan["programmes"] {
  const names = new Set([...spec.vocabulary.programmes, ...spec.programmes.keys()]);
  return [...names].map((name) => {
    const programme = spec.programmes.get(name);
    return programme === undefined ? { name } : { name, rule: ruleKey(programme.on.id, name) };
  });
}
