/**
 * Extra costs side by side: a bar for each proposal, made up of its parts.
 *
 * In:       rows ready to draw, the keys of the parts, the chart's name; where the drawing is told.
 * Out:      an SVG chart; each part has a colour and a pattern of its own, and each bar its sum beside it. What is saved
 *           lies left of nothing.
 * Ignores:  what the figures mean, and the table twin, which stands below it.
 */
import { useState } from "react";
import {
  Bar,
  BarChart,
  CartesianGrid,
  LabelList,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from "recharts";
import { groupedDigits } from "../../text/format.ts";
import { chartSizes, seriesColour, seriesPattern } from "./theme.ts";

export interface CostBarPart {
  readonly id: string;
  /** What a pointer over it is told. */
  readonly name: string;
}

export interface CostBarRow {
  readonly name: string;
  readonly isChosen: boolean;
  /** Beside the bar. */
  readonly label: string;
  /** In the order of the parts: pixels only. */
  readonly values: readonly string[];
}

interface Props {
  readonly rows: readonly CostBarRow[];
  readonly parts: readonly CostBarPart[];
  readonly label: string;
  /** Room for the names at the left. */
  readonly nameWidth: number;
  /** In pixels, where paper says it; else as wide as there is room. */
  readonly fixedWidth?: number;
  /** A part of a bar was clicked, by their places. What it opens has another way for the keyboard. */
  readonly onPart?: (row: number, part: number) => void;
}

/** The series of a part, by its place. */
export function partSeries(place: number): number {
  return (place % 5) + 1;
}

export function CostBars({ rows, parts, label, nameWidth, fixedWidth, onPart }: Props) {
  const [width, setWidth] = useState(fixedWidth ?? 600);
  const rowHeight = chartSizes.bar + (fixedWidth === undefined ? 3 : 1.4) * chartSizes.rowGap;
  const height = rows.length * rowHeight + chartSizes.axis;
  const drawn = rows.map(({ name, label: sum, values }) => ({
    name,
    sum,
    end: values.reduce((all, value) => all + Math.max(0, Number(value)), 0),
    ...Object.fromEntries(values.map((value, index) => [`p${index}`, Number(value)])),
  }));
  const room = width < chartSizes.narrow ? 96 : 128;
  return (
    <div className="ch" role="img" aria-label={label}>
      <ResponsiveContainer
        width={fixedWidth ?? "100%"}
        height={height}
        initialDimension={{ width, height }}
        onResize={setWidth}
      >
        <BarChart
          // Bars are stacked in the order in which they came: another set of parts is another chart.
          key={parts.map(({ id }) => id).join(" ")}
          data={drawn}
          layout="vertical"
          stackOffset="sign"
          accessibilityLayer={false}
          barSize={chartSizes.bar + 4}
          margin={{ top: 0, right: room, bottom: 0, left: 0 }}
        >
          <CartesianGrid horizontal={false} stroke="var(--grid)" />
          <XAxis
            type="number"
            domain={["auto", "auto"]}
            tickCount={width < chartSizes.narrow ? 3 : 5}
            tickLine={false}
            axisLine={{ stroke: "var(--axis)" }}
            height={chartSizes.axis}
            tickFormatter={(tick: number) => groupedDigits(String(tick))}
          />
          <YAxis
            type="category"
            dataKey="name"
            width={nameWidth}
            tickLine={false}
            axisLine={false}
            interval={0}
          />
          <ReferenceLine x={0} stroke="var(--axis)" />
          {parts.map(({ id, name }, place) => (
            <Bar
              key={id}
              dataKey={`p${place}`}
              stackId="parts"
              isAnimationActive={false}
              shape={(box: Box) => <PartBox {...box} series={partSeries(place)} name={name} />}
              {...(onPart === undefined
                ? {}
                : {
                    cursor: "pointer",
                    onClick: (_: unknown, row: number) => onPart(row, place),
                  })}
            >
              {place === parts.length - 1 && (
                <LabelList
                  dataKey="sum"
                  content={({ index, ...at }) => (
                    <Sum {...(at as Box)} row={drawn[Number(index ?? 0)]} />
                  )}
                />
              )}
            </Bar>
          ))}
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}

interface Box {
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
}

interface PartProps extends Box {
  readonly series: number;
  readonly name: string;
}

function PartBox({ x = 0, y = 0, width = 0, height = 0, series, name }: PartProps) {
  const box = {
    x: width < 0 ? x + width : x,
    y,
    width: Math.abs(width),
    height,
  };
  const pattern = seriesPattern(series);
  return (
    <g>
      <title>{name}</title>
      <rect {...box} fill={seriesColour(series)} />
      {pattern !== undefined && <rect {...box} fill={pattern} />}
    </g>
  );
}

interface SumProps extends Box {
  readonly viewBox?: Box;
  readonly row: { readonly sum: string } | undefined;
}

/** At the end of the last part that is drawn. */
function Sum({ x = 0, y = 0, width = 0, height = 0, viewBox, row }: SumProps) {
  const box = viewBox ?? { x, y, width, height };
  const end = (box.x ?? 0) + Math.max(0, box.width ?? 0);
  return (
    <text className="lab" x={end + chartSizes.label} y={(box.y ?? 0) + (box.height ?? 0) - 5}>
      {row?.sum}
    </text>
  );
}
