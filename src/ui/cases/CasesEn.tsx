/** The case screen in English: what Astro mounts. The words come with it, and no others. */
import { casesEn } from "../../text/cases-en.ts";
import { en } from "../../text/en.ts";
import { CasesIsland, type IslandProps } from "./CasesIsland.tsx";

const text = { ...en, cases: casesEn };

export function CasesEn(props: Omit<IslandProps, "locale" | "text">) {
  return <CasesIsland {...props} locale="en" text={text} />;
}
