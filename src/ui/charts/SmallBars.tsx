/**
 * Many small bar charts on one common scale: a panel for each household or programme, a bar for each region.
 *
 * In:       panels ready to draw, the chart's name; where the drawing is told.
 * Out:      one SVG as wide as its place, in as many columns as stand in it; each bar has its figure or its word beside
 *           it. A sum is solid, grey or hatched by its provenance; what is no sum due is hollow.
 * Ignores:  what the figures mean, and the table twin, which stands beside it.
 */

import { type RefObject, useEffect, useState } from "react";
import type { ValueStatus } from "../../engine/index.ts";
import { groupedDigits } from "../../text/format.ts";
import { barInk, chartSizes } from "./theme.ts";

export interface SmallBar {
  readonly region: string;
  /** The region's seal. */
  readonly short: string;
  readonly series: number;
  /** The figure, or the word that stands for none. */
  readonly label: string;
  /** Absent where nothing can be drawn to the scale. */
  readonly length?: {
    readonly value: string;
    readonly status: ValueStatus;
    readonly isHollow: boolean;
  };
}

export interface SmallPanel {
  readonly id: string;
  readonly title: string;
  readonly remark: string;
  readonly bars: readonly SmallBar[];
}

interface Props {
  readonly panels: readonly SmallPanel[];
  readonly label: string;
  readonly svg: RefObject<SVGSVGElement | null>;
}

const sizes = { least: 236, gap: 24, seal: 26, words: 112, head: 40, foot: 30 } as const;
const rowHeight = chartSizes.bar + 6;

export function SmallBars({ panels, label, svg }: Props) {
  const width = useWidth(svg);
  const fitting = Math.floor((width + sizes.gap) / (sizes.least + sizes.gap));
  const columns = Math.max(1, Math.min(fitting, panels.length));
  const panelWidth = (width + sizes.gap) / columns - sizes.gap;
  const most = Math.max(0, ...panels.flatMap(({ bars }) => bars.map(lengthOf)));
  const count = panels[0]?.bars.length ?? 0;
  const height = sizes.head + count * rowHeight + sizes.foot;
  return (
    <svg
      ref={svg}
      className="ch"
      width="100%"
      height={Math.ceil(panels.length / columns) * height}
      role="img"
      aria-label={label}
    >
      {panels.map((panel, index) => (
        <g
          key={panel.id}
          transform={`translate(${(index % columns) * (panelWidth + sizes.gap)},${Math.floor(index / columns) * height})`}
        >
          <Panel panel={panel} width={panelWidth} ticks={ticksTo(most)} most={most} />
        </g>
      ))}
    </svg>
  );
}

interface PanelProps {
  readonly panel: SmallPanel;
  readonly width: number;
  readonly most: number;
  readonly ticks: readonly number[];
}

function Panel({ panel, width, most, ticks }: PanelProps) {
  const room = width - sizes.seal - sizes.words;
  const at = (value: number) => sizes.seal + (most === 0 ? 0 : (value / most) * room);
  const bottom = sizes.head + panel.bars.length * rowHeight;
  return (
    <>
      <text className="strong" x={0} y={13}>
        {panel.title}
      </text>
      <text x={0} y={30}>
        {panel.remark}
      </text>
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={at(tick)} x2={at(tick)} y1={sizes.head} y2={bottom} stroke="var(--grid)" />
          <text x={at(tick)} y={bottom + 14} textAnchor={tick === 0 ? "start" : "middle"}>
            {groupedDigits(String(tick))}
          </text>
        </g>
      ))}
      <line x1={at(0)} x2={at(0)} y1={sizes.head} y2={bottom} stroke="var(--axis)" />
      {panel.bars.map((bar, index) => (
        <Bar
          key={bar.region}
          bar={bar}
          x={at(0)}
          end={at(lengthOf(bar))}
          y={sizes.head + index * rowHeight + 3}
        />
      ))}
    </>
  );
}

interface BarProps {
  readonly bar: SmallBar;
  readonly x: number;
  readonly end: number;
  readonly y: number;
}

function Bar({ bar, x, end, y }: BarProps) {
  const { series, length, short, label } = bar;
  const box = { x, y, width: Math.max(end - x, 0), height: chartSizes.bar };
  const { fill, pattern, stroke, dash } = barInk(series, length?.status ?? "published");
  return (
    <>
      <text x={0} y={y + chartSizes.bar - 2}>
        {short}
      </text>
      {length?.isHollow === true && (
        <rect {...box} fill="none" stroke={stroke} strokeDasharray="2 3" />
      )}
      {length !== undefined && !length.isHollow && (
        <>
          <rect {...box} fill={fill} stroke={stroke} strokeDasharray={dash} />
          {pattern !== undefined && <rect {...box} fill={pattern} />}
        </>
      )}
      <text
        className={length === undefined ? undefined : "lab"}
        x={end + chartSizes.label}
        y={y + chartSizes.bar - 2}
      >
        {label}
      </text>
    </>
  );
}

/** Pixels only. */
function lengthOf({ length }: SmallBar): number {
  return length === undefined ? 0 : Number(length.value);
}

/** Nought, and one round figure at or above half of the greatest. */
function ticksTo(most: number): readonly number[] {
  if (most <= 0) return [0];
  const power = 10 ** Math.floor(Math.log10(most));
  const step = [5, 2, 1].map((one) => one * power).find((one) => one <= most) ?? power;
  return [0, step];
}

function useWidth(svg: RefObject<SVGSVGElement | null>): number {
  const [width, setWidth] = useState(900);
  useEffect(() => {
    const drawing = svg.current;
    if (drawing === null) return;
    const measure = () => {
      const wide = Math.round(drawing.getBoundingClientRect().width);
      if (wide > 0) setWidth(wide);
    };
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(drawing);
    return () => watcher.disconnect();
  }, [svg]);
  return width;
}
