/** The comparison screen in English: what Astro mounts. The words come with it, and no others. */
import { en } from "../../text/en.ts";
import { CompareIsland, type IslandProps } from "./CompareIsland.tsx";

export function CompareEn(props: Omit<IslandProps, "locale" | "text">) {
  return <CompareIsland {...props} locale="en" text={en} />;
}
