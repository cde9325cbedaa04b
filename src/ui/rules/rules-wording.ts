/**
 * How the matrix of rules is spoken of: each column's wording, and what a cell says in words.
 *
 * In:       policies, seals of all places, the reader's language.
 * Out:      wordings in the order of the columns; lines of text.
 * Ignores:  markup.
 */
import type {
  Localized,
  MatrixRow,
  MatrixValue,
  PolicyView,
  SayingCell,
} from "../../engine/index.ts";
import { plainDigits, type WordNamer } from "../../text/figures.ts";
import { formulaWords } from "../../text/rules/formula-words.ts";
import type { RulesScreenText } from "../../text/rules/rules-zh.ts";
import type { Locale } from "../../text/text-for.ts";

import { type PolicyWording, type SealedPlace, wordingFor } from "../parts/policy-wording.ts";

/** Where the screens are that a cell leads to. */
export interface RulesAddresses {
  readonly clauses: string;
  readonly draft: string;
}

/** What every part of the screen needs to speak. */
export interface RulesWording {
  readonly text: RulesScreenText;
  readonly locale: Locale;
  readonly addresses: RulesAddresses;
  /** In the order of the columns. */
  readonly columns: readonly PolicyWording<RulesScreenText>[];
}

export function wordingOfRules(
  policies: readonly PolicyView[],
  places: readonly SealedPlace[],
  { text, locale, addresses }: Pick<RulesWording, "text" | "locale" | "addresses">,
): RulesWording {
  const otherNames = Object.assign({}, ...policies.map(({ english }) => english));
  const columns = policies.map((policy) =>
    wordingFor(policy, { text, locale, places, otherNames }),
  );
  return { text, locale, addresses, columns };
}

/** Whether only an interpretation of the place's text is at hand. */
export function isTextMissing({ origin, documents }: PolicyView): boolean {
  return origin !== undefined && documents[origin]?.form === "interpretation";
}

/** What a row is called; a part without a name of its own by its kind. */
export function nameOfRow({ name, part }: MatrixRow, { text, locale }: RulesWording): string {
  const own = name[locale];
  return own === "" && part !== undefined ? text.rules.partKinds[part] : own;
}

/** With the programme that the part belongs to. */
export function fullNameOfRow(row: MatrixRow, wording: RulesWording): string {
  const own = nameOfRow(row, wording);
  if (row.part === undefined) return own;
  const programme = wording.columns[0]?.name(row.entry) ?? row.entry;
  return wording.locale === "zh" ? `${programme}：${own}` : `${programme}: ${own}`;
}

/** The same in both languages, for texts that have both. */
export function namesOfRow(row: MatrixRow, wording: RulesWording): Localized {
  const own = nameOfRow(row, wording);
  const { zh, en } = row.name;
  if (row.part === undefined) return { zh, en };
  const programme = wording.columns
    .map(({ policy }) => policy.english[row.entry])
    .find((one) => one !== undefined);
  return {
    zh: `${row.entry}：${zh === "" ? own : zh}`,
    en: `${programme ?? row.entry}: ${en === "" ? own : en}`,
  };
}

/** With the variant whose value is taken. */
export function namesOfTried(
  row: MatrixRow,
  variant: readonly string[] | undefined,
  from: string,
  wording: RulesWording,
): Localized {
  const { zh, en } = namesOfRow(row, wording);
  if (variant === undefined) return { zh, en };
  const { english = {} } = wording.columns.find(({ policy }) => policy.id === from)?.policy ?? {};
  const options = variant.map((option) => english[option] ?? option);
  return { zh: `${zh}（${variant.join("·")}）`, en: `${en} (${options.join("·")})` };
}

/** A figure, a date or a word. */
export function valueWords(
  { text: figure }: MatrixValue,
  { text }: Pick<RulesWording, "text">,
  name: WordNamer,
): string {
  const truths: Readonly<Record<string, string>> = text.rules.truths;
  const isNumber = /^-?\d+(\.\d+)?$/.test(figure) || /^-?\d+\/\d+$/.test(figure);
  return truths[figure] ?? (isNumber ? plainDigits(figure) : name(figure));
}

/** What is written, of all but a parameter: short lines. */
export function cellLines(
  { words }: SayingCell,
  { text, locale, name }: PolicyWording<RulesScreenText>,
): readonly string[] {
  const say = text.rules.words;
  const formula = (written: string) => formulaWords(written, name, locale);
  const lines = [
    words.kind === undefined ? undefined : say.kinds[words.kind],
    words.formula === undefined || words.rows !== undefined ? undefined : formula(words.formula),
    words.rows === undefined ? undefined : say.rows(words.rows),
    words.floor === undefined ? undefined : say.floor(formula(words.floor)),
    words.ceiling === undefined ? undefined : say.ceiling(formula(words.ceiling)),
    words.when === undefined ? undefined : say.when(formula(words.when)),
    words.open?.[locale],
    words.byDefault === undefined ? undefined : say.byDefault(name(words.byDefault)),
    words.byDefault === undefined
      ? words.options?.map((one) => name(one)).join(say.list)
      : undefined,
    words.conditions === undefined ? undefined : say.conditions(words.conditions),
  ];
  const said = lines.filter((line) => line !== undefined && line !== "");
  return said.length === 0 ? [say.written] : (said as readonly string[]);
}
