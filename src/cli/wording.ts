/** Values, names and figures as the command line's tables say them. */
import {
  englishOf,
  type Known,
  type Plan,
  type PlanType,
  textFromKnown,
  textFromRational,
} from "../engine/index.ts";
import { type CliText, cliTextFor } from "../text/cli.ts";
import { groupedDigits } from "../text/format.ts";
import { type Locale, textFor } from "../text/text-for.ts";

export interface Wording {
  readonly locale: Locale;
  readonly text: CliText["run"];
  readonly outcomes: Readonly<Record<string, string>>;
  /** An option or a name of the policy in the reader's language; one without English stays Chinese. */
  readonly say: (word: string) => string;
}

/** Of results of a plan; without one, words stay as they are. */
export function wordingFor(locale: Locale, plan?: Plan): Wording {
  const english = locale === "zh" || plan === undefined ? {} : englishOf(plan);
  return {
    locale,
    text: cliTextFor(locale).run,
    outcomes: textFor(locale).outcomes,
    say: (word) => english[word] ?? word,
  };
}

/** The policy's own name in Chinese, its gloss in English; one without a gloss stays Chinese. */
export function nameIn(
  named: { readonly name: string; readonly en: string },
  { locale, say }: Wording,
): string {
  return locale === "en" && named.en !== "" ? named.en : say(named.name);
}

/** With what stands before it: which member, which application. */
export function pathName(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}

export function knownText(value: Known | undefined, type: PlanType, wording: Wording): string {
  const { text, say } = wording;
  if (value === undefined) return text.unknown;
  if (typeof value === "boolean") return value ? text.truths.yes : text.truths.no;
  if (typeof value === "string") return say(value);
  if (typeof value !== "object") return textFromKnown(value, type);
  return digits(textFromRational(value));
}

/** Thousands apart; a fraction that has no end stays as it is. */
export function digits(value: string): string {
  return value.includes("/") ? value : groupedDigits(value);
}
