/**
 * What a learner answered, kept in this browser and nowhere else.
 *
 * In:       answers as they are given.
 * Out:      the record; how to add to it and how to wipe it. A browser that keeps nothing holds it until the page goes.
 */
import { useCallback, useEffect, useState } from "react";
import type { QuestionKind } from "../../engine/index.ts";

export interface RecordedAnswer {
  /** When, as the device's clock has it. */
  readonly at: string;
  readonly region: string;
  readonly topic: string;
  readonly seed: string;
  readonly difficulty: string;
  /** Kinds of questions, where not every kind was asked for. */
  readonly kinds?: string;
  /** The rules that the paper was made from, and which time it is being done. */
  readonly rules?: string;
  readonly round?: number;
  /** Which answer was chosen, from 0. */
  readonly option?: number;
  /** Of the question on its paper, from 0. */
  readonly index: number;
  readonly kind: QuestionKind;
  readonly isRight: boolean;
  /** The mistake that the wrong answer stands for, in words. */
  readonly mistake: string;
  readonly cite: readonly string[];
}

/** The one key under which anything of training is kept. */
export const recordKey = "doudi.training";

export interface LearnerRecord {
  readonly answers: readonly RecordedAnswer[];
  readonly add: (answer: RecordedAnswer) => void;
  readonly wipe: () => void;
}

export function useRecord(): LearnerRecord {
  const [answers, setAnswers] = useState<readonly RecordedAnswer[]>([]);
  useEffect(() => setAnswers(readRecord()), []);
  const add = useCallback((answer: RecordedAnswer) => {
    setAnswers((before) => {
      const all = [...before, answer];
      keep(all);
      return all;
    });
  }, []);
  const wipe = useCallback(() => {
    setAnswers([]);
    keep(undefined);
  }, []);
  return { answers, add, wipe };
}

function readRecord(): readonly RecordedAnswer[] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(recordKey) ?? "[]");
    return Array.isArray(found) ? found.filter(isRecorded) : [];
  } catch {
    return [];
  }
}

function isRecorded(one: unknown): one is RecordedAnswer {
  if (typeof one !== "object" || one === null) return false;
  const { region, topic, seed, index, isRight, cite } = one as Partial<RecordedAnswer>;
  return (
    typeof region === "string" &&
    typeof topic === "string" &&
    typeof seed === "string" &&
    typeof index === "number" &&
    typeof isRight === "boolean" &&
    Array.isArray(cite)
  );
}

/** A browser may refuse. */
function keep(answers: readonly RecordedAnswer[] | undefined): void {
  try {
    if (answers === undefined) localStorage.removeItem(recordKey);
    else localStorage.setItem(recordKey, JSON.stringify(answers));
  } catch {
    // What cannot be kept is still shown until the page goes.
  }
}
