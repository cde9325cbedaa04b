/**
 * A population made ready for a plan: its inputs as slots and tables, entity by entity.
 *
 * In:       a model that check-population.ts found nothing wrong with, and the plan with what the model supposes.
 * Out:      for each entity, outer first: what is drawn for one thing of it, and which slots become columns.
 * Throws:   BrokenInvariant where the model does not fit the plan.
 */
import { addMonths } from "../base/calendar.ts";
import { BrokenInvariant } from "../base/invariant.ts";
import { multiply, type Rational, rational } from "../base/rational.ts";
import type { Plan, PlanFact } from "../plan/plan.ts";
import { wordsOf } from "../spec/population/check-inputs.ts";
import {
  builtInVariables,
  type Draw,
  type PopulationInput,
  type PopulationModel,
  type PopulationSplit,
  unstated,
} from "../spec/population/population-model.ts";
import {
  type DrawTable,
  drawTable,
  leafOfBands,
  leafOfWords,
  type Variable,
} from "./draw-tables.ts";
import { type Factor, factorOf } from "./factors.ts";
import { streamOf } from "./random.ts";
import { decimalsOf, maybeScaled } from "./scaled.ts";

/** What is drawn for one thing of an entity. */
export interface Level {
  readonly entity: string;
  /** Index of the level that it belongs to; -1 for the household. */
  readonly parent: number;
  /** How many there are under one thing of the parent: a number, or a slot of the parent with the numbers of its words. */
  readonly count: number | Counted;
  readonly draws: readonly PreparedDraw[];
  readonly columns: readonly PreparedColumn[];
  /** Slots of one thing: `positionSlot`, `groupSlot`, then each input and each fact that a split fills. */
  readonly width: number;
}

export interface Counted {
  readonly slot: number;
  readonly numbers: readonly number[];
}

export const positionSlot = 0;
export const groupSlot = 1;

export interface PreparedDraw {
  readonly slot: number;
  readonly stream: number;
  readonly table: DrawTable;
  /** What a drawn whole number of steps is multiplied by, before it is cut to the scale of the slot. */
  readonly factors: readonly Factor[];
  readonly divisor: number;
  readonly split?: PreparedSplit;
}

export interface PreparedSplit {
  readonly parts: readonly {
    readonly level: number;
    readonly slot: number;
    readonly weights: DrawTable;
    /** Weights by the index that the table yields. */
    readonly numbers: readonly number[];
  }[];
  readonly rest: number;
}

export interface PreparedColumn {
  readonly fact: PlanFact;
  readonly slot: number;
  /** Value by word index, for facts drawn as words, none for a fact left out; absent: the slot is the value. */
  readonly values?: readonly (number | undefined)[];
  readonly scale: number;
}

/** Where an input stands, and what it holds. */
interface Slot {
  readonly level: number;
  readonly slot: number;
  /** Absent for a number drawn from bands. */
  readonly words?: readonly string[];
  readonly scale: number;
}

export function prepareDraws(model: PopulationModel, plan: Plan): readonly Level[] {
  const entities = [...plan.entities.values()].filter(
    ({ name }) => name === plan.household || model.lists.has(name),
  );
  const levelOf = new Map(entities.map(({ name }, index) => [name, index]));
  const slots = new Map<string, Slot>();
  const widths = entities.map(() => groupSlot + 1);
  const taken = (level: number) => {
    const slot = widths[level] ?? 0;
    widths[level] = slot + 1;
    return slot;
  };
  const context: Context = { model, plan, slots, levelOf };
  for (const input of model.inputs) {
    const level = known(levelOf.get(input.of), input.of);
    const fact = maybeFact(input, plan);
    const words = isOfWords(input) ? { words: wordsOf(input.draw) } : {};
    slots.set(input.id, { level, slot: taken(level), ...words, scale: scaleOf(input, fact) });
    for (const { fact: name, of } of input.split) {
      const lower = known(levelOf.get(of), of);
      slots.set(splitKey(of, name), { level: lower, slot: taken(lower), scale: moneyScale });
    }
    if (input.rest !== undefined)
      slots.set(splitKey(input.of, input.rest), { level, slot: taken(level), scale: moneyScale });
  }
  return entities.map((entity, level) => {
    const own = model.inputs.filter(({ of }) => of === entity.name);
    return {
      entity: entity.name,
      parent: entity.of === undefined ? -1 : known(levelOf.get(entity.of), entity.of),
      count: countOf(entity.name, context),
      draws: own.map((input) => preparedDraw(input, context)),
      columns: columnsOf(entity.name, context),
      width: known(widths[level], entity.name),
    };
  });
}

interface Context {
  readonly model: PopulationModel;
  readonly plan: Plan;
  readonly slots: ReadonlyMap<string, Slot>;
  readonly levelOf: ReadonlyMap<string, number>;
}

export const moneyScale = 2;
const splitKey = (entity: string, fact: string) => `${entity} ${fact}`;

function isOfWords({ draw }: PopulationInput): boolean {
  return wordsOf(draw).length > 0;
}

function maybeFact({ id, of, isHelper }: PopulationInput, plan: Plan): PlanFact | undefined {
  return isHelper ? undefined : plan.entities.get(of)?.facts.get(id);
}

function scaleOf(input: PopulationInput, fact: PlanFact | undefined): number {
  if (fact !== undefined) return fact.type.kind === "number" && !fact.isInteger ? moneyScale : 0;
  return input.times.length > 0 ? moneyScale : decimalsOf(input.step);
}

function countOf(entity: string, { model, plan, slots }: Context): number | Counted {
  if (entity === plan.household) return 1;
  const said = model.lists.get(entity) ?? "0";
  if (/^\d+$/.test(said)) return Number(said);
  const { slot, words = [] } = known(slots.get(said), said);
  return { slot, numbers: words.map(Number) };
}

function preparedDraw(input: PopulationInput, context: Context): PreparedDraw {
  const { slots, plan } = context;
  const own = known(slots.get(input.id), input.id);
  const fact = maybeFact(input, plan);
  const step = input.step ?? rational(1n, 10n ** BigInt(own.words ? 0 : own.scale));
  const variable = (name: string) => variableOf(name, own.level, context);
  const factors = input.times.map((name) => factorOf(name, input, { plan, slots, variable }));
  const scales = decimalsOf(step) + factors.reduce((sum, { scale }) => sum + scale, 0) - own.scale;
  const stepUnits = Number(step.n * 10n ** BigInt(decimalsOf(step))) / Number(step.d);
  const isDate = fact?.type.kind === "date";
  const stepsOf = (limit: Rational) => Number((limit.n * step.d) / (limit.d * step.n));
  const leafOf = (draw: Draw) => {
    if (draw.kind === "shares") return leafOfWords(draw, own.words ?? []);
    if (draw.kind === "value")
      return leafOfWords({ words: [draw.text], shares: [1] }, own.words ?? []);
    return isDate ? leafOfBirths(draw, plan.date) : leafOfBands(draw.bands, stepsOf);
  };
  const table = drawTable(input.draw, variablesOf(input.by, own.level, context), leafOf);
  const multiplier: readonly Factor[] =
    own.words === undefined && !isDate ? [{ kind: "fixed", value: stepUnits, scale: 0 }] : [];
  return {
    slot: own.slot,
    stream: streamOf(`${input.of} ${input.id}`),
    table,
    factors: [...multiplier, ...factors],
    divisor: own.words === undefined && !isDate ? 10 ** scales : 1,
    ...(input.split.length === 0 ? {} : { split: preparedSplit(input, context) }),
  };
}

/** Days of birth of people of an age: of 18 to 60, from 18 years complete to the day before 60. */
function leafOfBirths({ bands }: Extract<Draw, { kind: "bands" }>, date: number) {
  const born = (years: Rational) => {
    const { n, d } = multiply(years, rational(12n));
    return addMonths(date, -Number(n / d));
  };
  const days = bands.map(({ least, most, share }) => ({
    least: rational(BigInt(born(most) + 1)),
    most: rational(BigInt(born(least) + 1)),
    share,
  }));
  return leafOfBands(days, ({ n }) => Number(n));
}

function preparedSplit(input: PopulationInput, context: Context): PreparedSplit {
  const { slots } = context;
  const parts = input.split.map((part) => preparedPart(part, context));
  const rest = known(slots.get(splitKey(input.of, input.rest ?? "")), input.rest ?? input.id).slot;
  return { parts, rest };
}

function preparedPart(part: PopulationSplit, context: Context) {
  const { level, slot } = known(context.slots.get(splitKey(part.of, part.fact)), part.fact);
  const words = wordsOf(part.weights);
  const leafOf = (draw: Draw) =>
    leafOfWords({ words: draw.kind === "value" ? [draw.text] : [], shares: [1] }, words);
  const weights = drawTable(part.weights, variablesOf(part.by, level, context), leafOf);
  return { level, slot, weights, numbers: words.map(Number) };
}

function variablesOf(by: readonly string[], level: number, context: Context): Variable[] {
  return by.map((name) => variableOf(name, level, context));
}

function variableOf(
  name: string,
  level: number,
  { model, slots, plan, levelOf }: Context,
): Variable {
  const household = known(levelOf.get(plan.household), plan.household);
  if (name === builtInVariables.position) return { hops: 0, slot: positionSlot, words: undefined };
  if (name === builtInVariables.group) {
    const hops = hopsBetween(level, household, { plan, levelOf });
    return { hops, slot: groupSlot, words: model.groups.map(({ id }) => id) };
  }
  const at = known(slots.get(name), name);
  return { hops: hopsBetween(level, at.level, { plan, levelOf }), slot: at.slot, words: at.words };
}

function hopsBetween(
  from: number,
  to: number,
  { plan, levelOf }: Pick<Context, "plan" | "levelOf">,
): number {
  const names = [...levelOf.keys()];
  let hops = 0;
  for (let at = from; at !== to; hops += 1) {
    const of = plan.entities.get(names[at] ?? "")?.of;
    at = known(levelOf.get(of ?? ""), names[from] ?? "");
  }
  return hops;
}

function columnsOf(entity: string, { model, plan, slots }: Context): readonly PreparedColumn[] {
  const facts = plan.entities.get(entity)?.facts;
  const drawn = model.inputs.flatMap((input) => {
    const fact = input.of === entity ? maybeFact(input, plan) : undefined;
    if (fact === undefined) return [];
    const { slot, words, scale } = known(slots.get(input.id), input.id);
    return [{ fact, slot, scale, ...valuesOf(fact, words, scale) }];
  });
  const filled = model.inputs.flatMap((input) => [
    ...input.split.filter(({ of }) => of === entity).map(({ fact }) => fact),
    ...(input.of === entity && input.rest !== undefined ? [input.rest] : []),
  ]);
  return [
    ...drawn,
    ...filled.map((name) => {
      const { slot, scale } = known(slots.get(splitKey(entity, name)), name);
      return { fact: known(facts?.get(name), name), slot, scale };
    }),
  ];
}

function valuesOf(fact: PlanFact, words: readonly string[] | undefined, scale: number) {
  if (words === undefined) return {};
  const { type } = fact;
  const values = words.map((word) => {
    if (word === unstated) return undefined;
    if (type.kind === "boolean") return word === "true" ? 1 : 0;
    if (type.kind === "enum") return type.options.indexOf(word);
    return known(maybeScaled(word, scale), word);
  });
  return { values };
}

function known<T>(value: T | undefined, name: string): T {
  if (value === undefined)
    throw new BrokenInvariant("The population names something unknown", { name });
  return value;
}
