/**
 * Rules as other rules see them: derived values, programmes as truth values and amounts, each worked out once.
 *
 * A programme that is an option of a choice is unknown while the choice is open: what is missing is the choice.
 */
import { BrokenInvariant } from "../../base/invariant.ts";
import { rationalFromInteger } from "../../base/rational.ts";
import type {
  PlanChoice,
  PlanDerived,
  PlanNode,
  PlanProgramme,
  PlanRule,
} from "../../plan/plan.ts";
import { householdOf, type Instance, instancesBelow } from "../facts/instance.ts";
import {
  knownCell,
  missingOf,
  noParts,
  nothingMissing,
  readsOf,
  unknownCell,
  withVerdict,
} from "../nodes/cell.ts";
import { evaluateNode } from "../nodes/evaluate-node.ts";
import type { Evaluation, RuleEvaluator } from "../nodes/evaluation.ts";
import type { Cell, DerivedResult, Missing, SettledOutcome, Verdict } from "../result.ts";
import { deriveValue } from "./derive.ts";
import { judgeProgramme } from "./judge-programme.ts";
import { rollUpOutcomes } from "./roll-up.ts";

export const ruleEvaluator: RuleEvaluator = { derive, truth, amount };

/** What the options of a choice come to before anybody chooses, for the household as a whole. */
export interface ChoiceState {
  readonly options: readonly {
    readonly key: string;
    readonly name: string;
    readonly outcome: SettledOutcome;
    readonly missing: readonly Missing[];
  }[];
  /** Whether two options are met. */
  readonly open: SettledOutcome;
  /** What the applicant says. */
  readonly chosen: string | undefined;
  /** The same, unless it is an option that is not met: choosing such a one decides nothing. */
  readonly effective: string | undefined;
  readonly missing: readonly Missing[];
  readonly reads: ReadonlySet<string>;
}

/** A programme with its choice applied: the options that were not chosen are `no`. */
export function finalVerdict(
  rule: PlanProgramme,
  instance: Instance,
  evaluation: Evaluation,
): Verdict {
  const verdict = plainVerdict(rule, instance, evaluation);
  const choice = choiceOf(rule, evaluation);
  if (choice === undefined || verdict.outcome === "no" || verdict.outcome === "silent")
    return verdict;
  const state = choiceState(choice, householdOf(instance), evaluation);
  const chosen = state.options.find(({ name }) => name === state.effective);
  const reads = readsOf([verdict, state]);
  if (chosen === undefined || chosen.key === rule.key) return { ...verdict, reads };
  const { amount: _, ...rest } = verdict;
  if (chosen.outcome === "yes")
    return { ...rest, outcome: "no", missing: [], reads, yieldsTo: chosen.name };
  if (chosen.outcome === "needs")
    return { ...rest, outcome: "needs", missing: missingOf([verdict, chosen]), reads };
  return { ...verdict, reads };
}

export function choiceState(
  choice: PlanChoice,
  household: Instance,
  evaluation: Evaluation,
): ChoiceState {
  return cached(reachOf(choice, evaluation), household, evaluation, () => {
    const states = choice.options.map((key) => optionState(key, household, evaluation));
    const chosen = evaluateNode(choice.chosen, household, evaluation);
    const picked = states.find((state) => state.name === chosen.value);
    const isMet = picked !== undefined && picked.outcome !== "no" && picked.outcome !== "silent";
    return {
      options: states,
      ...openness(states),
      chosen: picked?.name,
      effective: isMet ? picked.name : undefined,
      reads: readsOf([...states, chosen]),
    };
  });
}

const reachByChoice = new WeakMap<PlanChoice, Cacheable>();

/** What the options of a choice reach together; worked out once, for a choice is asked about at every option. */
function reachOf(choice: PlanChoice, { plan }: Evaluation): Cacheable {
  const known = reachByChoice.get(choice);
  if (known !== undefined) return known;
  const rules = choice.options.flatMap((key) => plan.rules.get(key) ?? []);
  const reach = {
    key: `choice ${choice.name}`,
    readings: rules.flatMap(({ readings }) => readings),
    parameters: rules.flatMap(({ parameters }) => parameters),
  };
  reachByChoice.set(choice, reach);
  return reach;
}

/** The instances of the entity that a rule is on, in the case's order; undefined when their list is left out. */
export function instancesOf(
  entity: string,
  household: Instance,
  evaluation: Evaluation,
): readonly Instance[] | undefined {
  const chain = evaluation.plan.entities.get(entity)?.chain;
  if (chain === undefined)
    throw new BrokenInvariant("An entity is not part of the household.", { entity });
  return instancesBelow(household, chain);
}

function derive(key: string, instance: Instance, evaluation: Evaluation): DerivedResult {
  const rule = ruleNamed(key, evaluation) as PlanDerived; // the compiler gives this key to derived values only
  return cached(rule, instance, evaluation, deriveValue);
}

function truth(key: string, instance: Instance, evaluation: Evaluation, node: PlanNode): Cell {
  const rule = ruleNamed(key, evaluation) as PlanProgramme; // the compiler gives this key to programmes only
  const verdict = finalVerdict(rule, instance, evaluation);
  const { outcome } = verdict;
  const choice = choiceOf(rule, evaluation);
  const state =
    choice === undefined ? undefined : choiceState(choice, householdOf(instance), evaluation);
  const undecided =
    state !== undefined && state.effective === undefined && outcome === "yes"
      ? waitsFor(choice, state)
      : undefined;
  const reads = state === undefined ? verdict.reads : readsOf([verdict, state]);
  const said = (value: boolean | undefined, missing: readonly Missing[] = nothingMissing): Cell => {
    const cell =
      value === undefined
        ? unknownCell(node, missing, noParts, reads)
        : knownCell(node, value, noParts, reads);
    return withVerdict(cell, verdict);
  };
  if (undecided !== undefined) return said(undefined, undecided);
  switch (outcome) {
    case "yes":
      return said(true);
    case "no":
    case "silent":
      return said(false);
    case "needs":
      return said(undefined, verdict.missing);
    case "discretion":
      return said(undefined, [{ kind: "rule", name: rule.name, path: instance.path }]);
  }
}

function amount(key: string, instance: Instance, evaluation: Evaluation, node: PlanNode): Cell {
  const is = truth(key, instance, evaluation, node);
  if (is.value === undefined) return is;
  if (is.value === false) return { ...is, value: rationalFromInteger(0) };
  const paid = is.verdict?.amount;
  const unpriced = { ...is, value: undefined };
  if (paid === undefined)
    return {
      ...unpriced,
      missing: [{ kind: "rule", name: ruleNamed(key, evaluation).name, path: instance.path }],
    };
  const reads = readsOf([is, paid]);
  if (paid.value === undefined || paid.bound !== "exact")
    return { ...unpriced, missing: paid.missing, reads };
  return { ...is, value: paid.value, reads };
}

/** What an option that is met waits for while nobody has chosen: the choice, or what another option lacks. */
function waitsFor(
  choice: PlanChoice | undefined,
  state: ChoiceState,
): readonly Missing[] | undefined {
  if (choice === undefined || state.open === "no") return undefined;
  const itself: readonly Missing[] = [{ kind: "choice", name: choice.name, path: "" }];
  return state.open === "yes" || state.missing.length === 0 ? itself : state.missing;
}

function plainVerdict(rule: PlanProgramme, instance: Instance, evaluation: Evaluation): Verdict {
  return cached(rule, instance, evaluation, judgeProgramme);
}

function optionState(key: string, household: Instance, evaluation: Evaluation) {
  const rule = ruleNamed(key, evaluation) as PlanProgramme; // options of a choice are programmes
  const instances = instancesOf(rule.entity, household, evaluation);
  if (instances === undefined) {
    const missing: readonly Missing[] = [{ kind: "fact", name: rule.entity, path: "" }];
    return { key, name: rule.name, outcome: "needs" as const, missing, reads: new Set<string>() };
  }
  const verdicts = instances.map((instance) => plainVerdict(rule, instance, evaluation));
  const rolled = rollUpOutcomes(verdicts);
  return { key, name: rule.name, ...rolled };
}

/** Two options met: open. Fewer that could still be met: not. Otherwise for lack of what is missing. */
function openness(
  states: readonly { readonly outcome: SettledOutcome; readonly missing: readonly Missing[] }[],
): {
  readonly open: SettledOutcome;
  readonly missing: readonly Missing[];
} {
  const met = states.filter(({ outcome }) => outcome === "yes").length;
  if (met >= 2) return { open: "yes", missing: [] };
  const possible = states.filter(({ outcome }) => outcome !== "no" && outcome !== "silent");
  if (possible.length < 2) return { open: "no", missing: [] };
  const lacking = states.filter(({ outcome }) => outcome === "needs");
  return lacking.length > 0
    ? { open: "needs", missing: missingOf(lacking) }
    : { open: "discretion", missing: [] };
}

function choiceOf(rule: PlanProgramme, evaluation: Evaluation): PlanChoice | undefined {
  return rule.choice === undefined ? undefined : evaluation.plan.choices.get(rule.choice);
}

function ruleNamed(key: string, evaluation: Evaluation): PlanRule {
  const rule = evaluation.plan.rules.get(key);
  if (rule === undefined) throw new BrokenInvariant("The plan has no such rule.", { key });
  return rule;
}

/** What is worked out once: a rule, or a choice, with the readings and parameters that it can reach. */
interface Cacheable {
  readonly key: string;
  readonly readings: readonly string[];
  readonly parameters: readonly string[];
}

/** Work out once for each combination of the readings that can be reached, and for each method that is tried. */
function cached<W extends Cacheable, T>(
  what: W,
  instance: Instance,
  evaluation: Evaluation,
  work: (what: W, instance: Instance, evaluation: Evaluation) => T,
): T {
  const key = cacheKey(what, evaluation);
  const known = instance.cache.get(key);
  if (known !== undefined) return known as T; // keys name the kind of result
  const result = work(what, instance, evaluation);
  instance.cache.set(key, result);
  return result;
}

function cacheKey(
  { key, readings, parameters }: Cacheable,
  { assignment, variant, method }: Evaluation,
): string {
  let full = key;
  if (assignment.size > 0) {
    for (const reading of readings) {
      const option = assignment.get(reading);
      if (option !== undefined) full += `|${reading}=${option}`;
    }
  }
  if (variant.size > 0) for (const [axis, option] of variant) full += `|${axis}:${option}`;
  if (method !== undefined && parameters.includes(method.parameter))
    full += `|${method.parameter} ${method.option}`;
  return full;
}
