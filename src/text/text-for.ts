/**
 * The languages of the interface, and the text of each.
 *
 * In:       a locale.
 * Out:      its text; what the page's `lang` attribute says.
 * Ignores:  addresses, and where the reader's choice comes from.
 */

import { en } from "./en.ts";
import { type Text, zh } from "./zh.ts";

/** Chinese first: it is the default and stands at the root of the site. */
export const locales = ["zh", "en"] as const;
export type Locale = (typeof locales)[number];

const texts: Readonly<Record<Locale, Text>> = { zh, en };
const tags: Readonly<Record<Locale, string>> = { zh: "zh-CN", en: "en" };
const ownNames: Readonly<Record<Locale, string>> = { zh: "中文", en: "EN" };

/** Every word of the interface in one language. */
export function textFor(locale: Locale): Text {
  return texts[locale];
}

/** The value of the `lang` attribute. */
export function languageTag(locale: Locale): string {
  return tags[locale];
}

/** What a language calls itself in the switch. */
export function ownName(locale: Locale): string {
  return ownNames[locale];
}
