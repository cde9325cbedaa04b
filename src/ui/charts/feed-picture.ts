/**
 * Where the nodes of a graph of feeds stand: what is read on the left, who reads it on the right.
 *
 * In:       nodes with their labels; who reads whom.
 * Out:      the same nodes with the corner of each, in pixels; the shape of each kind.
 * Ignores:  markup, the library that draws.
 */
import { Graph, layout } from "@dagrejs/dagre";

export interface PictureNode {
  readonly id: string;
  readonly kind: string;
  /** The kind in the reader's language. */
  readonly kindWord: string;
  /** What it is called, and what it is worth or is. */
  readonly title: string;
  readonly detail: string;
  /** All of it, for a pointer at rest. */
  readonly label: string;
  readonly isCentre: boolean;
  /** The weakest provenance of its value; absent where it has none. */
  readonly isAssumed: boolean;
}

export interface PictureEdge {
  readonly from: string;
  readonly to: string;
}

export interface PlacedNode extends PictureNode {
  readonly x: number;
  readonly y: number;
}

export const nodeSize = { width: 168, height: 42 } as const;

export function placedNodes(
  nodes: readonly PictureNode[],
  edges: readonly PictureEdge[],
): readonly PlacedNode[] {
  const graph = new Graph();
  graph.setGraph({ rankdir: "LR", nodesep: 4, ranksep: 28, marginx: 4, marginy: 4 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id } of nodes) graph.setNode(id, { ...nodeSize });
  for (const { from, to } of edges) graph.setEdge(from, to);
  layout(graph);
  return nodes.map((node) => {
    const { x = 0, y = 0 } = graph.node(node.id);
    return { ...node, x: x - nodeSize.width / 2, y: y - nodeSize.height / 2 };
  });
}

const { width: w, height: h } = nodeSize;
const slant = 10;

/** Told apart without colour: a kind is known by its outline. */
const outlines: Readonly<Record<string, string>> = {
  // What a household states: both sides slanted.
  fact: `M${slant} 1H${w - 1}L${w - slant} ${h - 1}H1Z`,
  // A dated value: a sheet with a folded corner.
  parameter: `M1 1H${w - 12}L${w - 1} 12V${h - 1}H1ZM${w - 12} 1V12H${w - 1}`,
  // A question of reading: six corners.
  reading: `M${slant} 1H${w - slant}L${w - 1} ${h / 2}L${w - slant} ${h - 1}H${slant}L1 ${h / 2}Z`,
  // Worked out: a plain box.
  derived: `M1 1H${w - 1}V${h - 1}H1Z`,
  // Yes or no: round ends.
  condition: `M${h / 2} 1H${w - h / 2}A${h / 2 - 1} ${h / 2 - 1} 0 0 1 ${w - h / 2} ${h - 1}H${h / 2}A${h / 2 - 1} ${h / 2 - 1} 0 0 1 ${h / 2} 1Z`,
  // What is paid or given: a box with doubled sides.
  programme: `M1 1H${w - 1}V${h - 1}H1ZM5 1V${h - 1}M${w - 5} 1V${h - 1}`,
  // The applicant's: an arrow's end.
  choice: `M1 1H${w - slant}L${w - 1} ${h / 2}L${w - slant} ${h - 1}H1L${slant} ${h / 2}Z`,
  // A rule on the rule-maker: cut corners.
  check: `M8 1H${w - 8}L${w - 1} 8V${h - 8}L${w - 8} ${h - 1}H8L1 ${h - 8}V8Z`,
};

const plainOutline = `M1 1H${w - 1}V${h - 1}H1ZM8 1V${h - 1}`;

/** A deadline and a route have a box with a bar at its side. */
export function outlineOf(kind: string): string {
  return outlines[kind] ?? plainOutline;
}
