/**
 * State of the training screen: the selection in the address, its paper, its worked case, the learner's record.
 *
 * In:       the book; how to reach the engine.
 * Out:      plain values and callbacks for the view.
 * Ignores:  markup and words.
 */
import { useMemo, useState } from "react";
import type { CaseData, Subject } from "../../engine/index.ts";
import type { EngineClient } from "../../worker/client.ts";
import type { LessonFound, LessonRequest, PaperFound } from "../../worker/train-protocol.ts";
import { policyTexts } from "../compare/compare-state.ts";
import { useAddressSelection } from "../parts/use-address-selection.ts";
import { useAnswer } from "../parts/use-answer.ts";
import { useEngine } from "../parts/use-engine.ts";
import {
  changeSelection,
  exampleOf,
  firstSelection,
  paperLength,
  readSelection,
  regionOf,
  type ShownExample,
  type TrainChange,
  type TrainSelection,
  topicOf,
  writeSelection,
} from "./train-state.ts";
import type { TrainingBook } from "./training-book.ts";
import { type LearnerRecord, useRecord } from "./use-record.ts";

const addressed = {
  first: firstSelection,
  read: readSelection,
  write: writeSelection,
  change: changeSelection,
};

export interface TrainState {
  readonly selection: TrainSelection;
  readonly change: (change: TrainChange) => void;
  readonly engine: EngineClient | undefined;
  /** Absent until it is there. */
  readonly paper: PaperFound | undefined;
  readonly lesson: LessonFound | undefined;
  /** What the worked case was asked with; a sheet is marked with the same. */
  readonly lessonAsked: LessonRequest | undefined;
  readonly example: ShownExample | undefined;
  /** A case of one's own, held in memory alone, in the place of an example; absent: none. */
  readonly own: OwnCase | undefined;
  readonly useOwn: (own: OwnCase | undefined) => void;
  readonly record: LearnerRecord;
  readonly kind: "idle" | "running" | "ready" | "failed";
}

/** As the file or the maker of cases gave it. */
export interface OwnCase {
  readonly region: string;
  readonly date: string;
  readonly facts: CaseData;
  readonly subject: Subject;
}

const isKept = () => true;

export function useTrain(book: TrainingBook, connect?: () => EngineClient): TrainState {
  const { selection, isRead, change } = useAddressSelection(book, addressed);
  const engine = useEngine(connect);
  const record = useRecord();
  const { region, topic, seed, difficulty, kinds } = selection;
  const policy = useMemo(
    () =>
      policyTexts({ ...book, households: [], firstHouseholds: [] }).find(({ id }) => id === region),
    [book, region],
  );
  const paperAsked = useMemo(() => {
    const found = topicOf({ region, topic }, book);
    const cases = regionOf({ region }, book)?.cases;
    if (!isRead || policy === undefined || found === undefined || cases === undefined)
      return undefined;
    const base = { policy, cases, topic: found.topic, date: book.date };
    const only = kinds.length === 0 ? {} : { kinds };
    return { ...base, ...only, difficulty, seed, count: paperLength };
  }, [isRead, policy, book, region, topic, difficulty, seed, kinds]);
  const { example: index } = selection;
  const [given, useOwn] = useState<OwnCase>();
  // Of another region it waits until that one is shown again.
  const own = given?.region === region ? given : undefined;
  const example = useMemo(
    () => exampleOf({ region, topic, example: index }, book),
    [book, region, topic, index],
  );
  const lessonAsked = useMemo(() => {
    if (!isRead || policy === undefined) return undefined;
    if (own !== undefined) {
      const { date, facts } = own;
      return { policy, date, facts, subject: subjectOfOwn(own, { region, topic }, book) };
    }
    if (example === undefined) return undefined;
    const { date, facts } = example.case;
    return { policy, date, facts, subject: example.example.subject };
  }, [isRead, policy, example, own, book, region, topic]);
  const paper = useAnswer(engine, "training-paper", paperAsked, isKept);
  const lesson = useAnswer(engine, "training-lesson", lessonAsked, isKept);
  // Where the case has its member or application elsewhere than asked for, what follows is about that one.
  const path = lesson.last?.asked === lessonAsked ? lesson.last?.answer.lesson?.path : undefined;
  const worked = useMemo(
    () =>
      lessonAsked === undefined || path === undefined || path === lessonAsked.subject.path
        ? lessonAsked
        : { ...lessonAsked, subject: { ...lessonAsked.subject, path } },
    [lessonAsked, path],
  );
  const isThere =
    (paperAsked === undefined || paper.last?.asked === paperAsked) &&
    (lessonAsked === undefined || lesson.last?.asked === lessonAsked);
  const kind =
    paper.isFailed || lesson.isFailed ? "failed" : !isRead ? "idle" : isThere ? "ready" : "running";
  return {
    selection,
    change,
    engine,
    paper: paper.last?.asked === paperAsked ? paper.last?.answer : undefined,
    lesson: lesson.last?.asked === lessonAsked ? lesson.last?.answer : undefined,
    lessonAsked: worked,
    example,
    own,
    useOwn,
    record,
    kind,
  };
}

/** A case of one's own is worked for the programme that is the topic, else for the one that it is about. */
function subjectOfOwn(
  { subject }: OwnCase,
  selection: Pick<TrainSelection, "region" | "topic">,
  book: TrainingBook,
): Subject {
  const topic = topicOf(selection, book)?.topic;
  return topic?.kind === "programme" && topic.name !== subject.programme
    ? { programme: topic.name, path: "" }
    : subject;
}
