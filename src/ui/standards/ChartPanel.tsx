/**
 * The chart of a standard: finding, drawing, what a marker stands for, and the figures as files.
 *
 * In:       the lines, the selection, what the engine found.
 * Out:      a sheet. Without scripts the finding stands and the drawing does not: the table below has its figures.
 */
import { useRef } from "react";
import { unitText } from "../../text/format.ts";
import type { ChartLine } from "../charts/chart-line.ts";
import { StandardsChart } from "../charts/StandardsChart.tsx";
import { AnchoredSheet } from "../parts/AnchoredSheet.tsx";
import { ChartDownloads } from "../parts/ChartDownloads.tsx";
import styles from "./StandardsView.module.css";
import { StepSheet } from "./StepSheet.tsx";
import { rowsOf, stepOn } from "./standards-state.ts";
import type { FindingState, PanelProps } from "./standards-view-props.ts";
import {
  csvOfStandards,
  endWords,
  findingWords,
  lineName,
  parameterName,
  placeNamed,
  stepLabel,
} from "./standards-words.ts";
import { useOpenPoint } from "./use-open-point.ts";

interface Props extends PanelProps {
  readonly state: FindingState;
  readonly isAlive: boolean;
}

export function ChartPanel({ words, selection, lines, addresses, state, isAlive }: Props) {
  const { text, locale, parameter } = words;
  const say = text.standardsScreen;
  const place = useRef<HTMLDivElement>(null);
  const name = parameterName(words);
  const unit = parameter.unit === "" ? "" : unitText(parameter.unit, locale);
  const label = say.chart.label(name, say.chart.axis(unit));
  return (
    <section className={`sheet ${styles.chart}`} aria-labelledby="history">
      <header>
        <h2 id="history">{say.chart.title(name)}</h2>
        <div className={`tail ${styles.downloads}`}>
          {isAlive && lines.length > 0 && (
            <ChartDownloads
              file={say.chart.file(name)}
              title={label}
              words={text.charts}
              cells={() => csvOfStandards(rowsOf(lines, selection.order), words)}
              chart={() => place.current?.querySelector<SVGSVGElement>("svg.recharts-surface")}
              isDrawn
            />
          )}
        </div>
      </header>
      <div className={styles.inner}>
        <Finding {...{ words, lines, state }} />
        {lines.length === 0 ? (
          <p className="mid">{say.chart.empty}</p>
        ) : (
          isAlive && (
            <div ref={place}>
              <Drawing {...{ words, selection, lines, addresses, label, unit }} />
            </div>
          )
        )}
        <p className="note">
          {say.chart.marks}
          {locale === "zh" ? "。" : ". "}
          <span className={styles.keys}>
            {say.chart.keys}
            {locale === "zh" ? "。" : "."}
          </span>
        </p>
      </div>
    </section>
  );
}

function Finding({ words, lines, state }: Pick<Props, "words" | "lines" | "state">) {
  const say = words.text.standardsScreen;
  if (state.kind === "failed") return <p className="mid">{say.failed}</p>;
  const { main, rest } = findingWords(state.finding, lines, words);
  return (
    <div aria-live="polite">
      <p className="finding" data-finding>
        <span>
          {main[0]}
          <b>{main[1]}</b>
          {main[2]}
        </span>
      </p>
      <p className={`sm mid ${styles.rest}`} data-finding-rest>
        {rest.join(words.locale === "zh" ? "" : " ")}
      </p>
      <p className="note">{say.finding.caution}</p>
    </div>
  );
}

interface DrawingProps extends Pick<PanelProps, "words" | "selection" | "lines" | "addresses"> {
  readonly label: string;
  readonly unit: string;
}

function Drawing({ words, selection, lines, addresses, label, unit }: DrawingProps) {
  const { open, onPoint, onPress, onLeave, stay, close } = useOpenPoint();
  const { chart } = words.text.standardsScreen;
  const { date } = selection;
  const drawn = lines.map((line): ChartLine => {
    const { seal } = placeNamed(line.id, words).policy;
    return {
      id: line.id,
      series: seal.series,
      label: `${lineName(line, words)} ${endWords(line, date, words)}`,
      short: `${seal[words.locale]} ${endWords(line, date, words, true)}`,
      status: (stepOn(line.steps, date) ?? line.steps.at(-1))?.status ?? "published",
      steps: line.steps,
      points: line.steps.map((step) => stepLabel(line, step, words)),
    };
  });
  const line = lines.find(({ id }) => id === open?.line);
  const step = line?.steps[open?.index ?? -1];
  return (
    <>
      <StandardsChart
        lines={drawn}
        date={date}
        words={{ label, axis: chart.axis(unit), today: chart.today(date) }}
        onPoint={onPoint}
        onPress={onPress}
        onLeave={onLeave}
      />
      {open !== undefined && line !== undefined && step !== undefined && (
        <AnchoredSheet
          anchor={open.marker}
          isPressed={open.isPressed}
          label={stepLabel(line, step, words)}
          onEnter={stay}
          onLeave={onLeave}
          onClose={close}
        >
          <StepSheet line={line} step={step} words={words} addresses={addresses} />
        </AnchoredSheet>
      )}
    </>
  );
}
