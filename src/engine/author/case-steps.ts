/**
 * The steps behind a name that a case expects: parameters, values, conditions and amounts, each with what it rests on.
 *
 * In:       a result and its plan; the name of a programme, a value, a choice, a check, a deadline or a route.
 * Out:      a step whose children are worked out when they are asked for, in the order of the rule.
 * Ignores:  readings other than the defaults, and what the case expects.
 */
import { textFromRational } from "../base/decimal.ts";
import type { SourceSpan } from "../base/span.ts";
import { textFromKnown } from "../evaluate/known-text.ts";
import type {
  Cell,
  ConditionResult,
  DerivedResult,
  HouseholdResult,
  ProgrammeResult,
  ValueResult,
  Verdict,
} from "../evaluate/result.ts";
import type { Plan } from "../plan/plan.ts";
import { citedBy } from "../plan/values-in-force.ts";

export interface StepRead {
  readonly name: string;
  /** Empty where it is unknown. */
  readonly value: string;
}

export interface CaseStep {
  readonly kind:
    | "programme"
    | "scope"
    | "condition"
    | "duration"
    | "choice"
    | "amount"
    | "value"
    | "parameter"
    | "check"
    | "answer";
  readonly name: string;
  /** Of a condition: its id; else empty. */
  readonly part: string;
  /** The instance it was worked out for; empty for the household. */
  readonly path: string;
  /** As a case would write it; empty where it is unknown. */
  readonly value: string;
  /** Empty where the step has none. */
  readonly formula: string;
  /** What the formula read, each name once. */
  readonly reads: readonly StepRead[];
  readonly cite: readonly string[];
  readonly at: SourceSpan;
  readonly children: () => readonly CaseStep[];
}

/** Undefined where the policy has nothing of that name. */
export function stepOf(name: string, result: HouseholdResult, plan: Plan): CaseStep | undefined {
  const programme = result.programmes.find((one) => one.name === name);
  if (programme !== undefined) return stepOfProgramme(programme, plan);
  const value = result.values.find(({ rule }) => rule.name === name);
  if (value !== undefined) return stepOfValue(value, plan);
  return maybeOtherStep(name, result, plan);
}

/** An answer keeps no cells, so nothing stands below it. */
function maybeOtherStep(name: string, result: HouseholdResult, plan: Plan): CaseStep | undefined {
  const choice = result.choices.find((one) => one.choice.name === name);
  if (choice !== undefined) {
    const { at, cite, options } = choice.choice;
    const optionsOf = () =>
      result.programmes.filter(({ rule }) => rule !== undefined && options.includes(rule.key));
    const step = { kind: "choice", name, value: choice.open, cite, at } as const;
    return leaf(step, () => optionsOf().flatMap((one) => stepOfProgramme(one, plan) ?? []));
  }
  const check = result.checks.find(({ id }) => id === name);
  const planned = plan.checks.find((one) => one.name === name);
  if (check !== undefined && planned !== undefined) {
    const { cite, at, text: formula } = planned;
    const step = { kind: "check", name, value: check.level, cite, at, formula } as const;
    const reads = readsOf(check.cell, plan);
    return { ...leaf(step, () => stepsIn(check.cell, plan)), reads };
  }
  const answer = plan.answers.find((one) => one.name === name);
  const found = [...result.deadlines, ...result.routes].find(({ rule }) => rule.name === name);
  if (answer === undefined) return undefined;
  const value = found?.value === undefined ? "" : textFromKnown(found.value, answer.type);
  return leaf({ kind: "answer", name, value, cite: found?.cite ?? answer.cite, at: answer.at });
}

function stepOfProgramme(found: ProgrammeResult, plan: Plan): CaseStep | undefined {
  const { rule, outcome, verdict, path, instances, name } = found;
  if (rule === undefined) return undefined;
  const { cite, at } = rule;
  const step = { kind: "programme", name, path, value: outcome, cite, at } as const;
  if (verdict !== undefined) return leaf(step, () => stepsOfVerdict(verdict, plan));
  return leaf(step, () => (instances ?? []).flatMap((one) => stepOfProgramme(one, plan) ?? []));
}

function stepOfVerdict(verdict: Verdict, plan: Plan): CaseStep {
  const { rule, path, outcome: value } = verdict;
  const { name, cite, at } = rule;
  return leaf({ kind: "programme", name, path, value, cite, at }, () =>
    stepsOfVerdict(verdict, plan),
  );
}

function stepsOfVerdict(verdict: Verdict, plan: Plan): readonly CaseStep[] {
  const { rule, path, scope, group, duration, amount, yieldsTo } = verdict;
  const { name, cite } = rule;
  const steps: CaseStep[] = [];
  if (scope !== undefined) {
    const value = knownText(scope);
    const step = leaf({ kind: "scope", name, path, value, cite, at: scope.node.at }, () =>
      stepsIn(scope, plan),
    );
    steps.push({ ...step, reads: readsOf(scope, plan) });
  }
  if (group !== undefined)
    for (const condition of [...group.all, ...group.any, ...group.none])
      steps.push(stepOfCondition(condition, { name, path }, plan));
  if (duration !== undefined && rule.duration !== undefined) {
    const { outcome: value, start, months } = duration;
    steps.push(
      leaf({ kind: "duration", name, path, value, ...rule.duration }, () => [
        ...stepsIn(start, plan),
        ...stepsIn(months, plan),
      ]),
    );
  }
  const choice = plan.choices.get(rule.choice ?? "");
  if (choice !== undefined) {
    const { name: part, cite: cites, at: place } = choice;
    steps.push(
      leaf({ kind: "choice", name, part, path, value: yieldsTo ?? "", cite: cites, at: place }),
    );
  }
  if (amount !== undefined && rule.amount !== undefined) {
    const { cell } = amount;
    const value = amount.value === undefined ? "" : textFromRational(amount.value);
    const { body } = rule.amount;
    const formula = body?.kind === "formula" ? body.text : "";
    const place = { at: rule.amount.at, cite: amount.cite };
    const step = leaf({ kind: "amount", name, path, value, formula, ...place }, () =>
      cell === undefined ? [] : stepsIn(cell, plan),
    );
    steps.push({ ...step, reads: cell === undefined ? [] : readsOf(cell, plan) });
  }
  return steps;
}

interface Place {
  readonly name: string;
  readonly path: string;
}

function stepOfCondition(
  { condition, outcome, cell, group }: ConditionResult,
  place: Place,
  plan: Plan,
): CaseStep {
  const { id: part, cite, at } = condition;
  const formula = condition.kind === "formula" ? condition.text : "";
  const step = leaf(
    { kind: "condition", ...place, part, value: outcome, cite, at, formula },
    () => {
      if (cell !== undefined) return stepsIn(cell, plan);
      if (group === undefined) return [];
      return [...group.all, ...group.any, ...group.none].map((one) =>
        stepOfCondition(one, place, plan),
      );
    },
  );
  return { ...step, reads: cell === undefined ? [] : readsOf(cell, plan) };
}

function stepOfValue({ result, rule, path, instances = [] }: ValueResult, plan: Plan): CaseStep {
  if (result !== undefined) return stepOfDerived(result, plan);
  const { name, cite, at } = rule;
  return leaf({ kind: "value", name, path, value: "", cite, at }, () =>
    instances.map((one) => stepOfValue(one, plan)),
  );
}

function stepOfDerived(derived: DerivedResult, plan: Plan): CaseStep {
  const { rule, path, cell, rows = [] } = derived;
  const { name, body } = rule;
  const [index] = rows;
  const row = body.kind === "table" && rows.length === 1 ? body.rows[index ?? 0] : undefined;
  const value = derived.value === undefined ? "" : textFromKnown(derived.value, rule.type);
  const formula = body.kind === "formula" ? body.text : "";
  const cite = row === undefined || row.cite.length === 0 ? rule.cite : row.cite;
  const at = row?.at ?? rule.at;
  const step = leaf({ kind: "value", name, path, value, formula, cite, at }, () =>
    stepsIn(cell, plan),
  );
  return { ...step, reads: readsOf(cell, plan) };
}

/** The named steps that a cell was worked out from, not those behind them. */
function stepsIn(cell: Cell, plan: Plan): readonly CaseStep[] {
  if (cell.derived !== undefined) return [stepOfDerived(cell.derived, plan)];
  if (cell.verdict !== undefined) return [stepOfVerdict(cell.verdict, plan)];
  const inner = [...cell.parts, ...(cell.items ?? []), ...(cell.tests ?? [])];
  const steps = inner.flatMap((part) => stepsIn(part, plan));
  const { node } = cell;
  if (node.kind !== "parameter") return steps;
  const { sources = [] } = cell;
  const at = sources[0]?.at ?? plan.parameters.get(node.name)?.at ?? node.at;
  const value = knownText(cell);
  return [
    leaf({ kind: "parameter", name: node.name, value, cite: citedBy(sources), at }),
    ...steps,
  ];
}

function readsOf(cell: Cell, plan: Plan): readonly StepRead[] {
  const reads = new Map<string, string>();
  const visit = (one: Cell): void => {
    const { node } = one;
    const name =
      node.kind === "fact" || node.kind === "parameter" || node.kind === "reading"
        ? node.name
        : node.kind === "rule"
          ? plan.rules.get(node.rule)?.name
          : undefined;
    if (name === undefined)
      for (const part of [...one.parts, ...(one.items ?? []), ...(one.tests ?? [])]) visit(part);
    else if (!reads.has(name)) reads.set(name, knownText(one));
  };
  visit(cell);
  return [...reads].map(([name, value]) => ({ name, value }));
}

function knownText({ value, node }: Cell): string {
  return value === undefined ? "" : textFromKnown(value, node.type);
}

type Leaf = Pick<CaseStep, "kind" | "name" | "value" | "cite" | "at"> &
  Partial<Pick<CaseStep, "part" | "path" | "formula">>;

function leaf(step: Leaf, children: CaseStep["children"] = () => []): CaseStep {
  const { kind, name, part = "", path = "", value, formula = "", cite, at } = step;
  return { kind, name, part, path, value, formula, reads: [], cite, at, children };
}
