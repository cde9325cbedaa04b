/**
 * The clauses that a result rests on: chip, what each says in the register's words, and how it is worded.
 *
 * In:       cited ids, the programme's own first; the force of its wording.
 * Out:      a list.
 * Ignores:  the documents' own sentences, which the reader brings.
 */

import type { Force } from "../../engine/index.ts";
import { ClauseChip } from "../parts/ClauseChip.tsx";
import { citationOf, type PolicyWording } from "../parts/policy-wording.ts";
import styles from "./DetailPanel.module.css";

interface Props {
  readonly ids: readonly string[];
  readonly force: Force;
  readonly wording: PolicyWording;
}

export function CitedClauses({ ids, force, wording }: Props) {
  const word = wording.text.compare.force[force];
  return (
    <ul className={styles.clauses}>
      {ids.map((id, index) => {
        const { gloss, source, kind } = citationOf(id, wording);
        return (
          <li key={id}>
            <ClauseChip id={id} wording={wording} />
            <span>
              {gloss ?? source}
              {index === 0 && word !== "" && <span className={styles.force}>{word}</span>}
              <span className="src">
                {gloss !== undefined && `${source} · `}
                {wording.text.compare.clause[kind]}
              </span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
