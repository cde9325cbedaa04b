/**
 * Extra cost against a figure: steps between the values that were worked out, and the budget as a line.
 *
 * In:       points ready to draw, the budget, the chart's name.
 * Out:      an SVG; the highest value within the budget is ringed.
 * Ignores:  what the figures mean, and the table twin, which stands below it.
 */
import { groupedDigits } from "../../text/format.ts";
import { roundTicks } from "./round-ticks.ts";

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

const size = { width: 440, height: 144, left: 80, right: 60, top: 10, bottom: 22 } as const;
const right = size.width - size.right;
const bottom = size.height - size.bottom;

export function CostCurve({ points, budget, found, label }: Props) {
  const values = points.map(({ value }) => Number(value));
  const costs = [...points.map(({ cost }) => cost), budget?.cost ?? "0"].map(pixels);
  const x = scale([Math.min(...values), Math.max(...values)], [size.left, right]);
  const y = scale([Math.min(0, ...costs), Math.max(0, ...costs)], [bottom, size.top]);
  const path = points
    .map(({ value, cost }, index) => {
      const [across, up] = [x.at(Number(value)), y.at(pixels(cost))];
      return index === 0 ? `M${across} ${up}` : `H${across}V${up}`;
    })
    .join("");
  return (
    <svg
      className="ch"
      width="100%"
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={label}
    >
      {y.ticks(4).map((tick) => (
        <g key={tick}>
          <line className="g" x1={size.left} x2={right} y1={y.at(tick)} y2={y.at(tick)} />
          <text x={size.left - 6} y={y.at(tick) + 4} textAnchor="end">
            {groupedDigits(String(tick))}
          </text>
        </g>
      ))}
      <line className="ax" x1={size.left} x2={right} y1={bottom} y2={bottom} />
      {x.ticks(5).map((tick) => (
        <text key={tick} x={x.at(tick)} y={size.height - 4} textAnchor="middle">
          {groupedDigits(String(tick))}
        </text>
      ))}
      <path d={path} fill="none" stroke="var(--blue)" strokeWidth={2} />
      {budget !== undefined && (
        <>
          <line
            x1={size.left}
            x2={right}
            y1={y.at(pixels(budget.cost))}
            y2={y.at(pixels(budget.cost))}
            stroke="var(--loss)"
            strokeDasharray="5 3"
          />
          <text x={right + 6} y={y.at(pixels(budget.cost)) + 4}>
            {budget.name}
          </text>
        </>
      )}
      {found !== undefined && Number(found.value) <= Math.max(...values) && (
        <circle
          cx={x.at(Number(found.value))}
          cy={y.at(pixels(found.cost))}
          r={4.5}
          fill="var(--sheet)"
          stroke="var(--ink)"
          strokeWidth={2}
        />
      )}
    </svg>
  );
}

/** Pixels only. */
function scale([least, most]: readonly [number, number], [from, to]: readonly [number, number]) {
  const room = most - least;
  return {
    at: (value: number) => (room === 0 ? from : from + ((value - least) / room) * (to - from)),
    ticks: (count: number) => roundTicks(least, most, count),
  };
}

function pixels(cost: string): number {
  const [n = "0", d = "1"] = cost.split("/");
  return Number(n) / Number(d);
}
