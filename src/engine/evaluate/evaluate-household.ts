/**
 * Evaluate a policy for one household: exactly, with every step kept.
 *
 * In:       a plan and a case as plain data.
 * Out:      values, outcomes, choices, checks, deadlines and routes; faults of the case as data.
 * Reports:  faults in the result; unknown facts are no faults, the outcomes name them.
 * Throws:   BrokenInvariant only.
 */
import type { Plan } from "../plan/plan.ts";
import type { CaseData } from "./facts/raw-case.ts";
import { readGivenParameters, readGivenReadings } from "./facts/read-given.ts";
import { readHousehold } from "./facts/read-household.ts";
import { exactArithmetic } from "./nodes/arithmetic.ts";
import type { Evaluation, TriedMethod } from "./nodes/evaluation.ts";
import { settleChoice } from "./readings/settle-choices.ts";
import { settleProgramme } from "./readings/settle-programme.ts";
import { settleAnswers, settleValue } from "./readings/settle-values.ts";
import { withMethods } from "./readings/try-methods.ts";
import type { CaseFault, HouseholdResult, ProgrammeResult, ValueResult } from "./result.ts";
import { ruleEvaluator } from "./rules/rule-evaluator.ts";
import { runCheck } from "./rules/run-checks.ts";

/** An evaluation of a case under the default readings, ready to be asked. */
export function openEvaluation(
  plan: Plan,
  data: CaseData,
  reportFault: (fault: CaseFault) => void,
): Evaluation {
  const household = readHousehold(data, plan, reportFault);
  const given = readGivenParameters(data.parameters ?? {}, plan, reportFault);
  const decided = withReadings(plan, readGivenReadings(data.readings ?? {}, plan, reportFault));
  return {
    plan: decided,
    household,
    given,
    assignment: new Map(),
    variant: new Map(),
    rules: ruleEvaluator,
    trail: new Map(),
    arithmetic: exactArithmetic,
    reportFault,
  };
}

export function evaluateHousehold(plan: Plan, data: CaseData): HouseholdResult {
  const faults = new Map<string, CaseFault>();
  const reportFault = (fault: CaseFault) => {
    faults.set(`${fault.code} ${fault.path}`, fault);
  };
  const evaluation = openEvaluation(plan, data, reportFault);
  const values: ValueResult[] = [];
  for (const rule of plan.rules.values())
    if (rule.kind === "derived") values.push(settleValue(rule, evaluation));
  const programmes = plan.programmes.map(({ name, rule }) => {
    const found = rule === undefined ? undefined : plan.rules.get(rule);
    return settleProgramme(name, found?.kind === "programme" ? found : undefined, evaluation);
  });
  for (const programme of programmes) reportDurationFaults(programme, reportFault);
  const answers = plan.answers.map((rule) => ({ rule, results: settleAnswers(rule, evaluation) }));
  const ofKind = (kind: "deadline" | "route") =>
    answers.flatMap(({ rule, results }) => (rule.kind === kind ? results : []));
  const choices = [...plan.choices.values()].map((choice) => settleChoice(choice, evaluation));
  const checks = plan.checks.flatMap((check) => runCheck(check, evaluation));
  // Last, for what is first worked out while a method is tried reports no faults.
  const withTheirMethods = programmes.map((settled) =>
    withMethods(settled, plan.parameters, (method) =>
      settleProgramme(settled.name, settled.rule, underMethod(evaluation, method)),
    ),
  );
  return {
    jurisdiction: plan.jurisdiction,
    date: plan.date,
    specHash: plan.specHash,
    isBeforeVersion: plan.isBeforeVersion,
    values,
    programmes: withTheirMethods,
    choices,
    checks,
    deadlines: ofKind("deadline"),
    routes: ofKind("route"),
    faults: [...faults.values()],
  };
}

/** The same evaluation with one more parameter given; rules that cannot reach it are not worked out again. */
function underMethod(evaluation: Evaluation, method: TriedMethod): Evaluation {
  const { parameter, option } = method;
  const given = new Map(evaluation.given).set(parameter, { kind: "plain", value: option });
  return { ...evaluation, given, method, reportFault: () => undefined };
}

/** A granted length outside its limits, under the default readings. */
function reportDurationFaults(
  programme: ProgrammeResult,
  reportFault: (fault: CaseFault) => void,
): void {
  const fault = programme.verdict?.duration?.fault;
  if (fault !== undefined) reportFault(fault);
  for (const instance of programme.instances ?? []) reportDurationFaults(instance, reportFault);
}

function withReadings(plan: Plan, readings: ReadonlyMap<string, string>): Plan {
  if (readings.size === 0) return plan;
  const decided = [...plan.readings].map(([name, reading]): [string, typeof reading] => {
    const fixed = readings.get(name);
    return [name, fixed === undefined ? reading : { ...reading, fixed }];
  });
  return { ...plan, readings: new Map(decided) };
}
