/** What the screen of standards and its parts are handed. */
import type { StandardsFinding } from "../../engine/index.ts";
import type { StandardsScreenText } from "../../text/standards/zh.ts";
import type { Locale } from "../../text/text-for.ts";
import type { SiteAddresses } from "./site-addresses.ts";
import type { BookParameter, StandardsBook } from "./standards-book.ts";
import type { PlaceLine, StandardsChange, StandardsSelection } from "./standards-state.ts";
import type { StandardsWords } from "./standards-words.ts";

export type FindingState =
  /** Of the selection before, until that of this one is there. */
  | { readonly kind: "running" | "ready"; readonly finding: StandardsFinding }
  | { readonly kind: "failed" };

/** Of the parts below the title row. */
export interface PanelProps {
  readonly words: StandardsWords;
  readonly selection: StandardsSelection;
  readonly lines: readonly PlaceLine[];
  readonly addresses: SiteAddresses;
  readonly onChange: (change: StandardsChange) => void;
}

/** Of the screen: what is chosen, and what follows. */
export interface StandardsState {
  readonly selection: StandardsSelection;
  readonly parameter: BookParameter | undefined;
  readonly lines: readonly PlaceLine[];
  readonly state: FindingState;
  /** Whether the page is alive; before, it shows what needs no script. */
  readonly isAlive: boolean;
  readonly change: (change: StandardsChange) => void;
}

export interface StandardsViewProps extends Omit<StandardsState, "change"> {
  readonly text: StandardsScreenText;
  readonly locale: Locale;
  readonly book: StandardsBook;
  readonly addresses: SiteAddresses;
  readonly onChange: (change: StandardsChange) => void;
  readonly onPrint: () => void;
}
