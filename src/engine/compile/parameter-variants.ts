/**
 * A parameter in a formula: which variant it reads.
 *
 * `标准` is the variant of the person or household at hand; `标准.城镇` that variant for everyone.
 */
import type { Report } from "../base/diagnostic.ts";
import type { SourceSpan } from "../base/span.ts";
import type { PlanNode } from "../plan/plan.ts";
import type { PlanType } from "../plan/types.ts";
import { noOption, yesOption } from "../plan/variants.ts";
import type { Parameter } from "../spec/spec.ts";
import { typeClash, unknownName, unknownOption, variantOutOfReach } from "./messages.ts";
import type { Scope } from "./scope.ts";
import type { PolicySymbol, SymbolTable } from "./symbols.ts";

/** A fact or a derived value by which a parameter varies. */
export interface Axis {
  readonly name: string;
  readonly options: readonly string[];
  readonly symbol: PolicySymbol & { kind: "fact" | "derived" };
  /** The entity that it belongs to. */
  readonly entity: string;
}

export function parameterNode(
  symbol: PolicySymbol & { kind: "parameter" },
  options: readonly string[],
  at: SourceSpan,
  scope: Scope,
): PlanNode | undefined {
  const axes = axesOf(symbol.parameter, scope.symbols, () => undefined);
  scope.uses.parameters.add(symbol.name);
  const chosen: (string | undefined)[] = axes.map(() => undefined);
  for (const option of options) {
    const index = axes.findIndex(
      (axis, i) => chosen[i] === undefined && axis.options.includes(option),
    );
    if (index < 0) {
      const known = axes.flatMap((axis) => axis.options);
      scope.report(unknownOption(option, { name: symbol.name, options: known }, at, "none"));
      return undefined;
    }
    chosen[index] = option;
  }
  const nodes: (PlanNode | string)[] = [];
  for (const [index, axis] of axes.entries()) {
    const node = chosen[index] ?? axisNode(axis, at, scope);
    if (node === undefined) {
      scope.report(variantOutOfReach(symbol.name, axis.name, at));
      return undefined;
    }
    nodes.push(node);
  }
  return { kind: "parameter", name: symbol.name, axes: nodes, type: symbol.type, at };
}

/** Whether something has that name, be it nothing that a value can vary by. */
function isDeclared(name: string, symbols: SymbolTable): boolean {
  return (
    symbols.outside(name) !== undefined ||
    symbols.isEntity(name) ||
    symbols.entitiesWith(name).length > 0
  );
}

/** The axes of a parameter, outer first; an axis that is none is reported and left out. */
export function axesOf(
  parameter: Parameter,
  symbols: SymbolTable,
  report: Report,
): readonly Axis[] {
  const axes: Axis[] = [];
  for (const { id, at } of parameter.by) {
    const axis = axisNamed(id, symbols);
    if (axis === undefined && !isDeclared(id, symbols))
      report(unknownName(id, symbols.nearest(id), at));
    else if (axis === undefined || axis.options.length === 0)
      report(typeClash(`"by"`, "a fact with options", `"${id}"`, at));
    else axes.push(axis);
  }
  return axes;
}

function axisNamed(name: string, symbols: SymbolTable): Axis | undefined {
  const entity = symbols.entityNames.find((candidate) => {
    const kind = symbols.inEntity(candidate, name)?.kind;
    return kind === "fact" || kind === "derived";
  });
  const symbol = entity === undefined ? undefined : symbols.inEntity(entity, name);
  if (entity === undefined || (symbol?.kind !== "fact" && symbol?.kind !== "derived"))
    return undefined;
  return { name, symbol, entity, options: optionsOf(symbol.type) };
}

function optionsOf(type: PlanType): readonly string[] {
  return type.kind === "enum" ? type.options : type.kind === "boolean" ? [yesOption, noOption] : [];
}

/** In a check the variant is given from outside, so the axis is its name alone. */
function axisNode(axis: Axis, at: SourceSpan, scope: Scope): PlanNode | undefined {
  const { symbol } = axis;
  const hops = scope.chain.indexOf(axis.entity);
  if (hops < 0 && !scope.parametersOnly) return undefined;
  if (symbol.kind === "derived") scope.uses.rules.add(symbol.key);
  const place = Math.max(hops, 0);
  return symbol.kind === "fact"
    ? { kind: "fact", entity: axis.entity, name: axis.name, hops: place, type: symbol.type, at }
    : { kind: "rule", rule: symbol.key, part: "value", hops: place, type: symbol.type, at };
}
