/**
 * A table for one's own households to fill in, made from the vocabulary for a region.
 *
 * In:       the policy and the day; the reader's language.
 * Out:      CSV: the household's number, its weight, each fact that the region's rules read, and a row that says what
 *           goes there and what an empty cell means. There is no household in it.
 */
import {
  explainingNumbers,
  factsRead,
  mappableFacts,
  type PlanFact,
  planOn,
  textFromRational,
} from "../engine/index.ts";
import { textOfCells } from "../text/csv-cells.ts";
import { unitText } from "../text/format.ts";
import type { Locale } from "../text/text-for.ts";
import { dateOf } from "./date-of.ts";
import { type Linked, linkPolicy } from "./link-policy.ts";
import type { OwnAsked } from "./own-protocol.ts";

const words = {
  zh: {
    household: "户号",
    weight: "权重",
    once: "代表几户，空着是 1",
    yesNo: "是、否",
    date: "如 2020-01-31",
    month: "如 2020-01",
    time: "如 2020-01-31 09:00",
    text: "文字",
    number: "数",
    from: (least: string) => `不小于 ${least}`,
    empty: (meaning: string) => `空着是 ${meaning}`,
    truth: { yes: "是", no: "否" },
    or: "、",
    and: "，",
  },
  en: {
    household: "household",
    weight: "weight",
    once: "households it stands for; empty is 1",
    yesNo: "yes, no",
    date: "as 2020-01-31",
    month: "as 2020-01",
    time: "as 2020-01-31 09:00",
    text: "text",
    number: "number",
    from: (least: string) => `from ${least}`,
    empty: (meaning: string) => `empty is ${meaning}`,
    truth: { yes: "yes", no: "no" },
    or: ", ",
    and: "; ",
  },
};

export function ownTemplate(
  { policy: texts, date, locale }: Omit<OwnAsked, "own">,
  policyCache: Map<string, Linked>,
): Blob | undefined {
  const { policy } = linkPolicy(texts, policyCache);
  if (policy === undefined) return undefined;
  const plan = planOn(policy, dateOf(date));
  const read = new Set(factsRead(plan).map(({ entity, fact }) => `${entity} ${fact}`));
  const facts = mappableFacts(plan)
    .filter(({ entity, fact }) => read.has(`${entity} ${fact.name}`))
    .map(({ fact }) => fact);
  const say = words[locale];
  const [zh = "", en = ""] = explainingNumbers;
  const rows = [
    [say.household, say.weight, ...facts.map((fact) => headOf(fact, locale))],
    [locale === "zh" ? zh : en, say.once, ...facts.map((fact) => cellOf(fact, locale))],
  ];
  return new Blob([textOfCells(rows)], { type: "text/csv" });
}

/** What a column is recognised by. */
function headOf({ name, en, unit }: PlanFact, locale: Locale): string {
  if (locale === "en" && en !== "") return en;
  return unit.text === "" ? name : `${name}（${unit.text}）`;
}

/** What goes there, and what an empty cell means where that is something. */
function cellOf(fact: PlanFact, locale: Locale): string {
  const say = words[locale];
  const { default: usual } = fact;
  if (usual === undefined) return meaningOf(fact, locale);
  const told =
    typeof usual === "boolean"
      ? say.truth[usual ? "yes" : "no"]
      : typeof usual === "object"
        ? textFromRational(usual)
        : String(usual);
  return [meaningOf(fact, locale), say.empty(told)].join(say.and);
}

function meaningOf({ type, unit, isMonth, min }: PlanFact, locale: Locale): string {
  const say = words[locale];
  if (isMonth) return say.month;
  switch (type.kind) {
    case "boolean":
      return say.yesNo;
    case "enum":
      return type.options.join(say.or);
    case "date":
      return say.date;
    case "datetime":
      return say.time;
    case "number":
      return [
        unit.text === "" ? say.number : unitText(unit.text, locale),
        ...(min === undefined ? [] : [say.from(textFromRational(min))]),
      ].join(say.and);
    default:
      return say.text;
  }
}
