/**
 * The parameters on which a verdict rests, found by walking its trace.
 *
 * Where one side settles an `and` or an `or`, or one condition a group, the verdict rests on that side: among several
 * that do, on the one that rests on the fewest figures that are not published.
 */
import type { Plan } from "../../plan/plan.ts";
import { sourcesInForce } from "../../plan/values-in-force.ts";
import type { Cell, ConditionResult, DerivedResult, GroupResult, Verdict } from "../result.ts";

/** Names of parameters of the region by the status of what was read of them. */
interface NamesByStatus {
  readonly assumed: ReadonlySet<string>;
  readonly derived: ReadonlySet<string>;
}

/** By rule result, a verdict's without its amount, so that what many results share is walked once in an evaluation. */
export type ParameterTrail = Map<DerivedResult | Verdict, NamesByStatus>;

/**
 * The parameters of the region, by status, on which a verdict rests; those that the case gives are not among them. The
 * status is that of the variants that were read: what another variant is assumed to be bears on nothing here.
 */
export function parametersBehind(
  verdict: Verdict,
  plan: Plan,
  trail: ParameterTrail,
): { readonly assumed: readonly string[]; readonly derived: readonly string[] } {
  const search = { trail, inDoubt: rulesInDoubt(plan) };
  if (!search.inDoubt.has(verdict.rule.key)) return { assumed: [], derived: [] };
  const { assumed, derived } = union([
    namesBehind(verdict, search),
    ...(verdict.amount?.cell === undefined ? [] : [namesOfCell(verdict.amount.cell, search)]),
  ]);
  return { assumed: [...assumed], derived: [...derived] };
}

const rulesInDoubtByPlan = new WeakMap<Plan, ReadonlySet<string>>();

/**
 * Keys of the rules that can reach a parameter that is not published: only their traces need be walked.
 *
 * Plainly: all traces are walked. Measured: a ninth of the time of one household.
 */
function rulesInDoubt(plan: Plan): ReadonlySet<string> {
  const known = rulesInDoubtByPlan.get(plan);
  if (known !== undefined) return known;
  const isPublished = (name: string) =>
    sourcesInForce(plan.parameters.get(name)?.current).every(
      ({ status }) => status === "published",
    );
  const keys = new Set<string>();
  for (const { key, parameters } of plan.rules.values())
    if (!parameters.every(isPublished)) keys.add(key);
  rulesInDoubtByPlan.set(plan, keys);
  return keys;
}

interface Search {
  readonly trail: ParameterTrail;
  readonly inDoubt: ReadonlySet<string>;
}

const noNames: NamesByStatus = { assumed: new Set(), derived: new Set() };

/** Of a verdict, what its outcome rests on: whether something is met does not turn on how much it is. */
function namesBehind(result: DerivedResult | Verdict, search: Search): NamesByStatus {
  if (!search.inDoubt.has(result.rule.key)) return noNames;
  const known = search.trail.get(result);
  if (known !== undefined) return known;
  const names =
    "cell" in result ? namesOfCell(result.cell, search) : namesOfOutcome(result, search);
  search.trail.set(result, names);
  return names;
}

function namesOfOutcome({ scope, group, duration }: Verdict, search: Search): NamesByStatus {
  const found: NamesByStatus[] = [];
  if (scope !== undefined) found.push(namesOfCell(scope, search));
  if (group !== undefined) found.push(namesOfGroup(group, search));
  if (duration !== undefined)
    found.push(namesOfCell(duration.start, search), namesOfCell(duration.months, search));
  return union(found);
}

function namesOfGroup({ all, any, none, outcome }: GroupResult, search: Search): NamesByStatus {
  const behind = (conditions: readonly ConditionResult[]) =>
    conditions.map((condition) => namesOfCondition(condition, search));
  const successes = any.filter((condition) => condition.outcome === "yes");
  if (outcome === "no") {
    const failures = [
      ...all.filter((condition) => condition.outcome === "no"),
      ...none.filter((condition) => condition.outcome === "yes"),
    ];
    const isNoneMet = any.length > 0 && any.every((condition) => condition.outcome === "no");
    const deciding = [...behind(failures), ...(isNoneMet ? [union(behind(any))] : [])];
    if (deciding.length > 0) return least(deciding);
  }
  const met = successes.length > 0 ? [least(behind(successes))] : behind(any);
  return union([...behind(all), ...met, ...behind(none)]);
}

function namesOfCondition({ cell, group }: ConditionResult, search: Search): NamesByStatus {
  if (cell !== undefined) return namesOfCell(cell, search);
  return group === undefined ? noNames : namesOfGroup(group, search);
}

function namesOfCell(cell: Cell, search: Search): NamesByStatus {
  const { node, value, parts } = cell;
  if (node.kind === "parameter") return union([ownNames(cell), ...namesOfCells(parts, search)]);
  if (node.kind === "apply" && (node.operator === "and" || node.operator === "or")) {
    const deciding = parts.filter((part) => part.value === (node.operator === "or"));
    if (value === (node.operator === "or") && deciding.length > 0)
      return least(namesOfCells(deciding, search));
  }
  const inner = cell.derived ?? cell.verdict;
  const found = namesOfCells([...parts, ...(cell.items ?? []), ...(cell.tests ?? [])], search);
  if (inner !== undefined) found.push(namesBehind(inner, search));
  const isAmount = node.kind === "rule" && node.part === "amount";
  const amount = isAmount ? cell.verdict?.amount?.cell : undefined;
  if (amount !== undefined) found.push(namesOfCell(amount, search));
  return union(found);
}

function namesOfCells(cells: readonly Cell[], search: Search): NamesByStatus[] {
  return cells.map((cell) => namesOfCell(cell, search));
}

function ownNames({ node, value, sources }: Cell): NamesByStatus {
  if (node.kind !== "parameter" || value === undefined) return noNames;
  const withStatus = (asked: string) =>
    new Set(sources?.some(({ status }) => status === asked) === true ? [node.name] : []);
  return { assumed: withStatus("assumed"), derived: withStatus("derived") };
}

function union(all: readonly NamesByStatus[]): NamesByStatus {
  const some = all.filter(({ assumed, derived }) => assumed.size + derived.size > 0);
  const [only = noNames, ...others] = some;
  if (others.length === 0) return only;
  return {
    assumed: new Set(some.flatMap(({ assumed }) => [...assumed])),
    derived: new Set(some.flatMap(({ derived }) => [...derived])),
  };
}

function least([first = noNames, ...others]: readonly NamesByStatus[]): NamesByStatus {
  const size = ({ assumed, derived }: NamesByStatus) => assumed.size + derived.size;
  return others.reduce((best, one) => (size(one) < size(best) ? one : best), first);
}
