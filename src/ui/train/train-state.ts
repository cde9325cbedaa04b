/**
 * What the training screen shows, as data: region, topic, side, paper, example; its address.
 *
 * In:       the book; the address.
 * Out:      selections and addresses. Pure.
 * Ignores:  React, words, the engine, and what a learner answered: none of it is in an address.
 */
import type { Difficulty, QuestionKind } from "../../engine/index.ts";
import type {
  BookCase,
  BookExample,
  BookRegion,
  BookTopic,
  TrainingBook,
} from "./training-book.ts";

export type Tab = "lesson" | "quiz" | "handout";
export const tabs: readonly Tab[] = ["lesson", "quiz", "handout"];
export const difficulties: readonly Difficulty[] = ["plain", "mixed", "edge"];

export const kinds: readonly QuestionKind[] = [
  "amount",
  "eligibility",
  "missing",
  "open",
  "route",
  "deadline",
  "clause",
  "force",
];

export interface TrainSelection {
  readonly region: string;
  readonly topic: string;
  readonly tab: Tab;
  readonly seed: string;
  readonly difficulty: Difficulty;
  /** In the order of `kinds`; none: every kind. */
  readonly kinds: readonly QuestionKind[];
  /** From 0, among the topic's examples. */
  readonly example: number;
  /** What the worked case is held against, by `againstKey`; empty: nothing. */
  readonly against: string;
}

export type TrainChange =
  | { readonly kind: "region"; readonly region: string }
  | { readonly kind: "topic"; readonly topic: string }
  | { readonly kind: "tab"; readonly tab: Tab }
  | { readonly kind: "seed"; readonly seed: string }
  | { readonly kind: "difficulty"; readonly difficulty: Difficulty }
  /** Taken in, or left out again. */
  | { readonly kind: "kind"; readonly question: QuestionKind }
  | { readonly kind: "kinds-all" }
  | { readonly kind: "example"; readonly example: number }
  | { readonly kind: "against"; readonly against: string }
  | { readonly kind: "pair"; readonly left: number; readonly right: number };

/** Questions on a paper. */
export const paperLength = 8;
const seedLength = 24;

export function firstSelection({ regions }: TrainingBook): TrainSelection {
  const [region] = regions;
  const programme = region?.topics.find(({ topic }) => topic.kind === "programme");
  return {
    region: region?.id ?? "",
    topic: programme?.id ?? "all",
    tab: "quiz",
    seed: "1",
    difficulty: "mixed",
    kinds: [],
    example: 0,
    against: "",
  };
}

export function readSelection(search: string, book: TrainingBook): TrainSelection {
  const first = firstSelection(book);
  const asked = new URLSearchParams(search);
  const region = book.regions.find(({ id }) => id === asked.get("region"))?.id ?? first.region;
  const topic = asked.get("topic") ?? first.topic;
  const example = Number(asked.get("example") ?? "0");
  const seed = asked.get("seed") ?? "";
  return withinBook(
    {
      region,
      topic,
      tab: tabs.find((one) => one === asked.get("tab")) ?? first.tab,
      seed: seed === "" ? first.seed : seed.slice(0, seedLength),
      difficulty: difficulties.find((one) => one === asked.get("level")) ?? first.difficulty,
      kinds: chosenKinds((asked.get("kinds") ?? "").split(" ")),
      example: Number.isSafeInteger(example) && example >= 0 ? example : 0,
      against: asked.get("against") ?? "",
    },
    book,
  );
}

/** What is as at first is left out. */
export function writeSelection(
  selection: TrainSelection,
  search: string,
  book: TrainingBook,
): string {
  const first = firstSelection(book);
  const asked = new URLSearchParams(search);
  const write = (name: string, value: string, usual: string) => {
    if (value === usual) asked.delete(name);
    else asked.set(name, value);
  };
  write("region", selection.region, first.region);
  write("topic", selection.topic, first.topic);
  write("tab", selection.tab, first.tab);
  write("seed", selection.seed, first.seed);
  write("level", selection.difficulty, first.difficulty);
  write("kinds", selection.kinds.join(" "), "");
  write("against", selection.against, first.against);
  write("example", String(selection.example), String(first.example));
  const text = asked.toString();
  return text === "" ? "" : `?${text}`;
}

export function changeSelection(
  before: TrainSelection,
  change: TrainChange,
  book: TrainingBook,
): TrainSelection {
  switch (change.kind) {
    case "region":
      return withinBook({ ...before, region: change.region, example: 0 }, book);
    case "topic":
      return withinBook({ ...before, topic: change.topic, example: 0 }, book);
    case "tab":
      return { ...before, tab: change.tab };
    case "seed":
      return { ...before, seed: change.seed.slice(0, seedLength) };
    case "difficulty":
      return { ...before, difficulty: change.difficulty };
    case "kind": {
      const { question } = change;
      const isIn = before.kinds.includes(question);
      const next = isIn
        ? before.kinds.filter((one) => one !== question)
        : [...before.kinds, question];
      return { ...before, kinds: chosenKinds(next) };
    }
    case "kinds-all":
      return { ...before, kinds: [] };
    case "example":
      return withinBook({ ...before, example: change.example }, book);
    case "against":
      return { ...before, against: change.against };
    case "pair": {
      const against = exampleKey(before.region, change.right);
      return { ...before, tab: "lesson", example: change.left, against };
    }
  }
}

/** Another example of the topic, here or where the topic is called the same. */
export function exampleKey(region: string, example: number): string {
  return `example ${region} ${example}`;
}

/** All of them is the same as no choice. */
function chosenKinds(chosen: readonly string[]): readonly QuestionKind[] {
  const found = kinds.filter((one) => chosen.includes(one));
  return found.length === kinds.length ? [] : found;
}

/** A topic that another region has not is exchanged for the whole of this one. */
function withinBook(selection: TrainSelection, book: TrainingBook): TrainSelection {
  const region = regionOf(selection, book);
  const topic = region?.topics.find(({ id }) => id === selection.topic) ?? region?.topics[0];
  const examples =
    region === undefined || topic === undefined ? [] : examplesOfTopic(topic, region);
  const example = selection.example < examples.length ? selection.example : 0;
  return { ...selection, topic: topic?.id ?? "", example };
}

export function regionOf(
  { region }: Pick<TrainSelection, "region">,
  { regions }: TrainingBook,
): BookRegion | undefined {
  return regions.find(({ id }) => id === region);
}

export function topicOf(
  selection: Pick<TrainSelection, "region" | "topic">,
  book: TrainingBook,
): BookTopic | undefined {
  return regionOf(selection, book)?.topics.find(({ id }) => id === selection.topic);
}

/** A topic without examples of its own shows one of each programme. */
export function examplesOfTopic(topic: BookTopic, { topics }: BookRegion): readonly BookExample[] {
  if (topic.examples.length > 0) return topic.examples;
  return topics.find((one) => one.topic.kind === "all")?.examples ?? [];
}

export interface ShownExample {
  readonly example: BookExample;
  readonly case: BookCase;
}

export function exampleOf(
  selection: Pick<TrainSelection, "region" | "topic" | "example">,
  book: TrainingBook,
): ShownExample | undefined {
  const region = regionOf(selection, book);
  const topic = topicOf(selection, book);
  if (region === undefined || topic === undefined) return undefined;
  const example = examplesOfTopic(topic, region)[selection.example];
  const found = region.cases.find(({ id }) => id === example?.case);
  return example === undefined || found === undefined ? undefined : { example, case: found };
}
