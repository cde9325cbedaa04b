/**
 * YAML as the editor colours it: keys, names, numbers, quoted words, notes; and the formulas in it, behind their keys, in
 * tables and in braces: names, figures, signs, words of the language, functions. Nothing is understood beyond that.
 *
 * In:       Monaco.
 * Out:      a language of its own id. Keys with Chinese in them are names that an author gave; the others are the
 *           format's.
 */
import type { languages } from "monaco-editor/editor/editor.api";
import type { Monaco } from "./monaco-type.ts";

export const yamlId = "yaml";

/** The keys whose values are formulas. */
const formulaKey =
  /(?:formula|when|scope|start|months|least|most|floor|ceiling|due)(?=\s*:\s+[^\s#])/;

/** What a formula is made of; strings may still be open while they are written. */
const formulaWords: languages.IMonarchLanguageRule[] = [
  [/\s+/, ""],
  [/@"[^"]*"?/, "date"],
  [/"(?:[^"\\]|\\.)*"?/, "string"],
  [/\d{4}-\d{2}-\d{2}(?![\w-])/, "number"],
  [/\d+(?:\.\d+)?/, "number"],
  [
    /(?:years and months duration|round half down|round half up|round down|round up|string length|get or else|starts with)(?=\s*\()/,
    "call",
  ],
  [/[a-z]+(?=\()/, { cases: { "@words": "word", "@default": "call" } }],
  [
    /[^\s"'@\d()[\],.+\-*/=<>!{}:#|&][^\s"'@()[\],.+\-*/=<>!{}:#|&]*/,
    { cases: { "@words": "word", "@default": "name" } },
  ],
  [/[-+*/=<>!]+|\.\./, "sign"],
  [/./, "mark"],
];

const quoted: languages.IMonarchLanguageRule[] = [
  [/"(?:[^"\\]|\\.)*"/, "string"],
  [/'(?:[^']|'')*'/, "string"],
];

const plain: languages.IMonarchLanguageRule[] = [
  [/\d{4}-\d{2}-\d{2}(?![\w-])/, "number"],
  [/\d+(?:\.\d+)?(?=[\s,}\])*/+-]|$)/, "number"],
  [/[}\],:]/, "mark"],
  [/[^\s'"{}[\],:\d][^\s'"{}[\],:]*/, ""],
  [/\d[^\s'"{}[\],:]*/, ""],
  [/./, ""],
];

const keys: languages.IMonarchLanguageRule[] = [
  [/[A-Za-z][\w-]*(?=\s*:(?:\s|$))/, "key"],
  [/[^\s'"{}[\],:|>-][^'"{}[\],:]*(?=:(?:\s|$))/, "name"],
];

export const yamlColours: languages.IMonarchLanguage = {
  defaultToken: "",
  words: [
    ...["or", "and", "between", "in", "if", "then", "else", "some", "every", "satisfies", "for"],
    ...["return", "true", "false", "null", "not"],
  ],
  tokenizer: {
    root: [
      [/^#.*$/, "comment"],
      [/\s+#.*$/, "comment"],
      [/\s+/, ""],
      // A condition as a pair of a name and a formula.
      [
        /(-)(\s+)([^\s'"{}[\],:|>!-~-][^'"{}[\],:]*)(:)(?=\s+[^\s#{[])/,
        ["mark", "", "name", { token: "mark", next: "@formula" }],
      ],
      [/-(?=\s|$)/, "mark"],
      [/(table)(\s*:\s*)(\|[+-]?)(?=\s*$)/, ["key", "mark", { token: "mark", next: "@table" }]],
      [/[|>][+-]?(?=\s*$)/, "mark"],
      [formulaKey, { token: "key", next: "@colon" }],
      ...keys,
      ...quoted,
      [/[{[]/, { token: "mark", next: "@flow" }],
      ...plain,
    ],
    colon: [[/\s*:/, { token: "mark", switchTo: "@formula" }]],
    // To the end of its line.
    formula: [[/^/, { token: "", next: "@pop" }], [/\s+#.*$/, "comment"], ...formulaWords],
    table: [
      [/^(?!\s*(?:\||$))/, { token: "", next: "@pop" }],
      [/-{2,}/, "mark"],
      [/\|/, "mark"],
      ...formulaWords,
    ],
    // What nobody closes ends at the next key at the margin.
    flow: [
      [/^(?=\S)/, { token: "", next: "@popall" }],
      [/\s+#.*$/, "comment"],
      [/\s+/, ""],
      [formulaKey, { token: "key", next: "@flowColon" }],
      ...keys,
      ...quoted,
      [/[{[]/, { token: "mark", next: "@push" }],
      [/[}\]]/, { token: "mark", next: "@pop" }],
      ...plain,
    ],
    flowColon: [[/\s*:/, { token: "mark", switchTo: "@flowFormula" }]],
    flowFormula: [
      [/^/, { token: "", next: "@pop" }],
      [/(?=[,}])/, { token: "", next: "@pop" }],
      ...formulaWords,
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
