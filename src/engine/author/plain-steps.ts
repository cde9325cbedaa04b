/**
 * A trace as steps that an author can read beside the text: each part of a formula with its value, its unit, what it
 * lacks, and where it comes from.
 *
 * In:       a cell with its trace, the plan that gave it, what the household calls its members.
 * Out:      plain data. A part that stands at the same characters as what is around it is no step of its own; a value
 *           that is worked out elsewhere has that formula's steps below it, once.
 * Ignores:  the text itself; a step says where it stands.
 */
import { textFromDate } from "../base/calendar.ts";
import type { Localized } from "../base/localized.ts";
import type { SourceSpan } from "../base/span.ts";
import type { PlainMissing, PlainQuantity } from "../compare/plain.ts";
import { type NameOfPath, plainMissing, plainQuantity } from "../compare/plain-values.ts";
import type { Instance } from "../evaluate/facts/instance.ts";
import type { Cell, DerivedResult } from "../evaluate/result.ts";
import { quantityOf } from "../explain/quantities.ts";
import type { Plan, PlanNode, ValueStatus } from "../plan/plan.ts";

/** A dated value that was read. */
export interface PlainDatedValue {
  readonly from: string;
  /** Absent while nothing ends it. */
  readonly to?: string;
  readonly status: ValueStatus;
  readonly cite: readonly string[];
  readonly at: SourceSpan;
}

export interface PlainStep {
  /** The characters that it is the value of. */
  readonly at: SourceSpan;
  readonly quantity: PlainQuantity;
  /** Of a list: how many it holds; absent where the list is unknown. */
  readonly count?: number;
  /** The member, application or stay that it is read of, where its formula goes over several. */
  readonly of?: Localized;
  readonly missing: readonly PlainMissing[];
  /** Of a parameter of the region: what was read of it. */
  readonly dated: readonly PlainDatedValue[];
  /** The branch that the condition does not take: it has no value of its own here. */
  readonly isUnused?: true;
  readonly parts: readonly PlainStep[];
}

export interface StepReader {
  readonly plan: Plan;
  readonly nameOf: NameOfPath;
  /** How many more steps are told; a long list of members is cut there. */
  left: number;
  readonly seen: Set<DerivedResult>;
}

export function stepReader(plan: Plan, nameOf: NameOfPath): StepReader {
  return { plan, nameOf, left: 160, seen: new Set() };
}

export function stepOf(cell: Cell, reader: StepReader, of?: Localized): PlainStep {
  const { plan, nameOf } = reader;
  reader.left -= 1;
  const quantity = plainQuantity(quantityOf(cell, plan));
  const list = cell.instances ?? cell.items;
  return {
    at: cell.node.at,
    quantity,
    ...(list === undefined ? {} : { count: list.length }),
    ...(of === undefined ? {} : { of }),
    missing: cell.missing.map((missing) => plainMissing(missing, nameOf)),
    dated: sourceCell(cell).sources?.map(plainDatedValue) ?? [],
    parts: partsOf(cell, reader),
  };
}

/** `家庭.x` is read through: the source is that of what is inside. */
function sourceCell(cell: Cell): Cell {
  const [inner] = cell.parts;
  const isThrough = cell.node.kind === "outer" || cell.node.kind === "variable";
  return isThrough && inner !== undefined ? sourceCell(inner) : cell;
}

function plainDatedValue({ from, to, status, cite, at }: NonNullable<Cell["sources"]>[number]) {
  return {
    from: textFromDate(from),
    ...(to === undefined ? {} : { to: textFromDate(to) }),
    status,
    cite,
    at,
  };
}

/** A part, and the member of whom it is read where its formula goes over several. */
interface Part {
  readonly cell: Cell;
  readonly of?: Localized | undefined;
}

function partsOf(cell: Cell, reader: StepReader): readonly PlainStep[] {
  const steps: PlainStep[] = [];
  for (const { cell: part, of } of shown(cell, reader)) {
    if (reader.left <= 0) break;
    steps.push(stepOf(part, reader, of));
  }
  return [...steps, ...unusedBranches(cell, reader)];
}

/** What stands below a step: its parts, less those at the same characters, whose own parts take their place. */
function shown(cell: Cell, reader: StepReader): readonly Part[] {
  const { derived } = cell;
  if (derived !== undefined) {
    if (reader.seen.has(derived)) return [];
    reader.seen.add(derived);
    return [...(derived.cell.tests ?? []), derived.cell].map((part) => ({ cell: part }));
  }
  const inner = [...directParts(cell, reader)];
  return inner.flatMap((part) =>
    isSamePlace(part.cell.node, cell.node) && part.of === undefined
      ? shown(part.cell, reader)
      : [part],
  );
}

/** Those read of a member carry the member's name. */
function* directParts(cell: Cell, { nameOf }: StepReader): Iterable<Part> {
  const { node, parts, items = [] } = cell;
  const isOver = ["each", "where", "quantified", "for"].includes(node.kind);
  const [over] = parts;
  const instances = isOver ? over?.instances : undefined;
  const nameAt = (index: number) => maybeName(instances?.[index], nameOf);
  for (const [index, part] of parts.entries())
    yield isOver && index > 0 ? { cell: part, of: nameAt(index - 1) } : { cell: part };
  for (const [index, item] of items.entries()) yield { cell: item, of: nameAt(index) };
}

function maybeName(instance: Instance | undefined, nameOf: NameOfPath): Localized | undefined {
  return instance === undefined ? undefined : nameOf(instance.path);
}

/** Of an `if` that is decided: the branch that was not taken. */
function unusedBranches({ node, parts }: Cell, { plan }: StepReader): readonly PlainStep[] {
  if (node.kind !== "if" || parts.length !== 2) return [];
  const unused = parts[1]?.node === node.then ? node.otherwise : node.then;
  const { type, at } = unused;
  const unit = type.kind === "number" ? type.unit.text : "";
  const named = nameOf(unused, plan);
  const quantity: PlainQuantity = { ...named, unit, source: "worked-out", cite: [], at };
  return [{ at, quantity, missing: [], dated: [], isUnused: true, parts: [] }];
}

function nameOf(node: PlanNode, plan: Plan): { readonly name?: string } {
  if (node.kind === "rule") return { name: plan.rules.get(node.rule)?.name ?? node.rule };
  return node.kind === "fact" || node.kind === "parameter" ? { name: node.name } : {};
}

function isSamePlace(a: PlanNode, b: PlanNode): boolean {
  return a.at.file === b.at.file && a.at.start === b.at.start && a.at.end === b.at.end;
}
