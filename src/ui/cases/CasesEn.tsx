/** The case screen in English: what Astro mounts. The words come with it, and no others. */
import { en } from "../../text/en.ts";
import { CasesIsland, type IslandProps } from "./CasesIsland.tsx";

export function CasesEn(props: Omit<IslandProps, "locale" | "text">) {
  return <CasesIsland {...props} locale="en" text={en} />;
}
