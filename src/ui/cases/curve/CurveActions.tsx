/** Whose wage, chart or table, and the curve as a file: CSV, SVG or PNG. */
import { useRef } from "react";
import type { PlainCurve } from "../../../engine/index.ts";
import { plainDigits } from "../../../text/figures.ts";
import { ChartDownloads } from "../../parts/ChartDownloads.tsx";
import { Icon } from "../../parts/Icon.tsx";
import type { CasesWording } from "../cases-view-props.ts";
import styles from "./CurvePanel.module.css";
import { csvOfCurve, earnerWords } from "./curve-words.ts";

interface Props {
  readonly curve: PlainCurve;
  readonly wording: CasesWording;
  readonly isChart: boolean;
  /** Absent where there is no chart to change to. */
  readonly onView?: () => void;
  readonly onEarner: (index: number) => void;
}

export function CurveActions({ curve, wording, isChart, onView, onEarner }: Props) {
  const row = useRef<HTMLDivElement>(null);
  const words = wording.text.cases.curve;
  const chosen = curve.earners.findIndex(({ path }) => path === curve.earner.path);
  const drawing = () =>
    row.current?.parentElement?.querySelector<SVGSVGElement>("svg.recharts-surface");
  return (
    <div className={styles.actions} ref={row}>
      <label className="fld">
        <span>{words.earner}</span>
        <select value={chosen} onChange={({ target }) => onEarner(Number(target.value))}>
          {curve.earners.map((earner, index) => (
            <option key={earner.path} value={index}>
              {earnerWords({ ...curve, earner }, wording)} {plainDigits(earner.present)}
            </option>
          ))}
        </select>
      </label>
      {onView !== undefined && (
        <button type="button" className="btn lnk sm" aria-pressed={!isChart} onClick={onView}>
          <Icon name="table" size="small" />
          {isChart ? words.showTable : words.showChart}
        </button>
      )}
      <ChartDownloads
        file={words.file}
        title={words.label(earnerWords(curve, wording))}
        words={wording.text.charts}
        cells={() => csvOfCurve(curve, wording)}
        chart={drawing}
        isDrawn={isChart}
      />
    </div>
  );
}
