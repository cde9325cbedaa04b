/**
 * What feeds what around the cursor, and how it is shown.
 *
 * In:       what the screen knows: the text, the cursor.
 * Out:      the part of the graph, of an earlier text where this one cannot be run; the reader's choices.
 * Ignores:  words, layout.
 */
import { useCallback, useMemo, useState } from "react";
import type { FeedsAround } from "../../../engine/index.ts";
import type { FeedsFound } from "../../../worker/feeds-at.ts";
import { useAnswer } from "../../parts/use-answer.ts";
import { draftedFile } from "../draft-texts.ts";
import type { DraftViewProps } from "../draft-view-props.ts";

export type GraphForm = "picture" | "table";

export interface GraphState {
  readonly around?: FeedsAround;
  /** The engine has answered at least once. */
  readonly isAnswered: boolean;
  readonly isStale: boolean;
  readonly isFailed: boolean;
  readonly depth: 1 | 2;
  readonly setDepth: (depth: 1 | 2) => void;
  readonly form: GraphForm;
  readonly setForm: (form: GraphForm) => void;
  /** Go to where a node is defined; one whose file cannot be shown comes to the middle instead. */
  readonly open: (id: string) => void;
}

/** More boxes than this say nothing. */
const mostNodes = 60;

const isRunnable = ({ isRunnable: is }: FeedsFound) => is;

export function useGraph(props: DraftViewProps): GraphState {
  const { engine, specTexts, texts, selection, isNarrow, goToPlace } = props;
  const [depth, setDepth] = useState<1 | 2>(1);
  const [form, setForm] = useState<GraphForm>(isNarrow ? "table" : "picture");
  const [pinned, setPinned] = useState<Pinned>();
  const { name } = texts.file;
  const { start } = texts.selected;
  const { date } = selection;
  const centre = pinned?.start === start && pinned.file === name ? pinned.id : undefined;
  const asked = useMemo(
    () => ({
      texts: specTexts,
      at: { file: name, start, end: start },
      ...(centre === undefined ? {} : { centre }),
      depth,
      most: mostNodes,
      date,
    }),
    [specTexts, name, start, centre, depth, date],
  );
  const { last, newest, isFailed } = useAnswer(engine, "feeds-at", asked, isRunnable);
  const isOfFile = last !== undefined && draftedFile(last.asked.texts) === name;
  const around = isOfFile ? last.answer.around : undefined;
  const files = texts.state.files;
  const open = useCallback(
    (id: string) => {
      const at = around?.nodes.find((node) => node.id === id)?.at;
      if (at === undefined) return;
      if (files.some((file) => file.name === at.file)) goToPlace(at);
      else setPinned({ id, file: name, start });
    },
    [around, files, goToPlace, name, start],
  );
  return {
    ...(around === undefined ? {} : { around }),
    isAnswered: newest !== undefined,
    isStale: newest !== undefined && !newest.answer.isRunnable,
    isFailed,
    depth,
    setDepth,
    form,
    setForm,
    open,
  };
}

/** In the middle until the cursor moves on. */
interface Pinned {
  readonly id: string;
  readonly file: string;
  readonly start: number;
}
