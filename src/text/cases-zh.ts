/**
 * The words of the case screen in Chinese.
 *
 * Out:      the text, and the type that any other language must satisfy.
 */

import { curveZh } from "./cases/curve-zh.ts";
import { householdZh } from "./cases/household-zh.ts";
import { screenZh } from "./cases/screen-zh.ts";
import { timelineZh } from "./cases/timeline-zh.ts";
import type { Text } from "./zh.ts";

export const casesZh = {
  page: "个案",
  screen: screenZh,
  household: householdZh,
  curve: curveZh,
  timeline: timelineZh,
};

export type CasesText = typeof casesZh;

/** The words of the case screen beside those of the site. */
export type CasesScreenText = Text & { readonly cases: CasesText };
