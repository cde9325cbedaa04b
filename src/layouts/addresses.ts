/**
 * The pages that exist, and their addresses in each language.
 *
 * In:       a page and a locale; the path the site was built for.
 * Out:      addresses that begin and end with a slash.
 * Ignores:  Astro's own `astro:i18n`, which would link every island's styles on every page.
 */

import { type Locale, locales } from "../text/text-for.ts";
import { siteAddress } from "../ui/parts/site-address.ts";

/** Pages in the order of the navigation. A page stands here from the day it exists. */
export const pages = [
  "home",
  "draft",
  "cases",
  "compare",
  "cost",
  "train",
  "clauses",
  "docs",
] as const;
/** Pages that one of those leads to. */
export const innerPages = ["rules", "standards"] as const;
/** Pages of the documentation, to which its first page leads. */
export const docsPages = [
  "drafter",
  "leader",
  "trainer",
  "language",
  "diagnostics",
  "method",
  "sources",
] as const;
export type Page =
  | (typeof pages)[number]
  | (typeof innerPages)[number]
  | (typeof docsPages)[number];

const segments: Readonly<Record<Page, string>> = {
  home: "",
  draft: "draft/",
  cases: "cases/",
  compare: "compare/",
  rules: "compare/rules/",
  standards: "compare/standards/",
  cost: "cost/",
  train: "train/",
  clauses: "clauses/",
  docs: "docs/",
  diagnostics: "docs/diagnostics/",
  drafter: "docs/drafter/",
  leader: "docs/leader/",
  trainer: "docs/trainer/",
  language: "docs/language/",
  method: "docs/method/",
  sources: "docs/sources/",
};

/** Where a page is: `/` and `/compare/` in Chinese, `/en/` and `/en/compare/` in English. */
export function pageAddress(page: Page, locale: Locale): string {
  return siteAddress(locale, segments[page]);
}

/** Whether a page's address lies below another's; every address lies below the home page's, which leads nowhere by that. */
export function isWithin(page: Page, other: Page): boolean {
  return page !== other && other !== "home" && segments[page].startsWith(segments[other]);
}

/** The paths of one page for Astro: Chinese has no prefix. */
export function localePaths() {
  return locales.map((locale) => ({
    params: { lang: locale === "zh" ? undefined : locale },
    props: { locale },
  }));
}
