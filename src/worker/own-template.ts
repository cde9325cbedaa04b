/**
 * A table for one's own households to fill in, made from the vocabulary for a region.
 *
 * In:       the policy and the day; the reader's language.
 * Out:      CSV: the household's number, its weight, each fact that the region's rules turn on, and a row that says what
 *           goes there. There is no household in it.
 */
import {
  explainingNumbers,
  factsThatDecide,
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
    or: ", ",
    and: ", ",
  },
};

export function ownTemplate(
  { policy: texts, date, locale }: Omit<OwnAsked, "own">,
  policyCache: Map<string, Linked>,
): Blob | undefined {
  const { policy } = linkPolicy(texts, policyCache);
  if (policy === undefined) return undefined;
  const plan = planOn(policy, dateOf(date));
  const deciding = new Set(factsThatDecide(plan).map(({ entity, fact }) => `${entity} ${fact}`));
  const facts = mappableFacts(plan)
    .filter(({ entity, fact }) => deciding.has(`${entity} ${fact.name}`))
    .map(({ fact }) => fact);
  const say = words[locale];
  const [zh = "", en = ""] = explainingNumbers;
  const rows = [
    [say.household, say.weight, ...facts.map((fact) => headOf(fact, locale))],
    [locale === "zh" ? zh : en, say.once, ...facts.map((fact) => meaningOf(fact, locale))],
  ];
  return new Blob([textOfCells(rows)], { type: "text/csv" });
}

/** What a column is recognised by. */
function headOf({ name, en, unit }: PlanFact, locale: Locale): string {
  if (locale === "en" && en !== "") return en;
  return unit.text === "" ? name : `${name}（${unit.text}）`;
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
