/**
 * A cell of the grid: its words, or the input while it is edited; what is wrong with it below.
 *
 * In:       the cell and its place; the grid that it is one of.
 * Out:      a cell that takes the focus when the grid is there.
 */
import type { GridRow } from "../../../engine/index.ts";
import { faultSentence } from "../../../text/diagnostics-zh.ts";
import { CellInput } from "./CellInput.tsx";
import type { GridProps } from "./forms-props.ts";
import { faultsIn } from "./forms-state.ts";
import type { GridPlace } from "./grid-state.ts";
import type { Grid } from "./use-grid.ts";

interface Props extends Pick<GridProps, "table" | "index" | "text" | "locale" | "read" | "write"> {
  readonly grid: Grid;
  readonly cell: GridRow["cells"][number];
  readonly place: GridPlace;
}

export function GridCell(props: Props) {
  const { table, text, locale, read, grid, cell, place } = props;
  const { row, column } = place;
  const faults = faultsIn(read.findings, cell.at).map((one) => faultSentence(one, locale));
  const isHere = grid.here.row === row && grid.here.column === column;
  const { editing } = grid;
  const isEdited = editing?.row === row && editing.column === column;
  const heading = table.columns[column];
  return (
    <td
      data-cell={`${row} ${column}`}
      data-kind={heading?.kind}
      data-faulty={faults.length > 0}
      tabIndex={isHere ? 0 : -1}
      onFocus={() => grid.enter(place)}
      onDoubleClick={() => grid.edit(place)}
    >
      {isEdited ? (
        <CellInput
          label={text.draft.forms.tableGrid.cell(heading?.text ?? "", row + 1)}
          first={editing.first}
          list={`words-${table.name}-${column}`}
          onWrite={(typed) => written(props, typed)}
          onEnd={(isFocused) => {
            grid.end();
            if (isFocused) grid.focus(place);
          }}
        />
      ) : (
        <code>{cell.text}</code>
      )}
      {!isEdited && faults.length > 0 && <small>{faults.join(" ")}</small>}
    </td>
  );
}

async function written(
  { write, index, cell, place }: Props,
  typed: string,
): Promise<string | undefined> {
  if (typed === cell.text) return undefined;
  return write({ kind: "write-cell", table: index, ...place, text: typed });
}
