/** The register of clauses in Chinese: what Astro mounts. The words come with it, and no others. */
import { zh } from "../../text/zh.ts";
import { ClausesIsland, type IslandProps } from "./ClausesIsland.tsx";

export function ClausesZh(props: Omit<IslandProps, "text">) {
  return <ClausesIsland {...props} text={zh} />;
}
