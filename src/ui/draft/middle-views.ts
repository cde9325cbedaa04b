/**
 * What can stand in the middle of the drafting screen besides the text itself: other views of the same text.
 *
 * Out:      views in the order of their tabs, after the text.
 */
import { DiffView } from "./changes/DiffView.tsx";
import { ParametersView } from "./forms/ParametersView.tsx";
import { TablesView } from "./forms/TablesView.tsx";
import { LargeGraph } from "./graph/LargeGraph.tsx";
import type { SidePane } from "./side-panes.ts";

export const middleViews: readonly SidePane[] = [
  { id: "parameters", label: (words) => words.forms.parameters, component: ParametersView },
  { id: "tables", label: (words) => words.forms.tables, component: TablesView },
  { id: "graph", label: (words) => words.graph.pane, component: LargeGraph },
  { id: "diff", label: ({ changes }) => changes.view, component: DiffView },
];
