/**
 * A row to come: filled in first, written into the text when it is whole.
 *
 * In:       the table, what its cells begin with; what writing comes to.
 * Out:      a row of the grid's foot with a field for each column. Enter writes it, Esc gives it up.
 */
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { TableForm } from "../../../engine/index.ts";
import type { FormsText } from "../../../text/draft/forms-zh.ts";
import styles from "./Forms.module.css";

interface Props {
  readonly words: FormsText;
  readonly table: TableForm;
  readonly first: readonly string[];
  readonly onWrite: (cells: readonly string[]) => Promise<string | undefined>;
  readonly onEnd: () => void;
}

export function NewRow({ words: all, table, first, onWrite, onEnd }: Props) {
  const words = all.tableGrid;
  const { columns, rows } = table;
  const [cells, setCells] = useState(first);
  const [refusal, setRefusal] = useState<string>();
  const line = useRef<HTMLTableRowElement>(null);
  // Where something is still to be said.
  const start = Math.max(0, first.indexOf(""));
  useEffect(() => line.current?.querySelectorAll("input")[start]?.focus(), [start]);
  const write = async () => {
    const said = await onWrite(cells);
    setRefusal(said);
    if (said === undefined) onEnd();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") onEnd();
    else if (event.key === "Enter" && event.target instanceof HTMLInputElement) void write();
    else return;
    event.preventDefault();
  };
  return (
    <>
      <tr ref={line} className={styles.pending} onKeyDown={onKeyDown}>
        <th scope="row">+</th>
        {columns.map(({ kind, text }, column) => (
          <td key={column}>
            <input
              type="text"
              className="fld"
              aria-label={`${words.pending} ${kind === "cite" ? words.cite : text}`}
              list={`words-${table.name}-${column}`}
              size={Math.max(6, (cells[column] ?? "").length * 2)}
              value={cells[column] ?? ""}
              onChange={({ target }) =>
                setCells(cells.map((cell, i) => (i === column ? target.value : cell)))
              }
            />
          </td>
        ))}
        <td colSpan={3} className={styles.buttons}>
          <button type="button" className="btn pri sm" onClick={() => void write()}>
            {all.write}
          </button>
          <button type="button" className="btn sm" onClick={onEnd}>
            {all.cancel}
          </button>
        </td>
      </tr>
      {refusal !== undefined && (
        <tr>
          <td colSpan={columns.length + 4} role="alert" data-rows={rows.length}>
            <small className={styles.refused}>{refusal}</small>
          </td>
        </tr>
      )}
    </>
  );
}
