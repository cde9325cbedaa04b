/**
 * Ranges around a middle: one bar for each assumption, hatched, from its low end to its high end.
 *
 * In:       bars ready to draw, the widest first; the middle; the chart's name.
 * Out:      an SVG with the name above each bar, or before it where there is room, and the figures at its ends.
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
  /** In pixels, before it is fitted to its place. */
  readonly width?: number;
}

const size = { row: 40, tight: 24, bar: 12, side: 96, names: 176, wide: 600, top: 4 } as const;

export function RangeBars({ middle, bars, label, width = 440 }: Props) {
  const isWide = width >= size.wide;
  const [row, drop] = isWide ? [size.tight, 4] : [size.row, 18];
  const figures = [middle, ...bars.flatMap(({ low, high }) => [low, high])].map(pixels);
  const [least, most] = [Math.min(...figures), Math.max(...figures)];
  const start = (isWide ? size.names : 0) + size.side;
  const room = width - start - size.side;
  const at = (value: string) =>
    start + (most === least ? room / 2 : ((pixels(value) - least) / (most - least)) * room);
  const height = size.top + bars.length * row;
  return (
    <svg
      className="ch"
      width="100%"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      {bars.map(({ name, low, high, lowLabel, highLabel }, index) => {
        const y = size.top + index * row;
        const [from, to] = [Math.min(at(low), at(high)), Math.max(at(low), at(high))];
        const [left, right] = at(low) <= at(high) ? [lowLabel, highLabel] : [highLabel, lowLabel];
        return (
          <g key={name}>
            <text x={0} y={y + (isWide ? drop + 10 : 12)}>
              {name}
            </text>
            <rect
              x={from}
              y={y + drop}
              width={Math.max(1, to - from)}
              height={size.bar}
              fill="var(--assumed-wash)"
              stroke="var(--assumed-line)"
            />
            <rect
              x={from}
              y={y + drop}
              width={Math.max(1, to - from)}
              height={size.bar}
              fill="url(#pt-assumed)"
            />
            <text x={from - 6} y={y + drop + 10} textAnchor="end">
              {left}
            </text>
            <text x={to + 6} y={y + drop + 10}>
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
