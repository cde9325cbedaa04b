/**
 * What the screen of standards shows, as data: parameter, variants, date and order; its address; its lines.
 *
 * In:       the book; the address.
 * Out:      selections, addresses, the lines drawn and the rows listed. Pure.
 * Ignores:  React, words, the engine.
 */
import type { LinkedStep, StandardsLine } from "../../engine/index.ts";
import { isDay } from "../parts/is-day.ts";
import type {
  BookAxis,
  BookLink,
  BookParameter,
  BookStep,
  PlaceParameter,
  StandardsBook,
} from "./standards-book.ts";

export type RowOrder = "place" | "newest" | "oldest";

export interface StandardsSelection {
  readonly parameter: string;
  /** By the names of the axes; what is absent is the axis's first. */
  readonly options: Readonly<Record<string, string>>;
  readonly date: string;
  readonly order: RowOrder;
}

export type StandardsChange =
  | { readonly kind: "parameter"; readonly parameter: string }
  | { readonly kind: "option"; readonly axis: string; readonly option: string }
  | { readonly kind: "date"; readonly date: string }
  | { readonly kind: "order"; readonly order: RowOrder };

/** The line of a place: its dated values of the variant that is looked at. */
export interface PlaceLine extends StandardsLine {
  readonly steps: readonly BookStep[];
  /** Options that the place tells apart, outer first. */
  readonly variant: readonly string[];
}

/** One dated value of one place. */
export interface PlaceStep {
  readonly place: string;
  readonly variant: readonly string[];
  readonly step: BookStep;
  /** The one before it. */
  readonly before?: BookStep;
}

const orders: readonly RowOrder[] = ["place", "newest", "oldest"];

export function firstSelection({ date, parameters }: StandardsBook): StandardsSelection {
  return { parameter: parameters[0]?.id ?? "", options: {}, date, order: "place" };
}

export function selectionFromAddress(search: string, book: StandardsBook): StandardsSelection {
  const first = firstSelection(book);
  const asked = new URLSearchParams(search);
  const parameter = book.parameters.find(({ id }) => id === asked.get("parameter"));
  const date = asked.get("date") ?? "";
  const shown = parameter ?? parameterOf(first, book);
  const options = (shown?.axes ?? []).flatMap(({ name, options: known }) => {
    const option = known.find((one) => one === asked.get(name.zh));
    return option === undefined ? [] : [[name.zh, option] as const];
  });
  return {
    parameter: shown?.id ?? "",
    options: Object.fromEntries(options),
    date: isDay(date) ? date : first.date,
    order: orders.find((one) => one === asked.get("order")) ?? first.order,
  };
}

/** What is as at first is left out. */
export function searchOfSelection(selection: StandardsSelection, book: StandardsBook): string {
  const first = firstSelection(book);
  const asked = new URLSearchParams();
  if (selection.parameter !== first.parameter) asked.set("parameter", selection.parameter);
  for (const axis of parameterOf(selection, book)?.axes ?? []) {
    const option = optionOf(axis, selection);
    if (option !== axis.first) asked.set(axis.name.zh, option);
  }
  if (selection.date !== first.date) asked.set("date", selection.date);
  if (selection.order !== first.order) asked.set("order", selection.order);
  const search = asked.toString();
  return search === "" ? "" : `?${search}`;
}

export function changeSelection(
  before: StandardsSelection,
  change: StandardsChange,
): StandardsSelection {
  switch (change.kind) {
    // Axes of one name are one axis: who looks at rural standards goes on looking at rural ones.
    case "parameter":
      return { ...before, parameter: change.parameter };
    case "option":
      return { ...before, options: { ...before.options, [change.axis]: change.option } };
    case "date":
      return isDay(change.date) ? { ...before, date: change.date } : before;
    case "order":
      return { ...before, order: change.order };
  }
}

export function parameterOf(
  { parameter }: Pick<StandardsSelection, "parameter">,
  { parameters }: StandardsBook,
): BookParameter | undefined {
  return parameters.find(({ id }) => id === parameter);
}

export function optionOf(
  { name, options, first }: BookAxis,
  selection: Pick<StandardsSelection, "options">,
): string {
  const chosen = selection.options[name.zh];
  return chosen !== undefined && options.includes(chosen) ? chosen : first;
}

/** One line for each place that has dated values of the variant, in the order of the places. */
export function linesOf(
  parameter: BookParameter,
  selection: Pick<StandardsSelection, "options">,
): readonly PlaceLine[] {
  return parameter.places.flatMap((place) => {
    const variant = variantOf(place, parameter, selection);
    const series = place.series.find((one) => one.variant.join("/") === variant.join("/"));
    return series === undefined ? [] : [{ id: place.place, variant, steps: series.steps }];
  });
}

function variantOf(
  { by }: PlaceParameter,
  { axes }: BookParameter,
  selection: Pick<StandardsSelection, "options">,
): readonly string[] {
  return by.map((name) => {
    const axis = axes.find((one) => one.name.zh === name);
    return axis === undefined ? "" : optionOf(axis, selection);
  });
}

/** Changes between neighbouring values that no assumption and no gap stands in; how many others there are. */
export function risesOf(line: PlaceLine): {
  readonly drawn: readonly PlaceStep[];
  readonly left: number;
} {
  const changes = rowsOf([line], "place").filter(
    ({ step }) => step.change !== undefined && step.change.by !== "0",
  );
  const drawn = changes.filter(
    ({ step, before }) =>
      step.status !== "assumed" && before?.status !== "assumed" && step.change?.hasGap === false,
  );
  return { drawn, left: changes.length - drawn.length };
}

/** A sum that rules make of the standard, as it is on the date. */
export interface LinkOnDay {
  readonly id: string;
  readonly place: string;
  readonly link: BookLink;
  /** Axes and options that the reader has not chosen. */
  readonly options: readonly (readonly [string, string])[];
  /** Absent where one of its figures is not known on the date. */
  readonly step?: LinkedStep;
}

/** A row for each sum, and for each variant of it that the choice leaves open. */
export function linksOnDay(
  parameter: BookParameter,
  selection: Pick<StandardsSelection, "options" | "date">,
): readonly LinkOnDay[] {
  return parameter.places.flatMap(({ place, links }) =>
    links.flatMap((link, index): readonly LinkOnDay[] => {
      const id = `${place} ${index}`;
      const fitting = link.series.filter(({ options }) => isChosen(options, parameter, selection));
      if (fitting.length === 0) return [{ id, place, link, options: [] }];
      return fitting.map(({ options, steps }) => {
        const step = stepOn(steps, selection.date);
        const open = Object.entries(options).filter(([axis]) => !isAxis(axis, parameter));
        return {
          id: `${id} ${Object.values(options).join(" ")}`,
          place,
          link,
          options: open,
          ...(step === undefined ? {} : { step }),
        };
      });
    }),
  );
}

function isChosen(
  options: Readonly<Record<string, string>>,
  { axes }: BookParameter,
  selection: Pick<StandardsSelection, "options">,
): boolean {
  return axes.every((axis) => {
    const own = options[axis.name.zh];
    return own === undefined || own === optionOf(axis, selection);
  });
}

function isAxis(name: string, { axes }: BookParameter): boolean {
  return axes.some((axis) => axis.name.zh === name);
}

/** What stands on a day. */
export function stepOn<Step extends { readonly from: string; readonly until?: string }>(
  steps: readonly Step[],
  date: string,
): Step | undefined {
  return steps.find(({ from, until }) => from <= date && (until === undefined || date < until));
}

export function rowsOf(lines: readonly PlaceLine[], order: RowOrder): readonly PlaceStep[] {
  const rows = lines.flatMap(({ id, variant, steps }) =>
    steps.map((step, index): PlaceStep => {
      const before = steps[index - 1];
      return { place: id, variant, step, ...(before === undefined ? {} : { before }) };
    }),
  );
  if (order === "place") return rows;
  const sign = order === "newest" ? -1 : 1;
  return rows.toSorted((a, b) => sign * a.step.from.localeCompare(b.step.from));
}
