/**
 * What the traces of a case reach: clauses that are cited on the way, and conditions that were seen true or false.
 *
 * Only what stands behind a name that the case expects counts: everything is evaluated in every case, so anything else
 * would show what was run, not what was tested.
 * Ignores:  which clauses there are (compile/clause-register.ts); readings other than the defaults.
 */
import type { SourceSpan } from "../../base/span.ts";
import type {
  ParameterNode,
  Plan,
  PlanBody,
  PlanCondition,
  PlanGroup,
  PlanNode,
  PlanProgramme,
} from "../../plan/plan.ts";
import { citedBy, sourcesInForce } from "../../plan/values-in-force.ts";
import { visitNodes } from "../../plan/walk.ts";
import type {
  AnswerResult,
  Cell,
  ConditionResult,
  DerivedResult,
  GroupResult,
  HouseholdResult,
  ProgrammeResult,
  ValueResult,
  Verdict,
} from "../result.ts";

/** One condition of a programme, which can be seen both ways. */
export interface PlanBranch {
  /** The same for every jurisdiction that inherits it. */
  readonly key: string;
  readonly programme: string;
  readonly condition: string;
  readonly from: string;
  readonly at: SourceSpan;
}

export interface Touched {
  /** Ids of clauses and documents. */
  readonly cites: ReadonlySet<string>;
  /** Truth values by the key of the branch. */
  readonly branches: ReadonlyMap<string, ReadonlySet<boolean>>;
}

/** Every condition with a formula, and every scope and duration. */
export function branchesOf(plan: Pick<Plan, "rules">): readonly PlanBranch[] {
  const programmes = [...plan.rules.values()].filter((rule) => rule.kind === "programme");
  return programmes.flatMap((rule) => {
    const { name: programme, from } = rule;
    const parts = { scope: rule.scope?.at, duration: rule.duration?.at };
    const limbs = Object.entries(parts).flatMap(([condition, at]) =>
      at === undefined ? [] : [{ key: limbKey(rule, condition), programme, condition, from, at }],
    );
    const conditions = formulasIn(rule.eligible).map((condition) => ({
      key: conditionKey(condition),
      programme,
      condition: condition.id,
      from: condition.from,
      at: condition.at,
    }));
    return [...limbs, ...conditions];
  });
}

/** What a result rests on, as far as it is behind the names given. */
export function touchedBy(result: HouseholdResult, names: Iterable<string>, plan: Plan): Touched {
  const walk: Walk = { plan, cites: new Set(), branches: new Map(), seen: new Set() };
  const expected = new Set(names);
  const isOption = new Set<string>();
  for (const { choice, options } of result.choices) {
    if (!expected.has(choice.name)) continue;
    cited(walk, choice.cite);
    for (const option of options) isOption.add(option);
  }
  for (const programme of result.programmes) {
    if (expected.has(programme.name) || isOption.has(programme.name))
      walkProgramme(walk, programme);
  }
  for (const value of result.values) if (expected.has(value.rule.name)) walkValue(walk, value);
  for (const check of result.checks) {
    if (!expected.has(check.id)) continue;
    cited(walk, check.cite);
    walkCell(walk, check.cell);
  }
  for (const answer of [...result.deadlines, ...result.routes]) {
    if (expected.has(answer.rule.name)) walkAnswer(walk, answer);
  }
  return { cites: walk.cites, branches: walk.branches };
}

interface Walk {
  readonly plan: Plan;
  readonly cites: Set<string>;
  readonly branches: Map<string, Set<boolean>>;
  readonly seen: Set<object>;
}

function walkProgramme(walk: Walk, { verdict, instances, entitlements }: ProgrammeResult): void {
  if (verdict !== undefined) walkVerdict(walk, verdict);
  for (const { entitlement } of entitlements) cited(walk, entitlement.cite);
  for (const instance of instances ?? []) walkProgramme(walk, instance);
}

function walkValue(walk: Walk, { result, instances }: ValueResult): void {
  if (result !== undefined) walkDerived(walk, result);
  for (const instance of instances ?? []) walkValue(walk, instance);
}

/** Answers keep no cells: the parameters that their formulas name stand for the trace. */
function walkAnswer(walk: Walk, { rule, cite }: AnswerResult): void {
  cited(walk, cite);
  for (const node of [...(rule.when === undefined ? [] : [rule.when]), ...nodesOf(rule.body)]) {
    visitNodes(node, (inner) => {
      if (inner.kind === "parameter") citeParameter(walk, inner);
    });
  }
}

function walkVerdict(walk: Walk, verdict: Verdict): void {
  if (!isNew(walk, verdict)) return;
  const { rule, scope, group, duration, amount } = verdict;
  if (scope !== undefined) {
    saw(walk, limbKey(rule, "scope"), scope.value);
    walkCell(walk, scope);
  }
  if (verdict.outcome === "silent") return;
  cited(walk, rule.cite);
  if (group !== undefined) walkGroup(walk, group);
  if (duration !== undefined) {
    saw(
      walk,
      limbKey(rule, "duration"),
      duration.outcome === "needs" ? undefined : duration.outcome === "yes",
    );
    cited(walk, rule.duration?.cite ?? []);
    walkCell(walk, duration.start);
    walkCell(walk, duration.months);
  }
  if (amount === undefined) return;
  cited(walk, amount.cite);
  cited(walk, amount.round?.cite ?? []);
  if (amount.cell !== undefined) walkCell(walk, amount.cell);
}

function walkGroup(walk: Walk, group: GroupResult): void {
  for (const condition of [...group.all, ...group.any, ...group.none])
    walkCondition(walk, condition);
}

function walkCondition(walk: Walk, { condition, cell, group }: ConditionResult): void {
  cited(walk, condition.cite);
  if (cell !== undefined) {
    saw(walk, conditionKey(condition), cell.value);
    walkCell(walk, cell);
  }
  if (group !== undefined) walkGroup(walk, group);
}

function walkDerived(walk: Walk, derived: DerivedResult): void {
  if (!isNew(walk, derived)) return;
  const { rule, cell, rows = [] } = derived;
  cited(walk, rule.cite);
  cited(walk, rule.round?.cite ?? []);
  const { body } = rule;
  if (body.kind === "table") for (const row of rows) cited(walk, body.rows[row]?.cite ?? []);
  walkCell(walk, cell);
}

function walkCell(walk: Walk, cell: Cell): void {
  if (!isNew(walk, cell)) return;
  const { node } = cell;
  for (const { cite } of cell.sources ?? []) cited(walk, cite);
  if (node.kind === "reading") cited(walk, walk.plan.readings.get(node.name)?.cite ?? []);
  for (const part of [...cell.parts, ...(cell.items ?? []), ...(cell.tests ?? [])])
    walkCell(walk, part);
  if (cell.derived !== undefined) walkDerived(walk, cell.derived);
  if (cell.verdict !== undefined) walkVerdict(walk, cell.verdict);
}

function citeParameter(walk: Walk, { name }: ParameterNode): void {
  cited(walk, citedBy(sourcesInForce(walk.plan.parameters.get(name)?.current)));
}

function cited(walk: Walk, cites: readonly string[]): void {
  for (const cite of cites) walk.cites.add(cite);
}

function saw(walk: Walk, key: string, value: unknown): void {
  if (typeof value !== "boolean") return;
  const values = walk.branches.get(key) ?? new Set();
  walk.branches.set(key, values.add(value));
}

function isNew({ seen }: Walk, thing: object): boolean {
  if (seen.has(thing)) return false;
  seen.add(thing);
  return true;
}

function formulasIn(group: PlanGroup | undefined): readonly PlanCondition[] {
  if (group === undefined) return [];
  return [...group.all, ...group.any, ...group.none].flatMap((condition) =>
    condition.kind === "group"
      ? formulasIn(condition.group)
      : condition.kind === "formula"
        ? [condition]
        : [],
  );
}

function nodesOf(body: PlanBody): readonly PlanNode[] {
  return body.kind === "formula"
    ? [body.node]
    : body.rows.flatMap(({ tests, result }) => [...tests, result]);
}

/** The place in the text, which jurisdictions that inherit it share. */
function conditionKey({ at }: PlanCondition): string {
  return `${at.file}:${at.start}`;
}

function limbKey({ at }: PlanProgramme, limb: string): string {
  return `${at.file}:${at.start} ${limb}`;
}
