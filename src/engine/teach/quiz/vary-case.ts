/**
 * A case with other figures: sums of money drawn anew, or set at the limit of a condition, or a fen beside it.
 *
 * In:       a case, the programme that is asked about, a draw.
 * Out:      the case with what was varied; the case itself where nothing in it can be.
 * Ignores:  what follows; whoever asks works it out.
 */

import { maybeDecimalFromRational } from "../../base/decimal.ts";
import {
  add,
  compare,
  divide,
  isZero,
  multiply,
  type Rational,
  rational,
  rationalFromInteger,
  subtract,
  zero,
} from "../../base/rational.ts";
import { instanceNames } from "../../compare/name-instances.ts";
import { plainValue } from "../../compare/plain-values.ts";
import { openEvaluation } from "../../evaluate/evaluate-household.ts";
import type { Instance } from "../../evaluate/facts/instance.ts";
import type { CaseData, RawFact, RawRecord } from "../../evaluate/facts/raw-case.ts";
import type { PlanFact } from "../../plan/plan.ts";
import { type Draw, oneOf } from "../draw.ts";
import { cellsBehind } from "../mistakes/figures-of-verdict.ts";
import { type Subject, type Taught, verdictOf } from "../taught.ts";
import type { Difficulty, VariedFact } from "./question.ts";

export interface VariedCase {
  readonly taught: Taught;
  readonly varied: readonly VariedFact[];
}

interface MoneyFact {
  readonly path: string;
  readonly fact: PlanFact;
  readonly value: Rational;
}

const fen: Rational = rational(1n, 100n);

export function variedCase(
  taught: Taught,
  subject: Subject,
  difficulty: Difficulty,
  draw: Draw,
): VariedCase {
  const facts = moneyFacts(taught);
  const chosen = oneOf(facts, draw);
  if (chosen === undefined) return { taught, varied: [] };
  const edge =
    difficulty === "edge" && draw(3) > 0 ? edgeOf(taught, subject, chosen, draw) : undefined;
  const value = edge ?? drawnSum(chosen.value, difficulty, draw);
  return varied(taught, chosen, value);
}

function varied(taught: Taught, { path, fact }: MoneyFact, value: Rational): VariedCase {
  const text = maybeDecimalFromRational(value);
  if (text === undefined) return { taught, varied: [] };
  const facts = withFact(taught.facts, path, fact.name, text);
  if (facts === undefined) return { taught, varied: [] };
  const of = instanceNames(facts, taught.plan)(path);
  const { name, en, unit, isMonth } = fact;
  const stated = { name, en, unit: unit.text, isMonth, value: plainValue(value, "number") };
  return {
    taught: { ...taught, facts },
    varied: [{ path, fact: stated, ...(of === undefined ? {} : { of }) }],
  };
}

/** Money above nothing that the case states, of whomever. */
function moneyFacts({ plan, facts }: Taught): readonly MoneyFact[] {
  const { household } = openEvaluation(plan, facts, () => undefined);
  const found: MoneyFact[] = [];
  const visit = (instance: Instance): void => {
    for (const [name, value] of instance.facts) {
      const fact = instance.declared.get(name);
      const isMoney = fact?.unit.text.startsWith("元") === true;
      if (fact !== undefined && isMoney && typeof value === "object" && compare(value, zero) > 0)
        found.push({ path: instance.path, fact, value });
    }
    for (const list of instance.children.values()) list.forEach(visit);
  };
  visit(household);
  return found;
}

/** Between half and half as much again, in steps that fit its size. */
function drawnSum(value: Rational, difficulty: Difficulty, draw: Draw): Rational {
  const half = Number(value.n / value.d / 2n);
  const step = difficulty === "plain" ? 100 : half > 500 ? 10 : 1;
  const steps = Math.max(1, Math.floor((2 * half) / step));
  const least = Math.ceil(half / step);
  return rationalFromInteger(Math.max(1, least + draw(steps + 1)) * step);
}

/** The sum at which a comparison of the verdict comes out equal, or a fen to either side. */
function edgeOf(
  taught: Taught,
  subject: Subject,
  { path, fact, value }: MoneyFact,
  draw: Draw,
): Rational | undefined {
  const marginsAt = (sum: Rational) => {
    const text = maybeDecimalFromRational(sum);
    const facts = text === undefined ? undefined : withFact(taught.facts, path, fact.name, text);
    return facts === undefined ? [] : margins({ ...taught, facts }, subject);
  };
  const [now, next] = [marginsAt(value), marginsAt(add(value, fen))];
  const moving = now.flatMap((margin, index) => {
    const other = next[index];
    const slope = other === undefined ? zero : divide(subtract(other, margin), fen);
    return isZero(slope) ? [] : [subtract(value, divide(margin, slope))];
  });
  const equal = oneOf(moving, draw);
  if (equal === undefined || compare(equal, fen) < 0) return undefined;
  const beside = [zero, fen, { n: -1n, d: 100n }][draw(3)] ?? zero;
  const sum = add(equal, beside);
  const scaled = multiply(sum, rationalFromInteger(100));
  return scaled.d === 1n ? sum : undefined;
}

/** Left minus right of every comparison of numbers behind the verdict. */
function margins(taught: Taught, subject: Subject): readonly Rational[] {
  const verdict = verdictOf(taught, subject);
  if (verdict === undefined) return [];
  return cellsBehind(verdict).flatMap(({ cell }) => {
    const { node, parts } = cell;
    const isOrder = node.kind === "apply" && /^(less|greater)/.test(node.operator);
    const [left, right] = parts;
    return isOrder && typeof left?.value === "object" && typeof right?.value === "object"
      ? [subtract(left.value, right.value)]
      : [];
  });
}

/** The case with one fact stated otherwise, or not at all; undefined where no one place of it holds the fact. */
export function withFact(
  facts: CaseData,
  path: string,
  name: string,
  value: RawFact | undefined,
): CaseData | undefined {
  // What is the household's own may stand among the facts of its application, and is left there.
  const { application } = facts;
  const isApart =
    path === "" && typeof application === "object" && application !== null && name in application;
  if (isApart) return undefined;
  const steps = [...path.matchAll(/([^.[\]]+)\[(\d+)\]/g)].map(([, entity = "", index = "0"]) => ({
    entity,
    index: Number(index),
  }));
  const household = changed(facts.household ?? {}, steps, name, value);
  return household && { ...facts, household };
}

function changed(
  thing: RawRecord,
  [step, ...inner]: readonly { readonly entity: string; readonly index: number }[],
  name: string,
  value: RawFact | undefined,
): RawRecord | undefined {
  if (step === undefined) {
    const { [name]: stated, ...rest } = thing;
    if (value !== undefined) return { ...thing, [name]: value };
    return stated === undefined ? undefined : rest;
  }
  const list = thing[step.entity];
  const siblings: readonly RawFact[] = Array.isArray(list) ? list : [list ?? null];
  const own = siblings[step.index];
  if (typeof own !== "object" || own === null || Array.isArray(own)) return undefined;
  const next = changed(own as RawRecord, inner, name, value); // a thing of the household is a record
  if (next === undefined) return undefined;
  const all = siblings.map((sibling, index) => (index === step.index ? next : sibling));
  return { ...thing, [step.entity]: Array.isArray(list) ? all : next };
}
