/**
 * The words of the case screen in Chinese.
 *
 * Out:      the text, and the type that any other language must satisfy.
 */
import { screenZh } from "./cases/screen-zh.ts";

export const casesZh = {
  page: "个案",
  screen: screenZh,
};

export type CasesText = typeof casesZh;
