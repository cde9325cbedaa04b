/**
 * Which two figures the map is of, from where to where and in how many values; and the budget that is drawn in.
 *
 * In:       the sides as they are; the figures to choose from; the run.
 * Out:      changes of the selection; a run when it is asked for.
 */
import type { OfferedFigure } from "../../../engine/index.ts";
import { unitText } from "../../../text/format.ts";
import { figureId } from "../cost-book.ts";
import type { CostPanelProps, CostViewProps } from "../cost-view-props.ts";
import { nameOf } from "../cost-words.ts";
import { LongRun } from "../LongRun.tsx";
import styles from "./MapPanel.module.css";
import { counts, type MapAxes, type MapAxis, usualAxis } from "./map-axes.ts";

interface Props extends Pick<CostPanelProps, "words">, Pick<CostViewProps, "map" | "onChange"> {
  readonly axes: MapAxes;
  readonly figures: readonly OfferedFigure[];
  readonly budget: string;
}

export function MapForm({ axes, figures, budget, words, map, onChange }: Props) {
  const text = words.text.costScreen;
  const say = text.map;
  const [across, down] = axes;
  const put = (next: MapAxes) => onChange({ kind: "map", axes: next });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        map.start();
      }}
    >
      <Side
        title={say.across}
        axis={across}
        other={down}
        figures={figures}
        words={words}
        onAxis={(axis) => put([axis, down])}
      />
      <Side
        title={say.down}
        axis={down}
        other={across}
        figures={figures}
        words={words}
        onAxis={(axis) => put([across, axis])}
      />
      <div className={styles.line}>
        <label className="fld named">
          <span>{say.budget}</span>
          <input
            type="number"
            step="any"
            value={budget}
            onChange={({ target }) => onChange({ kind: "budget", budget: target.value })}
          />
          <span>{text.explore.unit}</span>
        </label>
        <button type="button" className="btn lnk" onClick={() => put([down, across])}>
          {say.swap}
        </button>
        <LongRun run={map} label={say.run} text={text} isSubmit />
      </div>
    </form>
  );
}

interface SideProps extends Pick<Props, "words" | "figures"> {
  readonly title: string;
  readonly axis: MapAxis;
  readonly other: MapAxis;
  readonly onAxis: (axis: MapAxis) => void;
}

function Side({ title, axis, other, figures, words, onAxis }: SideProps) {
  const { map: say } = words.text.costScreen;
  const figure = figures.find((one) => figureId(one) === axis.figure);
  const choose = (id: string) => {
    const found = figures.find((one) => figureId(one) === id);
    if (found !== undefined) onAxis(usualAxis(found));
  };
  return (
    <fieldset className={styles.line} aria-label={title}>
      <label className="fld named">
        <span>{title}</span>
        <select value={axis.figure} onChange={({ target }) => choose(target.value)}>
          {figures
            .filter((one) => figureId(one) !== other.figure)
            .map((one) => (
              <option key={figureId(one)} value={figureId(one)}>
                {[one.parameter, ...one.variant].map((name) => nameOf(name, words)).join(" · ")}
              </option>
            ))}
        </select>
      </label>
      <label className="fld named">
        <span>{say.from}</span>
        <input
          type="number"
          step="any"
          min="0"
          required
          value={axis.from}
          onChange={({ target }) => onAxis({ ...axis, from: target.value })}
        />
      </label>
      <label className="fld named">
        <span>{say.to}</span>
        <input
          type="number"
          step="any"
          min={axis.from}
          required
          value={axis.to}
          onChange={({ target }) => onAxis({ ...axis, to: target.value })}
        />
        {figure !== undefined && figure.unit !== "" && (
          <span className={styles.unit}>{unitText(figure.unit, words.locale)}</span>
        )}
      </label>
      <label className="fld named">
        <span className="vh">{say.counts}</span>
        <select
          value={axis.count}
          onChange={({ target }) => onAxis({ ...axis, count: Number(target.value) })}
        >
          {counts.map((count) => (
            <option key={count} value={count}>
              {say.count(count)}
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  );
}
