/**
 * A household over time under one policy.
 *
 * In:       the policy's texts, the household's facts, the day it is looked at from; the thread's linked policies.
 * Out:      plain data, from half a year before that day to a year and a half after it where no range is asked for;
 *           nothing where the policy cannot be run.
 */
import {
  addMonths,
  type CaseData,
  type LinkedPolicy,
  maybeDate,
  type PlainTimeline,
  planOn,
  timelineOf,
} from "../engine/index.ts";
import { type Linked, linkPolicy } from "./link-policy.ts";
import type { PolicyTexts } from "./policy-texts.ts";

export interface TimelineRequest {
  readonly policy: PolicyTexts;
  readonly facts: CaseData;
  /** `2025-10-01`. */
  readonly date: string;
  readonly from?: string;
  readonly until?: string;
}

export interface TimelineFound {
  readonly timeline?: PlainTimeline;
}

export function timelineOfPolicy(
  { policy: texts, facts, from, until }: TimelineRequest,
  date: number,
  cache: Map<string, Linked>,
): TimelineFound {
  const { policy } = linkPolicy(texts, cache);
  if (policy === undefined) return {};
  const days = {
    planOn: (day: number) => planOn(policy, day),
    data: facts,
    from: maybeDate(from ?? "") ?? addMonths(date, -6),
    until: maybeDate(until ?? "") ?? addMonths(date, 18),
    alsoOn: versionDays(policy),
  };
  return { timeline: timelineOf(days, date) };
}

/** The days on which proposals begin. */
function versionDays({ earlier }: LinkedPolicy): readonly number[] {
  return earlier === undefined ? [] : [earlier.until, ...versionDays(earlier.policy)];
}
