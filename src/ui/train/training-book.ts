/**
 * What the training screen is handed: topics of each region, examples of each, the cases that questions are made from.
 *
 * Out:      types. Everything in it is found in the specs and cases when the site is built.
 */
import type {
  CaseData,
  Localized,
  MistakeKind,
  Outcome,
  PlainAmount,
  Subject,
  Topic,
  VariedFact,
} from "../../engine/index.ts";
import type { Place } from "../compare/compare-state.ts";

export interface BookCase {
  /** Its file's name. */
  readonly id: string;
  /** `2025-10-01`. */
  readonly date: string;
  readonly facts: CaseData;
}

/** A case as an example of a topic, and what comes of it in a line. */
export interface BookExample {
  /** The case's id. */
  readonly case: string;
  readonly subject: Subject;
  readonly members: number;
  readonly outcome: Outcome;
  readonly amount?: PlainAmount;
  /** The condition that fails. */
  readonly because?: Localized;
}

/** Two examples of the topic, by their place in it, and the fact in which they differ. */
export interface BookPair {
  readonly left: number;
  readonly right: number;
  readonly before?: VariedFact;
  readonly after?: VariedFact;
}

export interface BookTopic {
  /** As it stands in the address. */
  readonly id: string;
  readonly topic: Topic;
  /** Of a mistake and of the whole, empty: the screen has the words. */
  readonly name: Localized;
  readonly mistake?: MistakeKind;
  readonly examples: readonly BookExample[];
  /** Examples that differ in one fact; absent where there are none. */
  readonly pairs?: readonly BookPair[];
}

export interface BookRegion {
  readonly id: string;
  readonly topics: readonly BookTopic[];
  readonly cases: readonly BookCase[];
}

export interface TrainingBook {
  readonly date: string;
  readonly places: readonly Place[];
  /** Texts by id: the vocabulary's, baselines' and regions'. */
  readonly sources: Readonly<Record<string, string>>;
  readonly policies: readonly { readonly id: string; readonly baseline?: string }[];
  readonly regions: readonly BookRegion[];
}
