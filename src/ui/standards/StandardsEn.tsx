/** Standards over time in English: what Astro mounts. */
import { standardsScreenEn } from "../../text/standards/en.ts";
import { type IslandProps, StandardsIsland } from "./StandardsIsland.tsx";

export function StandardsEn(props: Omit<IslandProps, "locale" | "text">) {
  return <StandardsIsland {...props} locale="en" text={standardsScreenEn} />;
}
