/**
 * The proposals that a command line asks for with `--proposal ID|FILE`.
 *
 * Out:  each once, in the order given; undefined where one is not there, which has been told.
 */
import { cliTextFor } from "../text/cli.ts";
import { misuse, type Options } from "./arguments.ts";
import type { Io } from "./io.ts";
import { maybeProposal, type ProposalFile } from "./policy-shelf.ts";

export function proposalsIn(options: Options, io: Io): readonly ProposalFile[] | undefined {
  const { misuse: text } = cliTextFor(options.locale);
  const found = new Map<string, ProposalFile>();
  for (const word of options.list("proposal")) {
    const proposal = maybeProposal(word, io);
    if (proposal === undefined) {
      misuse(text.noProposal(word), io);
      return undefined;
    }
    found.set(proposal.source.file, proposal);
  }
  return [...found.values()];
}
