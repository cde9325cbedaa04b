/** What the training screen asks: a worked case, a paper, a sheet to be marked, a sheet with a fault to be found. */
import type {
  CaseData,
  CaseWish,
  Difficulty,
  FaultySheet,
  Lesson,
  MadeCase,
  MarkedSheet,
  PaperCase,
  Parting,
  PolicyView,
  Question,
  QuestionKind,
  RawFact,
  SheetEntries,
  Subject,
  Topic,
  WishableFact,
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
  /** Absent: every kind. */
  readonly kinds?: readonly QuestionKind[];
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

/** The same case with one fact stated otherwise, or in another place. */
export interface BesideRequest extends LessonRequest {
  /** The lesson that it is held against. */
  readonly base: Lesson;
  readonly changed?: { readonly path: string; readonly name: string; readonly value: RawFact };
}

export interface BesideFound {
  readonly lesson?: Lesson;
  readonly parting?: Parting;
  readonly policy?: PolicyView;
}

export interface MakingRequest extends PlaceAsked {
  readonly cases: readonly PaperCase[];
  readonly clause: string;
  readonly difficulty: Difficulty;
  readonly wishes: readonly CaseWish[];
  /** How many members; absent: any number. */
  readonly members?: number;
  readonly seed: string;
}

/** A case of one's own, as a file in the form of the case files. */
export interface OwnCaseFile {
  readonly file: string;
  readonly text: string;
}

/** What it states; nothing where the text is no case. */
export interface OwnCaseRead {
  readonly facts?: CaseData;
  /** Absent where the file has none. */
  readonly date?: string;
  /** The first programme of which it expects something. */
  readonly programme?: string;
}

/** Several worked cases of a region, for a handout. */
export interface LessonsRequest {
  readonly policy: PolicyTexts;
  readonly cases: readonly {
    readonly id: string;
    readonly date: string;
    readonly facts: CaseData;
    readonly subject: Subject;
  }[];
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
  "training-lessons": {
    readonly asked: LessonsRequest;
    readonly answer: readonly { readonly id: string; readonly lesson: Lesson }[];
  };
  "own-case": { readonly asked: OwnCaseFile; readonly answer: OwnCaseRead };
  "training-beside": { readonly asked: BesideRequest; readonly answer: BesideFound };
  "case-wishes": { readonly asked: PlaceAsked; readonly answer: readonly WishableFact[] };
  "make-case": { readonly asked: MakingRequest; readonly answer: MadeCase | undefined };
  "mark-sheet": { readonly asked: MarkingRequest; readonly answer: MarkedSheet | undefined };
  "faulty-sheet": { readonly asked: FaultRequest; readonly answer: FaultySheet | undefined };
}
