/**
 * A wage's curve: support and income after it, with their breaks, their undetermined zones and where the household is.
 *
 * In:       pieces, breaks and zones ready to draw, and the words that stand in the drawing.
 * Out:      an SVG chart. A break has its number above it, by which the list beside the chart tells its cause; a cliff has
 *           the loss beside it. Where a line ends without its last point the dot is hollow.
 * Ignores:  what the figures mean, and the table twin, which stands beside it.
 */
import { useState } from "react";
import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceArea,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from "recharts";
import type { PlainPiece, PlainPoint } from "../../engine/index.ts";
import { groupedDigits } from "../../text/format.ts";
import styles from "./CurveChart.module.css";
import {
  CliffLabel,
  type CurveMark,
  endDots,
  HereDot,
  isCrowded,
  LineName,
  MarkLine,
  pixelNumber,
} from "./CurveLabels.tsx";

export interface CurveZone {
  readonly from: string;
  readonly to: string;
}

export interface CurveWords {
  readonly label: string;
  readonly axis: string;
  readonly support: string;
  readonly income: string;
  /** Where the household is. */
  readonly here: string;
}

interface Props {
  readonly pieces: readonly PlainPiece[];
  readonly marks: readonly CurveMark[];
  readonly zones: readonly CurveZone[];
  readonly present: PlainPoint | undefined;
  readonly words: CurveWords;
}

interface Row {
  readonly wage: number;
  readonly support: number | null;
  readonly income: number | null;
}

const lineLook = {
  type: "linear",
  strokeWidth: 1.5,
  dot: false,
  activeDot: false,
  isAnimationActive: false,
} as const;
const zoneLook = {
  fill: "var(--depends-wash)",
  stroke: "var(--depends)",
  strokeDasharray: "3 3",
  strokeOpacity: 0.6,
} as const;
const axisLook = { type: "number", tickLine: false, tickFormatter: tickWords } as const;
const plot = { height: 264, top: 42, right: 84, bottom: 2, axis: 48, foot: 42 };

export function CurveChart({ pieces, marks, zones, present, words }: Props) {
  const [width, setWidth] = useState(560);
  const rows = rowsOf(pieces);
  const [first, last] = [rows[0], pieces.at(-1)?.to];
  if (first === undefined || last === undefined) return null;
  const end = pixelNumber(last.wage);
  const place = (wage: string) => pixelNumber(wage) / Math.max(end, 1);
  return (
    <div className={`ch ${styles.chart}`} role="img" aria-label={words.label}>
      <ResponsiveContainer
        width="100%"
        height={plot.height}
        initialDimension={{ width, height: plot.height }}
        onResize={setWidth}
      >
        <LineChart
          data={rows}
          accessibilityLayer={false}
          margin={{ top: plot.top, right: plot.right, bottom: plot.bottom, left: 0 }}
        >
          <CartesianGrid vertical={false} stroke="var(--grid)" />
          {zones.map(({ from, to }) => (
            <ReferenceArea key={from} x1={pixelNumber(from)} x2={pixelNumber(to)} {...zoneLook} />
          ))}
          <XAxis
            {...axisLook}
            dataKey="wage"
            domain={[first.wage, end]}
            tickCount={width < 460 ? 4 : 6}
            axisLine={{ stroke: "var(--axis)" }}
            label={{ value: words.axis, position: "insideBottom", offset: 2 }}
            height={plot.foot}
          />
          <YAxis
            {...axisLook}
            width={plot.axis}
            domain={[0, "auto"]}
            tickCount={5}
            axisLine={false}
          />
          {marks.map((mark) => (
            <MarkLine
              key={mark.number}
              mark={mark}
              isRaised={isCrowded(marks, mark, (wage) => place(wage) * width)}
            />
          ))}
          <Line dataKey="income" {...lineLook} stroke="var(--series-2)" strokeDasharray="6 3" />
          <Line dataKey="support" {...lineLook} stroke="var(--series-1)" strokeWidth={2} />
          {marks.flatMap((mark) => endDots(mark))}
          {marks.map((mark) => (
            <CliffLabel key={`lost ${mark.number}`} mark={mark} isLeft={place(mark.at) > 0.55} />
          ))}
          <LineName at={last} value={last.support} name={words.support} />
          <LineName at={last} value={last.income} name={words.income} />
          {present !== undefined && (
            <HereDot at={present} words={words.here} isLeft={place(present.wage) > 0.7} />
          )}
        </LineChart>
      </ResponsiveContainer>
    </div>
  );
}

function tickWords(tick: number): string {
  return groupedDigits(String(tick));
}

/** Two points for each piece, and nothing between pieces: the line is not drawn where there is none. */
function rowsOf(pieces: readonly PlainPiece[]): readonly Row[] {
  return pieces.flatMap(({ from, to }, index): readonly Row[] => {
    const gap = { wage: pixelNumber(to.wage), support: null, income: null };
    return index === pieces.length - 1 ? [rowOf(from), rowOf(to)] : [rowOf(from), rowOf(to), gap];
  });
}

function rowOf({ wage, support, income }: PlainPoint): Row {
  return {
    wage: pixelNumber(wage),
    support: pixelNumber(support),
    income: income === undefined ? null : pixelNumber(income),
  };
}
