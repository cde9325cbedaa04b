/**
 * What a result can still come to while facts are missing, and which of them would tell most.
 *
 * In:       an evaluation of the case, and the programme's result for one instance.
 * Out:      the outcomes and the amounts between which the result lies, under the readings in force; the missing facts
 *           and parameters on which it turns, those first that narrow it most. A fact that can change nothing, whatever
 *           the others are, is not among them. Exact where the ways of completing the case are few, else a superset.
 */
import {
  add,
  compare,
  divide,
  type Rational,
  rationalFromInteger,
  subtract,
  zero,
} from "../base/rational.ts";
import type { Unit } from "../base/unit.ts";
import type { Evaluation } from "../evaluate/nodes/evaluation.ts";
import type { ProgrammeResult, SettledOutcome } from "../evaluate/result.ts";
import type { PlanProgramme } from "../plan/plan.ts";
import { changedHousehold, instanceAt, instancesIn } from "./changed-household.ts";
import { type MissingFact, maybeCompletions } from "./complete-cases.ts";
import { rangeOf } from "./possible.ts";
import { casesOf, keyOfPlace } from "./possible-fact.ts";
import { parameterKey } from "./possible-parameter.ts";
import { surroundingsOf } from "./possible-rules.ts";
import { possibleVerdict } from "./possible-verdict.ts";
import type { Question } from "./walk-fact.ts";

export interface Need {
  /** A choice or a rule leaves it open whatever the facts are. */
  readonly kind: "fact" | "parameter" | "list" | "choice" | "rule";
  readonly name: string;
  /** Which instance lacks it; empty for the household and for parameters. */
  readonly path: string;
  /** How many outcomes are left once it is known, in the mean over its cases; absent where it has none to try. */
  readonly outcomesLeft?: Rational;
  /** How far apart the amounts still lie then; absent where they have no end. */
  readonly spreadLeft?: Rational;
}

export interface AmountBounds {
  readonly unit: Unit;
  /** Absent where there is no least, or no most. */
  readonly least?: Rational;
  readonly most?: Rational;
  /** It may stay unknown, or be no more than a floor or a ceiling, when every fact is there. */
  readonly mayLack: boolean;
}

export interface ResultBounds {
  /** From the most favourable. */
  readonly outcomes: readonly SettledOutcome[];
  /** Where one of the outcomes has an amount. */
  readonly amount?: AmountBounds;
  /** Every outcome listed comes about, and the ends of the amount are reached. */
  readonly isExact: boolean;
  readonly needs: readonly Need[];
}

const fromBest: readonly SettledOutcome[] = ["yes", "discretion", "needs", "no", "silent"];

export function boundResult(
  evaluation: Evaluation,
  { rule, path, verdict, needs: lacking }: ProgrammeResult,
): ResultBounds | undefined {
  if (rule === undefined || verdict === undefined) return undefined;
  const whole = possibilities(rule, path, evaluation);
  const { facts, parameters, lists } = sourcesOf(whole.turnsOn, evaluation);
  const question: Question = { evaluation, rule, path };
  const isSimple = lists.length === 0 && parameters.length === 0;
  const complete = isSimple ? maybeCompletions(question, facts) : undefined;
  const matter = facts.filter(({ place }) => complete?.matter.has(keyOfPlace(place)) ?? true);
  const needs = [
    ...matter.map((one) => factNeed(one, rule, path, evaluation)),
    ...parameters.map((name) => parameterNeed(name, rule, path, evaluation)),
    ...lists,
    ...lacking.filter(({ kind }) => kind === "choice" || kind === "rule"),
  ];
  const found = complete ?? whole;
  const isMet = found.outcomes.has("yes") || found.outcomes.has("discretion");
  const { least, most, mayLack } = found;
  const ends = {
    ...(least === undefined ? {} : { least }),
    ...(most === undefined ? {} : { most }),
  };
  return {
    outcomes: fromBest.filter((outcome) => found.outcomes.has(outcome)),
    ...(isMet && rule.amount !== undefined
      ? { amount: { unit: rule.amount.unit, ...ends, mayLack } }
      : {}),
    isExact: complete !== undefined,
    needs: [...needs].sort(byWhatIsLeft),
  };
}

interface Possibilities {
  readonly outcomes: ReadonlySet<SettledOutcome>;
  readonly least: Rational | undefined;
  readonly most: Rational | undefined;
  readonly mayLack: boolean;
  readonly turnsOn: ReadonlySet<string>;
}

function possibilities(rule: PlanProgramme, path: string, evaluation: Evaluation): Possibilities {
  const { household } = evaluation;
  const at = instanceAt(household, path) ?? household;
  const { outcomes, amount, turnsOn } = possibleVerdict(rule, at, surroundingsOf(evaluation));
  const range = amount && rangeOf(amount.shape);
  return {
    outcomes,
    least: range?.least,
    most: range?.most,
    mayLack: amount?.mayLack ?? false,
    turnsOn: new Set([...turnsOn, ...(amount?.turnsOn ?? [])]),
  };
}

/** The facts, parameters and lists behind the keys, in the order of the case. */
function sourcesOf(keys: ReadonlySet<string>, { plan, household }: Evaluation) {
  const facts: MissingFact[] = [];
  const lists: Need[] = [];
  for (const instance of instancesIn(household)) {
    const { path } = instance;
    for (const fact of instance.declared.values())
      if (keys.has(keyOfPlace({ path, name: fact.name })))
        facts.push({ place: { path, name: fact.name }, fact });
    for (const name of plan.entities.keys())
      if (keys.has(keyOfPlace({ path, name }))) lists.push({ kind: "list", name, path });
  }
  const parameters = [...plan.parameters.keys()].filter((name) => keys.has(parameterKey(name)));
  return { facts, parameters, lists };
}

function factNeed(
  { place, fact }: MissingFact,
  rule: PlanProgramme,
  path: string,
  evaluation: Evaluation,
): Need {
  const cases = casesOf(fact, evaluation.plan.date).map((value) => {
    const household = changedHousehold(evaluation.household, place, value);
    return possibilities(rule, path, { ...evaluation, household });
  });
  return { kind: "fact", ...place, ...whatIsLeft(cases) };
}

function parameterNeed(
  name: string,
  rule: PlanProgramme,
  path: string,
  evaluation: Evaluation,
): Need {
  const type = evaluation.plan.parameters.get(name)?.type;
  const options =
    type?.kind === "enum" ? type.options : type?.kind === "boolean" ? [true, false] : [];
  const cases = options.map((value) => {
    const given = new Map(evaluation.given).set(name, { kind: "plain", value });
    return possibilities(rule, path, { ...evaluation, given });
  });
  return { kind: "parameter", name, path: "", ...whatIsLeft(cases) };
}

function whatIsLeft(cases: readonly Possibilities[]): Pick<Need, "outcomesLeft" | "spreadLeft"> {
  if (cases.length === 0) return {};
  const count = rationalFromInteger(cases.length);
  const outcomes = cases.reduce((sum, one) => sum + one.outcomes.size, 0);
  const outcomesLeft = divide(rationalFromInteger(outcomes), count);
  let spread: Rational | undefined = zero;
  for (const { least, most, outcomes: left } of cases) {
    if (!left.has("yes") && !left.has("discretion")) continue;
    spread =
      spread === undefined || least === undefined || most === undefined
        ? undefined
        : add(spread, subtract(most, least));
  }
  return { outcomesLeft, ...(spread === undefined ? {} : { spreadLeft: divide(spread, count) }) };
}

/** Fewer outcomes first, then amounts that lie closer; what cannot be tried comes last. */
function byWhatIsLeft(a: Need, b: Need): number {
  return ends(a.outcomesLeft, b.outcomesLeft) || ends(a.spreadLeft, b.spreadLeft);
}

function ends(a: Rational | undefined, b: Rational | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return compare(a, b);
}
