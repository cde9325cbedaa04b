/**
 * Rules on the rule-maker: run each check once for every variant that has a value.
 *
 * A firm check that fails is a breach, any other a warning; one whose parameters have no value is undecided.
 */
import { compare, type Rational, subtract } from "../../base/rational.ts";
import type { InForce, PlanCheck, PlanParameter } from "../../plan/plan.ts";
import { evaluateNode } from "../nodes/evaluate-node.ts";
import type { Evaluation } from "../nodes/evaluation.ts";
import type { Cell, CheckResult } from "../result.ts";

type Variant = ReadonlyMap<string, string>;

export function runCheck(check: PlanCheck, evaluation: Evaluation): readonly CheckResult[] {
  const parameters = check.parameters.flatMap((name) => evaluation.plan.parameters.get(name) ?? []);
  const variants = variantsOf(parameters, evaluation);
  const results = variants.map((variant) => runVariant(check, variant, evaluation));
  const decided = results.filter(({ result }) => result !== undefined);
  if (decided.length > 0) return decided;
  const [first] = results;
  if (first === undefined) return [];
  const { variant: _, ...whole } = first;
  return [whole];
}

function runVariant(check: PlanCheck, variant: Variant, evaluation: Evaluation): CheckResult {
  const cell = evaluateNode(check.when, evaluation.household, { ...evaluation, variant });
  const result = typeof cell.value === "boolean" ? cell.value : undefined;
  const level =
    result === undefined
      ? "undecided"
      : result
        ? "pass"
        : check.force === "firm"
          ? "breach"
          : "warning";
  const shortfall = result === false ? shortfallOf(cell) : undefined;
  const label = variant.size === 0 ? undefined : [...variant.values()].join("·");
  const { name: id, en, force, cite, from } = check;
  return {
    id,
    en,
    force,
    variant: label,
    result,
    level,
    shortfall,
    missing: cell.missing,
    cite,
    from,
    cell,
  };
}

/** Every combination of the axes by which a value in force really varies. */
function variantsOf(
  parameters: readonly PlanParameter[],
  evaluation: Evaluation,
): readonly Variant[] {
  const axes = new Map<string, readonly string[]>();
  for (const parameter of parameters) {
    const given = evaluation.given.get(parameter.name);
    const sources = given?.kind === "plain" ? [given] : [given, parameter.current];
    for (const source of sources) {
      parameter.by.forEach(({ name, options }, level) => {
        if (source !== undefined && variesAt(source, level)) axes.set(name, options);
      });
    }
  }
  let variants: Variant[] = [new Map()];
  for (const [axis, options] of axes) {
    variants = variants.flatMap((variant) =>
      options.map((option) => new Map(variant).set(axis, option)),
    );
  }
  return variants;
}

function variesAt(source: InForce<unknown>, level: number): boolean {
  if (source.kind === "plain") return false;
  return level === 0 || [...source.options.values()].some((inner) => variesAt(inner, level - 1));
}

/** How far the failing side of a comparison is from the other. */
function shortfallOf(cell: Cell): Rational | undefined {
  const [left, right] = cell.parts;
  if (
    cell.node.kind !== "apply" ||
    typeof left?.value !== "object" ||
    typeof right?.value !== "object"
  )
    return undefined;
  const isComparison = /^(less|greater)/.test(cell.node.operator);
  if (!isComparison) return undefined;
  return compare(left.value, right.value) < 0
    ? subtract(right.value, left.value)
    : subtract(left.value, right.value);
}
