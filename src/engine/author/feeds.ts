/**
 * What feeds what in a policy: facts, parameters, readings, derived values, conditions, programmes, and who reads whom.
 *
 * In:       a policy on a date.
 * Out:      a graph; each node with the place that defines it, a parameter with its values on the date.
 * Ignores:  households, and which way a value goes: an edge says that a formula names it.
 *
 * A condition that is nothing but a name is that name: it would only stand between it and its programme. Tests that an
 * axis of a parameter makes are read by whoever reads the parameter.
 */
import type { SourceSpan } from "../base/span.ts";
import type { LinkedPolicy } from "../compile/compile-spec.ts";
import type {
  Plan,
  PlanCondition,
  PlanGroup,
  PlanNode,
  PlanProgramme,
  PlanRule,
} from "../plan/plan.ts";
import { visitNodes } from "../plan/walk.ts";
import { formulasOfRule } from "./formulas-of-plan.ts";
import { type ParameterNow, parameterNow } from "./parameter-now.ts";

export type FeedKind =
  | "fact"
  | "parameter"
  | "reading"
  | "derived"
  | "condition"
  | "programme"
  | "choice"
  | "check"
  | "deadline"
  | "route";

export interface FeedNode {
  /** Unique in the graph: the kind and whatever tells it apart. */
  readonly id: string;
  readonly kind: FeedKind;
  readonly name: string;
  readonly en: string;
  /** Where it is defined. */
  readonly at: SourceSpan;
  /** All that belongs to it in the text, for telling what stands at a cursor. */
  readonly extent: SourceSpan;
  /** Of a condition: the programme's name. */
  readonly of?: string;
  /** Of a parameter. */
  readonly now?: ParameterNow;
}

export interface Feeds {
  readonly nodes: ReadonlyMap<string, FeedNode>;
  /** Ids of what each node reads, in the order of its formulas. */
  readonly reads: ReadonlyMap<string, ReadonlySet<string>>;
}

export function feedsOf(policy: LinkedPolicy, plan: Plan): Feeds {
  const nodes = new Map<string, FeedNode>();
  const reads = new Map<string, Set<string>>();
  const put = (node: FeedNode) => void nodes.set(node.id, node);
  const link = (reader: string, read: string) => {
    reads.set(reader, (reads.get(reader) ?? new Set()).add(read));
  };
  const feeds: Building = { plan, put, link };
  putNames(policy, feeds);
  for (const rule of plan.rules.values()) putRule(rule, feeds);
  for (const choice of plan.choices.values()) {
    const id = `choice ${choice.name}`;
    linkNode(id, choice.chosen, feeds);
    for (const option of choice.options) link(`rule ${option}`, id);
  }
  for (const { name, when } of plan.checks) linkNode(`check ${name}`, when, feeds);
  return { nodes, reads };
}

interface Building {
  readonly plan: Plan;
  readonly put: (node: FeedNode) => void;
  readonly link: (reader: string, read: string) => void;
}

/** Everything that has a name, with all of its text. */
function putNames({ spec }: LinkedPolicy, { plan, put }: Building): void {
  for (const entity of spec.vocabulary.entities.values()) {
    for (const { name, en, at } of entity.facts.values())
      put({ id: `fact ${entity.name}.${name}`, kind: "fact", name, en, at, extent: at });
  }
  for (const { name, en, nameAt, at } of spec.parameters.values()) {
    const now = plan.parameters.get(name);
    const base = { id: `parameter ${name}`, kind: "parameter", name, en, at: nameAt } as const;
    put({ ...base, extent: at, ...(now === undefined ? {} : { now: parameterNow(now) }) });
  }
  for (const { name, en, nameAt, at } of spec.readings.values())
    put({ id: `reading ${name}`, kind: "reading", name, en, at: nameAt, extent: at });
  for (const kind of ["choice", "check"] as const) {
    const entries = kind === "choice" ? spec.choices : spec.checks;
    for (const { name, en, nameAt, at } of entries.values())
      put({ id: `${kind} ${name}`, kind, name, en, at: nameAt, extent: at });
  }
  const rules = [
    ...spec.derived,
    ...spec.programmes.values(),
    ...spec.deadlines.values(),
    ...spec.routes.values(),
  ];
  const extents = new Map(rules.map(({ nameAt, at }) => [placeKey(nameAt), at]));
  for (const { key, kind, name, en, at } of plan.rules.values())
    put({ id: `rule ${key}`, kind, name, en, at, extent: extents.get(placeKey(at)) ?? at });
}

function placeKey({ file, start }: SourceSpan): string {
  return `${file} ${start}`;
}

function putRule(rule: PlanRule, feeds: Building): void {
  const id = `rule ${rule.key}`;
  if (rule.kind === "programme") putConditions(rule.eligible, { id, rule }, feeds);
  for (const { node, part } of formulasOfRule(rule))
    if (part !== "condition") linkNode(id, node, feeds);
}

/** What a condition belongs to: its programme, or the group around it. */
interface Around {
  readonly id: string;
  readonly rule: PlanProgramme;
}

function putConditions(group: PlanGroup | undefined, around: Around, feeds: Building): void {
  if (group === undefined) return;
  for (const condition of [...group.all, ...group.any, ...group.none])
    putCondition(condition, around, feeds);
}

function putCondition(condition: PlanCondition, around: Around, feeds: Building): void {
  const { id: name, en, at } = condition;
  if (condition.kind === "formula" && nameOf(condition.node, feeds.plan) === name) {
    linkNode(around.id, condition.node, feeds);
    return;
  }
  const id = `condition ${around.id} / ${name}`;
  feeds.put({ id, kind: "condition", name, en, at, extent: at, of: around.rule.name });
  feeds.link(around.id, id);
  if (condition.kind === "formula") linkNode(id, condition.node, feeds);
  if (condition.kind === "group") putConditions(condition.group, { ...around, id }, feeds);
}

function linkNode(reader: string, node: PlanNode, { link }: Building): void {
  visitNodes(node, (part) => {
    const read = maybeId(part);
    if (read !== undefined) link(reader, read);
  });
}

function maybeId(node: PlanNode): string | undefined {
  switch (node.kind) {
    case "fact":
      return `fact ${node.entity}.${node.name}`;
    case "parameter":
      return `parameter ${node.name}`;
    case "reading":
      return `reading ${node.name}`;
    case "rule":
      return `rule ${node.rule}`;
    default:
      return undefined;
  }
}

/** The name that a node is, where it is nothing else. */
function nameOf(node: PlanNode, plan: Plan): string | undefined {
  if (node.kind === "rule") return plan.rules.get(node.rule)?.name;
  return node.kind === "fact" || node.kind === "parameter" || node.kind === "reading"
    ? node.name
    : undefined;
}
