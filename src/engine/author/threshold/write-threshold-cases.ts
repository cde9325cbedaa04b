/**
 * The case files for a threshold: facts, and expectations that say that nobody has confirmed them.
 *
 * In:       a threshold with the household that crosses it; names that are taken.
 * Out:      two or three files with their texts; what each expects is the outcome under the draft, marked as to be
 *           confirmed above the expectation and in the source.
 * Throws:   BrokenInvariant where a file does not say what was asked of it.
 */
import { textFromRational } from "../../base/decimal.ts";
import { BrokenInvariant } from "../../base/invariant.ts";
import { entityPlace } from "../../evaluate/entity-place.ts";
import { evaluateHousehold } from "../../evaluate/evaluate-household.ts";
import type { ProgrammeResult } from "../../evaluate/result.ts";
import type { Known, Plan } from "../../plan/plan.ts";
import type { CaseDocument } from "../../spec/read-case.ts";
import type { RawFact } from "../../spec/shape/raw-facts.ts";
import { unconfirmedMark } from "../unconfirmed.ts";
import { caseText, maybeChangedCase } from "./case-text.ts";
import { factText, type Threshold } from "./threshold-cases.ts";

export interface ThresholdCase {
  readonly side: "below" | "at" | "above";
  readonly file: string;
  readonly text: string;
  /** What the fact comes to. */
  readonly value: string;
  readonly left: string;
  readonly right: string;
  /** Of the programme that the comparison bears on. */
  readonly outcome: ProgrammeResult["outcome"];
  /** Absent where it has none or it is unknown. */
  readonly amount?: string;
}

export interface CasesToWrite {
  readonly region: string;
  /** Of a household that states none. */
  readonly date: string;
  /** Names of files that there are. */
  readonly taken: ReadonlySet<string>;
}

export interface WrittenCases {
  readonly programme: string;
  readonly cases: readonly ThresholdCase[];
}

/** Undefined where the household states the fact in a shape that leaves no one place for it. */
export function maybeThresholdCases(
  threshold: Threshold,
  asked: CasesToWrite,
): WrittenCases | undefined {
  const { region, date, taken } = asked;
  const { crossing, fact, source, place, rule } = threshold;
  const cases: ThresholdCase[] = [];
  for (const side of ["below", "at", "above"] as const) {
    const value = crossing[side];
    if (value === undefined) continue;
    const text = factText(value, fact);
    const changed = maybeChangedCase(source.document, place, text);
    if (changed === undefined) return undefined;
    const file = freeName(`cases/${region}/${stemOf(threshold)}-${side}`, taken);
    const document = { ...changed, region, date: changed.date ?? date };
    cases.push({ side, file, value: text, ...written(document, threshold, value) });
  }
  return { programme: rule.name, cases };
}

function written(document: CaseDocument, threshold: Threshold, value: Known) {
  const { plan, rule, source, place, fact } = threshold;
  const programme = evaluateHousehold(plan, document).programmes.find(
    ({ name }) => name === rule.name,
  );
  if (programme === undefined)
    throw new BrokenInvariant("A programme of the plan has no result.", { name: rule.name });
  const { zh, en } = unconfirmedMark;
  const origin = {
    zh: `${zh}：由本稿算出，尚未对照条文；取自 ${source.name}，移动“${place.name}”`,
    en: `${en}: worked out by the draft, not held against the text; ${source.name} with "${fact.en}" moved`,
  };
  const expect = { [rule.name]: expectedOf(programme, plan) };
  const text = caseText({ ...document, expect, source: origin }, `${zh} ${en}`);
  const own = programme.instances?.find(({ path }) => path === threshold.path) ?? programme;
  const made = threshold.madeIn(own, value);
  if (made === undefined)
    throw new BrokenInvariant("A written case misses the comparison it is made for.", {
      name: own.name,
    });
  const { left, right } = made;
  const { outcome, amount } = own;
  return {
    text,
    left: textFromRational(left),
    right: textFromRational(right),
    outcome,
    ...(amount?.value === undefined ? {} : { amount: textFromRational(amount.value) }),
  };
}

/** What a case would expect of a programme: the outcome of each instance, with the amount where there is one. */
export function expectedOf(found: ProgrammeResult, plan: Plan): RawFact {
  const { instances, rule, outcome, amount } = found;
  if (instances !== undefined) {
    const place = entityPlace(rule?.entity, plan);
    return { [`${place}s`]: instances.map((one) => expectedOf(one, plan)) };
  }
  return amount?.value === undefined
    ? outcome
    : { outcome, amount: textFromRational(amount.value) };
}

/** Letters and figures of the English of the programme and of the condition. */
function stemOf({ rule, comparison }: Threshold): string {
  const names = rule.en === comparison.en ? [rule.en] : [rule.en, comparison.en];
  const stem = names
    .join(" ")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
  return stem === "" ? "threshold" : stem;
}

function freeName(stem: string, taken: ReadonlySet<string>): string {
  let [name, number] = [`${stem}.yaml`, 1];
  while (taken.has(name)) {
    number += 1;
    name = `${stem}-${number}.yaml`;
  }
  return name;
}
