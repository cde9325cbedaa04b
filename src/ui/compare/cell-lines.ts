/**
 * The two lines of a cell in words: what the programme answers, and why.
 *
 * In:       the shown cell and the wording of its policy.
 * Out:      strings, an amount or nothing, and the id of a clause. Pure.
 * Ignores:  markup.
 */

import type { PlainAmount, PlainProgramme } from "../../engine/index.ts";
import { moneyDigits } from "../../text/figures.ts";
import { failureWords, marginWords, missingWords, reasonWords } from "../../text/reasons.ts";
import type { PolicyWording } from "../parts/policy-wording.ts";
import type { ShownCell } from "./shown-rows.ts";

export interface CellLines {
  /** Absent where the outcome has none, or where it is not known. */
  readonly amount?: PlainAmount & { readonly value: string };
  /** In the place of an amount: the margin, or what is missing. */
  readonly beside?: string;
  readonly programme: string;
  readonly why?: string;
  readonly cite?: string;
}

export function cellLines({ programme, cell }: ShownCell, wording: PolicyWording): CellLines {
  const beside = besideOutcome(programme, wording);
  const why = whyOf(programme, cell.household, wording);
  const cite = citeOf(programme);
  return {
    ...(beside === undefined ? {} : typeof beside === "string" ? { beside } : { amount: beside }),
    programme: wording.name(programme.name, programme.en),
    ...(why === undefined || why === "" ? {} : { why }),
    ...(cite === undefined ? {} : { cite }),
  };
}

/** The part that speaks for the programme: the first whose outcome is the programme's. */
function speaker({ parts }: PlainProgramme) {
  return parts[0];
}

function besideOutcome(programme: PlainProgramme, { text, name, locale }: PolicyWording) {
  const { outcome, amount, needs } = programme;
  const { matrix } = text.compare;
  if (outcome === "no") {
    const comparison = speaker(programme)?.main?.comparison;
    return comparison && marginWords(comparison, locale);
  }
  if (outcome === "needs") return matrix.lacks(missingWords(needs.slice(0, 1), name, locale));
  if (outcome === "silent" || amount === undefined) return undefined;
  const { value } = amount;
  if (value === undefined) return matrix.amountNeeded;
  return { ...amount, value };
}

function whyOf(
  programme: PlainProgramme,
  household: ShownCell["cell"]["household"],
  wording: PolicyWording,
): string | undefined {
  const { outcome, rule, depends, needs, amount } = programme;
  const { text, name, locale, policy } = wording;
  const { matrix } = text.compare;
  if (rule === undefined) return matrix.notInAnyText;
  const main = speaker(programme)?.main;
  if (outcome === "depends") return readingWords(depends, wording);
  if (outcome === "no" && main !== undefined) return failureWords(main, name, locale);
  if (outcome === "discretion" && main !== undefined) {
    const force = text.compare.force[main.force];
    const own = text.compare.force[rule.force];
    const title = main.id === "" ? undefined : reasonWords(main, name, locale).title;
    return main.open?.[locale] ?? (force || own || title);
  }
  const choice = household.choices.find((one) => one.name === rule.choice);
  if (
    outcome === "yes" &&
    choice !== undefined &&
    choice.open === "yes" &&
    choice.chosen === undefined
  )
    return matrix.choiceOpen;
  if (outcome === "yes" && amount !== undefined && amount.value === undefined)
    return (
      methodWords(programme, wording) ?? matrix.lacks(missingWords(needs.slice(0, 1), name, locale))
    );
  if (outcome === "yes" && amount?.bound === "floor") return matrix.floorOnly;
  return rule.from === policy.baseline ? matrix.baseline : undefined;
}

/** What the first method that gives an amount would give: a known figure says more than a missing name. */
function methodWords(
  { methods }: PlainProgramme,
  { text, name }: PolicyWording,
): string | undefined {
  const options = methods.flatMap((method) => method.options);
  const known = options.find(({ amount }) => amount?.value !== undefined);
  if (known?.amount?.value === undefined) return undefined;
  return text.compare.matrix.byMethod(name(known.option), moneyDigits(known.amount.value));
}

/** The ways of reading, in the reader's language. */
function readingWords([first]: PlainProgramme["depends"], { name }: PolicyWording): string {
  return first === undefined ? "" : first.options.map(({ option }) => name(option)).join(" / ");
}

function citeOf(programme: PlainProgramme): string | undefined {
  const { outcome, rule } = programme;
  const part = speaker(programme);
  const deciding = outcome === "yes" || outcome === "depends" ? undefined : part?.main?.cite[0];
  const ofAmount = outcome === "yes" ? part?.sums[part.sums.length - 1]?.cite[0] : undefined;
  return deciding ?? ofAmount ?? rule?.cite[0];
}
