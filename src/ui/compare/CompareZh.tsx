/** The comparison screen in Chinese: what Astro mounts. The words come with it, and no others. */
import { fileZh } from "../../text/compare/file-zh.ts";
import { householdsZh } from "../../text/compare/households-zh.ts";
import { zh } from "../../text/zh.ts";
import { CompareIsland, type IslandProps } from "./CompareIsland.tsx";

export function CompareZh(props: Omit<IslandProps, "locale" | "text" | "own" | "file">) {
  return <CompareIsland {...props} locale="zh" text={zh} own={householdsZh} file={fileZh} />;
}
