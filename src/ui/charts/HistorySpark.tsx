/**
 * A standard over the years as a small step line, on one scale for all places.
 *
 * In:       dated values in order; the span of days and the greatest value shared by all; the day that is looked from.
 * Out:      an SVG of 136 × 32: solid where published, dashed where assumed, grey where derived; a dot for what is in
 *           force, hollow where it is assumed. Values stay up to the next, never sloping between them.
 * Ignores:  words; the table beside it says the figures.
 */
import styles from "./HistorySpark.module.css";

export interface SparkStep {
  /** `2025-09-01`. */
  readonly from: string;
  readonly value: string;
  readonly status: "published" | "derived" | "assumed";
}

interface Props {
  readonly steps: readonly SparkStep[];
  readonly scale: SparkScale;
}

export interface SparkScale {
  readonly from: string;
  readonly until: string;
  readonly most: number;
}

const [width, height, inset] = [136, 32, 5];

/** Pixels only: a value becomes a binary number nowhere else. */
export function sparkScale(all: readonly (readonly SparkStep[])[], until: string): SparkScale {
  const steps = all.flat();
  const days = steps.map(({ from }) => from).sort();
  return { from: days[0] ?? until, until, most: Math.max(1, ...steps.map(heightOf)) };
}

export function HistorySpark({ steps, scale }: Props) {
  const shown = steps.filter(({ from }) => from <= scale.until);
  const x = (day: string) =>
    inset +
    ((Date.parse(day) - Date.parse(scale.from)) /
      Math.max(1, Date.parse(scale.until) - Date.parse(scale.from))) *
      (width - 2 * inset);
  const y = (step: SparkStep) =>
    height - inset - (heightOf(step) / scale.most) * (height - 2 * inset);
  const last = shown.at(-1);
  return (
    <svg className={styles.spark} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {shown.map((step, index) => {
        const next = shown[index + 1];
        const end = x(next?.from ?? scale.until);
        const rise = next === undefined ? "" : `V${y(next)}`;
        return (
          <path
            key={step.from}
            className={styles[step.status]}
            d={`M${x(step.from)} ${y(step)}H${end}${rise}`}
          />
        );
      })}
      {last !== undefined && (
        <circle className={styles[last.status]} cx={x(scale.until)} cy={y(last)} r="3" />
      )}
    </svg>
  );
}

function heightOf({ value }: SparkStep): number {
  return Number(value) || 0;
}
