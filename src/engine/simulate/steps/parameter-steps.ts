/** Parameters as steps: one value for all, or one for each variant. */
import { rational } from "../../base/rational.ts";
import type { InForce, Known, ParameterNode, ValueInForce } from "../../plan/plan.ts";
import { noOption, yesOption } from "../../plan/variants.ts";
import type { WordBook } from "../columns/fact-column.ts";
import { type Axis, type Variants, variantOf } from "../columns/parameter-kernels.ts";
import type { ValueKind } from "../columns/select-kernels.ts";
import { literalStep } from "./literal-steps.ts";
import { Beyond, type Place } from "./place.ts";
import { innermost, type Making, reachOf, type ValueStep } from "./workshop.ts";

export function parameterStep(node: ParameterNode, place: Place, making: Making): ValueStep {
  const { shop } = making;
  const parameter = shop.plan.parameters.get(node.name);
  if (parameter === undefined) throw new Beyond(node.name);
  const { type, current, by } = parameter;
  const kind: ValueKind =
    type.kind === "number"
      ? "number"
      : type.kind === "boolean"
        ? "truth"
        : type.kind === "date" || type.kind === "datetime"
          ? "moment"
          : "word";
  const lack = shop.missing.numberOf([{ kind: "parameter", name: node.name, path: "" }]);
  const reach = shop.reachOfParameter(node.name);
  if (current === undefined) return shop.unknown(kind, lack, reach);
  if (current.kind === "plain") return literalStep(current.value.value, kind, shop, reach);
  const fixed = withOptionsNamed(current, node.axes);
  if (fixed === undefined) return shop.unknown(kind, lack, reach);
  if (fixed.kind === "plain") return literalStep(fixed.value.value, kind, shop, reach);
  const open = node.axes.flatMap((axis, level) =>
    typeof axis === "string" ? [] : [{ node: axis, options: by[level]?.options ?? [] }],
  );
  const leaves = leavesOf(
    fixed,
    open.map(({ options }) => options),
  );
  const { values, divisor } = broughtTogether(leaves, shop.words);
  const counts = open.map(({ options }) => options.length);
  const spans = counts.map((_, level) =>
    counts.slice(level + 1).reduce((all, one) => all * one, 1),
  );
  const numbers = Float64Array.from(values, (value) => value ?? Number.NaN);
  const variants: Variants = { kind, values, numbers, spans, counts, lack };
  const axisSteps = open.map((axis) => making.value(axis.node, place));
  const table = innermost(axisSteps.map((step) => step.table));
  const spread = axisSteps.map((step) => shop.spread(step, table));
  const tables = open.map(({ options }, level) =>
    optionTable(options, axisSteps[level], shop.words),
  );
  const key = `parameter ${node.name} ${reach} ${spread.map(({ id }) => id)} ${values}/${divisor}`;
  return shop.value(
    key,
    { kind, divisor },
    {
      table,
      reach: reachOf(spread) | reach,
      run: (frame) => {
        const axes = spread.map(
          (step, level): Axis => ({
            vector: frame.get(step),
            optionOf: tables[level] ?? new Int32Array(),
          }),
        );
        return variantOf(variants, axes, { table, frame });
      },
    },
  );
}

/** The variants that are left once options that the formula itself names are taken. */
function withOptionsNamed(
  source: InForce<ValueInForce> | undefined,
  axes: ParameterNode["axes"],
): InForce<ValueInForce> | undefined {
  if (source === undefined || source.kind === "plain" || axes.length === 0) return source;
  const [axis, ...rest] = axes;
  if (typeof axis === "string") return withOptionsNamed(source.options.get(axis), rest);
  const options = new Map<string, InForce<ValueInForce>>();
  for (const [option, inner] of source.options) {
    const left = withOptionsNamed(inner, rest);
    if (left !== undefined) options.set(option, left);
  }
  return { kind: "variants", options };
}

function leavesOf(
  source: InForce<ValueInForce> | undefined,
  axes: readonly (readonly string[])[],
): readonly (Known | undefined)[] {
  const [options, ...inner] = axes;
  if (options === undefined) return [source?.kind === "plain" ? source.value.value : undefined];
  return options.flatMap((option) =>
    leavesOf(source?.kind === "variants" ? source.options.get(option) : source, inner),
  );
}

function broughtTogether(leaves: readonly (Known | undefined)[], words: WordBook) {
  const divisor = leaves.reduce<bigint>(
    (common, leaf) => (typeof leaf === "object" ? leastMultiple(common, leaf.d) : common),
    1n,
  );
  const values = leaves.map((leaf) => {
    if (typeof leaf === "object") return Number(leaf.n * (divisor / leaf.d));
    return typeof leaf === "string"
      ? words.numberOf(leaf)
      : leaf === undefined
        ? undefined
        : Number(leaf);
  });
  if (![Number(divisor), ...values].every((one) => one === undefined || Number.isSafeInteger(one)))
    throw new Beyond();
  return { values, divisor: Number(divisor) };
}

function leastMultiple(a: bigint, b: bigint): bigint {
  return a * rational(b, a).n;
}

/** Options by the numbers that a column has for them. */
function optionTable(
  options: readonly string[],
  axis: ValueStep | undefined,
  words: WordBook,
): Int32Array {
  if (axis?.kind === "truth")
    return Int32Array.of(options.indexOf(noOption), options.indexOf(yesOption));
  if (axis?.kind !== "word") throw new Beyond();
  const numbers = options.map((option) => words.numberOf(option));
  const table = new Int32Array(words.size).fill(-1);
  for (const [index, number] of numbers.entries()) table[number] = index;
  return table;
}
