/**
 * The dated values behind what is in force: one for all variants, or several, each with its own source and status.
 *
 * In:       values in force, or the dated values that were read.
 * Out:      each dated value once; what they cite together; the status that may be claimed of them together.
 */
import type { InForce, PlanParameterValue, ValueInForce, ValueStatus } from "./plan.ts";

/** The dated values that the variants come from, each once, in the order of the variants. */
export function sourcesInForce(
  current: InForce<ValueInForce> | undefined,
): readonly PlanParameterValue[] {
  const sources = new Set<PlanParameterValue>();
  const visit = (inForce: InForce<ValueInForce>): void => {
    if (inForce.kind === "plain") sources.add(inForce.value.source);
    else for (const inner of inForce.options.values()) visit(inner);
  };
  if (current !== undefined) visit(current);
  return [...sources];
}

/** What dated values cite, each clause once. */
export function citedBy(sources: readonly PlanParameterValue[]): readonly string[] {
  const [first, ...others] = sources;
  if (others.length === 0) return first?.cite ?? [];
  return [...new Set(sources.flatMap(({ cite }) => cite))];
}

/** The weakest status among dated values: what rests on one that is assumed is assumed. */
export function weakestStatus(sources: readonly PlanParameterValue[]): ValueStatus {
  const has = (status: ValueStatus) => sources.some((source) => source.status === status);
  return has("assumed") ? "assumed" : has("derived") ? "derived" : "published";
}
