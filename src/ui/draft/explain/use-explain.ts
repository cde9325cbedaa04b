/**
 * The reasons for one household's result under the text in view, and what the selection comes to for it.
 *
 * In:       what the screen knows: the text, the household and programme chosen, what is selected.
 * Out:      the answers of the engine; whether they are of an earlier text.
 * Ignores:  words, layout.
 */
import { useMemo } from "react";
import type { SpecTexts } from "../../../engine/index.ts";
import type { ExplainedStretch } from "../../../worker/explain-at.ts";
import type { ExplainedDraft } from "../../../worker/explain-household.ts";
import type { CatalogueHousehold } from "../../compare/compare-state.ts";
import { useAnswer } from "../../parts/use-answer.ts";
import type { Runnable } from "../draft-state.ts";
import { draftedFile } from "../draft-texts.ts";
import type { DraftViewProps } from "../draft-view-props.ts";

export interface ExplainState {
  readonly household?: CatalogueHousehold;
  readonly explained?: ExplainedDraft;
  /** The texts that it is of; absent with it. */
  readonly explainedTexts?: SpecTexts;
  /** Absent while nothing is selected. */
  readonly stretch?: ExplainedStretch;
  /** What is shown is of an earlier text: this one cannot be run. */
  readonly isStale: boolean;
  readonly isFailed: boolean;
}

const isRunnable = ({ policy }: ExplainedDraft | ExplainedStretch) => policy !== undefined;

export function useExplain(props: DraftViewProps): ExplainState {
  const { engine, specTexts, texts, selection, chosen, check } = props;
  const household = chosenHousehold(props);
  const facts = household?.facts;
  const { date } = selection;
  // Until a reader chooses, the one that stands for the household below.
  const programme = chosen?.programme ?? headlineOf(check.last, household?.id);
  const explanationAsked = useMemo(
    () =>
      facts === undefined
        ? undefined
        : {
            texts: specTexts,
            facts,
            date,
            ...(programme === undefined ? {} : { programme }),
          },
    [specTexts, facts, date, programme],
  );
  const { name } = texts.file;
  const { start, end } = texts.selected;
  const stretchAsked = useMemo(
    () =>
      facts === undefined || start === end
        ? undefined
        : { texts: specTexts, facts, date, at: { file: name, start, end } },
    [specTexts, facts, date, name, start, end],
  );
  const explained = useAnswer(engine, "explain-household", explanationAsked, isRunnable);
  const stretch = useAnswer(engine, "explain-at", stretchAsked, isRunnable);
  // Of another file nothing is said.
  const explainedTexts = explained.last?.asked.texts;
  const isOfFile = explainedTexts !== undefined && draftedFile(explainedTexts) === name;
  const isStretchHere =
    stretchAsked !== undefined &&
    stretch.last?.asked.at.file === name &&
    stretch.last !== undefined;
  return {
    ...(household === undefined ? {} : { household }),
    ...(isOfFile && explained.last !== undefined
      ? { explained: explained.last.answer, explainedTexts }
      : {}),
    ...(isStretchHere && stretch.last !== undefined ? { stretch: stretch.last.answer } : {}),
    isStale: explained.newest !== undefined && !isRunnable(explained.newest.answer),
    isFailed: explained.isFailed || stretch.isFailed,
  };
}

function headlineOf(last: Runnable | undefined, household: string | undefined) {
  const found = last?.consequences.find((one) => one.household === household);
  return found?.programmes[0]?.name;
}

/** The one chosen while it is among those shown, else the first of them. */
export function chosenHousehold({
  households,
  selection,
  chosen,
}: Pick<DraftViewProps, "households" | "selection" | "chosen">): CatalogueHousehold | undefined {
  const { shown } = selection;
  const id = chosen !== undefined && shown.includes(chosen.household) ? chosen.household : shown[0];
  return households.find((one) => one.id === id);
}
