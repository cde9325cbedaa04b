/**
 * One household under one policy, as plain data: every programme with its amount, its reasons and its sums.
 *
 * In:       the plan, the evaluation's result, the case itself, and the explainer.
 * Out:      a PlainHousehold, programmes in the vocabulary's order.
 */
import { textFromRational } from "../base/decimal.ts";
import type { CaseData } from "../evaluate/facts/raw-case.ts";
import type {
  AmountResult,
  AnswerResult,
  ChoiceResult,
  EntitlementResult,
  HouseholdResult,
  MethodEffect,
  ProgrammeResult,
  ReadingEffect,
} from "../evaluate/result.ts";
import type { Explanation } from "../explain/reason.ts";
import type { Plan, PlanProgramme } from "../plan/plan.ts";
import { mainReason, measuringStandard } from "./find-reasons.ts";
import { instanceNames } from "./name-instances.ts";
import type {
  PlainAmount,
  PlainAnswer,
  PlainChoice,
  PlainEffect,
  PlainEntitlement,
  PlainMethod,
  PlainPart,
  PlainProgramme,
  PlainQuantity,
} from "./plain.ts";
import {
  type NameOfPath,
  plainMissing,
  plainReason,
  plainSum,
  plainValue,
} from "./plain-values.ts";

export interface PlainHousehold {
  readonly programmes: readonly PlainProgramme[];
  readonly choices: readonly PlainChoice[];
  /** What the first programme measures this household by; absent where it compares with no parameter. */
  readonly standard?: PlainQuantity;
  /** Deadlines that run and who decides, where the household has what they are about. */
  readonly answers: readonly PlainAnswer[];
  /** What is wrong with the case itself. */
  readonly faults: readonly string[];
  /** Reasons and sums are left out. */
  readonly isBrief?: true;
}

export interface EvaluatedHousehold {
  readonly plan: Plan;
  readonly result: HouseholdResult;
  readonly facts: CaseData;
  readonly explain: (result: ProgrammeResult, plan: Plan) => Explanation;
}

export function describeHousehold(evaluated: EvaluatedHousehold): PlainHousehold {
  const { result, plan, facts } = evaluated;
  const nameOf = instanceNames(facts, plan);
  const programmes = result.programmes.map((programme) => describe(programme, evaluated, nameOf));
  const standard = programmes
    .map(({ parts }) => measuringStandard(parts[0]?.reasons ?? []))
    .find((one) => one !== undefined);
  return {
    programmes,
    choices: result.choices.map(plainChoice),
    ...(standard === undefined ? {} : { standard }),
    answers: [...result.deadlines, ...result.routes].map((answer) => plainAnswer(answer, nameOf)),
    faults: result.faults.map(({ message }) => message),
  };
}

function describe(
  programme: ProgrammeResult,
  evaluated: EvaluatedHousehold,
  nameOf: NameOfPath,
): PlainProgramme {
  const { name, rule, outcome, amount, assumed, derivedFrom } = programme;
  const { plan } = evaluated;
  // A roll-up keeps no trace of its own: what explains it are its instances.
  const instances = programme.instances ?? (rule === undefined ? [] : [programme]);
  const parts = instances.map((instance) => describePart(instance, evaluated, nameOf));
  const isNamed = (index: number) => instances[index]?.verdict?.group?.outcome === "yes";
  // Those whom the rule names come before those whom only its wording leaves open.
  const rank = (part: PlainPart, index: number) =>
    part.outcome !== outcome ? 2 : isNamed(index) ? 0 : 1;
  const ranked = parts.map((part, index) => ({ part, rank: rank(part, index) }));
  return {
    name,
    en: rule?.en ?? "",
    outcome,
    ...(amount === undefined ? {} : { amount: plainAmount(amount) }),
    needs: programme.needs.map((missing) => plainMissing(missing, nameOf)),
    depends: programme.depends.map((effect) => plainEffect(effect, plan)),
    methods: programme.methods.map(plainMethod),
    assumed,
    derivedFrom,
    weakest: assumed.length > 0 ? "assumed" : derivedFrom.length > 0 ? "derived" : "published",
    entitlements: programme.entitlements.flatMap(plainEntitlement),
    parts: ranked.sort((a, b) => a.rank - b.rank).map(({ part }) => part),
    ...(rule === undefined ? {} : { rule: describeRule(rule, plan) }),
  };
}

function describeRule(rule: PlanProgramme, plan: Plan): NonNullable<PlainProgramme["rule"]> {
  const entity = plan.entities.get(rule.entity);
  return {
    cite: rule.cite,
    force: rule.force,
    from: rule.from,
    isMonthly: rule.amount !== undefined && /^元1(人-1)?月-1$/.test(rule.amount.unit.key),
    isOccasional: entity?.of !== undefined && !entity.isPerson,
    ...(rule.choice === undefined ? {} : { choice: rule.choice }),
  };
}

function describePart(
  instance: ProgrammeResult,
  { plan, explain }: EvaluatedHousehold,
  nameOf: NameOfPath,
): PlainPart {
  const { outcome, amount, needs, depends, path } = instance;
  const { reasons, sums } = explain(instance, plan);
  const plainReasons = reasons.map((reason) => plainReason(reason, nameOf));
  const main = mainReason(plainReasons, outcome);
  const of = nameOf(path);
  return {
    ...(of === undefined ? {} : { of }),
    outcome,
    ...(amount === undefined ? {} : { amount: plainAmount(amount) }),
    needs: needs.map((missing) => plainMissing(missing, nameOf)),
    depends: depends.map((effect) => plainEffect(effect, plan)),
    ...(main === undefined ? {} : { main }),
    reasons: plainReasons,
    sums: sums.map(plainSum),
  };
}

export function plainAnswer(answer: AnswerResult, nameOf: NameOfPath): PlainAnswer {
  const { rule, path, value, missing, isSilent, depends, cite } = answer;
  const of = nameOf(path);
  const { kind, name, en, force, type } = rule;
  return {
    kind,
    name,
    en,
    force,
    ...(of === undefined ? {} : { of }),
    ...(value === undefined ? {} : { value: plainValue(value, type.kind) }),
    needs: missing.map((one) => plainMissing(one, nameOf)),
    isSilent,
    depends: depends.map(({ reading, values }) => ({
      reading,
      options: [...values].map(([option, known]) => ({
        option,
        ...(known === undefined ? {} : { value: plainValue(known, type.kind) }),
      })),
    })),
    cite,
  };
}

export function plainAmount({ unit, value, bound }: AmountResult): PlainAmount {
  return {
    unit: unit.text,
    ...(value === undefined ? {} : { value: textFromRational(value) }),
    bound,
  };
}

function plainEffect({ reading, results, amounts }: ReadingEffect, plan: Plan): PlainEffect {
  const options = [...results].map(([option, outcome]) => {
    const amount = amounts?.get(option);
    return {
      option,
      isDefault: option === plan.readings.get(reading)?.default,
      outcome,
      ...(amount === undefined ? {} : { amount: plainAmount(amount) }),
    };
  });
  return { reading, options };
}

function plainMethod({ parameter, amounts }: MethodEffect): PlainMethod {
  const options = [...amounts].map(([option, amount]) => ({
    option,
    ...(amount === undefined ? {} : { amount: plainAmount(amount) }),
  }));
  return { parameter, options };
}

function plainEntitlement({ entitlement, holds }: EntitlementResult): readonly PlainEntitlement[] {
  if (holds === false) return [];
  const { id, en, force, cite } = entitlement;
  return [{ id, en, force, cite, ...(holds === true ? { isHeld: true as const } : {}) }];
}

function plainChoice({ choice, options, open, chosen, because }: ChoiceResult): PlainChoice {
  const { name, en, cite, chosen: node } = choice;
  const fact = node.kind === "fact" && node.hops === 0 ? node.name : undefined;
  return {
    name,
    en,
    options,
    open,
    ...(chosen === undefined ? {} : { chosen }),
    ...(fact === undefined ? {} : { fact }),
    because,
    cite,
  };
}
