/**
 * Work an amount out anew from the figures at the bottom of its trace.
 *
 * In:       the trace of an amount; an algebra, which is a way of holding numbers.
 * Out:      the amount before rounding; undefined where the algebra cannot hold a figure, or the trace has a step that is
 *           no arithmetic (dates), whose result is then taken as it stands.
 * Ignores:  decisions: which branch, which row and which member is the trace's own.
 */
import type { Rational } from "../base/rational.ts";
import type { Cell, DerivedResult } from "../evaluate/result.ts";
import type { HitPolicy, PlanBody, PlanRounding } from "../plan/plan.ts";

/** Numbers held in one way. Each operation is undefined where its result cannot be held. */
export interface Algebra<N> {
  readonly from: (value: Rational) => N | undefined;
  readonly add: (a: N, b: N) => N | undefined;
  readonly multiply: (a: N, b: N) => N | undefined;
  readonly divide: (a: N, b: N) => N | undefined;
  readonly compare: (a: N, b: N) => number;
  readonly round: (a: N, round: Pick<PlanRounding, "step" | "mode">) => N | undefined;
  readonly rational: (a: N) => Rational;
}

export function recompute<N>(
  cell: Cell,
  body: PlanBody | undefined,
  algebra: Algebra<N>,
): N | undefined {
  const hit = body?.kind === "table" ? body.hit : undefined;
  const collected = hit === undefined ? undefined : collectors[hit];
  if (collected !== undefined) return folded(collected, cell.parts, algebra);
  return ofCell(cell, algebra);
}

/** Hit policies that join several rows: the trace keeps the rows' results as parts. */
const collectors: Readonly<Partial<Record<HitPolicy, Fold>>> = {
  sum: "sum",
  max: "maximum",
  min: "minimum",
};

type Fold = "sum" | "maximum" | "minimum";

function ofCell<N>(cell: Cell, algebra: Algebra<N>): N | undefined {
  const { node, parts, value } = cell;
  const asItStands = () => (typeof value === "object" ? algebra.from(value) : undefined);
  const last = parts[parts.length - 1];
  switch (node.kind) {
    case "outer":
    case "variable":
    case "get-or-else":
      return last === undefined ? asItStands() : ofCell(last, algebra);
    case "if":
      return parts.length === 2 && last !== undefined ? ofCell(last, algebra) : asItStands();
    case "rule":
      return ofRule(cell, algebra) ?? asItStands();
    case "apply":
      return ofOperator(cell, node.operator, algebra) ?? asItStands();
    default:
      return asItStands();
  }
}

function ofRule<N>({ derived, verdict, value, node }: Cell, algebra: Algebra<N>): N | undefined {
  if (derived !== undefined) return ofDerived(derived, algebra);
  const amount = verdict?.amount;
  const isPaid = node.kind === "rule" && node.part === "amount" && verdict?.outcome === "yes";
  if (!isPaid || amount?.cell === undefined || value === undefined) return undefined;
  const exact = recompute(amount.cell, verdict?.rule.amount?.body, algebra);
  return exact === undefined || amount.round === undefined
    ? exact
    : algebra.round(exact, amount.round);
}

function ofDerived<N>({ rule, cell }: DerivedResult, algebra: Algebra<N>): N | undefined {
  const exact = recompute(cell, rule.body, algebra);
  return exact === undefined || rule.round === undefined ? exact : algebra.round(exact, rule.round);
}

function ofOperator<N>(cell: Cell, operator: string, algebra: Algebra<N>): N | undefined {
  const [first, second] = cell.parts;
  const operands = first?.items ?? cell.parts;
  if (operator === "sum" || operator === "maximum" || operator === "minimum")
    return folded(operator, operands, algebra);
  if (!["add", "subtract", "multiply", "divide", "negate"].includes(operator)) return undefined;
  const a = first && ofCell(first, algebra);
  const minusOne = algebra.from({ n: -1n, d: 1n });
  if (a === undefined || minusOne === undefined) return undefined;
  if (operator === "negate") return algebra.multiply(a, minusOne);
  const b = second && ofCell(second, algebra);
  if (b === undefined) return undefined;
  if (operator === "add") return algebra.add(a, b);
  if (operator === "multiply") return algebra.multiply(a, b);
  if (operator === "divide") return algebra.divide(a, b);
  const opposite = algebra.multiply(b, minusOne);
  return opposite === undefined ? undefined : algebra.add(a, opposite);
}

function folded<N>(fold: Fold, cells: readonly Cell[], algebra: Algebra<N>): N | undefined {
  let total = fold === "sum" ? algebra.from({ n: 0n, d: 1n }) : undefined;
  for (const [index, cell] of cells.entries()) {
    const next = ofCell(cell, algebra);
    if (next === undefined) return undefined;
    if (index === 0 && fold !== "sum") total = next;
    else if (total === undefined) return undefined;
    else if (fold === "sum") total = algebra.add(total, next);
    else if (algebra.compare(next, total) > 0 === (fold === "maximum")) total = next;
  }
  return total;
}
