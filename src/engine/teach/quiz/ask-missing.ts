/**
 * Which fact is missing: a case that is decided, less one fact without which it is not.
 *
 * In:       a case whose outcome is the same under every reading.
 * Out:      a question; the wrong answers are facts that the vocabulary has and this rule does not wait for.
 */
import { instanceNames } from "../../compare/name-instances.ts";
import { openEvaluation } from "../../evaluate/evaluate-household.ts";
import type { Instance } from "../../evaluate/facts/instance.ts";
import type { ProgrammeResult, Verdict } from "../../evaluate/result.ts";
import { shuffled } from "../draw.ts";
import { resultOf, type Taught, verdictsOf } from "../taught.ts";
import { type Asked, explanationOf, questionOf } from "./asked.ts";
import type { Question, QuizOption } from "./question.ts";
import { withFact } from "./vary-case.ts";

/** How many facts are tried. */
const tries = 6;

export function askMissing(asked: Asked): Question | undefined {
  const { taught, subject, result, verdict, draw } = asked;
  if (result.outcome !== "yes" && result.outcome !== "no") return undefined;
  const stated = statedFacts(taught).filter(({ isNeeded }) => isNeeded);
  for (const { path, name, en } of shuffled(stated, draw).slice(0, tries)) {
    const facts = withFact(taught.facts, path, name, undefined);
    if (facts === undefined) continue;
    const lacking = { ...taught, facts };
    const open = resultOf(lacking, subject);
    if (open === undefined || !isWaitingFor(open, name, path)) continue;
    if (!verdictsOf(lacking, subject).every(waitsFor(name, path))) continue;
    const of = instanceNames(taught.facts, taught.plan)(path);
    const whose = of === undefined ? {} : { of };
    const wrong = shuffled(unaskedFacts(lacking, path, open), draw).map(
      (fact): QuizOption => ({
        answer: { kind: "fact", fact, ...whose },
        mistake: { kind: "not-asked", ...fact },
      }),
    );
    const { rule } = verdict;
    const right = { kind: "fact" as const, fact: { name, en }, ...whose };
    const inquiry = { ...asked, taught: lacking, result: open };
    const why = explanationOf(inquiry, citesWaiting(open));
    return questionOf(
      { kind: "missing", about: { name: rule.name, en: rule.en }, right, why },
      wrong,
      inquiry,
    );
  }
  return undefined;
}

/** That fact alone keeps it open, however the text is read. */
function isWaitingFor({ outcome, needs, depends }: ProgrammeResult, name: string, path: string) {
  const [need] = needs;
  return (
    outcome === "needs" &&
    depends.length === 0 &&
    needs.length === 1 &&
    need?.kind === "fact" &&
    need.name === name &&
    need.path === path
  );
}

/** However the text is read: under another reading it may wait for something else besides. */
function waitsFor(name: string, path: string) {
  return ({ outcome, missing }: Verdict) =>
    outcome === "needs" && missing.every((one) => one.name === name && one.path === path);
}

/** The conditions that wait. */
function citesWaiting({ verdict, rule }: ProgrammeResult): readonly string[] {
  const { group } = verdict ?? {};
  const waiting = [...(group?.all ?? []), ...(group?.any ?? []), ...(group?.none ?? [])];
  const cites = waiting.flatMap(({ outcome, condition }) =>
    outcome === "needs" ? condition.cite : [],
  );
  return cites.length > 0 ? cites : (rule?.cite ?? []);
}

interface CaseFact {
  readonly path: string;
  readonly name: string;
  readonly en: string;
  /** Nothing says what its absence means. */
  readonly isNeeded: boolean;
}

function statedFacts({ plan, facts }: Taught): readonly CaseFact[] {
  const { household } = openEvaluation(plan, facts, () => undefined);
  const found: CaseFact[] = [];
  const visit = (instance: Instance): void => {
    for (const name of instance.facts.keys()) {
      const fact = instance.declared.get(name);
      if (fact === undefined || fact.type.kind === "string") continue;
      const isNeeded = fact.default === undefined && !fact.required;
      found.push({ path: instance.path, name, en: fact.en, isNeeded });
    }
    for (const list of instance.children.values()) list.forEach(visit);
  };
  visit(household);
  return found;
}

/** Facts of the same thing that nobody stated either, and that the rule does not wait for. */
function unaskedFacts({ plan, facts }: Taught, path: string, { needs }: ProgrammeResult) {
  const { household } = openEvaluation(plan, facts, () => undefined);
  const all: Instance[] = [];
  const visit = (instance: Instance): void => {
    all.push(instance);
    for (const list of instance.children.values()) list.forEach(visit);
  };
  visit(household);
  const instance = all.find((one) => one.path === path);
  return [...(instance?.declared.values() ?? [])].flatMap(
    ({ name, en, type, default: absence }) => {
      const isStated = instance?.facts.has(name) === true;
      const isAsked = needs.some((need) => need.name === name);
      const isUnasked = !isStated && !isAsked && absence === undefined && type.kind !== "string";
      return isUnasked ? [{ name, en }] : [];
    },
  );
}
