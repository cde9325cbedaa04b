/**
 * What depends on a standard: which rules read it, what they multiply it by, and which checks hold something against it.
 *
 * In:       a plan; its parameters carry their histories.
 * Out:      for each pair of parameters that a formula multiplies, its users and its figures over time; for each
 *           parameter the rules that read it.
 * Ignores:  what passes through derived values: only who names a parameter reads it.
 */
import type { SourceSpan } from "../base/span.ts";
import { type DatedSeries, datedSeries } from "../compare/standards/dated-series.ts";
import { type LinkedStep, linkedSteps } from "../compare/standards/linked-steps.ts";
import type { ParameterNode, Plan, PlanNode, PlanParameter } from "../plan/plan.ts";
import { visitNodes } from "../plan/walk.ts";
import { type FormulaPart, formulasOfPlan, type PlanFormula } from "./formulas-of-plan.ts";

/** A rule that names a parameter, and what for. */
export interface StandardReader {
  readonly kind: PlanFormula["owner"]["kind"];
  readonly name: string;
  readonly en: string;
  readonly parts: readonly FormulaPart[];
  readonly cite: readonly string[];
  readonly at: SourceSpan;
}

export interface StandardLink {
  /** Names of parameters: the standard, and what it is multiplied by. */
  readonly base: string;
  readonly by: string;
  /** Options of the standard's axes that the formula names itself, outer first, free ones empty; absent: all are free. */
  readonly fixed?: readonly string[];
  /** The parameter that a check holds against the product. */
  readonly held?: { readonly name: string; readonly limit: "least" | "most" };
  readonly users: readonly StandardReader[];
  /** None where one of the two is open. */
  readonly series: readonly LinkedSeries[];
}

export interface LinkedSeries {
  /** An option of each axis that any of the parameters is by. */
  readonly options: Readonly<Record<string, string>>;
  readonly steps: readonly LinkedStep[];
}

export function readersOf(plan: Plan): ReadonlyMap<string, readonly StandardReader[]> {
  const found = new Map<string, PlanFormula[]>();
  for (const formula of formulasOfPlan(plan)) {
    const named = new Set<string>();
    visitNodes(formula.node, (node) => node.kind === "parameter" && named.add(node.name));
    for (const name of named) found.set(name, [...(found.get(name) ?? []), formula]);
  }
  return new Map([...found].map(([name, formulas]) => [name, readersIn(formulas, plan)]));
}

export function standardLinks(plan: Plan): readonly StandardLink[] {
  const products = new Map<string, Product[]>();
  for (const formula of formulasOfPlan(plan))
    for (const product of productsIn(formula)) {
      const key = `${product.base.name} ${fixedOf(product.base)} ${product.by.name}`;
      products.set(key, [...(products.get(key) ?? []), product]);
    }
  return [...products.values()].flatMap((same) => {
    const [product] = same;
    return product === undefined ? [] : [linkOf(product, same, plan)];
  });
}

interface Product {
  readonly base: ParameterNode;
  readonly by: ParameterNode;
  readonly formula: PlanFormula;
  readonly held?: { readonly node: ParameterNode; readonly limit: "least" | "most" };
}

function productsIn(formula: PlanFormula): readonly Product[] {
  const held = maybeHeld(formula.node);
  const products: Product[] = [];
  visitNodes(formula.node, (node) => {
    const pair = maybeProduct(node);
    if (pair === undefined) return;
    const against = held?.product === node ? { held: { node: held.node, limit: held.limit } } : {};
    products.push({ ...pair, formula, ...against });
  });
  return products;
}

function maybeProduct(node: PlanNode): Pick<Product, "base" | "by"> | undefined {
  if (node.kind !== "apply" || node.operator !== "multiply") return undefined;
  const [base, by] = node.args;
  return base?.kind === "parameter" && by?.kind === "parameter" ? { base, by } : undefined;
}

/** A comparison of a parameter with a product, whichever stands first. */
function maybeHeld(node: PlanNode) {
  if (node.kind !== "apply") return undefined;
  const [left, right] = node.args;
  const isLeast = node.operator === "greater-or-equal";
  if (!isLeast && node.operator !== "less-or-equal") return undefined;
  if (left?.kind === "parameter" && right !== undefined && maybeProduct(right) !== undefined)
    return { node: left, product: right, limit: isLeast ? "least" : "most" } as const;
  if (right?.kind === "parameter" && left !== undefined && maybeProduct(left) !== undefined)
    return { node: right, product: left, limit: isLeast ? "most" : "least" } as const;
  return undefined;
}

function linkOf({ base, by }: Product, same: readonly Product[], plan: Plan): StandardLink {
  const held = same.find((one) => one.held !== undefined)?.held;
  const users = readersIn(
    same.map(({ formula }) => formula),
    plan,
  );
  return {
    base: base.name,
    by: by.name,
    ...(fixedOf(base).replaceAll(",", "") === ""
      ? {}
      : { fixed: base.axes.map((axis) => (typeof axis === "string" ? axis : "")) }),
    ...(held === undefined ? {} : { held: { name: held.node.name, limit: held.limit } }),
    users,
    series: seriesOf({ base, by, held }, plan),
  };
}

interface Multiplied {
  readonly base: ParameterNode;
  readonly by: ParameterNode;
  readonly held: Product["held"];
}

function seriesOf({ base, by, held }: Multiplied, plan: Plan): readonly LinkedSeries[] {
  const nodes = [base, by, ...(held === undefined ? [] : [held.node])];
  const axes = new Map(nodes.flatMap((node) => freeAxes(node, plan)));
  const combinations = [...axes].reduce<readonly Readonly<Record<string, string>>[]>(
    (outer, [axis, options]) =>
      outer.flatMap((one) => options.map((option) => ({ ...one, [axis]: option }))),
    [{}],
  );
  const [ofBase, ofBy, ofHeld] = [base, by, held?.node].map((node) =>
    node === undefined ? [] : datedOf(node, plan),
  );
  return combinations
    .filter((options) => agrees(options, axes))
    .flatMap((options) => {
      const steps = linkedSteps({
        base: pick(ofBase ?? [], base, options, plan),
        by: pick(ofBy ?? [], by, options, plan),
        ...(held === undefined
          ? {}
          : { held: pick(ofHeld ?? [], held.node, options, plan), limit: held.limit }),
      });
      return steps.length === 0 ? [] : [{ options, steps }];
    });
}

/**
 * Whether options of several axes can go together: axes with an option in common are about one thing, a city and the
 * area whose standard it has, and where one of them names that option the other does too.
 */
function agrees(
  options: Readonly<Record<string, string>>,
  axes: ReadonlyMap<string, readonly string[]>,
): boolean {
  const chosen = Object.entries(options);
  return chosen.every(([axis, option]) =>
    chosen.every(
      ([other, its]) => other === axis || its === option || !axes.get(other)?.includes(option),
    ),
  );
}

function datedOf({ name }: ParameterNode, plan: Plan): readonly DatedSeries[] {
  const parameter = plan.parameters.get(name);
  return parameter === undefined ? [] : datedSeries(parameter);
}

function freeAxes({ name, axes }: ParameterNode, plan: Plan) {
  const by: PlanParameter["by"] = plan.parameters.get(name)?.by ?? [];
  return by.flatMap((axis, index) =>
    typeof axes[index] === "string" ? [] : [[axis.name, axis.options] as const],
  );
}

function pick(
  series: readonly DatedSeries[],
  { name, axes }: ParameterNode,
  options: Readonly<Record<string, string>>,
  plan: Plan,
) {
  const by: PlanParameter["by"] = plan.parameters.get(name)?.by ?? [];
  const wanted = by.map((axis, index) => {
    const fixed = axes[index];
    return typeof fixed === "string" ? fixed : options[axis.name];
  });
  return series.find(({ variant }) => variant.join() === wanted.join())?.steps ?? [];
}

/** Options that a formula names: `标准.城镇` is another standard than the household's own. */
function fixedOf({ axes }: ParameterNode): string {
  return axes.map((axis) => (typeof axis === "string" ? axis : "")).join();
}

/** Each rule once, with all that it reads the parameter for. */
function readersIn(formulas: readonly PlanFormula[], plan: Plan): readonly StandardReader[] {
  const owners = new Map<string, PlanFormula[]>();
  for (const formula of formulas) {
    const { kind, key } = formula.owner;
    owners.set(`${kind} ${key}`, [...(owners.get(`${kind} ${key}`) ?? []), formula]);
  }
  return [...owners.values()].flatMap((own) => {
    const owner = own[0]?.owner;
    if (owner === undefined) return [];
    const { kind, key, name, en, at } = owner;
    const check = plan.checks.find((one) => one.name === name);
    const cite = kind === "check" ? check?.cite : plan.rules.get(key)?.cite;
    const parts = [...new Set(own.map(({ part }) => part))];
    return [{ kind, name, en, parts, cite: cite ?? [], at }];
  });
}
