/**
 * The words of the drafting screen beside those of the site: most of all words, so no other screen loads them.
 *
 * In:       a locale.
 * Out:      its text.
 */

import { clausesEn } from "./clauses-en.ts";
import { type ClausesScreenText, clausesZh } from "./clauses-zh.ts";
import { draftEn } from "./draft-en.ts";
import { draftZh } from "./draft-zh.ts";
import { type Locale, textFor } from "./text-for.ts";

export type DraftScreenText = ClausesScreenText & { readonly draft: typeof draftZh };

const texts: Readonly<Record<Locale, DraftScreenText>> = {
  zh: { ...textFor("zh"), clauses: clausesZh, draft: draftZh },
  en: { ...textFor("en"), clauses: clausesEn, draft: draftEn },
};

export function draftTextFor(locale: Locale): DraftScreenText {
  return texts[locale];
}
