/**
 * A paper: so many questions about a topic, made from the rules of a place and its cases, the same for the same seed.
 *
 * In:       the plan, cases, topic, difficulty, kinds, seed.
 * Out:      questions, no two alike; fewer than asked for where the cases give no more.
 * Ignores:  words, and who answers.
 */
import type { CaseData } from "../../evaluate/facts/raw-case.ts";
import type { Plan } from "../../plan/plan.ts";
import { type Draw, drawFrom, oneOf } from "../draw.ts";
import { resultOf, type Subject, subjectsOf, type Taught } from "../taught.ts";
import { askAmount } from "./ask-amount.ts";
import { askAnswer, type Saying, saidOf, sayingsOf } from "./ask-answer.ts";
import { askClause } from "./ask-clause.ts";
import { askEligibility } from "./ask-eligibility.ts";
import { askMissing } from "./ask-missing.ts";
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
};

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
  // Only these have distractors that stand for mistakes with figures and conditions.
  return topic.kind === "mistake"
    ? kinds.filter((kind) => kind === "amount" || kind === "eligibility")
    : kinds;
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
);

const programmeKinds: readonly QuestionKind[] = ["amount", "eligibility", "missing", "clause"];

function placesOf({ cases, plan, topic }: PaperSource): readonly Place[] {
  const names = programmesOf(plan, topic);
  const sayings = sayingsOf(plan).filter(
    ({ name }) => topic.kind === "all" || (topic.kind === "answer" && topic.name === name),
  );
  return cases.flatMap((one): readonly Place[] => {
    const taught = { plan, facts: one.facts };
    const subjects = names
      .flatMap((name) => subjectsOf(taught, name))
      .filter((subject) => isWorthAsking(taught, subject));
    const said = sayings.filter((rule) => saidOf(rule, taught) !== undefined);
    return [
      ...subjects.map(
        (subject): Place => ({ kind: "programme", case: one, subject, kinds: programmeKinds }),
      ),
      ...said.map((rule): Place => {
        const kind = rule.kind === "route" ? "route" : "deadline";
        return { kind: "answer", case: one, rule, kinds: [kind] };
      }),
    ];
  });
}

function programmesOf({ programmes }: Plan, topic: Topic): readonly string[] {
  const ruled = programmes.filter(({ rule }) => rule !== undefined).map(({ name }) => name);
  if (topic.kind === "answer") return [];
  return topic.kind === "programme" ? ruled.filter((name) => name === topic.name) : ruled;
}

/** Silence, and what rests on a reading, on a method or on a judgement, is never asked. */
function isWorthAsking(taught: Taught, subject: Subject): boolean {
  const result = resultOf(taught, subject);
  return (
    result !== undefined &&
    (result.outcome === "yes" || result.outcome === "no") &&
    result.verdict?.scope?.value !== false
  );
}

const asks: Readonly<Partial<Record<QuestionKind, (asked: Asked) => Question | undefined>>> = {
  amount: askAmount,
  eligibility: askEligibility,
  missing: askMissing,
  clause: askClause,
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
