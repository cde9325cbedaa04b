/**
 * How a parameter went over time: level steps, a dot for each notice, a line at the evaluation date.
 *
 * In:       the steps of each variant, the date, words for both; how large it is drawn.
 * Out:      an SVG; published dots are filled, derived ones grey, assumed ones hollow with dashed lines; what has not
 *           come yet is dashed. The table twin stands beside it.
 * Ignores:  figures and units as text.
 */
import type { HistorySeries, ValueStatus } from "../../engine/index.ts";
import { type DrawnSeries, historyLines } from "./history-lines.ts";
import styles from "./ParameterHistory.module.css";
import { seriesColour } from "./theme.ts";

interface Props {
  readonly series: readonly HistorySeries[];
  /** `2025-10-01`. */
  readonly date: string;
  /** What it shows, as a sentence. */
  readonly label: string;
  /** The small one has neither years nor names. */
  readonly size: "spark" | "full";
}

const nameLine = 14;

/** As high as the names beside the lines need. */
function sizeOf(size: Props["size"], names: number) {
  if (size === "spark")
    return { width: 136, height: 32, box: { left: 4, top: 6, width: 128, height: 20 } };
  const height = Math.max(84, names * nameLine - 10);
  return { width: 560, height: height + 44, box: { left: 8, top: 14, width: 440, height } };
}

export function ParameterHistory({ series, date, label, size }: Props) {
  const { width, height, box } = sizeOf(size, series.length);
  const history = historyLines(series, date, box);
  const isFull = size === "full";
  const foot = box.top + box.height + 10;
  return (
    <svg
      className={`ch ${styles.history}`}
      role="img"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      {isFull && (
        <>
          <line className="ax" x1={box.left} x2={box.left + box.width} y1={foot} y2={foot} />
          {history.ticks.map(({ x, year }) => (
            <g key={year}>
              <line className="ax" x1={x} x2={x} y1={foot} y2={foot + 4} />
              <text x={x} y={foot + 16} textAnchor="middle">
                {year}
              </text>
            </g>
          ))}
        </>
      )}
      <line
        className={styles.date}
        x1={history.dateAt}
        x2={history.dateAt}
        y1={2}
        y2={isFull ? foot : height - 2}
      />
      {history.series.map((one, index) => (
        <Line
          key={one.variant.join("/")}
          drawn={one}
          colour={seriesColour(series.length === 1 ? 1 : (index % 5) + 1)}
          isFull={isFull}
        />
      ))}
      {isFull && series.length > 1 && <Names drawn={history.series} left={box.left + box.width} />}
    </svg>
  );
}

interface LineProps {
  readonly drawn: DrawnSeries;
  readonly colour: string;
  readonly isFull: boolean;
}

function Line({ drawn: { stretches, rises, dots }, colour, isFull }: LineProps) {
  return (
    <g stroke={colour} fill={colour}>
      {rises.map(({ x, from, to }) => (
        <line key={x} x1={x} x2={x} y1={from} y2={to} />
      ))}
      {stretches.map(({ from, to, y, isDashed }) => (
        <line
          key={from}
          x1={from}
          x2={to}
          y1={y}
          y2={y}
          {...(isDashed ? { strokeDasharray: "4 3" } : {})}
        />
      ))}
      {dots.map(({ x, y, status }) => (
        <circle key={x} cx={x} cy={y} r={isFull ? 3 : 2} {...inkOf(status)} />
      ))}
    </g>
  );
}

function inkOf(status: ValueStatus) {
  if (status === "assumed") return { fill: "var(--sheet)" };
  return status === "derived" ? { fill: "var(--line-3)", stroke: "var(--line-3)" } : {};
}

/** At the end of their lines, each with room of its own. */
function Names({ drawn, left }: { readonly drawn: readonly DrawnSeries[]; readonly left: number }) {
  const names = drawn
    .map(({ variant, stretches }, index) => ({
      name: variant.join("·"),
      y: stretches.at(-1)?.y ?? 0,
      colour: seriesColour((index % 5) + 1),
    }))
    .toSorted((a, b) => a.y - b.y);
  let above = 0;
  return (
    <g>
      {names.map(({ name, y, colour }) => {
        above = Math.max(y + 4, above + nameLine);
        return (
          <g key={name}>
            <rect x={left + 6} y={above - 8} width={8} height={8} fill={colour} />
            <text className="lab" x={left + 18} y={above}>
              {name}
            </text>
          </g>
        );
      })}
    </g>
  );
}
