/**
 * What became of a rule that was tried elsewhere, in words.
 *
 * In:       why it could not be moved, results before and after; the wording of the columns.
 * Out:      sentences and short lines.
 * Ignores:  markup.
 */
import type {
  AnswerCount,
  Diagnostic,
  EffectSum,
  MovedName,
  MovedResult,
  Refusal,
  TransplantEffects,
  TriedResult,
} from "../../../engine/index.ts";
import { faultSentence } from "../../../text/diagnostics-zh.ts";
import { moneyDigits, plainDigits, variantWords } from "../../../text/figures.ts";
import { unitText } from "../../../text/format.ts";
import type { TriedPlace } from "../../../worker/rules-protocol.ts";
import type { RulesWording } from "../rules-wording.ts";
import type { TriedAsked } from "./use-tried.ts";

export function placeName(id: string, { columns, locale }: RulesWording): string {
  return columns.find(({ policy }) => policy.id === id)?.policy.title[locale] ?? id;
}

export function movedNames(names: readonly MovedName[], wording: RulesWording): string {
  const { list } = wording.text.rules.tried.detail;
  return names
    .map(({ name, en }) => (wording.locale === "zh" ? `“${name}”` : en || name))
    .join(wording.locale === "zh" ? "" : list);
}

/** Why the rule is not there; undefined where it is. */
export function whyNot(
  { id, refused, faults }: TriedPlace,
  { from, row }: Pick<TriedAsked, "from" | "row">,
  wording: RulesWording,
): string | undefined {
  const places = { from: placeName(from, wording), to: placeName(id, wording) };
  if (refused?.kind === "same" && row.section === "readings")
    return wording.text.rules.tried.refused.sameReading;
  if (refused !== undefined) return refusalWords(refused, places, wording);
  const [fault] = faults ?? [];
  if (fault === undefined) return undefined;
  return wording.text.rules.tried.refused.fault(places, faultSentence(fault, wording.locale));
}

function refusalWords(
  why: Refusal,
  places: { readonly from: string; readonly to: string },
  wording: RulesWording,
): string {
  const { refused } = wording.text.rules.tried;
  const { locale } = wording;
  const name = wording.columns[0]?.name ?? ((one: string) => one);
  const all = (names: readonly string[]) =>
    names.map((one) => name(one)).join(wording.text.rules.words.list);
  switch (why.kind) {
    case "silent":
      return refused.silent(places);
    case "open":
      return refused.open(places);
    case "same":
      return refused.same;
    case "not-read":
      return refused.notRead(places, movedNames(why.readers, wording));
    case "units":
      return refused.units(places, unitText(why.there, locale), unitText(why.here, locale));
    case "axes":
      return refused.axes(places, all(why.there), all(why.here));
    case "missing-names":
      return refused.missing(places, movedNames(why.names, wording));
    case "no-programme":
      return refused.noProgramme(places);
    case "no-group":
      return refused.noGroup(places, name(why.group));
    case "other-group":
      return refused.otherGroup(places);
    case "entity":
      return refused.entity(places, name(why.there), name(why.here));
    case "choice":
      return refused.choice(movedNames(why.options, wording));
    case "not-movable":
      return refused.notMovable;
  }
}

/** What stands beside the outcome: the sum, or what is in its place. */
export function besideOutcome(result: TriedResult, wording: RulesWording): string {
  const { tried } = wording.text.rules;
  const { outcome, amount, isChoiceOpen } = result;
  if (isChoiceOpen && amount?.value !== undefined)
    return `${moneyDigits(amount.value)} · ${tried.choiceOpen}`;
  if (amount === undefined || outcome === "no" || outcome === "silent") return "";
  if (amount.value === undefined) return tried.amountNeeded;
  const bound = { exact: "", floor: "≥ ", ceiling: "≤ " }[amount.bound];
  return `${bound}${moneyDigits(amount.value)} ${unitText(amount.unit, wording.locale)}`;
}

/** `+30.00`, or why there is none. */
export function changeWords({ change, before }: MovedResult, wording: RulesWording): string {
  const words = wording.text.rules.tried.change;
  if (change === undefined) return before.outcome === "silent" ? words.fresh : words.unknown;
  return change === "0" ? words.none : signed(change);
}

export function signed(change: string): string {
  return change.startsWith("-") ? moneyDigits(change) : `+${moneyDigits(change)}`;
}

/** The finding: how many households, and what is known of the sums. */
export function findingOf(
  { households, changed, answers, sums, unknown, checks }: TransplantEffects,
  { row }: Pick<TriedAsked, "row">,
  wording: RulesWording,
): readonly string[] {
  const { detail } = wording.text.rules.tried;
  if (row.section === "checks") return [detail.checks(checks.length)];
  const known = sums.flatMap((sum) => sumWords(sum, wording));
  return [
    detail.counts(households.length, changed),
    ...answers.map((count) => answerCounts(count, wording)),
    ...known,
    ...(unknown === 0 ? [] : [detail.unknown(unknown)]),
  ];
}

const ways = ["fresh", "gone", "later", "earlier", "other"] as const;

function answerCounts(count: AnswerCount, { text, locale }: RulesWording): string {
  const { answers } = text.rules.tried.detail;
  const parts = ways.flatMap((way) => (count[way] === 0 ? [] : [answers[way](count[way])]));
  return answers.line(answers[count.kind], parts.join(locale === "zh" ? "，" : ", "));
}

function sumWords(
  { period, change, count, fresh, freshCount }: EffectSum,
  wording: RulesWording,
): readonly string[] {
  const { detail } = wording.text.rules.tried;
  const per = detail.periods[period];
  return [
    ...(count === 0 || change === "0" ? [] : [detail.sum(per, signed(change), count)]),
    ...(freshCount === 0 ? [] : [detail.fresh(per, moneyDigits(fresh), freshCount)]),
  ];
}

/** A limit of the place that is not kept, with its names in the reader's language. */
export function limitWords(
  { code, details }: Pick<Diagnostic, "code" | "details">,
  to: string,
  wording: RulesWording,
): string {
  const { text, columns } = wording;
  const name = columns.find(({ policy }) => policy.id === to)?.name ?? String;
  const { date = "", check = "", variant = "", least = "", shortfall = "" } = details;
  const variants = variant.split(", ").map((one) => variantWords(one.split("·"), name));
  return text.rules.tried.detail.limit({
    date,
    check: name(check),
    variants: variants.join(text.rules.words.list),
    least: least === "" ? "" : plainDigits(least),
    most: shortfall === "" ? "" : plainDigits(shortfall),
    isFirm: code === "check/breached-limit",
  });
}
