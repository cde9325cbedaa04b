/**
 * Extra cost against a figure: steps between the values that were worked out, and the budget as a line.
 *
 * In:       points ready to draw, the budget, the chart's name.
 * Out:      an SVG chart; the highest value within the budget is ringed.
 * Ignores:  what the figures mean, and the table twin, which stands below it.
 */
import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceDot,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from "recharts";
import { groupedDigits } from "../../text/format.ts";

export interface CurvePoint {
  readonly value: string;
  readonly cost: string;
}

interface Props {
  readonly points: readonly CurvePoint[];
  readonly budget?: { readonly cost: string; readonly name: string };
  /** The highest value within it. */
  readonly found?: CurvePoint;
  readonly label: string;
}

const height = 132;

/** Pixels only. */
function drawn({ value, cost }: CurvePoint) {
  return { value: Number(value), cost: numberOf(cost) };
}

function numberOf(cost: string): number {
  const [n = "0", d = "1"] = cost.split("/");
  return Number(n) / Number(d);
}

export function CostCurve({ points, budget, found, label }: Props) {
  const ring = found && drawn(found);
  return (
    <div className="ch" role="img" aria-label={label}>
      <ResponsiveContainer width="100%" height={height} initialDimension={{ width: 440, height }}>
        <LineChart
          data={points.map(drawn)}
          accessibilityLayer={false}
          margin={{ top: 8, right: 64, bottom: 0, left: 0 }}
        >
          <CartesianGrid vertical={false} stroke="var(--grid)" />
          <XAxis
            type="number"
            dataKey="value"
            domain={["dataMin", "dataMax"]}
            tickCount={5}
            tickLine={false}
            axisLine={{ stroke: "var(--axis)" }}
            tickFormatter={(tick: number) => groupedDigits(String(tick))}
          />
          <YAxis
            type="number"
            width={72}
            tickCount={4}
            tickLine={false}
            axisLine={false}
            tickFormatter={(tick: number) => groupedDigits(String(Math.round(tick)))}
          />
          <Line
            type="stepAfter"
            dataKey="cost"
            dot={false}
            isAnimationActive={false}
            stroke="var(--blue)"
            strokeWidth={2}
          />
          {budget !== undefined && (
            <ReferenceLine
              y={numberOf(budget.cost)}
              stroke="var(--loss)"
              strokeDasharray="5 3"
              label={{ value: budget.name, position: "right" }}
            />
          )}
          {ring !== undefined && (
            <ReferenceDot
              x={ring.value}
              y={ring.cost}
              r={4.5}
              fill="var(--sheet)"
              stroke="var(--ink)"
              strokeWidth={2}
            />
          )}
        </LineChart>
      </ResponsiveContainer>
    </div>
  );
}
