/**
 * What is told of a name, as paragraphs in Markdown.
 *
 * In:       the note, the reader's language and words; the evaluation date, the household that values are told of.
 * Out:      paragraphs; what is not known is left out. Every word of a document is escaped.
 */
import type { CitedSource, HeldValue, NameNote, TextInForce } from "../../../engine/index.ts";
import type { DraftScreenText } from "../../../text/draft-text.ts";
import type { Locale } from "../../../text/text-for.ts";

export interface NoteWords {
  readonly text: DraftScreenText;
  readonly locale: Locale;
  /** `2025-10-01`. */
  readonly date: string;
  /** What the household is called; absent without one. */
  readonly household?: string;
}

export function noteParagraphs(note: NameNote, words: NoteWords): readonly string[] {
  const { text, locale } = words;
  const names = text.draft.names;
  const builtIn = note.kind === "built-in" ? names.builtIns[note.name] : undefined;
  if (note.kind === "built-in") {
    const example = builtIn?.example === undefined ? [] : [`\`${builtIn.example}\``];
    return [`\`${note.name}\``, ...(builtIn === undefined ? [] : [builtIn.line]), ...example];
  }
  return [
    headOf(note, words),
    ...(note.question === undefined ? [] : [escaped(note.question[locale])]),
    ...(note.gloss === undefined ? [] : [escaped(note.gloss[locale])]),
    ...optionsOf(note, words),
    ...valuesOf(note, words),
    ...heldOf(note, words),
    ...(note.note === undefined ? [] : [escaped(note.note[locale])]),
    ...(note.values === undefined ? sourcesOf(note.cite, words) : []),
  ];
}

/** `**标准** standard · 参数 · 元/人/月`. */
function headOf({ name, en, kind, entity, unit }: NameNote, { text }: NoteWords): string {
  const { kinds, of } = text.draft.names;
  const parts = [kinds[kind], ...(entity === undefined ? [] : [of(entity)]), unit ?? ""];
  const label = en === undefined || en === "" ? "" : ` ${escaped(en)}`;
  return `**${escaped(name)}**${label} · ${parts
    .filter((part) => part !== "")
    .map(escaped)
    .join(" · ")}`;
}

function optionsOf(note: NameNote, { text }: NoteWords): readonly string[] {
  const { options: title, defaultOption, absent, colon, comma, enumerate } = text.draft.names;
  const { options = [], default: chosen, kind } = note;
  const listed =
    options.length === 0 ? [] : [`${title}${colon}${options.map(escaped).join(enumerate)}`];
  const name = kind === "fact" ? absent : defaultOption;
  const usual = chosen === undefined ? [] : [`${name}${colon}${escaped(chosen)}`];
  const line = [...listed, ...usual].join(comma);
  return line === "" ? [] : [line];
}

function valuesOf({ values, unit = "" }: NameNote, words: NoteWords): readonly string[] {
  if (values === undefined) return [];
  const { names } = words.text.draft;
  if (values.length === 0) return [names.open(words.date)];
  const rows = values.map((value) => `- ${valueLine(value, unit, words)}`);
  return [[`${names.inForce(words.date)}${names.colon}`, "", ...rows].join("\n")];
}

/** `城镇：**1,045** 元/人/月【公布值】自 2025-09-01 起，津民规〔2025〕6号`. */
function valueLine(
  { variant, text, from, status, cite }: TextInForce,
  unit: string,
  words: NoteWords,
) {
  const { text: site } = words;
  const { names } = site.draft;
  const of =
    variant.length === 0 ? "" : `${variant.map(escaped).join(names.enumerate)}${names.colon}`;
  const seal = `[${site.provenances[status].name}]`;
  const sources = cite.map((source) => sourceWords(source, words)).join(names.enumerate);
  const since = [names.since(from), ...(sources === "" ? [] : [sources])].join(names.comma);
  return `${of}**${escaped(text)}** ${escaped(unit)} ${escaped(seal)} ${since}`;
}

function heldOf({ held }: NameNote, { text, household }: NoteWords): readonly string[] {
  if (held === undefined || household === undefined) return [];
  const { colon, enumerate, comma, unknown } = text.draft.names;
  const outcomes: Readonly<Record<string, string>> = text.outcomes;
  const words = ({ text: value, amount, unit = "" }: HeldValue) => {
    if (value === null) return unknown;
    if (amount !== undefined)
      return `${outcomes[value] ?? value}${comma}**${escaped(amount)}** ${escaped(unit)}`;
    return `**${escaped(outcomes[value] ?? value)}** ${escaped(unit)}`.trim();
  };
  return [`${escaped(household)}${colon}${held.map(words).join(enumerate)}`];
}

function sourcesOf(cite: readonly CitedSource[], words: NoteWords): readonly string[] {
  if (cite.length === 0) return [];
  const { cite: title, colon } = words.text.draft.names;
  const lines = cite.map((source) => `- ${sourceWords(source, words)}`);
  return [[`${title}${colon}`, "", ...lines].join("\n")];
}

function sourceWords({ id, words: told }: CitedSource, { locale }: NoteWords): string {
  const words = told?.[locale] ?? "";
  return words === "" || words === id ? escaped(id) : `${escaped(id)} ${escaped(words)}`;
}

function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-!|<>~]/g, "\\$&");
}
