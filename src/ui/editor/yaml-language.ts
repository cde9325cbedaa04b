/**
 * YAML as the editor colours it: keys, names, numbers, quoted words, notes. Nothing is understood beyond that.
 *
 * In:       Monaco.
 * Out:      a language of its own id. Keys with Chinese in them are names that an author gave; the others are the
 *           format's.
 */
import type { languages } from "monaco-editor/editor/editor.api";
import type { Monaco } from "./monaco-type.ts";

export const yamlId = "yaml";

export const yamlColours: languages.IMonarchLanguage = {
  defaultToken: "",
  tokenizer: {
    root: [
      [/^#.*$/, "comment"],
      [/\s+#.*$/, "comment"],
      [/\s+/, ""],
      [/-(?=\s|$)/, "mark"],
      [/[|>][+-]?(?=\s*$)/, "mark"],
      [/[A-Za-z][\w-]*(?=\s*:(?:\s|$))/, "key"],
      [/[^\s'"{}[\],:|>-][^'"{}[\],:]*(?=:(?:\s|$))/, "name"],
      [/"(?:[^"\\]|\\.)*"/, "string"],
      [/'(?:[^']|'')*'/, "string"],
      [/\d{4}-\d{2}-\d{2}(?![\w-])/, "number"],
      [/\d+(?:\.\d+)?(?=[\s,}\])*/+-]|$)/, "number"],
      [/[{}[\],:]/, "mark"],
      [/[^\s'"{}[\],:\d][^\s'"{}[\],:]*/, ""],
      [/\d[^\s'"{}[\],:]*/, ""],
      [/./, ""],
    ],
  },
};

const behaviour: languages.LanguageConfiguration = {
  comments: { lineComment: "#" },
  brackets: [
    ["{", "}"],
    ["[", "]"],
    ["(", ")"],
  ],
  autoClosingPairs: [
    { open: "{", close: "}" },
    { open: "[", close: "]" },
    { open: "(", close: ")" },
    { open: '"', close: '"' },
  ],
  // Names are Chinese or Latin letters; signs of either width end them.
  wordPattern: /[\p{L}\p{N}_]+/u,
  folding: { offSide: true },
  onEnterRules: [],
};

export function registerYaml(monaco: Monaco): void {
  monaco.languages.register({ id: yamlId });
  monaco.languages.setMonarchTokensProvider(yamlId, yamlColours);
  monaco.languages.setLanguageConfiguration(yamlId, {
    ...behaviour,
    onEnterRules: [
      { beforeText: /:\s*$/, action: { indentAction: monaco.languages.IndentAction.Indent } },
    ],
  });
}
