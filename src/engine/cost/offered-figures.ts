/**
 * The figures that a proposal can change: numeric parameters that a programme with money reaches, and who follows each.
 *
 * In:       a plan.
 * Out:      parameters that have a value on the date, the one with the most money programmes behind it first; variants are
 *           offered apart where their values differ, and together where they are one.
 * Ignores:  which of them is called a standard.
 */
import { maybeRationalFromDecimal, textFromRational } from "../base/decimal.ts";
import { divide, isZero, subtract } from "../base/rational.ts";
import type {
  InForce,
  Plan,
  PlanBody,
  PlanNode,
  PlanParameter,
  ValueInForce,
  ValueStatus,
} from "../plan/plan.ts";
import { visitNodes } from "../plan/walk.ts";
import { rhythmOf } from "./payment-columns.ts";
import type { Setting } from "./set-values.ts";

export interface OfferedFigure {
  readonly parameter: string;
  readonly en: string;
  readonly variant: readonly string[];
  readonly value: string;
  readonly unit: string;
  readonly status: ValueStatus;
  readonly cite: readonly string[];
  /** The first day on which the value holds, days since 1970. */
  readonly from: number;
  readonly range?: { readonly least: string; readonly most: string };
  /** The smallest step that its published values are told in. */
  readonly step: string;
  /** Names of the programmes paying money that can change with it. */
  readonly programmes: readonly string[];
  /** Those that name it in what they pay or whom they pay. */
  readonly named: readonly string[];
}

export function offeredFigures(plan: Plan): readonly OfferedFigure[] {
  const paying = payingProgrammes(plan);
  const found = [...plan.parameters.values()].flatMap((parameter) => {
    const programmes = paying.filter(({ parameters }) => parameters.includes(parameter.name));
    if (parameter.type.kind !== "number" || programmes.length === 0) return [];
    if (parameter.current === undefined) return [];
    const named = programmes.filter((one) => namedIn(one.amount).has(parameter.name));
    const who = {
      programmes: programmes.map(({ name }) => name),
      named: named.map(({ name }) => name),
    };
    return figuresOf(parameter, parameter.current).map((figure) => ({ ...figure, ...who }));
  });
  return found.toSorted(
    (a, b) => b.named.length - a.named.length || b.programmes.length - a.programmes.length,
  );
}

/** In the order of the plan: those of the programmes that name a changed parameter in their amount. */
export function programmesNaming(plan: Plan, changed: readonly Setting[]): readonly string[] {
  const names = new Set(changed.map(({ parameter }) => parameter));
  return payingProgrammes(plan)
    .filter(({ amount }) => [...namedIn(amount)].some((name) => names.has(name)))
    .map(({ name }) => name);
}

function payingProgrammes(plan: Plan) {
  return plan.programmes.flatMap(({ name, rule: key }) => {
    const rule = key === undefined ? undefined : plan.rules.get(key);
    if (rule?.kind !== "programme" || rule.amount?.body === undefined) return [];
    if (rhythmOf(rule.amount.unit).kind === "unpriced" && !/元/.test(rule.amount.unit.key))
      return [];
    return [{ name, parameters: rule.parameters, amount: rule.amount.body }];
  });
}

function namedIn(body: PlanBody): ReadonlySet<string> {
  const named = new Set<string>();
  const visit = (node: PlanNode) =>
    visitNodes(node, (one) => {
      if (one.kind === "parameter") named.add(one.name);
    });
  if (body.kind === "formula") visit(body.node);
  else
    for (const row of body.rows) {
      for (const test of row.tests) visit(test);
      visit(row.result);
    }
  return named;
}

type Bare = Omit<OfferedFigure, "programmes" | "named">;

function figuresOf(parameter: PlanParameter, current: InForce<ValueInForce>): readonly Bare[] {
  const variants = flat(current, []);
  const [first] = variants;
  const isOne = variants.every(({ held }) => textOf(held) === (first && textOf(first.held)));
  const shown = isOne && first !== undefined ? [{ ...first, variant: [] }] : variants;
  const step = smallestStep(parameter);
  return shown.map(({ variant, held }) => ({
    parameter: parameter.name,
    en: parameter.en,
    variant,
    value: textOf(held),
    unit: parameter.unitText,
    status: held.source.status,
    cite: held.source.cite,
    from: held.source.from,
    step,
    ...rangeOf(held, variant),
  }));
}

interface Held {
  readonly variant: readonly string[];
  readonly held: ValueInForce;
}

function flat(current: InForce<ValueInForce>, variant: readonly string[]): readonly Held[] {
  if (current.kind === "plain") return [{ variant, held: current.value }];
  return [...current.options].flatMap(([option, inner]) => flat(inner, [...variant, option]));
}

function textOf({ value }: ValueInForce): string {
  return typeof value === "object" ? textFromRational(value) : String(value);
}

function rangeOf({ source }: ValueInForce, variant: readonly string[]): Pick<Bare, "range"> {
  let at = source.range;
  for (const option of variant) if (at?.kind === "variants") at = at.options.get(option);
  if (at?.kind !== "plain") return {};
  const { least, most } = at.value;
  if (typeof least !== "object" || typeof most !== "object") return {};
  return { range: { least: textFromRational(least), most: textFromRational(most) } };
}

/** One unit of the last decimal place that any of its values has: whole yuan where all are whole. */
function smallestStep({ history }: PlanParameter): string {
  const places = history.flatMap(({ value }) => placesIn(value));
  const most = Math.max(0, ...places);
  return most === 0 ? "1" : `0.${"0".repeat(most - 1)}1`;
}

function placesIn(value: PlanParameter["history"][number]["value"]): readonly number[] {
  if (value.kind === "variants") return [...value.options.values()].flatMap((one) => placesIn(one));
  if (typeof value.value !== "object") return [];
  const [, decimals = ""] = textFromRational(value.value).split(".");
  return [decimals.length];
}

/** A value set in place of another: by how much, and as a share of it. */
export interface FigureChange {
  readonly before: string;
  readonly after: string;
  readonly change: string;
  /** Absent where the value before is nought. */
  readonly share?: string;
}

/** Undefined where either is no number. */
export function maybeFigureChange(before: string, after: string): FigureChange | undefined {
  const [old, now] = [maybeRationalFromDecimal(before), maybeRationalFromDecimal(after)];
  if (old === undefined || now === undefined) return undefined;
  const change = subtract(now, old);
  return {
    before,
    after,
    change: textFromRational(change),
    ...(isZero(old) ? {} : { share: textFromRational(divide(change, old)) }),
  };
}
