/**
 * Whether a case's expectation was worked out by the engine and has not been held against the text by anybody.
 *
 * The case says so in its source, which begins with a mark; whoever confirms it writes a source of their own.
 */
import type { Localized } from "../base/localized.ts";
import type { CaseDocument } from "../spec/read-case.ts";

export const unconfirmedMark: Localized = { zh: "待核对", en: "unconfirmed" };

export function isUnconfirmed({ source }: Pick<CaseDocument, "source">): boolean {
  if (source === undefined) return false;
  const { zh, en } = unconfirmedMark;
  return [source.zh, source.en].some((text) => text.startsWith(zh) || text.startsWith(en));
}
