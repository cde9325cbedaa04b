/** Rules as other rules see them while facts are missing: each worked out once for an instance. */
import { BrokenInvariant } from "../base/invariant.ts";
import { zero } from "../base/rational.ts";
import type { Instance } from "../evaluate/facts/instance.ts";
import type { Evaluation } from "../evaluate/nodes/evaluation.ts";
import type { PlanProgramme } from "../plan/plan.ts";
import {
  canBe,
  hull,
  joined,
  known,
  made,
  onNothing,
  type Possible,
  roundedTo,
} from "./possible.ts";
import type { RuleNode, Surroundings } from "./possible-node.ts";
import { possibleBody } from "./possible-table.ts";
import { type PossibleVerdict, possibleVerdict, rivalsOf } from "./possible-verdict.ts";

/** Rules never read each other in a circle, so each is worked out from those before it. */
export function surroundingsOf(evaluation: Evaluation): Surroundings {
  const cache = new Map<string, Possible>();
  const around: Surroundings = {
    evaluation,
    rule: (node, at) => {
      const key = `${node.part} ${node.rule} ${at.path}`;
      const worked = cache.get(key) ?? workOut(node, at, around);
      cache.set(key, worked);
      return worked;
    },
  };
  return around;
}

function workOut(node: RuleNode, at: Instance, around: Surroundings): Possible {
  const rule = around.evaluation.plan.rules.get(node.rule);
  if (rule?.kind === "derived") return roundedTo(possibleBody(rule.body, at, around), rule.round);
  if (rule?.kind !== "programme")
    throw new BrokenInvariant("A formula refers to what is no value.", { rule: node.rule });
  const verdict = possibleVerdict(rule, at, around);
  const truth = truthOf({ verdict, rule, node }, at, around);
  return node.part === "outcome" ? truth : amountOf(verdict, truth);
}

interface Asked {
  readonly verdict: PossibleVerdict;
  readonly rule: PlanProgramme;
  readonly node: RuleNode;
}

function truthOf({ verdict, rule, node }: Asked, at: Instance, around: Surroundings): Possible {
  const { evaluation } = around;
  const waitsFor = rivalsOf(rule, evaluation).flatMap(([rival, instance]) => [
    ...possibleVerdict(rival, instance, around).turnsOn,
  ]);
  const turnsOn = new Set([...verdict.turnsOn, ...waitsFor]);
  if (turnsOn.size === 0) {
    const { value } = evaluation.rules.truth(rule.key, at, evaluation, node);
    return value === undefined
      ? { shape: { kind: "nothing" }, turnsOn, mayLack: true }
      : known(value);
  }
  const { outcomes } = verdict;
  const [canHold, canFail] = [outcomes.has("yes"), outcomes.has("no") || outcomes.has("silent")];
  // An option of a choice that is met may still wait for the applicant.
  const waits = canHold && rule.choice !== undefined;
  const mayLack = outcomes.has("needs") || outcomes.has("discretion") || waits;
  if (canHold && canFail) return { shape: { kind: "either" }, turnsOn, mayLack };
  if (!canHold && !canFail) return { shape: { kind: "nothing" }, turnsOn, mayLack: true };
  return made({ kind: "known", value: canHold }, { turnsOn, mayLack });
}

function amountOf({ amount }: PossibleVerdict, truth: Possible): Possible {
  if (!canBe(truth, true))
    return canBe(truth, false) ? made({ kind: "known", value: zero }, truth) : truth;
  const unknown: Possible = { shape: { kind: "nothing" }, turnsOn: onNothing, mayLack: true };
  const paid = amount ?? unknown;
  if (canBe(truth, false)) return hull(paid, known(zero), truth);
  return made(paid.shape, joined([paid, truth]));
}
