/** The pages of the documentation in the order of its tree. */
import type { DocsText } from "../../text/docs/docs-text.ts";
import type { Page } from "../addresses.ts";

export type DocsPageName = Extract<Page, keyof DocsText> | "diagnostics";

interface DocsGroup {
  readonly group: keyof DocsText["frame"]["groups"];
  readonly pages: readonly DocsPageName[];
}

export const docsTree: readonly DocsGroup[] = [
  { group: "start", pages: ["docs"] },
  { group: "guides", pages: ["drafter", "leader", "trainer"] },
  { group: "reference", pages: ["language", "diagnostics", "method", "sources"] },
];
