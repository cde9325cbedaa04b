/**
 * What stands in the drawing of a wage's curve beside its lines: numbers, ends, losses, names, and the household.
 *
 * In:       breaks and points as the engine gives them; words.
 * Out:      parts of a chart. Here alone a figure becomes a binary number, for pixels.
 */
import { ReferenceDot, ReferenceLine } from "recharts";
import type { PlainBreak, PlainPoint } from "../../engine/index.ts";
import styles from "./CurveChart.module.css";

export interface CurveMark extends Pick<PlainBreak, "kind" | "at" | "isReached" | "last" | "next"> {
  readonly number: number;
  /** Of a cliff: what is lost, in words. */
  readonly label?: string;
}

const sizes = { circle: 8, dot: 3.5, here: 5, crowd: 20 };

/** A figure where pixels need a number, and nowhere else. */
export function pixelNumber(value: string): number {
  const [n = "0", d = "1"] = value.split("/");
  return Number(n) / Number(d);
}

/** What recharts hands to a label. */
interface LabelBox {
  readonly viewBox?: { readonly x?: number; readonly y?: number };
}

/** The mark before it stands so near that their numbers would lie on each other. */
export function isCrowded(
  marks: readonly CurveMark[],
  mark: CurveMark,
  pixelOf: (wage: string) => number,
): boolean {
  const before = marks.filter(({ number }) => number < mark.number);
  let isRaised = false;
  for (const [index, one] of [...before, mark].entries()) {
    const previous = marks[index - 1];
    const isNear = previous !== undefined && pixelOf(one.at) - pixelOf(previous.at) < sizes.crowd;
    isRaised = isNear && !isRaised;
  }
  return isRaised;
}

interface MarkProps {
  readonly mark: CurveMark;
  readonly isRaised: boolean;
}

export function MarkLine({ mark, isRaised }: MarkProps) {
  return (
    <ReferenceLine
      x={pixelNumber(mark.at)}
      stroke={mark.kind === "cliff" ? "var(--loss)" : "var(--line-3)"}
      strokeDasharray="2 3"
      label={(box: LabelBox) => <MarkNumber box={box} mark={mark} isRaised={isRaised} />}
    />
  );
}

interface NumberProps {
  readonly box: LabelBox;
  readonly mark: CurveMark;
  readonly isRaised: boolean;
}

function MarkNumber({ box, mark, isRaised }: NumberProps) {
  const { circle } = sizes;
  const x = box.viewBox?.x ?? 0;
  const y = (box.viewBox?.y ?? 0) - circle - 2 - (isRaised ? circle * 2 + 2 : 0);
  const colour = mark.kind === "cliff" ? "var(--loss)" : "var(--line-3)";
  return (
    <g>
      <circle cx={x} cy={y} r={circle} fill="var(--sheet)" stroke={colour} />
      <text className="lab" x={x} y={y + 4} textAnchor="middle">
        {mark.number}
      </text>
    </g>
  );
}

/** Where support jumps: the point that belongs to a line is full, the other hollow. */
export function endDots({ number, kind, isReached, last, next, at }: CurveMark) {
  if (kind !== "cliff" && kind !== "rise") return [];
  const dot = (name: string, point: PlainPoint, isFull: boolean) => (
    <ReferenceDot
      key={`${number} ${name}`}
      x={pixelNumber(at)}
      y={pixelNumber(point.support)}
      r={sizes.dot}
      stroke="var(--series-1)"
      fill={isFull ? "var(--series-1)" : "var(--sheet)"}
    />
  );
  return [dot("last", last, isReached), dot("next", next, !isReached)];
}

export function CliffLabel({
  mark,
  isLeft,
}: {
  readonly mark: CurveMark;
  readonly isLeft: boolean;
}) {
  const { label, at, next } = mark;
  if (label === undefined) return null;
  return (
    <ReferenceDot
      x={pixelNumber(at)}
      y={pixelNumber(next.income ?? next.support)}
      r={0}
      label={(box: LabelBox) => (
        <text
          className={`strong knock ${styles.lost}`}
          x={(box.viewBox?.x ?? 0) + (isLeft ? -6 : 6)}
          y={(box.viewBox?.y ?? 0) + (isLeft ? -12 : 18)}
          textAnchor={isLeft ? "end" : "start"}
        >
          {label}
        </text>
      )}
    />
  );
}

interface NameProps {
  readonly at: PlainPoint;
  readonly value: string | undefined;
  readonly name: string;
}

/** At the right end of its line. */
export function LineName({ at, value, name }: NameProps) {
  if (value === undefined) return null;
  return (
    <ReferenceDot
      x={pixelNumber(at.wage)}
      y={pixelNumber(value)}
      r={0}
      label={(box: LabelBox) => (
        <text className="lab" x={(box.viewBox?.x ?? 0) + 6} y={(box.viewBox?.y ?? 0) + 4}>
          {name}
        </text>
      )}
    />
  );
}

interface HereProps {
  readonly at: PlainPoint;
  readonly words: string;
  readonly isLeft: boolean;
}

export function HereDot({ at, words, isLeft }: HereProps) {
  const { here } = sizes;
  return (
    <ReferenceDot
      x={pixelNumber(at.wage)}
      y={pixelNumber(at.support)}
      r={here}
      fill="var(--sheet)"
      stroke="var(--ink)"
      strokeWidth={2}
      label={(box: LabelBox) => (
        <text
          className="strong knock"
          x={(box.viewBox?.x ?? 0) + here}
          y={(box.viewBox?.y ?? 0) - here - 1}
          textAnchor={isLeft ? "end" : "start"}
        >
          {words}
        </text>
      )}
    />
  );
}
