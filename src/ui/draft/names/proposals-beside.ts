/**
 * The proposals for a policy: published ones and the reader's own, as they are now.
 *
 * In:       the state of the texts; the catalogue; the texts of what is in view.
 * Out:      those texts with every proposal for the same policy; which proposals this window may write.
 * Ignores:  names.
 */
import type { SourceText, SpecTexts } from "../../../engine/index.ts";
import type { Catalogue } from "../../compare/compare-state.ts";
import { policyOfCase } from "../cases/case-texts.ts";
import { vocabularyFile } from "../draft-state.ts";
import { proposalOf } from "../draft-texts.ts";
import { familyOf, offersBeside, type TextsState, textOf } from "../texts-state.ts";

/** The proposal in view, if there is one, comes first. */
export function withProposals(
  texts: SpecTexts,
  state: TextsState,
  catalogue: Catalogue,
): SpecTexts & { readonly proposals: readonly SourceText[] } {
  const { jurisdiction, proposals: own = [] } = texts;
  const others = state.files.flatMap((file): readonly SourceText[] => {
    const { name } = file;
    const isOther = policyOfCase(name) !== undefined || name === vocabularyFile;
    if (isOther || own.some((one) => one.file === name)) return [];
    const text = textOf(state, file);
    const proposal = proposalOf(text, catalogue, file.changes);
    return `${proposal?.changes}.yaml` === jurisdiction.file ? [{ file: name, text }] : [];
  });
  return { ...texts, proposals: [...own, ...others] };
}

/** Longer than other windows and the journal take to answer. */
const patienceInMs = 2000;
const lookEveryMs = 20;

interface Joining {
  readonly join: (names: readonly string[]) => void;
  /** Aborted: nobody waits for the answer. */
  readonly signal: AbortSignal;
}

/**
 * Make files this window's to write, and say which of them are: not one that another window writes, nor one of which a
 * draft waits to be restored.
 */
export async function writableOf(
  files: readonly string[],
  now: () => TextsState,
  { join, signal }: Joining,
): Promise<ReadonlySet<string>> {
  join(files);
  const isAsked = (file: string) => (now().holds.get(familyOf(file)) ?? "asking") === "asking";
  for (let waited = 0; waited < patienceInMs && files.some(isAsked); waited += lookEveryMs) {
    if (signal.aborted) break;
    await new Promise((go) => setTimeout(go, lookEveryMs));
  }
  const { holds } = now();
  return new Set(
    files.filter(
      (file) => holds.get(familyOf(file)) === "here" && offersBeside(now(), file).length === 0,
    ),
  );
}
