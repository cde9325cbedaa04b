/** What the run is doing, where it is not simply there: running with its count, cancelled, failed. */
import styles from "./CostView.module.css";
import type { CostViewProps } from "./cost-view-props.ts";

export function RunStrip({ text, run, cancel, retry }: CostViewProps) {
  const { states: say } = text.costScreen;
  if (run.kind === "idle")
    return (
      <noscript>
        <p className={styles.strip}>{say.noScript}</p>
      </noscript>
    );
  if (run.kind === "running" && run.progress !== undefined) {
    const { done, total } = run.progress;
    return (
      <div className={`sheet ${styles.strip}`} role="status">
        <span>{say.running(done, total)}</span>
        <progress max={total} value={done} aria-label={say.running(done, total)} />
        <button type="button" className="btn lnk sm" onClick={cancel}>
          {say.cancel}
        </button>
      </div>
    );
  }
  if (run.kind !== "cancelled" && run.kind !== "failed") return null;
  const { last } = run;
  const said =
    run.kind === "failed" ? say.failed : last === undefined ? say.cancelledEmpty : say.cancelled;
  return (
    <div className={`sheet ${styles.strip}`} role="status">
      <span>{said}</span>
      <button type="button" className="btn sm" onClick={retry}>
        {say.retry}
      </button>
    </div>
  );
}
