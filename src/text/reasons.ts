/**
 * Reasons in words, in both languages, from the data that the engine gives.
 *
 * In:       a plain reason; how names are said in the reader's language.
 * Out:      a title, what was compared, and by how much; each absent where there is nothing to say.
 * Ignores:  marks, chips and layout.
 */

import type { PlainComparison, PlainMissing, PlainReason } from "../engine/index.ts";
import { moneyDigits, plainDigits, quantityDigits, quantityText } from "./figures.ts";
import { unitText } from "./format.ts";
import type { Locale } from "./text-for.ts";

/** The name as the reader says it: the policy's own in Chinese, its gloss in English. */
export type Namer = (name: string, en?: string) => string;

export interface ReasonWords {
  readonly title: string;
  /** What was compared or read. */
  readonly detail?: string;
  /** How far the sides are apart. */
  readonly margin?: string;
}

/** Names in the reader's language; one without a gloss stays Chinese. */
export function namerFor(locale: Locale, english: Readonly<Record<string, string>>): Namer {
  return (name, en) => (locale === "zh" ? name : en || english[name] || name);
}

/** A name at the start of a line; Chinese has no capitals. */
export function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

export function reasonWords(reason: PlainReason, name: Namer, locale: Locale): ReasonWords {
  const detail = detailOf(reason, name, locale);
  const own = reason.id === "" ? undefined : name(reason.id, reason.en);
  const title = reason.kind === "choice" && own !== undefined ? chosenInstead(own, locale) : own;
  const isRepeated = title !== undefined && (detail === title || isTruthOf(reason));
  const margin = reason.comparison && marginWords(reason.comparison, locale);
  return {
    title: title ?? detail ?? fallbackTitle(reason, locale),
    ...(title === undefined || detail === undefined || isRepeated ? {} : { detail }),
    ...(margin === undefined ? {} : { margin }),
  };
}

/** Whether a reason has words of its own: one without a name may say nothing that the line above it does not. */
export function hasWords(reason: PlainReason, name: Namer, locale: Locale): boolean {
  if (reason.id !== "" || (reason.kind !== "condition" && reason.kind !== "group")) return true;
  return (
    detailOf(reason, name, locale) !== undefined ||
    reason.children.some((child) => hasWords(child, name, locale))
  );
}

/** What failed, said so that a condition is not taken for what is the case. */
export function failureWords(reason: PlainReason, name: Namer, locale: Locale): string {
  const { title } = reasonWords(namedWithin(reason, name, locale), name, locale);
  if (reason.join === "none") return locale === "zh" ? `排除情形：${title}` : `excluded: ${title}`;
  return locale === "zh" ? `未满足：${title}` : `not met: ${title}`;
}

/** A group without a name is called by the first within it that made it come out as it did and has one. */
function namedWithin(reason: PlainReason, name: Namer, locale: Locale): PlainReason {
  if (reason.id !== "" || reason.kind !== "group") return reason;
  // Where none may hold, one that holds decides.
  const outcome = reason.join === "none" && reason.outcome === "no" ? "yes" : reason.outcome;
  const deciding = reason.children.find(
    (child) => child.outcome === outcome && hasWords(child, name, locale),
  );
  return deciding === undefined ? reason : namedWithin(deciding, name, locale);
}

/** `高出 209.00 元`, `不足 1 岁`, or that both are equal. */
export function marginWords(
  { left, margin, side }: PlainComparison,
  locale: Locale,
): string | undefined {
  if (margin === undefined || side === undefined) return undefined;
  const isMoney = left.unit.startsWith("元");
  const unit = unitText(isMoney ? "元" : left.unit, locale);
  const size = `${isMoney ? moneyDigits(margin) : plainDigits(margin)} ${unit}`.trim();
  if (locale === "zh")
    return {
      equal: "恰好相等",
      above: `高出 ${size}`,
      below: `${isMoney ? "不足" : "差"} ${size}`,
    }[side];
  return { equal: "exactly equal", above: `${size} above`, below: `${size} below` }[side];
}

/** `缺：认定低收入家庭、低收入家庭倍数`, with whose where it is a member's. */
export function missingWords(
  missing: readonly PlainMissing[],
  name: Namer,
  locale: Locale,
): string {
  const parts = missing.map((one) => {
    const of = one.of?.[locale];
    if (of === undefined) return name(one.name);
    return locale === "zh" ? `${of}的${name(one.name)}` : `${name(one.name)} (${of})`;
  });
  return [...new Set(parts)].join(locale === "zh" ? "、" : ", ");
}

function detailOf(reason: PlainReason, name: Namer, locale: Locale): string | undefined {
  const { comparison, open, period, quantities } = reason;
  if (reason.outcome === "needs" && reason.missing.length > 0 && reason.children.length === 0) {
    const words = missingWords(reason.missing, name, locale);
    return locale === "zh" ? `缺：${words}` : `missing: ${words}`;
  }
  if (comparison !== undefined) return comparisonWords(comparison, reason.outcome, name, locale);
  if (open !== undefined) return open[locale];
  if (period !== undefined) return periodWords(period, locale);
  const shown = worthSaying(quantities);
  if (shown.length === 0) return undefined;
  const pairs = shown.map((one) =>
    pairWords(
      one.name === undefined ? "" : name(one.name, one.en),
      quantityText(one, locale, name),
      locale,
    ),
  );
  return pairs.join(locale === "zh" ? "；" : "; ");
}

/** A condition named after the one fact it read: the mark says all of it. */
function isTruthOf({ id, quantities, comparison, open, period }: PlainReason): boolean {
  const [only] = quantities;
  const isOther = comparison !== undefined || open !== undefined || period !== undefined;
  return !isOther && quantities.length === 1 && only?.name === id && only.value?.kind === "truth";
}

/** The reading that decided, else the facts that were stated; a crowd of them says nothing. */
function worthSaying(quantities: PlainReason["quantities"]): PlainReason["quantities"] {
  const known = quantities.filter(({ value }) => value !== undefined);
  const readings = known.filter(({ source }) => source === "reading");
  if (readings.length > 0) return readings;
  const stated = known.filter(({ source }) => source !== "default");
  const shown = stated.length > 0 ? stated : known;
  return shown.length > 2 ? [] : shown;
}

function pairWords(name: string, value: string, locale: Locale): string {
  if (name === "") return value;
  return locale === "zh" ? `${name}：${value}` : `${name}: ${value}`;
}

type Operator = PlainComparison["operator"];

const opposite: Readonly<Record<Operator, Operator>> = {
  "<": ">=",
  "<=": ">",
  ">": "<=",
  ">=": "<",
  "=": "!=",
  "!=": "=",
};

const operatorWords: Readonly<Record<Locale, Readonly<Record<Operator, string>>>> = {
  zh: { "<": "低于", "<=": "不高于", ">": "高于", ">=": "不低于", "=": "等于", "!=": "不是" },
  en: {
    "<": "below",
    "<=": "not above",
    ">": "above",
    ">=": "not below",
    "=": "equal to",
    "!=": "other than",
  },
};

/** Says what is the case: a condition that failed is said the other way round. */
function comparisonWords(
  { left, operator, right }: PlainComparison,
  outcome: PlainReason["outcome"],
  name: Namer,
  locale: Locale,
): string {
  const actual = outcome === "no" ? opposite[operator] : operator;
  const side = (quantity: typeof left, digits: string) =>
    [quantity.name === undefined ? "" : name(quantity.name, quantity.en), digits]
      .filter((part) => part !== "")
      .join(" ");
  const first = side(left, quantityDigits(left, locale, name));
  const second = side(right, quantityText(right, locale, name));
  const relation = operatorWords[locale][actual];
  if (left.value !== undefined && left.value.kind !== "number") {
    const digits = quantityDigits(left, locale, name);
    const fact =
      left.name === undefined ? first : pairWords(name(left.name, left.en), digits, locale);
    if (actual === "=") return fact;
    return locale === "zh" ? `${fact}，${relation}${second}` : `${fact}, ${relation} ${second}`;
  }
  return locale === "zh" ? `${first}，${relation}${second}` : `${first}, ${relation} ${second}`;
}

function periodWords(
  { from, until }: NonNullable<PlainReason["period"]>,
  locale: Locale,
): string | undefined {
  if (from === undefined && until === undefined) return undefined;
  if (locale === "zh")
    return [from && `${from} 起`, until && `至 ${until} 前`].filter(Boolean).join("，");
  return [from && `from ${from}`, until && `until before ${until}`].filter(Boolean).join(" ");
}

function chosenInstead(name: string, locale: Locale): string {
  return locale === "zh" ? `申请人已选择${name}` : `the applicant chose ${name}`;
}

const fallbackTitles: Readonly<Record<Locale, Readonly<Record<PlainReason["kind"], string>>>> = {
  zh: {
    scope: "适用范围",
    condition: "条件",
    group: "条件",
    open: "文件留有余地",
    duration: "期限",
    choice: "申请人的选择",
  },
  en: {
    scope: "whom it covers",
    condition: "condition",
    group: "conditions",
    open: "left open by the text",
    duration: "period",
    choice: "the applicant's choice",
  },
};

function fallbackTitle({ kind }: PlainReason, locale: Locale): string {
  return fallbackTitles[locale][kind];
}
