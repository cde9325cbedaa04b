/** The case screen in Chinese: what Astro mounts. The words come with it, and no others. */
import { zh } from "../../text/zh.ts";
import { CasesIsland, type IslandProps } from "./CasesIsland.tsx";

export function CasesZh(props: Omit<IslandProps, "locale" | "text">) {
  return <CasesIsland {...props} locale="zh" text={zh} />;
}
