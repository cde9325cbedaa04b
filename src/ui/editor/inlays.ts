/**
 * Quiet words at places of a text that are no part of it: asked for whenever other lines come into view.
 *
 * In:       a source of such words, for the texts of one editor.
 * Out:      Monaco's inlay hints; none where the source has none.
 * Ignores:  what they say.
 */
import type { editor } from "monaco-editor/editor/editor.api";
import type { Stretch } from "./findings.ts";
import type { Monaco } from "./monaco-type.ts";
import { yamlId } from "./yaml-language.ts";

export interface InlayWords {
  readonly at: number;
  readonly words: string;
}

/** A text by its name, and the stretch in view. */
export type InlaySource = (
  name: string,
  text: string,
  inView: Stretch,
) => Promise<readonly InlayWords[]>;

export interface Inlaying {
  readonly setSource: (source: InlaySource | undefined) => void;
  readonly close: () => void;
}

export function showInlays(
  monaco: Monaco,
  nameOf: (model: editor.ITextModel) => string | undefined,
): Inlaying {
  let source: InlaySource | undefined;
  const listeners = new Set<() => void>();
  const provider = monaco.languages.registerInlayHintsProvider(yamlId, {
    onDidChangeInlayHints(listener) {
      const call = () => listener();
      listeners.add(call);
      return { dispose: () => void listeners.delete(call) };
    },
    async provideInlayHints(model, range) {
      const none = { hints: [], dispose: () => undefined };
      const name = nameOf(model);
      if (name === undefined || source === undefined) return none;
      const version = model.getVersionId();
      const inView = {
        start: model.getOffsetAt({ lineNumber: range.startLineNumber, column: 1 }),
        end: model.getOffsetAt({ lineNumber: range.endLineNumber, column: range.endColumn }),
      };
      const found = await source(name, model.getValue(), inView);
      if (model.isDisposed() || model.getVersionId() !== version) return none;
      const hints = found.map(({ at, words }) => ({
        position: model.getPositionAt(at),
        label: words,
        paddingLeft: true,
      }));
      return { ...none, hints };
    },
  });
  return {
    setSource(next) {
      source = next;
      for (const listener of [...listeners]) listener();
    },
    close: () => provider.dispose(),
  };
}
