/**
 * The cases of the policy in view: how many pass, and of those that fail what, where, and from which step on.
 *
 * In:       the state of the runs; the texts.
 * Out:      rows that open a case in the editor; of a failure the place in the case and the step in the policy.
 */
import { useMemo, useState } from "react";
import type { RanCase } from "../../../worker/case-protocol.ts";
import { OutcomeMark } from "../../parts/OutcomeMark.tsx";
import type { DraftViewProps } from "../draft-view-props.ts";
import { SeverityMark } from "../SeverityMark.tsx";
import { fileOf, textOf } from "../texts-state.ts";
import { CaseFailures } from "./CaseFailures.tsx";
import styles from "./CasesPane.module.css";
import { caseCounts, shownCases } from "./case-runs.ts";
import { situationOf } from "./case-texts.ts";
import { openCase } from "./open-case.ts";
import { ProposedRows } from "./ProposedRows.tsx";
import { ThresholdBox } from "./ThresholdBox.tsx";
import { type CaseWording, useWording } from "./use-wording.ts";

export function CasesPane(props: DraftViewProps) {
  const { text, texts, caseRuns, proposal } = props;
  const words = text.draft.cases;
  const [wanted, setWanted] = useState("");
  const { state } = texts;
  const shown = useMemo(() => {
    const caseText = (file: string) => textOf(state, fileOf({ ...state, name: file }));
    return shownCases(caseRuns, wanted, caseText);
  }, [caseRuns, wanted, state]);
  const wording = useWording(props);
  const { all, passed, failed, unconfirmed } = caseCounts(caseRuns);
  return (
    <section className={styles.pane} aria-label={words.tab}>
      <header className={styles.head}>
        <input
          type="search"
          className={styles.filter}
          aria-label={words.filter}
          placeholder={words.filter}
          value={wanted}
          onChange={({ target }) => setWanted(target.value)}
        />
        <p className="note" role="status">
          {caseRuns.kind === "running"
            ? words.running(caseRuns.done, caseRuns.total)
            : all > 0 &&
              (proposal === undefined
                ? words.counts(passed, failed, unconfirmed)
                : words.proposed.counts(failed, passed))}
        </p>
      </header>
      {proposal === undefined ? (
        <ThresholdBox {...props} />
      ) : (
        <p className={styles.meaning}>{words.proposed.meaning(proposal.from ?? "")}</p>
      )}
      <RunState {...props} hasResults={all > 0} />
      <ul className={styles.list}>
        {shown.map((report) => (
          <Row
            key={`${report.file} ${report.test ?? ""}`}
            {...props}
            {...wording}
            report={report}
          />
        ))}
      </ul>
      {all > 0 && shown.length === 0 && <p className={styles.none}>{words.noneFound}</p>}
    </section>
  );
}

/** What keeps the results from being those of the text as it is. */
export function RunState({
  text,
  caseRuns,
  check,
  onCopy,
  hasResults,
  proposal,
}: DraftViewProps & { readonly hasResults: boolean }) {
  const words = text.draft.cases;
  if (caseRuns.kind === "failed")
    return (
      <p className={styles.broken} role="alert">
        {words.failedRun}
        <button type="button" className="btn sm" onClick={() => onCopy(caseRuns.message ?? "")}>
          {words.copy}
        </button>
      </p>
    );
  const { none } = proposal === undefined ? words : words.proposed;
  if (caseRuns.kind === "ready" && !hasResults) return <p className={styles.none}>{none}</p>;
  if (caseRuns.kind === "stale" && check.kind === "stale" && hasResults)
    return <p className={styles.stale}>{words.stale}</p>;
  if (!hasResults) return <p className={styles.none}>{words.waiting}</p>;
  return null;
}

interface RowProps extends DraftViewProps, CaseWording {
  readonly report: RanCase;
}

function Row(props: RowProps) {
  const { text, report } = props;
  const { file, test, isPassed, isUnconfirmed } = report;
  const words = text.draft.cases;
  const isTest = report.proposed === undefined;
  const name = test === undefined ? situationOf(file) : words.beside(test);
  return (
    <li
      data-failed={(isTest && !isPassed) || undefined}
      data-moved={(!isTest && !isPassed) || undefined}
    >
      <button
        type="button"
        className={styles.case}
        title={words.open(name)}
        onClick={() => openCase(props, file, report.failures[0]?.at)}
      >
        {report.proposed === undefined && <PassMark {...props} />}
        <code>{name}</code>
        {!isTest && isPassed && <span className="dim xs">{words.proposed.same}</span>}
        {isTest && isUnconfirmed && (
          <span className={`tag ${styles.unconfirmed}`} title={words.unconfirmedMeaning}>
            {words.unconfirmed}
          </span>
        )}
      </button>
      {report.proposed !== undefined && (
        <ProposedRows {...props} caption={name} changed={report.proposed.changed} />
      )}
      {!isPassed && <CaseFailures {...props} />}
    </li>
  );
}

function PassMark({ text, report }: RowProps) {
  const words = text.draft.cases;
  return report.isPassed ? (
    <OutcomeMark outcome="yes" word={words.passed} isWordHidden weight="light" />
  ) : (
    <SeverityMark severity="error" word={words.failed} />
  );
}
