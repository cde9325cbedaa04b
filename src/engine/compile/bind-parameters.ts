/**
 * Give each parameter its typed values, and those in force on a date, variant by variant.
 *
 * Reports:  values that are not of the declared type, variants that do not exist.
 * Ignores:  whether a value is cited or its range given (check).
 */
import { maybeDate, maybeDateTime, maybeMonth } from "../base/calendar.ts";
import { maybeRationalFromDecimal } from "../base/decimal.ts";
import type { Report } from "../base/diagnostic.ts";
import type { SourceSpan } from "../base/span.ts";
import type {
  InForce,
  Known,
  PlanParameter,
  PlanParameterValue,
  ValueInForce,
} from "../plan/plan.ts";
import type { PlanType } from "../plan/types.ts";
import type { DatedValue, Parameter, VariantRange, VariantValue } from "../spec/spec.ts";
import { describeType } from "./describe-type.ts";
import { unknownOption, unreadableValue } from "./messages.ts";
import { type Axis, axesOf } from "./parameter-variants.ts";
import { planType, type SymbolTable } from "./symbols.ts";

/** A parameter with its whole history; `current` is set by `parameterOn`. */
export function bindParameter(
  parameter: Parameter,
  symbols: SymbolTable,
  report: Report,
): PlanParameter {
  const axes = axesOf(parameter, symbols, report);
  const type = planType(parameter.type, parameter.name);
  const history = parameter.values.map((value) =>
    boundValue(value, { name: parameter.name, type }, axes, report),
  );
  return {
    name: parameter.name,
    en: parameter.en,
    from: parameter.from,
    type,
    unitText: parameter.type.unit?.text ?? "",
    at: parameter.nameAt,
    by: axes.map(({ name, options }) => ({ name, options })),
    history: history.filter((value): value is PlanParameterValue => value !== undefined),
  };
}

/** The parameter with the values in force on a date; none where no value covers it. */
export function parameterOn(parameter: PlanParameter, date: number): PlanParameter {
  const options = parameter.by.map((axis) => axis.options);
  let current: InForce<ValueInForce> | undefined;
  for (const source of parameter.history) {
    if (source.from > date) break;
    const isEnded = source.to !== undefined && source.to < date;
    current = laidOver(current, source.value, options, isEnded ? undefined : source);
  }
  return current === undefined ? parameter : { ...parameter, current };
}

/**
 * A later value over the earlier ones, variant by variant; where it names some variants only, the others stay.
 * Without a source it has ended: its variants have no value then, for an earlier one does not come back.
 */
function laidOver(
  earlier: InForce<ValueInForce> | undefined,
  later: InForce<Known>,
  axes: readonly (readonly string[])[],
  source: PlanParameterValue | undefined,
): InForce<ValueInForce> | undefined {
  if (later.kind === "plain")
    return source && { kind: "plain", value: { value: later.value, source } };
  const [axis = [], ...inner] = axes;
  const options = new Map(earlier?.kind === "variants" ? earlier.options : []);
  if (earlier?.kind === "plain") for (const option of axis) options.set(option, earlier);
  for (const [option, named] of later.options) {
    const laid = laidOver(options.get(option), named, inner, source);
    if (laid === undefined) options.delete(option);
    else options.set(option, laid);
  }
  return options.size === 0 ? undefined : { kind: "variants", options };
}

/** The value that a text writes, by type; undefined when it is none. */
export function maybeValue(text: string, type: PlanType): Known | undefined {
  switch (type.kind) {
    case "number":
      return maybeRationalFromDecimal(text);
    case "boolean":
      return text === "true" ? true : text === "false" ? false : undefined;
    case "enum":
      return type.options.includes(text) ? text : undefined;
    case "date":
      return maybeDate(text) ?? maybeMonth(text);
    case "datetime":
      return maybeDateTime(text);
    default:
      return text;
  }
}

/** The parameter whose values are bound. */
interface Owner {
  readonly name: string;
  readonly type: PlanType;
}

function boundValue(
  value: DatedValue,
  owner: Owner,
  axes: readonly Axis[],
  report: Report,
): PlanParameterValue | undefined {
  const inForce = boundVariants(value.value, owner, axes, report);
  if (inForce === undefined) return undefined;
  const range = value.range === undefined ? undefined : boundRange(value.range, owner.type, report);
  return {
    from: value.from,
    ...(value.to === undefined ? {} : { to: value.to }),
    value: inForce,
    status: value.status,
    ...(range === undefined ? {} : { range }),
    cite: value.cite.map(({ id }) => id),
    at: value.at,
  };
}

function boundVariants(
  value: VariantValue,
  owner: Owner,
  axes: readonly Axis[],
  report: Report,
): InForce<Known> | undefined {
  if (value.kind === "plain") {
    const known = maybeValue(value.text, owner.type);
    if (known === undefined) report(notOfType(value.text, owner, value.at));
    return known === undefined ? undefined : { kind: "plain", value: known };
  }
  const [axis, ...inner] = axes;
  const options = new Map<string, InForce<Known>>();
  for (const [option, variant] of value.options) {
    if (axis === undefined || !axis.options.includes(option)) {
      const known = axis ?? { name: owner.name, options: [] };
      report(unknownOption(option, known, variant.at, "none"));
      continue;
    }
    const bound = boundVariants(variant, owner, inner, report);
    if (bound !== undefined) options.set(option, bound);
  }
  return { kind: "variants", options };
}

function notOfType(text: string, { name, type }: Owner, at: SourceSpan) {
  if (type.kind !== "enum") return unreadableValue(text, describeType(type), at);
  return unknownOption(text, { name, options: type.options }, at, "plain");
}

function boundRange(
  range: VariantRange,
  type: PlanType,
  report: Report,
): InForce<{ readonly least: Known; readonly most: Known }> | undefined {
  if (range.kind === "variants") {
    const options = new Map<string, InForce<{ readonly least: Known; readonly most: Known }>>();
    for (const [option, variant] of range.options) {
      const bound = boundRange(variant, type, report);
      if (bound !== undefined) options.set(option, bound);
    }
    return { kind: "variants", options };
  }
  const [least, most] = [maybeValue(range.least, type), maybeValue(range.most, type)];
  if (least !== undefined && most !== undefined) return { kind: "plain", value: { least, most } };
  report(unreadableValue(`${range.least}, ${range.most}`, describeType(type), range.at));
  return undefined;
}
