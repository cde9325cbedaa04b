/**
 * The value of a parameter for the variant at hand.
 *
 * What the case gives outranks the value in force, variant by variant. An unknown axis matters only where the variants
 * differ. The cell keeps the dated values that were read, whose sources and status are those of the variant alone.
 */
import type {
  InForce,
  Known,
  ParameterNode,
  PlanNode,
  PlanParameter,
  PlanParameterValue,
  ValueInForce,
} from "../../plan/plan.ts";
import { noOption, yesOption } from "../../plan/variants.ts";
import type { Cell } from "../result.ts";
import { knownCell, unknownCell, withSources } from "./cell.ts";
import { isEqual } from "./operators.ts";

/** One way in which a parameter varies: the node that yields the option, or an option that is fixed from outside. */
export interface AxisChoice {
  readonly options: readonly string[];
  readonly fixed: string | undefined;
  readonly node: PlanNode | string;
}

/** What each variant is worth that may be the one at hand; undefined where the source has no value for it. */
interface Reached<T> {
  readonly leaves: readonly (T | undefined)[];
  /** The axis of which the option is not known; absent where one variant alone is meant. */
  readonly unknownAxis?: Cell;
}

/** The axes of a parameter, and how a node among them is evaluated. */
export interface AxisReader {
  readonly axes: readonly AxisChoice[];
  readonly evaluate: (node: PlanNode) => Cell;
}

/**
 * The region's value where there is one for everyone, and the case gives none.
 *
 * Plainly: `lookUpParameter`, which comes to the same. Measured: a tenth of the time of a policy of thirty rules.
 */
export function maybePlainValue(node: ParameterNode, { current }: PlanParameter): Cell | undefined {
  if (current?.kind !== "plain") return undefined;
  return withSources(knownCell(node, current.value.value), [current.value.source]);
}

export function lookUpParameter(
  node: ParameterNode,
  parameter: PlanParameter,
  { axes, evaluate }: AxisReader,
  given: InForce<Known> | undefined,
): Cell {
  const { current } = parameter;
  const cells: (Cell | undefined)[] = [];
  const optionAt = (level: number): string | Cell => {
    const axis = axes[level];
    const fixed = axis?.fixed ?? axis?.node ?? "";
    if (typeof fixed === "string") return fixed;
    const cell = cells[level] ?? evaluate(fixed);
    cells[level] = cell;
    return cell;
  };
  const fromCase = given && variantsIn(given, 0, axes, optionAt);
  const isFromCase = fromCase !== undefined && isAnswered(fromCase);
  const inForce =
    isFromCase || current === undefined ? undefined : variantsIn(current, 0, axes, optionAt);
  const { unknownAxis } = (isFromCase ? fromCase : inForce) ?? {};
  const value = isFromCase
    ? sameValue(fromCase.leaves)
    : sameValue(inForce?.leaves.map((leaf) => leaf?.value) ?? []);
  const parts = cells.filter((cell): cell is Cell => cell !== undefined);
  const missing = unknownAxis?.missing ?? [{ kind: "parameter", name: node.name, path: "" }];
  const cell =
    value === undefined ? unknownCell(node, missing, parts) : knownCell(node, value, parts);
  if (isFromCase) return value === undefined ? cell : { ...cell, isGiven: true };
  return inForce === undefined ? cell : withSources(cell, sourcesOf(inForce.leaves));
}

/** Every variant that the one at hand may be. */
function variantsIn<T>(
  source: InForce<T> | undefined,
  level: number,
  axes: readonly AxisChoice[],
  optionAt: (level: number) => string | Cell,
): Reached<T> {
  if (source === undefined) return { leaves: [undefined] };
  if (source.kind === "plain") return { leaves: [source.value] };
  const inner = (option: string) =>
    variantsIn(source.options.get(option), level + 1, axes, optionAt);
  const option = optionAt(level);
  if (typeof option === "string") return inner(option);
  if (option.value !== undefined) return inner(optionWord(option.value));
  const every = axes[level]?.options ?? [];
  return { leaves: every.flatMap((one) => inner(one).leaves), unknownAxis: option };
}

/** False where the source has nothing for the one variant that is meant. */
function isAnswered({ leaves, unknownAxis }: Reached<unknown>): boolean {
  return unknownAxis !== undefined || leaves[0] !== undefined;
}

/** The value of every variant at hand; undefined where they differ or one has none. */
function sameValue(values: readonly (Known | undefined)[]): Known | undefined {
  const [first] = values;
  if (first === undefined || values.length === 1) return first;
  return values.every((value) => value !== undefined && isEqual(value, first)) ? first : undefined;
}

function sourcesOf(leaves: readonly (ValueInForce | undefined)[]): readonly PlanParameterValue[] {
  const [first] = leaves;
  if (leaves.length === 1) return first === undefined ? [] : [first.source];
  const sources = leaves.flatMap((leaf) => leaf?.source ?? []);
  return sources.length < 2 ? sources : [...new Set(sources)];
}

function optionWord(value: Known): string {
  return value === true ? yesOption : value === false ? noOption : String(value);
}
