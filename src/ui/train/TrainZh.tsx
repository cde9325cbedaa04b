/** Training in Chinese: what Astro mounts. */
import { trainScreenZh } from "../../text/train/zh.ts";
import { type IslandProps, TrainIsland } from "./TrainIsland.tsx";

export function TrainZh(props: Omit<IslandProps, "locale" | "text">) {
  return <TrainIsland {...props} locale="zh" text={trainScreenZh} />;
}
