/**
 * How a clause is underlined: encoded, left to discretion, or neither yet.
 *
 * In:       a clause with the rules that cite it.
 * Out:      `encoded` solid; `may` dashed, where every rule made of it leaves it open; `open` dotted; `duty` without. Pure.
 */
import type { DraftClause } from "../../../engine/index.ts";

export type ClauseState = "encoded" | "may" | "open" | "duty";

export function stateOf({ disposition, rules }: DraftClause): ClauseState {
  if (disposition === "open") return "open";
  if (disposition !== "encoded") return "duty";
  const isOpen = rules.length > 0 && rules.every(({ force }) => force !== undefined);
  return isOpen ? "may" : "encoded";
}
