/**
 * The foot of a sheet of the training screen: a note, and what can be done.
 *
 * In:       the note; buttons.
 * Out:      a bar at the lower end of the sheet.
 */
import type { ReactNode } from "react";
import styles from "./PanelFoot.module.css";

interface Props {
  readonly note: ReactNode;
  /** The note tells of what was just done. */
  readonly isStatus?: boolean;
  readonly children: ReactNode;
}

export function PanelFoot({ note, isStatus = false, children }: Props) {
  return (
    <footer className={styles.foot}>
      <span role={isStatus ? "status" : undefined}>{note}</span>
      <span className={styles.actions}>{children}</span>
    </footer>
  );
}
