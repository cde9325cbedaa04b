/**
 * The marker of a dated value as a control: pointed at, focused or pressed it tells where the value comes from.
 *
 * In:       its line, its place in the drawing; what is done with it.
 * Out:      an SVG part with a name; arrow keys ask for another marker.
 */
import type { KeyboardEvent } from "react";
import type { ValueStatus } from "../../engine/index.ts";
import type { ChartLine } from "./chart-line.ts";
import type { Dot } from "./history-lines.ts";
import { RegionMarker } from "./RegionMarker.tsx";
import styles from "./StandardsChart.module.css";
import { seriesColour } from "./theme.ts";

export interface PointEvents {
  /** By the line and the number of its step; the marker is where a sheet may stand. */
  readonly onPoint: (line: string, index: number, marker: Element) => void;
  readonly onPress: (line: string, index: number, marker: Element) => void;
  readonly onLeave: () => void;
}

/** Which marker: the line's place among the lines, the step's in its line. */
export interface Reached {
  readonly line: number;
  readonly index: number;
}

interface Props extends PointEvents {
  readonly line: ChartLine | undefined;
  readonly index: number;
  readonly dot: Dot;
  /** Whether Tab leads to it. */
  readonly isReached: boolean;
  readonly onMove: (key: string, marker: SVGElement) => void;
  readonly onReach: () => void;
}

const sizes = { marker: 4.5, target: 12, ring: 9 };

export function StandardsPoint({ line, index, dot, isReached, onMove, onReach, ...events }: Props) {
  if (line === undefined) return null;
  const { onPoint, onPress, onLeave } = events;
  const { x, y, status } = dot;
  const onKeyDown = (event: KeyboardEvent<SVGGElement>) => {
    const { key, currentTarget } = event;
    const isPress = key === "Enter" || key === " ";
    if (!isPress && !moves.has(key)) return;
    event.preventDefault();
    if (isPress) onPress(line.id, index, currentTarget);
    else onMove(key, currentTarget);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is no button inside a drawing.
    <g
      className={styles.point}
      role="button"
      tabIndex={isReached ? 0 : -1}
      aria-label={line.points[index]}
      aria-haspopup="dialog"
      data-line={line.id}
      data-index={index}
      onPointerEnter={({ pointerType, currentTarget }) => {
        if (pointerType === "mouse") onPoint(line.id, index, currentTarget);
      }}
      onPointerLeave={({ pointerType }) => {
        if (pointerType === "mouse") onLeave();
      }}
      onFocus={({ currentTarget }) => {
        onReach();
        onPoint(line.id, index, currentTarget);
      }}
      onBlur={onLeave}
      onClick={({ currentTarget }) => onPress(line.id, index, currentTarget)}
      onKeyDown={onKeyDown}
    >
      <circle cx={x} cy={y} r={sizes.target} fill="transparent" />
      <circle className={styles.ring} cx={x} cy={y} r={sizes.ring} fill="none" />
      <RegionMarker series={line.series} x={x} y={y} size={sizes.marker} {...inkOf(status, line)} />
    </g>
  );
}

/** Filled, grey or hollow, by where a value comes from. */
export function inkOf(status: ValueStatus, { series }: Pick<ChartLine, "series">) {
  const colour = seriesColour(series);
  if (status === "assumed") return { fill: "var(--sheet)", stroke: colour };
  return status === "derived"
    ? { fill: "var(--line-2)", stroke: "var(--line-3)" }
    : { fill: colour, stroke: colour };
}

const moves: ReadonlySet<string> = new Set([
  "ArrowLeft",
  "ArrowRight",
  "ArrowUp",
  "ArrowDown",
  "Home",
  "End",
]);

/** Along a line by date; to another line at the value of that day, or the nearest before it. */
export function moved(
  lines: readonly Pick<ChartLine, "steps">[],
  { line, index }: Reached,
  key: string,
): Reached {
  const steps = lines[line]?.steps ?? [];
  const last = steps.length - 1;
  if (key === "ArrowLeft") return { line, index: Math.max(0, index - 1) };
  if (key === "ArrowRight") return { line, index: Math.min(last, index + 1) };
  if (key === "Home") return { line, index: 0 };
  if (key === "End") return { line, index: last };
  const by = key === "ArrowUp" ? -1 : 1;
  const next = (line + by + lines.length) % lines.length;
  const from = steps[index]?.from ?? "";
  const at = (lines[next]?.steps ?? []).findLastIndex((step) => step.from <= from);
  return { line: next, index: Math.max(0, at) };
}
