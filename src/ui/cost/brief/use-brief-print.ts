/**
 * Printing the brief: what it says of the budget and of the assumptions is worked out first.
 *
 * In:       the run; the search and the run over assumptions, which may not have been asked for yet.
 * Out:      whether it is being prepared, and how to start. A search that is stopped meanwhile stops the printing; one
 *           that fails does not, for the brief says what was not worked out.
 */
import { useEffect, useState } from "react";
import type { CostViewProps } from "../cost-view-props.ts";

type Asked = Pick<CostViewProps, "run" | "search" | "ranges">;

export function useBriefPrint({ run, search, ranges }: Asked) {
  const [isPreparing, setPreparing] = useState(false);
  const isDrawn = run.kind === "ready" && run.last.answer.basis?.population !== undefined;
  const needed = isDrawn ? [search, ranges] : [search];
  const states = needed.map(({ state }) => state).join(" ");
  useEffect(() => {
    if (!isPreparing || states.includes("running")) return;
    setPreparing(false);
    if (!states.includes("idle")) print();
  }, [isPreparing, states]);
  const start = () => {
    if (run.kind !== "ready") return print();
    for (const one of needed) if (one.state === "idle") one.start();
    setPreparing(true);
  };
  return { isPreparing, start };
}
