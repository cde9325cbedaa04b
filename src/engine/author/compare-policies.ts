/**
 * What a draft of a policy means that its published version does not: every change of meaning, as data.
 *
 * In:       two specs of the same policy, with what they extend merged in.
 * Out:      changes, section by section, in the order of the draft; empty where only layout, comments, notes or glosses
 *           differ.
 * Ignores:  words (text/amendments.ts), and what the changes do to households (find-causes.ts).
 */
import type { Spec } from "../spec/spec.ts";
import { comparePieces } from "./changes/compare-pieces.ts";
import { compareValues } from "./changes/compare-values.ts";
import { piecesOfSpec } from "./changes/pieces-of-spec.ts";
import { changedSections, type PolicyChange } from "./changes/policy-change.ts";

export function comparePolicies(published: Spec, draft: Spec): readonly PolicyChange[] {
  const [before, after] = [piecesOfSpec(published), piecesOfSpec(draft)];
  return changedSections.flatMap((section) => {
    const changes = comparePieces(section, before[section], after[section]);
    return section === "parameters" ? withValues(changes, published, draft) : changes;
  });
}

/** Changes of a parameter stand together, its values last; a new one says what it is worth. */
function withValues(
  changes: readonly PolicyChange[],
  published: Spec,
  draft: Spec,
): readonly PolicyChange[] {
  const names = [...new Set([...draft.parameters.keys(), ...published.parameters.keys()])];
  return names.flatMap((name) => {
    const own = changes.filter((change) => change.name === name);
    const [old, now] = [published.parameters.get(name), draft.parameters.get(name)];
    if (now === undefined) return own;
    const none = { ...now, values: [] };
    return [...own, ...compareValues(old ?? none, now)];
  });
}
