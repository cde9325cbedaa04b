/**
 * How far one can count on a programme's amount for a household.
 *
 * In:       the programme and the household's choices.
 * Out:      one word. Only `paid` is a sum of the household's own, and only `refused` is a nothing that a text states.
 */
import type { PlainChoice, PlainProgramme } from "./plain.ts";

export type Standing =
  /** A known sum, due. */
  | "paid"
  /** At least, or at most, so much. */
  | "bound"
  /** The applicant may choose it, and has not. */
  | "choice"
  /** Granted; the text leaves the amount open, or facts are missing. */
  | "unpriced"
  /** Granted; it is no money. */
  | "granted"
  | "refused"
  /** Facts, a reading or someone's judgement decide. */
  | "undecided"
  | "silent";

export function standingOf(
  programme: PlainProgramme | undefined,
  choices: readonly PlainChoice[],
): Standing {
  const { outcome, amount, rule } = programme ?? {};
  if (outcome === undefined || outcome === "silent") return "silent";
  if (outcome === "no") return "refused";
  if (outcome !== "yes") return "undecided";
  const choice = choices.find(({ name }) => name === rule?.choice);
  if (choice !== undefined && choice.open !== "no" && choice.chosen === undefined) return "choice";
  if (amount === undefined) return "granted";
  if (amount.value === undefined) return "unpriced";
  return amount.bound === "exact" ? "paid" : "bound";
}
