/**
 * How a register is dealt with, as one bar and in words.
 *
 * In:       counts by disposition.
 * Out:      segments as wide as their counts; the sentence says the same.
 */

import type { ClausesText } from "../../text/clauses-zh.ts";
import styles from "./CoverageBar.module.css";
import { type BookPlace, dispositions } from "./clause-book.ts";

interface Props {
  readonly words: ClausesText;
  readonly totals: BookPlace["totals"];
}

export function CoverageBar({ words, totals }: Props) {
  const all = dispositions.reduce((sum, one) => sum + totals[one], 0);
  const before = (index: number) =>
    dispositions.slice(0, index).reduce((sum, one) => sum + totals[one], 0);
  return (
    <div className={styles.coverage}>
      <svg
        className={styles.bar}
        viewBox={`0 0 ${all} 1`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {dispositions.map((one, index) => (
          <rect
            key={one}
            className={styles[one]}
            x={before(index)}
            width={totals[one]}
            height="1"
          />
        ))}
      </svg>
      <span className="xs mid">{words.totals(totals)}</span>
    </div>
  );
}
