/**
 * What the view of the drafting screen and its parts are handed.
 *
 * In:       the state of the screen, the words, the households there are; where the editor puts itself.
 */
import type { Ref } from "react";
import type { OutlinePart } from "../../engine/index.ts";
import type { DraftScreenText } from "../../text/draft-text.ts";
import type { Locale } from "../../text/text-for.ts";
import type { CatalogueHousehold } from "../compare/compare-state.ts";
import type { SealedPlace } from "../parts/policy-wording.ts";
import type { DraftScreen } from "./useDraft.ts";
import type { SumsSwitch } from "./writing/use-sums-switch.ts";

export type DraftViewProps = DraftScreen & {
  readonly text: DraftScreenText;
  readonly locale: Locale;
  readonly households: readonly CatalogueHousehold[];
  /** Whose seals citations may bear. */
  readonly places: readonly SealedPlace[];
  /** Of the policy; absent until it has been read. */
  readonly outline: readonly OutlinePart[] | undefined;
  readonly editorRef: Ref<HTMLDivElement>;
  readonly sums: SumsSwitch;
  readonly onCopy: (details: string) => void;
};
