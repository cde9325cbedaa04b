/**
 * Households drawn from a model: synthetic, and the same for the same seed, whatever the parts in which they are drawn.
 *
 * In:       a model without faults, the plan of its region on its date, how many rows and from which seed.
 * Out:      the population, each group with its share of the rows, weighted to the households that it stands for.
 * Throws:   BrokenInvariant where the model does not fit the plan (check-population.ts tells that first).
 * Ignores:  totals (fit-weights.ts).
 */
import { floor, multiply, rational } from "../base/rational.ts";
import type { Plan } from "../plan/plan.ts";
import type { Column, EntityTable, Population } from "../simulate/population.ts";
import { finish, type InSteps } from "../simulate/run-stretches.ts";
import type { PopulationModel } from "../spec/population/population-model.ts";
import { type ColumnBuilder, columnBuilder } from "./column-builder.ts";
import { choose, type DrawTable } from "./draw-tables.ts";
import type { Factor, FactorTree } from "./factors.ts";
import { givenPlan } from "./given-plan.ts";
import {
  groupSlot,
  type Level,
  type PreparedDraw,
  type PreparedSplit,
  positionSlot,
  prepareDraws,
} from "./prepare-draws.ts";
import { lotOf } from "./random.ts";

export interface DrawOptions {
  /** Rows of the whole population. */
  readonly size: number;
  readonly seed: number;
  /** The rows wanted of it, first and end; absent: all. */
  readonly part?: readonly [number, number];
}

/** Rows that are drawn in one step. */
const rowsAtATime = 2048;

export function drawPopulation(
  model: PopulationModel,
  plan: Plan,
  options: DrawOptions,
): Population {
  return finish(drawPopulationInSteps(model, plan, options));
}

/** The same, that can be left between two steps; it yields the rows that are drawn. */
export function* drawPopulationInSteps(
  model: PopulationModel,
  plan: Plan,
  options: DrawOptions,
): InSteps<Population> {
  const { size, seed, part: [first, end] = [0, size] } = options;
  const levels = prepareDraws(model, givenPlan(plan, model));
  const groups = groupEnds(model, size);
  const tables = levels.map((level) => emptyTable(level));
  const weights = new Float64Array(end - first);
  const perRow = weightPerRow(model, groups);
  let group = 0;
  for (let row = first; row < end; row += 1) {
    while (row >= (groups[group] ?? size)) group += 1;
    drawRow({ seed, row, group }, levels, tables);
    weights[row - first] = perRow[group] ?? 0;
    if ((row - first) % rowsAtATime === rowsAtATime - 1) yield row - first + 1;
  }
  return {
    size: end - first,
    weights,
    tables: new Map(levels.map(({ entity }, i) => [entity, finished(tables[i], i === 0)])),
  };
}

/** The row behind the last of each group: by shares, but no group without a row while there are enough. */
export function groupEnds({ groups }: PopulationModel, size: number): readonly number[] {
  const sum = groups.reduce((all, { rows }) => all + rows, 0);
  let before = 0;
  let end = 0;
  return groups.map(({ rows }, i) => {
    before += rows;
    const others = groups.length - 1 - i;
    const wanted = Math.round((size * before) / sum);
    end = Math.min(Math.max(wanted, end + 1), Math.max(size - others, end));
    return end;
  });
}

/** Thousandths of households that each row of a group stands for. */
function weightPerRow({ groups }: PopulationModel, ends: readonly number[]): readonly number[] {
  return groups.map(({ households }, i) => {
    const rows = (ends[i] ?? 0) - (ends[i - 1] ?? 0);
    if (rows === 0) return 0;
    return Number(floor(multiply(households, rational(1000n, BigInt(rows)))));
  });
}

interface Place {
  readonly seed: number;
  readonly row: number;
  readonly group: number;
}

/** The things of one entity in the household at hand, and the table that they go to. */
interface GrowingTable {
  /** Slots of one thing after another. */
  slots: Float64Array;
  parents: number[];
  /** Things of the household at hand. */
  things: number;
  readonly builders: readonly ColumnBuilder[];
  readonly starts: number[];
  rows: number;
  readonly level: Level;
}

function emptyTable(level: Level): GrowingTable {
  const builders = level.columns.map(columnBuilder);
  const slots = new Float64Array(level.width * 4);
  return { slots, parents: [], things: 0, builders, starts: [], rows: 0, level };
}

function drawRow(place: Place, levels: readonly Level[], tables: readonly GrowingTable[]): void {
  for (const table of tables) drawThings(table, place, tables);
  for (const [index, { draws }] of levels.entries())
    for (const draw of draws)
      if (draw.split !== undefined) divide(draw, draw.split, { at: index, tables });
  for (const table of tables) store(table);
}

function drawThings(table: GrowingTable, place: Place, tables: readonly GrowingTable[]): void {
  const { level } = table;
  const parent = tables[level.parent];
  table.things = 0;
  table.parents.length = 0;
  for (let outer = 0; outer < (parent?.things ?? 1); outer += 1) {
    const count = countAt(level.count, parent, outer);
    if (parent !== undefined) table.starts.push(table.rows + table.things);
    for (let i = 0; i < count; i += 1) {
      const thing = table.things;
      table.things += 1;
      table.parents.push(outer);
      makeRoom(table);
      table.slots[thing * level.width + positionSlot] = i;
      table.slots[thing * level.width + groupSlot] = place.group;
      for (const draw of level.draws)
        table.slots[thing * level.width + draw.slot] = drawn(draw, place, { table, thing, tables });
    }
  }
}

function countAt(count: Level["count"], parent: GrowingTable | undefined, outer: number): number {
  if (typeof count === "number") return count;
  const slot = parent?.slots[outer * parent.level.width + count.slot] ?? 0;
  return count.numbers[slot] ?? 0;
}

function makeRoom(table: GrowingTable): void {
  if (table.things * table.level.width <= table.slots.length) return;
  const longer = new Float64Array(table.slots.length * 2);
  longer.set(table.slots);
  table.slots = longer;
}

/** A thing, from which slots of its own and of what it belongs to are read. */
interface Thing {
  readonly table: GrowingTable;
  readonly thing: number;
  readonly tables: readonly GrowingTable[];
}

function drawn(draw: PreparedDraw, { seed, row }: Place, at: Thing): number {
  const lot = lotOf(seed, row, draw.stream, at.thing);
  let value = drawnFrom(draw.table, lot, at);
  if (draw.factors.length === 0) return value;
  for (const factor of draw.factors) value *= factorAt(factor, at);
  return Math.floor(value / draw.divisor);
}

function drawnFrom(table: DrawTable, lot: number, at: Thing): number {
  let here = table;
  while (here.kind === "by") {
    const { hops, slot } = here.variable;
    const next: DrawTable | undefined =
      here.tables[Math.min(slotAt(at, hops, slot), here.tables.length - 1)];
    if (next === undefined) return 0;
    here = next;
  }
  return choose(here, lot);
}

function slotAt({ table, thing, tables }: Thing, hops: number, slot: number): number {
  let at = table;
  let index = thing;
  for (let i = 0; i < hops; i += 1) {
    index = at.parents[index] ?? 0;
    at = tables[at.level.parent] ?? at;
  }
  return at.slots[index * at.level.width + slot] ?? 0;
}

function factorAt(factor: Factor, at: Thing): number {
  if (factor.kind === "fixed") return factor.value;
  if (factor.kind === "by") return treeAt(factor.tree, at);
  const { hops, slot } = factor.variable;
  const value = slotAt(at, hops, slot);
  return factor.numbers === undefined ? value : (factor.numbers[value] ?? 0);
}

function treeAt(tree: FactorTree, at: Thing): number {
  let here: FactorTree | undefined = tree;
  while (here?.kind === "by") here = here.trees[slotAt(at, here.variable.hops, here.variable.slot)];
  return here?.value ?? 0;
}

interface Household {
  readonly at: number;
  readonly tables: readonly GrowingTable[];
}

/** Each part its share of the amount, cut to the fen; whatever is left to the rest, so that the sum is the amount. */
function divide(draw: PreparedDraw, split: PreparedSplit, { at, tables }: Household): void {
  const own = tables[at];
  if (own === undefined) return;
  const amount = own.slots[draw.slot] ?? 0;
  const weightOf = (part: PreparedSplit["parts"][number], thing: number) => {
    const table = tables[part.level];
    if (table === undefined) return 0;
    return part.numbers[drawnFrom(part.weights, 0, { table, thing, tables })] ?? 0;
  };
  let sum = 0;
  for (const part of split.parts)
    for (let i = 0; i < (tables[part.level]?.things ?? 0); i += 1) sum += weightOf(part, i);
  let left = amount;
  for (const part of split.parts) {
    const table = tables[part.level];
    for (let i = 0; i < (table?.things ?? 0); i += 1) {
      const share = sum === 0 ? 0 : Math.floor((amount * weightOf(part, i)) / sum);
      if (table !== undefined) table.slots[i * table.level.width + part.slot] = share;
      left -= share;
    }
  }
  own.slots[split.rest] = left;
}

function store(table: GrowingTable): void {
  const { level, builders, things, slots } = table;
  for (let thing = 0; thing < things; thing += 1)
    for (let i = 0; i < builders.length; i += 1)
      builders[i]?.put(slots[thing * level.width + (level.columns[i]?.slot ?? 0)] ?? 0);
  table.rows += things;
}

function finished(table: GrowingTable | undefined, isHousehold: boolean): EntityTable {
  const columns = new Map<string, Column>();
  if (table === undefined) return { rows: 0, columns };
  const { level, builders, rows, starts } = table;
  for (const [i, { fact }] of level.columns.entries()) {
    const column = builders[i]?.column();
    if (column !== undefined) columns.set(fact.name, column);
  }
  // Where nobody lists anything, a million zeros would say no more.
  if (isHousehold || rows === 0) return { rows, columns };
  return { rows, starts: Uint32Array.from([...starts, rows]), columns };
}
