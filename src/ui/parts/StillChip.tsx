/**
 * The chip of a clause or a notice, to be read only: where a line is itself a control, and on pages that only say.
 *
 * In:       the cited id and the wording of its policy.
 * Out:      its seal and number; the gloss as a title.
 * Ignores:  scripts; it needs none.
 */

import styles from "./ClauseChip.module.css";
import { type Citation, citationOf, type PolicyWording } from "./policy-wording.ts";

interface Props {
  readonly id: string;
  readonly wording: PolicyWording;
}

const looks: Readonly<Partial<Record<Citation["kind"], string>>> = {
  duty: "duty",
  umbrella: "duty",
  open: "open",
};

/** A chip to be read only. */
export function StillChip({ id, wording }: Props) {
  const citation = citationOf(id, wording);
  return (
    <span className={chipClass(citation)} title={citation.gloss ?? citation.source}>
      <ChipFace citation={citation} word={wording.text.compare.clause.word} />
    </span>
  );
}

/** Filled, outlined or dashed, by what becomes of the clause. */
export function chipClass({ kind }: Citation): string {
  return ["chip", looks[kind], styles.chip].filter((name) => name !== undefined).join(" ");
}

interface FaceProps {
  readonly citation: Citation;
  /** Says to a listener what the numbers are. */
  readonly word: string;
}

/** Seal and number. */
export function ChipFace({ citation, word }: FaceProps) {
  return (
    <>
      <span className={`vh ${styles.word}`}>{word} </span>
      {citation.seal !== "" && <b>{citation.seal} </b>}
      <span>{citation.label}</span>
    </>
  );
}
