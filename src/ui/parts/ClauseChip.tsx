/**
 * The chip of a clause or a notice; in a list it opens what the clause says.
 *
 * In:       the cited id and the wording of its policy.
 * Out:      a button with a sheet, or, where a line is itself a control, the chip alone.
 * Ignores:  the document's own words, which the reader brings.
 */

import styles from "./ClauseChip.module.css";
import { Popover } from "./Popover.tsx";
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

/** A chip that opens the gloss of its clause. */
export function ClauseChip({ id, wording }: Props) {
  const citation = citationOf(id, wording);
  const { clause } = wording.text.compare;
  return (
    <Popover
      className={chipClass(citation)}
      label={clause.name(citation.seal, citation.label)}
      hint={citation.gloss ?? citation.source}
      align="end"
      trigger={<ChipFace citation={citation} word={clause.word} />}
    >
      {citation.gloss !== undefined && <p className={styles.gloss}>{citation.gloss}</p>}
      <p className="src">
        {citation.source} · {clause[citation.kind]}
      </p>
    </Popover>
  );
}

/** A chip to be read only. */
export function StillChip({ id, wording }: Props) {
  const citation = citationOf(id, wording);
  return (
    <span className={chipClass(citation)} title={citation.gloss ?? citation.source}>
      <ChipFace citation={citation} word={wording.text.compare.clause.word} />
    </span>
  );
}

function chipClass({ kind }: Citation): string {
  return ["chip", looks[kind], styles.chip].filter((name) => name !== undefined).join(" ");
}

interface FaceProps {
  readonly citation: Citation;
  /** Says to a listener what the numbers are. */
  readonly word: string;
}

function ChipFace({ citation, word }: FaceProps) {
  return (
    <>
      <span className={`vh ${styles.word}`}>{word} </span>
      {citation.seal !== "" && <b>{citation.seal} </b>}
      <span>{citation.label}</span>
    </>
  );
}
