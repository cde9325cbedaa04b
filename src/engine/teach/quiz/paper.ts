/**
 * A paper: so many questions about a topic, made from the rules of a place and its cases, the same for the same seed.
 *
 * In:       the plan, cases, topic, difficulty, kinds, seed.
 * Out:      questions, no two alike; fewer than asked for where the cases give no more.
 * Ignores:  words, and who answers.
 */
import type { CaseData } from "../../evaluate/facts/raw-case.ts";
import type { ProgrammeResult } from "../../evaluate/result.ts";
import type { Plan } from "../../plan/plan.ts";
import { type Draw, drawFrom, oneOf } from "../draw.ts";
import { derivedBehind } from "../mistakes/figures-of-verdict.ts";
import { type MistakeKind, mistakeKinds } from "../mistakes/mistake.ts";
import { resultOf, type Subject, subjectsOf } from "../taught.ts";
import { askAmount } from "./ask-amount.ts";
import { askAnswer, type Saying, saidOf, sayingsOf } from "./ask-answer.ts";
import { askClause } from "./ask-clause.ts";
import { askEligibility } from "./ask-eligibility.ts";
import { askForce, type Wording, wordingsOf } from "./ask-force.ts";
import { askMissing } from "./ask-missing.ts";
import { askOpen, isOpen } from "./ask-open.ts";
import type { Asked } from "./asked.ts";
import {
  type Difficulty,
  type Question,
  type QuestionKind,
  questionKinds,
  type Topic,
} from "./question.ts";
import { type VariedCase, variedCase } from "./vary-case.ts";

export interface PaperCase {
  /** Its file's name. */
  readonly id: string;
  readonly facts: CaseData;
}

/** What papers are made from. */
export interface PaperSource {
  readonly plan: Plan;
  readonly cases: readonly PaperCase[];
  readonly topic: Topic;
  /** Absent: every kind. */
  readonly kinds?: readonly QuestionKind[];
}

/** Which paper. */
export interface PaperChoice {
  readonly difficulty: Difficulty;
  readonly seed: string;
  readonly count: number;
}

export type PaperAsked = PaperSource & PaperChoice;

/** How often a question of a kind is tried before another kind is taken. */
const triesForEach = 16;

/** What a mixed paper has more of. */
const weights: Readonly<Record<QuestionKind, number>> = {
  amount: 4,
  eligibility: 4,
  missing: 2,
  route: 2,
  deadline: 1,
  clause: 2,
  open: 2,
  force: 1,
};

/** Mistakes with what a text leaves open or how it words it, each with the kind of question that has them. */
const ownKind: Readonly<Partial<Record<MistakeKind, QuestionKind>>> = {
  "silence-misread": "open",
  "may-misread": "open",
  "regulation-misread": "open",
  "force-misread": "force",
};
/** In the order in which a course tells them. */
export const wordingMistakes = mistakeKinds.filter((kind) => ownKind[kind] !== undefined);

export function makePaper(asked: PaperAsked): readonly Question[] {
  return paperMaker(asked)(asked);
}

/** Looks through the cases once, and makes any number of papers from them. */
export function paperMaker(source: PaperSource): (choice: PaperChoice) => readonly Question[] {
  const places = placesOf(source);
  return (choice) => paperFrom(places, source, choice);
}

function paperFrom(
  places: readonly Place[],
  source: PaperSource,
  { seed, count, difficulty }: PaperChoice,
): readonly Question[] {
  const draw = drawFrom(`${seed} ${JSON.stringify(source.topic)} ${difficulty}`);
  const questions: Question[] = [];
  const seen = new Set<string>();
  const open = new Set(kindsOf(source));
  while (questions.length < count && open.size > 0) {
    const weighted = [...open].flatMap((one) => Array.from({ length: weights[one] }, () => one));
    const kind = oneOf(weighted, draw);
    if (kind === undefined) break;
    const fitting = places.filter(({ kinds }) => kinds.includes(kind));
    const question = tryKind(kind, fitting, { source, difficulty, draw, seen });
    if (question === undefined) open.delete(kind);
    else questions.push(question);
  }
  return questions;
}

function kindsOf({ kinds = questionKinds, topic }: PaperSource): readonly QuestionKind[] {
  if (topic.kind !== "mistake") return kinds;
  // Only these have distractors that stand for mistakes with figures and conditions.
  const own = ownKind[topic.mistake];
  const fitting: readonly QuestionKind[] = own === undefined ? ["amount", "eligibility"] : [own];
  return kinds.filter((kind) => fitting.includes(kind));
}

interface Making {
  readonly source: PaperSource;
  readonly difficulty: Difficulty;
  readonly draw: Draw;
  readonly seen: Set<string>;
}

function tryKind(
  kind: QuestionKind,
  places: readonly Place[],
  making: Making,
): Question | undefined {
  const { draw, seen } = making;
  for (let left = triesForEach; left > 0; left -= 1) {
    const place = oneOf(places, draw);
    const question = place && tryQuestion(place, kind, making);
    if (question === undefined) continue;
    const { about, subject, facts } = question;
    // Of a clause, and of what a case lacks, other figures make no other question.
    const isOfFigures = kind === "amount" || kind === "eligibility";
    const key = JSON.stringify([
      kind,
      about.name,
      isOfFigures ? [subject, facts] : question.why.cite,
    ]);
    if (seen.has(key)) continue;
    seen.add(key);
    return question;
  }
  return undefined;
}

/** A case together with what of it may be asked. */
type Place = { readonly case: PaperCase; readonly kinds: readonly QuestionKind[] } & (
  | { readonly kind: "programme"; readonly subject: Subject }
  | { readonly kind: "answer"; readonly rule: Saying }
  | { readonly kind: "force"; readonly wordings: readonly Wording[] }
);

const programmeKinds: readonly QuestionKind[] = ["amount", "eligibility", "missing", "clause"];

/** Of these a wrong figure on the way gives wrong answers. */
const figureKinds: readonly QuestionKind[] = ["amount", "eligibility", "missing"];

function placesOf({ cases, plan, topic }: PaperSource): readonly Place[] {
  const names = programmesOf(plan, topic);
  const sayings = sayingsOf(plan).filter(
    ({ name }) => topic.kind === "all" || (topic.kind === "answer" && topic.name === name),
  );
  const askable = topic.kind === "figure" ? figureKinds : programmeKinds;
  const [first] = cases;
  const wordings = wordingsOf(plan).filter((one) => isOfTopic(one, topic));
  const forces: readonly Place[] =
    first === undefined || wordings.length === 0
      ? []
      : [{ kind: "force", case: first, wordings, kinds: ["force"] }];
  const found = cases.flatMap((one): readonly Place[] => {
    const taught = { plan, facts: one.facts };
    const subjects = names.flatMap((name) => subjectsOf(taught, name));
    const said = sayings.filter((rule) => saidOf(rule, taught) !== undefined);
    return [
      ...subjects.flatMap((subject): readonly Place[] => {
        const result = resultOf(taught, subject);
        if (topic.kind === "figure" && !isWorkedOut(result, topic.name)) return [];
        const kinds: readonly QuestionKind[] = [
          ...(result !== undefined && isWorthAsking(result) ? askable : []),
          ...(result !== undefined && isOpen(result) ? (["open"] as const) : []),
        ];
        return kinds.length === 0 ? [] : [{ kind: "programme", case: one, subject, kinds }];
      }),
      ...said.map((rule): Place => {
        const kind = rule.kind === "route" ? "route" : "deadline";
        return { kind: "answer", case: one, rule, kinds: [kind] };
      }),
    ];
  });
  return [...found, ...forces];
}

/** A programme's own wording, and what it entitles to. */
function isOfTopic({ name, of }: Wording, topic: Topic): boolean {
  if (topic.kind === "figure") return false;
  if (topic.kind === "programme" || topic.kind === "answer")
    return name === topic.name || of?.zh === topic.name;
  return true;
}

function programmesOf({ programmes }: Plan, topic: Topic): readonly string[] {
  const ruled = programmes.filter(({ rule }) => rule !== undefined).map(({ name }) => name);
  if (topic.kind === "answer") return [];
  return topic.kind === "programme" ? ruled.filter((name) => name === topic.name) : ruled;
}

function isWorkedOut(result: ProgrammeResult | undefined, figure: string): boolean {
  const { verdict } = result ?? {};
  return verdict !== undefined && derivedBehind(verdict).some(({ rule }) => rule.name === figure);
}

/** Silence, and what rests on a reading, on a method or on a judgement, is asked about as such or not at all. */
function isWorthAsking({ outcome, verdict }: ProgrammeResult): boolean {
  return (outcome === "yes" || outcome === "no") && verdict?.scope?.value !== false;
}

const asks: Readonly<Partial<Record<QuestionKind, (asked: Asked) => Question | undefined>>> = {
  amount: askAmount,
  eligibility: askEligibility,
  missing: askMissing,
  clause: askClause,
  open: askOpen,
};

function tryQuestion(
  place: Place,
  kind: QuestionKind,
  { source: { plan, topic }, difficulty, draw }: Making,
): Question | undefined {
  const source = place.case.id;
  const stated = { plan, facts: place.case.facts };
  if (place.kind === "answer")
    return askAnswer({ taught: stated, rule: place.rule, varied: [], source, draw });
  if (place.kind === "force")
    return askForce({ plan, wordings: place.wordings, facts: stated.facts, source, draw });
  const { subject } = place;
  const { taught, varied }: VariedCase =
    draw(4) === 0 ? { taught: stated, varied: [] } : variedCase(stated, subject, difficulty, draw);
  const result = resultOf(taught, subject);
  const { verdict } = result ?? {};
  const ask = asks[kind];
  if (ask === undefined || result === undefined || verdict === undefined) return undefined;
  const wanted = topic.kind === "mistake" ? { wanted: topic.mistake } : {};
  return ask({ taught, subject, result, verdict, varied, source, draw, ...wanted });
}
