/**
 * What is asked of the names of a draft and of its cases, and what is answered.
 */
import type {
  CaseData,
  NameNote,
  OutlinePart,
  Renamed,
  RenameFault,
  SourceSpan,
  SourceText,
  SpecTexts,
} from "../engine/index.ts";

/** A place in one of the texts. */
export interface NamePlace {
  readonly texts: SpecTexts;
  readonly cases: readonly SourceText[];
  readonly file: string;
  readonly offset: number;
}

export interface FoundPlace {
  readonly at: SourceSpan;
  readonly entryAt: SourceSpan;
}

export interface NamesFound {
  /** The name that is written there. */
  readonly at: SourceSpan;
  readonly name: string;
  readonly definitions: readonly FoundPlace[];
  /** The declarations among them. */
  readonly references: readonly FoundPlace[];
}

export interface RenameNameAsked extends NamePlace {
  readonly newName: string;
  readonly isExtended: boolean;
}

export interface RenameCheckAsked extends NamePlace {
  readonly isExtended: boolean;
}

export interface RenameCheck {
  /** Absent where no name is written. */
  readonly at?: SourceSpan;
  readonly name: string;
  /** Absent where it can be renamed. */
  readonly fault?: RenameFault;
}

export interface HoverNameAsked extends Omit<NamePlace, "cases"> {
  /** The text that is pointed into, where it is a case. */
  readonly cases: readonly SourceText[];
  /** `2025-10-01`. */
  readonly date: string;
  readonly facts?: CaseData;
}

export interface HoverFound {
  readonly at: SourceSpan;
  readonly note: NameNote;
}

/** Stages are looked up by these names in `Stages` of protocol.ts. */
export interface NameStages {
  "find-names": { readonly asked: NamePlace; readonly answer: NamesFound | undefined };
  "check-rename": { readonly asked: RenameCheckAsked; readonly answer: RenameCheck };
  "rename-name": { readonly asked: RenameNameAsked; readonly answer: Renamed };
  "hover-name": { readonly asked: HoverNameAsked; readonly answer: HoverFound | undefined };
  "outline-text": {
    /** The policy's own file, or one of the proposals. */
    readonly asked: { readonly texts: SpecTexts; readonly file: string };
    readonly answer: readonly OutlinePart[];
  };
  /** Nothing where the text cannot be laid out. */
  "format-text": { readonly asked: SourceText; readonly answer: string | undefined };
}
