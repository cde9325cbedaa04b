/**
 * Cases around the threshold at the cursor: asked for, shown as the files that they would be, and added.
 *
 * In:       the text in view and the place in it.
 * Out:      two or three case files of the reader's own, once they have been seen. What they expect is to be confirmed.
 */
import type { ProposedCases } from "../../../worker/case-protocol.ts";
import type { DraftViewProps } from "../draft-view-props.ts";
import { situationOf } from "./case-texts.ts";
import { valueWords } from "./case-words.ts";
import styles from "./ThresholdBox.module.css";
import { type ThresholdSearch, useThreshold } from "./use-threshold.ts";

export function ThresholdBox(props: DraftViewProps) {
  const { text, texts, isNarrow, check } = props;
  const words = text.draft.cases.threshold;
  const search = useThreshold(props);
  const { state, start } = search;
  const isPolicyShown = texts.shown.name === texts.file.name;
  if (isNarrow || texts.editor === undefined) return null;
  return (
    <section className={styles.box} aria-label={words.title}>
      <p>
        <button
          type="button"
          className="btn sm"
          title={words.meaning}
          disabled={!isPolicyShown || check.kind !== "ready" || state.kind === "searching"}
          onClick={start}
        >
          {words.start}
        </button>
        <span className="note" role="status">
          {state.kind === "searching" && words.searching}
          {state.kind === "failed" && text.draft.cases.failedRun}
          {state.kind === "none" && words.reasons[state.reason]}
          {state.kind === "added" && words.added(state.count)}
        </span>
      </p>
      {state.kind === "proposed" && (
        <Proposed {...props} search={search} proposed={state.proposed} />
      )}
    </section>
  );
}

interface Props extends DraftViewProps {
  readonly search: ThresholdSearch;
  readonly proposed: ProposedCases;
}

function Proposed({ text, texts, search, proposed }: Props) {
  const words = text.draft.cases.threshold;
  const { comparison, source, fact, cases } = proposed;
  const add = () => {
    texts.actions.add(cases);
    search.tell({ kind: "added", count: cases.length });
  };
  return (
    <>
      <p>
        <code>{comparison}</code>
      </p>
      <p className={styles.origin}>{words.moved(situationOf(source), fact)}</p>
      <ul>
        {cases.map(({ side, file, text: written, left, right, value, outcome, amount }) => (
          <li key={file}>
            <details>
              <summary>
                <b>{words.sides[side]}</b>
                <span>
                  {fact} {valueWords(value, text)}
                </span>
                <span className="dim">
                  {words.compared(valueWords(left, text), valueWords(right, text))}
                </span>
                <span>
                  {text.outcomes[outcome]} {amount !== undefined && valueWords(amount, text)}
                </span>
              </summary>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls has to be reached by keyboard. */}
              <pre tabIndex={0}>{written}</pre>
            </details>
          </li>
        ))}
      </ul>
      {cases.length === 2 && <p className={styles.origin}>{words.noMiddle}</p>}
      <p>
        <button type="button" className="btn sm pri" onClick={add}>
          {words.add(cases.length)}
        </button>
        <button type="button" className="btn sm" onClick={() => search.tell({ kind: "idle" })}>
          {words.cancel}
        </button>
        <span className={styles.doubt}>{text.draft.cases.unconfirmed}</span>
      </p>
    </>
  );
}
