/** Reasons and sums as plain JSON: the `trace` of `run`. */
import {
  type ArithmeticLine,
  type Explanation,
  explainProgramme,
  type HouseholdResult,
  type Plan,
  type ProgrammeResult,
  type Quantity,
  type Reason,
  textFromDate,
  textFromRational,
} from "../engine/index.ts";
import { distinctNames, type Json, type JsonMap, jsonFromKnown } from "./result-json.ts";

/** By programme; of one on members or other things, a list with one explanation for each. */
export function jsonFromExplanations({ programmes }: HouseholdResult, plan: Plan): JsonMap {
  const explained = programmes.filter(({ rule }) => rule !== undefined);
  return Object.fromEntries(
    explained.map((programme) => [programme.name, jsonFor(programme, plan)]),
  );
}

function jsonFor(programme: ProgrammeResult, plan: Plan): Json {
  if (programme.instances !== undefined)
    return programme.instances.map((instance) => jsonFor(instance, plan));
  return jsonFromExplanation(explainProgramme(programme, plan));
}

function jsonFromExplanation({ reasons, sums }: Explanation): JsonMap {
  return { reasons: reasons.map(jsonFromReason), sums: sums.map(jsonFromSum) };
}

function jsonFromReason(reason: Reason): JsonMap {
  const {
    kind,
    id,
    outcome,
    force,
    join,
    formula,
    comparison,
    quantities,
    open,
    period,
    missing,
    cite,
    children,
  } = reason;
  return {
    kind,
    id,
    outcome,
    ...(force === "firm" ? {} : { force }),
    ...(join === undefined ? {} : { join }),
    ...(formula === undefined ? {} : { formula }),
    ...(comparison === undefined ? {} : { comparison: jsonFromComparison(comparison) }),
    ...(quantities.length === 0 ? {} : { quantities: quantities.map(jsonFromQuantity) }),
    ...(open === undefined ? {} : { open: { ...open } }),
    ...(period === undefined ? {} : { period: jsonFromPeriod(period) }),
    ...(missing.length === 0 ? {} : { needs: distinctNames(missing) }),
    cite,
    ...(children.length === 0 ? {} : { children: children.map(jsonFromReason) }),
  };
}

function jsonFromComparison({
  left,
  operator,
  right,
  margin,
}: NonNullable<Reason["comparison"]>): JsonMap {
  return {
    left: jsonFromQuantity(left),
    operator,
    right: jsonFromQuantity(right),
    ...(margin === undefined ? {} : { margin: textFromRational(margin) }),
  };
}

function jsonFromQuantity({ name, value, type, unit, source, status, cite }: Quantity): JsonMap {
  return {
    ...(name === undefined ? {} : { name }),
    value: jsonFromKnown(value, type),
    ...(unit.text === "" ? {} : { unit: unit.text }),
    source,
    ...(status === undefined ? {} : { status }),
    ...(cite.length === 0 ? {} : { cite }),
  };
}

function jsonFromPeriod({ from, until }: NonNullable<Reason["period"]>): JsonMap {
  return {
    ...(from === undefined ? {} : { from: textFromDate(from) }),
    ...(until === undefined ? {} : { until: textFromDate(until) }),
  };
}

function jsonFromSum({ name, terms, exact, result, round, cite }: ArithmeticLine): JsonMap {
  return {
    name,
    terms: terms.map((term) =>
      term.kind === "sign" ? term.text : jsonFromQuantity(term.quantity),
    ),
    exact: exact === undefined ? null : textFromRational(exact),
    ...(round === undefined
      ? {}
      : { round: { mode: round.mode, step: textFromRational(round.step), cite: round.cite } }),
    result: jsonFromQuantity(result),
    cite,
  };
}
