/**
 * Try the methods that a text leaves open: what an amount would be under each option of a parameter without a value.
 *
 * Only amounts that are unknown for lack of such a method are tried. Nothing is chosen: the amount stays unknown.
 */
import type { PlanParameter } from "../../plan/plan.ts";
import type { TriedMethod } from "../nodes/evaluation.ts";
import type { AmountResult, MethodEffect, ProgrammeResult } from "../result.ts";

/** Settles the same programme under one more method. */
export type SettleWith = (method: TriedMethod) => ProgrammeResult;

/** The result with its methods tried, if its amount waits for one. */
export function withMethods(
  result: ProgrammeResult,
  parameters: ReadonlyMap<string, PlanParameter>,
  settleWith: SettleWith,
): ProgrammeResult {
  const { amount } = result;
  if (amount === undefined || amount.value !== undefined) return result;
  const waitsFor = new Set(
    amount.missing.flatMap(({ kind, name }) => (kind === "parameter" ? [name] : [])),
  );
  const methods: MethodEffect[] = [];
  for (const name of waitsFor) {
    const type = parameters.get(name)?.type;
    if (type?.kind !== "enum") continue;
    const amounts = new Map<string, AmountResult | undefined>();
    for (const option of type.options) {
      const found = settleWith({ parameter: name, option }).amount;
      amounts.set(option, found?.value === undefined ? undefined : found);
    }
    methods.push({ parameter: name, amounts });
  }
  return methods.length === 0 ? result : { ...result, methods };
}
