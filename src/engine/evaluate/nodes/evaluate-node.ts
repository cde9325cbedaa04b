/**
 * Evaluate nodes of a plan for one case, exactly, keeping every step.
 *
 * In:       a plan's node, the instance at hand, and what the evaluation goes by.
 * Out:      cells. The same rule on the same instance under the same readings is worked out once.
 * Ignores:  outcomes and readings' alternatives, which are built from these cells (judge-programme.ts, try-readings.ts).
 */
import { BrokenInvariant } from "../../base/invariant.ts";
import type { ParameterNode, PlanNode } from "../../plan/plan.ts";
import { type Instance, outward } from "../facts/instance.ts";
import type { Cell } from "../result.ts";
import { applyOperator } from "./apply-operator.ts";
import {
  asDefault,
  derivedCell,
  isKnown,
  knownCell,
  missingOf,
  noParts,
  noReads,
  nothingMissing,
  passedOn,
  readsOf,
  unknownCell,
  withInstances,
  withItems,
} from "./cell.ts";
import type { Evaluation } from "./evaluation.ts";
import { lookUpParameter, maybePlainValue } from "./parameter-lookup.ts";
import { conjunction, disjunction } from "./truth.ts";

type Variables = readonly Instance[];
const noVariables: Variables = [];

/** `variables` are those that the formula around a part of it binds. */
export function evaluateNode(
  node: PlanNode,
  instance: Instance,
  evaluation: Evaluation,
  variables: Variables = noVariables,
): Cell {
  return run(node, instance, variables, evaluation);
}

function run(node: PlanNode, at: Instance, variables: Variables, evaluation: Evaluation): Cell {
  // The most frequent first: they are looked for one after another.
  switch (node.kind) {
    case "apply": {
      const parts: Cell[] = [];
      for (const arg of node.args) parts.push(run(arg, at, variables, evaluation));
      return applyOperator(node, parts, at, evaluation);
    }
    case "literal":
      return knownCell(node, node.value, noParts, noReads);
    case "fact":
      return runFact(node, at);
    case "parameter":
      return runParameter(node, at, variables, evaluation);
    case "reading":
      return runReading(node, evaluation);
    case "rule":
      return runRule(node, at, evaluation);
    case "evaluation-date":
      return knownCell(node, evaluation.today ?? evaluation.plan.date);
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
      return knownCell(node, !isKnown(of), [of], of.reads);
    }
    case "get-or-else":
      return runGetOrElse(node, at, variables, evaluation);
  }
}

function runFact(node: PlanNode & { kind: "fact" }, at: Instance): Cell {
  const owner = required(outward(at, node.hops), node);
  const stated = owner.facts.get(node.name);
  if (stated !== undefined) return knownCell(node, stated, noParts, noReads);
  const isFaulty = owner.faulty.has(node.name);
  const value = isFaulty ? undefined : owner.declared.get(node.name)?.default;
  if (value !== undefined) return asDefault(knownCell(node, value));
  return unknownCell(node, [{ kind: "fact", name: node.name, path: owner.path }]);
}

function runReading(node: PlanNode & { kind: "reading" }, evaluation: Evaluation): Cell {
  const reading = required(evaluation.plan.readings.get(node.name), node);
  if (reading.fixed !== undefined) return knownCell(node, reading.fixed);
  const value = evaluation.assignment.get(node.name) ?? reading.default;
  return knownCell(node, value, noParts, new Set([node.name]));
}

function runRule(node: PlanNode & { kind: "rule" }, at: Instance, evaluation: Evaluation): Cell {
  const owner = outward(at, node.hops) ?? at;
  if (node.part === "outcome") return evaluation.rules.truth(node.rule, owner, evaluation, node);
  if (node.part === "amount") return evaluation.rules.amount(node.rule, owner, evaluation, node);
  const derived = evaluation.rules.derive(node.rule, owner, evaluation);
  return derivedCell(node, derived);
}

function runInstances(node: PlanNode & { kind: "instances" }, at: Instance): Cell {
  const owner = required(outward(at, node.hops), node);
  const instances = owner.children.get(node.entity);
  if (instances !== undefined)
    return withInstances(unknownCell(node, nothingMissing, noParts, noReads), instances);
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
    return withItems(unknownCell(node, nothingMissing, [over], reads), items);
  const parts = [over, ...items];
  const unknown = items.filter((item) => item.instances === undefined);
  if (unknown.length > 0) return unknownCell(node, missingOf(unknown), parts, reads);
  const instances = items.flatMap((item) => item.instances ?? []);
  return withInstances(unknownCell(node, nothingMissing, parts, reads), instances);
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
  if (unknown.length > 0) return unknownCell(node, missingOf(unknown), parts, reads);
  const instances = over.instances.filter((_, index) => tests[index]?.value === true);
  return withInstances(unknownCell(node, nothingMissing, parts, reads), instances);
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
  const parts = [over, ...items];
  if (node.kind === "for")
    return withItems(unknownCell(node, nothingMissing, [over], readsOf(parts)), items);
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
    const parts = [condition, branch];
    return passedOn(branch, node, parts, readsOf(parts));
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
  if (isKnown(value)) return passedOn(value, node, [value]);
  const otherwise = run(node.otherwise, at, variables, evaluation);
  const parts = [value, otherwise];
  const reads = readsOf(parts);
  if (isKnown(otherwise)) return passedOn(otherwise, node, parts, reads);
  return unknownCell(node, missingOf(parts), parts, reads);
}

function runParameter(
  node: ParameterNode,
  at: Instance,
  variables: Variables,
  evaluation: Evaluation,
): Cell {
  const parameter = required(evaluation.plan.parameters.get(node.name), node);
  const given = evaluation.given.size === 0 ? undefined : evaluation.given.get(node.name);
  const plain = given === undefined ? maybePlainValue(node, parameter) : undefined;
  if (plain !== undefined) return plain;
  const axes = parameter.by.map(({ name, options }, level) => {
    const axis = node.axes[level] ?? "";
    // An option that the formula names is that variant for everyone, whatever variant a check is run for.
    const fixed = typeof axis === "string" ? undefined : evaluation.variant.get(name);
    return { options, fixed, node: axis };
  });
  const evaluate = (axis: PlanNode) => run(axis, at, variables, evaluation);
  return lookUpParameter(node, parameter, { axes, evaluate }, given);
}

function through(node: PlanNode, inner: Cell): Cell {
  return passedOn(inner, node, [inner]);
}

function required<T>(value: T | undefined, node: PlanNode): T {
  if (value === undefined)
    throw new BrokenInvariant("A plan node refers to what is not there.", {
      kind: node.kind,
      at: node.at,
    });
  return value;
}
