/** Derived values and other bodies as steps: formulas and decision tables, rounded where the rule says so. */
import type { PlanBody, PlanDerived, PlanTable } from "../../plan/plan.ts";
import { LackOf } from "../columns/fact-kernels.ts";
import type { Frame } from "../columns/frame.ts";
import { beyondColumns } from "../columns/missing-sets.ts";
import type { ValueKind } from "../columns/select-kernels.ts";
import type { Table } from "../columns/stretch.ts";
import { type DecisionRow, decided } from "../columns/table-kernels.ts";
import type { Truths } from "../columns/vector.ts";
import { Beyond, placeAt } from "./place.ts";
import { factorsFor, roundedStep, timesWhole } from "./scale-steps.ts";
import { type Making, reachOf, type ValueStep } from "./workshop.ts";

export function derivedStep(rule: PlanDerived, making: Making): ValueStep {
  const { shop } = making;
  const table = shop.table(rule.entity ?? shop.plan.household);
  const step = bodyStep(rule.body, rule.name, {
    table,
    making,
    isForAll: rule.entity === undefined,
  });
  return rule.round === undefined || step.kind !== "number"
    ? step
    : roundedStep(step, rule.round.mode, rule.round.step, shop);
}

interface About {
  readonly table: Table;
  readonly making: Making;
  /** The rule is about nobody in particular, and reads parameters alone. */
  readonly isForAll?: boolean;
}

export function bodyStep(body: PlanBody, name: string, about: About): ValueStep {
  if (body.kind === "table") return tableStep(body, name, about);
  return about.making.value(body.node, placeAt(about.table));
}

function tableStep(
  body: PlanTable,
  name: string,
  { table, making, isForAll = false }: About,
): ValueStep {
  const { shop } = making;
  const place = placeAt(table);
  const plain = body.rows.map(({ result }) => making.value(result, place));
  const [first] = plain;
  if (first === undefined || plain.some(({ kind }) => kind !== first.kind)) throw new Beyond(name);
  const divisor = plain.reduce((all, step) => factorsFor(all, step.divisor).common, 1);
  const rowTable = isForAll ? undefined : table;
  const open = body.rows.flatMap(({ tests }, index) => {
    const steps = tests.map((test) => making.value(test, place));
    // What somebody may match, by the tests that somebody may fail.
    if (steps.some((test) => shop.maybeNumberForAll(test) === 0)) return [];
    const left = steps.filter((test) => shop.maybeNumberForAll(test) !== 1);
    return [{ tests: left, result: plain[index] as ValueStep }]; // as many results as rows
  });
  const last = body.hit === "first" ? open.findIndex(({ tests }) => tests.length === 0) : -1;
  const rows = (last < 0 ? open : open.slice(0, last + 1)).map(({ tests, result }) => ({
    tests: tests.map((test) => shop.spread(test, rowTable) as unknown as ValueStep<Truths>), // tests are truths
    result: shop.spread(timesWhole(result, divisor / result.divisor, shop, divisor), rowTable),
  }));
  const [only, ...others] = rows;
  if (body.hit === "first" && only?.tests.length === 0 && others.length === 0) return only.result;
  const lack = new LackOf({ kind: "rule", name }, table);
  // Of a rule about nobody it is told for whom it was asked, which columns do not know.
  const silence = isForAll ? { of: () => beyondColumns } : lack;
  const kind: ValueKind = body.hit === "count" ? "number" : first.kind;
  const from = rows.flatMap(({ tests, result }) => [...tests, result]);
  const ids = rows.map(({ tests, result }) => `${tests.map(({ id }) => id)}:${result.id}`);
  const key = `table ${name} ${body.hit} ${rowTable?.name} ${ids}`;
  const scale = { kind, divisor: body.hit === "count" ? 1 : divisor };
  return shop.value(key, scale, {
    table: rowTable,
    reach: reachOf(from),
    run: (frame) => {
      const decisions = decisionsLeft(rows, body.hit, frame);
      const [only] = decisions;
      const isOnly = decisions.length === 1 && only?.tests.length === 0 && body.hit !== "count";
      if (isOnly) return only.result;
      return decided(body.hit, decisions, { kind, silence, table: rowTable, frame });
    },
  });
}

interface RowSteps {
  readonly tests: readonly ValueStep<Truths>[];
  readonly result: ValueStep;
}

/** The rows that somebody of a stretch may match, by the tests that somebody may fail. */
function decisionsLeft(
  rows: readonly RowSteps[],
  hit: PlanTable["hit"],
  frame: Frame,
): readonly DecisionRow[] {
  const left: DecisionRow[] = [];
  for (const { tests, result } of rows) {
    const open: Truths[] = [];
    let isFailed = false;
    for (const test of tests) {
      const truths = frame.get(test);
      if (truths.uniform === undefined) open.push(truths);
      isFailed = truths.uniform === 0;
      if (isFailed) break;
    }
    if (isFailed) continue;
    left.push({ tests: open, result: frame.get(result) });
    if (open.length === 0 && hit === "first") break;
  }
  return left;
}
