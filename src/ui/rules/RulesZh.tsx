/** The screen of rules × places in Chinese: what Astro mounts. The words come with it, and no others. */

import { householdsZh } from "../../text/compare/households-zh.ts";
import { rulesZh } from "../../text/rules/rules-zh.ts";
import { zh } from "../../text/zh.ts";
import { type IslandProps, RulesIsland } from "./RulesIsland.tsx";

const text = { ...zh, rules: { ...zh.rules, ...rulesZh }, documents: householdsZh.documents };

export function RulesZh(props: Omit<IslandProps, "locale" | "text">) {
  return <RulesIsland {...props} locale="zh" text={text} />;
}
