/**
 * The wire from a chip to its clause, as the path of a drawing over the page.
 *
 * In:       the chip's point; the clause's box; the pane around it.
 * Out:      a path: across, along the border of the pane, and in. Where an end is out of view it stops at the edge with an
 *           arrow. Pure.
 */
import type { ChipPoint } from "../../editor/chip-layer.ts";

interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export function wirePath(from: ChipPoint, end: Box, pane: Box): string {
  const middle = (end.top + end.bottom) / 2;
  const seen = Math.min(Math.max(middle, pane.top + 4), pane.bottom - 4);
  const turn = pane.left - 6;
  const start = from.edge === undefined ? "" : arrow(from.x, from.y, from.edge);
  const line = `M${from.x} ${from.y}H${turn}V${seen}H${pane.left + 10}`;
  if (seen === middle) return `${start}${line}m0 0a3 3 0 1 0 6 0a3 3 0 1 0 -6 0`;
  return `${start}${line}${arrow(pane.left + 10, seen, middle < seen ? "above" : "below")}`;
}

function arrow(x: number, y: number, to: "above" | "below"): string {
  const rise = to === "above" ? 5 : -5;
  return `M${x - 4} ${y + rise}L${x} ${y}L${x + 4} ${y + rise}`;
}
