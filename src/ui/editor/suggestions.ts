/**
 * What the editor offers while one writes: asked for with each word and sign, listed by Monaco.
 *
 * In:       a source of offers, for the texts of one editor.
 * Out:      Monaco's completions; none where the source has nothing or was asked anew meanwhile.
 * Ignores:  what is offered and why.
 */
import type { editor, languages } from "monaco-editor/editor/editor.api";
import { rangeOf, type Stretch } from "./findings.ts";
import type { Monaco } from "./monaco-type.ts";
import { yamlId } from "./yaml-language.ts";

export type OfferKind = "key" | "word" | "name" | "figure" | "clause" | "function" | "pattern";

export interface Offer {
  readonly kind: OfferKind;
  readonly label: string;
  /** Behind the label, quieter: a unit, a value. */
  readonly aside: string;
  /** For the pane beside the list, in Markdown. */
  readonly note: string;
  readonly insert: string;
  /** `insert` has stops to jump between. */
  readonly isTemplate: boolean;
  /** What may be typed to find it. */
  readonly found: string;
}

export interface Offers {
  readonly replaced: Stretch;
  /** The likeliest first. */
  readonly offers: readonly Offer[];
  /** To be shown only to whoever asks, or types a word. */
  readonly isOptional: boolean;
}

/** A text by its name, and the offset of the cursor. */
export type OfferSource = (
  name: string,
  text: string,
  offset: number,
) => Promise<Offers | undefined>;

export interface Suggesting {
  readonly setSource: (source: OfferSource | undefined) => void;
  readonly close: () => void;
}

/** Signs after which something may be offered; words offer it by themselves. */
const signs = [" ", ".", "-", "(", "[", "{", ",", '"', "<", ">", "=", "/"];

export function offerSuggestions(
  monaco: Monaco,
  nameOf: (model: editor.ITextModel) => string | undefined,
): Suggesting {
  let source: OfferSource | undefined;
  const provider = monaco.languages.registerCompletionItemProvider(yamlId, {
    triggerCharacters: signs,
    async provideCompletionItems(model, position, { triggerCharacter }) {
      const name = nameOf(model);
      if (name === undefined || source === undefined) return undefined;
      const version = model.getVersionId();
      const found = await source(name, model.getValue(), model.getOffsetAt(position));
      const isLate = model.isDisposed() || model.getVersionId() !== version;
      if (found === undefined || isLate) return undefined;
      if (found.isOptional && triggerCharacter !== undefined) return undefined;
      const range = rangeOf(model, found.replaced);
      const insert = { ...range, endLineNumber: position.lineNumber, endColumn: position.column };
      return {
        suggestions: found.offers.map((offer, index) =>
          itemOf(offer, index, { monaco, range: { insert, replace: range } }),
        ),
      };
    },
  });
  return {
    setSource(next) {
      source = next;
    },
    close: () => provider.dispose(),
  };
}

interface Place {
  readonly monaco: Monaco;
  readonly range: languages.CompletionItemRanges;
}

function itemOf(offer: Offer, index: number, { monaco, range }: Place): languages.CompletionItem {
  const { label, aside, note, insert, isTemplate, found } = offer;
  const rules = monaco.languages.CompletionItemInsertTextRule;
  return {
    label: aside === "" ? label : { label, description: aside },
    kind: monaco.languages.CompletionItemKind[icons[offer.kind]],
    ...(note === "" ? {} : { documentation: { value: note } }),
    insertText: insert,
    ...(isTemplate ? { insertTextRules: rules.InsertAsSnippet } : {}),
    filterText: found,
    sortText: String(index).padStart(5, "0"),
    preselect: index === 0,
    range,
  };
}

const icons: Readonly<Record<OfferKind, keyof typeof languages.CompletionItemKind>> = {
  key: "Property",
  word: "EnumMember",
  name: "Variable",
  figure: "Constant",
  clause: "Reference",
  function: "Function",
  pattern: "Snippet",
};
