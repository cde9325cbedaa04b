/**
 * The receipt of every screen: which rules, which assumed values, what was sent, for which date.
 *
 * In:       short hashes by region, counts, the assumed values on the page with their wordings.
 * Out:      one line at the foot; the assumed values open as a list.
 */

import type { ReactNode } from "react";
import type { Text } from "../../text/zh.ts";
import { Popover } from "./Popover.tsx";
import { ProvenanceSeal } from "./ProvenanceSeal.tsx";
import styles from "./ReceiptBar.module.css";
import { screenPaper, usePaper } from "./use-paper.ts";

interface Props {
  readonly text: Text;
  /** `津 9c41e0`. */
  readonly hashes: readonly { readonly seal: string; readonly hash: string }[];
  readonly fileCount: number;
  readonly clauseCount: number;
  readonly assumedCount: number;
  /** Where the assumed values are, in words. */
  readonly assumedPlaces: string;
  readonly assumedList: ReactNode;
  /** `2025-10-01`. */
  readonly date: string;
  /** What the screen is called; then printed pages say it in their margins, and by which rules and for which date. */
  readonly title?: string;
}

export function ReceiptBar({
  text,
  hashes,
  fileCount,
  clauseCount,
  assumedCount,
  assumedPlaces,
  assumedList,
  date,
  title,
}: Props) {
  const { receipt } = text.compare;
  usePaper(
    title === undefined ? undefined : screenPaper(text, { title, hashes, assumedCount, date }),
  );
  return (
    <footer className={`receipt ${styles.receipt}`}>
      <span>
        {receipt.hash}
        {hashes.map(({ seal, hash }) => (
          <code key={seal} className={styles.hash}>
            {seal} {hash}
          </code>
        ))}
      </span>
      <span>{receipt.sources(fileCount, clauseCount)}</span>
      {assumedCount === 0 ? (
        <span>{receipt.noAssumed}</span>
      ) : (
        <span className="asm">
          <Popover
            className={styles.assumed ?? ""}
            label={receipt.assumed(assumedCount, assumedPlaces)}
            side="top"
            trigger={
              <>
                <ProvenanceSeal provenance="assumed" text={text.provenances.assumed} />
                {receipt.assumed(assumedCount, assumedPlaces)}
              </>
            }
          >
            {assumedList}
          </Popover>
        </span>
      )}
      <span className="push">{receipt.requests}</span>
      <span>{receipt.computed(date)}</span>
    </footer>
  );
}
