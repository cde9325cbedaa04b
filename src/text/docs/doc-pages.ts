/**
 * Every written page of the documentation in each language.
 *
 * Out:      the texts by the name of their page; a test holds the languages to the same headings and blocks.
 */
import type { Locale } from "../text-for.ts";
import type { DocPage } from "./blocks.ts";
import { drafterEn } from "./drafter-en.ts";
import { drafterZh } from "./drafter-zh.ts";
import { leaderEn } from "./leader-en.ts";
import { leaderZh } from "./leader-zh.ts";
import { methodEn } from "./method-en.ts";
import { methodZh } from "./method-zh.ts";
import { startEn } from "./start-en.ts";
import { startZh } from "./start-zh.ts";
import { trainerEn } from "./trainer-en.ts";
import { trainerZh } from "./trainer-zh.ts";

export const docPages = {
  docs: { zh: startZh, en: startEn },
  drafter: { zh: drafterZh, en: drafterEn },
  leader: { zh: leaderZh, en: leaderEn },
  trainer: { zh: trainerZh, en: trainerEn },
  method: { zh: methodZh, en: methodEn },
} as const satisfies Readonly<Record<string, Readonly<Record<Locale, DocPage>>>>;

export function docPageFor(page: keyof typeof docPages, locale: Locale): DocPage {
  return docPages[page][locale];
}
