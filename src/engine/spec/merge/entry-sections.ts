/**
 * Which sections of a jurisdiction hold named entries, and which hold conditions.
 *
 * Out:      the lists that every pass over a file shares.
 */

/** Sections whose entries have a name, a gloss and a citation of their own. */
export const entrySections = [
  "parameters",
  "readings",
  "derived",
  "programmes",
  "choices",
  "checks",
  "deadlines",
  "routes",
] as const;
export type EntrySection = (typeof entrySections)[number];

/** The lists of conditions of a group. */
export const groupKeys = ["all", "any", "none"] as const;
export type GroupKey = (typeof groupKeys)[number];

export function isGroupKey(key: string): key is GroupKey {
  return groupKeys.some((known) => known === key);
}
