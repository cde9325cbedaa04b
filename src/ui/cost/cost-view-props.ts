/** What the cost screen and its parts are handed. */
import type { PolicyView } from "../../engine/index.ts";
import type { CostScreenText } from "../../text/cost/zh.ts";
import type { Locale } from "../../text/text-for.ts";
import type { EngineClient } from "../../worker/client.ts";
import type { CostAsked, CostBasis, CostedProposal } from "../../worker/cost-protocol.ts";
import type { PolicyWording } from "../parts/policy-wording.ts";
import type { CostBook } from "./cost-book.ts";
import type { CostChange, CostSelection } from "./cost-state.ts";
import type { OwnDocuments } from "./documents/use-documents.ts";
import type { OwnData } from "./own/use-own.ts";
import type { CostRun } from "./use-cost-run.ts";
import type { Explored } from "./use-explore.ts";

export interface CostState {
  /** With the reader's own documents. */
  readonly book: CostBook;
  readonly documents: OwnDocuments;
  readonly selection: CostSelection;
  /** Whether the page is alive; before, it shows what needs no script. */
  readonly isAlive: boolean;
  /** Absent until the screen stands. */
  readonly client: EngineClient | undefined;
  /** Absent until the address has been read. */
  readonly asked: CostAsked | undefined;
  readonly run: CostRun;
  /** Extra cost a year that is searched for. */
  readonly budget: string;
  readonly search: Explored<"cost-solve">;
  readonly ranges: Explored<"cost-ranges">;
  readonly map: Explored<"cost-map">;
  /** A table of one's own, and whether the results rest on it. */
  readonly own: OwnData;
  readonly isOwn: boolean;
  readonly change: (change: CostChange) => void;
  readonly cancel: () => void;
  readonly retry: () => void;
}

export interface CostViewProps extends Omit<CostState, "change"> {
  readonly text: CostScreenText;
  readonly locale: Locale;
  readonly onChange: (change: CostChange) => void;
}

export interface CostWords {
  readonly text: CostScreenText;
  readonly locale: Locale;
  readonly wording: PolicyWording;
}

/** What the panels of results are handed. */
export interface CostPanelProps {
  readonly words: CostWords;
  readonly selection: CostSelection;
  readonly basis: CostBasis;
  readonly policy: PolicyView;
  readonly proposals: readonly CostedProposal[];
  /** The chosen one, where it could be worked out. */
  readonly chosen: CostedProposal | undefined;
  /** The name of one's own file, where it may be written. */
  readonly ownFile: string | undefined;
  readonly onChange: (change: CostChange) => void;
}
