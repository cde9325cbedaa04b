/** The register of clauses in Chinese: what Astro mounts. The words come with it, and no others. */
import { clausesZh } from "../../text/clauses-zh.ts";
import { zh } from "../../text/zh.ts";
import { ClausesIsland, type IslandProps } from "./ClausesIsland.tsx";

const text = { ...zh, clauses: clausesZh };

export function ClausesZh(props: Omit<IslandProps, "text">) {
  return <ClausesIsland {...props} text={text} />;
}
