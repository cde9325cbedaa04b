/**
 * The clauses that a result rests on.
 *
 * In:       the programme and the part of it that is explained.
 * Out:      ids, each once.
 */
import type { PlainPart, PlainProgramme, PlainReason } from "../../engine/index.ts";

/** The programme's own clause, then those of its amount and of every reason, each once. */
export function citedIds(
  { rule }: PlainProgramme,
  { reasons, sums }: PlainPart,
): readonly string[] {
  const ofReasons = (list: readonly PlainReason[]): readonly string[] =>
    list.flatMap((one) => [...one.cite, ...ofReasons(one.children)]);
  const ofSums = sums.flatMap(({ cite, round, terms }) => [
    ...cite,
    ...(round?.cite ?? []),
    ...terms.flatMap((term) =>
      term.kind === "figure" && term.quantity.source === "parameter" ? term.quantity.cite : [],
    ),
  ]);
  return [...new Set([...(rule?.cite ?? []), ...ofReasons(reasons), ...ofSums])];
}
