/**
 * What of a population is assumed, each with the population as it would be at either end of its range.
 *
 * One thing moves at a time. Draws are keyed by their place, so that everything else stays as it was drawn. A count of
 * people that moves takes the assumed households and payments of the same people with it, for those were worked out
 * from it; else a range would ask of weights what no household can give.
 *
 * Out:      in the order of the file; what has no two different ends is left out.
 */
import type { Localized } from "../base/localized.ts";
import { compare, divide, isZero, multiply, type Rational } from "../base/rational.ts";
import type { SourceSpan } from "../base/span.ts";
import type {
  GivenValue,
  PopulationInput,
  PopulationModel,
  PopulationTotal,
} from "../spec/population/population-model.ts";

export type UncertainKind = "parameter" | "reading" | "total" | "group" | "input";

export interface Uncertainty {
  readonly kind: UncertainKind;
  readonly id: string;
  readonly title: Localized;
  readonly note?: Localized;
  /** As it would be at the least of the range, and at the most. */
  readonly low: PopulationModel;
  readonly high: PopulationModel;
  readonly at: SourceSpan;
}

export function uncertainties(model: PopulationModel): readonly Uncertainty[] {
  return [
    ...model.parameters.flatMap((one) => ofGiven("parameter", one, model)),
    ...model.readings.flatMap((one) => ofGiven("reading", one, model)),
    ...model.totals.flatMap((one) => ofTotal(one, model)),
    ...model.groups.flatMap((group) => {
      const at = (households: Rational): PopulationModel => ({
        ...model,
        groups: model.groups.map((one) => (one === group ? { ...one, households } : one)),
      });
      return uncertain("group", group, endsOf(group.range), at);
    }),
    ...model.inputs.flatMap((one) => ofInput(one, model)),
  ];
}

function ofGiven(
  kind: "parameter" | "reading",
  given: GivenValue,
  model: PopulationModel,
): readonly Uncertainty[] {
  const { name, range } = given;
  const replaced = (all: readonly GivenValue[], value: GivenValue["value"]) =>
    all.map((one) => (one === given ? { ...one, value } : one));
  const at = (value: GivenValue["value"]): PopulationModel =>
    kind === "parameter"
      ? { ...model, parameters: replaced(model.parameters, value) }
      : { ...model, readings: replaced(model.readings, value) };
  const isOne = JSON.stringify(range?.[0]) === JSON.stringify(range?.[1]);
  const named = { ...given, id: name, title: { zh: name, en: name } };
  return uncertain(kind, named, isOne ? undefined : range, at);
}

function ofTotal(total: PopulationTotal, model: PopulationModel): readonly Uncertainty[] {
  if (total.use !== "fit") return [];
  const at = (value: Rational): PopulationModel => ({
    ...model,
    totals: model.totals.map((one) => {
      if (one === total) return { ...one, value };
      const follows = total.measure === "people" && !isZero(total.value) && isOfSame(one, total);
      return follows ? { ...one, value: multiply(one.value, divide(value, total.value)) } : one;
    }),
  });
  return uncertain("total", total, endsOf(total.range), at);
}

/** Whether it was worked out from the same people. */
function isOfSame(one: PopulationTotal, people: PopulationTotal): boolean {
  if (one.programme !== people.programme || one.status !== "assumed" || one.use !== "fit")
    return false;
  const [own, other] = [one, people].map(({ where }) => JSON.stringify([...where].sort()));
  return own === other;
}

function ofInput(input: PopulationInput, model: PopulationModel): readonly Uncertainty[] {
  const at = (draw: PopulationInput["draw"]): PopulationModel => ({
    ...model,
    inputs: model.inputs.map((one) => (one === input ? { ...one, draw } : one)),
  });
  const { range } = input;
  const isOne = range !== undefined && isSameDraw(range[0], range[1]);
  return uncertain("input", input, isOne ? undefined : range, at);
}

function isSameDraw(one: PopulationInput["draw"], other: PopulationInput["draw"]): boolean {
  return told(one) === told(other);
}

/** Without the places in the text. */
function told(draw: PopulationInput["draw"]): string {
  return JSON.stringify(draw, (key, value) => {
    if (key === "at") return undefined;
    if (typeof value === "bigint") return String(value);
    return value instanceof Map ? [...value] : value;
  });
}

function endsOf(range: readonly [Rational, Rational] | undefined) {
  return range !== undefined && compare(range[0], range[1]) < 0 ? range : undefined;
}

interface Named {
  readonly id: string;
  readonly title: Localized;
  readonly note?: Localized;
  readonly status: string;
  readonly at: SourceSpan;
}

function uncertain<T>(
  kind: UncertainKind,
  { id, title, note, status, at: place }: Named,
  range: readonly [T, T] | undefined,
  at: (end: T) => PopulationModel,
): readonly Uncertainty[] {
  if (range === undefined || status !== "assumed") return [];
  const [least, most] = range;
  const noted = note === undefined ? {} : { note };
  return [{ kind, id, title, ...noted, low: at(least), high: at(most), at: place }];
}
