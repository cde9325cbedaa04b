/**
 * A bar as long as a change, on one scale for all of its kind; a fall is hollow.
 *
 * In:       the change as a share, and those of all; the series number of its place.
 * Out:      an SVG that stretches to its column. The figure stands beside it.
 */
import { pixelNumber } from "./CurveLabels.tsx";
import styles from "./ShareBar.module.css";
import { seriesColour } from "./theme.ts";

interface Props {
  readonly share: string;
  readonly all: readonly string[];
  readonly series: number;
}

export function ShareBar({ share, all, series }: Props) {
  const greatest = Math.max(...all.map((one) => Math.abs(pixelNumber(one))));
  const size = greatest === 0 ? 0 : (Math.abs(pixelNumber(share)) / greatest) * 100;
  const colour = seriesColour(series);
  return (
    <svg className={styles.bar} width="100%" height="10" aria-hidden="true">
      <rect
        width={`${size}%`}
        height="10"
        fill={share.startsWith("-") ? "var(--sheet)" : colour}
        stroke={colour}
      />
    </svg>
  );
}
