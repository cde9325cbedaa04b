/**
 * What one earner's wage does to the household: finding, chart or table, and each break with its cause.
 *
 * In:       what the case screen knows; the region's answer.
 * Out:      a section of the reasons; paper gets chart and table both.
 */
import { useMemo, useState } from "react";
import type { PlainCurve } from "../../../engine/index.ts";
import { policyTexts } from "../../compare/compare-state.ts";
import type { CasesColumnProps, CasesWording } from "../cases-view-props.ts";
import { BreakList } from "./BreakList.tsx";
import { CurveActions } from "./CurveActions.tsx";
import styles from "./CurvePanel.module.css";
import { CurveTable } from "./CurveTable.tsx";
import { hereWords, marksOf, zonesOf } from "./curve-marks.ts";
import { earnerWords, findingOf } from "./curve-words.ts";
import { OpenList } from "./OpenList.tsx";
import type { ChartState } from "./use-chart.ts";
import { useCurve } from "./use-curve.ts";

export function CurvePanel(props: CasesColumnProps) {
  const { engine, catalogue, selection, household, wording, chart } = props;
  const [earner, setEarner] = useState<number>();
  const policy = useMemo(
    () => policyTexts(catalogue).find(({ id }) => id === selection.region),
    [catalogue, selection.region],
  );
  const { facts } = household;
  const state = useCurve({ client: engine, policy, facts, date: selection.date, earner });
  const words = wording.text.cases.curve;
  return (
    <section className={styles.panel} aria-labelledby="curve" data-curve={state.kind}>
      <header>
        <h3 id="curve">{words.title}</h3>
        <span className="note">{words.note}</span>
      </header>
      {state.kind === "waiting" && <p className="dim">{words.waiting}</p>}
      {state.kind === "none" && <p className="mid">{words.none}</p>}
      {state.kind === "failed" && <p className="mid">{wording.text.cases.screen.reason.broken}</p>}
      {"curve" in state && (
        <Curve curve={state.curve} wording={wording} chart={chart} onEarner={setEarner} />
      )}
    </section>
  );
}

interface CurveProps {
  readonly curve: PlainCurve;
  readonly wording: CasesWording;
  readonly chart: ChartState;
  readonly onEarner: (index: number) => void;
}

function Curve({ curve, wording, chart, onEarner }: CurveProps) {
  const [view, setView] = useState<"chart" | "table">("chart");
  const words = wording.text.cases.curve;
  const [before, bold, after] = findingOf(curve, wording);
  const who = earnerWords(curve, wording);
  const isChart = view === "chart" && chart.kind !== "failed";
  const { present, missingIncome } = curve;
  return (
    <>
      <p className="finding">
        <span>
          {before}
          <b>{bold}</b>
          {after}
        </span>
      </p>
      {chart.kind === "failed" && <p className="note">{words.noChart}</p>}
      <CurveActions
        curve={curve}
        wording={wording}
        isChart={isChart}
        {...(chart.kind === "failed" ? {} : { onView: () => setView(isChart ? "table" : "chart") })}
        onEarner={onEarner}
      />
      <div className={isChart ? styles.chart : styles.hidden}>
        {chart.kind === "ready" && (
          <chart.Chart
            pieces={curve.pieces}
            marks={marksOf(curve, wording)}
            zones={zonesOf(curve)}
            present={present}
            words={{
              label: words.label(who),
              axis: words.axis(who),
              support: words.support,
              income: words.income,
              here: present === undefined ? "" : hereWords(curve, present, wording),
            }}
          />
        )}
      </div>
      <div className={isChart ? styles.hidden : undefined}>
        <CurveTable curve={curve} wording={wording} />
      </div>
      <p className="note">
        {words.partial}
        {missingIncome.length > 0 &&
          words.incomeUnknown(missingIncome.map(({ name }) => wording.name(name)).join("、"))}
        {curve.isCutShort && words.cutShort}
      </p>
      <BreakList curve={curve} wording={wording} />
      <OpenList curve={curve} wording={wording} />
    </>
  );
}
