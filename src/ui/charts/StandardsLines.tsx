/**
 * What is drawn on the axes of a chart of standards: ranges, steps, markers, names, and the chosen date.
 *
 * In:       lines and scale; what is done when a marker is pointed at, focused or pressed.
 * Out:      SVG parts inside a chart; each marker is a control with a name.
 */
import { useState } from "react";
import { usePlotArea } from "recharts";
import type { ChartLine } from "./chart-line.ts";
import {
  type Box,
  type DrawnSeries,
  type HistoryScale,
  historyLines,
  type Stretch,
  spreadHeights,
} from "./history-lines.ts";
import { RegionMarker } from "./RegionMarker.tsx";
import styles from "./StandardsChart.module.css";
import { inkOf, moved, type PointEvents, type Reached, StandardsPoint } from "./StandardsPoint.tsx";
import { seriesColour } from "./theme.ts";

interface Props extends PointEvents {
  readonly lines: readonly ChartLine[];
  readonly date: string;
  readonly scale: HistoryScale;
  readonly today: string;
  readonly isNarrow: boolean;
}

const sizes = { name: 17, gap: 10 };

export function StandardsLines({ lines, date, scale, today, isNarrow, ...events }: Props) {
  const area = usePlotArea();
  const [at, setAt] = useState({ line: 0, index: 0 });
  if (area === undefined) return null;
  const box = { left: area.x, top: area.y, width: area.width, height: area.height };
  const series = lines.map(({ steps }) => ({ variant: [], steps }));
  const { series: drawn, dateAt } = historyLines(series, date, box, scale);
  const reached = lines[at.line]?.steps[at.index] === undefined ? { line: 0, index: 0 } : at;
  return (
    <g>
      <line
        className={styles.date}
        x1={dateAt}
        x2={dateAt}
        y1={box.top - 6}
        y2={box.top + box.height}
      />
      <text
        className="lab knock"
        x={dateAt}
        y={box.top - 12}
        textAnchor={isNarrow ? "end" : "middle"}
      >
        {today}
      </text>
      {drawn.map((one, index) => (
        <Ranges key={lines[index]?.id} drawn={one} series={lines[index]?.series ?? 0} />
      ))}
      {drawn.map((one, index) => (
        <Steps key={lines[index]?.id} drawn={one} series={lines[index]?.series ?? 0} />
      ))}
      <Names lines={lines} drawn={drawn} box={box} isNarrow={isNarrow} />
      {drawn.map((one, line) =>
        one.dots.map((dot, index) => (
          <StandardsPoint
            key={`${lines[line]?.id} ${lines[line]?.steps[index]?.from}`}
            line={lines[line]}
            index={index}
            dot={dot}
            isReached={reached.line === line && reached.index === index}
            onMove={(key, marker) => focusOn(moved(lines, { line, index }, key), lines, marker)}
            onReach={() => setAt({ line, index })}
            {...events}
          />
        )),
      )}
    </g>
  );
}

function focusOn({ line, index }: Reached, lines: Props["lines"], marker: SVGElement): void {
  const wanted = `[data-line="${lines[line]?.id}"][data-index="${index}"]`;
  marker.ownerSVGElement?.querySelector<SVGGElement>(wanted)?.focus();
}

interface DrawnProps {
  readonly drawn: DrawnSeries;
  readonly series: number;
}

/** Behind all lines. */
function Ranges({ drawn: { stretches }, series }: DrawnProps) {
  return (
    <g fill={seriesColour(series)} fillOpacity={0.08}>
      {stretches.map(
        ({ from, to, range }) =>
          range !== undefined && (
            <rect
              key={from}
              x={from}
              y={range.top}
              width={to - from}
              height={range.bottom - range.top}
            />
          ),
      )}
    </g>
  );
}

function Steps({ drawn: { stretches, rises, dots }, series }: DrawnProps) {
  const colour = seriesColour(series);
  return (
    <g stroke={colour} strokeWidth={1.75} fill="none">
      {rises.map(({ x, from, to }) => (
        <line key={x} x1={x} x2={x} y1={from} y2={to} strokeOpacity={0.55} strokeWidth={1} />
      ))}
      {stretches.map((stretch) => (
        <line
          key={stretch.from}
          x1={stretch.from}
          x2={stretch.to}
          y1={stretch.y}
          y2={stretch.y}
          {...strokeOf(stretch)}
        />
      ))}
      {dots.map(
        ({ x, range }) =>
          range !== undefined && (
            <path
              key={x}
              strokeWidth={1}
              d={`M${x - 3} ${range.top}h6M${x} ${range.top}V${range.bottom}M${x - 3} ${range.bottom}h6`}
            />
          ),
      )}
    </g>
  );
}

function strokeOf({ status, isDashed }: Stretch) {
  return {
    ...(status === "derived" ? { stroke: "var(--line-3)" } : {}),
    ...(isDashed ? { strokeDasharray: status === "assumed" ? "5 3" : "2 3" } : {}),
  };
}

interface NamesProps {
  readonly lines: readonly ChartLine[];
  readonly drawn: readonly DrawnSeries[];
  readonly box: Box;
  readonly isNarrow: boolean;
}

/** At the right, beside the ends of their lines, each with room of its own. */
function Names({ lines, drawn, box, isNarrow }: NamesProps) {
  const ends = drawn.map(({ stretches }) => stretches.at(-1)?.y ?? box.top);
  const heights = spreadHeights(ends, sizes.name, box);
  const right = box.left + box.width;
  return (
    <g>
      {lines.map(({ id, series, status, label, short }, index) => {
        const [y, end] = [heights[index] ?? 0, ends[index] ?? 0];
        const colour = seriesColour(series);
        return (
          <g key={id}>
            <path
              d={`M${right + 1} ${end}L${right + sizes.gap - 2} ${y}`}
              stroke={colour}
              strokeOpacity={0.5}
              fill="none"
            />
            <RegionMarker
              series={series}
              x={right + sizes.gap + 4}
              y={y}
              size={4}
              {...inkOf(status, { series })}
            />
            <text className="lab" x={right + sizes.gap + 13} y={y + 4}>
              {isNarrow ? short : label}
            </text>
          </g>
        );
      })}
    </g>
  );
}
