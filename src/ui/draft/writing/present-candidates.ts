/**
 * Candidates of the engine as the editor lists them: labels, asides, notes in the reader's language.
 *
 * In:       a completion; the words; the date whose values it tells.
 * Out:      offers for the editor. Pure.
 * Ignores:  Monaco.
 */
import type { Candidate, Completion } from "../../../engine/index.ts";
import type { WritingText } from "../../../text/draft/writing-zh.ts";
import { plainDigits } from "../../../text/figures.ts";
import { unitText } from "../../../text/format.ts";
import type { Locale } from "../../../text/text-for.ts";
import type { Offer, OfferKind, Offers } from "../../editor/suggestions.ts";

export interface Telling {
  readonly words: WritingText;
  readonly locale: Locale;
  /** `2025-10-01`. */
  readonly date: string;
  /** The id of the text that is written: only what others gave is said to be theirs. */
  readonly own: string;
}

export function presentCompletion(completion: Completion, telling: Telling): Offers {
  const { replaced, candidates, isOptional } = completion;
  return { replaced, isOptional, offers: candidates.map((one) => presentOffer(one, telling)) };
}

export function presentOffer(candidate: Candidate, telling: Telling): Offer {
  const { kind, insert, isTemplate = false, gloss } = candidate;
  const label = labelOf(candidate, telling);
  return {
    kind: kinds[kind],
    label,
    aside: asideOf(candidate, telling),
    note: noteOf(candidate, telling),
    insert,
    isTemplate,
    // A name is also found by its gloss in the other language.
    found: [insert.startsWith('"') ? insert : candidate.label, label, gloss?.en ?? ""].join(" "),
  };
}

const kinds: Readonly<Record<Candidate["kind"], OfferKind>> = {
  key: "key",
  entry: "key",
  word: "word",
  option: "word",
  unit: "word",
  type: "word",
  keyword: "word",
  entity: "name",
  fact: "name",
  derived: "name",
  programme: "name",
  reading: "name",
  variable: "name",
  part: "name",
  parameter: "figure",
  constant: "figure",
  clause: "clause",
  document: "clause",
  function: "function",
  pattern: "pattern",
};

/** Patterns have no word of their own in the text. */
function labelOf({ kind, label, signature }: Candidate, { words }: Telling): string {
  if (kind === "pattern") return words.patterns[label] ?? label;
  return signature ?? label;
}

/** A unit and the one value; else what the word means. */
function asideOf(candidate: Candidate, telling: Telling): string {
  const { unit, values = [], type, kind } = candidate;
  const [only] = values;
  const figure = values.length === 1 && only !== undefined ? figureOf(only.text, telling) : "";
  const measure = unit === undefined || unit === "" ? "" : unitText(unit, telling.locale);
  if (figure !== "" || measure !== "") return [figure, measure].filter(Boolean).join(" ");
  const meaning = meaningOf(candidate, telling);
  if (meaning !== "") return shortened(meaning, telling.locale === "zh" ? 28 : 56);
  return type === undefined || kind === "entity" ? "" : (telling.words.types[type] ?? "");
}

/** Of what the format and not the policy gives a meaning to. */
function meaningOf({ kind, label, gloss }: Candidate, { words, locale }: Telling): string {
  switch (kind) {
    case "key":
      return words.keys[label] ?? "";
    case "word":
    case "type":
      return words.values[label] ?? "";
    case "keyword":
      return words.keywords.get(label) ?? "";
    case "function":
      return words.functions[label] ?? "";
    case "clause":
    case "document":
      return gloss?.[locale] ?? "";
    default:
      return "";
  }
}

function shortened(text: string, most: number): string {
  const letters = [...text];
  return letters.length > most ? `${letters.slice(0, most - 1).join("")}…` : text;
}

/** In Markdown: what it is, what it means, what it is worth on the date. */
function noteOf(candidate: Candidate, telling: Telling): string {
  const { kind, gloss, options = [], from, label } = candidate;
  const { words, locale } = telling;
  if (kind === "pattern") return "";
  const [other, own] = locale === "zh" ? [gloss?.en, gloss?.zh] : [gloss?.zh, gloss?.en];
  const isCited = kind === "clause" || kind === "document";
  const meaning = meaningOf(candidate, telling);
  return [
    `**${plain(label)}** · ${words.kinds[kind]}`,
    plain(isCited ? "" : meaning),
    plain(own ?? ""),
    plain(other ?? ""),
    measureOf(candidate, telling),
    options.length === 0
      ? ""
      : plain(words.optionsAre(options.join(locale === "zh" ? "、" : ", "))),
    valuesOf(candidate, telling),
    from === undefined || from === telling.own ? "" : plain(words.inherited(from)),
  ]
    .filter((line) => line !== "")
    .join("\n\n");
}

function measureOf({ unit, type }: Candidate, { words, locale }: Telling): string {
  if (unit !== undefined && unit !== "") return plain(unitText(unit, locale));
  return type === undefined ? "" : plain(words.types[type] ?? "");
}

function valuesOf({ kind, values = [], status }: Candidate, telling: Telling): string {
  const { words, date } = telling;
  if (kind === "reading")
    return values.map(({ text }) => plain(`${words.byDefault}: ${text}`)).join("");
  if (kind !== "parameter") return "";
  if (values.length === 0) return plain(words.noValue(date));
  const told = values.map(
    ({ variant, text }) => `- ${plain(`${variant} ${figureOf(text, telling)}`.trim())}`,
  );
  const source = status === undefined ? "" : ` · ${words.statuses[status]}`;
  return [plain(`${words.onDate(date)}${source}`), "", ...told].join("\n");
}

function figureOf(text: string, { words }: Telling): string {
  if (text === "true") return words.values.true ?? text;
  if (text === "false") return words.values.false ?? text;
  return /^-?\d+(?:\.\d+)?(?:\/\d+)?$/.test(text) ? plainDigits(text) : text;
}

/** Signs that Markdown would take for its own are meant as they are. */
function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>()#+!|~]/g, "\\$&");
}
