/**
 * Evaluate nodes of a plan for one case, exactly, keeping every step.
 *
 * In:       a plan; the case's household; parameters that stand in for the region's; the readings to try.
 * Out:      cells. The same rule on the same instance under the same readings is worked out once.
 * Ignores:  outcomes and readings' alternatives, which are built from these cells (judge-programme.ts, try-readings.ts).
 */
import { BrokenInvariant } from "../../base/invariant.ts";
import type { InForce, Known, ParameterNode, Plan, PlanNode } from "../../plan/plan.ts";
import { type Instance, outward } from "../facts/instance.ts";
import type { CaseFault, Cell, DerivedResult, Missing } from "../result.ts";
import type { ParameterTrail } from "../rules/trace.ts";
import type { Arithmetic } from "./arithmetic.ts";
import {
  isKnown,
  knownCell,
  missingOf,
  noReads,
  nothingMissing,
  readsOf,
  unknownCell,
} from "./cell.ts";
import type { StrictOperator } from "./operators.ts";
import { lookUpParameter } from "./parameter-lookup.ts";
import { conjunction, disjunction } from "./truth.ts";

/** Options of readings that stand in for their defaults. */
export type Assignment = ReadonlyMap<string, string>;

export interface Evaluation {
  readonly plan: Plan;
  readonly household: Instance;
  /** Values that the case or the command gives for parameters, at every date. */
  readonly given: ReadonlyMap<string, InForce<Known>>;
  readonly assignment: Assignment;
  /** In a check: the option of each axis. */
  readonly variant: ReadonlyMap<string, string>;
  /** How the rules that nodes refer to are worked out. */
  readonly rules: RuleEvaluator;
  readonly trail: ParameterTrail;
  readonly arithmetic: Arithmetic;
  readonly reportFault: (fault: CaseFault) => void;
}

export interface RuleEvaluator {
  readonly derive: (key: string, instance: Instance, evaluation: Evaluation) => DerivedResult;
  /** A programme as a truth value, its choice applied; a cell without parts of its own. */
  readonly truth: (key: string, instance: Instance, evaluation: Evaluation, node: PlanNode) => Cell;
  readonly amount: (
    key: string,
    instance: Instance,
    evaluation: Evaluation,
    node: PlanNode,
  ) => Cell;
}

type Variables = readonly Instance[];
const noVariables: Variables = [];

export function evaluateNode(node: PlanNode, instance: Instance, evaluation: Evaluation): Cell {
  return run(node, instance, noVariables, evaluation);
}

function run(node: PlanNode, at: Instance, variables: Variables, evaluation: Evaluation): Cell {
  switch (node.kind) {
    case "literal":
      return knownCell(node, node.value);
    case "evaluation-date":
      return knownCell(node, evaluation.plan.date);
    case "fact":
      return runFact(node, at);
    case "parameter":
      return runParameter(node, at, variables, evaluation);
    case "reading":
      return runReading(node, evaluation);
    case "rule":
      return runRule(node, at, evaluation);
    case "instances":
      return runInstances(node, at);
    case "each":
      return runEach(node, at, variables, evaluation);
    case "where":
      return runWhere(node, at, variables, evaluation);
    case "quantified":
    case "for":
      return runBound(node, at, variables, evaluation);
    case "outer":
      return through(
        node,
        run(node.body, required(outward(at, node.hops), node), variables, evaluation),
      );
    case "variable":
      return through(
        node,
        run(node.body, required(variables[node.variable], node), variables, evaluation),
      );
    case "if":
      return runIf(node, at, variables, evaluation);
    case "is-missing": {
      const of = run(node.of, at, variables, evaluation);
      return { node, value: !isKnown(of), missing: nothingMissing, reads: of.reads, parts: [of] };
    }
    case "get-or-else":
      return runGetOrElse(node, at, variables, evaluation);
    case "apply":
      return runApply(node, at, variables, evaluation);
  }
}

function runFact(node: PlanNode & { kind: "fact" }, at: Instance): Cell {
  const owner = required(outward(at, node.hops), node);
  const stated = owner.facts.get(node.name);
  if (stated !== undefined) return knownCell(node, stated);
  const isFaulty = owner.faulty.has(node.name);
  const value = isFaulty ? undefined : owner.declared.get(node.name)?.default;
  if (value !== undefined) return { ...knownCell(node, value), isDefault: true };
  return unknownCell(node, [{ kind: "fact", name: node.name, path: owner.path }]);
}

function runReading(node: PlanNode & { kind: "reading" }, evaluation: Evaluation): Cell {
  const reading = required(evaluation.plan.readings.get(node.name), node);
  if (reading.fixed !== undefined) return knownCell(node, reading.fixed);
  const value = evaluation.assignment.get(node.name) ?? reading.default;
  return { node, value, missing: nothingMissing, reads: new Set([node.name]), parts: [] };
}

function runRule(node: PlanNode & { kind: "rule" }, at: Instance, evaluation: Evaluation): Cell {
  const owner = outward(at, node.hops) ?? at;
  if (node.part === "outcome") return evaluation.rules.truth(node.rule, owner, evaluation, node);
  if (node.part === "amount") return evaluation.rules.amount(node.rule, owner, evaluation, node);
  const derived = evaluation.rules.derive(node.rule, owner, evaluation);
  const { value, missing, reads } = derived;
  return { node, ...(value === undefined ? {} : { value }), missing, reads, parts: [], derived };
}

function runInstances(node: PlanNode & { kind: "instances" }, at: Instance): Cell {
  const owner = required(outward(at, node.hops), node);
  const instances = owner.children.get(node.entity);
  if (instances !== undefined)
    return { node, instances, missing: nothingMissing, reads: noReads, parts: [] };
  return unknownCell(node, [{ kind: "fact", name: node.entity, path: owner.path }]);
}

/** A value, or a list of instances, from each instance; lists of instances are joined. */
function runEach(
  node: PlanNode & { kind: "each" },
  at: Instance,
  variables: Variables,
  evaluation: Evaluation,
): Cell {
  const over = run(node.over, at, variables, evaluation);
  if (over.instances === undefined) return unknownCell(node, over.missing, [over]);
  const items = over.instances.map((instance) => run(node.body, instance, variables, evaluation));
  const reads = readsOf([over, ...items]);
  if (node.type.kind !== "instances")
    return { node, items, missing: nothingMissing, reads, parts: [over] };
  const unknown = items.filter((item) => item.instances === undefined);
  if (unknown.length > 0)
    return { node, missing: missingOf(unknown), reads, parts: [over, ...items] };
  const instances = items.flatMap((item) => item.instances ?? []);
  return { node, instances, missing: nothingMissing, reads, parts: [over, ...items] };
}

function runWhere(
  node: PlanNode & { kind: "where" },
  at: Instance,
  variables: Variables,
  evaluation: Evaluation,
): Cell {
  const over = run(node.over, at, variables, evaluation);
  if (over.instances === undefined) return unknownCell(node, over.missing, [over]);
  const tests = over.instances.map((instance) =>
    run(node.predicate, instance, variables, evaluation),
  );
  const reads = readsOf([over, ...tests]);
  const parts = [over, ...tests];
  const unknown = tests.filter((test) => test.value === undefined);
  if (unknown.length > 0) return { node, missing: missingOf(unknown), reads, parts };
  const instances = over.instances.filter((_, index) => tests[index]?.value === true);
  return { node, instances, missing: nothingMissing, reads, parts };
}

/** `some`, `every` and `for`: a body for each instance, held by a variable. */
function runBound(
  node: PlanNode & { kind: "quantified" | "for" },
  at: Instance,
  variables: Variables,
  evaluation: Evaluation,
): Cell {
  const over = run(node.over, at, variables, evaluation);
  if (over.instances === undefined) return unknownCell(node, over.missing, [over]);
  const items = over.instances.map((instance) => {
    const inner = [...variables];
    inner[node.variable] = instance;
    return run(node.body, at, inner, evaluation);
  });
  if (node.kind === "for")
    return {
      node,
      items,
      missing: nothingMissing,
      reads: readsOf([over, ...items]),
      parts: [over],
    };
  const parts = [over, ...items];
  return node.quantifier === "every"
    ? conjunction(node, items, parts)
    : disjunction(node, items, parts);
}

/** An unknown condition leaves a value only if both branches agree; then what is missing is the condition's. */
function runIf(
  node: PlanNode & { kind: "if" },
  at: Instance,
  variables: Variables,
  evaluation: Evaluation,
): Cell {
  const condition = run(node.condition, at, variables, evaluation);
  if (condition.value !== undefined) {
    const branch = run(
      condition.value === true ? node.then : node.otherwise,
      at,
      variables,
      evaluation,
    );
    return { ...branch, node, reads: readsOf([condition, branch]), parts: [condition, branch] };
  }
  const then = run(node.then, at, variables, evaluation);
  const otherwise = run(node.otherwise, at, variables, evaluation);
  const parts = [condition, then, otherwise];
  if (
    then.value !== undefined &&
    otherwise.value !== undefined &&
    evaluation.arithmetic.isEqual(then.value, otherwise.value)
  ) {
    return knownCell(node, then.value, parts);
  }
  return unknownCell(node, condition.missing, parts);
}

function runGetOrElse(
  node: PlanNode & { kind: "get-or-else" },
  at: Instance,
  variables: Variables,
  evaluation: Evaluation,
): Cell {
  const value = run(node.value, at, variables, evaluation);
  if (isKnown(value)) return { ...value, node, parts: [value] };
  const otherwise = run(node.otherwise, at, variables, evaluation);
  const parts = [value, otherwise];
  if (isKnown(otherwise)) return { ...otherwise, node, reads: readsOf(parts), parts };
  return { node, missing: missingOf(parts), reads: readsOf(parts), parts };
}

function runApply(
  node: PlanNode & { kind: "apply" },
  at: Instance,
  variables: Variables,
  evaluation: Evaluation,
): Cell {
  const parts = node.args.map((arg) => run(arg, at, variables, evaluation));
  const [first] = parts;
  switch (node.operator) {
    case "and":
      return conjunction(node, parts);
    case "or":
      return disjunction(node, parts);
    case "all":
    case "any":
      if (first?.items === undefined) return unknownCell(node, first?.missing ?? [], parts);
      return node.operator === "all"
        ? conjunction(node, first.items, parts)
        : disjunction(node, first.items, parts);
    default:
      return (
        runStrict(node, node.operator, parts, evaluation) ?? noValue(node, parts, at, evaluation)
      );
  }
}

/** An operator that needs every argument; of a list, every element. */
function runStrict(
  node: PlanNode,
  operator: StrictOperator,
  parts: readonly Cell[],
  { arithmetic }: Evaluation,
): Cell | undefined {
  const unknownParts = parts.filter((part) => !isKnown(part));
  if (unknownParts.length > 0) {
    return { node, missing: missingOf(unknownParts), reads: readsOf(parts), parts };
  }
  const [list] = parts;
  const items = list?.items ?? parts;
  const unknown = items.filter((item) => !isKnown(item));
  if (unknown.length > 0 && operator !== "count") {
    return { node, missing: missingOf(unknown), reads: readsOf(parts), parts };
  }
  const counted = operator === "count" ? list?.instances : undefined;
  const args = counted?.map(() => true) ?? items.map((item) => item.value ?? true);
  const value = arithmetic.operate(operator, args, node);
  return value === undefined ? undefined : knownCell(node, value, parts);
}

/** Division by zero, half a month, the least of nobody: a fault of the case, and an unknown value. */
function noValue(
  node: PlanNode & { kind: "apply" },
  parts: readonly Cell[],
  at: Instance,
  evaluation: Evaluation,
): Cell {
  const { operator } = node;
  evaluation.reportFault({
    code: "case/no-value",
    path: at.path,
    message: `A formula has no value here: ${operator} is not possible with these figures.`,
    details: { operator },
  });
  return { node, missing: inputsBehind(parts), reads: readsOf(parts), parts };
}

/** The facts and lists that a value was worked out from: what has to be stated anew. */
function inputsBehind(parts: readonly Cell[]): readonly Missing[] {
  const inputs = new Map<string, Missing>();
  const walk = (cell: Cell): void => {
    const { node } = cell;
    const name = node.kind === "fact" ? node.name : node.kind === "instances" ? node.entity : "";
    if (name !== "") inputs.set(name, { kind: "fact", name, path: "" });
    for (const part of cell.parts) walk(part);
    if (cell.derived !== undefined) walk(cell.derived.cell);
  };
  const last = parts[parts.length - 1];
  if (last !== undefined) walk(last);
  return [...inputs.values()];
}

function runParameter(
  node: ParameterNode,
  at: Instance,
  variables: Variables,
  evaluation: Evaluation,
): Cell {
  const parameter = required(evaluation.plan.parameters.get(node.name), node);
  const axes = parameter.by.map(({ name, options }, level) => ({
    options,
    fixed: evaluation.variant.get(name),
    node: node.axes[level] ?? "",
  }));
  const given = evaluation.given.get(node.name);
  const evaluate = (axis: PlanNode) => run(axis, at, variables, evaluation);
  return lookUpParameter(node, parameter, { axes, evaluate }, given);
}

function through(node: PlanNode, inner: Cell): Cell {
  return { ...inner, node, parts: [inner] };
}

function required<T>(value: T | undefined, node: PlanNode): T {
  if (value === undefined)
    throw new BrokenInvariant("A plan node refers to what is not there.", {
      kind: node.kind,
      at: node.at,
    });
  return value;
}
