/** What the cards and forms of a household's things are given. */
import type { HouseholdEdit, Thing } from "./household-tree.ts";
import type { HouseholdWording } from "./household-words.ts";

/** The engine's faults as sentences, by thing and fact. */
export interface FaultsByField {
  readonly of: (path: string, name: string) => readonly string[];
  /** Of the thing itself, and of what belongs to it. */
  readonly countWithin: (path: string) => number;
}

/** Names of what is asked of a thing, in the order of the questions. */
export interface QuestionsByThing {
  readonly of: (path: string) => readonly string[];
}

export interface ThingProps {
  readonly root: Thing;
  readonly path: string;
  readonly wording: HouseholdWording;
  readonly faults: FaultsByField;
  readonly questions: QuestionsByThing;
  readonly onEdit: (edit: HouseholdEdit) => void;
}
