/**
 * A graph of what feeds what: boxes whose outline says their kind, arrows from what is read to who reads it.
 *
 * In:       nodes ready to be drawn, edges, what the picture is called; what to do when a node is chosen.
 * Out:      a picture to be moved and zoomed; each node a button.
 * Ignores:  what the nodes stand for.
 */
import {
  type Edge,
  Handle,
  MarkerType,
  type Node,
  type NodeProps,
  Position,
  ReactFlow,
  ReactFlowProvider,
  useReactFlow,
} from "@xyflow/react";
import { useEffect, useMemo } from "react";
import "./feed-graph.css";
import styles from "./FeedGraph.module.css";
import {
  nodeSize,
  outlineOf,
  type PictureEdge,
  type PictureNode,
  type PlacedNode,
  placedNodes,
} from "./feed-picture.ts";

interface Props {
  readonly nodes: readonly PictureNode[];
  readonly edges: readonly PictureEdge[];
  readonly label: string;
  readonly onChoose: (id: string) => void;
}

type FeedBox = Node<{ readonly node: PlacedNode; readonly onChoose: (id: string) => void }, "feed">;

const nodeTypes = { feed: Box };

export function FeedGraph(props: Props) {
  return (
    <ReactFlowProvider>
      <Picture {...props} />
    </ReactFlowProvider>
  );
}

function Picture({ nodes, edges, label, onChoose }: Props) {
  const flow = useReactFlow();
  const placed = useMemo(() => placedNodes(nodes, edges), [nodes, edges]);
  const boxes = useMemo(
    () =>
      placed.map(
        (node): FeedBox => ({
          id: node.id,
          type: "feed",
          position: { x: node.x, y: node.y },
          ...nodeSize,
          measured: nodeSize,
          data: { node, onChoose },
          style: { pointerEvents: "all" },
        }),
      ),
    [placed, onChoose],
  );
  const arrows = useMemo(() => edges.map(arrow), [edges]);
  useEffect(() => {
    if (placed.length > 0) void flow.fitView(view);
  }, [flow, placed]);
  return (
    <section className={styles.graph} aria-label={label}>
      <ReactFlow
        nodes={boxes}
        edges={arrows}
        nodeTypes={nodeTypes}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        defaultMarkerColor={null}
        disableKeyboardA11y
        fitView
        fitViewOptions={view}
        minZoom={0.25}
        maxZoom={1.5}
        proOptions={{ hideAttribution: true }}
      />
    </section>
  );
}

/** As small as its letters, of 14 pixels, can be read. */
const view = { minZoom: 0.86, maxZoom: 1, padding: 0.03 };

function arrow({ from, to }: PictureEdge): Edge {
  return {
    id: `${from} > ${to}`,
    source: from,
    target: to,
    markerEnd: { type: MarkerType.ArrowClosed, width: 14, height: 14 },
  };
}

function Box({ data: { node, onChoose } }: NodeProps<FeedBox>) {
  const { id, kind, kindWord, title, detail, label, isCentre, isAssumed, x, y } = node;
  const flow = useReactFlow();
  return (
    <>
      <Handle type="target" position={Position.Left} isConnectable={false} />
      <button
        type="button"
        className={`nopan ${styles.box}`}
        data-kind={kind}
        data-centre={isCentre || undefined}
        data-assumed={isAssumed || undefined}
        aria-current={isCentre ? "true" : undefined}
        title={label}
        onClick={() => onChoose(id)}
        onFocus={({ currentTarget }) => {
          // Whoever comes by keyboard is shown the node that is reached.
          if (currentTarget.matches(":focus-visible"))
            void flow.setCenter(x + nodeSize.width / 2, y + nodeSize.height / 2, {
              zoom: Math.max(flow.getZoom(), 0.7),
            });
        }}
      >
        <svg aria-hidden="true" width={nodeSize.width} height={nodeSize.height}>
          <path d={outlineOf(kind)} />
        </svg>
        <span className={styles.title}>{title}</span>{" "}
        <span className={styles.detail}>{detail}</span>
        {detail === kindWord || <span className="vh"> {kindWord}</span>}
      </button>
      <Handle type="source" position={Position.Right} isConnectable={false} />
    </>
  );
}
