/**
 * Explain one programme's result: its reasons and its sums, under the default readings.
 *
 * In:       the result of one instance (of a roll-up, explain its instances) and the plan that gave it.
 * Out:      data; words are made in src/text.
 */
import type { ProgrammeResult } from "../evaluate/result.ts";
import type { Plan } from "../plan/plan.ts";
import type { Explanation } from "./reason.ts";
import { reasonsOf } from "./reasons.ts";
import { sumsOf } from "./sums.ts";

export function explainProgramme(result: ProgrammeResult, plan: Plan): Explanation {
  const { verdict } = result;
  if (verdict === undefined) return { reasons: [], sums: [] };
  return { reasons: reasonsOf(verdict, plan), sums: sumsOf(verdict, plan) };
}
