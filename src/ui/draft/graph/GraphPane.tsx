/**
 * What feeds what around the cursor: beside the text, as a picture or as a table that says the same.
 *
 * In:       what the screen knows.
 * Out:      the picture or the table; how many steps; the way to a larger one. While the larger one stands in the middle
 *           there is none here.
 */
import { Suspense, useMemo } from "react";
import type { FeedsAround } from "../../../engine/index.ts";
import { useWording } from "../cases/use-wording.ts";
import type { DraftViewProps } from "../draft-view-props.ts";
import { FeedTable } from "./FeedTable.tsx";
import styles from "./GraphPane.module.css";
import { type GraphWords, nameOf, pictureNodes } from "./graph-rows.ts";
import { FeedGraph } from "./load-feed-graph.ts";
import { type GraphState, useGraph } from "./use-graph.ts";

export function GraphPane(props: DraftViewProps) {
  const { panes, text } = props;
  const words = text.draft.graph;
  if (panes.view !== "graph") return <GraphSheet {...props} />;
  return (
    <p className={styles.empty}>
      {words.enlarged}
      <button type="button" className="btn lnk sm" onClick={() => panes.showView(undefined)}>
        {words.reduce}
      </button>
    </p>
  );
}

/** The graph with its controls, wherever it stands. */
export function GraphSheet(props: DraftViewProps) {
  const state = useGraph(props);
  const words = props.text.draft.graph;
  const { around, isAnswered, isStale, isFailed } = state;
  return (
    <div className={styles.sheet}>
      <Controls {...props} state={state} />
      {isFailed && (
        <p className={styles.stale} role="alert">
          {words.broken}
        </p>
      )}
      {isStale && around !== undefined && (
        <p className={styles.stale} role="status">
          {words.stale}
        </p>
      )}
      {around === undefined && (
        <p className={styles.empty}>
          {isStale ? words.notRunnable : isAnswered ? words.nothing : words.loading}
        </p>
      )}
      {around !== undefined && <Around {...props} state={state} around={around} />}
    </div>
  );
}

interface AroundProps extends DraftViewProps {
  readonly state: GraphState;
  readonly around: FeedsAround;
}

function Around({ state, around, ...props }: AroundProps) {
  const { text, locale } = props;
  const words = text.draft.graph;
  const { name: say } = useWording(props);
  const said: GraphWords = useMemo(() => ({ locale, words, say }), [locale, words, say]);
  const nodes = useMemo(() => pictureNodes(around, said), [around, said]);
  const [centre] = around.nodes;
  const name = centre === undefined ? "" : nameOf(centre, locale);
  const count = (end: "from" | "to") =>
    around.edges.filter((edge) => edge[end] === around.centre).length;
  return (
    <>
      <p className={styles.finding}>
        {words.finding(name, count("to"), count("from"))}
        {around.left > 0 && <span className="note"> {words.left(around.left)}</span>}
      </p>
      {state.form === "table" ? (
        <FeedTable around={around} said={said} onChoose={state.open} label={words.around(name)} />
      ) : (
        <div className={styles.picture}>
          <Suspense fallback={<p className={styles.empty}>{words.loading}</p>}>
            <FeedGraph
              nodes={nodes}
              edges={around.edges}
              label={words.around(name)}
              onChoose={state.open}
            />
          </Suspense>
        </div>
      )}
    </>
  );
}

function Controls({ text, panes, state }: DraftViewProps & { readonly state: GraphState }) {
  const words = text.draft.graph;
  const { depth, setDepth, form, setForm } = state;
  const isLarge = panes.view === "graph";
  return (
    <div className={styles.controls}>
      <fieldset className="seg" aria-label={words.depth}>
        <button type="button" aria-pressed={depth === 1} onClick={() => setDepth(1)}>
          {words.depths.one}
        </button>
        <button type="button" aria-pressed={depth === 2} onClick={() => setDepth(2)}>
          {words.depths.two}
        </button>
      </fieldset>
      <fieldset className="seg" aria-label={words.form}>
        <button type="button" aria-pressed={form === "picture"} onClick={() => setForm("picture")}>
          {words.forms.picture}
        </button>
        <button type="button" aria-pressed={form === "table"} onClick={() => setForm("table")}>
          {words.forms.table}
        </button>
      </fieldset>
      <button
        type="button"
        className={`btn sm ${styles.enlarge}`}
        onClick={() => panes.showView(isLarge ? undefined : "graph")}
      >
        {isLarge ? words.reduce : words.enlarge}
      </button>
    </div>
  );
}
