/**
 * The chip of a clause or a notice; it opens what the clause says.
 *
 * In:       the cited id and the wording of its policy.
 * Out:      a button with a sheet.
 * Ignores:  the document's own words, which the reader brings.
 */

import styles from "./ClauseChip.module.css";
import { Popover } from "./Popover.tsx";
import { citationOf, type PolicyWording } from "./policy-wording.ts";
import { ChipFace, chipClass } from "./StillChip.tsx";
import { siteAddress } from "./site-address.ts";

interface Props {
  readonly id: string;
  readonly wording: PolicyWording;
}

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
      {citation.isRegistered && (
        <p className="src">
          <a href={siteAddress(wording.locale, `clauses/#${encodeURIComponent(id)}`)}>
            {clause.register}
          </a>
        </p>
      )}
    </Popover>
  );
}
