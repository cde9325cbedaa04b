/**
 * A lower limit is not what is paid: the amount is another formula than its floor or than the limit of a check.
 *
 * Reports:  `check/floor-as-payment`, a warning at the amount's formula.
 * Ignores:  limits that are one name alone, for to pay a standard itself is no slip; formulas that come to the same
 *           by other words.
 */
import type { Report } from "../base/diagnostic.ts";
import { printFormula } from "../spec/feel/print-formula.ts";
import type { Expression } from "../spec/feel/syntax.ts";
import type { Check, Spec } from "../spec/spec.ts";
import { floorAsPayment } from "./messages.ts";

export function floorsAreNotPaid(spec: Spec, report: Report): void {
  const limits = [...spec.checks.values()].flatMap((check) => limitsOf(check));
  for (const { name, amount } of spec.programmes.values()) {
    if (amount?.body?.kind !== "formula") continue;
    const { formula } = amount.body;
    const paid = printFormula(formula.tree);
    if (amount.floor !== undefined && printFormula(amount.floor.tree) === paid) {
      report(floorAsPayment({ name, limit: "" }, formula.at, amount.floor.at));
      continue;
    }
    const limit = limits.find(({ text }) => text === paid);
    if (limit !== undefined) {
      report(floorAsPayment({ name, limit: limit.check.name }, formula.at, limit.at));
    }
  }
}

/** The lesser side of a check that is one comparison. */
function limitsOf(check: Check) {
  const side = maybeLesserSide(check.when.tree);
  if (side === undefined || side.kind === "name" || side.kind === "number") return [];
  return [{ check, text: printFormula(side), at: side.at }];
}

function maybeLesserSide(tree: Expression): Expression | undefined {
  if (tree.kind !== "binary") return undefined;
  if (tree.operator === ">=" || tree.operator === ">") return tree.right;
  return tree.operator === "<=" || tree.operator === "<" ? tree.left : undefined;
}
