/** The words about a table of one's own in either language, for the command line. */
import type { Locale } from "../text-for.ts";
import { costOwnEn } from "./own-en.ts";
import { type CostOwnText, costOwnZh } from "./own-zh.ts";

export function costOwnTextFor(locale: Locale): CostOwnText {
  return locale === "zh" ? costOwnZh : costOwnEn;
}
