/**
 * The figures behind conditions and sums, each once and before what uses it.
 *
 * In:       cells of a verdict.
 * Out:      derived numbers that a caseworker works out: those made of several figures, and the household's figures
 *           that these are made of. One that only passes another on is told by the figure it passes on.
 */
import { isZero } from "../../base/rational.ts";
import { plainQuantity, plainSum } from "../../compare/plain-values.ts";
import type { Cell, DerivedResult } from "../../evaluate/result.ts";
import type { Term } from "../../explain/reason.ts";
import { termsOf } from "../../explain/sums.ts";
import type { Plan } from "../../plan/plan.ts";
import { forcedKey } from "../taught.ts";
import type { LessonStep } from "./lesson.ts";
import type { StepSurroundings } from "./step-surroundings.ts";

export function figuresBehind(cells: readonly Cell[], plan: Plan): readonly DerivedResult[] {
  const found: DerivedResult[] = [];
  for (const cell of cells) collect(cell, found, new Set(found));
  const numbers = found.filter(({ rule }) => rule.type.kind === "number");
  const named = new Set<string>();
  const nameAll = (terms: readonly Term[]) => {
    for (const term of terms)
      if (term.kind === "figure" && term.quantity.name !== undefined) named.add(term.quantity.name);
  };
  for (const cell of cells) if (cell.node.type.kind === "number") nameAll(termsOf(cell, plan));
  const kept = new Set<DerivedResult>();
  // What uses a figure comes after it: backwards, each is known to be named or not before it is looked at.
  for (const figure of numbers.toReversed()) {
    const terms = termsOf(figure.cell, plan);
    const isNamed = figure.path === "" && named.has(figure.rule.name);
    if (terms.length < 2 && !isNamed) continue;
    if (figure.path !== "" && isNothing(figure)) continue;
    kept.add(figure);
    nameAll(terms);
  }
  return numbers.filter((figure) => kept.has(figure));
}

/** A member whom a figure does not concern. */
function isNothing({ value }: DerivedResult): boolean {
  return typeof value === "object" && isZero(value);
}

function collect(cell: Cell, found: DerivedResult[], seen: Set<DerivedResult>): void {
  const { derived } = cell;
  if (derived === undefined) {
    for (const part of [...cell.parts, ...(cell.items ?? []), ...(cell.tests ?? [])])
      collect(part, found, seen);
    return;
  }
  if (seen.has(derived)) return;
  seen.add(derived);
  collect(derived.cell, found, seen);
  found.push(derived);
}

/** `told`: names of the figures that have steps before it. */
export function stepOfFigure(
  derived: DerivedResult,
  { plan, nameOf }: StepSurroundings,
  told: ReadonlySet<string>,
): LessonStep | undefined {
  const { rule, path, cell, value } = derived;
  const { name, en, unit, round, type } = rule;
  if (typeof value !== "object") return undefined;
  const of = nameOf(path);
  const source = passedOn(cell, plan, told);
  const { node } = source;
  const isCount = node.kind === "apply" && node.operator === "count";
  const cite = citeOf(derived);
  const result = { name, en, value, type, unit, source: "derived" as const, cite, at: rule.at };
  const exact = typeof cell.value === "object" ? { exact: cell.value } : {};
  const sum = plainSum({
    name,
    en,
    terms: termsOf(source, plan),
    ...exact,
    result,
    ...(round === undefined ? {} : { round }),
    cite,
    at: cell.node.at,
  });
  const quantity = plainQuantity(result);
  return {
    id: `value ${forcedKey(rule.key, path)}`,
    kind: isCount ? "who" : "value",
    name,
    en,
    ...(of === undefined ? {} : { of }),
    ...(quantity.value === undefined ? {} : { value: quantity.value }),
    unit: unit.text,
    sum,
    cite,
  };
}

/** Of a table: what the row that decided cites, else the rule. */
function citeOf({ rule, rows }: DerivedResult): readonly string[] {
  const [index] = rows ?? [];
  const row = rule.body.kind === "table" && index !== undefined ? rule.body.rows[index] : undefined;
  return row === undefined || row.cite.length === 0 ? rule.cite : row.cite;
}

/** Through figures that only pass another on, unless that one was told. */
function passedOn(cell: Cell, plan: Plan, told: ReadonlySet<string>): Cell {
  const terms = termsOf(cell, plan);
  const [only] = terms;
  if (terms.length !== 1 || only?.kind !== "figure") return cell;
  if (only.quantity.name !== undefined && told.has(only.quantity.name)) return cell;
  const inner = innermost(cell, only.quantity.name);
  return inner === undefined ? cell : passedOn(inner, plan, told);
}

/** What the derived figure of that name, the only one that is written, was worked out from. */
function innermost(cell: Cell, name: string | undefined): Cell | undefined {
  if (cell.derived !== undefined)
    return cell.derived.rule.name === name ? cell.derived.cell : undefined;
  for (const part of [...cell.parts, ...(cell.items ?? [])]) {
    const found = innermost(part, name);
    if (found !== undefined) return found;
  }
  return undefined;
}
