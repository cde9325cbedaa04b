/**
 * The words of all screens at once, for what is written when the site is built: no script loads them.
 *
 * In:       a locale.
 * Out:      its text.
 */
import { casesEn } from "./cases-en.ts";
import { type CasesScreenText, casesZh } from "./cases-zh.ts";
import { type DocsText, docsTextFor } from "./docs/docs-text.ts";
import { type DraftScreenText, draftTextFor } from "./draft-text.ts";
import type { Locale } from "./text-for.ts";

const cases = { zh: casesZh, en: casesEn } as const;

export function pageTextFor(locale: Locale): DraftScreenText & CasesScreenText & DocsText {
  return { ...draftTextFor(locale), cases: cases[locale], ...docsTextFor(locale) };
}
