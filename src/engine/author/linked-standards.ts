/**
 * What else moves when a standard does: figures worked out from it, floors and ceilings held against it, and which of
 * these a proposal no longer keeps.
 *
 * In:       the plan as it stands and under a proposal, on one day.
 * Out:      followers with what they come to before and after; checks whose verdict the proposal changes or which it
 *           leaves broken, each with its shortfall and, where one figure would mend it, the setting that does.
 * Ignores:  households. A check that lacks a value stays undecided and is left out.
 */
import { textFromRational } from "../base/decimal.ts";
import { compare, multiply, type Rational, roundToStep } from "../base/rational.ts";
import { multiplyUnits } from "../base/unit.ts";
import { exactFigure } from "../compare/exact-figure.ts";
import { evaluateHousehold } from "../evaluate/evaluate-household.ts";
import type { CheckResult } from "../evaluate/result.ts";
import type { Force, InForce, Plan, PlanParameter, ValueInForce } from "../plan/plan.ts";
import { type StandardLink, type StandardReader, standardLinks } from "./standard-links.ts";

export interface LinkedFigure {
  readonly base: string;
  readonly by: string;
  readonly factor: string;
  /** Options of the axes, where there are several figures. */
  readonly variant: readonly string[];
  /** The axis of each option. */
  readonly axes: readonly string[];
  readonly before: string;
  readonly after: string;
  readonly unit: string;
  /** What is held against the figure by a check: a parameter, and what it is worth under the proposal. */
  readonly held?: {
    readonly name: string;
    readonly limit: "least" | "most";
    readonly value: string;
    readonly isKept: boolean;
  };
  readonly users: readonly Pick<StandardReader, "kind" | "name" | "en">[];
  readonly cite: readonly string[];
}

export interface LinkedCheck {
  readonly id: string;
  readonly en: string;
  readonly force: Force;
  readonly variant?: string;
  readonly before: CheckResult["level"];
  readonly after: CheckResult["level"];
  readonly shortfall?: string;
  readonly cite: readonly string[];
  /** What a parameter must at least, or at most, be set to; absent where no one figure mends it. */
  readonly repair?: {
    readonly parameter: string;
    readonly variant: readonly string[];
    readonly from: string;
    readonly value: string;
  };
}

export interface LinkedStandards {
  readonly figures: readonly LinkedFigure[];
  /** Those that fail under the proposal, or that it mends. */
  readonly checks: readonly LinkedCheck[];
}

export function linkedStandards(before: Plan, after: Plan): LinkedStandards {
  const figures = standardLinks(after).flatMap((link) => figuresOf(link, before, after));
  return { figures, checks: checksOf(before, after, figures) };
}

function figuresOf(link: StandardLink, before: Plan, after: Plan): readonly LinkedFigure[] {
  const found = combinationsOf(link, after).flatMap((options) => {
    const at = { link, options };
    const [old, now] = [productIn(before, at), productIn(after, at)];
    const factor = valueAt(after.parameters.get(link.by), options);
    if (old === undefined || now === undefined || factor === undefined) return [];
    return [figureOf(at, { old, now, factor }, after)];
  });
  const [first] = found;
  const isOne = found.every(
    (one) => JSON.stringify(bare(one)) === JSON.stringify(first && bare(first)),
  );
  return isOne && first !== undefined ? [{ ...first, variant: [], axes: [] }] : found;
}

function bare({ variant: _, ...figure }: LinkedFigure) {
  return figure;
}

interface Place {
  readonly link: StandardLink;
  readonly options: Options;
}
type Options = Readonly<Record<string, string>>;

function figureOf(
  { link, options }: Place,
  { old, now, factor }: Readonly<Record<"old" | "now" | "factor", Rational>>,
  after: Plan,
): LinkedFigure {
  const base = after.parameters.get(link.base);
  const held =
    link.held && heldOf(link.held, now, valueAt(after.parameters.get(link.held.name), options));
  return {
    base: link.base,
    by: link.by,
    factor: textFromRational(factor),
    variant: Object.values(options),
    axes: Object.keys(options),
    before: textFromRational(old),
    after: textFromRational(now),
    unit: unitOf(base, after.parameters.get(link.by)),
    ...(held === undefined ? {} : { held }),
    users: link.users.map(({ kind, name, en }) => ({ kind, name, en })),
    cite: [...new Set(link.users.flatMap(({ cite }) => cite))],
  };
}

/** As the standard's author wrote it, where it is multiplied by a pure number. */
function unitOf(base: PlanParameter | undefined, by: PlanParameter | undefined): string {
  if (base?.type.kind !== "number" || by?.type.kind !== "number") return "";
  return by.type.unit.key === "" ? base.unitText : multiplyUnits(base.type.unit, by.type.unit).text;
}

function heldOf(
  { name, limit }: NonNullable<StandardLink["held"]>,
  product: Rational,
  value: Rational | undefined,
): LinkedFigure["held"] {
  if (value === undefined) return undefined;
  const order = compare(value, product);
  const isKept = limit === "least" ? order >= 0 : order <= 0;
  return { name, limit, value: textFromRational(value), isKept };
}

function productIn({ parameters }: Plan, { link, options }: Place): Rational | undefined {
  const base = parameters.get(link.base);
  const fixed = Object.fromEntries(
    (base?.by ?? []).flatMap(({ name }, index) =>
      link.fixed?.[index] === undefined || link.fixed[index] === ""
        ? []
        : [[name, link.fixed[index]]],
    ),
  );
  const [left, right] = [
    valueAt(base, { ...options, ...fixed }),
    valueAt(parameters.get(link.by), options),
  ];
  return left === undefined || right === undefined ? undefined : multiply(left, right);
}

/** Every combination of options of the axes that any of a link's parameters really varies by. */
function combinationsOf(
  { base, by, held, fixed }: StandardLink,
  { parameters }: Plan,
): readonly Options[] {
  const axes = new Map<string, readonly string[]>();
  for (const name of [base, by, held?.name ?? ""]) {
    const parameter = parameters.get(name);
    parameter?.by.forEach((axis, index) => {
      const isFixed = name === base && (fixed?.[index] ?? "") !== "";
      if (!isFixed && parameter.current?.kind === "variants") axes.set(axis.name, axis.options);
    });
  }
  let all: readonly Options[] = [{}];
  for (const [axis, options] of axes)
    all = all.flatMap((one) => options.map((option) => ({ ...one, [axis]: option })));
  return all;
}

function valueAt(parameter: PlanParameter | undefined, options: Options): Rational | undefined {
  let at: InForce<ValueInForce> | undefined = parameter?.current;
  for (const { name } of parameter?.by ?? [])
    if (at?.kind === "variants") at = at.options.get(options[name] ?? "");
  const value = at?.kind === "plain" ? at.value.value : undefined;
  return typeof value === "object" ? value : undefined;
}

function checksOf(
  before: Plan,
  after: Plan,
  figures: readonly LinkedFigure[],
): readonly LinkedCheck[] {
  const old = new Map(evaluateHousehold(before, {}).checks.map((one) => [keyOf(one), one.level]));
  return evaluateHousehold(after, {}).checks.flatMap((check): LinkedCheck[] => {
    const { id, en, force, variant, level, shortfall, cite } = check;
    const was = old.get(keyOf(check)) ?? old.get(keyOf({ id, variant: undefined })) ?? "undecided";
    const isBroken = level === "breach" || level === "warning";
    const wasBroken = was === "breach" || was === "warning";
    if (!isBroken && !(wasBroken && level === "pass")) return [];
    const repair = isBroken ? maybeRepair(check, figures, after) : undefined;
    return [
      {
        id,
        en,
        force,
        ...(variant === undefined ? {} : { variant }),
        before: was,
        after: level,
        ...(shortfall === undefined ? {} : { shortfall: textFromRational(shortfall) }),
        cite,
        ...(repair === undefined ? {} : { repair }),
      },
    ];
  });
}

function keyOf({ id, variant }: Pick<CheckResult, "id" | "variant">): string {
  return JSON.stringify([id, variant]);
}

/** The held figure moved to its limit, and on to the next whole one. */
function maybeRepair(
  { id, variant }: CheckResult,
  figures: readonly LinkedFigure[],
  { parameters }: Plan,
): LinkedCheck["repair"] {
  const figure = figures.find(
    (one) =>
      one.held?.isKept === false &&
      one.users.some(({ kind, name }) => kind === "check" && name === id) &&
      (variant === undefined || one.variant.length === 0 || one.variant.join("·") === variant),
  );
  if (figure?.held === undefined) return undefined;
  const { name, limit, value } = figure.held;
  const parameter = parameters.get(name);
  const own =
    parameter?.current?.kind === "variants"
      ? figure.variant.filter((option) =>
          parameter.by.some((axis) => axis.options.includes(option)),
        )
      : [];
  const needed = roundToStep(
    exactFigure(figure.after),
    { n: 1n, d: 1n },
    limit === "least" ? "up" : "down",
  );
  return { parameter: name, variant: own, from: value, value: textFromRational(needed) };
}
