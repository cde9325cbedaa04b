/**
 * The worked cases of a handout: those of the topic that were chosen, or all of them.
 *
 * In:       the book, the selection; which examples were left out; how to reach the engine.
 * Out:      the lessons in the order of the topic; absent until they are there.
 */
import { useMemo } from "react";
import type { Lesson } from "../../../engine/index.ts";
import { policyTexts } from "../../compare/compare-state.ts";
import { useAnswer } from "../../parts/use-answer.ts";
import { examplesOfTopic, regionOf, topicOf } from "../train-state.ts";
import type { TrainViewProps } from "../train-view-props.ts";

type Asked = Pick<TrainViewProps, "book" | "engine" | "selection"> & {
  /** By their place in the topic. */
  readonly leftOut: readonly number[];
  readonly isWanted: boolean;
};

const isKept = () => true;

export function useHandout({
  book,
  engine,
  selection,
  leftOut,
  isWanted,
}: Asked): readonly { readonly id: string; readonly lesson: Lesson }[] | undefined {
  const { region: id, topic: topicId } = selection;
  const asked = useMemo(() => {
    const policies = policyTexts({ ...book, households: [], firstHouseholds: [] });
    const policy = policies.find((one) => one.id === id);
    const region = regionOf({ region: id }, book);
    const topic = topicOf({ region: id, topic: topicId }, book);
    if (!isWanted || policy === undefined || region === undefined || topic === undefined)
      return undefined;
    const cases = examplesOfTopic(topic, region).flatMap((example, index) => {
      const found = region.cases.find((one) => one.id === example.case);
      if (found === undefined || leftOut.includes(index)) return [];
      const { date, facts } = found;
      return [{ id: `${index}`, date, facts, subject: example.subject }];
    });
    return { policy, cases };
  }, [book, id, topicId, leftOut, isWanted]);
  const { last } = useAnswer(engine, "training-lessons", asked, isKept);
  return last?.asked === asked ? last?.answer : undefined;
}
