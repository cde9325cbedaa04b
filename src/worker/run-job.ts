/**
 * Do one job with the engine, pausing between its parts so that it can be cancelled.
 *
 * In:       a job; where replies go; whether it has been cancelled meanwhile.
 * Out:      replies. A policy with errors is left out and its fault named; nothing else is missing.
 * Throws:   whatever the engine throws; the caller reports it as a fault of ours.
 * Ignores:  threads. The worker and its in-process twin both run this.
 */
import {
  briefHousehold,
  clausesOfDraft,
  compareHouseholds,
  describeHousehold,
  describePolicy,
  evaluateHousehold,
  explainProgramme,
  type PlainHousehold,
  type PolicyView,
  planOn,
  standardsFinding,
} from "../engine/index.ts";
import { timelineOfPolicy } from "./case-timeline.ts";
import { checkFacts } from "./check-facts.ts";
import { type CheckMemory, checkPolicy } from "./check-policy.ts";
import { compareDraft } from "./compare-draft.ts";
import { completeDraft } from "./complete-draft.ts";
import { mapCosts } from "./cost-map.ts";
import { costProposals } from "./cost-proposals.ts";
import { costRanges } from "./cost-ranges.ts";
import { costRows } from "./cost-rows.ts";
import { solveCost } from "./cost-solve.ts";
import { dateOf } from "./date-of.ts";
import { draftForms, tryDraftEdit } from "./draft-forms.ts";
import {
  checkRename,
  findNames,
  formatText,
  hoverName,
  outlineText,
  renameName,
} from "./draft-names.ts";
import { explainAt } from "./explain-at.ts";
import { explainHousehold } from "./explain-household.ts";
import { feedsAtPlace } from "./feeds-at.ts";
import { curveOfPolicy } from "./income-curve.ts";
import { inlaysOfDraft } from "./inlays-in.ts";
import { inquirePolicy } from "./inquire-case.ts";
import { type Linked, linkPolicy } from "./link-policy.ts";
import { nextQuestions } from "./next-questions.ts";
import { openDraft } from "./open-draft.ts";
import { ownTemplate } from "./own-template.ts";
import { proposeCases } from "./propose-cases.ts";
import type {
  Compared,
  ComparisonAsked,
  EngineReply,
  Job,
  NamedHousehold,
  PolicyFault,
  Stage,
  Stages,
} from "./protocol.ts";
import { readHousehold } from "./read-household.ts";
import { readOwn } from "./read-own.ts";
import { matrixOfPolicies } from "./rules-matrix.ts";
import { coverCases, runCases } from "./run-cases.ts";
import { writeWorkbook } from "./spreadsheet/write-workbook.ts";
import { surveyForFile, surveyPolicies } from "./survey-households.ts";
import {
  lessonBeside,
  lessonOfPolicy,
  lessonsOfPolicy,
  madeCase,
  markedSheet,
  ownCaseFrom,
  paperOfPolicy,
  sheetWithFault,
  wishesOfPolicy,
} from "./train.ts";
import { tryElsewhere } from "./transplant.ts";

export interface JobSurroundings {
  readonly reply: (reply: EngineReply) => void;
  readonly isCancelled: () => boolean;
  /** Lets messages in. */
  readonly pause: () => Promise<void>;
  /** Policies already read, by the texts that made them; owned by the thread. */
  readonly policyCache: Map<string, Linked>;
  /** What of the last draft need not be read again; owned by the thread. */
  readonly checkMemory: CheckMemory;
}

interface Described {
  readonly policy: PolicyView;
  readonly described: PlainHousehold[];
}

type Work<S extends Stage> = (
  asked: Stages[S]["asked"],
  surroundings: StageSurroundings,
) => Stages[S]["answer"] | Promise<Stages[S]["answer"]>;

/** What a stage has of its surroundings. It throws `Stopped` at a pause after it was cancelled. */
export interface StageSurroundings {
  readonly memory: CheckMemory;
  readonly policyCache: Map<string, Linked>;
  /** Tells how far the stage is, and lets messages in. */
  readonly advance: (done: number, total: number) => Promise<void>;
}

class Stopped extends Error {}

const stages: { readonly [S in Stage]: Work<S> } = {
  "compare-households": comparePolicies,
  "compare-policies": (asked, { memory, advance }) =>
    compareDraft({ ...asked, date: dateOf(asked.date) }, memory.draft, advance),
  "clauses-of-draft": ({ texts, file }, { memory }) => {
    const { spec } = openDraft(texts, memory.draft);
    return spec === undefined ? undefined : clausesOfDraft(spec, file);
  },
  "check-policy": (asked, { memory }) => checkPolicy(asked, dateOf(asked.date), memory),
  "run-cases": (asked, { memory }) => runCases(asked, memory),
  "cover-cases": (asked, { memory }) => coverCases(asked, memory),
  "inlays-in": (asked, { memory }) => inlaysOfDraft(asked, dateOf(asked.date), memory.draft),
  "complete-at": (asked, { memory }) => completeDraft(asked, dateOf(asked.date), memory.draft),
  "threshold-cases": (asked, { memory }) => proposeCases(asked, memory.draft),
  "explain-household": (asked, { memory }) =>
    explainHousehold(asked, dateOf(asked.date), memory.draft),
  "inquire-case": (asked, { policyCache }) => inquirePolicy(asked, dateOf(asked.date), policyCache),
  "check-facts": (asked, { policyCache }) => {
    const { policy } = linkPolicy(asked.policy, policyCache);
    return policy && checkFacts(asked, policy, dateOf(asked.date));
  },
  "next-questions": (asked, { policyCache, advance }) => {
    const { policy } = linkPolicy(asked.policy, policyCache);
    return policy && nextQuestions(asked, policy, dateOf(asked.date), advance);
  },
  "read-household": (asked) => readHousehold(asked),
  "case-timeline": (asked, { policyCache }) =>
    timelineOfPolicy(asked, dateOf(asked.date), policyCache),
  "income-curve": (asked, { policyCache }) => curveOfPolicy(asked, dateOf(asked.date), policyCache),
  "explain-at": (asked, { memory }) => explainAt(asked, dateOf(asked.date), memory.draft),
  "find-names": (asked, { memory }) => findNames(asked, memory.names),
  "check-rename": (asked, { memory }) => checkRename(asked, memory.names),
  "rename-name": (asked, { memory }) => renameName(asked, memory.names),
  "hover-name": (asked, { memory }) => hoverName(asked, dateOf(asked.date), memory),
  "outline-text": (asked, { memory }) => outlineText(asked, memory.names),
  "format-text": (asked) => formatText(asked),
  "feeds-at": (asked, { memory }) => feedsAtPlace(asked, dateOf(asked.date), memory.draft),
  "draft-forms": (asked, { memory }) => draftForms(asked, memory.draft),
  "standards-finding": ({ lines, date }) => standardsFinding(lines, date),
  "try-edit": (asked, { memory }) => tryDraftEdit(asked, memory.draft),
  "survey-households": (asked, around) => surveyPolicies(asked, dateOf(asked.date), around),
  "export-households": (asked, around) => surveyForFile(asked, dateOf(asked.date), around),
  "cost-proposals": (asked, around) => costProposals(asked, dateOf(asked.date), around),
  "cost-solve": (asked, around) => solveCost(asked, dateOf(asked.date), around),
  "cost-ranges": (asked, around) => costRanges(asked, dateOf(asked.date), around),
  "cost-map": (asked, around) => mapCosts(asked, dateOf(asked.date), around),
  "cost-rows": (asked, around) => costRows(asked, dateOf(asked.date), around),
  "read-own": (asked, around) => readOwn(asked, around),
  "own-template": (asked, { policyCache }) => ownTemplate(asked, policyCache),
  "write-workbook": (asked) => writeWorkbook(asked),
  "rules-matrix": (asked, { policyCache }) =>
    matrixOfPolicies(asked, dateOf(asked.date), policyCache),
  "training-paper": (asked, { policyCache }) => paperOfPolicy(asked, policyCache),
  "training-lesson": (asked, { policyCache }) => lessonOfPolicy(asked, policyCache),
  "training-lessons": (asked, { policyCache }) => lessonsOfPolicy(asked, policyCache),
  "case-wishes": (asked, { policyCache }) => wishesOfPolicy(asked, policyCache),
  "own-case": (asked) => ownCaseFrom(asked),
  "training-beside": (asked, { policyCache }) => lessonBeside(asked, policyCache),
  "make-case": (asked, { policyCache }) => madeCase(asked, policyCache),
  "mark-sheet": (asked, { policyCache }) => markedSheet(asked, policyCache),
  "faulty-sheet": (asked, { policyCache }) => sheetWithFault(asked, policyCache),
  transplant: (asked, surroundings) => tryElsewhere(asked, dateOf(asked.date), surroundings),
};

/** Resolves when the reply is sent, or when the job is cancelled. */
export async function runJob(job: Job, surroundings: JobSurroundings): Promise<void> {
  const { reply, isCancelled, pause, policyCache, checkMemory: memory } = surroundings;
  const { id } = job;
  const breathe = async () => {
    await pause();
    if (isCancelled()) throw new Stopped();
  };
  const advance = async (done: number, total: number) => {
    reply({ kind: "progress", id, done, total });
    await breathe();
  };
  // The table gives each kind the function for what that kind asks.
  const work = stages[job.kind] as Work<Stage>;
  try {
    // Whoever types on asks again: what waits behind this job is let in before it begins.
    await breathe();
    reply({ kind: "done", id, answer: await work(job, { memory, policyCache, advance }) });
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
  }
}

async function comparePolicies(
  job: ComparisonAsked,
  { policyCache, advance: tell }: StageSurroundings,
): Promise<Compared> {
  const date = dateOf(job.date);
  const total = job.policies.length * (job.households.length + 1);
  let done = 0;
  const advance = async () => {
    done += 1;
    await tell(done, total);
  };
  const compared: Described[] = [];
  const faults: PolicyFault[] = [];
  for (const texts of job.policies) {
    const { policy, fault, brief } = linkPolicy(texts, policyCache);
    if (fault !== undefined) faults.push(fault);
    await advance();
    if (policy === undefined) continue;
    const plan = planOn(policy, date);
    const described: PlainHousehold[] = [];
    for (const household of job.households) {
      const key = JSON.stringify([date, household.facts]);
      const isExplained = job.explained?.includes(household.id) ?? true;
      const known = isExplained ? undefined : brief.get(key);
      const whole = known ?? describe(household, plan);
      const one = isExplained || known !== undefined ? whole : briefHousehold(whole);
      if (!isExplained) brief.set(key, one);
      described.push(one);
      await advance();
    }
    compared.push({ policy: describePolicy(policy.spec, plan), described });
  }
  const names = job.households.map(({ id }) => id);
  return { compared: compareHouseholds(compared, names, date), faults };
}

function describe({ facts }: NamedHousehold, plan: ReturnType<typeof planOn>): PlainHousehold {
  const result = evaluateHousehold(plan, facts);
  return describeHousehold({ plan, result, facts, explain: explainProgramme });
}
