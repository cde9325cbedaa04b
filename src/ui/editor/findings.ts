/**
 * What is wrong with a text, as the editor shows it: marks under the characters, and cures to choose.
 *
 * In:       findings with offsets; the model of the text that they were found in.
 * Out:      Monaco's markers, and code actions for those that have a cure.
 * Ignores:  what the text is about, and how the findings were made.
 */
import type { editor, IRange, languages } from "monaco-editor/editor/editor.api";
import type { Monaco } from "./monaco-type.ts";
import { yamlId } from "./yaml-language.ts";

/** Half-open, in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface Finding {
  readonly severity: "error" | "warning" | "hint";
  readonly code: string;
  readonly sentence: string;
  readonly at: Stretch;
  /** Other places of the same text that made it wrong. */
  readonly related: readonly { readonly at: Stretch; readonly note: string }[];
  readonly cure?: Cure;
}

export interface Cure {
  /** What it does, for the menu. */
  readonly title: string;
  readonly at: Stretch;
  readonly text: string;
}

const owner = "doudi";
const found = new WeakMap<editor.ITextModel, readonly Finding[]>();

export function markFindings(
  monaco: Monaco,
  model: editor.ITextModel,
  findings: readonly Finding[],
): void {
  found.set(model, findings);
  const severities = {
    error: monaco.MarkerSeverity.Error,
    warning: monaco.MarkerSeverity.Warning,
    hint: monaco.MarkerSeverity.Info,
  };
  const markers = findings.map(({ severity, code, sentence, at, related }) => ({
    severity: severities[severity],
    code,
    message: sentence,
    ...rangeOf(model, at),
    relatedInformation: related.map((place) => ({
      resource: model.uri,
      message: place.note,
      ...rangeOf(model, place.at),
    })),
  }));
  monaco.editor.setModelMarkers(model, owner, markers);
}

export function rangeOf(model: editor.ITextModel, { start, end }: Stretch): IRange {
  const [from, to] = [model.getPositionAt(start), model.getPositionAt(end)];
  return {
    startLineNumber: from.lineNumber,
    startColumn: from.column,
    endLineNumber: to.lineNumber,
    endColumn: to.column,
  };
}

/** Once for all editors: cures are offered wherever a finding that has one is marked. */
export function offerCures(monaco: Monaco): void {
  monaco.languages.registerCodeActionProvider(yamlId, {
    provideCodeActions(model, range, { markers }) {
      const near = (found.get(model) ?? []).filter(({ at }) =>
        monaco.Range.areIntersectingOrTouching(rangeOf(model, at), range),
      );
      return {
        actions: near.flatMap((finding) => actionOf(finding, model, markers)),
        dispose: () => undefined,
      };
    },
  });
}

function actionOf(
  { code, cure }: Finding,
  model: editor.ITextModel,
  markers: readonly editor.IMarkerData[],
): readonly languages.CodeAction[] {
  if (cure === undefined) return [];
  const textEdit = { range: rangeOf(model, cure.at), text: cure.text };
  return [
    {
      title: cure.title,
      kind: "quickfix",
      isPreferred: true,
      diagnostics: markers.filter((marker) => marker.code === code),
      edit: {
        edits: [{ resource: model.uri, versionId: model.getVersionId(), textEdit }],
      },
    },
  ];
}
