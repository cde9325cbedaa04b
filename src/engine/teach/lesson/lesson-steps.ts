/**
 * The steps of a verdict in the order in which a caseworker takes them: who counts, each figure before what uses it,
 * each condition after its figures, the outcome, the sum, its rounding.
 *
 * In:       a verdict with its trace, the plan, what the household calls its members.
 * Out:      plain steps. A figure that is another under a second name is told once.
 * Ignores:  readings other than the defaults.
 */
import { textFromRational } from "../../base/decimal.ts";
import { plainReason, plainSum, plainValue } from "../../compare/plain-values.ts";
import type {
  AmountResult,
  Cell,
  ConditionResult,
  GroupResult,
  Verdict,
} from "../../evaluate/result.ts";
import { reasonsOf } from "../../explain/reasons.ts";
import { termsOf } from "../../explain/sums.ts";
import { figuresBehind, stepOfFigure } from "./figure-steps.ts";
import type { LessonStep } from "./lesson.ts";
import type { StepSurroundings } from "./step-surroundings.ts";

export function stepsOfVerdict(
  verdict: Verdict,
  surroundings: StepSurroundings,
): readonly LessonStep[] {
  const { scope, group, duration, amount } = verdict;
  const told = new Set<string>();
  const steps: LessonStep[] = [];
  const tell = (step: LessonStep | undefined) => {
    if (step === undefined || told.has(step.id)) return;
    told.add(step.id);
    steps.push(step);
  };
  const tellFigures = (cells: readonly Cell[]) => {
    for (const figure of figuresBehind(cells, surroundings.plan))
      tell(stepOfFigure(figure, surroundings, new Set(steps.map(({ name }) => name))));
  };
  if (scope !== undefined) {
    tellFigures([scope]);
    tell(stepOfScope(verdict, surroundings));
  }
  for (const { id, conditions, isExclusion } of partsOf(group)) {
    tellFigures(conditions.flatMap(cellsOf));
    tell(stepOfPart({ id, conditions, isExclusion }, verdict, surroundings));
  }
  if (duration !== undefined) tell(stepOfPeriod(verdict, surroundings));
  tell(stepOfOutcome(verdict));
  if (amount?.cell !== undefined && amount.value !== undefined) {
    tellFigures([amount.cell]);
    for (const step of stepsOfAmount(verdict, amount, amount.cell, surroundings)) tell(step);
  }
  return [
    ...steps.filter(({ kind }) => kind === "who"),
    ...steps.filter(({ kind }) => kind !== "who"),
  ];
}

export interface ConditionPart {
  /** `all.0`, `any`, `none.1`: the place of the condition in its rule. */
  readonly id: string;
  readonly conditions: readonly ConditionResult[];
  readonly isExclusion: boolean;
}

/** Each condition of `all` and `none` by itself; those of `any` together, for together they decide. */
export function partsOf(group: GroupResult | undefined): readonly ConditionPart[] {
  if (group === undefined) return [];
  const single = (list: readonly ConditionResult[], of: "all" | "none") =>
    list.map((condition, index) => ({
      id: `${of}.${index}`,
      conditions: [condition],
      isExclusion: of === "none",
    }));
  const any =
    group.any.length === 0 ? [] : [{ id: "any", conditions: group.any, isExclusion: false }];
  return [...single(group.all, "all"), ...any, ...single(group.none, "none")];
}

function cellsOf({ cell, group }: ConditionResult): readonly Cell[] {
  if (cell !== undefined) return [cell];
  if (group === undefined) return [];
  return [...group.all, ...group.any, ...group.none].flatMap(cellsOf);
}

function stepOfPart(
  { id, conditions, isExclusion }: ConditionPart,
  verdict: Verdict,
  { plan, nameOf }: StepSurroundings,
): LessonStep | undefined {
  const own =
    id === "any" ? { all: [], any: conditions, none: [] } : { all: conditions, any: [], none: [] };
  const group = { ...own, outcome: "yes" as const, missing: [], reads: new Set<string>() };
  const [reason] = reasonsOf(
    {
      rule: verdict.rule,
      path: verdict.path,
      outcome: "yes",
      missing: [],
      reads: new Set(),
      group,
    },
    plan,
  );
  if (reason === undefined) return undefined;
  const told = plainReason(reason, nameOf);
  const kind = isExclusion
    ? "exclusion"
    : told.comparison === undefined
      ? "condition"
      : "comparison";
  const { outcome, en, cite } = told;
  const name = told.id === "" ? (told.comparison?.left.name ?? "") : told.id;
  const value = { kind: "word", text: outcome } as const;
  return { id: `condition ${id}`, kind, name, en, value, unit: "", reason: told, cite };
}

function stepOfScope(verdict: Verdict, { plan, nameOf }: StepSurroundings): LessonStep | undefined {
  const { rule, path, scope } = verdict;
  if (scope === undefined) return undefined;
  const [reason] = reasonsOf(
    { rule, path, scope, outcome: "yes", missing: [], reads: new Set() },
    plan,
  );
  if (reason === undefined) return undefined;
  const told = plainReason(reason, nameOf);
  const isWithin = scope.value === undefined ? "needs" : scope.value === true ? "yes" : "no";
  const value = { kind: "word", text: isWithin } as const;
  return {
    id: "scope",
    kind: "scope",
    name: rule.name,
    en: rule.en,
    value,
    unit: "",
    reason: told,
    cite: rule.cite,
  };
}

function stepOfPeriod(
  verdict: Verdict,
  { plan, nameOf }: StepSurroundings,
): LessonStep | undefined {
  const { rule, path, duration } = verdict;
  if (duration === undefined) return undefined;
  const [reason] = reasonsOf(
    { rule, path, duration, outcome: "yes", missing: [], reads: new Set() },
    plan,
  );
  if (reason === undefined) return undefined;
  const told = plainReason(reason, nameOf);
  const value = { kind: "word", text: duration.outcome } as const;
  return {
    id: "period",
    kind: "period",
    name: rule.name,
    en: rule.en,
    value,
    unit: "",
    reason: told,
    cite: told.cite,
  };
}

function stepOfOutcome({ rule, outcome }: Verdict): LessonStep {
  const { name, en, cite } = rule;
  return {
    id: "outcome",
    kind: "outcome",
    name,
    en,
    value: { kind: "word", text: outcome },
    unit: "",
    cite,
  };
}

/** The sum before rounding, where something is rounded; then what is paid. */
function stepsOfAmount(
  { rule }: Verdict,
  { value, exact, unit, round, bound, cite }: AmountResult,
  cell: Cell,
  { plan }: StepSurroundings,
): readonly LessonStep[] {
  if (value === undefined || exact === undefined) return [];
  const { name, en } = rule;
  const isRounded = round !== undefined && bound === "exact";
  const type = { kind: "number" as const, unit };
  const sumTo = (known: typeof value) =>
    plainSum({
      name,
      en,
      terms: termsOf(cell, plan),
      result: { name, en, value: known, type, unit, source: "worked-out", cite },
      cite,
      at: cell.node.at,
    });
  const first: LessonStep = {
    id: isRounded ? "exact" : "amount",
    kind: isRounded ? "exact" : "amount",
    name,
    en,
    value: plainValue(exact, "number"),
    unit: unit.text,
    sum: sumTo(exact),
    cite,
  };
  if (!isRounded) return [first];
  const { mode, step } = round;
  const rounded = {
    ...sumTo(value),
    exact: textFromRational(exact),
    round: { mode, step: textFromRational(step), cite: round.cite },
  };
  return [
    first,
    {
      id: "amount",
      kind: "amount",
      name,
      en,
      value: plainValue(value, "number"),
      unit: unit.text,
      sum: rounded,
      cite: round.cite.length === 0 ? cite : round.cite,
    },
  ];
}
