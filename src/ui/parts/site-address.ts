/**
 * Where the site's pages are: `/cases/` in Chinese, `/en/cases/` in English, below the path that the site is served from.
 *
 * In:       a locale; the page's own part of the address, without a leading slash.
 * Out:      an address.
 */
import type { Locale } from "../../text/text-for.ts";

export function siteAddress(locale: Locale, path: string): string {
  const base = `${import.meta.env.BASE_URL}/`.replace(/\/{2,}$/, "/");
  return `${base}${locale === "zh" ? "" : `${locale}/`}${path}`;
}
