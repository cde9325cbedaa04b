/**
 * What a result could have been, as lines that people read: a few changes for each programme, bounds, recomputations.
 */
import {
  type AmountBounds,
  type AmountResult,
  type Certificate,
  type Change,
  certifyAmount,
  openEvaluation,
  type ProgrammeResult,
  type Rational,
  type ResultBounds,
  textFromRational,
  type Unit,
  whatWouldChange,
} from "../engine/index.ts";
import { unitText } from "../text/format.ts";
import { type InquiryText, inquiryTextFor } from "../text/inquiry.ts";
import type { Options } from "./arguments.ts";
import type { CaseRun } from "./case-runner.ts";
import { boundsWorthSaying, inquiryFlags } from "./inquiry-json.ts";
import { outcomeText } from "./programme-text.ts";
import { amountText } from "./result-json.ts";
import { digits, knownText, nameIn, pathName, type Wording, wordingFor } from "./wording.ts";

/** As many changes as a reader takes in; the others are in `--json`. */
const mostChanges = 8;

export function inquiryLines(ran: CaseRun, options: Options): readonly string[] {
  if (ran.kind === "faults" || !inquiryFlags.some((flag) => options.has(flag))) return [];
  const words = { ...wordingFor(options.locale, ran.plan), own: inquiryTextFor(options.locale) };
  const evaluation = openEvaluation(ran.plan, ran.data, () => undefined);
  const ruled = ran.result.programmes.filter(({ rule }) => rule !== undefined);
  const all = ruled.flatMap((one) => one.instances ?? [one]);
  const section = (title: string, linesOf: (one: ProgrammeResult) => readonly string[]) => {
    const lines = all.flatMap((one) => {
      const own = linesOf(one);
      return own.length === 0 ? [] : [heading(one, words), ...own.map((line) => `  ${line}`)];
    });
    return lines.length === 0 ? [] : ["", title, ...lines.map((line) => `  ${line}`)];
  };
  return [
    ...(options.has("what-if")
      ? section(words.own.whatIf, (one) => whatIfLines(whatWouldChange(evaluation, one), words))
      : []),
    ...(options.has("bounds")
      ? section(words.own.bounds, (one) => boundLines(boundsWorthSaying(evaluation, one), words))
      : []),
    ...(options.has("certificate")
      ? section(words.own.certificates, (one) => certificateLines(certifyAmount(one), one, words))
      : []),
  ];
}

type Words = Wording & { readonly own: InquiryText };

function heading(result: ProgrammeResult, words: Words): string {
  const { name, path, rule, amount } = result;
  const title = pathName(path, nameIn({ name, en: rule?.en ?? "" }, words));
  return `${title}  ${outcomeText(result, words)} ${amountWords(amount, words)}`.trimEnd();
}

function amountWords(amount: AmountResult | undefined, words: Words): string {
  if (amount?.value === undefined) return "";
  return `${words.text.bounds[amount.bound]}${money(amount.value, amount.unit, words)}`;
}

function money(value: Rational, unit: Unit, { locale }: Words): string {
  return `${digits(amountText(value, unit))} ${unitText(unit.text, locale)}`.trim();
}

function whatIfLines(
  { changes, unfinished }: ReturnType<typeof whatWouldChange>,
  words: Words,
): readonly string[] {
  const rest = changes.length - mostChanges;
  const names = unfinished.map(({ path, name }) => pathName(path, name));
  return [
    ...changes.slice(0, mostChanges).map((change) => changeLine(change, words)),
    ...(rest > 0 ? [words.own.others(rest)] : []),
    ...(names.length === 0
      ? []
      : [words.own.unfinished([...new Set(names)].join(words.text.list))]),
  ];
}

function changeLine(change: Change, words: Words): string {
  const { fact, outcome, amount, rate, turned, depends } = change;
  const { own, text, outcomes } = words;
  const names = turned.map(({ id, en, kind, cite }) => {
    const name = id === "" ? own.kinds[kind] : nameIn({ name: id, en }, words);
    return cite.length === 0 ? name : `${name} [${cite.join(text.list)}]`;
  });
  const result = `${outcomes[outcome] ?? outcome} ${amountWords(amount, words)}`.trimEnd();
  const notes = [
    ...(rate === undefined
      ? []
      : [own.rate(unitText(fact.unit.text, words.locale), signed(textFromRational(rate)))]),
    ...(names.length === 0 ? [] : [own.turned(names.join(text.list))]),
    ...(depends.length === 0 ? [] : [own.depends(depends.map(words.say).join(text.list))]),
  ];
  return [`${changeWords(change, words)} ${own.gives(result)}`, ...notes].join(text.semicolon);
}

function signed(value: string): string {
  return value.startsWith("-") ? digits(value) : `+${digits(value)}`;
}

function changeWords({ place, fact, from, to, size }: Change, words: Words): string {
  const { own, locale } = words;
  const name = pathName(place.path, nameIn(fact, words));
  const value = knownText(to, fact.type, words);
  if (size === undefined)
    return from === undefined ? own.stated(name, value) : own.becomes(name, value);
  const isDown = size.n < 0n;
  const length = { n: isDown ? -size.n : size.n, d: size.d };
  if (fact.type.kind === "date") {
    const distance = (fact.isMonth ? own.months : own.days)(textFromRational(length));
    return (isDown ? own.earlier : own.later)(name, distance, value);
  }
  const figure =
    `${digits(amountText(length, fact.unit))} ${unitText(fact.unit.text, locale)}`.trim();
  return (isDown ? own.less : own.more)(name, figure, value);
}

function boundLines(bounds: ResultBounds | undefined, words: Words): readonly string[] {
  if (bounds === undefined) return [];
  const { own, text, outcomes } = words;
  const { amount, needs, isExact } = bounds;
  const notes = [
    own.outcomes(bounds.outcomes.map((one) => outcomes[one] ?? one).join(text.list)),
    ...(amount === undefined ? [] : [rangeWords(amount, words)]),
    ...(amount?.mayLack === true ? [own.mayLack] : []),
    ...(isExact ? [] : [own.estimate]),
  ];
  const names = needs.map(({ path, name }) => pathName(path, name));
  return [
    notes.join(text.semicolon),
    ...(names.length === 0 ? [] : [own.ask(names.join(text.list))]),
  ];
}

function rangeWords({ unit, least, most }: AmountBounds, words: Words): string {
  const { own } = words;
  const [low, high] = [least, most].map((end) => end && money(end, unit, words));
  if (low !== undefined && high !== undefined)
    return low === high ? own.always(low) : own.between(low, high);
  if (low !== undefined) return own.atLeast(low);
  return high === undefined ? own.noEnds : own.atMost(high);
}

function certificateLines(
  certificate: Certificate | undefined,
  { amount }: ProgrammeResult,
  words: Words,
): readonly string[] {
  if (certificate === undefined || amount === undefined) return [];
  const { own, text } = words;
  const { exact, round, recomputations } = certificate;
  const source =
    round === undefined || round.cite.length === 0 ? "" : ` [${round.cite.join(text.list)}]`;
  const notes = [
    own.exact(textFromRational(exact)),
    ...(round === undefined
      ? []
      : [`${own.round(own.modes[round.mode], textFromRational(round.step))}${source}`]),
    ...recomputations.map(({ method, agrees }) => {
      const verdict = agrees === undefined ? own.notHeld : agrees ? own.agrees : own.differs;
      return `${own.methods[method]}${words.locale === "zh" ? "" : " "}${verdict}`;
    }),
  ];
  return [notes.join(text.semicolon)];
}
