/**
 * Which clause: what the amount, or the outcome, rests on.
 *
 * In:       a case that is decided, and whose deciding rule cites one thing.
 * Out:      a question; the wrong answers are what other rules of the same place cite, and nothing here does.
 */

import { explainProgramme } from "../../explain/explain-programme.ts";
import type { Reason } from "../../explain/reason.ts";
import { shuffled } from "../draw.ts";
import { cellsBehind, derivedBehind } from "../mistakes/figures-of-verdict.ts";
import { type Asked, explanationOf, questionOf } from "./asked.ts";
import type { Question, QuizOption } from "./question.ts";

export function askClause(asked: Asked): Question | undefined {
  const { taught, result, verdict, draw } = asked;
  const { rule } = verdict;
  const isPaid = result.outcome === "yes" && result.amount?.value !== undefined;
  const cite = isPaid ? (result.amount?.cite ?? []) : rule.cite;
  const [right] = cite;
  const isDecided = result.outcome === "yes" || result.outcome === "no";
  if (!isDecided || result.depends.length > 0 || right === undefined || cite.length !== 1)
    return undefined;
  const near = citedHere(asked);
  const others = [...taught.plan.rules.values()].flatMap((other): readonly QuizOption[] => {
    const [clause] = other.cite;
    const { name, en, from } = other;
    if (clause === undefined || other.cite.length !== 1 || from !== rule.from) return [];
    if ([...near].some((one) => isAround(one, clause))) return [];
    return [{ answer: { kind: "clause", clause }, mistake: { kind: "other-clause", name, en } }];
  });
  const why = explanationOf(asked, cite);
  const about = { name: rule.name, en: rule.en };
  const stem = {
    kind: "clause" as const,
    about,
    right: { kind: "clause" as const, clause: right },
    why,
  };
  return questionOf(stem, shuffled(others, draw), asked);
}

/** Everything that is cited on the way to the result. */
function citedHere({ taught, result, verdict }: Asked): ReadonlySet<string> {
  const cites = new Set<string>([...verdict.rule.cite, ...(result.amount?.cite ?? [])]);
  const addAll = (some: readonly string[] | undefined) => {
    for (const one of some ?? []) cites.add(one);
  };
  const { reasons } = explainProgramme(result, taught.plan);
  const visit = (reason: Reason): void => {
    addAll(reason.cite);
    reason.children.forEach(visit);
  };
  reasons.forEach(visit);
  for (const { rule } of derivedBehind(verdict)) addAll(rule.cite);
  for (const { cell } of cellsBehind(verdict))
    for (const source of cell.sources ?? []) addAll(source.cite);
  addAll(result.amount?.round?.cite);
  return cites;
}

/** The same clause, or one that holds the other: `4` and `4.b`. */
function isAround(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`);
}
