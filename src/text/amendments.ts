/**
 * Changes of a policy as amendments in words: a sentence each, and a list to be taken along.
 *
 * In:       changes, as the engine finds them; a language.
 * Out:      sentences; a list in Markdown, by kind of entry.
 * Rounds:   nothing. A share is shown as a percentage, its point moved by two places.
 */
import type { ChangedSide, PolicyChange } from "../engine/index.ts";
import { type AmendmentWords, amendmentWords } from "./amendment-words.ts";
import { valueText, type WordNamer } from "./figures.ts";
import { groupedDigits, unitText } from "./format.ts";
import type { Locale } from "./text-for.ts";

export type Amended = Pick<PolicyChange, "section" | "name" | "en" | "what" | "before" | "after">;

/** The policy's own words, which stay as they are written. */
const asWritten: WordNamer = (word) => word;

/** `某某比例：30% → 35%，自 2026-01-01 起`; options as `say` says them. */
export function amendmentSentence(
  change: Amended,
  locale: Locale,
  say: WordNamer = asWritten,
): string {
  const words = amendmentWords[locale];
  const name = nameOf(change, locale);
  switch (change.what.kind) {
    case "entry": {
      const entry = words.entry(words.sections[change.section], name);
      return comingOrGoing(change, entry, words);
    }
    case "value":
      return valueSentence(change, change.what, { locale, say });
    case "aspect": {
      const { aspect } = change.what;
      return words.of(name, `${words.aspects[aspect]} ${arrow(change, aspect, locale)}`);
    }
    case "part": {
      const { aspect } = change.what;
      const part = partWords(change.what, locale);
      if (aspect === undefined) return words.of(name, comingOrGoing(change, part, words));
      const said = `${saysItself(change.what) ? "" : `${words.aspects[aspect]} `}${arrow(change, aspect, locale)}`;
      return words.of(name, `${part} ${said}`);
    }
  }
}

interface ListWords {
  readonly title: string;
  readonly locale: Locale;
  readonly say?: WordNamer;
}

/** The list, with a heading for each kind of entry; empty where nothing has changed. */
export function amendmentList(
  changes: readonly Amended[],
  { title, locale, say }: ListWords,
): string {
  const parts = [...Map.groupBy(changes, ({ section }) => section)].map(([section, own]) => {
    const items = own.map(
      (change, index) => `${index + 1}. ${amendmentSentence(change, locale, say)}`,
    );
    return `## ${sectionWord(section, locale)}\n\n${items.join("\n")}\n`;
  });
  return [`# ${title}\n`, ...parts].join("\n");
}

/** A kind of entry, as a heading. */
export function sectionWord(section: Amended["section"], locale: Locale): string {
  return capital(amendmentWords[locale].sections[section]);
}

/** What an entry is called: its gloss in English, where it has one. */
export function nameOf({ name, en }: Pick<Amended, "name" | "en">, locale: Locale): string {
  return locale === "zh" ? name : en || name;
}

function comingOrGoing({ before, after }: Amended, what: string, words: AmendmentWords): string {
  const side = after ?? before;
  const said = after === undefined ? words.removed(what) : words.added(what);
  return side === undefined || side.text === "" ? said : words.of(said, side.text);
}

type Value = Extract<Amended["what"], { readonly kind: "value" }>;

interface Saying {
  readonly locale: Locale;
  readonly say: WordNamer;
}

function valueSentence(change: Amended, what: Value, saying: Saying): string {
  const { locale, say } = saying;
  const words = amendmentWords[locale];
  const { before, after } = change;
  const options = what.variants.map((path) => path.map(say).join("·")).join(words.list);
  const name = `${nameOf(change, locale)}${options === "" ? "" : words.variants(options)}`;
  const days = what.to === undefined ? words.from(what.from) : words.between(what.from, what.to);
  const isSame = before !== undefined && after !== undefined && before.text === after.text;
  if (!isSame) {
    const [old, now] = [figure(change, before, saying), figure(change, after, saying)];
    return words.of(name, `${joined(old, now)}${days}`);
  }
  const stays = words.same(figureText(figure(change, after, saying)));
  const parts = [stays, ...sourceWords(before, after, locale)];
  return words.of(name, `${parts.join(words.comma)}${days}`);
}

/** What else of a value has changed than its figure. */
function sourceWords(before: ChangedSide, after: ChangedSide, locale: Locale): readonly string[] {
  const words = amendmentWords[locale];
  const pairs = [
    [statusWord(before, locale), statusWord(after, locale)],
    [cited(before, words), cited(after, words)],
    [ranged(before, words), ranged(after, words)],
  ] as const;
  return pairs.flatMap(([old, now]) => (old === now ? [] : [`${old} → ${now}`]));
}

const statuses = {
  zh: { published: "公布值", derived: "推算值", assumed: "假设值" },
  en: { published: "published", derived: "derived", assumed: "assumed" },
} as const;

function statusWord({ status }: ChangedSide, locale: Locale): string {
  return status === undefined ? "" : statuses[locale][status];
}

function cited({ cite = [] }: ChangedSide, words: AmendmentWords): string {
  return `${words.aspects.cite} ${cite.length === 0 ? words.none : cite.join(words.list)}`;
}

function ranged({ range }: ChangedSide, words: AmendmentWords): string {
  return words.range(range ?? words.none);
}

interface Figure {
  readonly digits: string;
  readonly unit: string;
}

/** The unit once, where both sides have the same. */
function joined(old: Figure, now: Figure): string {
  const isSame = old.unit === now.unit;
  return `${isSame ? old.digits : figureText(old)} → ${figureText(now)}`;
}

function figureText({ digits, unit }: Figure): string {
  return unit === "" ? digits : `${digits} ${unit}`;
}

function figure(change: Amended, side: ChangedSide | undefined, { locale, say }: Saying): Figure {
  if (side === undefined) return { digits: amendmentWords[locale].notStated, unit: "" };
  const { text, unit = "" } = side;
  if (text === "true" || text === "false")
    return { digits: valueText({ kind: "truth", isTrue: text === "true" }, locale, say), unit: "" };
  if (!/^-?\d+(\.\d+)?$/.test(text)) return { digits: say(text), unit: "" };
  if (isShare(change.name, unit)) return { digits: percentage(text), unit: "" };
  return { digits: groupedDigits(text), unit: unitText(unit, locale) };
}

/** What Chinese calls a proportion is written as one; money and counts never are. */
function isShare(name: string, unit: string): boolean {
  return /(?:比例|比率|率|涨幅|幅度)$/.test(name) && (unit === "" || unit === "人/户");
}

function percentage(text: string): string {
  const [, sign = "", whole = "", fraction = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  const digits = `${whole}${fraction.padEnd(2, "0")}`;
  const cut = whole.length + 2;
  const left = digits.slice(0, cut).replace(/^0+(?=\d)/, "");
  const right = digits.slice(cut).replace(/0+$/, "");
  return `${groupedDigits(`${sign}${left}${right === "" ? "" : `.${right}`}`)}%`;
}

type Part = Extract<Amended["what"], { readonly kind: "part" }>;

function partWords({ part, id, en }: Part, locale: Locale): string {
  const words = amendmentWords[locale];
  const name = locale === "zh" ? id : en || id;
  if (part === "condition") return words.condition(name);
  if (part === "entitlement") return words.entitlement(name);
  return part === "row" ? words.row(id) : words[part];
}

/** A condition is its formula, and a row its result. */
function saysItself({ part, aspect }: Part): boolean {
  return (part === "condition" && aspect === "when") || (part === "row" && aspect === "result");
}

type ChangedAspect = NonNullable<Part["aspect"]>;

function arrow({ before, after }: Amended, aspect: ChangedAspect, locale: Locale): string {
  const { none } = amendmentWords[locale];
  const said = (side: ChangedSide | undefined) =>
    side === undefined || side.text === "" ? none : aspectText(side.text, aspect, locale);
  return `${said(before)} → ${said(after)}`;
}

function aspectText(text: string, aspect: ChangedAspect, locale: Locale): string {
  const words = amendmentWords[locale];
  const lists: Partial<Record<ChangedAspect, Readonly<Record<string, string>>>> = {
    force: words.forces,
    join: words.joins,
    hit: words.hits,
    kind: words.kinds,
    disposition: words.dispositions,
  };
  if (aspect === "unit") return unitText(text, locale);
  if (aspect === "rounding") {
    const [mode = "", step = ""] = text.split(" ");
    const rounding: Readonly<Record<string, string>> = words.rounding;
    return `${rounding[mode] ?? mode} ${step}`;
  }
  return lists[aspect]?.[text] ?? text;
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
