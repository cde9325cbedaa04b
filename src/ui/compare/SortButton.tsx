/**
 * The head of a column that sorts by it: first what gives most, then the other way round, then as before.
 *
 * In:       the column; how rows are sorted now.
 * Out:      a button whose arrow says the direction; what `aria-sort` says of it.
 */

import type { ReactNode } from "react";
import styles from "./SortButton.module.css";
import type { Sort } from "./selection.ts";

interface Props {
  readonly sort: Sort | undefined;
  readonly onSort: (by: string) => void;
  readonly by: string;
  readonly hint: string;
  readonly children: ReactNode;
}

export function SortButton({ by, hint, sort, onSort, children }: Props) {
  return (
    <button
      type="button"
      className={styles.sort}
      title={hint}
      data-sorted={direction(sort, by)}
      onClick={() => onSort(by)}
    >
      <span className={styles.name}>{children}</span>
      <span className="vh">{hint}</span>
    </button>
  );
}

export function direction(
  sort: Sort | undefined,
  by: string,
): "ascending" | "descending" | undefined {
  if (sort?.by !== by) return undefined;
  return sort.isDescending ? "descending" : "ascending";
}
