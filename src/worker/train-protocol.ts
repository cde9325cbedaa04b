/** What the training screen asks: a worked case, a paper, a sheet to be marked, a sheet with a fault to be found. */
import type {
  CaseData,
  Difficulty,
  FaultySheet,
  Lesson,
  MarkedSheet,
  PaperCase,
  PolicyView,
  Question,
  SheetEntries,
  Subject,
  Topic,
} from "../engine/index.ts";
import type { PolicyTexts } from "./policy-texts.ts";

interface PlaceAsked {
  readonly policy: PolicyTexts;
  /** `2025-10-01`. */
  readonly date: string;
}

export interface PaperRequest extends PlaceAsked {
  readonly cases: readonly PaperCase[];
  readonly topic: Topic;
  readonly difficulty: Difficulty;
  readonly seed: string;
  readonly count: number;
}

export interface PaperFound {
  readonly questions: readonly Question[];
  /** For the names and chips; absent where the policy cannot be run. */
  readonly policy?: PolicyView;
}

export interface LessonRequest extends PlaceAsked {
  readonly facts: CaseData;
  readonly subject: Subject;
}

export interface LessonFound {
  readonly lesson?: Lesson;
  readonly policy?: PolicyView;
}

export interface MarkingRequest extends LessonRequest {
  readonly entries: SheetEntries;
}

export interface FaultRequest extends LessonRequest {
  readonly seed: string;
}

export interface TrainStages {
  "training-paper": { readonly asked: PaperRequest; readonly answer: PaperFound };
  "training-lesson": { readonly asked: LessonRequest; readonly answer: LessonFound };
  "mark-sheet": { readonly asked: MarkingRequest; readonly answer: MarkedSheet | undefined };
  "faulty-sheet": { readonly asked: FaultRequest; readonly answer: FaultySheet | undefined };
}
