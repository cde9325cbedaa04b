/** What the run is doing, where it is not simply there: running with its count, cancelled, failed. */
import { useSyncExternalStore } from "react";
import styles from "./CostView.module.css";
import type { CostViewProps } from "./cost-view-props.ts";
import type { ProgressStore } from "./own/progress-store.ts";

export function RunStrip({ text, run, cancel, retry }: CostViewProps) {
  const { states: say } = text.costScreen;
  if (run.kind === "idle")
    return (
      <noscript>
        <p className={styles.strip}>{say.noScript}</p>
      </noscript>
    );
  if (run.kind === "running" && run.progress !== undefined)
    return <Running say={say} progress={run.progress} cancel={cancel} />;
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

interface RunningProps extends Pick<CostViewProps, "cancel"> {
  readonly say: CostViewProps["text"]["costScreen"]["states"];
  readonly progress: ProgressStore;
}

/** The rest of the screen is not drawn anew as it goes on. */
function Running({ say, progress, cancel }: RunningProps) {
  const { done = 0, total = 1 } =
    useSyncExternalStore(progress.subscribe, progress.read, progress.read) ?? {};
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
