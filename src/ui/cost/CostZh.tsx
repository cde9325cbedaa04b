/** The cost screen in Chinese: what Astro mounts. */
import { costScreenZh } from "../../text/cost/zh.ts";
import { CostIsland, type IslandProps } from "./CostIsland.tsx";

export function CostZh(props: Omit<IslandProps, "locale" | "text">) {
  return <CostIsland {...props} locale="zh" text={costScreenZh} />;
}
