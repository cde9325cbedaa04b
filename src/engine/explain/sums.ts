/**
 * The arithmetic behind a result, line by line, as a caseworker would write it.
 *
 * Of an `if` only the branch taken is written, of a table the row that decided; terms that are zero because nobody
 * stated them are left out, and a value that is one figure under another name gets no line.
 */
import { isZero } from "../base/rational.ts";
import type { Cell, DerivedResult, GroupResult, Verdict } from "../evaluate/result.ts";
import type { Plan } from "../plan/plan.ts";
import { quantityOf } from "./quantities.ts";
import type { ArithmeticLine, Quantity, Term } from "./reason.ts";

const signs: Readonly<Record<string, { readonly text: string; readonly binds: number }>> = {
  add: { text: "+", binds: 1 },
  subtract: { text: "−", binds: 1 },
  multiply: { text: "×", binds: 2 },
  divide: { text: "÷", binds: 2 },
};

/** Lines for every number that a verdict works out, what is used first coming first, the amount last. */
export function sumsOf(verdict: Verdict, plan: Plan): readonly ArithmeticLine[] {
  const lines: ArithmeticLine[] = [];
  const seen = new Set<DerivedResult>();
  const collect = (cell: Cell) => collectLines(cell, plan, lines, seen);
  if (verdict.group !== undefined) visitGroupCells(verdict.group, collect);
  const { amount } = verdict;
  if (amount?.cell === undefined) return lines;
  collect(amount.cell);
  const { name, en } = verdict.rule;
  const result: Quantity = {
    name,
    en,
    ...(amount.value === undefined ? {} : { value: amount.value }),
    type: { kind: "number", unit: amount.unit },
    unit: amount.unit,
    source: "worked-out",
    cite: amount.cite,
    at: verdict.rule.at,
  };
  const exact = amount.exact === undefined ? {} : { exact: amount.exact };
  const round =
    amount.round === undefined || amount.bound !== "exact" ? {} : { round: amount.round };
  return [
    ...lines,
    {
      name,
      en,
      terms: termsOf(amount.cell, plan),
      ...exact,
      result,
      ...round,
      cite: amount.cite,
      at: amount.cell.node.at,
    },
  ];
}

/** Lines for the derived numbers behind a cell, deepest first. */
function collectLines(
  cell: Cell,
  plan: Plan,
  lines: ArithmeticLine[],
  seen: Set<DerivedResult>,
): void {
  for (const part of partsShown(cell)) collectLines(part, plan, lines, seen);
  const { derived } = cell;
  if (derived === undefined || seen.has(derived)) return;
  seen.add(derived);
  collectLines(derived.cell, plan, lines, seen);
  if (derived.rule.type.kind !== "number") return;
  const terms = termsOf(derived.cell, plan);
  if (terms.length < 2) return;
  const result = quantityOf(cell, plan);
  const { name, en, cite } = derived.rule;
  const exact = typeof derived.cell.value === "object" ? { exact: derived.cell.value } : {};
  const round = derived.rule.round === undefined ? {} : { round: derived.rule.round };
  const { at } = derived.cell.node;
  lines.push({ name, en, terms, ...exact, result, ...round, cite, at });
}

function visitGroupCells(group: GroupResult, visit: (cell: Cell) => void): void {
  for (const condition of [...group.all, ...group.any, ...group.none]) {
    if (condition.cell !== undefined) visit(condition.cell);
    if (condition.group !== undefined) visitGroupCells(condition.group, visit);
  }
}

/** The parts that were used: of an `if` that is decided, the branch taken. */
function partsShown(cell: Cell): readonly Cell[] {
  return [...cell.parts, ...(cell.items ?? [])];
}

/** An expression with its figures put in. */
export function termsOf(cell: Cell, plan: Plan): readonly Term[] {
  return written(cell, 0, plan);
}

function written(cell: Cell, around: number, plan: Plan): readonly Term[] {
  const { node, parts } = cell;
  const last = parts[parts.length - 1];
  switch (node.kind) {
    case "outer":
    case "variable":
    case "get-or-else":
      return last === undefined ? figure(cell, plan) : written(last, around, plan);
    case "if":
      return parts.length === 2 && last !== undefined
        ? written(last, around, plan)
        : figure(cell, plan);
    case "apply":
      return writtenOperator(cell, node.operator, around, plan);
    default:
      return figure(cell, plan);
  }
}

function writtenOperator(
  cell: Cell,
  operator: string,
  around: number,
  plan: Plan,
): readonly Term[] {
  const { parts } = cell;
  const binary = signs[operator];
  const [first, second] = parts;
  if (binary !== undefined && first !== undefined && second !== undefined) {
    if (operator === "add" && isUnstatedZero(second)) return written(first, around, plan);
    if (operator === "add" && isUnstatedZero(first)) return written(second, around, plan);
    if (operator === "subtract" && isUnstatedZero(second)) return written(first, around, plan);
    const rightBinds =
      operator === "subtract" || operator === "divide" ? binary.binds + 0.5 : binary.binds;
    const terms = [
      ...written(first, binary.binds, plan),
      sign(binary.text),
      ...written(second, rightBinds, plan),
    ];
    return around > binary.binds ? [sign("("), ...terms, sign(")")] : terms;
  }
  if (operator === "negate" && first !== undefined) return [sign("−"), ...written(first, 3, plan)];
  if (operator === "sum") return writtenSum(cell, first?.items ?? parts, around, plan);
  if (operator === "minimum" || operator === "maximum")
    return writtenExtreme(cell, operator, around, plan);
  return figure(cell, plan);
}

/** Items that are zero because nobody stated them are left out. */
function writtenSum(
  cell: Cell,
  items: readonly Cell[],
  around: number,
  plan: Plan,
): readonly Term[] {
  const shown = items.filter((item) => !isUnstatedZero(item));
  if (shown.length === 0) return figure(cell, plan);
  const terms = shown.flatMap((item, index) => [
    ...(index === 0 ? [] : [sign("+")]),
    ...written(item, 1, plan),
  ]);
  return around > 1 && shown.length > 1 ? [sign("("), ...terms, sign(")")] : terms;
}

/** A limit at zero that does not bind is not worth a line of its own. */
function writtenExtreme(cell: Cell, operator: string, around: number, plan: Plan): readonly Term[] {
  const args = cell.parts;
  const [first, second] = args;
  const isFloorAtZero =
    args.length === 2 &&
    second?.node.kind === "literal" &&
    first?.value !== undefined &&
    first.value === cell.value;
  if (isFloorAtZero && first !== undefined) return written(first, around, plan);
  const inner = args.flatMap((arg, index) => [
    ...(index === 0 ? [] : [sign(",")]),
    ...written(arg, 0, plan),
  ]);
  return [sign(operator === "minimum" ? "min(" : "max("), ...inner, sign(")")];
}

/** Zero because nobody stated it, or because the rule writes a zero for those whom it does not concern. */
function isUnstatedZero(cell: Cell): boolean {
  if (typeof cell.value !== "object" || !isZero(cell.value)) return false;
  if (cell.isDefault === true || cell.node.kind === "literal") return true;
  const inner = cell.derived?.cell;
  if (inner !== undefined) return isUnstatedZero(inner);
  if (cell.node.kind === "if" && cell.parts.length === 2)
    return cell.parts.slice(1).every(isUnstatedZero);
  const parts = (cell.parts[0]?.items ?? cell.parts).filter(
    ({ node }) => node.kind !== "instances",
  );
  return parts.length > 0 && parts.every(isUnstatedZero);
}

function figure(cell: Cell, plan: Plan): readonly Term[] {
  return [{ kind: "figure", quantity: quantityOf(cell, plan) }];
}

function sign(text: string): Term {
  return { kind: "sign", text };
}
