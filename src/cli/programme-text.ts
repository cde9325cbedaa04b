/** Programmes as rows of a table: outcome, amount, whose rule, and why in one line. */
import {
  type ConditionResult,
  type Missing,
  type ProgrammeResult,
  type ReadingEffect,
  textFromDate,
} from "../engine/index.ts";
import { unitText } from "../text/format.ts";
import { amountText, distinctNames } from "./result-json.ts";
import { digits, nameIn, type Wording } from "./wording.ts";

type Row = readonly string[];

/** The household's row; those of members follow, unless there is only one and it says the same. */
export function programmeRows(programme: ProgrammeResult, wording: Wording): readonly Row[] {
  const { rule, instances = [], name, outcome } = programme;
  const { text } = wording;
  const from = rule?.from === "national" ? text.national : (rule?.from ?? "");
  const [only, ...others] = instances;
  const isAlone = only !== undefined && others.length === 0 && only.outcome === outcome;
  const label = nameIn({ name, en: rule?.en ?? "" }, wording);
  const own = [label, outcomeText(programme, wording), amountCell(programme, wording), from];
  if (isAlone) return [[...own, noteOf(only, wording)]];
  return [
    [...own, noteOf(programme, wording)],
    ...instances.map((instance) => [
      `  ${instance.path}`,
      outcomeText(instance, wording),
      amountCell(instance, wording),
      "",
      noteOf(instance, wording),
    ]),
  ];
}

export function outcomeText({ outcome }: ProgrammeResult, { outcomes }: Wording): string {
  return outcomes[outcome] ?? outcome;
}

/** The amount with its unit, `unknown`, or nothing where there is none to give. */
export function amountCell({ amount }: ProgrammeResult, { text, locale }: Wording): string {
  if (amount === undefined) return "";
  if (amount.value === undefined) return text.unknown;
  const figure = digits(amountText(amount.value, amount.unit));
  return `${text.bounds[amount.bound]}${figure} ${unitText(amount.unit.text, locale)}`;
}

/** What failed or is lacking, which readings matter, what comes with it. */
function noteOf(programme: ProgrammeResult, wording: Wording): string {
  const { text, outcomes } = wording;
  const { outcome, depends, needs, verdict, assumed, entitlements } = programme;
  const failed = outcome === "no" ? failedNames(verdict?.group, wording) : [];
  const until = verdict?.duration?.until;
  const extras = entitlements.map(({ entitlement: { id, en } }) =>
    nameIn({ name: id, en }, wording),
  );
  const notes: readonly (string | false | undefined)[] = [
    outcome === "depends" && text.byDefault(outcomes[programme.default] ?? programme.default),
    verdict?.yieldsTo !== undefined && text.yieldsTo(wording.say(verdict.yieldsTo)),
    failed.length > 0 && text.failed(failed.join(text.list)),
    needs.length > 0 && needsText(needs, wording),
    ...depends.map((effect) => effectText(effect, wording)),
    until !== undefined && text.until(textFromDate(until)),
    extras.length > 0 && text.entitlement(extras.join(text.list)),
    assumed.length > 0 && text.assumed(assumed.map(wording.say).join(text.list)),
  ];
  return notes.filter((note) => typeof note === "string").join(text.semicolon);
}

export function needsText(missing: readonly Missing[], { text, say }: Wording): string {
  return text.needs(distinctNames(missing).map(say).join(text.list));
}

/** Each option of a reading with the outcome, and the amount where that differs. */
function effectText(
  { reading, results, amounts }: ReadingEffect,
  { text, outcomes, say }: Wording,
): string {
  const options = [...results].map(([option, result]) => {
    const amount = amounts?.get(option);
    const figure =
      amount?.value === undefined ? "" : ` ${digits(amountText(amount.value, amount.unit))}`;
    return text.option(say(option), `${outcomes[result] ?? result}${figure}`);
  });
  return text.depends(say(reading), options.join(text.list));
}

/** The conditions that decided against it: failures under `all`, all of a failed `any`, successes under `none`. */
function failedNames(group: ConditionResult["group"], wording: Wording): readonly string[] {
  if (group === undefined) return [];
  const isAnyFailed = group.any.every(({ outcome }) => outcome === "no");
  const failed = [
    ...group.all.filter(({ outcome }) => outcome === "no"),
    ...(isAnyFailed ? group.any : []),
    ...group.none.filter(({ outcome }) => outcome === "yes"),
  ];
  return failed.map(({ condition: { id, en } }) => nameIn({ name: id, en }, wording));
}
