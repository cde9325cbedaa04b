/**
 * What is wrong with proposals: in their own texts, and in what becomes of the jurisdiction under them.
 *
 * In:       proposals; the shelf of policies as they stand.
 * Out:      diagnostics; those that the jurisdiction has without them are left out.
 * Reports:  `spec/unknown-jurisdiction`, where there is no jurisdiction of the name that it changes.
 */
import type { Diagnostic } from "../engine/index.ts";
import type { Io } from "./io.ts";
import { openShelf, type PolicyShelf, type ProposalFile, specsFolder } from "./policy-shelf.ts";

/** Of proposals stacked on each other, in order; those of another jurisdiction make another stack. */
export function diagnosticsOfProposals(
  proposals: readonly ProposalFile[],
  shelf: PolicyShelf,
  io: Io,
): readonly Diagnostic[] {
  const stacks = Map.groupBy(proposals, ({ changes }) => changes);
  return [...stacks].flatMap(([changes, stack]) => {
    const base = shelf.load(changes);
    if (base === undefined) return stack.flatMap((one) => withoutJurisdiction(one, shelf, io));
    const under = openShelf(io, specsFolder, stack).load(changes);
    return (under?.diagnostics ?? []).filter((one) => !isAmong(one, base.diagnostics));
  });
}

function isAmong({ code, message, at }: Diagnostic, known: readonly Diagnostic[]): boolean {
  return known.some(
    (one) =>
      one.code === code &&
      one.message === message &&
      one.at.file === at.file &&
      one.at.start === at.start,
  );
}

/** Its layout can be looked at all the same, over whichever jurisdiction there is. */
function withoutJurisdiction(
  proposal: ProposalFile,
  { regions }: PolicyShelf,
  io: Io,
): readonly Diagnostic[] {
  const [stand = ""] = regions;
  const found =
    openShelf(io, specsFolder, [{ ...proposal, changes: stand }]).load(stand)?.diagnostics ?? [];
  const layout = found.filter(({ code, at }) => {
    return at.file === proposal.source.file && /^(yaml|schema)\//.test(code);
  });
  return [...found.flatMap((one) => maybeUnknown(one, regions)), ...layout];
}

/** The engine says that the proposal is not for the one that was read; here there is none that it is for. */
function maybeUnknown(
  { code, details, at }: Diagnostic,
  regions: readonly string[],
): readonly Diagnostic[] {
  if (code !== "spec/other-jurisdiction") return [];
  const { changes = "" } = details;
  const known = regions.join(", ");
  const message = `There is no jurisdiction "${changes}"; there are ${known}.`;
  return [
    {
      code: "spec/unknown-jurisdiction",
      severity: "error",
      message,
      details: { changes, known },
      at,
      because: [],
    },
  ];
}
