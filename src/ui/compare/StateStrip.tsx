/**
 * What the comparison is doing, where it is not simply there: running, stale, cancelled, at fault.
 *
 * In:       the run; faults of policies; what the strip's buttons do.
 * Out:      strips above the results; nothing when all is well.
 */

import type { Text } from "../../text/zh.ts";
import type { PolicyFault } from "../../worker/protocol.ts";
import styles from "./StateStrip.module.css";
import type { Run } from "./use-run.ts";

interface Props {
  readonly text: Text;
  readonly run: Run;
  /** Each with the title of its policy. */
  readonly faults: readonly (PolicyFault & { readonly title: string })[];
  /** That policies did not apply yet; absent where all did. */
  readonly early: string | undefined;
  readonly onCancel: () => void;
  readonly onRetry: () => void;
  readonly onCopy: (details: string) => void;
}

export function StateStrip({ text, run, faults, early, onCancel, onRetry, onCopy }: Props) {
  const { states } = text.compare;
  return (
    <div className={styles.strips} role="status">
      {(run.kind === "running" || run.kind === "stale") && run.progress !== undefined && (
        <div className={`sheet ${styles.running}`}>
          <span>{states.running(run.progress.done, run.progress.total)}</span>
          <progress
            max={run.progress.total}
            value={run.progress.done}
            aria-label={states.running(run.progress.done, run.progress.total)}
          />
          <button type="button" className="btn lnk sm" onClick={onCancel}>
            {states.cancel}
          </button>
        </div>
      )}
      {run.kind === "stale" && run.progress !== undefined && (
        <p className={styles.stale}>{states.stale(run.compared.date)}</p>
      )}
      {run.kind === "cancelled" && (
        <p className={styles.note}>
          {states.cancelled}
          <button type="button" className="btn sm" onClick={onRetry}>
            {states.retry}
          </button>
        </p>
      )}
      {run.kind === "failed" && (
        <div className={styles.failed}>
          <b>{states.broken}</b>
          <span>
            <button type="button" className="btn sm" onClick={onRetry}>
              {states.retry}
            </button>
            <button type="button" className="btn sm" onClick={() => onCopy(run.message)}>
              {states.copy}
            </button>
          </span>
        </div>
      )}
      {faults.map(({ policy, title, count, file, line, message }) => (
        <div key={policy} className={styles.failed}>
          <b>{states.fault(title, count)}</b>
          <span>
            {states.place(file, line)} · <span lang="en">{message}</span>
          </span>
        </div>
      ))}
      {early !== undefined && <p className={styles.note}>{early}</p>}
    </div>
  );
}
