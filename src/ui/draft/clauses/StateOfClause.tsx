/**
 * What became of a clause, as a word with its line: solid, dashed, dotted.
 *
 * In:       a clause.
 */
import type { DraftClause } from "../../../engine/index.ts";
import type { DraftScreenText } from "../../../text/draft-text.ts";
import styles from "./ClausePane.module.css";
import { stateOf } from "./clause-state.ts";

export function StateOfClause({
  clause,
  text,
}: {
  readonly clause: DraftClause;
  readonly text: DraftScreenText;
}) {
  const state = stateOf(clause);
  const word =
    state === "may" ? text.outcomes.discretion : text.clauses.dispositions[clause.disposition];
  return <span className={`${styles.state} ${styles[state]}`}>{word}</span>;
}
