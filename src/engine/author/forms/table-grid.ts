/**
 * The decision tables of a text as grids: each cell with the stretch it stands in.
 *
 * In:       the tree of the text in view; the policy it links to, where it does, for types of columns.
 * Out:      tables in the order of the text, with the name of the entry that each gives the value of.
 * Ignores:  tables that are only inherited; what is wrong with a cell, which the checks say.
 */
import type { SourceSpan } from "../../base/span.ts";
import { comparisons } from "../../compile/analysis/told.ts";
import type { LinkedPolicy } from "../../compile/compile-spec.ts";
import type { PlanNode, PlanRule, PlanTable } from "../../plan/plan.ts";
import type { PlanType } from "../../plan/types.ts";
import { parseTable } from "../../spec/feel/parse-table.ts";
import { type GridLine, readGrid } from "../../spec/feel/table-grid.ts";
import { formulaPlaces } from "../../spec/format/formula-places.ts";
import { entrySections } from "../../spec/merge/entry-sections.ts";
import type { HitPolicy } from "../../spec/spec.ts";
import type { MapNode } from "../../spec/tree.ts";
import { maybeText, namedMaps, spanOfEntry } from "../../spec/tree-access.ts";

export interface TableForm {
  /** Of the entry; it heads the column of results. */
  readonly name: string;
  readonly nameAt: SourceSpan;
  /** The whole entry. */
  readonly owner: SourceSpan;
  readonly en: string;
  readonly hit: HitPolicy;
  readonly at: SourceSpan;
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
}

export interface GridColumn {
  readonly kind: "condition" | "result" | "cite";
  /** As written: a formula, the entry's own name, `cite`. */
  readonly text: string;
  readonly at: SourceSpan;
  /** Absent where the policy cannot be compiled, and of citations. */
  readonly type?: ColumnType;
}

export interface ColumnType {
  readonly kind: PlanType["kind"];
  /** Of a number; empty for a pure one. */
  readonly unit: string;
  /** Of an enum. */
  readonly options: readonly string[];
}

export interface GridRow {
  readonly at: SourceSpan;
  /** One for each column; fewer or more where the row is not whole. */
  readonly cells: readonly { readonly text: string; readonly at: SourceSpan }[];
}

const hits: readonly HitPolicy[] = ["unique", "first", "any", "max", "min", "sum", "count"];

/** Every table of the text that has a heading and rows. */
export function tableForms(tree: MapNode, policy: LinkedPolicy | undefined): readonly TableForm[] {
  const owners = entrySections.flatMap((section) => namedMaps(tree, section));
  return formulaPlaces(tree).tables.flatMap(({ node, entryName }) => {
    const table = parseTable(node, entryName, () => undefined);
    const owner = owners.find(
      ({ node: { at } }) => at.start <= node.at.start && node.at.end <= at.end,
    );
    if (table === undefined || owner === undefined) return [];
    const planned = maybePlanned(policy, table.rows[0]?.at);
    let condition = -1;
    const columns = table.columns.map(({ kind, text, at }): GridColumn => {
      if (kind === "condition") condition += 1;
      const type = planned && maybeColumnType(planned, kind, condition);
      return { kind, text, at, ...(type === undefined ? {} : { type }) };
    });
    return {
      name: entryName,
      nameAt: owner.entry.keyAt,
      owner: spanOfEntry(owner.entry),
      en: maybeText(owner.node, "en") ?? policy?.rules.get(entryName)?.en ?? "",
      hit: hitOf(owner.node, node.at),
      at: table.at,
      columns,
      rows: bodyOf(readGrid(node, () => undefined)).map(({ at, cells }) => ({
        at,
        cells: cells.map((cell) => ({ text: cell.text, at: cell.at })),
      })),
    };
  });
}

/** The lines below the heading and its dashes. */
export function bodyOf(lines: readonly GridLine[]): readonly GridLine[] {
  return lines.slice(lines[1]?.isSeparator === true ? 2 : 1);
}

/** The policy said beside the table: of a programme, inside its amount. */
function hitOf(owner: MapNode, table: SourceSpan): HitPolicy {
  const inner = [...owner.entries.values()].find(
    ({ value }) =>
      value.kind === "map" && value.at.start <= table.start && table.end <= value.at.end,
  );
  const holder = inner?.value.kind === "map" ? inner.value : owner;
  return hits.find((known) => known === maybeText(holder, "hit")) ?? "unique";
}

function maybePlanned(
  policy: LinkedPolicy | undefined,
  row: SourceSpan | undefined,
): PlanTable | undefined {
  if (policy === undefined || row === undefined) return undefined;
  const isRow = ({ at }: { readonly at: SourceSpan }) =>
    at.file === row.file && at.start === row.start;
  return [...policy.rules.values()]
    .flatMap((rule) => maybeTableOf(rule) ?? [])
    .find(({ rows }) => rows.some(isRow));
}

function maybeTableOf(rule: PlanRule): PlanTable | undefined {
  const body = rule.kind === "programme" ? rule.amount?.body : rule.body;
  return body?.kind === "table" ? body : undefined;
}

function maybeColumnType(
  { rows }: PlanTable,
  kind: GridColumn["kind"],
  column: number,
): ColumnType | undefined {
  if (kind === "cite") return undefined;
  const types = rows.flatMap(({ tests, result }) => {
    if (kind === "result") return result.type;
    const test = tests[column];
    return test === undefined ? [] : (maybeSubject(test)?.type ?? []);
  });
  const [type] = types;
  if (type === undefined) return undefined;
  return {
    kind: type.kind,
    unit: type.kind === "number" ? type.unit.text : "",
    options: type.kind === "enum" ? type.options : [],
  };
}

/** What a cell tests: the value that its column's heading says. */
function maybeSubject(test: PlanNode): PlanNode | undefined {
  let node: PlanNode | undefined = test;
  while (node?.kind === "apply" && !comparisons.has(node.operator)) node = node.args[0];
  return node?.kind === "apply" ? node.args[0] : undefined;
}
