/**
 * Which outcomes a programme can still have, and between which figures its amount lies.
 *
 * Out:      supersets: outcomes that no values of the missing facts bring about may be among them.
 * Ignores:  readings other than those in force; how far a granted length is within its limits.
 */

import type { Instance } from "../evaluate/facts/instance.ts";
import type { Evaluation } from "../evaluate/nodes/evaluation.ts";
import type { SettledOutcome } from "../evaluate/result.ts";
import { finalVerdict } from "../evaluate/rules/rule-evaluator.ts";
import type { Force, PlanCondition, PlanGroup, PlanProgramme } from "../plan/plan.ts";
import { instancesIn } from "./changed-household.ts";
import { canBe, joined, known, type Possible, roundedTo, unknowable, wordsOf } from "./possible.ts";
import { possibleOf, type Surroundings } from "./possible-node.ts";
import { operateOn } from "./possible-operators.ts";
import { possibleBody } from "./possible-table.ts";

export interface PossibleVerdict {
  readonly outcomes: ReadonlySet<SettledOutcome>;
  /** Where the outcome can be `yes` or `discretion`. */
  readonly amount?: Possible;
  readonly turnsOn: ReadonlySet<string>;
}

/** Outcomes with what they turn on; whether they may stay open is an outcome of its own, `needs`. */
interface Limb {
  readonly outcomes: ReadonlySet<SettledOutcome>;
  readonly turnsOn: ReadonlySet<string>;
}

export function possibleVerdict(
  rule: PlanProgramme,
  at: Instance,
  around: Surroundings,
): PossibleVerdict {
  const scope = rule.scope && limbOf(possibleOf(rule.scope, at, around));
  const limbs = [
    ...(rule.eligible === undefined ? [] : [groupLimb(rule.eligible, at, around)]),
    ...(rule.duration === undefined ? [] : [durationLimb(rule, at, around)]),
  ];
  const eligible = withForce(combine(limbs, "all"), rule.force);
  const inScope = scope === undefined ? eligible : scoped(scope, eligible, rule.force);
  const limb = rule.choice === undefined ? inScope : chosenOver(rule, inScope, at, around);
  const { outcomes, turnsOn } = limb;
  const isMet = outcomes.has("yes") || outcomes.has("discretion");
  const amount = isMet && rule.amount !== undefined ? possibleAmount(rule, at, around) : undefined;
  return { outcomes, turnsOn, ...(amount === undefined ? {} : { amount }) };
}

function limbOf(truth: Possible): Limb {
  const outcomes = new Set<SettledOutcome>();
  if (canBe(truth, true)) outcomes.add("yes");
  if (canBe(truth, false)) outcomes.add("no");
  if (truth.mayLack || outcomes.size === 0) outcomes.add("needs");
  return { outcomes, turnsOn: truth.turnsOn };
}

const decisiveFirst: Readonly<Record<"all" | "any", readonly SettledOutcome[]>> = {
  all: ["no", "needs", "discretion", "yes"],
  any: ["yes", "needs", "discretion", "no"],
};

/** Every way in which limbs can come out together; a limb that settles the matter hides what the others turn on. */
function combine(limbs: readonly Limb[], join: "all" | "any"): Limb {
  const order = decisiveFirst[join];
  const [decisive = "no"] = order;
  const settling = limbs.find(({ outcomes }) => outcomes.size === 1 && outcomes.has(decisive));
  if (settling !== undefined) return settling;
  const neutral = order[order.length - 1] ?? "yes";
  let outcomes = new Set<SettledOutcome>([neutral]);
  for (const limb of limbs) {
    const next = new Set<SettledOutcome>();
    for (const a of outcomes)
      for (const b of limb.outcomes) next.add(order.indexOf(a) < order.indexOf(b) ? a : b);
    outcomes = next;
  }
  return { outcomes, turnsOn: new Set(limbs.flatMap(({ turnsOn }) => [...turnsOn])) };
}

function groupLimb(group: PlanGroup, at: Instance, around: Surroundings): Limb {
  const limbs = (conditions: readonly PlanCondition[]) =>
    conditions.map((condition) => conditionLimb(condition, at, around));
  const [all, any, none] = [limbs(group.all), limbs(group.any), limbs(group.none)];
  return combine(
    [
      ...all,
      ...(any.length === 0 ? [] : [combine(any, "any")]),
      ...(none.length === 0 ? [] : [turnedRound(combine(none, "any"))]),
    ],
    "all",
  );
}

function conditionLimb(condition: PlanCondition, at: Instance, around: Surroundings): Limb {
  if (condition.kind === "open") return { outcomes: new Set(["discretion"]), turnsOn: new Set() };
  const limb =
    condition.kind === "group"
      ? groupLimb(condition.group, at, around)
      : limbOf(possibleOf(condition.node, at, around));
  return withForce(limb, condition.force);
}

function mapped(
  { outcomes, turnsOn }: Limb,
  change: (outcome: SettledOutcome) => SettledOutcome,
): Limb {
  return { outcomes: new Set([...outcomes].map(change)), turnsOn };
}

function turnedRound(limb: Limb): Limb {
  return mapped(limb, (one) => (one === "yes" ? "no" : one === "no" ? "yes" : one));
}

function withForce(limb: Limb, force: Force): Limb {
  if (force === "firm" || force === "in-principle") return limb;
  const weakened = force === "by-regulation" ? "needs" : "discretion";
  return mapped(limb, (one) => (one === "yes" ? weakened : one));
}

function scoped(scope: Limb, eligible: Limb, force: Force): Limb {
  const outcomes = new Set<SettledOutcome>();
  if (scope.outcomes.has("no")) outcomes.add("silent");
  if (scope.outcomes.has("needs")) outcomes.add("needs");
  const isIn = scope.outcomes.has("yes");
  if (isIn) for (const outcome of eligible.outcomes) outcomes.add(outcome);
  const isOut = !isIn && !scope.outcomes.has("needs");
  const turnsOn = isOut ? scope.turnsOn : new Set([...scope.turnsOn, ...eligible.turnsOn]);
  return withForce({ outcomes, turnsOn }, force);
}

/** Truth of being within the period; the limits of a grant are left open. */
function durationLimb(rule: PlanProgramme, at: Instance, around: Surroundings): Limb {
  const { duration } = rule;
  if (duration === undefined) return { outcomes: new Set(["yes"]), turnsOn: new Set() };
  const possible = [duration.start, duration.months, duration.least, duration.most].flatMap(
    (node) => (node === undefined ? [] : [possibleOf(node, at, around)]),
  );
  const from = joined(possible);
  const isKnown = possible.every(({ shape }) => shape.kind === "known");
  if (isKnown && from.turnsOn.size === 0 && !from.mayLack) {
    const verdict = finalVerdict(rule, at, around.evaluation);
    return { outcomes: new Set([verdict.duration?.outcome ?? "yes"]), turnsOn: new Set() };
  }
  const [start = unknowable()] = possible;
  const today = known(around.evaluation.plan.date);
  const notBegun = operateOn("less", [today, start], duration.start);
  if (!canBe(notBegun, false) && !notBegun.mayLack)
    return { outcomes: new Set(["no"]), turnsOn: new Set() };
  return { outcomes: new Set(["yes", "no", "needs"]), turnsOn: from.turnsOn };
}

/** An option can give way to another that is, or may be, chosen. */
function chosenOver(rule: PlanProgramme, limb: Limb, at: Instance, around: Surroundings): Limb {
  const { evaluation } = around;
  const choice = evaluation.plan.choices.get(rule.choice ?? "");
  if (choice === undefined) return limb;
  const chosen = possibleOf(choice.chosen, evaluation.household, around);
  const names = wordsOf(chosen.shape) ?? [];
  const others = choice.options.filter((key) => key !== rule.key);
  if (!others.some((key) => names.includes(evaluation.plan.rules.get(key)?.name ?? "")))
    return limb;
  const rivals = rivalsOf(rule, evaluation);
  const verdicts = rivals.map(([rival, instance]) => possibleVerdict(rival, instance, around));
  const turnsOn = new Set([limb, chosen, ...verdicts].flatMap((one) => [...one.turnsOn]));
  if (turnsOn.size === 0)
    return { outcomes: new Set([finalVerdict(rule, at, evaluation).outcome]), turnsOn };
  return { outcomes: new Set([...limb.outcomes, "no", "needs"]), turnsOn };
}

/** The other options of a programme's choice, for each instance. */
export function rivalsOf(
  rule: PlanProgramme,
  { plan, household }: Evaluation,
): readonly (readonly [PlanProgramme, Instance])[] {
  const options = plan.choices.get(rule.choice ?? "")?.options ?? [];
  return options.flatMap((key) => {
    const rival = plan.rules.get(key);
    if (rival?.kind !== "programme" || key === rule.key) return [];
    const { choice: _, ...alone } = rival;
    const below = instancesIn(household).filter(({ entity }) => entity === rival.entity);
    return below.map((instance) => [alone, instance] as const);
  });
}

function possibleAmount(rule: PlanProgramme, at: Instance, around: Surroundings): Possible {
  const { body, round } = rule.amount ?? {};
  const paid = body === undefined ? unknowable() : possibleBody(body, at, around);
  return roundedTo(paid, round);
}
