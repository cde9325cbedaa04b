/**
 * What can stand beside the text, above the households: one line a pane.
 *
 * Out:      panes in the order of their tabs. Labels are words of `draft.panes`.
 */
import type { ComponentType } from "react";
import type { DraftText } from "../../text/draft-zh.ts";
import { CasesPane } from "./cases/CasesPane.tsx";
import { CoveragePane } from "./cases/CoveragePane.tsx";
import { ChangesPane } from "./changes/ChangesPane.tsx";
import { ClausePane } from "./clauses/ClausePane.tsx";
import { clausePane } from "./clauses/wire-end.ts";
import type { DraftViewProps } from "./draft-view-props.ts";
import { ExplainPane } from "./explain/ExplainPane.tsx";
import { GraphPane } from "./graph/GraphPane.tsx";
import { VersionsPane } from "./keeping/VersionsPane.tsx";

export interface SidePane {
  /** Stands in the address. */
  readonly id: string;
  readonly label: (words: DraftText) => string;
  readonly component: ComponentType<DraftViewProps>;
}

export const sidePanes: readonly SidePane[] = [
  { id: clausePane, label: ({ clause }) => clause.tab, component: ClausePane },
  { id: "cases", label: ({ cases }) => cases.tab, component: CasesPane },
  { id: "coverage", label: ({ cases }) => cases.coverageTab, component: CoveragePane },
  { id: "explain", label: (words) => words.explain.pane, component: ExplainPane },
  { id: "graph", label: (words) => words.graph.pane, component: GraphPane },
  { id: "changes", label: ({ changes }) => changes.tab, component: ChangesPane },
  { id: "versions", label: ({ keeping }) => keeping.versions.title, component: VersionsPane },
];
