/**
 * A case that exercises a clause: found by drawing a known one, putting in what is wished for and moving its figures, at
 * a limit where that is asked.
 *
 * In:       a plan, cases, the clause, wishes, a draw.
 * Out:      the case as a file whose expectations wait to be confirmed; undefined where none was found.
 * Ignores:  whether the expectation is what the clause says: that is for the trainer.
 */

import { caseText } from "../../author/threshold/case-text.ts";
import { expectedOf } from "../../author/threshold/write-threshold-cases.ts";
import { unconfirmedMark } from "../../author/unconfirmed.ts";
import { textFromDate } from "../../base/calendar.ts";
import { evaluateHousehold } from "../../evaluate/evaluate-household.ts";
import { touchedBy } from "../../evaluate/expectations/coverage.ts";
import type { CaseData } from "../../evaluate/facts/raw-case.ts";
import type { HouseholdResult, Outcome, ProgrammeResult } from "../../evaluate/result.ts";
import type { Plan } from "../../plan/plan.ts";
import type { CaseDocument } from "../../spec/read-case.ts";
import { type Draw, oneOf, shuffled } from "../draw.ts";
import type { Situation } from "../lesson/lesson.ts";
import { situationOf } from "../lesson/situation.ts";
import type { PaperCase } from "../quiz/paper.ts";
import type { Difficulty, VariedFact } from "../quiz/question.ts";
import { variedCase } from "../quiz/vary-case.ts";
import type { Subject, Taught } from "../taught.ts";
import { exercises } from "./exercises.ts";
import { type CaseWish, meetsWishes, memberCount, withWishes } from "./wishes.ts";

export interface CaseWanted {
  readonly plan: Plan;
  readonly cases: readonly PaperCase[];
  /** The clause's id. */
  readonly clause: string;
  readonly difficulty: Difficulty;
  readonly wishes?: readonly CaseWish[];
  /** How many members; absent: any number. */
  readonly members?: number;
  readonly draw: Draw;
}

export interface MadeCase {
  readonly programme: string;
  readonly en: string;
  /** The one that the clause decides. */
  readonly subject: Subject;
  readonly facts: CaseData;
  readonly outcome: Outcome;
  readonly situation: Situation;
  readonly varied: readonly VariedFact[];
  /** The case that it was made from. */
  readonly source: string;
  readonly text: string;
}

/** How many cases are looked at. */
const mostLooked = 120;
/** How often a case's figures are moved. */
const triesForEach = 3;

export function makeCase(wanted: CaseWanted): MadeCase | undefined {
  const { plan, cases, draw, members } = wanted;
  const fitting = cases.filter(
    ({ facts }) => members === undefined || memberCount(plan, facts) === members,
  );
  for (const { id, facts } of shuffled(fitting, draw).slice(0, mostLooked)) {
    const wished = withWishes(plan, facts, wanted.wishes ?? [], draw);
    if (wished === undefined) continue;
    const stated = { plan, facts: wished };
    const programme = oneOf(nearest(wanted.clause, decidedBy(wanted.clause, stated)), draw);
    if (programme === undefined) continue;
    for (let left = triesForEach; left > 0; left -= 1) {
      const made = madeFrom(stated, programme, id, wanted);
      if (made !== undefined) return made;
    }
  }
  return undefined;
}

/** With figures moved; undefined where the clause then no longer matters, or a wish no longer holds. */
function madeFrom(
  stated: Taught,
  { name, instances, path: own }: ProgrammeResult,
  id: string,
  { plan, clause, difficulty, draw, wishes = [] }: CaseWanted,
): MadeCase | undefined {
  const paths = instances?.map(({ path }) => path) ?? [own];
  const path = paths.find((one) => exercises(stated, { programme: name, path: one }, clause));
  if (path === undefined) return undefined;
  const subject = { programme: name, path };
  const { taught, varied } = variedCase(stated, subject, difficulty, draw);
  const { facts } = taught;
  if (!exercises(taught, subject, clause) || !meetsWishes(plan, facts, wishes)) return undefined;
  const result = evaluateHousehold(plan, facts);
  const found = result.programmes.find((one) => one.name === name);
  const isDecided = found?.outcome === "yes" || found?.outcome === "no";
  if (found === undefined || !isDecided || result.faults.length > 0) return undefined;
  return {
    programme: name,
    en: found.rule?.en ?? "",
    subject,
    facts,
    outcome: found.outcome,
    situation: situationOf(taught),
    varied,
    source: id,
    text: written(taught, found, { id, clause }),
  };
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
