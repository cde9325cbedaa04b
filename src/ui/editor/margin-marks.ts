/**
 * Quiet marks between the numbers of lines and the text, with what they mean for whoever points at them or at the words.
 *
 * In:       the model of a text; marks with offsets.
 * Out:      decorations, which move with the characters while one types; the next call takes their place.
 * Ignores:  what the marks mean.
 */
import type { editor } from "monaco-editor/editor/editor.api";
import { rangeOf, type Stretch } from "./findings.ts";
import "./margin-marks.css";

export interface MarginMark {
  readonly at: Stretch;
  readonly sentence: string;
  /** Of two things one is there. */
  readonly isHalf: boolean;
}

const shown = new WeakMap<editor.ITextModel, readonly string[]>();

export function showMarginMarks(model: editor.ITextModel, marks: readonly MarginMark[]): void {
  const decorations = marks.map(({ at, sentence, isHalf }) => ({
    range: rangeOf(model, at),
    options: {
      description: "margin-mark",
      hoverMessage: { value: sentence },
      // On the first line alone, however long the stretch is.
      firstLineDecorationClassName: `doudi-mark${isHalf ? " doudi-mark-half" : ""}`,
      linesDecorationsTooltip: sentence,
    },
  }));
  shown.set(model, model.deltaDecorations([...(shown.get(model) ?? [])], decorations));
}
