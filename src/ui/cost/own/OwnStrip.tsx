/** What of a table of one's own the results rest on: said above them, for figures never stand alone. */
import type { CostViewProps } from "../cost-view-props.ts";
import styles from "./OwnPanel.module.css";
import { countsText } from "./own-words.ts";

export function OwnStrip({ text, own, run }: CostViewProps) {
  const { own: say } = text.costScreen;
  const counts = "last" in run ? run.last?.answer.basis?.own : undefined;
  if (counts === undefined) return null;
  return (
    <p className={`sheet ${styles.strip}`} data-own-strip>
      <b>{say.strip}</b>
      <span>{countsText(counts, say)}</span>
      {!own.isOpen && (
        <button type="button" className="btn lnk sm" onClick={() => own.setOpen(true)}>
          {say.columns}
        </button>
      )}
    </p>
  );
}
