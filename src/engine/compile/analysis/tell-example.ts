/**
 * A case that was found, as tests: the columns of a table as that case has them, and the facts behind them.
 *
 * In:       what was assigned, the table, the leaves.
 * Out:      `审批金额 > 审批限额`, `在享待遇 = false`; a fact that is a column's own is not told twice.
 */
import type { PlanNode, PlanTable } from "../../plan/plan.ts";
import type { Leaf } from "./leaves.ts";
import type { Example, ToldTest } from "./messages.ts";
import { textOfKnown, textOfNode } from "./node-key.ts";
import { leafKey, told, type World } from "./small-world.ts";
import { comparisons, type Told } from "./told.ts";

export function tellExample(table: PlanTable, leaves: readonly Leaf[], world: World): Example {
  const subjects = table.columns.map(
    (heading, column) => [heading, subjectOf(table, column)] as const,
  );
  const columns = subjects.flatMap(([heading, subject]) => {
    const value = subject && told(subject, world);
    if (subject === undefined || value === undefined) return [];
    return [{ name: heading, test: testOf(value, subject) }];
  });
  const own = new Set(subjects.map(([, subject]) => subject && leafKey(subject)));
  const facts = leaves.flatMap((leaf) =>
    world.assigned.has(leaf.key) && !own.has(leaf.key)
      ? [{ name: textOfNode(leaf.node), test: testOf(world.assigned.get(leaf.key), leaf.node) }]
      : [],
  );
  return { columns, facts, row: rowFor(table.columns, columns) };
}

/** A cell cannot test that something is missing; what is not told may be anything. */
function rowFor(headings: readonly string[], told: readonly ToldTest[]): string {
  const cells = headings.map((heading) => {
    const test = told.find(({ name }) => name === heading)?.test.replace(/^= /, "") ?? "-";
    return test === "null" ? "-" : test;
  });
  return `| ${[...cells, "…"].join(" | ")} |`;
}

/** What the cells of a column test, found from the first that tests anything. */
function subjectOf({ rows }: PlanTable, column: number): PlanNode | undefined {
  for (const { tests } of rows) {
    let node = tests[column];
    while (node?.kind === "apply" && !comparisons.has(node.operator)) node = node.args[0];
    if (node?.kind === "apply") return node.args[0];
  }
  return undefined;
}

function testOf(value: Told, { type }: PlanNode): string {
  if (value === undefined) return "";
  if (typeof value !== "object") return `= ${textOfKnown(value, type)}`;
  if (value.kind === "missing") return "= null";
  if (value.kind === "near") {
    const sign = value.side === 0 ? "=" : value.side > 0 ? ">" : "<";
    return `${sign} ${textOfNode(value.end)}`;
  }
  const isMoment = type.kind === "date" || type.kind === "datetime";
  const known = isMoment ? Number(value.value.n) : value.value;
  return `= ${textOfKnown(known, type)}`;
}
