/** What a formula or a decision table can still come to. */
import { rationalFromInteger, zero } from "../base/rational.ts";
import type { Instance } from "../evaluate/facts/instance.ts";
import type { PlanBody, PlanTable } from "../plan/plan.ts";
import {
  canBe,
  hull,
  joined,
  known,
  made,
  numbers,
  type Possible,
  truthOf,
  unknowable,
} from "./possible.ts";
import { possibleOf, type Surroundings } from "./possible-node.ts";
import { operateOn } from "./possible-operators.ts";

export function possibleBody(body: PlanBody, at: Instance, around: Surroundings): Possible {
  return body.kind === "formula"
    ? possibleOf(body.node, at, around)
    : possibleTable(body, at, around);
}

interface Row {
  readonly holds: Possible;
  readonly result: () => Possible;
}

function possibleTable(table: PlanTable, at: Instance, around: Surroundings): Possible {
  const rows = table.rows
    .map(({ tests, result }) => ({
      holds: together(tests.map((test) => possibleOf(test, at, around))),
      result: () => possibleOf(result, at, around),
    }))
    .filter(({ holds }) => canBe(holds, true) || holds.mayLack);
  const from = joined(rows.map(({ holds }) => holds));
  switch (table.hit) {
    case "unique":
    case "any":
      return oneOf(rows, from);
    case "first":
      return firstOf(rows, from);
    case "count": {
      const least = rationalFromInteger(rows.filter(isCertain).length);
      return made(numbers(least, rationalFromInteger(rows.length)), from);
    }
    default:
      return allRows(table, rows, from);
  }
}

/** A row of which one test fails for certain is out. */
function together(tests: readonly Possible[]): Possible {
  const failure = tests.find((test) => !canBe(test, true) && !test.mayLack);
  if (failure !== undefined) return known(false);
  const canHold = tests.every((test) => canBe(test, true));
  return truthOf(
    canHold,
    tests.some((test) => canBe(test, false)),
    joined(tests),
  );
}

function isCertain({ holds }: Row): boolean {
  return !canBe(holds, false) && !holds.mayLack;
}

/** Where several rows can hold, or none, the table may stay silent or contradict itself. */
function oneOf(rows: readonly Row[], from: Omit<Possible, "shape">): Possible {
  const [only, ...others] = rows;
  if (only === undefined) return unknowable();
  if (others.length === 0 && isCertain(only)) return only.result();
  const results = rows.filter(({ holds }) => canBe(holds, true)).map(({ result }) => result());
  return either(results, { ...from, mayLack: true });
}

function firstOf(rows: readonly Row[], from: Omit<Possible, "shape">): Possible {
  const certain = rows.findIndex(isCertain);
  const reached = certain < 0 ? rows : rows.slice(0, certain + 1);
  const [only] = reached;
  if (only === undefined) return unknowable(from.turnsOn);
  if (certain === 0) return only.result();
  const results = reached.filter(({ holds }) => canBe(holds, true)).map(({ result }) => result());
  const mayLack = certain < 0 || reached.some(({ holds }) => holds.mayLack);
  return either(results, { turnsOn: joined(reached.map(({ holds }) => holds)).turnsOn, mayLack });
}

function either(results: readonly Possible[], from: Omit<Possible, "shape">): Possible {
  const [first, ...others] = results;
  if (first === undefined) return unknowable(from.turnsOn);
  return others.reduce(
    (all, one) => hull(all, one, from),
    made(first.shape, joined([first, from])),
  );
}

function allRows(table: PlanTable, rows: readonly Row[], from: Omit<Possible, "shape">): Possible {
  const [first] = table.rows;
  const results = rows.map(({ result }) => result());
  if (first === undefined || rows.length === 0) return unknowable(from.turnsOn);
  const { hit } = table;
  if (hit === "sum" && rows.some((row) => !isCertain(row))) {
    const terms = rows.map((row, i) => {
      const term = results[i] ?? known(zero);
      return isCertain(row) ? term : hull(term, known(zero), from);
    });
    return { ...operateOn("sum", terms, first.result), ...joined([...terms, from]), mayLack: true };
  }
  if (!rows.every(isCertain)) return either(results, { ...from, mayLack: true });
  const operator = hit === "max" ? "maximum" : hit === "min" ? "minimum" : "sum";
  return operateOn(operator, results, first.result);
}
