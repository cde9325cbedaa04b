/**
 * A change of one fact in words.
 *
 * In:       the change as the engine found it; how names are said.
 * Out:      what has to change, and what turns by it. Pure.
 * Ignores:  the result, which is shown as a mark and an amount.
 */
import type { PlainChange } from "../../../engine/index.ts";
import { moneyDigits, plainDigits, valueText } from "../../../text/figures.ts";
import { unitText } from "../../../text/format.ts";
import { inquiryTextFor } from "../../../text/inquiry.ts";
import type { CasesWording } from "../cases-view-props.ts";

type Place = PlainChange["place"];

/** `祖母的残疾等级`, in English `disability grade (祖母)`. */
export function placeWords({ name: fact, of }: Place, en: string, wording: CasesWording): string {
  const { name, locale, text } = wording;
  const said = name(fact, en);
  return of === undefined ? said : text.cases.screen.changes.of(of[locale], said);
}

/** `月工资减少 836.01 元/人/月（至 2,463.99）`. */
export function changeWords(change: PlainChange, wording: CasesWording): string {
  const { place, en, unit, from, to, size, isLess, isMonth } = change;
  const { locale, text } = wording;
  const own = inquiryTextFor(locale);
  const words = text.cases.screen.changes;
  const fact = placeWords(place, en, wording);
  const isMoney = unit.startsWith("元");
  const until = isMonth && to.kind === "date" ? to.text.slice(0, 7) : endOf(to, isMoney, wording);
  if (size === undefined)
    return from === undefined ? own.stated(fact, until) : own.becomes(fact, until);
  if (to.kind === "date") {
    const distance = (isMonth ? words.months : words.days)(plainDigits(size));
    return (isLess ? own.earlier : own.later)(fact, distance, until);
  }
  const figure = `${isMoney ? moneyDigits(size) : plainDigits(size)} ${unitText(unit, locale)}`;
  return (isLess ? own.less : own.more)(fact, figure.trim(), until);
}

function endOf(
  to: PlainChange["to"],
  isMoney: boolean,
  { locale, name }: Pick<CasesWording, "locale" | "name">,
): string {
  return to.kind === "number" && isMoney ? moneyDigits(to.text) : valueText(to, locale, name);
}

/** What turns at that very step, on which readings, and at what rate the amount moves. */
export function turnWords(change: PlainChange, wording: CasesWording): readonly string[] {
  const { turned, depends, rate, unit } = change;
  const { name, locale, text } = wording;
  const words = text.cases.screen.changes;
  const kinds = inquiryTextFor(locale).kinds;
  const separator = locale === "zh" ? "、" : ", ";
  const names = turned.map(({ id, en, kind }) => (id === "" ? kinds[kind] : name(id, en)));
  return [
    ...(names.length === 0 ? [] : [words.turned([...new Set(names)].join(separator))]),
    ...(depends.length === 0
      ? []
      : [words.depends(depends.map((one) => name(one)).join(separator))]),
    ...(rate === undefined ? [] : [words.rate(unitText(unit, locale), signed(rate))]),
  ];
}

function signed(rate: string): string {
  return rate.startsWith("-") ? plainDigits(rate) : `+${plainDigits(rate)}`;
}
