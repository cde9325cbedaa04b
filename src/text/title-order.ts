/**
 * Titles in the order in which a reader of the language looks for them: Chinese by its pronunciation.
 *
 * Out:      a function for sorting. Figures inside titles count as figures.
 */
import type { Locale } from "./text-for.ts";

export function titleOrder(locale: Locale): (one: string, other: string) => number {
  const { compare } = new Intl.Collator(locale === "zh" ? "zh-CN" : "en", { numeric: true });
  return compare;
}
