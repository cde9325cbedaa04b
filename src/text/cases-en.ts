/**
 * The words of the case screen in English.
 *
 * Out:      a text of the same shape as the Chinese one.
 */

import { curveEn } from "./cases/curve-en.ts";
import { householdEn } from "./cases/household-en.ts";
import { screenEn } from "./cases/screen-en.ts";
import { timelineEn } from "./cases/timeline-en.ts";
import type { CasesText } from "./cases-zh.ts";

export const casesEn: CasesText = {
  page: "Cases",
  screen: screenEn,
  household: householdEn,
  curve: curveEn,
  timeline: timelineEn,
};
