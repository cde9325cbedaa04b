/** The timeline in words: its finding, what changed and because of what. */
import type {
  PlainAmount,
  PlainTimeline,
  TimedAnniversary,
  TimedChange,
  TimedParameter,
  TimelineChange,
  TimelineSpan,
} from "../../../engine/index.ts";
import { moneyDigits, plainDigits } from "../../../text/figures.ts";
import { unitText } from "../../../text/format.ts";
import { capitalised } from "../../../text/reasons.ts";
import type { CasesWording } from "../cases-view-props.ts";

/** Before, in bold, after. */
export function findingOf(
  { changes, date, spans }: PlainTimeline,
  wording: CasesWording,
): readonly [string, string, string] {
  const words = wording.text.cases.timeline.finding;
  const last = changes.at(-1);
  if (last === undefined) return words.none(moneyDigits(spans[0]?.support ?? "0"));
  const next = changes.find(({ on }) => on > date);
  if (next === undefined) return words.past(last.on, changes.length);
  const [first] = next.changes;
  return words.next(
    next.on,
    first === undefined ? "" : changeWords(first, wording),
    changes.length,
  );
}

/** The programme, how its outcome turns, how its amount moves. */
export function changeWords(change: TimedChange, wording: CasesWording): string {
  const { text, name } = wording;
  const words = text.cases.timeline;
  const { programme, en, from, to, before, after } = change;
  const outcome = from === to ? "" : words.turns(text.outcomes[from], text.outcomes[to]);
  const amounts = [before, after].map((amount) => amountWords(amount, wording));
  const moved = amounts[0] === amounts[1] ? "" : words.amounts(amounts[0] ?? "", amounts[1] ?? "");
  return [capitalised(name(programme, en)), outcome, moved].filter((one) => one !== "").join(" ");
}

/** A programme with its amount, where that is known. */
export function programmeWords(
  { programme, en, amount }: TimelineSpan["programmes"][number],
  wording: CasesWording,
): string {
  const words = capitalised(wording.name(programme, en));
  return amount?.value === undefined ? words : `${words} ${amountWords(amount, wording)}`;
}

export function amountWords(amount: PlainAmount | undefined, { text, locale }: CasesWording) {
  if (amount?.value === undefined) return text.cases.timeline.noAmount;
  return `${moneyDigits(amount.value)} ${unitText(amount.unit, locale)}`;
}

/** What the calendar did that day. */
export function occasionsOf(
  { anniversaries, parameters }: TimelineChange,
  wording: CasesWording,
): readonly { readonly words: string; readonly cite: readonly string[] }[] {
  return [
    ...anniversaries.map((one) => ({ words: anniversaryWords(one, wording), cite: [] })),
    ...parameters.map((one) => ({ words: parameterWords(one, wording), cite: one.cite })),
  ];
}

function anniversaryWords(
  { of, fact, en, months }: TimedAnniversary,
  { text, locale, name }: CasesWording,
): string {
  const words = text.cases.timeline;
  const length = months % 12 === 0 ? words.years(months / 12) : words.months(months);
  return capitalised(words.anniversary(of?.[locale] ?? "", name(fact, en), length));
}

function parameterWords(
  { name: id, en, before, after, unit }: TimedParameter,
  { text, locale, name }: CasesWording,
): string {
  const words = text.cases.timeline;
  const figure = (value: string) =>
    /^-?[\d.]+(\/\d+)?$/.test(value)
      ? `${plainDigits(value)} ${unitText(unit, locale)}`.trim()
      : value;
  const called = name(id, en);
  if (before !== undefined && after !== undefined)
    return capitalised(words.parameterValues(called, figure(before), figure(after)));
  if (before !== undefined) return capitalised(words.parameterEnds(called, figure(before)));
  return capitalised(words.parameter(called));
}
