/**
 * Standards in words: what places and values are called, the finding, the rows of a spreadsheet.
 *
 * In:       the book, the parameter looked at, figures of the engine; the text.
 * Out:      sentences and cells. Figures come from the engine; here they are only written out.
 */
import type { StandardsFinding, ValueStatus } from "../../engine/index.ts";
import { percentDigits, plainDigits, variantWords } from "../../text/figures.ts";
import { rangeText, unitText } from "../../text/format.ts";
import { capitalised } from "../../text/reasons.ts";
import type { StandardsScreenText } from "../../text/standards/zh.ts";
import type { Locale } from "../../text/text-for.ts";
import { dayBefore } from "../parts/day-before.ts";
import { type PolicyWording, wordingFor } from "../parts/policy-wording.ts";
import type { BookParameter, BookStep, StandardsBook, StandardsPlace } from "./standards-book.ts";
import { type PlaceLine, type PlaceStep, stepOn } from "./standards-state.ts";

/** Everything that words need of the screen. */
export interface StandardsWords {
  readonly text: StandardsScreenText;
  readonly locale: Locale;
  readonly book: StandardsBook;
  readonly parameter: BookParameter;
}

export function placeNamed(id: string, { book }: Pick<StandardsWords, "book">): StandardsPlace {
  const place = book.places.find(({ policy }) => policy.id === id);
  if (place === undefined) throw new RangeError(`There is no place called "${id}".`);
  return place;
}

export function wordingOf(id: string, words: StandardsWords): PolicyWording {
  const { text, locale, book } = words;
  return wordingFor(placeNamed(id, words).policy, { text, locale, places: book.sealed });
}

export function parameterName({ parameter, locale }: StandardsWords): string {
  return capitalised(parameter.name[locale]);
}

/** The place, with those options that not every place tells apart. */
export function lineName(
  { id, variant }: Pick<PlaceLine, "id" | "variant">,
  words: StandardsWords,
): string {
  const { parameter, locale } = words;
  const own = parameter.places.find(({ place }) => place === id)?.by ?? [];
  const dated = parameter.places.filter(({ kind }) => kind === "dated");
  const isShared = (axis: string) => dated.every(({ by }) => by.includes(axis));
  const options = variant
    .map((option, index) => [own[index] ?? "", option] as const)
    .filter(([axis]) => !isShared(axis));
  const { title } = placeNamed(id, words).policy;
  if (options.length === 0) return title[locale];
  const told = optionsWords(options, words);
  return locale === "zh" ? `${title.zh}（${told}）` : `${title.en} (${told})`;
}

export function optionName(
  option: string,
  { book, locale }: Pick<StandardsWords, "book" | "locale">,
): string {
  return locale === "zh" ? option : (book.optionNames[option] ?? option);
}

/** Options as the reader says them; yes and no say of what. */
export function optionsWords(
  options: readonly (readonly [string, string])[],
  { text, locale, book }: StandardsWords,
): string {
  const { truths } = text.standardsScreen;
  return options
    .map(([axis, option]) => {
      const truth = truths[option as keyof typeof truths] as string | undefined;
      const name = locale === "zh" ? axis : book.axisNames[axis] || axis;
      return truth === undefined
        ? optionName(option, { book, locale })
        : text.standardsScreen.option(name, truth);
    })
    .join("·");
}

/** With its unit; what has none stands alone. */
export function withUnit(digits: string, { parameter, locale }: StandardsWords): string {
  return parameter.unit === "" ? digits : `${digits} ${unitText(parameter.unit, locale)}`;
}

export function sealed(digits: string, status: ValueStatus, { text }: StandardsWords): string {
  if (status === "published") return digits;
  const { seal } = text.provenances[status];
  return text.compare.chart.sealed(digits, seal);
}

/** `▲ 35`, with the unit nowhere. */
export function changeDigits({ change }: BookStep, { text }: StandardsWords): string {
  if (change === undefined) return text.standardsScreen.table.first;
  const { by } = change;
  if (by === "0") return text.standardsScreen.table.same;
  return by.startsWith("-") ? `▼ ${plainDigits(by.slice(1))}` : `▲ ${plainDigits(by)}`;
}

export function shareDigits({ change }: BookStep): string {
  return change?.share === undefined || change.by === "0" ? "" : percentDigits(change.share);
}

/** Before, in bold, after; then sentences of their own. */
export interface FindingWords {
  readonly main: readonly [string, string, string];
  readonly rest: readonly string[];
}

export function findingWords(
  finding: StandardsFinding,
  lines: readonly PlaceLine[],
  words: StandardsWords,
): FindingWords {
  const say = words.text.standardsScreen.finding;
  const { rise, still, assumed, none } = finding;
  const name = (id: string) => nameOf(id, lines, words);
  const list = (ids: readonly string[]) => joined(ids.map(name), words.locale);
  const rest: string[] = [];
  if (rise !== undefined)
    rest.push(
      say.rise({
        place: name(rise.line),
        date: rise.from,
        before: plainDigits(rise.before),
        value: plainDigits(rise.value),
        by: plainDigits(rise.by),
        share: percentDigits(rise.share),
      }),
    );
  if (still !== undefined)
    rest.push(
      say.still(
        name(still.line),
        plainDigits(still.value),
        still.since,
        lengthWords(still.months, words),
      ),
    );
  if (assumed.length > 0) rest.push(say.assumed(list(assumed)));
  if (none.length > 0) rest.push(say.none(list(none)));
  return { main: mainFinding(finding, list, words), rest };
}

export function lengthWords(months: number, { text }: StandardsWords): string {
  return text.standardsScreen.finding.length(Math.floor(months / 12), months % 12);
}

function mainFinding(
  { known, spread, still }: StandardsFinding,
  list: (ids: readonly string[]) => string,
  words: StandardsWords,
): FindingWords["main"] {
  const say = words.text.standardsScreen.finding;
  if (known.length === 0) return [say.unknown, "", ""];
  if (spread === undefined) {
    const [before, after] = say.single(list(known));
    return [before, withUnit(plainDigits(still?.value ?? "0"), words), after];
  }
  if (spread.difference === "0") {
    const value = withUnit(plainDigits(spread.mostValue), words);
    const [before, after] = say.same(known.length, value);
    return [before, value, after];
  }
  const [before, after] = say.spread(
    known.length,
    say.holder(list(spread.most), plainDigits(spread.mostValue)),
    say.holder(list(spread.least), plainDigits(spread.leastValue)),
  );
  return [before, withUnit(plainDigits(spread.difference), words), after];
}

function nameOf(id: string, lines: readonly PlaceLine[], words: StandardsWords): string {
  const line = lines.find((one) => one.id === id);
  return lineName(line ?? { id, variant: [] }, words);
}

function joined(names: readonly string[], locale: Locale): string {
  return names.join(locale === "zh" ? "、" : ", ");
}

/** At the end of a line: what stands on the day, and what is known to follow. */
export function endWords(
  { steps }: PlaceLine,
  date: string,
  words: StandardsWords,
  isShort = false,
): string {
  const { chart } = words.text.standardsScreen;
  const now = stepOn(steps, date);
  const last = steps.at(-1);
  if (last === undefined) return "";
  const figure = (step: BookStep) => sealed(plainDigits(step.value), step.status, words);
  if (now === undefined)
    return last.from > date
      ? chart.notYet(figure(last), isShort ? last.from.slice(0, 4) : last.from)
      : chart.ended(figure(last), (last.until ?? "").slice(0, 4));
  return now === last ? figure(now) : chart.goes(plainDigits(now.value), figure(last));
}

/** What a marker is called. */
export function stepLabel(line: PlaceLine, step: BookStep, words: StandardsWords): string {
  const { text } = words;
  const value = withUnit(plainDigits(step.value), words);
  const status = text.provenances[step.status].name;
  return text.standardsScreen.step.label(lineName(line, words), step.from, value, status);
}

export function stepRange({ range }: BookStep, locale: Locale): string {
  return range === undefined ? "" : rangeText(range.least, range.most, locale);
}

export function csvOfStandards(
  rows: readonly PlaceStep[],
  words: StandardsWords,
): readonly (readonly string[])[] {
  const { text, locale, parameter } = words;
  const cells = rows.map(({ place, variant, step }) => {
    const { policy, documents } = placeNamed(place, words);
    const titles = step.cite.map(
      (id) => documents[policy.clauses[id]?.document ?? id]?.title ?? id,
    );
    return [
      policy.title[locale],
      variantWords(variant, (option) => optionName(option, words)),
      step.from,
      step.until === undefined ? "" : dayBefore(step.until),
      step.value,
      parameter.unit === "" ? "" : unitText(parameter.unit, locale),
      text.provenances[step.status].name,
      step.range?.least ?? "",
      step.range?.most ?? "",
      step.change?.by ?? "",
      step.change?.share ?? "",
      titles.join(locale === "zh" ? "；" : "; "),
      step.cite.join(" "),
      step.at.file,
      String(step.at.line),
    ];
  });
  return [text.standardsScreen.csvHead, ...cells];
}
