/**
 * Find what decision tables leave out and where their rows collide.
 *
 * In:       compiled rules and the declared facts.
 * Out:      nothing.
 * Reports:  `compile/table-gap`, `compile/table-overlap`, `compile/shadowed-row`. A gap and an overlap are reported with a
 *           case in which they are certain to happen, within the declared ranges; a shadowed row where no case reaches it.
 * Ignores:  gaps of `count` and `sum`, overlaps of policies under which rows count together; programmes behind a name;
 *           households that need two members to show what is wrong.
 */
import type { Report } from "../../base/diagnostic.ts";
import type { SourceSpan } from "../../base/span.ts";
import type { PlanBody, PlanGroup, PlanNode, PlanRule, PlanTable } from "../../plan/plan.ts";
import { booleanType } from "../../plan/types.ts";
import { type Declared, leavesOf } from "./leaves.ts";
import { type Example, shadowedRow, tableGap, tableOverlap } from "./messages.ts";
import { nodeKey } from "./node-key.ts";
import { onlyTruth } from "./possible-truth.ts";
import { type Assignment, search, simplest, type Verdict } from "./search.ts";
import { freshWorld, told } from "./small-world.ts";
import { tellExample } from "./tell-example.ts";
import { joined, type Missing, type Told, type Value } from "./told.ts";

/** A table, and what holds whenever it is read. */
interface Subject {
  readonly name: string;
  readonly at: SourceSpan;
  readonly table: PlanTable;
  readonly given: readonly PlanNode[];
  readonly declared: Declared;
}

/** What one search may take, in cells looked at; beyond it nothing is said. */
const cellBudget = 60_000;
/** Pairs of rows that are held against each other. */
const pairLimit = 2000;

export function analyseTables(declared: Declared, report: Report): void {
  for (const rule of declared.rules.values()) {
    for (const { table, given } of tablesOf(rule)) {
      analyse({ name: rule.name, at: rule.at, table, given, declared }, report);
    }
  }
}

function tablesOf(rule: PlanRule) {
  const ifTable = (body: PlanBody | undefined, given: readonly (PlanNode | undefined)[]) =>
    body?.kind === "table"
      ? [{ table: body, given: given.filter((node) => node !== undefined) }]
      : [];
  if (rule.kind === "programme") {
    const met = rule.eligible === undefined ? undefined : truthOfGroup(rule.eligible, rule.at);
    return ifTable(rule.amount?.body, [rule.scope, met]);
  }
  return ifTable(rule.body, rule.kind === "derived" ? [] : [rule.when]);
}

function analyse(subject: Subject, report: Report): void {
  const { table, name, at } = subject;
  if (table.hit !== "count" && table.hit !== "sum") {
    const gap = maybeGap(subject);
    if (gap !== undefined) report(tableGap(name, gap, at));
  }
  if (table.hit === "first") reportShadowed(subject, report);
  if (table.hit === "unique" || table.hit === "any") reportOverlaps(subject, report);
}

function maybeGap(subject: Subject): Example | undefined {
  const { table, declared, at } = subject;
  const rows = table.rows.map(({ tests }) => apply("and", tests, at));
  if (onlyTruth(apply("or", rows, at), declared) === true) return undefined;
  return maybeExample(subject, rows, (results) => {
    if (results.every((result) => result === false)) return "yes";
    return results.some((result) => result !== false && result !== undefined) ? "no" : "open";
  });
}

/** Each row is held against the earlier ones; the first with which it collides is reported. */
function reportOverlaps(subject: Subject, report: Report): void {
  const { table, name } = subject;
  let pairs = 0;
  for (const [index, row] of table.rows.entries()) {
    for (const earlier of table.rows.slice(0, index)) {
      pairs += 1;
      if (pairs > pairLimit) return;
      if (nodeKey(earlier.result) === nodeKey(row.result)) continue;
      if (isCoveredInWords(row.tests, earlier.tests)) break;
      if (areApart(row.tests, earlier.tests, subject)) continue;
      const example = maybeExample(subject, [...row.tests, ...earlier.tests], (results) => {
        const both = joined(results, false);
        return both === true ? "yes" : both === undefined ? "open" : "no";
      });
      if (example === undefined) continue;
      report(tableOverlap(name, example, row.at, earlier.at));
      break;
    }
  }
}

/** Whether some column alone keeps two rows apart. */
function areApart(
  a: readonly PlanNode[],
  b: readonly PlanNode[],
  { at, declared }: Subject,
): boolean {
  return a.some((test, column) => {
    const other = b[column];
    return other !== undefined && onlyTruth(apply("and", [test, other], at), declared) === false;
  });
}

function reportShadowed({ table, name, at, declared }: Subject, report: Report): void {
  for (const [index, row] of table.rows.entries()) {
    const earlier = table.rows.slice(0, index);
    if (index === 0 || earlier.some((other) => isCoveredInWords(row.tests, other.tests))) continue;
    const before = earlier.map(({ tests }) => apply("and", tests, at));
    const left = apply("not", [apply("or", before, at)], at);
    const own = apply("and", row.tests, at);
    // A row that nothing at all can meet is told of by its own test.
    if (onlyTruth(own, declared) === false) continue;
    if (onlyTruth(apply("and", [own, left], at), declared) === false) {
      report(shadowedRow(name, row.at));
    }
  }
}

/** What the checks of a policy report in another place: each cell alike, or `-` in the earlier row. */
function isCoveredInWords(tests: readonly PlanNode[], earlier: readonly PlanNode[]): boolean {
  return earlier.every((test, column) => {
    const own = tests[column];
    return test.kind === "literal" || (own !== undefined && nodeKey(own) === nodeKey(test));
  });
}

/** A case in which the truth of `nodes` is as the verdict wants it, and in which the table is read at all. */
function maybeExample(
  { table, given, declared }: Subject,
  nodes: readonly PlanNode[],
  verdictOn: (results: readonly Told[]) => Verdict,
): Example | undefined {
  const leaves = leavesOf([...nodes, ...given], declared);
  if (leaves === undefined) return undefined;
  const { rules } = declared;
  const verdict = (assigned: Assignment<Value | Missing>): Verdict => {
    const world = freshWorld(rules, assigned);
    const answer = verdictOn(nodes.map((node) => told(node, world)));
    if (answer === "no" || given.length === 0) return answer;
    const isRead = joined(
      given.map((node) => told(node, world)),
      false,
    );
    if (isRead === undefined) return "open";
    return isRead === true ? answer : "no";
  };
  const cells = nodes.length * table.columns.length + 1;
  const found = search(leaves, verdict, Math.min(3000, Math.ceil(cellBudget / cells)));
  if (found.kind !== "found") return undefined;
  const assigned = simplest(found.assigned, verdict);
  return tellExample(table, leaves, freshWorld(rules, assigned));
}

/** Met for certain: what a list leaves open is not. */
function truthOfGroup({ all, any, none }: PlanGroup, at: SourceSpan): PlanNode {
  const truths = (conditions: PlanGroup["all"]) =>
    conditions.map((condition): PlanNode => {
      if (condition.kind === "group") return truthOfGroup(condition.group, at);
      if (condition.kind === "formula") return condition.node;
      return { kind: "literal", value: false, type: booleanType, at };
    });
  return apply(
    "and",
    [
      ...truths(all),
      ...(any.length === 0 ? [] : [apply("or", truths(any), at)]),
      ...truths(none).map((node) => apply("not", [node], at)),
    ],
    at,
  );
}

function apply(
  operator: "and" | "or" | "not",
  args: readonly PlanNode[],
  at: SourceSpan,
): PlanNode {
  return { kind: "apply", operator, args, type: booleanType, at };
}
