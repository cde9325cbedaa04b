/**
 * The register as a list: number, gloss, how the clause is dealt with.
 *
 * In:       the clauses to show, which one is chosen.
 * Out:      a button a clause.
 */

import type { ClausesText } from "../../text/clauses-zh.ts";
import styles from "./ClauseList.module.css";
import { ClauseSeal } from "./ClauseSeal.tsx";
import type { BookClause, BookPlace } from "./clause-book.ts";

export interface ListedProps {
  readonly place: BookPlace;
  readonly chosen: string | undefined;
  readonly words: ClausesText;
  readonly onChoose: (clause: string) => void;
}

export function ClauseList({
  clauses,
  ...listed
}: ListedProps & { readonly clauses: readonly BookClause[] }) {
  return (
    <ol className={styles.list}>
      {clauses.map((clause) => (
        <li key={clause.id}>
          <ClauseRow {...listed} clause={clause} />
        </li>
      ))}
    </ol>
  );
}

/** One clause: choosing it opens its particulars. */
export function ClauseRow({
  clause,
  place,
  chosen,
  words,
  onChoose,
}: ListedProps & { readonly clause: BookClause }) {
  const isUmbrella = clause.disposition === "umbrella";
  return (
    <button
      type="button"
      id={clause.id}
      className={isUmbrella ? `${styles.row} ${styles.umbrella}` : styles.row}
      aria-pressed={clause.id === chosen}
      onClick={() => onChoose(clause.id)}
    >
      <ClauseSeal seal={place.seal} clause={clause} />
      <span className={styles.gloss}>{clause.gloss}</span>
      <span className={styles[clause.disposition]}>{words.dispositions[clause.disposition]}</span>
    </button>
  );
}
