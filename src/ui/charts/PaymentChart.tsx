/**
 * Payments side by side: a group of bars for each programme of a household, one bar for each region.
 *
 * In:       groups ready to draw, the axis title and the chart's name.
 * Out:      an SVG chart; where a region pays no known sum its word stands in the bar's place. A narrow chart is drawn
 *           anew, with the names above their bars.
 * Ignores:  what the figures mean, and the table twin, which stands beside it.
 */

import { useState } from "react";
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, XAxis, YAxis } from "recharts";
import type { ValueStatus } from "../../engine/index.ts";
import { groupedDigits } from "../../text/format.ts";
import styles from "./PaymentChart.module.css";
import { barInk, chartSizes } from "./theme.ts";

export interface PaymentBar {
  readonly region: string;
  readonly series: number;
  /** Region and figure, or region and the word that stands for none. */
  readonly label: string;
  /** The same with the region's seal for its name. */
  readonly short: string;
  /** Absent where no sum is known: the word stands alone. */
  readonly paid?: { readonly value: string; readonly status: ValueStatus };
}

export interface PaymentGroup {
  readonly id: string;
  /** Programme, then household. */
  readonly lines: readonly [string, string];
  /** One for each region, in the same order in every group. */
  readonly bars: readonly PaymentBar[];
}

interface Props {
  readonly groups: readonly PaymentGroup[];
  readonly label: string;
  /** Room for the names at the left, in pixels. */
  readonly nameWidth: number;
}

export function PaymentChart({ groups, label, nameWidth }: Props) {
  const [width, setWidth] = useState(600);
  const isNarrow = width < chartSizes.narrow;
  const regions = groups[0]?.bars.map(({ region }) => region) ?? [];
  const { bar, barGap, rowGap, axis, tickLine } = chartSizes;
  const bars = regions.length * (bar + barGap);
  const rowHeight = isNarrow ? bars + 4 * tickLine : Math.max(bars + rowGap, 2 * tickLine + rowGap);
  const height = groups.length * rowHeight + axis;
  const drawn = groups.map(({ id, bars: paid }) => ({
    id,
    ...Object.fromEntries(paid.map((one) => [one.region, Number(one.paid?.value ?? 0)])),
  }));
  return (
    <div className={`ch ${styles.chart}`} role="img" aria-label={label}>
      <ResponsiveContainer
        width="100%"
        height={height}
        initialDimension={{ width, height }}
        onResize={setWidth}
      >
        <BarChart
          data={drawn}
          layout="vertical"
          accessibilityLayer={false}
          barGap={barGap}
          barSize={bar}
          margin={{ top: 0, right: isNarrow ? 96 : 140, bottom: 0, left: 0 }}
        >
          <CartesianGrid horizontal={false} stroke="var(--grid)" />
          <XAxis
            type="number"
            domain={[0, "auto"]}
            tickCount={5}
            tickLine={false}
            axisLine={{ stroke: "var(--axis)" }}
            height={axis}
            tickFormatter={(tick: number) => groupedDigits(String(tick))}
          />
          <YAxis
            type="category"
            dataKey="id"
            width={isNarrow ? 1 : nameWidth}
            tickLine={false}
            axisLine={{ stroke: "var(--axis)" }}
            interval={0}
            tick={
              isNarrow
                ? false
                : (tick: Tick) => <GroupName y={Number(tick.y ?? 0)} group={groups[tick.index]} />
            }
          />
          {regions.map((region, index) => (
            <Bar
              key={region}
              dataKey={region}
              isAnimationActive={false}
              shape={(shape: Shape) => (
                <RegionBar
                  {...shape}
                  group={groups[shape.index]}
                  place={index}
                  isNarrow={isNarrow}
                />
              )}
            />
          ))}
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}

interface Tick {
  readonly y?: number | string;
  readonly index: number;
}

function GroupName({ y, group }: { readonly y: number; readonly group: PaymentGroup | undefined }) {
  const [programme = "", household = ""] = group?.lines ?? [];
  const lines = wrapped(programme);
  const top = y - 3 - ((lines.length - 1) * chartSizes.tickLine) / 2;
  return (
    <g>
      {lines.map((line, index) => (
        <text key={line} className="strong" x={0} y={top + index * chartSizes.tickLine}>
          {line}
        </text>
      ))}
      <text x={0} y={top + lines.length * chartSizes.tickLine}>
        {household}
      </text>
    </g>
  );
}

/** As many words to a line as stand in the column of names; Chinese names are short enough for one. */
function wrapped(name: string): readonly string[] {
  const most = 26;
  const lines: string[] = [];
  for (const word of name.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

interface Shape {
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  readonly index: number;
}

interface RegionBarProps extends Shape {
  readonly group: PaymentGroup | undefined;
  /** Which of the group's bars. */
  readonly place: number;
  readonly isNarrow: boolean;
}

function RegionBar({
  x = 0,
  y = 0,
  width = 0,
  height = 0,
  group,
  place,
  isNarrow,
}: RegionBarProps) {
  const bar = group?.bars[place];
  if (bar === undefined) return null;
  const end = x + (bar.paid === undefined ? 0 : width);
  const [programme = "", household = ""] = group?.lines ?? [];
  return (
    <g>
      {isNarrow && place === 0 && (
        <>
          <text className="strong" x={x} y={y - chartSizes.label - chartSizes.tickLine}>
            {programme}
          </text>
          <text x={x} y={y - chartSizes.label}>
            {household}
          </text>
        </>
      )}
      {bar.paid !== undefined && (
        <BarBody
          x={x}
          y={y}
          width={width}
          height={height}
          series={bar.series}
          status={bar.paid.status}
        />
      )}
      <text
        className={bar.paid === undefined ? styles.word : "lab"}
        x={end + chartSizes.label}
        y={y + height - 3}
      >
        {isNarrow ? bar.short : bar.label}
      </text>
    </g>
  );
}

interface BodyProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly series: number;
  readonly status: ValueStatus;
}

function BarBody({ series, status, ...box }: BodyProps) {
  const { fill, pattern, stroke, dash } = barInk(series, status);
  return (
    <>
      <rect {...box} fill={fill} stroke={stroke} strokeDasharray={dash} />
      {pattern !== undefined && <rect {...box} fill={pattern} />}
    </>
  );
}
