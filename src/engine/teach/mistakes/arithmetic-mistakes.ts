/**
 * Mistakes with a sum: a term left out, the household taken for its members, a rounding left out, wrong or too early,
 * a floor taken for what is paid, a row of a table meant for somebody else.
 *
 * In:       a plan and a verdict under it.
 * Out:      mistakes; whether one changes anything is for whoever works it out.
 */
import { compare, isInteger, one, type Rational } from "../../base/rational.ts";
import { unit } from "../../base/unit.ts";
import type { Cell, DerivedResult, Verdict } from "../../evaluate/result.ts";
import { quantityOf } from "../../explain/quantities.ts";
import type { Plan, PlanAmount, PlanNode, PlanProgramme, PlanRounding } from "../../plan/plan.ts";
import { numberType } from "../../plan/types.ts";
import { withNode, withRule } from "../change-plan.ts";
import { cellsBehind, derivedBehind, type OwnedCell } from "./figures-of-verdict.ts";
import { type Mistake, type MistakeKind, planMistake, type SaidMistake } from "./mistake.ts";

export function arithmeticMistakes(plan: Plan, verdict: Verdict): readonly Mistake[] {
  return [
    ...cellsBehind(verdict).flatMap((owned) => termMistakes(owned, plan)),
    ...memberMistakes(plan, verdict.rule),
    ...roundingMistakes(verdict),
    ...derivedBehind(verdict).flatMap(figureMistakes),
    ...floorMistakes(verdict.rule),
  ];
}

/** A sum without one of its terms. */
function termMistakes({ cell, owner }: OwnedCell, plan: Plan): readonly Mistake[] {
  const { node, parts } = cell;
  const [left, right] = parts;
  if (node.kind !== "apply" || left === undefined || right === undefined) return [];
  const without = (kind: MistakeKind, gone: Cell, by: Cell): readonly Mistake[] =>
    typeof gone.value === "object" && typeof by.value === "object" && isWeighty(gone.value, node)
      ? [planMistake(said(kind, gone, owner, plan), (to) => withNode(to, owner, node, by.node))]
      : [];
  switch (node.operator) {
    case "subtract":
      return without("deduction-forgotten", right, left);
    case "divide":
      return without("not-divided", right, left);
    case "multiply":
      return [left, right].flatMap((gone, index) => {
        const by = index === 0 ? right : left;
        return isMoney(by) ? without("factor-left-out", gone, by) : [];
      });
    case "add":
      return [
        ...without("addition-forgotten", right, left),
        ...without("addition-forgotten", left, right),
      ];
    default:
      return [];
  }
}

/** Nobody takes a share for a sum. */
function isMoney({ node: { type } }: Cell): boolean {
  return type.kind === "number" && type.unit.key.includes("元");
}

/** To multiply by one or to add nothing is no term that could be missed. */
function isWeighty(value: Rational, node: PlanNode): boolean {
  const isFactor =
    node.kind === "apply" && (node.operator === "multiply" || node.operator === "divide");
  return isFactor ? compare(value, one) !== 0 : value.n !== 0n;
}

function said(kind: MistakeKind, cell: Cell, owner: string, plan: Plan): SaidMistake {
  const { name, en } = quantityOf(cell, plan);
  const rule = plan.rules.get(owner);
  return name === undefined
    ? { kind, name: rule?.name ?? "", en: rule?.en ?? "" }
    : { kind, name, en: en ?? "" };
}

/** The household's money as if it were each member's, and the other way round. */
function memberMistakes(plan: Plan, rule: PlanProgramme): readonly Mistake[] {
  const { amount, name, en } = rule;
  const body = amount?.body;
  const person = [...plan.entities.values()].find(
    ({ isPerson, of }) => isPerson && of === plan.household,
  );
  const isHouseholds = rule.entity === plan.household && amount?.unit.key.includes("户") === true;
  if (amount === undefined || body?.kind !== "formula" || person === undefined || !isHouseholds)
    return [];
  const { at, type } = body.node;
  const over: PlanNode = {
    kind: "instances",
    entity: person.name,
    hops: 0,
    at,
    type: { kind: "instances", entity: person.name },
  };
  const count: PlanNode = {
    kind: "apply",
    operator: "count",
    args: [over],
    at,
    type: numberType(unit("人")),
  };
  const changed = (kind: MistakeKind, operator: "multiply" | "divide") =>
    planMistake({ kind, name, en }, (to) =>
      withAmount(to, rule, {
        ...amount,
        body: { ...body, node: { kind: "apply", operator, args: [body.node, count], at, type } },
      }),
    );
  return [changed("times-members", "multiply"), changed("divided-by-members", "divide")];
}

function withAmount(plan: Plan, rule: PlanProgramme, amount: PlanAmount): Plan {
  return withRule(plan, { ...rule, amount });
}

const wholeNumber = { step: one, cite: [] } as const;

function roundingMistakes({ rule, amount: paid }: Verdict): readonly Mistake[] {
  const { amount, name, en } = rule;
  if (amount === undefined || paid?.exact === undefined) return [];
  const { round, ...unrounded } = amount;
  const changed = (kind: MistakeKind, to: PlanAmount) =>
    planMistake({ kind, name, en }, (plan) => withAmount(plan, rule, to));
  const whole = { ...amount, round: { ...wholeNumber, mode: "half-up" as const } };
  const isFine = round === undefined || compare(round.step, one) < 0;
  if (isFine) return isInteger(paid.exact) ? [] : [changed("rounded-to-whole", whole)];
  const others: readonly PlanRounding[] = (["up", "down", "half-up"] as const)
    .filter((mode) => mode !== round.mode)
    .map((mode) => ({ ...round, mode }));
  return [
    changed("not-rounded", unrounded),
    ...others.map((other) => changed("rounded-otherwise", { ...amount, round: other })),
  ];
}

/** A figure on the way rounded to a whole one, or taken from another row of its table. */
function figureMistakes({ rule, value, rows }: DerivedResult): readonly Mistake[] {
  const { name, en, body } = rule;
  const isBroken = typeof value === "object" && !isInteger(value) && rule.round === undefined;
  const early = isBroken
    ? [
        planMistake({ kind: "rounded-early", name, en }, (plan) =>
          withRule(plan, { ...rule, round: { ...wholeNumber, mode: "half-up" } }),
        ),
      ]
    : [];
  if (body.kind !== "table" || rule.type.kind !== "number") return early;
  const others = body.rows.filter((_, index) => rows?.includes(index) !== true);
  return [
    ...early,
    ...others.map(({ result }) =>
      planMistake({ kind: "other-row", name, en }, (plan) =>
        withRule(plan, { ...rule, body: { kind: "formula", node: result, text: "" } }),
      ),
    ),
  ];
}

function floorMistakes(rule: PlanProgramme): readonly Mistake[] {
  const { amount, name, en } = rule;
  const { floor } = amount ?? {};
  if (amount?.body === undefined || floor === undefined) return [];
  const body = { kind: "formula" as const, node: floor, text: "" };
  return [
    planMistake({ kind: "floor-as-payment", name, en }, (plan) =>
      withAmount(plan, rule, { ...amount, body }),
    ),
  ];
}
