/**
 * Ranges around a middle: one bar for each assumption, hatched, from its low end to its high end.
 *
 * In:       bars ready to draw, the widest first; the middle; the chart's name.
 * Out:      an SVG with the name above each bar and the figures at its ends.
 * Ignores:  what the figures mean, and the table twin.
 */
import { groupedDigits } from "../../text/format.ts";

export interface RangeBar {
  readonly name: string;
  readonly low: string;
  readonly high: string;
  readonly lowLabel: string;
  readonly highLabel: string;
}

interface Props {
  readonly middle: string;
  readonly bars: readonly RangeBar[];
  readonly label: string;
}

const size = { width: 440, row: 40, bar: 12, side: 96, top: 4 } as const;

export function RangeBars({ middle, bars, label }: Props) {
  const figures = [middle, ...bars.flatMap(({ low, high }) => [low, high])].map(pixels);
  const [least, most] = [Math.min(...figures), Math.max(...figures)];
  const room = size.width - 2 * size.side;
  const at = (value: string) =>
    size.side + (most === least ? room / 2 : ((pixels(value) - least) / (most - least)) * room);
  const height = size.top + bars.length * size.row;
  return (
    <svg
      className="ch"
      width="100%"
      viewBox={`0 0 ${size.width} ${height}`}
      role="img"
      aria-label={label}
    >
      {bars.map(({ name, low, high, lowLabel, highLabel }, index) => {
        const y = size.top + index * size.row;
        const [from, to] = [Math.min(at(low), at(high)), Math.max(at(low), at(high))];
        const [left, right] = at(low) <= at(high) ? [lowLabel, highLabel] : [highLabel, lowLabel];
        return (
          <g key={name}>
            <text x={0} y={y + 12}>
              {name}
            </text>
            <rect
              x={from}
              y={y + 18}
              width={Math.max(1, to - from)}
              height={size.bar}
              fill="var(--assumed-wash)"
              stroke="var(--assumed-line)"
            />
            <rect
              x={from}
              y={y + 18}
              width={Math.max(1, to - from)}
              height={size.bar}
              fill="url(#pt-assumed)"
            />
            <text x={from - 6} y={y + 28} textAnchor="end">
              {left}
            </text>
            <text x={to + 6} y={y + 28}>
              {right}
            </text>
          </g>
        );
      })}
      <line x1={at(middle)} x2={at(middle)} y1={size.top} y2={height} stroke="var(--axis)" />
      <title>{groupedDigits(String(Math.round(pixels(middle))))}</title>
    </svg>
  );
}

function pixels(value: string): number {
  const [n = "0", d = "1"] = value.split("/");
  return Number(n) / Number(d);
}
