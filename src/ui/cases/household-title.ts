/** What a household is called: the scenario's title, that it was changed, or where another one comes from. */
import type { CasesHousehold } from "./cases-state.ts";
import type { CasesViewProps } from "./cases-view-props.ts";

export interface HouseholdTitle {
  readonly title: string;
  /** Beside the title of a scenario that is one no longer. */
  readonly note?: string;
}

export function householdTitle(
  { title, isChanged, origin }: CasesHousehold,
  { text, locale }: Pick<CasesViewProps, "text" | "locale">,
): HouseholdTitle {
  const words = text.cases.screen.controls;
  if (origin?.kind === "created") return { title: words.created };
  if (origin?.kind === "opened") return { title: words.opened(origin.file) };
  return { title: title[locale], ...(isChanged ? { note: words.changed } : {}) };
}
