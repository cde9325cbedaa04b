/** The comparison screen in English: what Astro mounts. The words come with it, and no others. */
import { fileEn } from "../../text/compare/file-en.ts";
import { householdsEn } from "../../text/compare/households-en.ts";
import { en } from "../../text/en.ts";
import { CompareIsland, type IslandProps } from "./CompareIsland.tsx";

export function CompareEn(props: Omit<IslandProps, "locale" | "text" | "own" | "file">) {
  return <CompareIsland {...props} locale="en" text={en} own={householdsEn} file={fileEn} />;
}
