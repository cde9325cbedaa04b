/**
 * The button that starts a longer calculation, with its progress and how to stop it; and what is said when it broke off.
 *
 * In:       the calculation; its words.
 * Out:      a button, which submits the form that it stands in where it has one.
 */
import type { CostText } from "../../text/cost/zh.ts";
import type { Stages } from "../../worker/protocol.ts";
import styles from "./LongRun.module.css";
import type { Explored } from "./use-explore.ts";

type Run = Omit<Explored<"cost-solve" | "cost-ranges" | "cost-map">, "answer"> & {
  readonly answer?: Stages[keyof Stages]["answer"] | undefined;
};

interface Props {
  readonly run: Run;
  readonly label: string;
  readonly text: CostText;
  /** It stands in a form, which starts the run. */
  readonly isSubmit?: boolean;
}

export function LongRun({ run, label, text, isSubmit = false }: Props) {
  const { state, progress, start, stop } = run;
  const isRunning = state === "running";
  return (
    <>
      <button
        type={isSubmit ? "submit" : "button"}
        className="btn"
        disabled={isRunning}
        {...(isSubmit ? {} : { onClick: start })}
      >
        {label}
      </button>
      {isRunning && (
        <>
          <progress
            className={styles.progress}
            aria-label={label}
            max={progress?.total ?? 1}
            value={progress?.done ?? 0}
          />
          <button type="button" className="btn lnk sm" onClick={stop}>
            {text.states.cancel}
          </button>
        </>
      )}
    </>
  );
}

/** Nothing but this was lost. */
export function BrokenOff({ run: { state, start }, text }: Pick<Props, "run" | "text">) {
  if (state !== "failed") return null;
  return (
    <p className={styles.broken} role="alert" data-ended>
      <span>{text.explore.ended}</span>
      <button type="button" className="btn sm" onClick={start}>
        {text.explore.again}
      </button>
    </p>
  );
}
