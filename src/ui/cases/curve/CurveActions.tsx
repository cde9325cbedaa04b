/** Whose wage, chart or table, and the curve as a file: CSV, SVG or PNG. */
import { useRef } from "react";
import type { PlainCurve } from "../../../engine/index.ts";
import { plainDigits } from "../../../text/figures.ts";
import { pngOf, svgTextOf } from "../../charts/picture-of-chart.ts";
import { Icon } from "../../parts/Icon.tsx";
import type { CasesWording } from "../cases-view-props.ts";
import { textOfCells } from "../household/csv-cells.ts";
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
  const svgText = () => {
    const chart = row.current?.parentElement?.querySelector<SVGSVGElement>("svg.recharts-surface");
    if (chart === null || chart === undefined) return undefined;
    return svgTextOf(chart, words.label(earnerWords(curve, wording)));
  };
  const saveSvg = () => {
    const text = svgText();
    if (text !== undefined) save(`${words.file}.svg`, new Blob([text], { type: "image/svg+xml" }));
  };
  const savePng = async () => {
    const text = svgText();
    if (text !== undefined) save(`${words.file}.png`, await pngOf(text));
  };
  const saveCsv = () => {
    const cells = textOfCells(csvOfCurve(curve, wording));
    save(`${words.file}.csv`, new Blob([cells], { type: "text/csv" }));
  };
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
      <button type="button" className="btn lnk sm" onClick={saveCsv}>
        {words.csv}
      </button>
      {isChart && (
        <>
          <button type="button" className="btn lnk sm" onClick={saveSvg}>
            {words.svg}
          </button>
          <button type="button" className="btn lnk sm" onClick={() => void savePng()}>
            {words.png}
          </button>
        </>
      )}
    </div>
  );
}

/** By way of the browser's own downloads; nothing is asked of any server. */
function save(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
