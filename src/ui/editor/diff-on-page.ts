/**
 * Let Monaco find the differences between two texts on the page itself: its own way starts a thread of its own, whose
 * code would have to be fetched after the page was ready.
 *
 * In:       two models, and how long it may take.
 * Out:      a service under the name by which Monaco's diff editor asks for it.
 */

import { linesDiffComputers } from "monaco-editor/editor/common/diff/linesDiffComputers";
import type { editor } from "monaco-editor/editor/editor.api";

interface DocumentDiff {
  readonly identical: boolean;
  /** It took too long, and is coarser than it could be. */
  readonly quitEarly: boolean;
  readonly changes: readonly unknown[];
  readonly moves: readonly unknown[];
}

const nothing: DocumentDiff = { identical: true, quitEarly: false, changes: [], moves: [] };

export const diffOnPage = {
  diffProviderFactoryService: {
    createDiffProvider: () => ({
      onDidChange: () => ({ dispose: () => undefined }),
      computeDiff: async (
        before: editor.ITextModel,
        after: editor.ITextModel,
        options: unknown,
      ): Promise<DocumentDiff> => {
        if (before.isDisposed() || after.isDisposed()) return nothing;
        const [old, now] = [before.getLinesContent(), after.getLinesContent()];
        const found = linesDiffComputers.getDefault().computeDiff(old, now, options);
        const { changes, moves, hitTimeout } = found;
        const identical = changes.length === 0 && before.getValue() === after.getValue();
        return { identical, quitEarly: hitTimeout, changes, moves };
      },
      dispose: () => undefined,
    }),
  },
};
