/**
 * Failures of cases in words: what an expectation is about, what was expected and found, and the step behind it.
 *
 * In:       reports of cases; the words; how names are called in the reader's language.
 * Out:      texts. Pure.
 */
import type { CasesText } from "../../../text/draft/cases-zh.ts";
import type { DraftScreenText } from "../../../text/draft-text.ts";
import { plainDigits } from "../../../text/figures.ts";
import type { PlacedDifference, RanFailure } from "../../../worker/case-protocol.ts";

type Name = (name: string) => string;

/** `补助 金额` of `补助.amount`; `成员 3` of `members.2`. */
export function aboutWords({ path }: RanFailure, words: CasesText, name: Name): string {
  const [first = "", ...others] = path.split(".");
  const said = [words.parts[first] ?? name(first)];
  for (const part of others) {
    const last = said.at(-1) ?? "";
    if (/^\d+$/.test(part)) said[said.length - 1] = words.numbered(last, Number(part) + 1);
    else said.push(words.parts[part] ?? name(part));
  }
  return said.join(" ");
}

/** As a reader says it: outcomes by their names, figures with their digits grouped. */
export function valueWords(value: string, { outcomes, draft: { cases } }: DraftScreenText): string {
  if (value === "" || value === "[]") return cases.nothing;
  if (Object.hasOwn(outcomes, value)) return outcomes[value as keyof typeof outcomes];
  if (Object.hasOwn(cases.values, value)) return cases.values[value] ?? value;
  return /^-?\d+(\.\d+|\/\d+)?$/.test(value) ? plainDigits(value) : plainList(value);
}

/** A list without the signs that a file needs. */
function plainList(value: string): string {
  return /^[[{]/.test(value) ? value.replaceAll(/["[\]{}]/g, "").replaceAll(",", "、") : value;
}

export function stepWords({ step }: PlacedDifference, words: CasesText, name: Name): string {
  return words.steps[step.kind](name(step.name), name(step.part));
}

/** `是 → 否`; what it is alone where it was nothing before. */
export function turnWords({ kind, before, step }: PlacedDifference, text: DraftScreenText): string {
  const said = (value: string) =>
    value === "" ? text.draft.cases.unknown : valueWords(value, text);
  if (kind === "removed") return said(before ?? "");
  return before === undefined ? said(step.value) : `${said(before)} → ${said(step.value)}`;
}

export function readsWords({ step }: PlacedDifference, text: DraftScreenText, name: Name): string {
  const { is, and, unknown } = text.draft.cases;
  return step.reads
    .map((read) => is(name(read.name), read.value === "" ? unknown : valueWords(read.value, text)))
    .join(and);
}
