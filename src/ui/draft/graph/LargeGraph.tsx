/**
 * The graph of what feeds what in the middle of the screen.
 *
 * In:       what the screen knows.
 */
import type { DraftViewProps } from "../draft-view-props.ts";
import { GraphSheet } from "./GraphPane.tsx";

export function LargeGraph(props: DraftViewProps) {
  return <GraphSheet {...props} />;
}
