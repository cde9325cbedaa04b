/**
 * The conditions behind a verdict as a tree of reasons, failed ones first.
 */
import { subtract } from "../base/rational.ts";
import type {
  Cell,
  ConditionResult,
  DurationResult,
  GroupResult,
  SettledOutcome,
  Verdict,
} from "../evaluate/result.ts";
import type { Plan } from "../plan/plan.ts";
import { quantityOf } from "./quantities.ts";
import type { Comparison, Quantity, Reason } from "./reason.ts";
import { visitCell } from "./visit-trace.ts";

const comparisonSigns: Readonly<Record<string, Comparison["operator"]>> = {
  equal: "=",
  "not-equal": "!=",
  less: "<",
  "less-or-equal": "<=",
  greater: ">",
  "greater-or-equal": ">=",
};

export function reasonsOf(verdict: Verdict, plan: Plan): readonly Reason[] {
  const reasons: Reason[] = [];
  const { scope, group, duration, yieldsTo, rule } = verdict;
  if (yieldsTo !== undefined)
    reasons.push({ ...plain("choice", yieldsTo, "no"), ...choiceOf(verdict, plan) });
  if (scope !== undefined) {
    const outcome = scope.value === undefined ? "needs" : scope.value === true ? "yes" : "silent";
    reasons.push({ ...ofCell(scope, "scope", outcome, plan), id: "", cite: rule.cite });
  }
  if (group !== undefined) reasons.push(...ofGroup(group, plan));
  if (duration !== undefined) reasons.push(ofDuration(duration, verdict));
  return reasons.length > 1 ? sorted(reasons, "all") : reasons;
}

/** The members of `all` stand side by side; `any` and `none` are groups of their own. */
function ofGroup(group: GroupResult, plan: Plan): readonly Reason[] {
  const list = (conditions: readonly ConditionResult[]) =>
    conditions.map((condition) => ofCondition(condition, plan));
  const reasons = [...list(group.all)];
  for (const join of ["any", "none"] as const) {
    const children = sorted(list(group[join]), join);
    if (children.length > 0)
      reasons.push({ ...plain("group", "", joined(join, children)), join, children });
  }
  return sorted(reasons, "all");
}

function ofCondition(result: ConditionResult, plan: Plan): Reason {
  const { condition, outcome, missing } = result;
  const base = {
    id: condition.id,
    en: condition.en,
    force: condition.force,
    outcome,
    missing,
    cite: condition.cite,
    at: condition.kind === "formula" ? condition.node.at : condition.at,
  };
  if (condition.kind === "open")
    return { ...plain("open", condition.id, outcome), ...base, open: condition.open };
  if (result.group !== undefined) {
    const children = ofGroup(result.group, plan);
    const [only] = children;
    const isOneJoin = children.length === 1 && only?.kind === "group" && only.id === "";
    const inner =
      isOneJoin && only !== undefined
        ? { join: only.join ?? ("all" as const), children: only.children }
        : { join: "all" as const, children };
    return { ...plain("group", condition.id, outcome), ...base, ...inner };
  }
  if (result.cell === undefined) return { ...plain("condition", condition.id, outcome), ...base };
  const formula = condition.kind === "formula" ? { formula: condition.text } : {};
  const reason = ofCell(result.cell, "condition", outcome, plan);
  return { ...reason, ...base, en: condition.en || reason.en, ...formula };
}

/** What a truth value was worked out from: a comparison, other truths, or the facts it read. */
function ofCell(cell: Cell, kind: Reason["kind"], outcome: SettledOutcome, plan: Plan): Reason {
  const base = {
    ...plain(kind, nameOf(cell, plan), outcome),
    en: quantityOf(cell, plan).en ?? "",
    missing: cell.missing,
    at: cell.node.at,
  };
  const { node, parts } = cell;
  const [first, second] = parts;
  if (node.kind === "outer" || node.kind === "variable")
    return first === undefined ? base : ofCell(first, kind, outcome, plan);
  if (node.kind === "apply" && (node.operator === "and" || node.operator === "or")) {
    const join = node.operator === "and" ? "all" : "any";
    return {
      ...base,
      kind: "group",
      join,
      children: sorted(
        parts.map((part) => childOf(part, plan)),
        join,
      ),
    };
  }
  if (node.kind === "apply" && node.operator === "not" && first !== undefined) {
    return { ...base, kind: "group", join: "none", children: [childOf(first, plan)] };
  }
  const operator = node.kind === "apply" ? comparisonSigns[node.operator] : undefined;
  if (operator !== undefined && first !== undefined && second !== undefined) {
    return { ...base, comparison: comparisonOf(first, operator, second, plan) };
  }
  if (cell.derived !== undefined && node.type.kind === "boolean") {
    const inner = childOf(cell.derived.cell, plan);
    const { cite } = cell.derived.rule;
    const isNamed = inner.kind === "group" && inner.id === "";
    return isNamed
      ? { ...inner, id: base.id, en: base.en, cite }
      : { ...base, cite, children: [inner] };
  }
  return { ...base, quantities: quantitiesBehind(cell, plan) };
}

function childOf(cell: Cell, plan: Plan): Reason {
  const outcome = cell.value === true ? "yes" : cell.value === false ? "no" : "needs";
  return ofCell(cell, "condition", outcome, plan);
}

function comparisonOf(
  left: Cell,
  operator: Comparison["operator"],
  right: Cell,
  plan: Plan,
): Comparison {
  const isDistance = typeof left.value === "object" && typeof right.value === "object";
  const margin = isDistance
    ? {
        margin: subtract(
          left.value as Exclude<typeof left.value, string | number | boolean | undefined>,
          right.value as Exclude<typeof right.value, string | number | boolean | undefined>,
        ),
      }
    : {};
  return { left: quantityOf(left, plan), operator, right: quantityOf(right, plan), ...margin };
}

/** Of a long list of members, as many as a reader takes in. */
const quantityLimit = 12;

/** The facts, figures and readings that a truth value read. */
function quantitiesBehind(cell: Cell, plan: Plan): readonly Quantity[] {
  const quantities: Quantity[] = [];
  const note = (part: Cell) => {
    const { kind } = part.node;
    const isInput = kind === "fact" || kind === "parameter" || kind === "reading";
    if (isInput && quantities.length < quantityLimit) quantities.push(quantityOf(part, plan));
  };
  visitCell(cell, { cell: note });
  return quantities;
}

function ofDuration(duration: DurationResult, verdict: Verdict): Reason {
  const { outcome, from, until, missing } = duration;
  const period = {
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
  };
  return {
    ...plain("duration", "", outcome),
    missing,
    period,
    cite: verdict.rule.duration?.cite ?? [],
    at: duration.start.node.at,
  };
}

function choiceOf({ rule }: Verdict, plan: Plan): Pick<Reason, "cite" | "at"> {
  const { cite, at } = plan.choices.get(rule.choice ?? "") ?? { ...rule, cite: [] };
  return { cite, at };
}

function nameOf(cell: Cell, plan: Plan): string {
  return quantityOf(cell, plan).name ?? "";
}

function joined(join: "any" | "none", children: readonly Reason[]): SettledOutcome {
  const has = (outcome: SettledOutcome) => children.some((child) => child.outcome === outcome);
  const undecided = has("needs") ? "needs" : has("discretion") ? "discretion" : undefined;
  if (join === "any") return has("yes") ? "yes" : (undecided ?? "no");
  return has("yes") ? "no" : (undecided ?? "yes");
}

const rankFailedFirst: readonly SettledOutcome[] = ["no", "silent", "needs", "discretion", "yes"];
const rankMetFirst: readonly SettledOutcome[] = ["yes", "discretion", "needs", "silent", "no"];

/** Those that decide come first: failures under `all`, successes under `any` and `none`. */
function sorted(reasons: readonly Reason[], join: "all" | "any" | "none"): readonly Reason[] {
  const hasSuccess = reasons.some(({ outcome }) => outcome === "yes");
  const rank = join !== "all" && hasSuccess ? rankMetFirst : rankFailedFirst;
  return [...reasons].sort((a, b) => rank.indexOf(a.outcome) - rank.indexOf(b.outcome));
}

function plain(kind: Reason["kind"], id: string, outcome: SettledOutcome): Reason {
  return {
    kind,
    id,
    en: "",
    outcome,
    force: "firm",
    quantities: [],
    missing: [],
    cite: [],
    children: [],
  };
}
