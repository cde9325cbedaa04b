/** What a parameter can be: its value for each variant that is still possible, whatever it may be where it is open. */
import type { Evaluation } from "../evaluate/nodes/evaluation.ts";
import type { InForce, Known, ParameterNode, PlanNode, PlanParameter } from "../plan/plan.ts";
import { noOption, yesOption } from "../plan/variants.ts";
import {
  canBe,
  hull,
  joined,
  known,
  made,
  type Possible,
  type Shape,
  unknowable,
  wordsOf,
} from "./possible.ts";

export function possibleParameter(
  node: ParameterNode,
  { plan, given, variant }: Evaluation,
  run: (node: PlanNode) => Possible,
): Possible {
  const parameter = plan.parameters.get(node.name);
  if (parameter === undefined) return unknowable();
  const axes = parameter.by.map(({ name, options }, level) => {
    const named = node.axes[level] ?? "";
    const axis = typeof named === "string" ? named : (variant.get(name) ?? named);
    return typeof axis === "string" ? known(axis) : withOptions(run(axis), options);
  });
  const combinations = combined(axes.map(optionsOf));
  if (combinations.length === 0) return unknowable(joined(axes).turnsOn);
  const found = combinations.map((options) => valueFor(options, given.get(node.name), parameter));
  const [first = unknowable(), ...others] = found;
  const turning = found.length > 1 ? joined(axes) : joined([]);
  const either = others.reduce((all, one) => hull(all, one, joined([])), first);
  return made(either.shape, joined([either, turning]));
}

/** An axis of which nothing can be said may be any option. */
function withOptions(axis: Possible, options: readonly string[]): Possible {
  return axis.shape.kind === "any-word" || axis.shape.kind === "nothing"
    ? { ...axis, shape: { kind: "words", options } }
    : axis;
}

function optionsOf(axis: Possible): readonly string[] {
  const words = wordsOf(axis.shape);
  if (words !== undefined) return words;
  return [...(canBe(axis, true) ? [yesOption] : []), ...(canBe(axis, false) ? [noOption] : [])];
}

function combined(lists: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return lists.reduce<readonly (readonly string[])[]>(
    (all, list) => all.flatMap((start) => list.map((option) => [...start, option])),
    [[]],
  );
}

function valueFor(
  options: readonly string[],
  given: InForce<Known> | undefined,
  parameter: PlanParameter,
): Possible {
  const value = plainAt(options, given) ?? plainAt(options, parameter.current)?.value;
  if (value !== undefined) return known(value);
  const turnsOn = new Set([parameterKey(parameter.name)]);
  return { shape: openShape(parameter), turnsOn, mayLack: true };
}

function plainAt<T>(options: readonly string[], source: InForce<T> | undefined): T | undefined {
  let at = source;
  for (const option of options) {
    if (at?.kind === "variants") at = at.options.get(option);
  }
  return at?.kind === "plain" ? at.value : undefined;
}

export function parameterKey(name: string): string {
  return `parameters.${name}`;
}

function openShape({ type }: PlanParameter): Shape {
  if (type.kind === "enum") return { kind: "words", options: type.options };
  if (type.kind === "boolean") return { kind: "either" };
  return type.kind === "number" ? { kind: "numbers" } : { kind: "nothing" };
}
