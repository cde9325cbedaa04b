/**
 * The decision tables of the text as grids, one below the other.
 *
 * In:       what the screen knows of the text.
 * Out:      a sheet for each table: what it gives, how its rows count, the grid, what its rows leave out.
 */
import type { DraftViewProps } from "../draft-view-props.ts";
import styles from "./Forms.module.css";
import { FormsFrame } from "./FormsFrame.tsx";
import { TableSheet } from "./TableSheet.tsx";
import { useForms } from "./use-forms.ts";

export function TablesView(props: DraftViewProps) {
  const forms = useForms(props);
  const words = props.text.draft.forms;
  return (
    <FormsFrame
      {...props}
      title={words.tables}
      forms={forms}
      tools={() => <span className="note">{words.tableGrid.keys}</span>}
    >
      {(read) => (
        <>
          {read.tables.length === 0 && <p className={styles.empty}>{words.tableGrid.none}</p>}
          {read.tables.map((table, index) => (
            <TableSheet
              key={`${table.name} ${index}`}
              {...props}
              forms={forms}
              read={read}
              table={table}
              index={index}
            />
          ))}
        </>
      )}
    </FormsFrame>
  );
}
