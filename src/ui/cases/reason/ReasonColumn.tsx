/**
 * Why the chosen programme says what it says.
 *
 * In:       the region's answer; how its policy is spoken of.
 * Out:      a sheet with tabs.
 */
import { Explained } from "../../compare/Explained.tsx";
import type { CasesColumnProps } from "../cases-view-props.ts";
import styles from "./ReasonColumn.module.css";

export function ReasonColumn({ answer, wording }: CasesColumnProps) {
  const words = wording.text.cases.screen.reason;
  return (
    <section className={`sheet ${styles.column}`} aria-label={words.tabs}>
      <header>
        <h2>{words.panes.reasons}</h2>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard. */}
      <div className={styles.body} tabIndex={0}>
        <Explained programme={answer.programme} wording={wording} />
      </div>
    </section>
  );
}
