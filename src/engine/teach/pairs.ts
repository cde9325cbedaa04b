/**
 * Pairs of known cases that differ in one fact, and come out otherwise for it.
 *
 * In:       a programme; cases, each with its plan.
 * Out:      pairs, those with an outcome that turns first, each fact by which a pair differs once.
 * Ignores:  what members are called; cases of other dates or with other figures of their own, which differ in more.
 */
import { compare, type Rational } from "../base/rational.ts";
import { instanceNames } from "../compare/name-instances.ts";
import { plainValue } from "../compare/plain-values.ts";
import { openEvaluation } from "../evaluate/evaluate-household.ts";
import type { Instance } from "../evaluate/facts/instance.ts";
import type { Known, PlanFact } from "../plan/plan.ts";
import type { StatedFact } from "./lesson/lesson.ts";
import type { LibraryCase } from "./library.ts";
import type { VariedFact } from "./quiz/question.ts";
import { resultOf, type Subject, subjectsOf } from "./taught.ts";

export interface CasePair {
  readonly subject: Subject;
  /** Ids of the cases. */
  readonly left: string;
  readonly right: string;
  /** As the first states it, and as the second does; absent where one leaves it out. */
  readonly before?: VariedFact;
  readonly after?: VariedFact;
}

/** Of a programme. */
const most = 4;

interface Stated {
  readonly path: string;
  readonly fact: PlanFact;
  readonly value: Known;
}

interface Prepared {
  readonly one: LibraryCase;
  readonly facts: ReadonlyMap<string, Stated>;
  /** What a pair must have in common besides. */
  readonly frame: string;
}

export function pairsOf(programme: string, cases: readonly LibraryCase[]): readonly CasePair[] {
  const prepared = cases.filter(({ about }) => about.includes(programme)).map(prepare);
  const found: { readonly pair: CasePair; readonly isTurned: boolean; readonly key: string }[] = [];
  for (const [index, left] of prepared.entries())
    for (const right of prepared.slice(index + 1)) {
      const key = onlyDifference(left, right);
      const pair = key === undefined ? undefined : pairAt(programme, left, right, key);
      if (pair !== undefined && key !== undefined) found.push({ ...pair, key });
    }
  const ranked = found.toSorted((a, b) => Number(b.isTurned) - Number(a.isTurned));
  const once = new Map(ranked.toReversed().map((one) => [one.key, one]));
  return ranked
    .filter((one) => once.get(one.key) === one)
    .slice(0, most)
    .map(({ pair }) => pair);
}

function prepare(one: LibraryCase): Prepared {
  const { plan, facts } = one.taught;
  const { household } = openEvaluation(plan, facts, () => undefined);
  const found = new Map<string, Stated>();
  const visit = (instance: Instance): void => {
    const { path } = instance;
    for (const [name, value] of instance.facts) {
      const fact = instance.declared.get(name);
      if (fact === undefined || fact.type.kind === "string" || value === undefined) continue;
      found.set(`${path} ${name}`, { path, fact, value });
    }
    found.set(`${path}`, emptyPlace);
    for (const list of instance.children.values()) list.forEach(visit);
  };
  visit(household);
  const { parameters, readings } = facts;
  return { one, facts: found, frame: JSON.stringify([plan.date, parameters, readings]) };
}

/** That a member is there is no fact of it, and must be the same in both. */
const emptyPlace = { path: "" } as Stated;

function onlyDifference(left: Prepared, right: Prepared): string | undefined {
  if (left.frame !== right.frame || Math.abs(left.facts.size - right.facts.size) > 1)
    return undefined;
  const keys = new Set([...left.facts.keys(), ...right.facts.keys()]);
  let only: string | undefined;
  for (const key of keys) {
    if (isSame(left.facts.get(key), right.facts.get(key))) continue;
    if (only !== undefined) return undefined;
    only = key;
  }
  return only?.includes(" ") === true ? only : undefined;
}

function isSame(a: Stated | undefined, b: Stated | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  if (typeof a.value === "object" && typeof b.value === "object")
    return compare(a.value as Rational, b.value as Rational) === 0;
  return a.value === b.value;
}

function pairAt(programme: string, left: Prepared, right: Prepared, key: string) {
  for (const subject of subjectsOf(left.one.taught, programme)) {
    const [a, b] = [resultOf(left.one.taught, subject), resultOf(right.one.taught, subject)];
    if (a === undefined || b === undefined) continue;
    const isTold = [a, b].every(
      ({ outcome, depends }) => (outcome === "yes" || outcome === "no") && depends.length === 0,
    );
    const isTurned = a.outcome !== b.outcome;
    const [x, y] = [a.amount?.value, b.amount?.value];
    const isMoved = x !== undefined && y !== undefined && compare(x, y) !== 0;
    if (!isTold || (!isTurned && !isMoved)) continue;
    const before = statedFact(left, key);
    const after = statedFact(right, key);
    const pair: CasePair = {
      subject,
      left: left.one.id,
      right: right.one.id,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    };
    return { pair, isTurned };
  }
  return undefined;
}

function statedFact({ one, facts }: Prepared, key: string): VariedFact | undefined {
  const stated = facts.get(key);
  if (stated === undefined) return undefined;
  const { path, fact, value } = stated;
  const { name, en, unit, isMonth, type } = fact;
  const of = instanceNames(one.taught.facts, one.taught.plan)(path);
  const said: StatedFact = {
    name,
    en,
    unit: unit.text,
    isMonth,
    value: plainValue(value, type.kind),
  };
  return { path, fact: said, ...(of === undefined ? {} : { of }) };
}
