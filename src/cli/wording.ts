/** Values, names and figures as the command line's tables say them. */
import { type Known, type PlanType, textFromKnown, textFromRational } from "../engine/index.ts";
import { type CliText, cliTextFor } from "../text/cli.ts";
import { groupedDigits } from "../text/format.ts";
import { type Locale, textFor } from "../text/text-for.ts";

export interface Wording {
  readonly locale: Locale;
  readonly text: CliText["run"];
  readonly outcomes: Readonly<Record<string, string>>;
}

export function wordingFor(locale: Locale): Wording {
  return { locale, text: cliTextFor(locale).run, outcomes: textFor(locale).outcomes };
}

/** The policy's own name in Chinese, its gloss in English; one without a gloss stays Chinese. */
export function nameIn(
  named: { readonly name: string; readonly en: string },
  { locale }: Wording,
): string {
  return locale === "en" && named.en !== "" ? named.en : named.name;
}

/** With what stands before it: which member, which application. */
export function pathName(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}

export function knownText(value: Known | undefined, type: PlanType, { text }: Wording): string {
  if (value === undefined) return text.unknown;
  if (typeof value === "boolean") return value ? text.truths.yes : text.truths.no;
  if (typeof value !== "object") return textFromKnown(value, type);
  return digits(textFromRational(value));
}

/** Thousands apart; a fraction that has no end stays as it is. */
export function digits(value: string): string {
  return value.includes("/") ? value : groupedDigits(value);
}
