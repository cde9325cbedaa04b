/**
 * Whether a clause matters to a result: whether it would be another, if what the clause says were otherwise.
 *
 * In:       a case, a programme, the clause.
 * Out:      true where the programme itself or a sum that is paid rests on the clause; or where a condition, a figure or
 *           a value that cites it, changed alone, changes the outcome or the sum.
 */
import { add, compare, divide, multiply, one, rationalFromInteger } from "../../base/rational.ts";
import type { ConditionResult, DerivedResult, Verdict } from "../../evaluate/result.ts";
import type { Known, PlanDerived } from "../../plan/plan.ts";
import { literalLike, withNode } from "../change-plan.ts";
import { misjudged } from "../mistakes/condition-mistakes.ts";
import { cellsBehind, derivedBehind } from "../mistakes/figures-of-verdict.ts";
import { forcedKey, type Subject, type Taught, verdictOf } from "../taught.ts";

export function exercises(taught: Taught, subject: Subject, clause: string): boolean {
  const verdict = verdictOf(taught, subject);
  if (verdict === undefined) return false;
  return (
    isItsOwn(verdict, clause) ||
    turnsOnCondition(taught, subject, verdict, clause) ||
    turnsOnFigure(taught, subject, verdict, clause) ||
    turnsOnValue(taught, subject, verdict, clause)
  );
}

function isItsOwn({ rule, amount, duration }: Verdict, clause: string): boolean {
  const isPaid = amount?.value !== undefined;
  return [
    ...rule.cite,
    ...(isPaid ? [...amount.cite, ...(amount.round?.cite ?? [])] : []),
    ...(duration === undefined ? [] : (rule.duration?.cite ?? [])),
  ].includes(clause);
}

function turnsOnCondition(
  taught: Taught,
  subject: Subject,
  verdict: Verdict,
  clause: string,
): boolean {
  const { group, rule } = verdict;
  if (group === undefined) return false;
  return conditionsIn(group).some(({ condition, outcome }) => {
    if (!condition.cite.includes(clause) || (outcome !== "yes" && outcome !== "no")) return false;
    const other = misjudged(rule, condition, outcome === "no").apply(taught);
    return isOther(verdict, verdictOf(other, subject));
  });
}

function conditionsIn(group: NonNullable<Verdict["group"]>): readonly ConditionResult[] {
  return [...group.all, ...group.any, ...group.none].flatMap((one) =>
    one.group === undefined ? [one] : [one, ...conditionsIn(one.group)],
  );
}

function turnsOnFigure(
  taught: Taught,
  subject: Subject,
  verdict: Verdict,
  clause: string,
): boolean {
  return derivedBehind(verdict).some((derived) => {
    const { rule, path, value } = derived;
    if (value === undefined || !citesOf(derived).includes(clause)) return false;
    return otherValues(value, rule).some((other) => {
      const forced = new Map([[forcedKey(rule.key, path), other]]);
      return isOther(verdict, verdictOf(taught, subject, forced));
    });
  });
}

/** Of a table only the rows that decided. */
function citesOf({ rule, rows }: DerivedResult): readonly string[] {
  const { body, cite } = rule;
  if (body.kind !== "table") return cite;
  return [...cite, ...(rows ?? []).flatMap((row) => body.rows[row]?.cite ?? [])];
}

function otherValues(value: Known, { type }: Pick<PlanDerived, "type">): readonly Known[] {
  if (typeof value === "boolean") return [!value];
  if (typeof value === "object") {
    const two = rationalFromInteger(2);
    return [add(multiply(value, two), one), divide(value, two)];
  }
  if (typeof value === "string")
    return type.kind === "enum" ? type.options.filter((option) => option !== value) : [];
  return [value + 31, value - 31];
}

/** A parameter whose value in force cites the clause. */
function turnsOnValue(taught: Taught, subject: Subject, verdict: Verdict, clause: string): boolean {
  return cellsBehind(verdict).some(({ owner, cell }) => {
    const { node, value, sources } = cell;
    const isCited = (sources ?? []).some(({ cite }) => cite.includes(clause));
    if (node.kind !== "parameter" || value === undefined || !isCited) return false;
    return otherValues(value, node).some((other) => {
      const plan = withNode(taught.plan, owner, node, literalLike(node, other));
      return isOther(verdict, verdictOf({ ...taught, plan }, subject));
    });
  });
}

function isOther(verdict: Verdict, other: Verdict | undefined): boolean {
  if (other === undefined || other.outcome !== verdict.outcome) return true;
  const [before, after] = [verdict.amount?.value, other.amount?.value];
  if (before === undefined || after === undefined) return before !== after;
  return compare(before, after) !== 0;
}
