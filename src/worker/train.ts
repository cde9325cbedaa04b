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
  makeCase,
  makePaper,
  markSheet,
  partLessons,
  planOn,
  readCase,
  subjectsOf,
  wishableFacts,
  withFact,
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
  const { topic, difficulty, seed, count, kinds } = asked;
  const only = kinds === undefined ? {} : { kinds };
  const questions = makePaper({ plan, cases, topic, difficulty, seed, count, ...only });
  return { questions, policy: describePolicy(policy.spec, plan) };
}

export function lessonOfPolicy(
  asked: Asked<"training-lesson">,
  cache: Cache,
): Answer<"training-lesson"> {
  const { policy } = linkPolicy(asked.policy, cache);
  if (policy === undefined) return {};
  const plan = planOn(policy, dateOf(asked.date));
  const taught = { plan, facts: asked.facts };
  // A household of one's own need not have its member or application at the place that an example has it.
  const all = subjectsOf(taught, asked.subject.programme);
  const subject = all.find(({ path }) => path === asked.subject.path) ?? all[0] ?? asked.subject;
  const lesson = lessonOf(taught, subject);
  const view = describePolicy(policy.spec, plan);
  return lesson === undefined ? { policy: view } : { lesson, policy: view };
}

export function lessonBeside(
  asked: Asked<"training-beside">,
  cache: Cache,
): Answer<"training-beside"> {
  const { changed, base } = asked;
  const facts =
    changed === undefined
      ? asked.facts
      : withFact(asked.facts, changed.path, changed.name, changed.value);
  if (facts === undefined) return {};
  const { lesson, policy } = lessonOfPolicy({ ...asked, facts }, cache);
  const view = policy === undefined ? {} : { policy };
  return lesson === undefined ? view : { ...view, lesson, parting: partLessons(base, lesson) };
}

export function madeCase(asked: Asked<"make-case">, cache: Cache): Answer<"make-case"> {
  const { policy } = linkPolicy(asked.policy, cache);
  if (policy === undefined) return undefined;
  const plan = planOn(policy, dateOf(asked.date));
  const cases = asked.cases.map(({ id, facts }) => ({ id, facts: withRealFigures(plan, facts) }));
  const { seed, members, clause, difficulty, wishes } = asked;
  const size = members === undefined ? {} : { members };
  return makeCase({ plan, cases, clause, difficulty, wishes, ...size, draw: drawFrom(seed) });
}

export function wishesOfPolicy(asked: Asked<"case-wishes">, cache: Cache): Answer<"case-wishes"> {
  const { policy } = linkPolicy(asked.policy, cache);
  return policy === undefined ? [] : wishableFacts(planOn(policy, dateOf(asked.date)));
}

export function ownCaseFrom({ file, text }: Asked<"own-case">): Answer<"own-case"> {
  let isFaulty = false;
  const read = readCase(file, text, ({ severity }) => {
    isFaulty ||= severity === "error";
  });
  const { household, application, parameters, readings, date, expect } = read ?? {};
  if (isFaulty || (household === undefined && application === undefined)) return {};
  const [programme] = Object.keys(expect ?? {});
  return {
    facts: {
      ...(household === undefined ? {} : { household }),
      ...(application === undefined ? {} : { application }),
      ...(parameters === undefined ? {} : { parameters }),
      ...(readings === undefined ? {} : { readings }),
    },
    ...(date === undefined ? {} : { date }),
    ...(programme === undefined ? {} : { programme }),
  };
}

export function lessonsOfPolicy(
  asked: Asked<"training-lessons">,
  cache: Cache,
): Answer<"training-lessons"> {
  const { policy } = linkPolicy(asked.policy, cache);
  if (policy === undefined) return [];
  return asked.cases.flatMap(({ id, date, facts, subject }) => {
    const lesson = lessonOf({ plan: planOn(policy, dateOf(date)), facts }, subject);
    return lesson === undefined ? [] : [{ id, lesson }];
  });
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
