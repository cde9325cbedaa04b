/**
 * A case in running lines, for one sheet of paper.
 *
 * In:       the household's facts; sums, citations and assumptions as the engine gives them; how names are said.
 * Out:      strings. Pure.
 * Ignores:  markup; what decides.
 */
import type { CaseData, PlainAmount, PlainQuantity, PlainSum } from "../../../engine/index.ts";
import { moneyDigits, plainDigits, quantityDigits, variantWords } from "../../../text/figures.ts";
import { rangeText, unitText } from "../../../text/format.ts";
import { citationOf, type PolicyWording } from "../../parts/policy-wording.ts";
import type { CasesWording } from "../cases-view-props.ts";
import { type HouseholdForm, maybeEntity } from "../household/household-form.ts";
import { pathWithin, type Thing, thingFromFacts } from "../household/household-tree.ts";
import {
  type HouseholdWording,
  statedFacts,
  thingName,
  thingSummary,
} from "../household/household-words.ts";

export interface ThingLine {
  readonly name: string;
  readonly text: string;
}

/** The household and each of its things; what belongs to a thing stands in brackets behind it. */
export function householdLines(
  facts: CaseData,
  form: HouseholdForm,
  { text, locale, name }: CasesWording,
): readonly ThingLine[] {
  const wording: HouseholdWording = { words: text.cases.household, locale, form, name };
  const root = thingFromFacts(facts, form);
  const own = { name: thingName(root, "", wording), text: summaryOf(root, wording) };
  const things = Object.entries(root.lists).flatMap(([entity, list]) =>
    list.map((thing, index) => {
      const path = pathWithin("", entity, index);
      return { name: thingName(root, path, wording), text: withBelongings(thing, wording) };
    }),
  );
  return [own, ...things];
}

function summaryOf(thing: Thing, wording: HouseholdWording): string {
  const said = thingSummary(statedFacts(thing, maybeEntity(wording.form, thing.entity)), wording);
  return said === "" ? wording.words.empty : said;
}

function withBelongings(thing: Thing, wording: HouseholdWording): string {
  const { locale, words } = wording;
  const inner = Object.entries(thing.lists).flatMap(([entity, list]) =>
    list.map((one, index) => {
      const label = thingName(
        { ...thing, lists: { [entity]: list } },
        pathWithin("", entity, index),
        wording,
      );
      const said = summaryOf(one, wording);
      return locale === "zh" ? `${label}（${said}）` : `${label} (${said})`;
    }),
  );
  return [summaryOf(thing, wording), ...inner].join(words.comma);
}

/** `津 4.b`. */
export function citeText(id: string | undefined, wording: PolicyWording): string {
  if (id === undefined) return "";
  const { seal, label } = citationOf(id, wording);
  return `${seal} ${label}`.trim();
}

/** `≥ 1,870.00 元/户/月`. */
export function amountText({ value, unit, bound }: PlainAmount, wording: PolicyWording): string {
  if (value === undefined) return wording.text.compare.matrix.amountNeeded;
  const sign = { exact: "", floor: "≥ ", ceiling: "≤ " }[bound];
  return `${sign}${moneyDigits(value)} ${unitText(unit, wording.locale)}`;
}

/** `1,045（低保标准）× 3（家庭人口）− 1,800.00（家庭月收入）= 1,335.00 元/户/月`, rounding as a step of its own. */
export function sumText(
  { terms, exact, round, result, name, en }: PlainSum,
  wording: PolicyWording,
) {
  const { text, locale } = wording;
  const { detail } = text.compare;
  const said = terms.map((term) =>
    term.kind === "sign" ? ` ${term.text} ` : figureText(term.quantity, wording),
  );
  const rounded =
    exact === undefined || round === undefined
      ? " = "
      : ` = ${moneyDigits(exact)}${bracketed(detail.step(detail.rounding[round.mode], round.step), locale)} → `;
  const end =
    result.value === undefined ? detail.missing : quantityDigits(result, locale, wording.name);
  return `${said.join("")}${rounded}${end}${bracketed(wording.name(name, en), locale)}`;
}

function figureText(quantity: PlainQuantity, wording: PolicyWording): string {
  const { value, status, name, en } = quantity;
  const { text, locale } = wording;
  const digits =
    value === undefined ? text.outcomes.needs : quantityDigits(quantity, locale, wording.name);
  const seal = status === undefined || status === "published" ? "" : text.provenances[status].name;
  const notes = [name === undefined ? "" : wording.name(name, en), seal].filter(
    (one) => one !== "",
  );
  const comma = locale === "zh" ? "，" : ", ";
  return notes.length === 0 ? digits : `${digits}${bracketed(notes.join(comma), locale)}`;
}

export function bracketed(words: string, locale: PolicyWording["locale"]): string {
  if (words === "") return "";
  return locale === "zh" ? `（${words}）` : ` (${words})`;
}

/** `照料护理标准：完全丧失 800 元/人/月，范围 600—900；…（津 5.c）`. */
export function assumedText(id: string, wording: PolicyWording): string {
  const { text, locale, name, policy } = wording;
  const { detail } = text.compare;
  const found = policy.assumptions[id];
  if (found === undefined) return name(id);
  const unit = unitText(found.unit, locale);
  const values = found.values.map(({ variant, value, range }) => {
    const figure = isDecimal(value) ? `${plainDigits(value)} ${unit}`.trim() : name(value);
    const limits =
      range === undefined || range.least === range.most
        ? detail.noRange
        : detail.range(
            isDecimal(range.least) && isDecimal(range.most)
              ? rangeText(range.least, range.most, locale)
              : `${range.least}—${range.most}`,
          );
    return [variantWords(variant, name), `${figure}${bracketed(limits, locale)}`]
      .filter((one) => one !== "")
      .join(" ");
  });
  const [stop, colon] = locale === "zh" ? ["、", "："] : [", ", ": "];
  return `${name(id, found.en)}${colon}${values.join(stop)}${bracketed(citeText(found.cite[0], wording), locale)}`;
}

function isDecimal(value: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(value);
}
