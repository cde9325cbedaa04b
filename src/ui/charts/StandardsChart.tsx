/**
 * A standard over time, a line for each place: level steps, a marker for each dated value, a line at the chosen date.
 *
 * In:       lines with their steps, the date, words ready to be shown; what is done when a marker is pointed at, focused
 *           or pressed.
 * Out:      an SVG chart. Arrow keys go from marker to marker; one of them is reached by Tab. A narrow chart is drawn
 *           anew, with seals for names.
 * Ignores:  where figures come from; the table twin, which stands below.
 */
import { useState } from "react";
import { CartesianGrid, LineChart, ResponsiveContainer, XAxis, YAxis } from "recharts";
import { groupedDigits } from "../../text/format.ts";
import type { ChartLine } from "./chart-line.ts";
import { roundScale, yearsBetween } from "./history-lines.ts";
import styles from "./StandardsChart.module.css";
import { StandardsLines } from "./StandardsLines.tsx";
import type { PointEvents } from "./StandardsPoint.tsx";
import { chartSizes } from "./theme.ts";

export interface StandardsChartWords {
  readonly label: string;
  readonly axis: string;
  readonly today: string;
}

interface Props extends PointEvents {
  readonly lines: readonly ChartLine[];
  /** `2025-10-01`. */
  readonly date: string;
  readonly words: StandardsChartWords;
}

const plot = {
  top: 30,
  narrowTop: 44,
  bottom: 0,
  axis: 52,
  foot: 30,
  wideHeight: 380,
  narrowHeight: 330,
};
const names = { wide: 13, narrow: 7, marker: 26, most: 0.42 };
const axisLook = { type: "number", tickLine: false, allowDataOverflow: true } as const;

export function StandardsChart({ lines, date, words, ...events }: Props) {
  const [width, setWidth] = useState(720);
  const isNarrow = width < chartSizes.narrow;
  const height = isNarrow ? plot.narrowHeight : plot.wideHeight;
  const series = lines.map(({ steps }) => ({ variant: [], steps }));
  const { scale, figures } = roundScale(series, date, isNarrow ? 5 : 6);
  const years = yearsBetween(scale.first, scale.last, isNarrow ? 4 : 8);
  const yearNames = new Map(years.map(({ day, year }) => [day, year]));
  return (
    <section className={`ch ${styles.chart}`} aria-label={words.label} data-chart="standards">
      <ResponsiveContainer
        width="100%"
        height={height}
        initialDimension={{ width, height }}
        onResize={setWidth}
      >
        <LineChart
          data={[{ day: scale.first, value: scale.least }]}
          accessibilityLayer={false}
          margin={{
            top: isNarrow ? plot.narrowTop : plot.top,
            right: roomForNames(lines, isNarrow, width),
            bottom: plot.bottom,
            left: 0,
          }}
        >
          <CartesianGrid vertical={false} stroke="var(--grid)" />
          <XAxis
            {...axisLook}
            dataKey="day"
            domain={[scale.first, scale.last]}
            ticks={years.map(({ day }) => day)}
            interval={0}
            tickMargin={8}
            tickFormatter={(day: number) => yearNames.get(day) ?? ""}
            axisLine={{ stroke: "var(--axis)" }}
            height={plot.foot}
          />
          <YAxis
            {...axisLook}
            dataKey="value"
            width={plot.axis}
            domain={[scale.least, scale.most]}
            ticks={[...figures]}
            interval={0}
            tickFormatter={(tick: number) => groupedDigits(String(tick))}
            axisLine={false}
          />
          <text x={isNarrow ? 2 : plot.axis - 6} y={13}>
            {words.axis}
          </text>
          <StandardsLines
            lines={lines}
            date={date}
            scale={scale}
            today={words.today}
            isNarrow={isNarrow}
            {...events}
          />
        </LineChart>
      </ResponsiveContainer>
    </section>
  );
}

/** As much as the longest name needs; a chart that is too narrow for it keeps its drawing. */
function roomForNames(lines: readonly ChartLine[], isNarrow: boolean, width: number): number {
  const longest = lines.map(({ label, short }) => widthOf(isNarrow ? short : label));
  return Math.min(width * names.most, names.marker + Math.max(0, ...longest));
}

/** In pixels, at the size of a chart's words: a Chinese sign is as wide as high, a Latin one about half. */
function widthOf(words: string): number {
  return [...words].reduce((sum, sign) => sum + (sign > "\u2000" ? names.wide : names.narrow), 0);
}
