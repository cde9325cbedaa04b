/**
 * The parts of several proposals' extra costs, line by line, for a table and for bars.
 *
 * In:       what the proposals come to.
 * Out:      each part that any of them has, with what it is in each; parts that a proposal lacks are nothing there.
 */
import type { CostedPart, PartKind } from "../../engine/index.ts";
import type { CostedProposal } from "../../worker/cost-protocol.ts";

export interface PartLine {
  readonly id: string;
  readonly kind: PartKind;
  readonly programme: string;
  /** In the order of the proposals; absent where the proposal could not be worked out. */
  readonly cells: readonly (CostedPart | "nothing" | undefined)[];
}

const order: readonly PartKind[] = ["existing", "linked", "entrants", "leavers"];

export function partLines(proposals: readonly CostedProposal[]): readonly PartLine[] {
  const found = new Map<string, Pick<PartLine, "kind" | "programme">>();
  for (const { result } of proposals)
    for (const { kind, programme } of result?.comparison.parts ?? [])
      found.set(idOf({ kind, programme }), { kind, programme });
  return [...found]
    .map(([id, { kind, programme }]) => ({
      id,
      kind,
      programme,
      cells: proposals.map(
        ({ result }) =>
          result &&
          (result.comparison.parts.find((part) => idOf(part) === id) ?? ("nothing" as const)),
      ),
    }))
    .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

function idOf({ kind, programme }: Pick<PartLine, "kind" | "programme">): string {
  return `${kind} ${programme}`;
}
