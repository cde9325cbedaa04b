/**
 * The picture of the graph, loaded apart from the screen, before it is first wanted.
 *
 * Out:      the component. Nothing is asked of the server once it is there.
 */
import { lazy } from "react";

let loading: Promise<typeof import("../../charts/FeedGraph.tsx")> | undefined;

/** Asked once; whoever asks again gets the same. */
export function loadFeedGraph(): Promise<typeof import("../../charts/FeedGraph.tsx")> {
  loading ??= import("../../charts/FeedGraph.tsx");
  return loading;
}

export const FeedGraph = lazy(async () => ({ default: (await loadFeedGraph()).FeedGraph }));
