/** The case screen in Chinese: what Astro mounts. The words come with it, and no others. */
import { casesZh } from "../../text/cases-zh.ts";
import { zh } from "../../text/zh.ts";
import { CasesIsland, type IslandProps } from "./CasesIsland.tsx";

const text = { ...zh, cases: casesZh };

export function CasesZh(props: Omit<IslandProps, "locale" | "text">) {
  return <CasesIsland {...props} locale="zh" text={text} />;
}
