/**
 * The value of a parameter for the variant at hand.
 *
 * What the case gives outranks the value in force, variant by variant. An unknown axis matters only where the variants
 * differ.
 */
import type { InForce, Known, ParameterNode, PlanNode, PlanParameter } from "../../plan/plan.ts";
import { noOption, yesOption } from "../../plan/variants.ts";
import type { Cell, Missing } from "../result.ts";
import { knownCell, unknownCell } from "./cell.ts";
import { isEqual } from "./operators.ts";

/** One way in which a parameter varies: the node that yields the option, or an option that is fixed from outside. */
export interface AxisChoice {
  readonly options: readonly string[];
  readonly fixed: string | undefined;
  readonly node: PlanNode | string;
}

type Found =
  | { readonly kind: "known"; readonly value: Known }
  | { readonly kind: "unknown"; readonly missing: readonly Missing[] };

/** The axes of a parameter, and how a node among them is evaluated. */
export interface AxisReader {
  readonly axes: readonly AxisChoice[];
  readonly evaluate: (node: PlanNode) => Cell;
}

export function lookUpParameter(
  node: ParameterNode,
  parameter: PlanParameter,
  { axes, evaluate }: AxisReader,
  given: InForce<Known> | undefined,
): Cell {
  const cells: (Cell | undefined)[] = [];
  const optionAt = (level: number): string | Cell => {
    const axis = axes[level];
    const fixed = axis?.fixed ?? axis?.node ?? "";
    if (typeof fixed === "string") return fixed;
    const cell = cells[level] ?? evaluate(fixed);
    cells[level] = cell;
    return cell;
  };
  const { current } = parameter;
  const fromCase = given && variantIn(given, 0, axes, optionAt);
  const found = fromCase ?? (current && variantIn(current.value, 0, axes, optionAt));
  const parts = cells.filter((cell): cell is Cell => cell !== undefined);
  if (found === undefined) {
    return unknownCell(node, [{ kind: "parameter", name: node.name, path: "" }], parts);
  }
  if (found.kind === "unknown") return unknownCell(node, found.missing, parts);
  const cell = knownCell(node, found.value, parts);
  return fromCase === undefined ? cell : { ...cell, isGiven: true };
}

/** Undefined where the source has no value for the variant. */
function variantIn(
  source: InForce<Known>,
  level: number,
  axes: readonly AxisChoice[],
  optionAt: (level: number) => string | Cell,
): Found | undefined {
  if (source.kind === "plain") return { kind: "known", value: source.value };
  const inner = (option: string) => {
    const variant = source.options.get(option);
    return variant && variantIn(variant, level + 1, axes, optionAt);
  };
  const option = optionAt(level);
  if (typeof option === "string") return inner(option);
  if (option.value !== undefined) return inner(optionWord(option.value));
  const every = (axes[level]?.options ?? []).map(inner);
  const [first] = every;
  const isSame =
    first?.kind === "known" &&
    every.every((one) => one?.kind === "known" && isEqual(one.value, first.value));
  return isSame ? first : { kind: "unknown", missing: option.missing };
}

function optionWord(value: Known): string {
  return value === true ? yesOption : value === false ? noOption : String(value);
}
