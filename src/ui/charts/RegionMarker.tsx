/**
 * The marker of a place's series, told apart by shape: disc, square, triangle, diamond, cross.
 *
 * In:       the series number that a policy states, where it stands, how large, its ink.
 * Out:      an SVG path.
 */
interface Props {
  readonly series: number;
  readonly x: number;
  readonly y: number;
  /** Half of its width. */
  readonly size: number;
  readonly fill: string;
  readonly stroke: string;
}

const circle = "M-1 0a1 1 0 1 0 2 0a1 1 0 1 0 -2 0z";
const shapes: Readonly<Record<number, string>> = {
  2: "M-.9 -.9h1.8v1.8h-1.8z",
  3: "M0 -1.15L1.1 .85H-1.1z",
  4: "M0 -1.25L1.25 0L0 1.25L-1.25 0z",
  5: "M-.4 -1.15h.8v.75h.75v.8h-.75v.75h-.8v-.75h-.75v-.8h.75z",
};

export function RegionMarker({ series, x, y, size, fill, stroke }: Props) {
  return (
    <path
      d={shapes[series] ?? circle}
      transform={`translate(${x} ${y}) scale(${size})`}
      fill={fill}
      stroke={stroke}
      strokeWidth={1.5 / size}
    />
  );
}
