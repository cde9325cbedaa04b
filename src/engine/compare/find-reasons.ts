/**
 * Out of many reasons, the one that a single line has room for; and the standard that a programme measures by.
 *
 * In:       plain reasons, sorted as explain sorts them: what decides comes first.
 * Out:      one reason or quantity, or nothing.
 */
import type { Outcome } from "../evaluate/result.ts";
import type { PlainQuantity, PlainReason } from "./plain.ts";

/** The innermost reason for an outcome; none where every reason is met. */
export function mainReason(
  reasons: readonly PlainReason[],
  outcome: Outcome,
): PlainReason | undefined {
  if (outcome === "yes" || outcome === "depends") return undefined;
  const first = reasons.find((reason) => reason.outcome === outcome);
  if (first === undefined) return undefined;
  // Under `none` a child that is met makes the group fail: the child is what happened.
  const wanted = first.join === "none" && outcome === "no" ? "yes" : outcome;
  const inner = first.children.find((child) => child.outcome === wanted);
  if (inner === undefined || (first.join === "any" && first.children.length > 1)) return first;
  if (first.join === "none") return { ...inner, outcome, join: "none" };
  const found = mainReason(first.children, outcome) ?? first;
  return found.id !== "" || found.kind === "open"
    ? found
    : { ...found, id: first.id, en: first.en };
}

/** The parameter that the first comparison measures by: the standard of the programme, where it has one. */
export function measuringStandard(reasons: readonly PlainReason[]): PlainQuantity | undefined {
  const compared = everyReason(reasons).flatMap(({ comparison }) =>
    comparison === undefined ? [] : [comparison.right, comparison.left],
  );
  return compared.find(
    ({ source, value }) =>
      (source === "parameter" || source === "given") && value?.kind === "number",
  );
}

function everyReason(reasons: readonly PlainReason[]): readonly PlainReason[] {
  return reasons.flatMap((reason) => [reason, ...everyReason(reason.children)]);
}
