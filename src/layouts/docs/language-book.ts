/**
 * The reference of the language as plain data: what the schemas say, with words and checked examples.
 *
 * In:       the reader's language.
 * Out:      constructs with their keys, and the entries of formulas, in the order of the page.
 * Throws:   an error for a construct or a key without words or example, and for example files with a fault; the build
 *           then fails.
 */
import {
  type Diagnostic,
  keyExamples,
  openPolicy,
  readCase,
  type SchemaValue,
  schemaReference,
} from "../../engine/index.ts";
import {
  type FormulaEntry,
  type FormulaGroup,
  formulaEntries,
} from "../../text/docs/formula-entries.ts";
import { formWords, groupWords, leafWords, unitWords } from "../../text/docs/formula-words.ts";
import { constructWords } from "../../text/docs/language-constructs.ts";
import { languageEn } from "../../text/docs/language-en.ts";
import { keyWordsOf } from "../../text/docs/language-keys.ts";
import { type LanguageText, languageZh } from "../../text/docs/language-zh.ts";
import { namesEn } from "../../text/draft/names-en.ts";
import { namesZh } from "../../text/draft/names-zh.ts";
import { writingEn } from "../../text/draft/writing-en.ts";
import { writingZh } from "../../text/draft/writing-zh.ts";
import { unitText } from "../../text/format.ts";
import type { Locale } from "../../text/text-for.ts";
import { type ExampleName, exampleText, exampleTexts } from "./example-texts.ts";
import { formulaValues } from "./formula-values.ts";

export interface LanguageKey {
  readonly anchor: string;
  readonly key: string;
  /** In Chinese the key's name; English keys are their own names. */
  readonly name?: string;
  readonly isRequired: boolean;
  readonly says: string;
  readonly takes: readonly TakenValue[];
  readonly example: string;
  readonly isCut: boolean;
}

/** Words, with the anchor of the construct that they name. */
export interface TakenValue {
  readonly text: string;
  readonly anchor?: string;
}

export interface LanguageConstruct {
  readonly anchor: string;
  readonly name: string;
  readonly says: string;
  readonly keys: readonly LanguageKey[];
}

export interface LanguageFormula {
  readonly anchor: string;
  readonly word: string;
  readonly signature: string;
  readonly says: string;
  readonly units: string;
  readonly formula: string;
  readonly gives: string;
  readonly warnings: readonly string[];
}

export interface LanguageFormulas {
  readonly group: FormulaGroup;
  readonly title: string;
  readonly entries: readonly LanguageFormula[];
}

const texts: Readonly<Record<Locale, LanguageText>> = { zh: languageZh, en: languageEn };
const editor = {
  zh: { names: namesZh, values: writingZh.values },
  en: { names: namesEn, values: writingEn.values },
} as const;

export function languageTextFor(locale: Locale): LanguageText {
  return texts[locale];
}

/** Where a construct stands on the page. */
export function anchorOf(id: string): string {
  return id.replaceAll(/[^a-zA-Z]+/g, "-").replace(/-$/, "");
}

/** More lines than these of an example are left to the example files. */
const linesShown = 8;

export function languageConstructs(locale: Locale): readonly LanguageConstruct[] {
  const examples = checkedExamples();
  return schemaReference().map(({ id, keys }) => {
    const words = constructWords[id];
    if (words === undefined) throw new Error(`Nothing is said of "${id}".`);
    return {
      anchor: anchorOf(id),
      name: words.name[locale],
      says: words.says[locale],
      keys: keys.map(({ key, isRequired, takes }) => {
        const said = keyWordsOf(id, key);
        const example = examples.get(`${id}.${key}`);
        if (said === undefined || example === undefined)
          throw new Error(`"${key}" of "${id}" has no words or no example.`);
        const lines = example.split("\n");
        return {
          anchor: `${anchorOf(id)}.${key}`,
          key,
          ...(locale === "zh" ? { name: said.name } : {}),
          isRequired,
          says: said.says[locale],
          takes: takes.map((one) => takenValue(one, locale)),
          example: lines.slice(0, linesShown).join("\n"),
          isCut: lines.length > linesShown,
        };
      }),
    };
  });
}

export function languageFormulas(locale: Locale): readonly LanguageFormulas[] {
  const values = formulaValues(formulaEntries.map(({ example }) => example));
  return [...Map.groupBy(formulaEntries, ({ group }) => group)].map(([group, entries]) => ({
    group,
    title: groupWords[group][locale],
    entries: entries.map((entry) => formulaOf(entry, values, locale)),
  }));
}

function formulaOf(
  { word, signature, units, example }: FormulaEntry,
  values: ReturnType<typeof formulaValues>,
  locale: Locale,
): LanguageFormula {
  const says = formWords[word]?.[locale] ?? editor[locale].names.builtIns[word]?.line;
  const found = values.get(example.formula);
  if (says === undefined || found === undefined) throw new Error(`Nothing is said of "${word}".`);
  const unit = example.type.startsWith("unit: ") ? example.type.slice("unit: ".length) : "";
  const given = found.value.split(" ").join(texts[locale].enumerate);
  return {
    anchor: formulaAnchor(word),
    word,
    signature,
    says,
    units: unitWords[units][locale],
    formula: example.formula,
    gives: unit === "" ? given : `${given} ${unitText(unit, locale)}`,
    warnings: found.warnings,
  };
}

const signNames: Readonly<Record<string, string>> = {
  "=": "equal",
  "!=": "not-equal",
  "<": "less",
  "<=": "less-or-equal",
  ">": "greater",
  ">=": "greater-or-equal",
  "+": "add",
  "-": "subtract",
  "*": "multiply",
  "/": "divide",
  "**": "power",
  "[…]": "filter",
  ".": "path",
  "@": "literal",
};

function formulaAnchor(word: string): string {
  return `feel-${signNames[word] ?? word.replaceAll(" ", "-")}`;
}

function takenValue(value: SchemaValue, locale: Locale): TakenValue {
  const text = texts[locale];
  const within = (of: readonly SchemaValue[]) =>
    of.map((one) => takenValue(one, locale).text).join(text.or);
  const [first] = "of" in value ? value.of.filter((one) => one.kind === "construct") : [value];
  const anchor = first?.kind === "construct" ? { anchor: anchorOf(first.id) } : {};
  switch (value.kind) {
    case "leaf":
      return { text: leafWords[value.leaf]?.[locale] ?? value.leaf };
    case "words":
      return { text: value.words.map((word) => withGloss(word, locale)).join(text.enumerate) };
    case "construct":
      return { text: constructWords[value.id]?.name[locale] ?? value.id, ...anchor };
    case "list":
      return { text: text.listOf(within(value.of)), ...anchor };
    case "named":
      return { text: text.namedOf(within(value.of)), ...anchor };
  }
}

/** `published 文件公布`; in English the words speak for themselves. */
function withGloss(word: string, locale: Locale): string {
  const gloss = locale === "zh" ? editor.zh.values[word] : undefined;
  return gloss === undefined ? word : `${word} ${gloss}`;
}

/** The first example of every key, of files in which the checker finds nothing. */
function checkedExamples(): ReadonlyMap<string, string> {
  const place = exampleTexts();
  const proposal = { file: "proposal.yaml", text: exampleText("proposal") };
  const found: Diagnostic[] = [];
  for (const policy of [
    { vocabulary: place.vocabulary, jurisdiction: place.baseline },
    place,
    { ...place, proposals: [proposal] },
  ])
    found.push(...openPolicy(policy).diagnostics);
  readCase("case.yaml", exampleText("case"), (fault) => void found.push(fault));
  if (found.some(({ severity }) => severity !== "hint"))
    throw new Error(`The example files have faults: ${JSON.stringify(found)}`);
  const kinds = [
    ["place", "jurisdiction"],
    ["baseline", "jurisdiction"],
    ["proposal", "proposal"],
    ["vocabulary", "vocabulary"],
    ["case", "case"],
  ] as const satisfies readonly (readonly [ExampleName, Parameters<typeof keyExamples>[0]])[];
  const examples = kinds.flatMap(([name, kind]) => [
    ...keyExamples(kind, { file: `${name}.yaml`, text: exampleText(name) }),
  ]);
  // The first file that holds a key shows it.
  return new Map(examples.toReversed());
}
