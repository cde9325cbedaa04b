/**
 * Training with a policy: worked cases, papers, sheets.
 *
 * In:       the policy's texts, a date, cases; the thread's linked policies.
 * Out:      plain data; nothing where the policy cannot be run.
 */
import {
  describePolicy,
  drawFrom,
  faultySheet,
  lessonOf,
  makePaper,
  markSheet,
  planOn,
  withRealFigures,
} from "../engine/index.ts";
import { dateOf } from "./date-of.ts";
import { type Linked, linkPolicy } from "./link-policy.ts";
import type { TrainStages } from "./train-protocol.ts";

type Asked<S extends keyof TrainStages> = TrainStages[S]["asked"];
type Answer<S extends keyof TrainStages> = TrainStages[S]["answer"];
type Cache = Map<string, Linked>;

export function paperOfPolicy(
  asked: Asked<"training-paper">,
  cache: Cache,
): Answer<"training-paper"> {
  const { policy } = linkPolicy(asked.policy, cache);
  if (policy === undefined) return { questions: [] };
  const plan = planOn(policy, dateOf(asked.date));
  const cases = asked.cases.map(({ id, facts }) => ({ id, facts: withRealFigures(plan, facts) }));
  const { topic, difficulty, seed, count } = asked;
  const questions = makePaper({ plan, cases, topic, difficulty, seed, count });
  return { questions, policy: describePolicy(policy.spec, plan) };
}

export function lessonOfPolicy(
  asked: Asked<"training-lesson">,
  cache: Cache,
): Answer<"training-lesson"> {
  const { policy } = linkPolicy(asked.policy, cache);
  if (policy === undefined) return {};
  const plan = planOn(policy, dateOf(asked.date));
  const lesson = lessonOf({ plan, facts: asked.facts }, asked.subject);
  const view = describePolicy(policy.spec, plan);
  return lesson === undefined ? { policy: view } : { lesson, policy: view };
}

export function markedSheet(asked: Asked<"mark-sheet">, cache: Cache): Answer<"mark-sheet"> {
  const { policy } = linkPolicy(asked.policy, cache);
  if (policy === undefined) return undefined;
  const taught = { plan: planOn(policy, dateOf(asked.date)), facts: asked.facts };
  return markSheet(taught, asked.subject, asked.entries);
}

export function sheetWithFault(asked: Asked<"faulty-sheet">, cache: Cache): Answer<"faulty-sheet"> {
  const { policy } = linkPolicy(asked.policy, cache);
  if (policy === undefined) return undefined;
  const taught = { plan: planOn(policy, dateOf(asked.date)), facts: asked.facts };
  return faultySheet(taught, asked.subject, drawFrom(asked.seed));
}
