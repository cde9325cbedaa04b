/** The register of clauses in English: what Astro mounts. The words come with it, and no others. */
import { clausesEn } from "../../text/clauses-en.ts";
import { en } from "../../text/en.ts";
import { ClausesIsland, type IslandProps } from "./ClausesIsland.tsx";

const text = { ...en, clauses: clausesEn };

export function ClausesEn(props: Omit<IslandProps, "text">) {
  return <ClausesIsland {...props} text={text} />;
}
