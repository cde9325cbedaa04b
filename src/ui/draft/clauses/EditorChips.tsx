/**
 * The chips of clauses beside the lines that cite them, and the wire from the one at the cursor to its clause.
 *
 * In:       the clauses of the draft, the cursor.
 * Out:      chips in the editor; a line over the page while the pane of clauses is open on a wide screen.
 */
import { useCallback, useEffect, useMemo, useState } from "react";
import type { DraftViewProps } from "../draft-view-props.ts";
import { maybeClauseAt } from "./clause-at.ts";
import { chipWords } from "./clause-words.ts";
import styles from "./EditorChips.module.css";
import { useAddressLine } from "./use-address-line.ts";
import { clausePane, wireEnd } from "./wire-end.ts";
import { wirePath } from "./wire-path.ts";

export function EditorChips(props: DraftViewProps) {
  const { text, texts, draftClauses: clauses, places, locale, panes } = props;
  const { editor, shown, file, selected } = texts;
  useAddressLine(props);
  const isHere = shown.name === file.name;
  const at = useMemo(
    () => (clauses === undefined || !isHere ? undefined : maybeClauseAt(clauses, selected.start)),
    [clauses, isHere, selected.start],
  );
  const { goTo } = props;
  const choose = useCallback(
    (offset: number) => {
      panes.showPane(clausePane);
      goTo({ at: { start: offset, end: offset } });
    },
    [panes, goTo],
  );
  useEffect(() => {
    const cited = isHere ? (clauses?.citations ?? []) : [];
    const chips = cited.map(({ id, start }) => {
      const words = clauses === undefined ? undefined : chipWords(clauses, id, { places, locale });
      const { seal = "", label = id, look = "" } = words ?? {};
      const name = text.draft.clause.chip(`${seal} ${label}`.trim());
      return { offset: start, seal, label, look, name, isChosen: start === at?.cited };
    });
    editor?.chips.set(chips, choose);
  }, [editor, clauses, isHere, places, locale, at, text, choose]);
  const isWired = panes.view === undefined && at?.cited !== undefined;
  return isWired ? <Wire {...props} /> : null;
}

/** Drawn anew whenever either end moves. */
function Wire({ texts: { editor }, draftClauses: clauses }: DraftViewProps) {
  const [path, setPath] = useState<string>();
  useEffect(() => {
    if (editor === undefined || clauses === undefined) return;
    const draw = () => {
      const from = editor.chips.chosenAt();
      const end = document.getElementById(wireEnd);
      const pane = end?.closest("[role=tabpanel]");
      if (from === undefined || end === null || pane === null || pane === undefined)
        return setPath(undefined);
      setPath(wirePath(from, end.getBoundingClientRect(), pane.getBoundingClientRect()));
    };
    draw();
    const stop = editor.chips.onMove(draw);
    const later = () => requestAnimationFrame(draw);
    addEventListener("resize", later);
    document.addEventListener("scroll", later, { capture: true, passive: true });
    return () => {
      stop();
      removeEventListener("resize", later);
      document.removeEventListener("scroll", later, { capture: true });
    };
  }, [editor, clauses]);
  if (path === undefined) return null;
  return (
    <svg className={styles.wire} aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
