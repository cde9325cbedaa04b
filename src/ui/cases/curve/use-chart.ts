/**
 * The library of charts, which weighs as much as the rest of the screen: it comes after the first results are asked for,
 * and before the screen calls itself ready.
 *
 * Out:      the chart once it is there; `failed` where it cannot be had, and the table says the same without it.
 * Ignores:  what is drawn.
 */
import { useEffect, useState } from "react";
import type { CurveChart } from "../../charts/CurveChart.tsx";

export type ChartState =
  | { readonly kind: "waiting" }
  | { readonly kind: "ready"; readonly Chart: typeof CurveChart }
  | { readonly kind: "failed" };

export function useChart(): ChartState {
  const [state, setState] = useState<ChartState>({ kind: "waiting" });
  useEffect(() => {
    let isLeft = false;
    import("../../charts/CurveChart.tsx").then(
      ({ CurveChart: Chart }) => !isLeft && setState({ kind: "ready", Chart }),
      () => !isLeft && setState({ kind: "failed" }),
    );
    return () => {
      isLeft = true;
    };
  }, []);
  return state;
}
