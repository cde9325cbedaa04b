/**
 * A deadline, a decider or a check before and after a rule was tried, as cells of a row.
 *
 * In:       the change in words.
 * Out:      what it is and of whom, both sides, the change.
 */
import type { ChangeLine } from "./answer-words.ts";
import styles from "./Tried.module.css";

export function ChangeCells({ line: { name, of, before, after, change } }: { line: ChangeLine }) {
  return (
    <>
      <td>
        {name}
        {of !== undefined && <small className={styles.of}> {of}</small>}
      </td>
      <td>{before}</td>
      <td>{after}</td>
      <td className="r">{change}</td>
    </>
  );
}
