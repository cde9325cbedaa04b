/**
 * A programme over every reading that it rests on: decided, or `depends` with what each option gives.
 */
import type { PlanProgramme } from "../../plan/plan.ts";
import type { Instance } from "../facts/instance.ts";
import { missingOf, readsOf } from "../nodes/cell.ts";
import { evaluateNode } from "../nodes/evaluate-node.ts";
import type { Evaluation } from "../nodes/evaluation.ts";
import type {
  AmountResult,
  EntitlementResult,
  Missing,
  Outcome,
  ProgrammeResult,
  ReadingEffect,
  SettledOutcome,
  Verdict,
} from "../result.ts";
import { isSameAmount } from "../rules/judge-programme.ts";
import { mostOpen, rollUpAmounts } from "../rules/roll-up.ts";
import { finalVerdict, instancesOf } from "../rules/rule-evaluator.ts";
import { parametersBehind } from "../rules/trace.ts";
import { tryReadings, underEachOption } from "./try-readings.ts";

/** The result for the household: its own, or rolled up from the instances that the programme is about. */
export function settleProgramme(
  name: string,
  rule: PlanProgramme | undefined,
  evaluation: Evaluation,
): ProgrammeResult {
  if (rule === undefined) return { ...nothingSaid(name), outcome: "silent", default: "silent" };
  const { household } = evaluation;
  if (rule.entity === evaluation.plan.household) return settleInstance(rule, household, evaluation);
  const instances = instancesOf(rule.entity, household, evaluation);
  if (instances === undefined) {
    const needs: readonly Missing[] = [{ kind: "fact", name: rule.entity, path: "" }];
    return { ...nothingSaid(name), rule, outcome: "needs", default: "needs", needs };
  }
  const results = instances.map((instance) => settleInstance(rule, instance, evaluation));
  return rolledUp(rule, results, () => settleTogether(rule, instances, evaluation));
}

/** The result for one instance of the entity that the programme is about. */
export function settleInstance(
  rule: PlanProgramme,
  instance: Instance,
  evaluation: Evaluation,
): ProgrammeResult {
  const work = (under: Evaluation) => finalVerdict(rule, instance, under);
  const trials = tryReadings(evaluation, work, readsOfVerdict);
  const verdict = trials.default;
  const hasOneOutcome = trials.all.every(({ result }) => result.outcome === verdict.outcome);
  const outcome: Outcome = hasOneOutcome ? verdict.outcome : "depends";
  const isSettled =
    hasOneOutcome && trials.all.every(({ result }) => isSameAmount(result.amount, verdict.amount));
  const depends = isSettled
    ? []
    : effects(
        trials.tried.map((reading) => ({
          reading,
          verdicts: underEachOption(reading, evaluation, work),
        })),
      );
  const { amount } = verdict;
  const sources = parametersBehind(verdict, evaluation.plan, evaluation.trail);
  return {
    name: rule.name,
    rule,
    path: instance.path,
    outcome,
    default: verdict.outcome,
    depends,
    amount,
    methods: [],
    needs: verdict.outcome === "needs" ? verdict.missing : (amount?.missing ?? []),
    entitlements: entitlementsOf(verdict, instance, evaluation),
    assumed: sources.assumed,
    derivedFrom: sources.derived,
    verdict,
  };
}

function readsOfVerdict(verdict: Verdict): ReadonlySet<string> {
  return verdict.amount === undefined ? verdict.reads : readsOf([verdict, verdict.amount]);
}

/** What a verdict says, of one instance or of all together. */
type Said = Pick<Verdict, "outcome" | "amount">;

type Tried = {
  readonly reading: { readonly name: string };
  readonly verdicts: ReadonlyMap<string, Said>;
};

/** The readings that change something by themselves; all that were tried, if they do so only together. */
function effects(tried: readonly Tried[]): readonly ReadingEffect[] {
  const alone = tried.filter(({ verdicts }) => {
    const [first, ...others] = [...verdicts.values()];
    return others.some(
      (other) => other.outcome !== first?.outcome || !isSameAmount(other.amount, first?.amount),
    );
  });
  return (alone.length > 0 ? alone : tried).map(effectOf);
}

function effectOf({ reading, verdicts }: Tried): ReadingEffect {
  const results = new Map([...verdicts].map(([option, verdict]) => [option, verdict.outcome]));
  const amounts = new Map<string, AmountResult | undefined>(
    [...verdicts].map(([option, verdict]) => [option, verdict.amount]),
  );
  const [first, ...others] = [...amounts.values()];
  const isSame = others.every((other) => isSameAmount(other, first));
  return { reading: reading.name, results, ...(isSame ? {} : { amounts }) };
}

/** What comes with the programme besides money, where it is or may be granted. */
function entitlementsOf(
  verdict: Verdict,
  instance: Instance,
  evaluation: Evaluation,
): readonly EntitlementResult[] {
  if (verdict.outcome !== "yes" && verdict.outcome !== "discretion") return [];
  const results: EntitlementResult[] = [];
  for (const entitlement of verdict.rule.entitlements) {
    const cell =
      entitlement.when === undefined
        ? undefined
        : evaluateNode(entitlement.when, instance, evaluation);
    if (cell?.value === false) continue;
    const holds = cell === undefined || cell.value === true ? true : undefined;
    results.push({ entitlement, holds, missing: cell?.missing ?? [] });
  }
  return results;
}

/** `together` is asked only where an instance turns on a reading. */
function rolledUp(
  rule: PlanProgramme,
  instances: readonly ProgrammeResult[],
  together: () => Pick<ProgrammeResult, "outcome" | "depends">,
): ProgrammeResult {
  const byDefault = mostOpen(instances.map((instance) => instance.default));
  const deciding = instances.filter((instance) => instance.default === byDefault);
  const isMet = byDefault === "yes" || byDefault === "discretion";
  const isSettled = instances.every(({ depends: effects }) => effects.length === 0);
  const turned = isSettled ? { outcome: byDefault, depends: [] } : together();
  const { depends } = turned;
  const mostOpenOutcome = mostOpen(instances.map((instance) => instance.outcome));
  // Members may turn on a reading while the household as a whole comes out the same.
  const outcome = mostOpenOutcome === "depends" ? turned.outcome : mostOpenOutcome;
  const amount = amountTogether(
    byDefault,
    deciding.map((one) => payable(one.amount, one.verdict)),
  );
  return {
    name: rule.name,
    rule,
    path: "",
    outcome,
    default: byDefault,
    depends,
    amount,
    methods: [],
    needs:
      byDefault === "needs" || isMet
        ? missingOf(deciding.map(({ needs }) => ({ missing: needs })))
        : [],
    entitlements: distinctEntitlements(rule, deciding),
    assumed: [...new Set(deciding.flatMap(({ assumed }) => assumed))],
    derivedFrom: [...new Set(deciding.flatMap(({ derivedFrom }) => derivedFrom))],
    instances,
  };
}

/** An amount that an instance would get, and whether the rule names the instance or only its wording leaves it open. */
interface Payable {
  readonly amount?: AmountResult | undefined;
  readonly isNamed: boolean;
}

function payable(
  amount: AmountResult | undefined,
  verdict: Pick<Verdict, "group"> | undefined,
): Payable {
  return { amount, isNamed: verdict?.group?.outcome === "yes" };
}

/**
 * The sum for those that get it. Of what may be granted, the sum for those whom the rule names; several whom only a
 * 等 leaves open are not added up.
 */
function amountTogether(
  outcome: SettledOutcome,
  instances: readonly Payable[],
): AmountResult | undefined {
  const sum = (some: readonly Payable[]) => rollUpAmounts(some.flatMap((one) => one.amount ?? []));
  if (outcome === "yes") return sum(instances);
  if (outcome !== "discretion") return undefined;
  const named = instances.filter(({ isNamed }) => isNamed);
  if (named.length > 0) return sum(named);
  return instances.length === 1 ? sum(instances) : undefined;
}

/**
 * Each entitlement once, in the order of the rule; it holds for the household when it does for one of its instances,
 * and otherwise lacks what any of them lacks: whoever is listed first says no more than the others.
 */
function distinctEntitlements(
  { entitlements }: PlanProgramme,
  instances: readonly ProgrammeResult[],
): readonly EntitlementResult[] {
  if (instances.every((instance) => instance.entitlements.length === 0)) return [];
  return entitlements.flatMap((entitlement) => {
    const found = instances.flatMap((instance) =>
      instance.entitlements.filter((one) => one.entitlement === entitlement),
    );
    if (found.length === 0) return [];
    const holding = found.find(({ holds }) => holds === true);
    return [holding ?? { entitlement, holds: undefined, missing: missingOf(found) }];
  });
}

/**
 * The household as a whole over every reading that an instance rests on: members may turn on a reading while the
 * household comes out the same, and two readings may turn it only together.
 */
function settleTogether(
  rule: PlanProgramme,
  instances: readonly Instance[],
  evaluation: Evaluation,
): Pick<ProgrammeResult, "outcome" | "depends"> {
  const work = (under: Evaluation) =>
    saidTogether(instances.map((instance) => finalVerdict(rule, instance, under)));
  const trials = tryReadings(evaluation, work, ({ reads }) => reads);
  const said = trials.default;
  const hasOneOutcome = trials.all.every(({ result }) => result.outcome === said.outcome);
  const outcome = hasOneOutcome ? said.outcome : "depends";
  if (hasOneOutcome && trials.all.every(({ result }) => isSameAmount(result.amount, said.amount)))
    return { outcome, depends: [] };
  const tried = trials.tried.map((reading) => ({
    reading,
    verdicts: underEachOption(reading, evaluation, work),
  }));
  return { outcome, depends: effects(tried) };
}

function saidTogether(
  verdicts: readonly Verdict[],
): Said & { readonly reads: ReadonlySet<string> } {
  const outcome = mostOpen(verdicts.map((verdict) => verdict.outcome));
  const deciding = verdicts.filter((verdict) => verdict.outcome === outcome);
  const amount = amountTogether(
    outcome,
    deciding.map((verdict) => payable(verdict.amount, verdict)),
  );
  return {
    outcome,
    ...(amount === undefined ? {} : { amount }),
    reads: readsOf(verdicts.map((verdict) => ({ reads: readsOfVerdict(verdict) }))),
  };
}

function nothingSaid(name: string) {
  return {
    name,
    path: "",
    depends: [],
    methods: [],
    needs: [],
    entitlements: [],
    assumed: [],
    derivedFrom: [],
  };
}
