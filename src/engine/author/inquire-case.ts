/**
 * What stands behind one programme's result for a household, and what it could have been: certificates of its amounts,
 * the smallest changes of one fact that change it, and what it can still come to while facts are missing.
 *
 * In:       a plan, a household, the programme's name.
 * Out:      plain data, by instance. Undefined where no rule gives the programme.
 * Ignores:  changes of several facts at once.
 */
import { textFromRational } from "../base/decimal.ts";
import type { Localized } from "../base/localized.ts";
import { instanceNames } from "../compare/name-instances.ts";
import type { PlainAmount, PlainValue } from "../compare/plain.ts";
import { type NameOfPath, plainValue } from "../compare/plain-values.ts";
import { boundResult, type ResultBounds } from "../counterfactual/bound-result.ts";
import type { FactPlace } from "../counterfactual/changed-household.ts";
import type { Turned } from "../counterfactual/turned-conditions.ts";
import { type Change, whatWouldChange } from "../counterfactual/what-would-change.ts";
import { evaluateHousehold, openEvaluation } from "../evaluate/evaluate-household.ts";
import type { CaseData } from "../evaluate/facts/raw-case.ts";
import type { AmountResult, ProgrammeResult, SettledOutcome } from "../evaluate/result.ts";
import type { Plan } from "../plan/plan.ts";
import { type PlainCertificate, plainCertificates } from "./plain-certificate.ts";

/** A fact of the household or of one of its members, applications or stays. */
export interface PlainPlace {
  /** `成员[0]`; empty for the household. */
  readonly path: string;
  readonly name: string;
  readonly of?: Localized;
}

export interface PlainChange {
  readonly place: PlainPlace;
  readonly en: string;
  readonly unit: string;
  readonly isMonth: boolean;
  /** Absent where the case does not state it and nothing says what that means. */
  readonly from?: PlainValue;
  readonly to: PlainValue;
  /** Without its sign: of a number in its unit, of a date in days, of a month in months. */
  readonly size?: string;
  readonly isLess: boolean;
  readonly kind: Change["kind"];
  readonly outcome: Change["outcome"];
  readonly amount?: PlainAmount;
  /** The weakest provenance among the values that the new result rests on. */
  readonly weakest: Change["weakest"];
  /** What the amount moves by for each unit of the fact. */
  readonly rate?: string;
  readonly turned: readonly Pick<Turned, "kind" | "id" | "en" | "cite">[];
  /** Readings on which the new outcome turns. */
  readonly depends: readonly string[];
}

export interface PlainBounds {
  readonly outcomes: readonly SettledOutcome[];
  readonly amount?: {
    readonly unit: string;
    readonly least?: string;
    readonly most?: string;
    readonly mayLack: boolean;
  };
  readonly isExact: boolean;
  /** What to ask for, that first which tells most. */
  readonly needs: readonly (PlainPlace & {
    readonly kind: ResultBounds["needs"][number]["kind"];
  })[];
}

export interface InquiredPart {
  /** Absent for the household. */
  readonly of?: Localized;
  readonly outcome: ProgrammeResult["outcome"];
  readonly changes: readonly PlainChange[];
  /** Facts that were not followed to the end of their range. */
  readonly unfinished: readonly PlainPlace[];
  /** Absent where nothing is missing. */
  readonly bounds?: PlainBounds;
}

export interface CaseInquiry {
  readonly programme: string;
  readonly certificates: readonly PlainCertificate[];
  /** In the order of the household. */
  readonly parts: readonly InquiredPart[];
}

export function inquireCase(plan: Plan, facts: CaseData, wanted: string): CaseInquiry | undefined {
  const { programmes } = evaluateHousehold(plan, facts);
  const programme = programmes.find(({ name }) => name === wanted);
  if (programme?.rule === undefined) return undefined;
  const nameOf = instanceNames(facts, plan);
  const evaluation = openEvaluation(plan, facts, () => undefined);
  const parts = (programme.instances ?? [programme]).map((instance): InquiredPart => {
    const of = nameOf(instance.path);
    const { changes, unfinished } = whatWouldChange(evaluation, instance);
    const bounds = boundResult(evaluation, instance);
    return {
      ...(of === undefined ? {} : { of }),
      outcome: instance.outcome,
      changes: changes.map((change) => plainChange(change, nameOf)),
      unfinished: unfinished.map((place) => plainPlace(place, nameOf)),
      ...(bounds === undefined || bounds.needs.length === 0
        ? {}
        : { bounds: plainBounds(bounds, nameOf) }),
    };
  });
  return { programme: wanted, certificates: plainCertificates(programme, nameOf), parts };
}

function plainChange(change: Change, nameOf: NameOfPath): PlainChange {
  const { place, fact, from, to, size, kind, outcome, amount, weakest, rate, turned, depends } =
    change;
  const type = fact.type.kind;
  const isLess = size !== undefined && size.n < 0n;
  return {
    place: plainPlace(place, nameOf),
    en: fact.en,
    unit: fact.unit.text,
    isMonth: fact.isMonth,
    ...(from === undefined ? {} : { from: plainValue(from, type) }),
    to: plainValue(to, type),
    ...(size === undefined
      ? {}
      : { size: textFromRational({ n: isLess ? -size.n : size.n, d: size.d }) }),
    isLess,
    kind,
    outcome,
    weakest,
    ...(amount === undefined ? {} : { amount: plainAmount(amount) }),
    ...(rate === undefined ? {} : { rate: textFromRational(rate) }),
    turned: turned.map(({ kind: what, id, en, cite }) => ({ kind: what, id, en, cite })),
    depends,
  };
}

function plainAmount({ unit, value, bound }: AmountResult): PlainAmount {
  return {
    unit: unit.text,
    ...(value === undefined ? {} : { value: textFromRational(value) }),
    bound,
  };
}

function plainPlace({ path, name }: FactPlace, nameOf: NameOfPath): PlainPlace {
  const of = nameOf(path);
  return { path, name, ...(of === undefined ? {} : { of }) };
}

function plainBounds(
  { outcomes, amount, isExact, needs }: ResultBounds,
  nameOf: NameOfPath,
): PlainBounds {
  return {
    outcomes,
    ...(amount === undefined
      ? {}
      : {
          amount: {
            unit: amount.unit.text,
            ...(amount.least === undefined ? {} : { least: textFromRational(amount.least) }),
            ...(amount.most === undefined ? {} : { most: textFromRational(amount.most) }),
            mayLack: amount.mayLack,
          },
        }),
    isExact,
    needs: needs.map((need) => ({ ...plainPlace(need, nameOf), kind: need.kind })),
  };
}
