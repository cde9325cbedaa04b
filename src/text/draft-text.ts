/**
 * The words of the drafting screen beside those of the site: most of all words, so no other screen loads them.
 *
 * In:       a locale.
 * Out:      its text.
 */

import { draftEn } from "./draft-en.ts";
import { draftZh } from "./draft-zh.ts";
import { type Locale, textFor } from "./text-for.ts";
import type { Text } from "./zh.ts";

export type DraftScreenText = Text & { readonly draft: typeof draftZh };

const texts: Readonly<Record<Locale, DraftScreenText>> = {
  zh: { ...textFor("zh"), draft: draftZh },
  en: { ...textFor("en"), draft: draftEn },
};

export function draftTextFor(locale: Locale): DraftScreenText {
  return texts[locale];
}
