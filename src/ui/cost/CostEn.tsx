/** The cost screen in English: what Astro mounts. */
import { costScreenEn } from "../../text/cost/en.ts";
import { CostIsland, type IslandProps } from "./CostIsland.tsx";

export function CostEn(props: Omit<IslandProps, "locale" | "text">) {
  return <CostIsland {...props} locale="en" text={costScreenEn} />;
}
