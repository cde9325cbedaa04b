/**
 * A paper as far as it was answered in this browser, so that a reload goes on where it was left.
 *
 * In:       the learner's record; which paper, made from which rules.
 * Out:      the answers of the last time that it was done, and which time that was. Pure.
 * Ignores:  answers to the same paper made from other rules: their questions may be others.
 */
import type { TrainSelection } from "../train-state.ts";
import type { RecordedAnswer } from "../use-record.ts";

export interface PaperKey {
  readonly region: string;
  readonly topic: string;
  readonly seed: string;
  readonly difficulty: string;
  readonly kinds: string;
  readonly rules: string;
}

export interface KeptPaper {
  /** From 1. */
  readonly round: number;
  /** Options by the question's place on the paper. */
  readonly chosen: Readonly<Record<number, number>>;
}

export function paperKey(
  { region, topic, seed, difficulty, kinds }: TrainSelection,
  rules: string,
): PaperKey {
  return { region, topic, seed, difficulty, kinds: kinds.join(" "), rules };
}

export function isOfPaper(one: RecordedAnswer, key: Omit<PaperKey, "rules">): boolean {
  return (
    one.region === key.region &&
    one.topic === key.topic &&
    one.seed === key.seed &&
    one.difficulty === key.difficulty &&
    (one.kinds ?? "") === key.kinds
  );
}

export function keptPaper(answers: readonly RecordedAnswer[], key: PaperKey): KeptPaper {
  const own = answers.filter((one) => isOfPaper(one, key) && one.rules === key.rules);
  const round = Math.max(1, ...own.map((one) => one.round ?? 1));
  const last = own.filter((one) => (one.round ?? 1) === round);
  const chosen = last.flatMap(({ index, option }) =>
    option === undefined ? [] : [[index, option] as const],
  );
  return { round, chosen: Object.fromEntries(chosen) };
}
