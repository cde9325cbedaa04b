/**
 * The register beside the document that the reader has brought: paragraph by paragraph.
 *
 * In:       paragraphs with their clauses.
 * Out:      the document's words in Song to the left, what was made of them to the right.
 */

import type { AlignedDocument } from "./align-document.ts";
import styles from "./BesideDocument.module.css";
import { ClauseRow, type ListedProps } from "./ClauseList.tsx";
import type { BookClause } from "./clause-book.ts";

type Props = ListedProps & { readonly aligned: AlignedDocument<BookClause> };

export function BesideDocument({ aligned, ...listed }: Props) {
  const { paragraphs, unplaced } = aligned;
  return (
    <ol className={styles.beside}>
      {paragraphs.map(({ text, clauses }, index) => (
        // The document is shown as it is: a paragraph has no name but its place.
        <li key={index}>
          <p className="quote">{text}</p>
          <Rows {...listed} clauses={clauses} />
        </li>
      ))}
      {unplaced.length > 0 && (
        <li>
          <p className={styles.unplaced}>{listed.words.own.unplaced(unplaced.length)}</p>
          <Rows {...listed} clauses={unplaced} />
        </li>
      )}
    </ol>
  );
}

function Rows({ clauses, ...listed }: ListedProps & { readonly clauses: readonly BookClause[] }) {
  return (
    <div>
      {clauses.map((clause) => (
        <ClauseRow key={clause.id} {...listed} clause={clause} />
      ))}
    </div>
  );
}
