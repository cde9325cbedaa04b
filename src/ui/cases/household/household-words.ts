/**
 * A household in words: what its things are called, what is stated of them, where faults of a file stand.
 *
 * In:       things and fields; the words; how names are said in the reader's language.
 * Out:      texts. Pure.
 */
import type { CaseFault } from "../../../engine/index.ts";
import type { HouseholdText } from "../../../text/cases/household-zh.ts";
import { unitText } from "../../../text/format.ts";
import { plainText } from "../../../text/plain-text.ts";
import type { Locale } from "../../../text/text-for.ts";
import type { Said } from "../../../worker/said-fault.ts";
import type { TableFault, TablePlace } from "./csv-household.ts";
import {
  type FormEntity,
  type FormField,
  type HouseholdForm,
  labelOf,
  maybeEntity,
  maybeNameField,
} from "./household-form.ts";
import { stepsOf, type Thing, thingAt } from "./household-tree.ts";
import { shownText } from "./plain-text.ts";

export interface HouseholdWording {
  readonly words: HouseholdText;
  readonly locale: Locale;
  readonly form: HouseholdForm;
  /** Options and programmes as the policy calls them. */
  readonly name: (name: string) => string;
}

export function entityLabel(name: string, { form, locale }: HouseholdWording): string {
  const entity = maybeEntity(form, name);
  return entity === undefined ? name : labelOf(entity, locale);
}

/** `祖母`, `祖母 · 义务人 2`; the household has its own word. */
export function thingName(root: Thing, path: string, wording: HouseholdWording): string {
  const { words, form, name } = wording;
  const names: string[] = [];
  let way = "";
  for (const { entity, index } of stepsOf(path)) {
    const siblings = thingAt(root, way)?.lists[entity]?.length ?? 1;
    way = `${way === "" ? "" : `${way}.`}${entity}[${index}]`;
    const field = maybeNameField(maybeEntity(form, entity));
    const own = field === undefined ? undefined : thingAt(root, way)?.facts[field.name]?.trim();
    const label = entityLabel(entity, wording);
    names.push(
      (own && name(own)) ||
        (siblings > 1 || field !== undefined ? words.numbered(label, index + 1) : label),
    );
  }
  return names.length === 0 ? words.ask.household : names.join(" · ");
}

/** A value as it is read: figures with their unit, options as the policy calls them. */
export function valueText(typed: string, field: FormField, wording: HouseholdWording): string {
  const { words, locale, name } = wording;
  const shown = shownText(typed, field, { locale, yes: words.yes, no: words.no });
  if (field.kind === "enum") return name(shown);
  if (field.kind !== "number" || field.unit === "") return shown;
  return `${shown} ${unitText(field.unit, locale)}`;
}

export interface StatedFact {
  readonly field: FormField;
  readonly typed: string;
}

/** In the vocabulary's order; the name is the thing's own. */
export function statedFacts(
  { facts }: Thing,
  entity: FormEntity | undefined,
): readonly StatedFact[] {
  const named = maybeNameField(entity)?.name;
  return (entity?.fields ?? []).flatMap((field) => {
    const typed = facts[field.name] ?? "";
    return typed === "" || field.name === named ? [] : [{ field, typed }];
  });
}

/** What a card says of a thing: what goes without saying is left out. */
export function thingSummary(stated: readonly StatedFact[], wording: HouseholdWording): string {
  const { words, locale } = wording;
  return stated
    .filter(({ field, typed }) => plainText(typed, field) !== field.default)
    .map(({ field, typed }) => {
      const label = labelOf(field, locale);
      const plain = plainText(typed, field);
      if (plain === "true" && field.kind === "boolean") return label;
      if (plain === "false" && field.kind === "boolean") return words.isNot(label);
      return words.is(label, valueText(typed, field, wording));
    })
    .join(words.comma);
}

/** What leaving a field out means, in the words of an option. */
export function unsetText(field: FormField, wording: HouseholdWording): string {
  const { words } = wording;
  return field.default === undefined || field.kind === "string"
    ? words.unset
    : words.unsetMeans(valueText(field.default, field, wording));
}

export function tableFaultText(fault: TableFault, { words }: HouseholdWording): string {
  return words.files.said(cellText(fault, words), words.files.table[fault.kind](fault.text));
}

export function caseFaultText(
  fault: Said<CaseFault>,
  place: TablePlace,
  { words, locale }: HouseholdWording,
): string {
  return words.files.said(cellText(place, words), locale === "zh" ? fault.zh : fault.message);
}

function cellText({ row, column, head = "" }: TablePlace, { files }: HouseholdText): string {
  return files.cell(row, column === undefined ? "" : columnLetters(column), head);
}

/** As a spreadsheet calls its columns: 1 is A, 28 is AB. */
export function columnLetters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return before === 0 ? last : `${columnLetters(before)}${last}`;
}
