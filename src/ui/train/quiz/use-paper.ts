/**
 * A paper while it is answered: which question is shown, what was chosen, the record of it.
 *
 * In:       the questions; which paper it is; the learner's record.
 * Out:      plain values and callbacks. An answer is given once; a whole paper can be started over.
 */
import { useState } from "react";
import type { Question } from "../../../engine/index.ts";
import type { LearnerRecord } from "../use-record.ts";
import { keptPaper, type PaperKey } from "./kept-paper.ts";

interface Asked {
  readonly questions: readonly Question[];
  readonly key: PaperKey;
  readonly record: LearnerRecord;
  /** Of the wrong answer, in words. */
  readonly mistakeOf: (question: Question, option: number) => string;
}

export function usePaper({ questions, key, record, mistakeOf }: Asked) {
  const kept = keptPaper(record.answers, key);
  // Started over, and nothing answered yet: what is recorded is of the time before.
  const [begun, setBegun] = useState<number>();
  const round = Math.max(kept.round, begun ?? 0);
  const chosen = round === kept.round ? kept.chosen : {};
  const firstOpen = questions.findIndex((_, index) => chosen[index] === undefined);
  const [shown, setAt] = useState<number>();
  const at = shown ?? Math.max(0, firstOpen);
  const choose = (option: number) => {
    const question = questions[at];
    if (question === undefined) return;
    setAt(at);
    record.add({
      at: new Date().toISOString(),
      ...key,
      round,
      index: at,
      option,
      kind: question.kind,
      isRight: question.options[option]?.mistake === undefined,
      mistake: mistakeOf(question, option),
      cite: question.why.cite,
    });
  };
  const isRight = (index: number) =>
    questions[index]?.options[chosen[index] ?? -1] !== undefined &&
    questions[index]?.options[chosen[index] ?? -1]?.mistake === undefined;
  return {
    at,
    chosen: chosen[at],
    done: questions.filter((_, index) => chosen[index] !== undefined).length,
    right: questions.filter((_, index) => isRight(index)).length,
    choose,
    turnTo: setAt,
    startOver: () => {
      setBegun(round + 1);
      setAt(0);
    },
  };
}
