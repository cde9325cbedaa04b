/** The screen of rules × places in English: what Astro mounts. The words come with it, and no others. */
import { householdsEn } from "../../text/compare/households-en.ts";
import { en } from "../../text/en.ts";
import { rulesEn } from "../../text/rules/rules-en.ts";
import { type IslandProps, RulesIsland } from "./RulesIsland.tsx";

const text = { ...en, rules: { ...en.rules, ...rulesEn }, documents: householdsEn.documents };

export function RulesEn(props: Omit<IslandProps, "locale" | "text">) {
  return <RulesIsland {...props} locale="en" text={text} />;
}
