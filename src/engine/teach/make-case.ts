/**
 * A case that exercises a clause: found by drawing a known one and moving its figures, at a limit where that is asked.
 *
 * In:       a plan, cases, the clause, a draw.
 * Out:      the case as a file whose expectations wait to be confirmed; undefined where none was found.
 * Ignores:  whether the expectation is what the clause says: that is for the trainer.
 */

import { caseText } from "../author/threshold/case-text.ts";
import { expectedOf } from "../author/threshold/write-threshold-cases.ts";
import { unconfirmedMark } from "../author/unconfirmed.ts";
import { textFromDate } from "../base/calendar.ts";
import { evaluateHousehold } from "../evaluate/evaluate-household.ts";
import { touchedBy } from "../evaluate/expectations/coverage.ts";
import type { HouseholdResult, Outcome, ProgrammeResult } from "../evaluate/result.ts";
import type { Plan } from "../plan/plan.ts";
import type { CaseDocument } from "../spec/read-case.ts";
import { type Draw, oneOf, shuffled } from "./draw.ts";
import type { Situation } from "./lesson/lesson.ts";
import { situationOf } from "./lesson/situation.ts";
import type { PaperCase } from "./quiz/paper.ts";
import type { Difficulty, VariedFact } from "./quiz/question.ts";
import { variedCase } from "./quiz/vary-case.ts";
import type { Taught } from "./taught.ts";

export interface CaseWanted {
  readonly plan: Plan;
  readonly cases: readonly PaperCase[];
  /** The clause's id. */
  readonly clause: string;
  readonly difficulty: Difficulty;
  readonly draw: Draw;
}

export interface MadeCase {
  readonly programme: string;
  readonly en: string;
  readonly outcome: Outcome;
  readonly situation: Situation;
  readonly varied: readonly VariedFact[];
  /** The case that it was made from. */
  readonly source: string;
  readonly text: string;
}

/** How many cases are looked at. */
const mostLooked = 60;

export function makeCase({
  plan,
  cases,
  clause,
  difficulty,
  draw,
}: CaseWanted): MadeCase | undefined {
  for (const { id, facts } of shuffled(cases, draw).slice(0, mostLooked)) {
    const stated = { plan, facts };
    const programme = oneOf(nearest(clause, decidedBy(clause, stated)), draw);
    if (programme === undefined) continue;
    const path = programme.instances?.[0]?.path ?? programme.path;
    const { taught, varied } = variedCase(
      stated,
      { programme: programme.name, path },
      difficulty,
      draw,
    );
    const found = decidedBy(clause, taught).find(({ name }) => name === programme.name);
    if (found === undefined) continue;
    const { name, outcome, rule } = found;
    const text = written(taught, found, { id, clause });
    const en = rule?.en ?? "";
    return {
      programme: name,
      en,
      outcome,
      situation: situationOf(taught),
      varied,
      source: id,
      text,
    };
  }
  return undefined;
}

/** Those that cite the clause themselves, before those that only come by it. */
function nearest(clause: string, all: readonly ProgrammeResult[]): readonly ProgrammeResult[] {
  const own = all.filter(({ rule }) =>
    [...(rule?.cite ?? []), ...(rule?.amount?.cite ?? [])].includes(clause),
  );
  return own.length > 0 ? own : all;
}

/** Programmes that are met or not, and whose way there cites the clause. */
function decidedBy(clause: string, { plan, facts }: Taught): readonly ProgrammeResult[] {
  const result = evaluateHousehold(plan, facts);
  return result.programmes.filter(
    ({ name, outcome, rule }) =>
      rule !== undefined &&
      (outcome === "yes" || outcome === "no") &&
      citesOf(result, name, plan).has(clause),
  );
}

function citesOf(result: HouseholdResult, name: string, plan: Plan): ReadonlySet<string> {
  return new Set(touchedBy(result, [name], plan).cites);
}

function written(
  { plan, facts }: Taught,
  found: ProgrammeResult,
  { id, clause }: { readonly id: string; readonly clause: string },
): string {
  const { zh, en } = unconfirmedMark;
  const document: CaseDocument = {
    ...(facts as CaseDocument), // a case as data is a document without its frame
    region: plan.jurisdiction,
    date: textFromDate(plan.date),
    expect: { [found.name]: expectedOf(found, plan) },
    source: {
      zh: `${zh}：由规则算出，尚未对照 ${clause}；取自 ${id}`,
      en: `${en}: worked out by the rules, not yet held against ${clause}; from ${id}`,
    },
  };
  return caseText(document, `${zh} ${en}`);
}
