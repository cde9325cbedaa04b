/**
 * Definitions, references, renaming, the outline and notes, as Monaco asks for them.
 *
 * In:       who understands the names (name-source.ts); the models of the editor, by the names of their files.
 * Out:      providers, registered once; the newest editor answers them.
 * Ignores:  what the names mean. A question that a newer one has overtaken is answered with nothing.
 */
import type { editor, IPosition, languages, Uri } from "monaco-editor/editor/editor.api";
import { rangeOf, type Stretch } from "./findings.ts";
import { offerLayout } from "./lay-out-text.ts";
import type { Monaco } from "./monaco-type.ts";
import type { FileStretch, NameSource, OutlineSymbol, TextPlace } from "./name-source.ts";
import { showMessage } from "./show-message.ts";
import { yamlId } from "./yaml-language.ts";

interface NamedModels {
  /** Absent until the screen can answer. */
  source?: NameSource | undefined;
  readonly view: editor.IStandaloneCodeEditor;
  /** The model of a file, made where the file was never open. */
  readonly modelOf: (file: string, text: string) => editor.ITextModel;
}

const scheme = "draft";
let current: NamedModels | undefined;
let isOffered = false;

/** The address of a file's model. */
export function uriOf(monaco: Monaco, file: string): Uri {
  return monaco.Uri.from({ scheme, path: `/${file}` });
}

export interface Naming {
  readonly setSource: (source: NameSource, words: { readonly format: string }) => void;
  /** Nothing is asked on behalf of this editor any more. */
  readonly close: () => void;
}

export function answerNames(
  monaco: Monaco,
  view: editor.IStandaloneCodeEditor,
  modelOf: NamedModels["modelOf"],
): Naming {
  const models: NamedModels = { view, modelOf };
  current = models;
  if (!isOffered) offerNames(monaco);
  isOffered = true;
  return {
    setSource(source, { format: label }) {
      const isFirst = models.source === undefined;
      models.source = source;
      const layOut = (model: editor.ITextModel, text: string) =>
        models.source?.format(fileOf(model), text);
      if (isFirst) offerLayout(monaco, view, { layOut, label });
    },
    close() {
      if (current === models) current = undefined;
    },
  };
}

function offerNames(monaco: Monaco): void {
  const ask = async <T>(question: (source: NameSource) => Promise<T>): Promise<T | undefined> => {
    try {
      return current?.source && (await question(current.source));
    } catch (error) {
      if (error instanceof DOMException && error.name === "AbortError") return undefined;
      throw error;
    }
  };
  const locations = (places: readonly FileStretch[] = []) =>
    places.flatMap(({ file, at }): languages.Location[] => {
      const model = maybeModel(file);
      return model === undefined ? [] : [{ uri: model.uri, range: rangeOf(model, at) }];
    });
  monaco.languages.registerDefinitionProvider(yamlId, {
    async provideDefinition(model, position) {
      return locations(await ask((source) => source.definitions(placeOf(model, position))));
    },
  });
  monaco.languages.registerReferenceProvider(yamlId, {
    async provideReferences(model, position) {
      return locations(await ask((source) => source.references(placeOf(model, position))));
    },
  });
  monaco.languages.registerHoverProvider(yamlId, {
    async provideHover(model, position) {
      const note = await ask((source) => source.hover(placeOf(model, position)));
      if (note === undefined) return null;
      const contents = note.paragraphs.map((value) => ({ value }));
      return { range: rangeOf(model, note.at), contents };
    },
  });
  monaco.languages.registerRenameProvider(yamlId, renameProvider(monaco, ask));
  monaco.languages.registerDocumentSymbolProvider(yamlId, {
    async provideDocumentSymbols(model) {
      const symbols = await ask((source) => source.outline(fileOf(model)));
      return (symbols ?? []).map((one) => symbolOf(monaco, model, one));
    },
  });
  monaco.editor.registerEditorOpener({
    openCodeEditor(_source, resource, place) {
      if (resource.scheme !== scheme || current?.source === undefined) return false;
      const file = resource.path.slice(1);
      const model = maybeModel(file);
      if (model === undefined) return false;
      current.source.open({ file, at: stretchOf(model, place) });
      return true;
    },
  });
}

type Ask = <T>(question: (source: NameSource) => Promise<T>) => Promise<T | undefined>;

function renameProvider(monaco: Monaco, ask: Ask): languages.RenameProvider {
  return {
    async resolveRenameLocation(model, position) {
      const found = await ask((source) => source.nameToChange(placeOf(model, position)));
      const nowhere = { startLineNumber: 1, startColumn: 1, endLineNumber: 1, endColumn: 1 };
      if (found === undefined) return { range: nowhere, text: "", rejectReason: " " };
      if ("refused" in found) return { range: nowhere, text: "", rejectReason: found.refused };
      return { range: rangeOf(model, found.at), text: found.name };
    },
    async provideRenameEdits(model, position, newName) {
      const { signal, leave } = leavingFrom(monaco, model);
      const place = placeOf(model, position);
      const renamed = await ask((source) => source.rename(place, newName, signal)).finally(leave);
      // An empty list of edits would be told to screen readers as done.
      if (renamed === undefined || signal.aborted) return { edits: [], rejectReason: " " };
      if ("refused" in renamed) {
        // Monaco itself tells it to the console alone.
        if (current !== undefined) showMessage(current.view, renamed.refused, position);
        return { edits: [], rejectReason: renamed.refused };
      }
      return { edits: renamed.edits.flatMap(editOf) };
    },
  };
}

/**
 * Whoever types on, shows another text or presses Escape wants no edits that were made for the text as it was. Monaco's
 * own token says nothing any more once the new name has been entered.
 */
function leavingFrom(monaco: Monaco, model: editor.ITextModel) {
  const leaving = new AbortController();
  const abort = () => leaving.abort();
  const view = current?.view;
  const listening = [
    model.onDidChangeContent(abort),
    view?.onDidChangeModel(abort),
    view?.onKeyDown(({ keyCode }) => keyCode === monaco.KeyCode.Escape && abort()),
  ];
  const leave = () => {
    for (const one of listening) one?.dispose();
  };
  return { signal: leaving.signal, leave };
}

function editOf({ file, at, text }: FileStretch & { readonly text: string }) {
  const model = maybeModel(file);
  if (model === undefined) return [];
  const textEdit = { range: rangeOf(model, at), text };
  return [{ resource: model.uri, versionId: undefined, textEdit }];
}

/** The model of a file that may not be open yet: places of other files can be shown only where their texts are. */
function maybeModel(file: string): editor.ITextModel | undefined {
  const text = current?.source?.textOf(file);
  return text === undefined ? undefined : current?.modelOf(file, text);
}

function fileOf(model: editor.ITextModel): string {
  return model.uri.path.slice(1);
}

function placeOf(model: editor.ITextModel, position: IPosition): TextPlace {
  return { file: fileOf(model), offset: model.getOffsetAt(position) };
}

function stretchOf(
  model: editor.ITextModel,
  place: Parameters<editor.ICodeEditorOpener["openCodeEditor"]>[2],
): Stretch {
  if (place === undefined) return { start: 0, end: 0 };
  if ("lineNumber" in place) {
    const offset = model.getOffsetAt(place);
    return { start: offset, end: offset };
  }
  const { startLineNumber, startColumn, endLineNumber, endColumn } = place;
  const start = model.getOffsetAt({ lineNumber: startLineNumber, column: startColumn });
  return { start, end: model.getOffsetAt({ lineNumber: endLineNumber, column: endColumn }) };
}

function symbolOf(
  monaco: Monaco,
  model: editor.ITextModel,
  { name, detail, at, entryAt, parts }: OutlineSymbol,
): languages.DocumentSymbol {
  return {
    name,
    detail,
    kind: parts.length > 0 ? monaco.languages.SymbolKind.Class : monaco.languages.SymbolKind.Field,
    tags: [],
    range: rangeOf(model, entryAt),
    selectionRange: rangeOf(model, at),
    children: parts.map((part) => symbolOf(monaco, model, part)),
  };
}
