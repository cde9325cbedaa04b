/**
 * The case screen: title row, household, outcomes, reasons, receipt.
 *
 * In:       everything as values; callbacks.
 * Out:      the screen, before the first results too: then it shows the household alone.
 * Ignores:  where values come from.
 */
import { useMemo } from "react";
import { policyTexts } from "../compare/compare-state.ts";
import { StateStrip } from "../compare/StateStrip.tsx";
import { wordingFor } from "../parts/policy-wording.ts";
import { CasesReceipt } from "./CasesReceipt.tsx";
import styles from "./CasesView.module.css";
import { firstPane } from "./cases-state.ts";
import type { CasesColumnProps, CasesViewProps } from "./cases-view-props.ts";
import { useChart } from "./curve/use-chart.ts";
import { HouseholdColumn } from "./household/HouseholdColumn.tsx";
import { OutcomesColumn } from "./outcomes/OutcomesColumn.tsx";
import { PaperSheet } from "./paper/PaperSheet.tsx";
import { ReasonColumn } from "./reason/ReasonColumn.tsx";
import { TitleRow } from "./TitleRow.tsx";

export function CasesView(props: CasesViewProps) {
  const { text, locale, catalogue, run, faults, retry, onCopy } = props;
  const { compared, answer } = props;
  const chart = useChart();
  const titleOf = (id: string) =>
    catalogue.places.find((place) => place.id === id)?.title[locale] ?? id;
  return (
    <div
      className={styles.screen}
      data-state={run.kind === "ready" && chart.kind === "waiting" ? "running" : run.kind}
    >
      <TitleRow {...props} />
      <StateStrip
        text={text}
        run={run}
        faults={faults.map((fault) => ({ ...fault, title: titleOf(fault.policy) }))}
        early={earlyWords(props)}
        onCancel={() => undefined}
        onRetry={retry}
        onCopy={onCopy}
      />
      {compared === undefined || answer === undefined ? (
        <Waiting {...props} />
      ) : (
        <Columns
          {...props}
          chart={chart}
          answer={answer}
          wording={wordingFor(answer.policy, {
            text,
            locale,
            places: catalogue.places,
            otherNames: Object.assign({}, ...compared.policies.map(({ english }) => english)),
          })}
        />
      )}
    </div>
  );
}

function Columns(props: CasesColumnProps) {
  const { household, wording, changeFacts, selection, catalogue } = props;
  const policy = useMemo(
    () => policyTexts(catalogue).find(({ id }) => id === selection.region),
    [catalogue, selection.region],
  );
  return (
    <>
      <div className={styles.columns} data-pane={selection.pane ?? firstPane}>
        <HouseholdColumn
          key={household.id}
          engine={props.engine}
          form={props.form}
          facts={household.facts}
          isChanged={household.isChanged}
          note={household.origin === undefined ? household.note : undefined}
          policy={policy}
          date={selection.date}
          programme={props.answer.programme.name}
          wording={wording}
          onChange={changeFacts}
        />
        <OutcomesColumn {...props} />
        <ReasonColumn {...props} />
      </div>
      <PaperSheet {...props} />
      <CasesReceipt {...props} />
    </>
  );
}

/** Before anything is computed: all that a reader without scripts sees. */
function Waiting({ text }: CasesViewProps) {
  const { screen } = text.cases;
  return (
    <div className={styles.waiting}>
      <noscript>
        <p>{screen.noScript}</p>
      </noscript>
      <p className="dim">{screen.outcomes.waiting}</p>
    </div>
  );
}

/** The region's version begins after the date. */
function earlyWords({ answer, locale, text, selection }: CasesViewProps): string | undefined {
  return answer?.policy.isBeforeVersion === true
    ? text.compare.states.beforeVersion(answer.policy.title[locale], selection.date)
    : undefined;
}
