/** Standards over time in Chinese: what Astro mounts. */
import { standardsScreenZh } from "../../text/standards/zh.ts";
import { type IslandProps, StandardsIsland } from "./StandardsIsland.tsx";

export function StandardsZh(props: Omit<IslandProps, "locale" | "text">) {
  return <StandardsIsland {...props} locale="zh" text={standardsScreenZh} />;
}
